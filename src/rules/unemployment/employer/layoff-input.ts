import { shown, type Issue } from '../../../errors.js'
import { parseScaled, type DecimalInput } from '../../../money/index.js'
import { countField, decimalField, isObject, optional } from '../../../records/index.js'
import { UNKNOWN, type LayoffFacts } from './layoff-rate.js'

/** The workers of a firm in the calendar year before the application. */
export interface LayoffInput {
  /** Workers at the start of last year. */
  readonly headcountAtStart: number
  /** Workers at its end. As many as at the start or more: nobody counts as laid off. */
  readonly headcountAtEnd: number
  /** Workers who left during the year, whatever the reason. Needed when the headcount fell. */
  readonly leavers?: number
  /**
   * Of the leavers those who do not count: contract expired (合同期满), transferred (调出), left of their own will
   * (自愿离职), retired (退休), died (死亡). Needed when the headcount fell.
   */
  readonly leaversNotCounted?: number
  /** Workers who newly drew the unemployment benefit last year. Needed where the law counts them (2023). */
  readonly newClaimants?: number
  /** Average insured workers of last year, up to four decimals, at least 0.001. Needed where the rate is taken of them (2023). */
  readonly averageInsured?: DecimalInput
}

/** A headcount ends at a million. */
export const MOST_WORKERS = 1_000_000
/** The least average, in ten-thousandths: a thousandth of a worker; below it no rate of a million claimants can be shown. */
export const LEAST_AVERAGE = 10
const AVERAGE = { decimals: 4, min: LEAST_AVERAGE, max: MOST_WORKERS * 10_000 }

/** The fields of {@link LayoffInput}. */
export const layoffFields = {
  headcountAtStart: countField(0, MOST_WORKERS, 'workers at the start of last year'),
  headcountAtEnd: countField(0, MOST_WORKERS, 'workers at the end of last year'),
  leavers: optional(countField(0, MOST_WORKERS, 'workers who left last year')),
  leaversNotCounted: optional(countField(0, MOST_WORKERS, 'leavers who do not count as laid off')),
  newClaimants: optional(countField(0, MOST_WORKERS, 'workers who newly drew the benefit last year')),
  averageInsured: optional(decimalField(AVERAGE, 'average insured workers of last year')),
}

/** What of these figures cannot be together. */
export function layoffIssues(input: unknown): Issue[] {
  if (!isObject(input)) return []
  const { headcountAtStart: start, headcountAtEnd: end, leavers, leaversNotCounted: notCounted } = input
  const issues: Issue[] = []
  if (typeof leavers === 'number' && typeof notCounted === 'number' && notCounted > leavers)
    issues.push({
      code: 'unemployment.notCountedAboveLeavers',
      path: ['leaversNotCounted'],
      message: 'are more than left in all',
      received: shown(notCounted),
    })
  const numbers = typeof start === 'number' && typeof end === 'number' && typeof leavers === 'number'
  if (numbers && leavers < start - end)
    issues.push({
      code: 'unemployment.leaversBelowDrop',
      path: ['leavers'],
      message: 'are fewer than the headcount fell by',
      received: shown(leavers),
    })
  return issues
}

/** The figures, read. */
export function layoffFacts(input: LayoffInput & { readonly insured?: number }): LayoffFacts {
  const { headcountAtStart, headcountAtEnd, averageInsured } = input
  return {
    headcountAtStart,
    headcountAtEnd,
    leavers: input.leavers ?? UNKNOWN,
    leaversNotCounted: input.leaversNotCounted ?? UNKNOWN,
    newClaimants: input.newClaimants ?? UNKNOWN,
    averageInsured:
      averageInsured === undefined ? UNKNOWN : (parseScaled(averageInsured, AVERAGE, [], []) ?? UNKNOWN),
    insured: input.insured ?? UNKNOWN,
  }
}
