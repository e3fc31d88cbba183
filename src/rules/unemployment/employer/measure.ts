import { monthText, type YearMonth } from '../../../calendar/index.js'
import type { Citation } from '../../../law/index.js'
import type { Reason } from '../../outcome.js'

/** The reason of a measure that was not in force in a month. */
export function closedMeasure(
  [zh, en]: readonly [zh: string, en: string],
  month: YearMonth,
  sources: readonly Citation[],
): Reason {
  return {
    code: 'unemployment.notInForce',
    zh: `${monthText(month)}不执行${zh}`,
    en: `${en} was not in force in ${monthText(month)}`,
    sources,
  }
}
