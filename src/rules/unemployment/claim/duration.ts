import { monthOf, readDate, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError } from '../../../errors.js'
import { readerOf, type Law, type Notice, type Reader } from '../../../law/index.js'
import type { DeciMonths } from '../../../money/index.js'
import { dayField, isObject, objectOf, shapeIssues, type Shape } from '../../../records/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { Computed, NotEntitled, Undetermined } from '../../outcome.js'
import { present, ruleNotices } from '../../present.js'
import {
  contributionFields,
  contributionIssues,
  readContributions,
  type ContributionRequest,
  type UnemploymentContributions,
} from './contribution-record.js'
import { countedMonths } from './counted-months.js'
import { durationFormula } from './duration-formula.js'
import { durationSteps, UPPER_BOUND, type DurationValues } from './duration-steps.js'
import { durationTerms } from './duration-terms.js'
import { tooFewMonths } from './eligibility-reasons.js'

/** A registration as unemployed, and the contributions before it. */
export interface UnemploymentDurationInput extends UnemploymentContributions {
  /** Day of registration as unemployed 'YYYY-MM-DD'. */
  readonly registered: string
}

/** The months of benefit; `notEntitled` with too few months of contributions. */
export type UnemploymentDuration = Computed<DurationValues, 'determined'> | NotEntitled | Undetermined

/** The wire shape of {@link UnemploymentDurationInput}. */
export const durationShape: Shape<UnemploymentDurationInput> = objectOf(
  { registered: dayField('day of registration as unemployed'), ...contributionFields },
  'a registration and the contributions before it',
)

/**
 * Months of unemployment benefit (领取期限): by the table of the place within 12, 18 or 24 months for one, five and ten
 * years of contributions, with what an earlier claim left over, 24 at most. Time restarts after a claim; time for which
 * nothing was drawn is kept and adds up.
 *
 * Where the place has no table on record, as Luoyang, the months are the longest the law allows: `upperBound` is true
 * and a notice says so. A table is laid over the law with `law.with` (`unemployment.duration.steps`, months of
 * contributions to months of benefit, halves as '13.5').
 *
 * @returns `determined` with months to one decimal; `notEntitled` below a year of contributions with nothing left over;
 * `undetermined` naming what the law lacks
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.…`, `decimal.…`,
 * `unemployment.contributions` (both or neither of months and spells), `unemployment.dates`, `unemployment.place`,
 * `unemployment.monthsSinceClaim` (more months than went by since the earlier claim)
 * @see 社会保险法 第四十六条; 失业保险条例 第十七条; 人社部令第13号 第十四条
 * @example
 * const claim = { registered: '2025-06-10', contributionMonths: 75 }
 * const months = unemployment.duration(claim, lawOf('luoyang'))
 * months.outcome === 'determined' && months.values.grantedMonths.toFixed(1) // '18.0'
 * months.outcome === 'determined' && months.values.upperBound // true
 */
export function duration(input: UnemploymentDurationInput, law: Law): UnemploymentDuration {
  const issues = shapeIssues(durationShape, input)
  const day = isObject(input) ? readDate(input.registered) : undefined
  const registered = day && monthOf(day)
  issues.push(...contributionIssues(input, registered, law))
  if (issues.length > 0 || registered === undefined) throw new ShebaoError('input', issues)
  return durationOf(readContributions(input), registered, law)
}

/** The same for contributions that were read. */
export function durationOf(
  request: ContributionRequest,
  registered: YearMonth,
  law: Law,
): UnemploymentDuration {
  const rule = 'unemployment.duration'
  const reader = readerOf(law)
  const found = durationValues(request, registered, law, reader)
  if (found === undefined) return undetermined(frameOf(rule, law, reader), reader.missing)
  const { values, notices } = found
  if (values.grantedMonths === 0)
    return notEntitled(frameOf(rule, law, reader, notices), [tooFewMonths(values)])
  const caveats = [...ruleNotices(values, durationSteps), ...notices]
  return {
    ...frameOf(rule, law, reader, values.upperBound ? [...caveats, UPPER_BOUND] : caveats),
    outcome: 'determined',
    values: present(values, durationSteps),
  }
}

/** The values behind the months; undefined when the law lacks one (the reader knows which). */
export function durationValues(
  request: ContributionRequest,
  registered: YearMonth,
  law: Law,
  reader: Reader,
): { readonly values: DurationValues; readonly notices: readonly Notice[] } | undefined {
  const counted = countedMonths(request, registered, law, reader)
  const terms = durationTerms(reader, registered)
  if (counted === undefined || terms === undefined) return undefined
  const short = counted.months < terms.least
  const resumed =
    short && request.unclaimed > 0 ? reader.choice('unemployment.duration.resumed', registered) : 'resumed'
  if (resumed === undefined) return undefined
  const unclaimed = (resumed === 'lapsed' ? 0 : request.unclaimed) as DeciMonths
  const { cap, step, added, granted } = durationFormula(counted.months, unclaimed, terms)
  return {
    values: {
      registered,
      countedMonths: counted.months,
      leastMonths: terms.least,
      capMonths: cap,
      stepMonths: step,
      newMonths: added,
      unclaimedMonths: unclaimed,
      mostMonths: terms.most as DeciMonths,
      grantedMonths: granted,
      upperBound: step === null && !short,
    },
    notices: counted.notices,
  }
}
