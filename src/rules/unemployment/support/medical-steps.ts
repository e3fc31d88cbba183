import type { YearMonth } from '../../../calendar/index.js'
import type { Citation } from '../../../law/index.js'
import type { Fen, MoneyRounding, Share } from '../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'
import { RECEIVED_WORDS, type Received } from './received.js'

/** The values of the medical contributions that the fund pays. */
export interface MedicalValues {
  readonly month: YearMonth
  readonly received: Received
  /** Base of the contributions, yuan a month. */
  readonly base: Fen
  readonly employerShare: Share
  readonly employeeShare: Share
  /** `included` since December 2023. */
  readonly maternity: 'maternityIncluded' | 'maternityNotNamed'
  readonly maternityShare: Share | null
  /** Null where every product is whole yuan. */
  readonly rounding: MoneyRounding | null
  readonly employer: Fen
  readonly employee: Fen
  /** Null where maternity insurance is not named. */
  readonly maternityAmount: Fen | null
  readonly total: Fen
}

const law: Citation = { document: 'national/sil', article: '第四十八条' }
const handling: Citation = { document: 'national/2023-765', article: '第二十四条' }
const both: readonly Citation[] = [law, handling]
type V = MedicalValues

/** Step table of {@link MedicalValues}. */
export const medicalSteps: StepTable<MedicalValues> = {
  month: inputStep(['所属月', 'month'], 'month', [law]),
  received: inputStep(['领取的待遇', 'what is drawn'], 'text', [law], { words: RECEIVED_WORDS }),
  base: parameterStep(
    ['职工医保缴费基数', 'base of the medical contributions'],
    'yuan/month',
    'unemployment.medical.base',
    [law],
  ),
  employerShare: parameterStep(
    ['单位费率', 'employer’s rate'],
    'share',
    'unemployment.medical.employerShare',
    [law],
  ),
  employeeShare: parameterStep(
    ['个人费率', 'employee’s rate'],
    'share',
    'unemployment.medical.employeeShare',
    [law],
  ),
  maternity: parameterStep(
    ['生育保险费', 'maternity insurance'],
    'text',
    'unemployment.medical.maternity',
    both,
  ),
  maternityShare: parameterStep<V>(
    ['生育保险费率', 'rate of maternity insurance'],
    'share',
    'unemployment.medical.maternityShare',
    [handling],
    { shown: (v) => v.maternityShare !== null },
  ),
  rounding: parameterStep(['取整', 'rounding'], 'text', 'unemployment.support.rounding', [law], {
    shown: () => false,
  }),
  employer: computedStep<V>(['单位部分', 'employer’s part'], 'yuan/month', [law], {
    formula: '{base} × {employerShare}',
    rounding: (v) => v.rounding,
  }),
  employee: computedStep<V>(['个人部分', 'employee’s part'], 'yuan/month', [law], {
    formula: '{base} × {employeeShare}',
    rounding: (v) => v.rounding,
  }),
  maternityAmount: computedStep<V>(['生育保险部分', 'maternity part'], 'yuan/month', [handling], {
    formula: '{base} × {maternityShare}',
    rounding: (v) => v.rounding,
    shown: (v) => v.maternityAmount !== null,
  }),
  total: computedStep<V>(['基金代缴合计', 'paid by the fund'], 'yuan/month', both, {
    formula: (v) =>
      v.maternityAmount === null ? '{employer} + {employee}' : '{employer} + {employee} + {maternityAmount}',
  }),
}
