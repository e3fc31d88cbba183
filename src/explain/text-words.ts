import type { Bilingual } from '../law/index.js'
import type { MoneyGrid, RoundingMode } from '../money/index.js'
import { roundingWords, type Language } from './wording.js'

const words = (zh: string, en: string): Bilingual => ({ zh, en })

/** What the choices of the law and the states of a value are called. */
const WORDS_OF_TEXT: Readonly<Record<string, Bilingual>> = {
  // Choices of the law
  monthlyProduct: words('月积数法', 'monthly products'),
  yearly: words('年度计算法', 'yearly method'),
  contributionYear: words('缴费年度', 'contribution year'),
  calendarYear: words('自然年度', 'calendar year'),
  leftOut: words('不计入', 'left out'),
  zero: words('按零计入', 'counted as zero'),
  provincial: words('全省基数', 'provincial base'),
  local: words('本地基数', 'local base'),
  none: words('无', 'none'),
  byTable: words('按补贴表', 'by a table'),
  monthAfter: words('次月', 'the month after'),
  sameMonth: words('当月', 'the same month'),
  wholeAge: words('按整岁', 'whole ages'),
  byMonth: words('按月', 'month by month'),
  halfUp: words('四舍五入', 'half up'),
  up: words('进位', 'up'),
  down: words('舍去', 'down'),
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
}

const ROUNDING = /^(halfUp|up|down)\/(fen|jiao|yuan)$/

/** A choice or a state in words; text that has none, such as a day, stays as it is. */
export function textWords(text: string, language: Language): string {
  const rounding = ROUNDING.exec(text)
  if (rounding !== null)
    return roundingWords({ mode: rounding[1] as RoundingMode, to: rounding[2] as MoneyGrid }, language)
  return Object.hasOwn(WORDS_OF_TEXT, text) ? (WORDS_OF_TEXT[text]?.[language] ?? text) : text
}
