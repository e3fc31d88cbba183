import { yearMonth, yearOf, type YearMonth } from '../../../../calendar/index.js'
import { readerOf, type Law, type Reader } from '../../../../law/index.js'
import { mulDiv, type Fen } from '../../../../money/index.js'
import { frameOf, undetermined } from '../../../frame.js'
import type { Computed, Undetermined } from '../../../outcome.js'
import { present, ruleNotices } from '../../../present.js'
import { checkTier } from '../contribution/tier.js'
import { claimFormula } from './claim-formula.js'
import { claimTerms, startOf, type ClaimTerms } from './claim-terms.js'
import {
  checkClaim,
  readEligibilityInput,
  type EligibilityInput,
  type EligibilityRequest,
} from './eligibility-input.js'
import { eligibilitySteps, type ClaimState, type EligibilityValues } from './eligibility-steps.js'

/** How somebody stands towards the conditions. */
export interface DeterminedEligibility extends Computed<EligibilityValues, 'determined'> {
  /** Whether the pension may be claimed in the month asked about, and if not why. */
  readonly claim: ClaimState
}

/** The answer to a test of the conditions. */
export type Eligibility = DeterminedEligibility | Undetermined

/**
 * Whether a residents' pension may be claimed in a month (城乡居民基本养老保险待遇领取条件): age, years of payment, no
 * other basic pension; the month the age is reached and the first month of payment as two things; for somebody short
 * at the age, the years that may be made up and what they cost.
 *
 * Who was past the age when the scheme began at the place needs no payment; who was less than the full period away
 * from it needs the years from then to the age. Neither the later retirement ages nor the rising minimum of the
 * employees' scheme touch this one.
 *
 * @returns `determined` with `claim` and the values (months 'YYYY-MM', years, yuan); `undetermined` when the month
 * the scheme began decides and is not known
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.…`, `decimal.…`,
 * `resident.notAfterBirth`, `resident.beyondCalendar`, `resident.startTooLate`, `resident.unknownTier`
 * @see 国发〔2014〕8号 第六条
 * @example
 * const law = lawOf('luoyang', { asOf: '2026-03-31' })
 * const standing = residentPension.eligibility({ birth: '1966-03', month: '2026-03', paidYears: 15 }, law)
 * standing.outcome === 'determined' && standing.claim // 'claimPossible'
 * standing.outcome === 'determined' && standing.values.reachMonth // '2026-03'
 * standing.outcome === 'determined' && standing.values.firstPayment // '2026-04'
 */
export function eligibility(input: EligibilityInput, law: Law): Eligibility {
  const rule = 'residentPension.eligibility'
  const reader = readerOf(law)
  const request = readEligibilityInput(input)
  const terms = claimTerms(request.birth, request.paidYears, reader)
  if (terms === undefined) return undetermined(frameOf(rule, law, reader), reader.missing)
  checkClaim(terms, request.schemeStart)
  const start = startOf(terms, request.paidYears, request.schemeStart, reader)
  const values = valuesOf(request, terms, start, reader)
  if (reader.missing.length > 0) return undetermined(frameOf(rule, law, reader), reader.missing)
  const shown = present(values, eligibilitySteps)
  return {
    ...frameOf(rule, law, reader, ruleNotices(values, eligibilitySteps)),
    outcome: 'determined',
    claim: values.claim,
    values: shown,
  }
}

function valuesOf(
  request: EligibilityRequest,
  terms: ClaimTerms,
  start: YearMonth | undefined,
  reader: Reader,
): EligibilityValues {
  const { month, paidYears, drawsOtherPension } = request
  const { reachMonth, makeUp } = terms
  const first = claimFormula(terms, start, paidYears, undefined)
  const { requiredYears, yearsShort } = first
  const makeUpYears = makeUp && month >= reachMonth ? yearsShort : 0
  const late = yearsShort > 0 && month > reachMonth
  const { firstPayment } = late ? claimFormula(terms, start, paidYears, month) : first
  const makeUpTier = makeUpYears > 0 ? tierOf(request, reader) : null
  return {
    ...request,
    ...terms,
    schemeStart: start ?? null,
    requiredYears,
    yearsShort,
    claim: stateOf(month < reachMonth, yearsShort > 0, drawsOtherPension),
    firstPayment,
    makeUpYears,
    makeUpTier,
    makeUpCost: makeUpTier === null ? null : (mulDiv(makeUpTier, makeUpYears, 1, 'halfUp') as Fen),
  }
}

function stateOf(beforeAge: boolean, short: boolean, otherPension: boolean): ClaimState {
  if (otherPension) return 'otherPension'
  if (beforeAge) return 'beforeAge'
  return short ? 'tooFewYears' : 'claimPossible'
}

/** The tier given, checked against those of the year; else the lowest the law knows. */
function tierOf({ month, makeUpTier }: EligibilityRequest, reader: Reader): Fen | null {
  const tiers = reader.optional((r) =>
    r.table('residentPension.contribution.tiers', yearMonth(yearOf(month), 1)),
  )
  if (makeUpTier === undefined)
    return (tiers === undefined ? null : ([...tiers.keys()][0] as Fen | undefined)) ?? null
  if (tiers !== undefined) checkTier(makeUpTier, tiers, ['makeUpTier'])
  return makeUpTier
}
