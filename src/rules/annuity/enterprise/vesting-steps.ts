import type { YearMonth } from '../../../calendar/index.js'
import type { Citation } from '../../../law/index.js'
import { TO_FEN, type Fen, type Share } from '../../../money/index.js'
import type { StepTable } from '../../step.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { VestingCause } from './vesting-input.js'

/** The values of leaving a plan. */
export interface VestingValues {
  /** Month of leaving. */
  readonly month: YearMonth
  /** Why the plan is left. */
  readonly because: VestingCause
  /** Completed months with the enterprise. */
  readonly serviceMonths: number
  /** Completed years with the enterprise. */
  readonly serviceYears: number
  /** Most years a ladder may take; null where no law of the month says so. */
  readonly longestYears: number | null
  /** True when the cause makes all of it owned at once. */
  readonly inFull: boolean
  /** Share of the employer money owned. */
  readonly share: Share
  /** Employer money with its returns. */
  readonly employerBalance: Fen
  /** Employer money owned. */
  readonly vested: Fen
  /** Goes back to the plan's enterprise account (企业账户). */
  readonly unvested: Fen
  /** Own money with its returns. */
  readonly employeeBalance: Fen
  /** All the member owns. */
  readonly owned: Fen
}

const article19: Citation = { document: 'national/annuity-order-36', article: '第十九条' }
const article20: Citation = { document: 'national/annuity-order-36', article: '第二十条' }

/** Step table of {@link VestingValues}. */
export const vestingSteps: StepTable<VestingValues> = {
  month: inputStep(['离开计划的月份', 'month of leaving the plan'], 'month', [article19]),
  because: inputStep(['离开原因', 'why the plan is left'], 'text', [article20]),
  serviceMonths: inputStep(['本企业工作月数', 'completed months with the enterprise'], 'months', [article19]),
  serviceYears: computedStep(['满年数', 'completed years'], 'count', [article19], {
    formula: 'floor({serviceMonths} ÷ 12)',
  }),
  longestYears: parameterStep(
    ['完全归属最长年限', 'full ownership at the latest after, years'],
    'count',
    'enterpriseAnnuity.vesting.longestYears',
    [article19],
    { shown: (v) => v.longestYears !== null },
  ),
  inFull: computedStep(['属于立即全部归属情形', 'owned at once in full'], 'text', [article20], {
    how: { zh: '按离开原因', en: 'by why the plan is left' },
    evidence: 'secondary',
  }),
  share: computedStep(['归属比例', 'share owned'], 'share', [article19, article20], {
    how: {
      zh: '立即全部归属的为全额，否则按方案约定的归属比例',
      en: 'all of it where the cause says so, otherwise by the ladder of the plan',
    },
    evidence: 'secondary',
  }),
  employerBalance: inputStep(['企业缴费及收益', 'employer money with returns'], 'yuan', [article19]),
  vested: computedStep(['归属本人', 'of it owned'], 'yuan', [article19, article20], {
    formula: '{employerBalance} × {share}',
    rounding: TO_FEN,
    evidence: 'secondary',
  }),
  unvested: computedStep(
    ['未归属，转回企业账户', 'not owned, back to the enterprise account'],
    'yuan',
    [article19],
    {
      formula: '{employerBalance} − {vested}',
      evidence: 'recalled',
    },
  ),
  employeeBalance: inputStep(['个人缴费及收益', 'own money with returns'], 'yuan', [article19]),
  owned: computedStep(['本人权益合计', 'owned in all'], 'yuan', [article19, article20], {
    formula: '{vested} + {employeeBalance}',
    evidence: 'secondary',
  }),
}
