import type { YearMonth } from '../../../../calendar/index.js'
import type { Citation } from '../../../../law/index.js'
import type { Fen } from '../../../../money/index.js'
import type { Step, StepTable } from '../../../step.js'
import type { RefundGround } from './refund-input.js'

/** The values of a refund. */
export interface RefundValues {
  readonly because: RefundGround
  readonly month: YearMonth
  /** Null when the ground does not ask for the age. */
  readonly statutoryMonth: YearMonth | null
  readonly totalMonths: number
  /** Null when the ground does not ask for the minimum. */
  readonly minimumMonths: number | null
  readonly accountBalance: Fen
  readonly amount: Fen
}

const short: Citation = { document: 'national/sil-rules', article: '第三条' }
const abroad: Citation = { document: 'national/sil-rules', article: '第六条' }

const step = (
  zh: string,
  en: string,
  unit: Step<RefundValues>['unit'],
  rest: Partial<Step<RefundValues>>,
): Step<RefundValues> => ({
  zh,
  en,
  unit,
  kind: 'input',
  sources: [short, abroad],
  evidence: 'verified',
  ...rest,
})

/** Step table of {@link RefundValues}. */
export const refundSteps: StepTable<RefundValues> = {
  because: step('申请事由', 'ground of the request', 'text', {}),
  month: step('申请月', 'month of the request', 'month', {}),
  statutoryMonth: step('法定退休月', 'statutory retirement month', 'month', {
    kind: 'computed',
    how: {
      zh: '按出生月、原法定退休年龄和渐进式延迟计算',
      en: 'from birth month, original age and the gradual delay',
    },
    sources: [{ document: 'national/delay-2024' }],
    shown: (v) => v.statutoryMonth !== null,
  }),
  totalMonths: step('累计缴费月数（含视同）', 'months of contributions, deemed ones included', 'months', {}),
  minimumMonths: step('最低缴费年限（月）', 'minimum contribution period', 'months', {
    kind: 'parameter',
    parameter: 'employeePension.minimumMonths',
    sources: [{ document: 'national/sil', article: '第十六条' }, { document: 'national/delay-2024' }],
    shown: (v) => v.minimumMonths !== null,
  }),
  accountBalance: step('个人账户储存额', 'balance of the individual account', 'yuan', {}),
  amount: step('一次性支付额（不含统筹基金）', 'paid in one sum, nothing from the pool', 'yuan', {
    kind: 'computed',
    formula: '{accountBalance}',
  }),
}
