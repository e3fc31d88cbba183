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
  // Survivors' benefits, incapacity
  male: words('男', 'male'),
  female: words('女', 'female'),
  incapacityAllowance: words('病残津贴领取人员', 'on incapacity allowance'),
  retired: words('退休人员', 'retired'),
  illness: words('因病', 'illness'),
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
}

/** A choice or a state in words; text that has none, such as a day, stays as it is. */
export function textWords(text: string, language: Language): string {
  const known = choiceWords(text) ?? (Object.hasOwn(STATES, text) ? STATES[text] : undefined)
  return known?.[language] ?? text
}
