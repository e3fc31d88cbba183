import { addMonths, type YearMonth } from '../../../../calendar/index.js'
import { mulDivMoney, SHARE_ONE, type Fen, type MoneyRounding, type Share } from '../../../../money/index.js'

/** What the person brings. */
export interface ShortfallFacts {
  readonly totalMonths: number
  /** Last month contained in the months counted. */
  readonly countedThrough: YearMonth
  readonly firstInsured: YearMonth
  /** Chosen retirement month; the statutory one when nothing was chosen. */
  readonly retirement: YearMonth
  /** Months paid after the retirement month. */
  readonly continuedMonths: number
}

/** What a month of continued payment costs at the floor of the base. */
export interface PaymentTerms {
  readonly floor: Fen
  readonly flexibleRate: Share
  readonly paymentRounding: MoneyRounding
}

/** What the law brings. */
export interface ShortfallTerms {
  readonly statutoryMonth: YearMonth
  /** Minimum months for the chosen retirement. */
  readonly minimumMonths: number
  /** Minimum months of each month after an early choice up to the statutory month; empty otherwise. */
  readonly laterMinima: readonly number[]
  readonly lateMonths: number
  readonly lumpSumFirstInsuredBefore: YearMonth
  readonly lumpSumAfterMonths: number
}

/** Whether a way is open, or why it is not. */
export type WayState =
  | 'open'
  | 'notNeeded'
  | 'beforeStatutoryMonth'
  | 'firstInsuredTooLate'
  | 'reachedBefore'
  | 'deferralAgreed'
  | 'statutoryMonthPassed'
  | 'noDeferral'

/** Every named value of the shortfall. Months and money are undefined where their way is closed. */
export interface ShortfallFormulaValues extends ShortfallFacts, Omit<ShortfallTerms, 'laterMinima'> {
  /** Months between the last one counted and retirement, taken as paid. */
  readonly monthsUntil: number
  readonly monthsAtRetirement: number
  readonly monthsShort: number
  /** The month after which further months are paid: of retirement, or the last one counted. */
  readonly paidThrough: YearMonth
  readonly continuedPayment: WayState
  readonly reachedMonth: YearMonth | undefined
  readonly lumpSum: WayState
  /** Months of continued payment still needed before the rest may be paid in one sum. */
  readonly monthsToLumpSum: number
  readonly lumpSumFrom: YearMonth | undefined
  readonly lumpSumMonths: number | undefined
  readonly laterRetirement: WayState
  readonly laterMonth: YearMonth | undefined
  readonly laterMonthsShort: number | undefined
  readonly residentTransfer: WayState
  readonly refund: WayState
}

/**
 * The months short and the ways on.
 *
 *     months short   = minimum − months at retirement, at least 0
 *     reached        = last month paid + months short, when every month is paid
 *     one sum        = after 60 months of continued payment, for the months still short
 */
export function shortfallFormula(facts: ShortfallFacts, terms: ShortfallTerms): ShortfallFormulaValues {
  const { totalMonths, countedThrough, firstInsured, retirement, continuedMonths } = facts
  const { statutoryMonth, minimumMonths, lateMonths } = terms
  const { lumpSumFirstInsuredBefore, lumpSumAfterMonths } = terms
  const monthsUntil = Math.max(0, retirement - countedThrough)
  const monthsAtRetirement = totalMonths + monthsUntil
  const monthsShort = Math.max(0, minimumMonths - monthsAtRetirement)
  const paidThrough = countedThrough > retirement ? countedThrough : retirement
  const monthsToLumpSum = Math.max(0, lumpSumAfterMonths - continuedMonths)
  const atTheAge: WayState =
    monthsShort === 0 ? 'notNeeded' : retirement < statutoryMonth ? 'beforeStatutoryMonth' : 'open'
  const lumpSum: WayState =
    atTheAge !== 'open'
      ? atTheAge
      : firstInsured >= lumpSumFirstInsuredBefore
        ? 'firstInsuredTooLate'
        : monthsShort <= monthsToLumpSum
          ? 'reachedBefore'
          : 'open'
  const oneSum = lumpSum === 'open'
  return {
    totalMonths,
    countedThrough,
    firstInsured,
    retirement,
    continuedMonths,
    statutoryMonth,
    minimumMonths,
    lateMonths,
    lumpSumFirstInsuredBefore,
    lumpSumAfterMonths,
    monthsUntil,
    monthsAtRetirement,
    monthsShort,
    paidThrough,
    continuedPayment: atTheAge,
    reachedMonth: atTheAge === 'open' ? addMonths(paidThrough, monthsShort) : undefined,
    lumpSum,
    monthsToLumpSum,
    lumpSumFrom: oneSum ? addMonths(paidThrough, monthsToLumpSum) : undefined,
    lumpSumMonths: oneSum ? monthsShort - monthsToLumpSum : undefined,
    ...later({ ...facts, monthsAtRetirement, monthsShort }, terms),
    residentTransfer: atTheAge,
    refund: atTheAge,
  }
}

type Later = Pick<ShortfallFormulaValues, 'laterRetirement' | 'laterMonth' | 'laterMonthsShort'>
interface LaterFacts extends ShortfallFacts {
  readonly monthsAtRetirement: number
  readonly monthsShort: number
}

/** A later retirement month: from an early choice up to the statutory month, from there by agreed deferral. */
function later(facts: LaterFacts, terms: ShortfallTerms): Later {
  const { retirement, countedThrough, monthsAtRetirement, monthsShort } = facts
  const { statutoryMonth, lateMonths, laterMinima } = terms
  const closed = (laterRetirement: WayState): Later => ({
    laterRetirement,
    laterMonth: undefined,
    laterMonthsShort: undefined,
  })
  if (monthsShort === 0) return closed('notNeeded')
  if (retirement < statutoryMonth) {
    const enough = laterMinima.findIndex((minimum, i) => monthsAtRetirement + i + 1 >= minimum)
    const more = enough < 0 ? statutoryMonth - retirement : enough + 1
    const short = (laterMinima[more - 1] ?? terms.minimumMonths) - monthsAtRetirement - more
    return {
      laterRetirement: 'open',
      laterMonth: addMonths(retirement, more),
      laterMonthsShort: Math.max(0, short),
    }
  }
  if (retirement > statutoryMonth) return closed('deferralAgreed')
  if (lateMonths === 0) return closed('noDeferral')
  if (countedThrough > statutoryMonth) return closed('statutoryMonthPassed')
  const more = Math.min(monthsShort, lateMonths)
  return {
    laterRetirement: 'open',
    laterMonth: addMonths(statutoryMonth, more),
    laterMonthsShort: monthsShort - more,
  }
}

/** What the months short cost at the floor of the base. */
export interface ShortfallCost {
  readonly monthlyPayment: Fen
  readonly cost: Fen
}

/** Floor × rate, rounded as a contribution, for every month short. */
export function shortfallCost(
  monthsShort: number,
  { floor, flexibleRate, paymentRounding }: PaymentTerms,
): ShortfallCost {
  const monthlyPayment = mulDivMoney(floor, flexibleRate, SHARE_ONE, paymentRounding)
  return { monthlyPayment, cost: (monthlyPayment * monthsShort) as Fen }
}
