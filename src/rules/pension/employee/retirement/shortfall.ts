import { addMonths } from '../../../../calendar/index.js'
import { readerOf, type Bilingual, type Citation, type Evidence, type Law } from '../../../../law/index.js'
import type { Decimal } from '../../../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../../../frame.js'
import type { Computed, NotEntitled, Undetermined } from '../../../outcome.js'
import { present, ruleNotices } from '../../../present.js'
import type { ShownValues } from '../../../step.js'
import { readShortfallInput, type ShortfallInput } from './shortfall-input.js'
import { shortfallCost, shortfallFormula } from './shortfall-formula.js'
import { shortfallNotices, windowReasons } from './shortfall-notices.js'
import { shortfallSteps, type ShortfallValues } from './shortfall-steps.js'
import { paymentLag, paymentTerms, shortfallTerms } from './shortfall-terms.js'
import { WAYS, wayReason, type Way } from './shortfall-ways.js'

/** A way on for somebody short of the minimum, open or closed. */
export interface WayOn extends Bilingual {
  readonly way: Way
  readonly available: boolean
  /** What it leads to when it is open, why it is closed otherwise. */
  readonly reason: Bilingual
  readonly sources: readonly Citation[]
  readonly evidence: Evidence
  /** Months to pay on this way, where it asks for any. */
  readonly months?: number
  /** Month to which it leads, 'YYYY-MM': the minimum is reached, one sum is allowed, or retirement is deferred to. */
  readonly until?: string
  /** First month of the pension it leads to, 'YYYY-MM'. */
  readonly firstPayment?: string
  /** Yuan in all, an estimate at the floor of the base. */
  readonly cost?: Decimal
}

/** The months short, and the ways on. */
export interface DeterminedShortfall extends Computed<ShortfallValues, 'determined'> {
  /** Every way, open or closed; none when the minimum is met. */
  readonly ways: readonly WayOn[]
}

/** The answer to a shortfall. */
export type Shortfall = DeterminedShortfall | NotEntitled | Undetermined

/**
 * Too few months at the age (缴费年限不足): how many are missing, and the ways on with what each leads to:
 * continued payment, the rest in one sum, a later retirement month, transfer to the scheme of residents, refund
 * of the account.
 *
 * The minimum is that of the statutory month, for an early choice that of the chosen month. Months are counted
 * through the end of a month; continued payment begins in the month after. What it costs is an estimate at the
 * floor of the base, left out where the law does not know the floor.
 *
 * @returns `determined` with months, months 'YYYY-MM' and yuan, no ways when nothing is short; `notEntitled` when
 * the chosen month lies outside flexible retirement; `undetermined` naming what the law lacks
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.…`, `retirement.originalAge`,
 * `shortfall.firstInsuredBeforeBirth`, `shortfall.firstInsuredAfterCount`, `shortfall.countedPastEarlyMonth`,
 * `shortfall.continuedMonths`
 * @see 社会保险法 第十六条; 实施〈社会保险法〉若干规定 第二条、第三条; 人社部发〔2024〕94号 第七条
 * @example
 * const law = lawOf('luoyang', { asOf: '2026-03-31' })
 * const short = employeePension.shortfall({
 *   sex: 'male', originalRetirementAge: 60, birth: '1965-09', firstInsured: '2009-05', totalMonths: 150,
 * }, law)
 * short.outcome === 'determined' && short.values.reachedMonth // '2028-06': 30 months after 2025-12
 */
export function shortfall(input: ShortfallInput, law: Law): Shortfall {
  const reader = readerOf(law)
  const { window, ...facts } = readShortfallInput(input, reader)
  const frame = () => frameOf('employeePension.shortfall', law, reader)
  if (window === undefined) return undetermined(frame(), reader.missing)
  const reasons = windowReasons(facts.retirement, window)
  if (reasons.length > 0) return notEntitled(frame(), reasons)
  const terms = shortfallTerms(facts.retirement, window, reader)
  if (terms === undefined || reader.missing.length > 0) return undetermined(frame(), reader.missing)
  const formula = shortfallFormula(facts, terms)
  const { reachedMonth, monthsShort, paidThrough } = formula
  const lag = reachedMonth && paymentLag(reachedMonth, reader)
  const payment = reachedMonth && paymentTerms(paidThrough, law, reader)
  const cost = payment && shortfallCost(monthsShort, payment)
  const values: ShortfallValues = {
    ...formula,
    firstPayment: reachedMonth === undefined || lag === undefined ? undefined : addMonths(reachedMonth, lag),
    floor: payment?.floor,
    flexibleRate: payment?.flexibleRate,
    paymentRounding: payment?.paymentRounding,
    monthlyPayment: cost?.monthlyPayment,
    cost: cost?.cost,
  }
  const shown = present(values, shortfallSteps)
  const notices = [...ruleNotices(values, shortfallSteps), ...shortfallNotices(values, reader)]
  return {
    ...frameOf('employeePension.shortfall', law, reader, notices),
    outcome: 'determined',
    values: shown,
    ways: monthsShort === 0 ? [] : waysOn(values, shown),
  }
}

function waysOn(values: ShortfallValues, shown: ShownValues<ShortfallValues>): readonly WayOn[] {
  const { reachedMonth, lumpSumFrom, laterMonth, firstPayment, cost } = shown
  const leads: Readonly<Record<Way, Partial<WayOn>>> = {
    continuedPayment: defined({ months: values.monthsShort, until: reachedMonth, firstPayment, cost }),
    lumpSum: defined({ months: values.lumpSumMonths, until: lumpSumFrom }),
    laterRetirement: defined({
      months: values.laterMonth === undefined ? undefined : values.laterMonth - values.retirement,
      until: laterMonth,
    }),
    residentTransfer: {},
    refund: {},
  }
  return (Object.keys(WAYS) as Way[]).map((way) => {
    const { zh, en, sources, evidence } = WAYS[way]
    const available = values[way] === 'open'
    const lead = available ? leads[way] : {}
    return { way, zh, en, available, reason: wayReason(way, values), sources, evidence, ...lead }
  })
}

/** The entries that have a value. */
function defined<T extends object>(entries: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>
  }
}
