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
}

/** A choice or a state in words; text that has none, such as a day, stays as it is. */
export function textWords(text: string, language: Language): string {
  const known = choiceWords(text) ?? (Object.hasOwn(STATES, text) ? STATES[text] : undefined)
  return known?.[language] ?? text
}
