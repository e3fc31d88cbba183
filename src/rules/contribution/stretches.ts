import { addMonths, monthText, readMonth, type MonthInterval, type YearMonth } from '../../calendar/index.js'
import type { Missing } from '../../law/index.js'

/** Months in a row under the same terms. */
export interface Stretch<T> extends MonthInterval {
  readonly terms: T
}

/**
 * The months of an interval, those under the same terms joined. Months without terms are left out; whoever
 * reads the terms knows what they lack.
 *
 * @param termsAt plain data, so that equal terms have equal text
 */
export function stretchesOf<T>(
  interval: MonthInterval,
  termsAt: (month: YearMonth) => T | undefined,
): readonly Stretch<T>[] {
  const stretches: Stretch<T>[] = []
  let lastText = ''
  for (let month = interval.from; month <= interval.to; month = addMonths(month, 1)) {
    const terms = termsAt(month)
    if (terms === undefined) continue
    const last = stretches[stretches.length - 1]
    const text = JSON.stringify(terms)
    if (last !== undefined && text === lastText && last.to === month - 1)
      stretches[stretches.length - 1] = { ...last, to: month }
    else stretches.push({ from: month, to: month, terms })
    lastText = text
  }
  return stretches
}

/**
 * Of what is missing month after month for the same reason, the first month: thirty years without a rate are one
 * gap.
 */
export function firstOfEachRun(missing: readonly Missing[]): readonly Missing[] {
  const named = new Set(missing.map((each) => runKey(each, each.month)))
  return missing.filter((each) => {
    const month = each.month === undefined ? undefined : readMonth(each.month)
    return month === undefined || !named.has(runKey(each, monthText(addMonths(month, -1))))
  })
}

/** Parameter, month, and the reason: the message with the month taken out. */
function runKey({ path, month = '', en }: Missing, at = ''): string {
  return `${path}@${at} ${en.replace(month, '')}`
}

/** '2025-07' or '2025-07…2026-06'. */
export function periodText({ from, to }: MonthInterval): string {
  return from === to ? monthText(from) : `${monthText(from)}…${monthText(to)}`
}
