import { daysInMonth, monthOfYear, readMonth, yearOf, type YearMonth } from '../../../../calendar/index.js'
import { shown, ShebaoError, type Issue } from '../../../../errors.js'
import { readerOf, type Citation, type Law } from '../../../../law/index.js'
import type { Decimal, Fen } from '../../../../money/index.js'
import {
  countField,
  monthField,
  isObject,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../../records/index.js'
import { frameOf, notEntitled, undetermined } from '../../../frame.js'
import type { NotEntitled, Undetermined } from '../../../outcome.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import type { StepTable } from '../../../step.js'
import { INJURY_WORDS, national } from '../benefit-words.js'
import { uninsuredStep } from '../uninsured-step.js'
import { entitledInjury, fundOrEmployer, injuryPayment, type EntitledInjury } from '../entitled-injury.js'
import { cityField, insuredField, type CityKind } from '../injury-fields.js'
import { stopField, stopReasons, type InjuryStopGround } from '../stop-ground.js'

/** Days of the longest month. */
const MOST_DAYS = 31

/** Days in hospital in a month. */
export interface HospitalMealsInput {
  /** Month 'YYYY-MM'; a stay across months is asked for month by month. */
  readonly month: string
  /** Days in hospital; not more than the month has. */
  readonly days: number
  /** Kind of city of the hospital: `large` for municipalities, sub-provincial cities and provincial capitals. */
  readonly city: CityKind
  /** True when the employer is insured; else the employer pays. */
  readonly insured: boolean
  /** Why benefits stop, where they do. */
  readonly stopped?: InjuryStopGround
}

/** The values of meals in hospital. */
export interface HospitalMealsValues {
  readonly month: YearMonth
  readonly days: number
  readonly city: CityKind
  readonly insured: boolean
  /** Yuan a day. */
  readonly perDay: Fen
  readonly amount: Fen
}

/** Meals in hospital that are due. */
export interface EntitledHospitalMeals extends EntitledInjury<HospitalMealsValues> {
  readonly amounts: {
    /** Yuan in all. */
    readonly amount: Decimal
  }
}

/** The answer to days in hospital. */
export type HospitalMeals = EntitledHospitalMeals | NotEntitled | Undetermined

/** The wire shape of {@link HospitalMealsInput}. */
export const hospitalMealsShape: Shape<HospitalMealsInput> = objectOf(
  {
    month: monthField('month of the days in hospital'),
    days: countField(1, MOST_DAYS, 'days in hospital'),
    city: cityField,
    insured: insuredField,
    stopped: optional(stopField),
  },
  'days in hospital in a month',
)

type V = HospitalMealsValues
const article: Citation = national('第三十条')
const rates: Citation = { document: 'henan/injury-2012-1' }

/** Step table of {@link HospitalMealsValues}. */
export const hospitalMealsSteps: StepTable<HospitalMealsValues> = {
  month: inputStep(['住院所在月', 'month of the stay'], 'month', [article]),
  days: inputStep(['住院天数', 'days in hospital'], 'days', [article]),
  city: inputStep(['就医城市', 'city of the hospital'], 'text', [rates], { words: INJURY_WORDS.city }),
  insured: uninsuredStep<V>(),
  perDay: parameterStep(['每天标准', 'rate a day'], 'yuan/day', 'workInjury.meals.perDay', [rates]),
  amount: computedStep(['住院伙食补助费', 'meals in hospital'], 'yuan', [article, rates], {
    formula: '{perDay} × {days}',
  }),
}

/**
 * Meals during a stay in hospital (住院伙食补助费): in Henan 25 yuan a day in large cities and 20 elsewhere, since
 * January 2023 25 everywhere, from the fund.
 *
 * @returns `entitled` with the amount in yuan; `notEntitled` where benefits stop; `undetermined` naming the missing rate
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `workInjury.daysOfMonth`
 * @see 工伤保险条例 第三十条; 豫人社工伤〔2012〕1号
 * @example
 * const stay = { month: '2024-03', days: 12, city: 'other', insured: true } as const
 * const meals = workInjury.hospitalMeals(stay, lawOf('luoyang'))
 * meals.outcome === 'entitled' && meals.amounts.amount.toFixed(2) // '300.00'
 */
export function hospitalMeals(input: HospitalMealsInput, law: Law): HospitalMeals {
  const rule = 'workInjury.hospitalMeals'
  const issues = [...shapeIssues(hospitalMealsShape, input), ...daysIssues(input)]
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const reader = readerOf(law)
  const reasons = stopReasons(input.stopped)
  if (reasons.length > 0) return notEntitled(frameOf(rule, law, reader), reasons)
  const month = readMonth(input.month) as YearMonth
  const table = reader.table('workInjury.meals.perDay', month)
  const { days, city, insured } = input
  const rate = table && reader.entry('workInjury.meals.perDay', month, city, table.get(city))
  if (rate === undefined) return undetermined(frameOf(rule, law, reader), reader.missing)
  const perDay = rate as Fen
  const amount = (perDay * days) as Fen
  const payment = injuryPayment('workInjury.hospitalMeals', amount, fundOrEmployer(insured), 'once', month)
  const values: HospitalMealsValues = { month, days, city, insured, perDay, amount }
  const outcome = entitledInjury(rule, law, reader, values, hospitalMealsSteps, [payment])
  return { ...outcome, amounts: { amount: outcome.values.amount } }
}

/** A month has no more days than the calendar gives it. */
function daysIssues(input: unknown): Issue[] {
  if (!isObject(input)) return []
  const { month, days } = input
  const at = readMonth(month)
  if (at === undefined || typeof days !== 'number') return []
  const most = daysInMonth(yearOf(at), monthOfYear(at))
  if (!(days > most && days <= MOST_DAYS)) return []
  const message = `the month has ${most} days`
  return [{ code: 'workInjury.daysOfMonth', path: ['days'], message, received: shown(days) }]
}
