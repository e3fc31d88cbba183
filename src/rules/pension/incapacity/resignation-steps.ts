import type { YearMonth } from '../../../calendar/index.js'
import type { Citation } from '../../../law/index.js'
import type { Fen, Share } from '../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'

/** The values of a resignation benefit. */
export interface ResignationValues {
  readonly resignation: YearMonth
  readonly totalIncapacity: boolean
  /** Age at the resignation in months. */
  readonly ageMonths: number
  readonly serviceYears: number
  readonly share: Share
  readonly standardWage: Fen
  /** Yuan a month. */
  readonly amount: Fen
}

const rules: Citation = { document: 'national/1978-104' }

/** Step table of {@link ResignationValues}. */
export const resignationSteps: StepTable<ResignationValues> = {
  resignation: inputStep(['退职月', 'month of the resignation'], 'month', [rules]),
  totalIncapacity: inputStep(['完全丧失劳动能力', 'total loss of work capacity'], 'text', [rules]),
  ageMonths: computedStep(['退职时年龄', 'age at the resignation'], 'age', [rules], {
    how: { zh: '退职月减出生月', en: 'month of the resignation less birth month' },
  }),
  serviceYears: inputStep(['连续工龄（年）', 'years of service'], 'count', [rules]),
  share: parameterStep(
    ['占标准工资的比例', 'share of the standard wage'],
    'share',
    'incapacity.resignation.share',
    [rules],
  ),
  standardWage: inputStep(['本人标准工资', 'standard wage'], 'yuan/month', [rules]),
  amount: computedStep(['退职生活费', 'resignation benefit'], 'yuan/month', [rules], {
    formula: '{standardWage} × {share}',
    rounding: { mode: 'halfUp', to: 'fen' },
    evidence: 'recalled',
  }),
}
