import { yearOf, type YearMonth } from '../../calendar/index.js'
import { readerOf, type Law, type Missing, type Reader } from '../../law/index.js'
import type { Decimal, Fen } from '../../money/index.js'
import { frameOf, undetermined } from '../frame.js'
import type { AnyOutcome, Computed, Undetermined } from '../outcome.js'
import { present, ruleNotices, scaledValues } from '../present.js'
import type { ShownValues } from '../step.js'
import { decideAdjustment, type Adjustment } from './adjust.js'
import { adjustmentSteps } from './adjust-steps.js'
import type { AdjustmentValues } from './adjust-values.js'
import { lookUpMonth, schemeTerms } from './adjustment-terms.js'
import { readCarryInput, type CarryInput, type CarryRequest } from './carry-input.js'
import { carryRowSteps, carrySteps, type CarryRow, type CarryValues } from './carry-steps.js'
import { decideNationalRate, type NationalRateAdjustment } from './national-rate.js'
import { nationalRateSteps, type NationalRateValues } from './national-rate-steps.js'

/** A pension carried through the years. */
export interface DeterminedCarry extends Computed<CarryValues, 'determined'> {
  /** Yuan a month. */
  readonly amounts: { readonly increases: Decimal; readonly pension: Decimal }
  /** A row for each adjustment. */
  readonly rows: readonly ShownValues<CarryRow>[]
}

/** The answer to a pension carried through the years; the years that were found stand in `parts`. */
export type Carry = DeterminedCarry | Undetermined

/**
 * A pension from its award to a month, through the adjustment of every year between (历年调整): the pension of one
 * year is that before the adjustment of the next. Each year's adjustment stands explained in `parts`, as `y2025`.
 *
 * @returns `determined` with the pension in yuan a month and a row for each year; `undetermined` naming the year that
 * lacks a scheme, a part of it, or a fact: the years before it stand in `parts`. A year whose scheme leaves the sector
 * or group out is lacking too: other rules adjusted it, and they do not ship
 * @throws ShebaoError (kind `input`) with every issue: `decimal.…`, `calendar.month`, `input.…`,
 * `adjustment.retirementBeforeBirth`, `adjustment.throughBeforeRetirement`, `adjustment.averageTwice`
 * @see 人社部发〔2025〕38号; 人社部发〔2024〕72号 第三条至第五条
 * @example
 * const carried = adjustment.carry({
 *   sector: 'enterprise', birth: '1960-03', retirement: '2020-03', months: 420, pension: '3000', through: '2025-12',
 * }, lawOf('luoyang'))
 * carried.outcome === 'determined' && carried.amounts.pension.toFixed(2) // '3516.72'
 */
export function carry(input: CarryInput, law: Law): Carry {
  const request = readCarryInput(input)
  const reader = readerOf(law)
  const parts: Record<string, AnyOutcome> = {}
  const rows: CarryRow[] = []
  let pension = request.award
  for (let year = yearOf(request.person.retirement); year <= yearOf(request.through); year++) {
    const effective = effectOf(year, request, reader)
    if (effective === undefined) continue
    const outcome = adjusted(year, pension, rows, request, law)
    parts[`y${year}`] = outcome
    if (outcome.outcome !== 'entitled') {
      const missing =
        outcome.outcome === 'undetermined' ? outcome.missing.map(ofYear(year)) : leftOut(year, law)
      return undetermined(frameOf('adjustment.carry', law, reader), missing, parts)
    }
    const row = rowOf(outcome)
    rows.push(row)
    pension = row.closing
  }
  const values: CarryValues = {
    channel: request.channel,
    retirement: request.person.retirement,
    through: request.through,
    award: request.award,
    adjustments: rows.length,
    increases: (pension - request.award) as Fen,
    pension,
  }
  const shown = present(values, carrySteps)
  return {
    ...frameOf('adjustment.carry', law, reader, ruleNotices(values, carrySteps)),
    outcome: 'determined',
    amounts: { increases: shown.increases, pension: shown.pension },
    values: shown,
    rows: rows.map((row) => present(row, carryRowSteps)),
    parts,
  }
}

/**
 * The month of effect of a year's adjustment if it lies after the retirement month and not after the month asked for.
 * A year whose law is missing counts from January, so that the lack is named; but not the year of retirement.
 */
function effectOf(year: number, request: CarryRequest, reader: Reader): YearMonth | undefined {
  const { person, through, channel } = request
  const retiredThatYear = year === yearOf(person.retirement)
  const read = (r: Reader) =>
    channel === 'scheme' ? schemeTerms(year, r)?.effective : nationalEffect(year, r)
  const found = retiredThatYear ? reader.optional(read) : read(reader)
  const effective = found ?? (retiredThatYear ? person.retirement : lookUpMonth(year))
  return effective > person.retirement && effective <= through ? effective : undefined
}

function nationalEffect(year: number, reader: Reader): YearMonth | undefined {
  const month = lookUpMonth(year)
  return reader.share('adjustment.national.rate', month) === undefined ? undefined : month
}

function adjusted(
  year: number,
  pension: Fen,
  rows: readonly CarryRow[],
  { person, channel, averagePensions }: CarryRequest,
  law: Law,
): Adjustment | NationalRateAdjustment {
  const reader = readerOf(law)
  if (channel === 'nationalRate') return decideNationalRate(year, person.retirement, pension, law, reader)
  const soFar = rows.reduce((sum, row) => sum + row.age, person.ageSupplementSoFar ?? 0) as Fen
  const facts = {
    ...person,
    pension,
    averagePension: averagePensions.get(year),
    ageSupplementSoFar: soFar,
  }
  return decideAdjustment({ year, facts, paidFrom: undefined }, law, reader)
}

function rowOf(outcome: Extract<Adjustment | NationalRateAdjustment, { outcome: 'entitled' }>): CarryRow {
  const none = 0 as Fen
  if (outcome.rule === 'adjustment.atNationalRate') {
    const v = scaledValues<NationalRateValues>(outcome.values, nationalRateSteps)
    const parts = {
      flat: none,
      years: none,
      level: none,
      age: none,
      remote: none,
      special: none,
      floors: none,
    }
    const { year, effective, allowance: opening, increase, newAllowance: closing } = v
    return { year, effective, opening, ...parts, percent: increase, increase, closing }
  }
  const v = scaledValues<AdjustmentValues>(outcome.values, adjustmentSteps)
  return {
    year: v.year,
    effective: v.effective,
    opening: v.pension,
    flat: v.flatPart,
    years: v.yearsPart,
    percent: v.percentPart,
    level: v.levelPart,
    age: v.agePart,
    remote: v.remotePart,
    special: v.specialPart,
    floors: v.floorPart,
    increase: v.increase,
    closing: v.newPension,
  }
}

/** What one year lacks, under its name among the inputs of all years. */
function ofYear(year: number): (missing: Missing) => Missing {
  return (missing) =>
    missing.kind === 'input' && missing.path === 'averagePension'
      ? {
          ...missing,
          path: 'averagePensions',
          zh: `${missing.zh}（${year}年）`,
          en: `${missing.en} (of ${year})`,
        }
      : missing
}

function leftOut(year: number, law: Law): readonly Missing[] {
  return [
    {
      kind: 'parameter',
      path: 'adjustment.pension.scheme',
      place: law.place.key,
      month: `${year}-01`,
      zh: `${year}年的方案不适用于该类人员，当年另按何种规定调整未收录`,
      en: `the ${year} scheme leaves this sector or group out; by which rules it was adjusted that year does not ship`,
    },
  ]
}
