import { monthText, type YearMonth } from '../../../calendar/index.js'
import type { Citation } from '../../../law/index.js'
import type { Reason } from '../../outcome.js'
import { ENDINGS, STOP_WORDS, type EndingKind, type StopEvent } from './endings.js'

const conditions: readonly Citation[] = [
  { document: 'national/sil', article: '第四十五条' },
  { document: 'national/1999-258', article: '第十四条' },
]
const stop: readonly Citation[] = [
  { document: 'national/sil', article: '第五十一条' },
  { document: 'national/1999-258', article: '第十五条' },
]

/** Not registered as unemployed. */
export const NOT_REGISTERED: Reason = {
  code: 'unemployment.notRegistered',
  zh: '未办理失业登记并有求职要求',
  en: 'not registered as unemployed and seeking work',
  sources: conditions,
}

/** Already drawing a pension. */
export const DRAWS_PENSION: Reason = {
  code: 'unemployment.drawsPension',
  zh: '已享受基本养老保险待遇',
  en: 'a basic pension is drawn',
  sources: stop,
}

/** The list that goes by the articles of the Labour Contract Law; the one before it was older than that law. */
const CONTRACT_LAW_LIST = 'national/sil-rules'

/** The ending is not in the list of the law. */
export function voluntary(ending: EndingKind, list: readonly Citation[]): Reason {
  const { zh, en, source } = ENDINGS[ending]
  const articles = list.some(({ document }) => document === CONTRACT_LAW_LIST) && source !== undefined
  return {
    code: 'unemployment.voluntary',
    zh: `不属于非因本人意愿中断就业：${zh}`,
    en: `the work did not end involuntarily: ${en}`,
    sources: [...conditions, ...list, ...(articles ? [source] : [])],
  }
}

/** Too few months of contributions, and nothing left over from an earlier claim. */
export function tooFewMonths(of: { readonly countedMonths: number; readonly leastMonths: number }): Reason {
  return {
    code: 'unemployment.tooFewMonths',
    zh: `失业前缴费${of.countedMonths}个月，不足${of.leastMonths}个月`,
    en: `${of.countedMonths} months of contributions, fewer than ${of.leastMonths}`,
    sources: conditions,
  }
}

/** The statutory age is reached before the first month of benefit. */
export function ageReached(statutoryAge: YearMonth): Reason {
  return {
    code: 'unemployment.statutoryAge',
    zh: `${monthText(statutoryAge)}已达到法定退休年龄`,
    en: `the statutory retirement age is reached in ${monthText(statutoryAge)}`,
    sources: stop,
  }
}

/** Registered after the limit, where that was a ground to refuse. */
export function tooLate(days: number, allowed: number): Reason {
  return {
    code: 'unemployment.tooLate',
    zh: `自证明之日起${days}日才登记，超过${allowed}日`,
    en: `registered ${days} days after the certificate, more than ${allowed}`,
    sources: [{ document: 'henan/unemployment-2001', article: '第三十条' }],
  }
}

/** The benefit stops before its first month. */
export function stoppedAtOnce(by: {
  readonly stoppedBy: StopEvent | null
  readonly stopMonth: YearMonth | null
}): Reason {
  const words = by.stoppedBy === null ? { zh: '', en: '' } : STOP_WORDS[by.stoppedBy]
  const month = by.stopMonth === null ? '' : monthText(by.stopMonth)
  return {
    code: 'unemployment.stoppedAtOnce',
    zh: `起发前即停发：${month}${words.zh}`,
    en: `it stops before the first month: ${words.en} in ${month}`,
    sources: stop,
  }
}
