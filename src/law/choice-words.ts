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
  // Unemployment benefit
  urbanDistricts: words('省辖市市区最低工资', 'wage of the urban districts'),
  provinceFirst: words('全省一类地区最低工资', 'wage of the first category'),
  localWage: words('当地最低工资', 'the local minimum wage'),
  announced: words('已公布', 'announced'),
  fromRegulation: words('按条例推算', 'computed from the regulation'),
  yes: words('是', 'yes'),
  no: words('否', 'no'),
  refused: words('逾期不予受理', 'late registration is refused'),
  notRefused: words('逾期不拒发', 'late registration is no ground to refuse'),
  calendarDays: words('日', 'calendar days'),
  workingDays: words('工作日', 'working days'),
  adds: words('累计', 'adds up'),
  resumed: words('可续领', 'may be resumed'),
  lapsed: words('不再续领', 'lapsed'),
  halfAmount: words('按半额发放', 'half the amount'),
  wholeMonth: words('按整月发放', 'as a whole month'),
  addsUp: words('累计', 'adds up'),
  byTransfer: words('转移后计入', 'once transferred'),
  paidByFund: words('由失业保险基金缴纳', 'paid by the unemployment fund'),
  notPaid: words('不由基金缴纳', 'not paid by the fund'),
  noticeLevel: words('按通知确定的标准', 'the level of a notice'),
  monthOfBenefit: words('按所属月的标准', 'the rate of the month it belongs to'),
  stops: words('停发', 'it stops'),
  doesNotStop: words('不停发', 'it does not stop'),
  newFirst: words('先发新核定月数', 'new months first'),
  leftoverFirst: words('先发剩余月数', 'those left over first'),
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
