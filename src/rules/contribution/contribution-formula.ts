import { mulDivMoney, SHARE_ONE, type Fen, type MoneyRounding, type Share } from '../../money/index.js'

/** What the law of a month brings to a contribution. Rates that do not apply to the kind of worker are 0. */
export interface ContributionTerms {
  readonly floor: Fen
  readonly ceiling: Fen
  readonly employerRate: Share
  readonly employeeRate: Share
  readonly flexibleRate: Share
  readonly accountRate: Share
  /** Part of the employer share waived by relief: 0, or up to 1. */
  readonly waivedShare: Share
  readonly rounding: MoneyRounding
}

/** Every amount of a month, in fen. */
export interface ContributionAmounts {
  readonly base: Fen
  /** 1 when the wage was raised to the floor, -1 when it was cut to the ceiling, 0 when it lies within. */
  readonly clamped: -1 | 0 | 1
  /** Employer share before relief. */
  readonly employer: Fen
  readonly waived: Fen
  readonly employerDue: Fen
  readonly employee: Fen
  /** The whole contribution of a flexible worker. */
  readonly flexible: Fen
  /** Credited to the individual account. */
  readonly account: Fen
  /** All that is to be paid for the month. */
  readonly payable: Fen
  /** What of it stays with the pool; negative where the pool tops up the account. */
  readonly pool: Fen
}

/**
 * The contribution of a month; one evaluator for a single person and for a city.
 *
 *     base      = wage, at least the floor, at most the ceiling
 *     employer  = base × employer rate, less the part waived
 *     employee  = base × employee rate
 *     flexible  = base × rate of flexible workers
 *     account   = base × account rate, relief or not
 *     pool      = all that is paid − account
 *
 * Each share is rounded for itself, month by month. A flexible worker has no wage but chooses the base:
 * `clamped` other than 0 then says that the choice lies outside the bounds.
 */
export function contributionOf(wage: Fen, terms: ContributionTerms): ContributionAmounts {
  const { floor, ceiling, rounding } = terms
  const base = wage < floor ? floor : wage > ceiling ? ceiling : wage
  const employer = mulDivMoney(base, terms.employerRate, SHARE_ONE, rounding)
  const waived = mulDivMoney(employer, terms.waivedShare, SHARE_ONE, rounding)
  const employee = mulDivMoney(base, terms.employeeRate, SHARE_ONE, rounding)
  const flexible = mulDivMoney(base, terms.flexibleRate, SHARE_ONE, rounding)
  const account = mulDivMoney(base, terms.accountRate, SHARE_ONE, rounding)
  const employerDue = employer - waived
  const payable = employerDue + employee + flexible
  return {
    base,
    clamped: base > wage ? 1 : base < wage ? -1 : 0,
    employer,
    waived,
    employerDue: employerDue as Fen,
    employee,
    flexible,
    account,
    payable: payable as Fen,
    pool: (payable - account) as Fen,
  }
}
