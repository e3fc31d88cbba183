import { mulDivMoney, SHARE_ONE, type Fen, type MoneyRounding, type Share } from '../../../money/index.js'
import type { LayoffFacts, LayoffMethod } from './layoff-rate.js'

/** A unit that asks for the refund; what was not given is -1. */
export interface RefundFacts extends LayoffFacts {
  contributionMonths: number
  arrearsCleared: boolean
  reserveMonths: number
  paidLastYear: Fen
  backPayments: Fen
}

/** What the law of the month brings to a kind of unit. */
export interface RefundTerms {
  /** `excluded`: this kind of unit gets nothing. */
  readonly size: 'large' | 'sme' | 'excluded'
  readonly share: Share
  readonly basis: 'fixedRate' | 'upTo'
  readonly months: number
  /** Null where the law asks for no reserve. */
  readonly reserveMonths: number | null
  readonly method: LayoffMethod
  readonly rounding: MoneyRounding
}

/** Why a unit gets nothing: a bit for each condition that fails. */
export const REFUSED = { kind: 1, months: 2, arrears: 4, reserve: 8, layoffs: 16 } as const

/** The conditions beside the layoff rate that fail. */
export function refusals(facts: RefundFacts, terms: RefundTerms): number {
  const { months, reserveMonths } = terms
  const short = reserveMonths !== null && facts.reserveMonths >= 0 && facts.reserveMonths < reserveMonths
  return (
    (terms.size === 'excluded' ? REFUSED.kind : 0) |
    (facts.contributionMonths < months ? REFUSED.months : 0) |
    (facts.arrearsCleared ? 0 : REFUSED.arrears) |
    (short ? REFUSED.reserve : 0)
  )
}

/** True where the law asks for a reserve that nobody named. */
export function lacksReserve(facts: RefundFacts, terms: RefundTerms): boolean {
  return terms.reserveMonths !== null && facts.reserveMonths < 0
}

/** base = contributions of unit and workers actually paid last year − back payments, late fees and fines among them */
export function refundBase({ paidLastYear, backPayments }: RefundFacts): Fen {
  return (paidLastYear - backPayments) as Fen
}

/** refund = base × share; one evaluator for a single firm and for a province. */
export function refundOf(base: Fen, { share, rounding }: RefundTerms): Fen {
  return mulDivMoney(base, share, SHARE_ONE, rounding)
}
