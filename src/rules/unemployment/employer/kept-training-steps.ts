import type { YearMonth } from '../../../calendar/index.js'
import type { Citation } from '../../../law/index.js'
import type { Fen } from '../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'
import type { FirmSize } from './emergency-input.js'
import { unitWords } from './unit-words.js'

/** The values of a training-while-kept subsidy. */
export interface KeptTrainingValues {
  readonly month: YearMonth
  readonly unit: FirmSize
  readonly hitByEpidemic: boolean
  /** True when the firm had the subsidy before. */
  readonly takenBefore: boolean
  readonly insured: number
  /** Yuan for each insured worker. */
  readonly perWorker: Fen
  readonly subsidy: Fen
}

const texts: readonly Citation[] = [{ document: 'national/2022-23' }]

/** Step table of {@link KeptTrainingValues}. */
export const keptTrainingSteps: StepTable<KeptTrainingValues> = {
  month: inputStep(['申请月', 'month of application'], 'month', texts),
  unit: inputStep(['企业规模', 'size of the firm'], 'text', texts, { words: unitWords }),
  hitByEpidemic: inputStep(['受疫情影响', 'hit by the epidemic'], 'text', texts),
  takenBefore: inputStep(['已享受', 'taken before'], 'text', texts),
  insured: inputStep(['参保职工人数', 'insured workers'], 'count', texts),
  perWorker: parameterStep(
    ['每人标准', 'for each worker'],
    'yuan',
    'unemployment.keptTraining.amount',
    texts,
  ),
  subsidy: computedStep(['一次性留工培训补助', 'training-while-kept subsidy'], 'yuan', texts, {
    formula: '{insured} × {perWorker}',
    evidence: 'recalled',
  }),
}
