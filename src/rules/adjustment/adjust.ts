import { monthText, type YearMonth } from '../../calendar/index.js'
import { readerOf, type Law, type Reader } from '../../law/index.js'
import type { Decimal, Fen } from '../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../frame.js'
import type { Computed, NotEntitled, Undetermined } from '../outcome.js'
import type { Payment } from '../payment.js'
import { present, ruleNotices } from '../present.js'
import { formulasOf } from './adjust-formulas.js'
import { readAdjustmentInput, type AdjustmentInput, type AdjustmentRequest } from './adjust-input.js'
import { adjustmentReasons } from './adjust-reasons.js'
import { adjustmentSteps } from './adjust-steps.js'
import type { AdjustmentValues } from './adjust-values.js'
import { missingOfLacks, paymentMonth, schemeTerms } from './adjustment-terms.js'
import type { Lack, PensionerFacts, SchemeTerms } from './pensioner-facts.js'
import { schemeFormula } from './scheme-formula.js'

/** An adjustment by part, yuan a month; `arrears` in yuan, once. */
export interface AdjustmentAmounts {
  /** Fixed amount (定额). */
  readonly flat: Decimal
  /** By years of contributions (挂钩缴费年限). */
  readonly years: Decimal
  /** By the own pension (挂钩养老金水平). */
  readonly percent: Decimal
  /** By classes of the own pension (分档). */
  readonly level: Decimal
  /** Age supplement (高龄倾斜). */
  readonly age: Decimal
  /** Supplement for hard and remote areas (艰苦边远). */
  readonly remote: Decimal
  /** For special groups. */
  readonly special: Decimal
  /** Top-ups and floors (补足). */
  readonly floors: Decimal
  /** All of it. */
  readonly increase: Decimal
  /** The pension after. */
  readonly pension: Decimal
  /** Paid for the months before the first payment of the new amount; null where that month is not known. */
  readonly arrears: Decimal | null
}

/** A pension that is adjusted. */
export interface EntitledAdjustment extends Computed<AdjustmentValues, 'entitled'> {
  readonly amounts: AdjustmentAmounts
  /** First month of the higher pension, 'YYYY-MM'. */
  readonly effective: string
  /** The increase as it is paid. */
  readonly payments: readonly Payment[]
}

/** The answer to an adjustment. */
export type Adjustment = EntitledAdjustment | NotEntitled | Undetermined

/**
 * The yearly adjustment of one pension (基本养老金调整) under the scheme of a year: flat amount, parts by years and by
 * percent, classes, age, remote areas, floors and top-ups, each to its rounding; from when, and the arrears.
 *
 * Henan's schemes of 2010 and 2014 to 2025 ship; every other place or year is a scheme that is loaded or assumed
 * (`law.with`).
 *
 * @returns `entitled` with the parts in yuan a month; `notEntitled` with reasons (sector or group not covered, not
 * retired before the effect); `undetermined` for a year without a scheme, and where this case needs a part of the
 * scheme that was not seen or a fact that was not given
 * @throws ShebaoError (kind `input`) with every issue: `decimal.…`, `calendar.month`, `input.…`,
 * `adjustment.retirementBeforeBirth`, `adjustment.paidBeforeYear`
 * @see 人社部发〔2025〕38号
 * @example
 * const adjusted = adjustment.adjust({
 *   year: 2025, sector: 'enterprise', birth: '1950-06', retirement: '2010-06', months: 425, pension: '3500',
 * }, lawOf('luoyang'))
 * // 27 flat, 36 years × 0.53, 0.46 % of 3500, 15 from the age of 70
 * adjusted.outcome === 'entitled' && adjusted.amounts.increase.toFixed(2) // '77.18'
 */
export function adjust(input: AdjustmentInput, law: Law): Adjustment {
  return decideAdjustment(readAdjustmentInput(input), law, readerOf(law))
}

/** The same for a request that has been read. */
export function decideAdjustment(request: AdjustmentRequest, law: Law, reader: Reader): Adjustment {
  const rule = 'adjustment.adjust'
  const { year, facts } = request
  const terms = schemeTerms(year, reader)
  if (terms === undefined) return undetermined(frameOf(rule, law, reader), reader.missing)
  const sources = reader.used[0]?.entry.source.sources ?? []
  const reasons = adjustmentReasons(facts, terms, sources)
  if (reasons.length > 0) return notEntitled(frameOf(rule, law, reader), reasons)
  const lacks: Lack[] = []
  const increase = schemeFormula(facts, terms, lacks)
  if (lacks.length > 0) return undetermined(frameOf(rule, law, reader), missingOfLacks(lacks, year, law))
  const values: AdjustmentValues = {
    year,
    sector: facts.sector,
    effective: terms.effective,
    retirement: facts.retirement,
    birth: facts.birth,
    months: facts.months,
    pension: facts.pension,
    flatPart: increase.flat,
    yearsPart: increase.years,
    percentPart: increase.percent,
    levelPart: increase.level,
    ageSupplementSoFar: facts.ageSupplementSoFar ?? null,
    agePart: increase.age,
    remotePart: increase.remote,
    specialPart: increase.special,
    parts: increase.parts,
    averagePension: facts.averagePension ?? null,
    floorPart: increase.floors,
    increase: increase.increase,
    newPension: (facts.pension + increase.increase) as Fen,
    ...arrearsOf(increase.increase, request.paidFrom ?? paymentMonth(terms), terms),
    ...formulasOf(facts, terms, increase),
  }
  return entitled(values, law, reader, facts)
}

/** The months between the effect and the first payment of the new amount, and what they come to. */
function arrearsOf(
  increase: Fen,
  paidFrom: YearMonth | undefined,
  { effective }: SchemeTerms,
): Pick<AdjustmentValues, 'paidFrom' | 'arrearsMonths' | 'arrears'> {
  if (paidFrom === undefined) return { paidFrom: null, arrearsMonths: null, arrears: null }
  const first = Math.max(paidFrom, effective) as YearMonth
  const arrearsMonths = first - effective
  return { paidFrom: first, arrearsMonths, arrears: (increase * arrearsMonths) as Fen }
}

function entitled(
  values: AdjustmentValues,
  law: Law,
  reader: Reader,
  facts: PensionerFacts,
): EntitledAdjustment {
  const shown = present(values, adjustmentSteps)
  const effective = monthText(values.effective)
  return {
    ...frameOf('adjustment.adjust', law, reader, ruleNotices(values, adjustmentSteps)),
    outcome: 'entitled',
    amounts: {
      flat: shown.flatPart,
      years: shown.yearsPart,
      percent: shown.percentPart,
      level: shown.levelPart,
      age: shown.agePart,
      remote: shown.remotePart,
      special: shown.specialPart,
      floors: shown.floorPart,
      increase: shown.increase,
      pension: shown.newPension,
      arrears: shown.arrears,
    },
    effective,
    payments: [
      {
        benefit: 'adjustment.increase',
        zh: `${values.year}年基本养老金调整（${facts.sector === 'civil' ? '机关事业单位' : '企业'}）`,
        en: `pension adjustment of ${values.year}`,
        amount: shown.increase,
        payer: 'pensionFund',
        periodicity: 'monthly',
        from: effective,
        to: null,
      },
    ],
    values: shown,
  }
}
