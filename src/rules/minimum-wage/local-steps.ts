import type { YearMonth } from '../../calendar/index.js'
import type { Citation } from '../../law/index.js'
import type { Fen } from '../../money/index.js'
import { inputStep, parameterStep } from '../step-builders.js'
import type { StepTable } from '../step.js'
import type { WageCategory } from './local-wage.js'

/** The values of a minimum wage. */
export interface MinimumWageValues {
  readonly month: YearMonth
  /** `first`, `second` or `third`. */
  readonly category: WageCategory
  /** True when the caller named the category instead of the law. */
  readonly categoryGiven: boolean
  /** Yuan a month, full-time work. */
  readonly monthly: Fen
  /** Yuan an hour, part-time work; null where it is not on record. */
  readonly hourly: Fen | null
}

const notices: readonly Citation[] = [{ document: 'henan/2023-43' }, { document: 'henan/2025-25' }]

/** Step table of {@link MinimumWageValues}. */
export const minimumWageSteps: StepTable<MinimumWageValues> = {
  month: inputStep(['所属月', 'month'], 'month', notices),
  category: parameterStep(['最低工资类别', 'category'], 'text', 'minimumWage.category', notices),
  categoryGiven: inputStep(['类别由使用者指定', 'category named by the caller'], 'text', notices, {
    shown: (v) => v.categoryGiven,
  }),
  monthly: parameterStep(
    ['月最低工资', 'monthly minimum wage'],
    'yuan/month',
    (v) => `minimumWage.monthly.${v.category}`,
    notices,
  ),
  hourly: parameterStep(
    ['小时最低工资', 'hourly minimum wage'],
    'yuan/hour',
    (v) => `minimumWage.hourly.${v.category}`,
    notices,
    { shown: (v) => v.hourly !== null },
  ),
}
