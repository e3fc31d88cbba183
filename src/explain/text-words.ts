import { choiceWords, type Bilingual } from '../law/index.js'
import type { Language } from './wording.js'

const words = (zh: string, en: string): Bilingual => ({ zh, en })

/** What the states of a value and the grounds of a case are called. */
const STATES: Readonly<Record<string, Bilingual>> = {
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
  minimumAllowance: words('低保对象', 'minimum living allowance'),
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
}

/** A choice or a state in words; text that has none, such as a day, stays as it is. */
export function textWords(text: string, language: Language): string {
  const known = choiceWords(text) ?? (Object.hasOwn(STATES, text) ? STATES[text] : undefined)
  return known?.[language] ?? text
}
