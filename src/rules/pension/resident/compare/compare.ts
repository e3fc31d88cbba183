import { addMonths, yearOf, type YearMonth } from '../../../../calendar/index.js'
import { readerOf, type Law, type Reader } from '../../../../law/index.js'
import { mulDivMoney, roundingOf, type Fen, type MoneyRounding } from '../../../../money/index.js'
import { frameOf, undetermined } from '../../../frame.js'
import type { Computed, Undetermined } from '../../../outcome.js'
import { present, ruleNotices } from '../../../present.js'
import type { ShownValues } from '../../../step.js'
import { creditProduct, yearInterest, type Accrual } from '../account/account-interest.js'
import { accountTerms, type AccountTerms } from '../award/award-terms.js'
import { claimTerms } from '../claim/claim-terms.js'
import { checkClaim } from '../claim/eligibility-input.js'
import { subsidyTable } from '../contribution/credit-terms.js'
import { checkTier } from '../contribution/tier.js'
import { januaryOf } from '../contribution/year.js'
import {
  checkSpan,
  paymentSpan,
  readCompareInput,
  type CompareRequest,
  type CompareTiersInput,
} from './compare-input.js'
import { compareSteps, tierRowSteps, type CompareValues, type TierRow } from './compare-steps.js'
import { internalRate } from './internal-rate.js'

/** Tiers side by side. */
export interface TierComparison extends Computed<CompareValues, 'determined'> {
  /** The tiers, in the order asked for. */
  readonly rows: readonly ShownValues<TierRow>[]
}

/** The answer to a comparison. */
export type CompareTiers = TierComparison | Undetermined

/**
 * Contribution tiers side by side (缴费档次比较): for a span of years, what each tier costs, what it adds to the pension a
 * month, the age at which the own payments are drawn back, and the internal rate of return on them.
 *
 * Only the account is compared: the basic pension is the same for every tier. The rate of the account and the age to
 * which the pension is drawn are assumptions of the caller; what is inherited is left out. Rates of return are
 * effective yearly rates, found by halving the interval to six decimals.
 *
 * @returns `determined` with a row for each tier (yuan, months, ages in months, shares); `undetermined` when the law
 * lacks the tiers of a year
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.…`, `decimal.…`, `resident.unknownTier`,
 * `resident.tierCount`, `resident.paysPastAge`, `resident.untilBeforePension`, `resident.notAfterBirth`,
 * `resident.beyondCalendar`
 * @see 国发〔2014〕8号 第四条、第五条
 * @example
 * const compared = residentPension.compareTiers({
 *   birth: '1980-06', fromYear: 2025, years: 15, paymentMonth: 6, rate: '0.02', untilAge: 80, tiers: [200, 5000],
 * }, lawOf('luoyang'))
 * const gains = compared.outcome === 'determined' ? compared.rows.map((row) => row.gain.toFixed(2)) : []
 * gains // ['28.90', '671.01']
 */
export function compareTiers(input: CompareTiersInput, law: Law): CompareTiers {
  const rule = 'residentPension.compareTiers'
  const request = readCompareInput(input)
  const reader = readerOf(law)
  const claim = claimTerms(request.birth, Infinity, reader)
  if (claim === undefined) return undetermined(frameOf(rule, law, reader), reader.missing)
  checkClaim(claim, undefined)
  const { reachMonth } = claim
  const firstPayment = addMonths(reachMonth, claim.paymentLag)
  checkSpan(request, reachMonth, firstPayment)
  const terms = accountTerms(firstPayment, reader)
  const years = yearTerms(request, reachMonth, reader)
  if (terms === undefined || years === undefined)
    return undetermined(frameOf(rule, law, reader), reader.missing)
  const tiers = tiersOf(request, years)
  const drawnMonths = request.birth + request.untilAge * 12 - firstPayment
  const rows = tiers.map((tier) => rowOf(tier, request, years, terms, firstPayment, drawnMonths))
  const values: CompareValues = {
    ...request,
    accrual: (years[0] as YearTerms).accrual,
    reachMonth,
    firstPayment,
    untilAge: request.untilAge * 12,
    drawnMonths,
    tiers: tiers.length,
  }
  return {
    ...frameOf(rule, law, reader, [...ruleNotices(values, compareSteps), ASSUMED]),
    outcome: 'determined',
    values: present(values, compareSteps),
    rows: rows.map((row) => present(row, tierRowSteps)),
  }
}

