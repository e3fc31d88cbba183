import type { YearMonth } from '../../../calendar/index.js'
import type { Reader } from '../../../law/index.js'
import { DECI_MONTH_ONE, INDEX_ONE } from '../../../money/index.js'
import { ShebaoError } from '../../../errors.js'
import type { DurationTerms } from './duration-formula.js'

/** Reads what the months of benefit rest on; undefined when a value is missing (the reader knows which). */
export function durationTerms(reader: Reader, registered: YearMonth): DurationTerms | undefined {
  const least = reader.count('unemployment.eligibility.months', registered)
  const caps = reader.table('unemployment.duration.caps', registered)
  const most = reader.count('unemployment.duration.most', registered)
  const steps = reader.optional((each) => each.table('unemployment.duration.steps', registered))
  if (least === undefined || caps === undefined || most === undefined) return undefined
  return {
    least,
    capsFrom: [...caps.keys()],
    caps: [...caps.values()].map((months) => months * DECI_MONTH_ONE),
    stepsFrom: steps === undefined ? null : [...steps.keys()],
    steps: steps === undefined ? null : [...steps.values()].map(tenths),
    most: most * DECI_MONTH_ONE,
  }
}

/** A month value of a table in tenths; a finer one has no meaning in months of benefit. */
function tenths(months: number): number {
  const value = (months * DECI_MONTH_ONE) / INDEX_ONE
  if (Number.isInteger(value)) return value
  throw new ShebaoError('law', [
    {
      code: 'unemployment.stepTooFine',
      path: ['unemployment.duration.steps'],
      message: 'the months of a step table have one decimal at most',
    },
  ])
}
