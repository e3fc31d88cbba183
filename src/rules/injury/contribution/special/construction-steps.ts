import type { YearMonth } from '../../../../calendar/index.js'
import type { Citation } from '../../../../law/index.js'
import type { Fen, MoneyRounding, Share } from '../../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import type { StepTable } from '../../../step.js'

/** The values of a construction project. */
export interface ConstructionValues {
  readonly month: YearMonth
  readonly projectCost: Fen
  /** True when the ratio was given by the caller. */
  readonly ratioGiven: boolean
  readonly ratio: Share
  readonly rounding: MoneyRounding
  /** Yuan, paid once. */
  readonly contribution: Fen
}

const texts: readonly Citation[] = [{ document: 'national/2014-103' }, { document: 'national/order-10' }]
type V = ConstructionValues

/** Step table of {@link ConstructionValues}. */
export const constructionSteps: StepTable<ConstructionValues> = {
  month: inputStep(['缴费月', 'month of payment'], 'month', texts),
  projectCost: inputStep(['工程总造价', 'total cost of the project'], 'yuan', texts),
  ratioGiven: inputStep<V>(['比例由使用者给出', 'ratio given by the caller'], 'text', texts, {
    shown: (v) => v.ratioGiven,
  }),
  ratio: parameterStep<V>(['缴费比例', 'ratio'], 'share', 'workInjury.construction.ratio', texts, {
    evidence: 'recalled',
  }),
  rounding: parameterStep<V>(
    ['工伤保险费取整', 'rounding of the contribution'],
    'text',
    'workInjury.contribution.rounding',
    texts,
    { shown: () => false },
  ),
  contribution: computedStep<V>(
    ['建设项目工伤保险费（一次缴清）', 'contribution of the project, paid once'],
    'yuan',
    texts,
    { formula: '{projectCost} × {ratio}', rounding: (v) => v.rounding, evidence: 'recalled' },
  ),
}
