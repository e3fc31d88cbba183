import { readMonth, type YearMonth } from '../../calendar/index.js'
import { ShebaoError } from '../../errors.js'
import { readerOf, type Law } from '../../law/index.js'
import { choiceField, monthField, objectOf, optional, shapeIssues, type Shape } from '../../records/index.js'
import { frameOf, undetermined } from '../frame.js'
import type { Computed, Undetermined } from '../outcome.js'
import { present, ruleNotices } from '../present.js'
import { minimumWageSteps, type MinimumWageValues } from './local-steps.js'
import { localWage, WAGE_CATEGORIES, type WageCategory } from './local-wage.js'

/** The month a minimum wage is asked for. */
export interface MinimumWageInput {
  /** Month 'YYYY-MM'. */
  readonly month: string
  /** Category of the place; needed where the law does not hold it (a county that is not on record). */
  readonly category?: WageCategory
}

/** The minimum wage of a place, or what the law lacks. */
export type MinimumWage = Computed<MinimumWageValues, 'determined'> | Undetermined

/** The wire shape of {@link MinimumWageInput}. */
export const minimumWageShape: Shape<MinimumWageInput> = objectOf(
  {
    month: monthField('month'),
    category: optional(choiceField(WAGE_CATEGORIES, 'category of the place')),
  },
  'the month a minimum wage is asked for',
)

/**
 * The minimum wage of a place in a month (最低工资标准): the category of the place and the amounts a month and an hour.
 * The unemployment benefit is a share of it, and the allowance of injured workers does not fall below it.
 *
 * @returns `determined` with the category, yuan a month and yuan an hour (null where it is not on record);
 * `undetermined` naming the missing category or amount
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`
 * @see 豫政〔2023〕43号; 豫政〔2025〕25号
 * @example
 * const wage = minimumWage.local({ month: '2024-06' }, lawOf('songxian'))
 * wage.outcome === 'determined' && wage.values.monthly.toFixed(0) // '2000'
 */
export function local(input: MinimumWageInput, law: Law): MinimumWage {
  const issues = shapeIssues(minimumWageShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const month = readMonth(input.month) as YearMonth
  const reader = readerOf(law)
  const wage = localWage(reader, month, input.category)
  if (wage === undefined) return undetermined(frameOf('minimumWage.local', law, reader), reader.missing)
  const { category, monthly } = wage
  const hourly = reader.optional((each) => each.money(`minimumWage.hourly.${category}`, month)) ?? null
  const values: MinimumWageValues = {
    month,
    category,
    categoryGiven: input.category !== undefined,
    monthly,
    hourly,
  }
  return {
    ...frameOf('minimumWage.local', law, reader, ruleNotices(values, minimumWageSteps)),
    outcome: 'determined',
    values: present(values, minimumWageSteps),
  }
}
