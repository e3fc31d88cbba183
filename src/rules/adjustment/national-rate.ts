import { monthText, readMonth, type YearMonth } from '../../calendar/index.js'
import { ShebaoError } from '../../errors.js'
import { readerOf, type Law, type Reader } from '../../law/index.js'
import {
  mulDivMoney,
  roundingOf,
  SHARE_ONE,
  type Decimal,
  type DecimalInput,
  type Fen,
} from '../../money/index.js'
import { monthField, objectOf, shapeIssues, type Shape } from '../../records/index.js'
import { frameOf, notEntitled, undetermined } from '../frame.js'
import type { Computed, NotEntitled, Undetermined } from '../outcome.js'
import type { Payment } from '../payment.js'
import { present, ruleNotices } from '../present.js'
import { yearField } from './adjust-input.js'
import { lookUpMonth } from './adjustment-terms.js'
import { incapacityRules, nationalRateSteps, type NationalRateValues } from './national-rate-steps.js'
import { pensionField, readPension } from './pensioner-input.js'

/** An allowance that follows the national rate, and the year of adjustment. */
export interface NationalRateInput {
  /** The year of adjustment. */
  readonly year: number
  /** First month of the allowance, 'YYYY-MM'. */
  readonly start: string
  /** The allowance of December of the year before, yuan a month. */
  readonly allowance: DecimalInput
}

/** The wire shape of {@link NationalRateInput}. */
export const nationalRateShape: Shape<NationalRateInput> = objectOf(
  {
    year: yearField,
    start: monthField('first month of the allowance'),
    allowance: pensionField('allowance of December of the year before, yuan a month'),
  },
  'an incapacity allowance and a year of adjustment',
)

/** An allowance that is adjusted. */
export interface EntitledNationalRate extends Computed<NationalRateValues, 'entitled'> {
  /** Yuan a month. */
  readonly amounts: { readonly increase: Decimal; readonly allowance: Decimal }
  /** The increase as it is paid. */
  readonly payments: readonly Payment[]
}

/** The answer to an adjustment at the national rate. */
export type NationalRateAdjustment = EntitledNationalRate | NotEntitled | Undetermined

/**
 * The yearly adjustment of an incapacity allowance (病残津贴) that follows the national overall rate: that of somebody
 * more than five years from the age, or short of the minimum period. Somebody within five years of the age is
 * adjusted like the retirees of the place: see `adjust`.
 *
 * @returns `entitled` with the increase in yuan a month; `notEntitled` when the allowance began in the year itself;
 * `undetermined` while the rate of the year is not known
 * @throws ShebaoError (kind `input`) with every issue: `decimal.…`, `calendar.month`, `input.…`
 * @see 人社部发〔2024〕72号 第四条、第五条
 * @example
 * const law = lawOf('luoyang').with({
 *   name: '2 % in 2026',
 *   changes: [{ path: 'adjustment.national.rate', from: '2026-01', to: '2026-12', value: '0.02' }],
 * })
 * const adjusted = adjustment.atNationalRate({ year: 2026, start: '2025-03', allowance: '1348.08' }, law)
 * adjusted.outcome === 'entitled' && adjusted.amounts.allowance.toFixed(2) // '1375.04'
 */
export function atNationalRate(input: NationalRateInput, law: Law): NationalRateAdjustment {
  const issues = shapeIssues(nationalRateShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const start = readMonth(input.start) as YearMonth
  return decideNationalRate(input.year, start, readPension(input.allowance), law, readerOf(law))
}

/** The same for input that has been read. */
export function decideNationalRate(
  year: number,
  start: YearMonth,
  allowance: Fen,
  law: Law,
  reader: Reader,
): NationalRateAdjustment {
  const rule = 'adjustment.atNationalRate'
  const effective = lookUpMonth(year)
  const rate = reader.share('adjustment.national.rate', effective)
  const rounding = reader.choice('adjustment.pension.rounding', effective)
  if (start >= effective)
    return notEntitled(frameOf(rule, law, reader), [
      {
        code: 'adjustment.startedTooLate',
        zh: `${monthText(effective)}前未领取病残津贴，自下一年起参加调整`,
        en: `the allowance began not before ${monthText(effective)}: adjusted from the next year on`,
        sources: incapacityRules,
      },
    ])
  if (rate === undefined || rounding === undefined)
    return undetermined(frameOf(rule, law, reader), reader.missing)
  const increase = mulDivMoney(allowance, rate, SHARE_ONE, roundingOf(rounding))
  const values: NationalRateValues = {
    year,
    start,
    effective,
    allowance,
    rate,
    increase,
    newAllowance: (allowance + increase) as Fen,
    rounding,
  }
  const shown = present(values, nationalRateSteps)
  return {
    ...frameOf(rule, law, reader, ruleNotices(values, nationalRateSteps)),
    outcome: 'entitled',
    amounts: { increase: shown.increase, allowance: shown.newAllowance },
    payments: [
      {
        benefit: 'adjustment.incapacityIncrease',
        zh: `${year}年病残津贴调整`,
        en: `adjustment of the incapacity allowance of ${year}`,
        amount: shown.increase,
        payer: 'pensionFund',
        periodicity: 'monthly',
        from: shown.effective,
        to: null,
      },
    ],
    values: shown,
  }
}