const ASSUMED = {
  code: 'estimate',
  subject: 'rate',
  zh: '记账利率和领取年龄为调用方的假设，不代表公布的利率；未计继承',
  en: 'the rate of the account and the age drawn to are assumptions of the caller, no published figures; what is inherited is left out',
} as const

/** A year of the account up to the age. */
interface YearTerms {
  readonly year: number
  /** Months of the year in the account. */
  readonly months: number
  /** Tiers of the year with their subsidies; undefined where nothing is paid. */
  readonly tiers: ReadonlyMap<number, number> | undefined
  readonly accrual: Accrual
  readonly rounding: MoneyRounding
}

function yearTerms(
  { fromYear, years }: CompareRequest,
  reachMonth: YearMonth,
  reader: Reader,
): readonly YearTerms[] | undefined {
  const terms: YearTerms[] = []
  for (let year = fromYear; year <= yearOf(reachMonth); year++) {
    const paying = year < fromYear + years
    const tiers = paying ? subsidyTable(year, reader) : undefined
    const accrual = reader.choice('residentPension.account.accrual', januaryOf(year))
    const rounding = reader.choice('residentPension.account.rounding', januaryOf(year))
    if (accrual === undefined || rounding === undefined || (paying && tiers === undefined)) continue
    const months = Math.min(12, reachMonth - year * 12 + 1)
    terms.push({ year, months, tiers, accrual, rounding: roundingOf(rounding) })
  }
  return reader.missing.length > 0 ? undefined : terms
}

/** The tiers asked for, each a tier of every year paid; by default all that every year paid has. */
function tiersOf({ tiers }: CompareRequest, years: readonly YearTerms[]): readonly Fen[] {
  if (tiers === undefined) {
    const all = [...(years[0]?.tiers?.keys() ?? [])] as Fen[]
    return all.filter((tier) => years.every((year) => year.tiers?.has(tier) !== false))
  }
  tiers.forEach((tier, i) => {
    for (const year of years) if (year.tiers !== undefined) checkTier(tier, year.tiers, ['tiers', i])
  })
  return tiers
}

function rowOf(
  tier: Fen,
  request: CompareRequest,
  years: readonly YearTerms[],
  { divisor, itemRounding, rounding }: AccountTerms,
  firstPayment: YearMonth,
  drawnMonths: number,
): TierRow {
  const { paymentMonth, rate, birth } = request
  let balance = 0
  let subsidy = 0
  for (const year of years) {
    const given = year.tiers?.get(tier) ?? 0
    const credit = year.tiers === undefined ? 0 : tier + given
    const product = creditProduct(credit, paymentMonth, year.months, year.accrual)
    balance += credit + yearInterest(balance, product, year.months, rate, year.rounding)
    subsidy += given
  }
  const paid = tier * request.years
  const gain = mulDivMoney(balance, 1, divisor, rounding)
  const breakEvenMonths = gain > 0 && paid > 0 ? Math.floor((paid - 1) / gain) + 1 : null
  const [first] = paymentSpan(request)
  return {
    tier,
    paid: paid as Fen,
    subsidy: subsidy as Fen,
    interest: (balance - paid - subsidy) as Fen,
    balance: balance as Fen,
    divisor,
    itemRounding,
    gain,
    breakEvenMonths,
    breakEvenAge: breakEvenMonths === null ? null : firstPayment + breakEvenMonths - 1 - birth,
    internalRate: internalRate({
      paid: new Array<Fen>(request.years).fill(tier),
      monthsToDraw: firstPayment - first,
      drawn: gain,
      drawnMonths,
    }),
  }
}
