import { choiceWords, type Bilingual } from '../law/index.js'
import { transferWords } from '../rules/pension/transfer/transfer-words.js'
import type { Language } from './wording.js'

const words = (zh: string, en: string): Bilingual => ({ zh, en })

/** What the states of a value and the grounds of a case are called. */
const STATES: Readonly<Record<string, Bilingual>> = {
  // Moving between schemes and places
  ...transferWords,
  // How a value came to stand
  published: words('已公布', 'published'),
  provisional: words('暂定', 'provisional'),
  carried: words('应要求沿用', 'carried forward'),
  assumed: words('改革假设', 'assumed by a reform'),
  // Where a value comes from
  reference: words('缴费基数参照工资', 'reference wage of the base'),
  averageWage: words('统计平均工资', 'statistical average wage'),
  share: words('参照工资的比例', 'share of the reference wage'),
  notice: words('另行公布', 'fixed by notice'),
  // Contributions
  raisedToFloor: words('提至下限', 'raised to the floor'),
  cutToCeiling: words('降至上限', 'cut to the ceiling'),
  employed: words('单位职工', 'employed'),
  flexible: words('灵活就业人员', 'flexible'),
  // Ways on for those short of the minimum
  open: words('可行', 'open'),
  notNeeded: words('不需要', 'not needed'),
  beforeStatutoryMonth: words('尚未到法定退休月', 'the statutory month has not come'),
  firstInsuredTooLate: words('首次参保过晚', 'first insured too late'),
  reachedBefore: words('此前已满足', 'reached before'),
  deferralAgreed: words('已约定弹性延迟', 'deferral agreed'),
  statutoryMonthPassed: words('已过法定退休月', 'the statutory month has passed'),
  noDeferral: words('无弹性延迟', 'no deferral'),
  // Grounds
  shortOfMinimum: words('缴费年限不足', 'short of the minimum period'),
  nationalityLost: words('丧失中国国籍', 'Chinese nationality lost'),
  leftCountry: words('离境', 'left the country'),
  age: words('达到退休年龄', 'age'),
  specialWork: words('特殊工种', 'special work'),
  incapacity: words('因病或非因工丧失劳动能力', 'incapacity'),
  // Public institutions
  oldPeople: words('老人', 'old people'),
  middlePeople: words('中人', 'middle people'),
  newPeople: words('新人', 'new people'),
  originalPay: words('原退休费', 'the original retirement pay'),
  basicTransitionalAccount: words('基础、过渡性、个人账户养老金', 'basic, transitional and account pension'),
  basicAccount: words('基础、个人账户养老金', 'basic and account pension'),
  comparisonApplies: words('对比', 'applies'),
  noComparison: words('不对比', 'does not apply'),
  government: words('机关', 'government body'),
  institution: words('事业单位', 'public institution'),
  illness: words('因病', 'illness'),
  workRelated: words('因公牺牲', 'work-related'),
  inService: words('在职', 'in service'),
  retired: words('退休', 'retired'),
  // Annuities and the personal pension
  budget: words('财政全额供款', 'funded by the budget'),
  otherFunding: words('非财政全额供款', 'not wholly funded by the budget'),
  given: words('本人给出', 'given'),
  monthly: words('按月', 'by the month'),
  quarterly: words('按季', 'by the quarter'),
  annual: words('按年', 'by the year'),
  lumpSum: words('一次性', 'in one sum'),
  lumpSumAbroadOrHeirs: words('出境定居或继承一次性', 'in one sum abroad or to heirs'),
  insurance: words('购买商业养老保险产品', 'a pension contract'),
  monthlyTable: words('月度税率表', 'monthly table'),
  yearlyTable: words('年度税率表', 'yearly table'),
  retirement: words('退休', 'retirement'),
  pensionAge: words('达到领取基本养老金年龄', 'age of the basic pension'),
  emigration: words('出国（境）定居', 'settling abroad'),
  death: words('死亡', 'death'),
  heavyMedicalBurden: words('医药费用负担较重', 'heavy medical burden'),
  unemployment: words('领取失业保险金', 'unemployment benefit'),
  minimumAllowance: words('领取最低生活保障金', 'minimum living allowance'),
  planEnded: words('企业年金方案终止', 'the plan ended'),
  endedByEnterprise: words('非因职工过错解除合同', 'dismissed without fault'),
  notRenewed: words('企业原因不再续订合同', 'contract not renewed by the enterprise'),
  namedByPlan: words('方案规定的其他情形', 'named by the plan'),
  ownChoice: words('本人离职', 'left by choice'),
  fault: words('因过错解除合同', 'dismissed for fault'),
  employee: words('职工基本养老保险', 'scheme of employees'),
  resident: words('城乡居民基本养老保险', 'scheme of residents'),
  // Yearly adjustment
  enterprise: words('企业', 'enterprise'),
  civil: words('机关事业单位', 'public sector'),
  scheme: words('按当地调整方案', 'by the scheme of the place'),
  nationalRate: words('按全国总体比例', 'at the national rate'),
  // Residents' pension
  claimPossible: words('可以领取', 'may be claimed'),
  beforeAge: words('尚未到龄', 'before the age'),
  tooFewYears: words('缴费年限不足', 'too few years'),
  otherPension: words('已领取其他基本养老待遇', 'another basic pension is drawn'),
  registeredPoor: words('建档立卡贫困人口', 'registered poor'),
  destitute: words('特困人员', 'destitute'),
  relapseMonitored: words('返贫致贫监测对象', 'monitored against relapse into poverty'),
  severelyDisabled: words('重度残疾人', 'severely disabled'),
  lawRate: words('已公布', 'from the law'),
  suppliedRate: words('调用方提供', 'supplied by the caller'),
  lawAmount: words('已收录', 'from the law'),
  suppliedAmount: words('调用方提供', 'supplied by the caller'),
  // Expropriated farmers
  residentScheme: words('城乡居民养老保险个人账户', 'the account of the residents’ scheme'),
  employeeScheme: words('职工养老保险缴费年限', 'years of the employees’ scheme'),
  // Survivors' benefits, incapacity
  male: words('男', 'male'),
  female: words('女', 'female'),
  incapacityAllowance: words('病残津贴领取人员', 'on incapacity allowance'),
  nonWorkInjury: words('非因工', 'injury not from work'),
  workInjury: words('因工', 'injury from work'),
  resigned: words('退职人员', 'on resignation benefit'),
  fullFormula: words('按基本养老金计发办法', 'full pension formula'),
  basicUntilFiveYears: words('先按基础养老金，距退休5年时重新核定', 'basic item until five years remain'),
  basicForMonths: words('按基础养老金，限期支付', 'basic item for a number of months'),
  pensionUnchanged: words('办理退休手续，养老金不再重新计算', 'it becomes the pension, not computed anew'),
  recomputedBefore: words(
    '此前已重新核定，到龄办理退休手续',
    'recomputed before, then it becomes the pension',
  ),
  endsBefore: words('期满停发', 'it ends'),
  contributionsResumed: words('恢复缴费', 'contributions began again'),
  reviewedFit: words('复查不符合完全丧失劳动能力', 'a review no longer found total incapacity'),
  // Yearly adjustment
}

/** A choice or a state in words; text that has none, such as a day, stays as it is. */
export function textWords(text: string, language: Language): string {
  const known = choiceWords(text) ?? (Object.hasOwn(STATES, text) ? STATES[text] : undefined)
  return known?.[language] ?? text
}
