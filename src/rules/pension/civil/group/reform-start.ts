import { monthText, type YearMonth } from '../../../../calendar/index.js'
import type { Citation, Reader } from '../../../../law/index.js'
import type { Reason } from '../../../outcome.js'

/** The first month of the reformed scheme, as known for a month; undefined when the law is silent. */
export function reformStartAt(month: YearMonth, reader: Reader): YearMonth | undefined {
  return reader.month('civilPension.reformStart', month)
}

/** 老人, 中人, 新人. */
export type CivilGroup = 'oldPeople' | 'middlePeople' | 'newPeople'

/** The group of a person (老人、中人、新人): by the month work began and the month of retirement. */
export function groupOf(startedWork: YearMonth, retirement: YearMonth, start: YearMonth): CivilGroup {
  if (retirement < start) return 'oldPeople'
  return startedWork < start ? 'middlePeople' : 'newPeople'
}

const decision: readonly Citation[] = [{ document: 'national/2015-2', article: '第四条' }]

/** Why somebody who retired before the reform has no award under it. */
export function beforeReformReason(retirement: YearMonth, start: YearMonth): Reason {
  return {
    code: 'civilPension.beforeReform',
    zh: `${monthText(retirement)}退休早于改革起始月${monthText(start)}：老人，继续按原标准发放退休费并参加调整`,
    en: `retired in ${monthText(retirement)}, before the reform of ${monthText(start)}: the original retirement pay goes on, with the yearly adjustments`,
    sources: decision,
  }
}
