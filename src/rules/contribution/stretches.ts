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

/** Of what is missing month after month, the first month of each run: thirty years without a rate are one gap. */
export function firstOfEachRun(missing: readonly Missing[]): readonly Missing[] {
  const named = new Set(missing.map(({ path, month }) => `${path}@${month ?? ''}`))
  return missing.filter(({ path, month }) => {
    const read = month === undefined ? undefined : readMonth(month)
    return read === undefined || !named.has(`${path}@${monthText(addMonths(read, -1))}`)
  })
}

/** '2025-07' or '2025-07…2026-06'. */
export function periodText({ from, to }: MonthInterval): string {
  return from === to ? monthText(from) : `${monthText(from)}…${monthText(to)}`
}
