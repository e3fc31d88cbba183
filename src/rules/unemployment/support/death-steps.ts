import type { YearMonth } from '../../../calendar/index.js'
import type { Citation } from '../../../law/index.js'
import type { Fen } from '../../../money/index.js'
import { computedStep, inputStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'
import { RECEIVED_WORDS, type Received } from './received.js'

/** The values of a death since July 2011. */
export interface DeathValues {
  readonly death: YearMonth
  readonly received: Received
  readonly cause: 'illness' | 'nonWorkInjury'
  /** Months of pension contributions, deemed ones included. */
  readonly contributionMonths: number
  readonly funeralElsewhere: boolean
  /** Funeral grant by the rule for employed workers. */
  readonly funeral: Fen
  /** Lump sum by the rule for employed workers. */
  readonly lumpSum: Fen
  readonly total: Fen
}

const law: Citation = { document: 'national/sil', article: '第四十九条' }
const asEmployed = {
  zh: '参照在职职工死亡的规定（见所附遗属待遇）',
  en: 'by the rule for employed workers (see the survivors’ benefits attached)',
}

/** Step table of {@link DeathValues}. */
export const deathSteps: StepTable<DeathValues> = {
  death: inputStep(['死亡月', 'month of death'], 'month', [law]),
  received: inputStep(['领取的待遇', 'what was drawn'], 'text', [law], { words: RECEIVED_WORDS }),
  cause: inputStep(['死亡原因', 'cause of death'], 'text', [law]),
  contributionMonths: inputStep(
    ['养老保险缴费月数（含视同）', 'months of pension contributions, deemed ones included'],
    'months',
    [law],
  ),
  funeralElsewhere: inputStep(['丧葬补助金另有领取', 'funeral grant taken elsewhere'], 'text', [law], {
    shown: (v) => v.funeralElsewhere,
  }),
  funeral: computedStep(['丧葬补助金', 'funeral grant'], 'yuan', [law], { how: asEmployed }),
  lumpSum: computedStep(['抚恤金', 'lump sum'], 'yuan', [law], { how: asEmployed }),
  total: computedStep(['合计', 'in all'], 'yuan', [law], { formula: '{funeral} + {lumpSum}' }),
}
