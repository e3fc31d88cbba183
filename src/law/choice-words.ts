import type { Bilingual } from './types.js'

const words = (zh: string, en: string): Bilingual => ({ zh, en })

const MODES: Readonly<Record<string, Bilingual>> = {
  halfUp: words('四舍五入', 'half up'),
  up: words('进位', 'up'),
  down: words('舍去', 'down'),
}
const GRIDS: Readonly<Record<string, Bilingual>> = {
  fen: words('到分', 'to the fen'),
  jiao: words('到角', 'to the jiao'),
  yuan: words('到元', 'to the yuan'),
}

const CHOICES: Readonly<Record<string, Bilingual>> = {
  ...MODES,
  monthlyProduct: words('月积数法', 'monthly products'),
  yearly: words('年度计算法', 'yearly method'),
  contributionYear: words('缴费年度', 'contribution year'),
  calendarYear: words('自然年度', 'calendar year'),
  leftOut: words('不计入', 'left out'),
  zero: words('按零计入', 'counted as zero'),
  provincial: words('全省基数', 'provincial base'),
  local: words('本地基数', 'local base'),
  none: words('无', 'none'),
  first: words('一类', 'first category'),
  second: words('二类', 'second category'),
  third: words('三类', 'third category'),
  byTable: words('按补贴表', 'by a table'),
  monthAfter: words('次月起', 'from the month after'),
  sameMonth: words('当月起', 'from the same month'),
  wholeAge: words('按整岁', 'whole ages'),
  byMonth: words('按月', 'month by month'),
  // Annuities and the personal pension
  openingOnly: words('只计期初余额', 'opening balance only'),
  spread2014: words('按月分摊（2014年起）', 'spread over months (since 2014)'),
  tables2019: words('按领取方式适用税率表（2019年起）', 'table by the form of drawing (since 2019)'),
  precedingYear: words('上年度工资总额', 'wages of the preceding year'),
  sameYear: words('本年度工资总额', 'wages of the year'),
  notInForce: words('未施行', 'not in force'),
  inForce: words('已施行', 'in force'),
  deferred: words('税前扣除', 'deducted'),
  // Residents' pension
  startedYears: words('不足一年按一年计', 'started years'),
  wholeYears: words('只计整年', 'whole years'),
  calendarYears: words('按自然年度', 'calendar years'),
  allowed: words('可以', 'allowed'),
  notAllowed: words('不可以', 'not allowed'),
  withoutSubsidy: words('无补贴', 'without subsidy'),
  withSubsidy: words('有补贴', 'with subsidy'),
  nextYear: words('次年起计息', 'from the next year'),
  fullYear: words('当年按全年计息', 'the whole year'),
  // Survivors' benefits, incapacity
  incomeMonths: words('按城镇居民月人均可支配收入', 'months of the urban disposable income'),
  ownWageMonths: words('按本人平均缴费工资', 'months of the own mean wage'),
  asInWork: words('比照在职人员', 'as somebody in work'),
  asRetired: words('比照退休人员', 'as a retired person'),
  exact: words('不单独取整', 'not rounded by itself'),
  byTwelfths: words('按十二分之一', 'by twelfths'),
  countsAsOne: words('按1年计', 'counts as a year'),
  ownPart: words('个人缴费部分', 'the part from own contributions'),
  whole: words('全部余额', 'the whole balance'),
  applicationAge: words('申请时年龄', 'age at application'),
  statutoryAge: words('法定退休年龄', 'statutory age'),
  placePensioners: words('按待遇领取地退休人员政策', 'like the pensioners of the place'),
  nationalRate: words('按国家总体调整幅度', 'by the overall national rate'),
  // Moving between schemes and places
  moneyMoves: words('转移资金', 'money moves'),
  recordOnly: words('只转关系和记录', 'relation and record only'),
  longerRecord: words('月数较多的记录', 'the longer record'),
  earlierRecord: words('先参保的记录', 'the record that began first'),
  laterRecord: words('后参保的记录', 'the record that began last'),
  byMonths: words('按月折算', 'by months'),
  counted: words('计入', 'counted'),
  notCounted: words('不计入', 'not counted'),
  firstAwarded: words('先核定的一份', 'the one first awarded'),
  lastAwarded: words('后核定的一份', 'the one awarded last'),
  // Payments to firms and workers out of the unemployment fund
  fixedRate: words('固定标准', 'a fixed amount'),
  upTo: words('最高标准', 'a ceiling'),
  asSme: words('参照中小微企业', 'like small and medium firms'),
  excluded: words('不享受', 'excluded'),
  included: words('享受', 'included'),
  leavers: words('减员人数扣除正常减员', 'leavers less those that do not count'),
  newClaimants: words('新领取失业保险金人数', 'new claimants of the benefit'),
  layoffsAndYearEnd: words(
    '裁员人数与年末职工人数之和',
    'laid-off workers and workers at the end of the year',
  ),
  yearStart: words('年初职工人数', 'workers at the start of the year'),
  average: words('年平均参保人数', 'average insured workers of the year'),
  within: words('符合', 'within the limit'),
  beyond: words('不符合', 'beyond the limit'),
  filedByWorker: words('本人申报', 'filed by the worker'),
  filedByEmployer: words('所属企业代为申报', 'filed by the employer'),
  graduationYearOnly: words('毕业年度高校毕业生', 'students of the graduation year'),
  threeGroups: words(
    '毕业年度、离校两年内未就业毕业生和登记失业青年',
    'three groups of graduates and young jobless',
  ),
  // Unemployment contributions
  covered: words('应当参保', 'insured by law'),
  notCovered: words('不在参保范围', 'not covered'),
  ownPrecedingYear: words('本人上年度月平均工资', 'the own average monthly wage of the preceding year'),
  localAverage: words('上年度当地职工月平均工资', 'the local average wage of the preceding year'),
  atFloor: words('缴费基数下限', 'the floor of the base'),
  withinPlan: words('在规划目标内', 'within the plan'),
  beyondPlan: words('超出规划目标', 'beyond the plan'),
  workerCount: words('以个人缴费时间为准', 'the worker’s count'),
  employerCount: words('以单位缴费时间为准', 'the employer’s count'),
  // Work-injury contributions
  threeClasses: words('三类行业', 'three classes'),
  eightClasses: words('八类行业', 'eight classes'),
  notInPilot: words('未实施试点', 'not in the pilot'),
  inPilot: words('已实施试点', 'in the pilot'),
  fourKinds: words('出行、外卖、即时配送、同城货运', 'ride, take-out, delivery, freight'),
  takeOutAsDelivery: words('外卖并入即时配送', 'take-out counts as delivery'),
  // Work-injury benefits
  benefitBase: words('工伤待遇计发基数', 'the base of work-injury benefits'),
  contributionReference: words('缴费基数参照工资', 'the reference wage of contributions'),
  fixed: words('按核定时基数，以后按通知调整', 'as first set, then raised by the yearly notices'),
  reset: words('每年按新基数重新核定', 'set anew each year'),
  originalAge: words('延迟以前的退休年龄', 'the age before the delay'),
  delayedAge: words('延迟后的法定退休年龄', 'the delayed statutory age'),
  injuryFund: words('工伤保险基金', 'the work-injury fund'),
  employer: words('用人单位', 'the employer'),
  // Death by work injury, and yearly adjustment
  nationalIncome: words('全国城镇居民人均可支配收入的倍数', 'years of the national urban income'),
  averageWageMonths: words('职工月平均工资的月数', 'months of the average wage'),
  monthOfEnd: words('当月止', 'that month'),
  monthBefore: words('上月止', 'the month before'),
  dead: words('均已死亡', 'all dead'),
  deadOrIncapable: words('均已死亡或完全丧失劳动能力', 'dead or totally incapable of work'),
  accident: words('事故发生之日', 'the day of the accident'),
  declaration: words('判决宣告之日', 'the day of the judgement'),
  fixedFloor: words('有最低标准', 'a floor'),
}

/** A choice of the law in words: 'halfUp/fen' is 四舍五入到分. Undefined for a text that is no choice. */
export function choiceWords(text: string): Bilingual | undefined {
  if (Object.hasOwn(CHOICES, text)) return CHOICES[text]
  const [mode, grid, ...rest] = text.split('/')
  if (mode === undefined || grid === undefined || rest.length > 0) return undefined
  return Object.hasOwn(MODES, mode) && Object.hasOwn(GRIDS, grid)
    ? words(`${MODES[mode]?.zh}${GRIDS[grid]?.zh}`, `${MODES[mode]?.en}, ${GRIDS[grid]?.en}`)
    : undefined
}
