import { mulDivMoney, SHARE_ONE, type Fen, type MoneyRounding, type Share } from '../../../../money/index.js'
import type { Mutable } from '../../employee/award/award-formula.js'
import { grownAmount, type GrowthFactor } from './growth-factor.js'

/** What the person brings to the comparison, in fen a month; the ratio in millionths. */
export interface ComparisonFacts {
  /** A: own basic pay of September 2014. */
  readonly basicPay: Fen
  /** M: ratio by years of service, raised by the points granted. */
  readonly ratio: Share
  /** B: retirement allowances of September 2014. */
  readonly allowances: Fen
  /** C: the increase of retirement pay of 2014-10. */
  readonly increase: Fen
  readonly basic: Fen
  readonly transitional: Fen
  readonly account: Fen
  /** The occupational annuity: counted here, paid by its own fund. */
  readonly annuityMonthly: Fen
}

/** What the law of the retirement month brings to it. */
export interface ComparisonTerms {
  readonly share: Share
  readonly factor: GrowthFactor
  readonly comparisonRounding: MoneyRounding
}

/** What the comparison finds, in fen a month. */
export interface ComparisonItems {
  readonly oldStandard: Fen
  readonly newStandard: Fen
  /** NEW − OLD, negative where the old standard is higher. */
  readonly difference: Fen
  readonly topUp: Fen
  readonly excess: Fen
  readonly paidExcess: Fen
  /** The part of the excess that is not paid. */
  readonly withheld: Fen
  /** What is due in all, the annuity included. */
  readonly payable: Fen
  /** What of it the pension fund pays. */
  readonly pension: Fen
}

/**
 * The comparison of the ten years of transition (保低限高); one evaluator for a single person and for a city.
 *
 *     OLD      = (A × M + B + C) × Π (1 + G), rounded once
 *     NEW      = basic + transitional + account + occupational annuity
 *     payable  = OLD                         where NEW ≤ OLD
 *              = OLD + share × (NEW − OLD)   where NEW > OLD
 *     pension  = payable − occupational annuity, which its own fund pays
 */
export function comparisonFormula(
  facts: ComparisonFacts,
  terms: ComparisonTerms,
  into = emptyComparison(),
): ComparisonItems {
  const { share, factor, comparisonRounding } = terms
  const before = facts.basicPay * facts.ratio + (facts.allowances + facts.increase) * SHARE_ONE
  const old = grownAmount(before, factor, comparisonRounding)
  const all = facts.basic + facts.transitional + facts.account + facts.annuityMonthly
  const difference = all - old
  const excess = difference > 0 ? difference : 0
  const paidExcess = mulDivMoney(excess, share, SHARE_ONE, comparisonRounding)
  const payable = old + paidExcess
  into.oldStandard = old
  into.newStandard = all as Fen
  into.difference = difference as Fen
  into.topUp = (excess - difference) as Fen
  into.excess = excess as Fen
  into.paidExcess = paidExcess
  into.withheld = (excess - paidExcess) as Fen
  into.payable = payable as Fen
  into.pension = (payable > facts.annuityMonthly ? payable - facts.annuityMonthly : 0) as Fen
  return into
}

/** Items not found yet, for {@link comparisonFormula} to write into. */
export function emptyComparison(): Mutable<ComparisonItems> {
  const none = 0 as Fen
  return {
    oldStandard: none,
    newStandard: none,
    difference: none,
    topUp: none,
    excess: none,
    paidExcess: none,
    withheld: none,
    payable: none,
    pension: none,
  }
}
