import type { Citation } from '../../../../law/index.js'
import type { Fen, Share } from '../../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import type { StepTable } from '../../../step.js'
import type { DeathBenefitRequest } from './death-benefit-input.js'

/** The values of a death benefit. */
export interface DeathBenefitValues extends DeathBenefitRequest {
  readonly nationalIncome: Fen
  readonly incomeMultiple: Share
  readonly incomePart: Fen
  readonly payMonths: number
  readonly payPart: Fen
  readonly compensation: Fen
  readonly total: Fen
}

const notice: readonly Citation[] = [{ document: 'national/2011-192' }]
const account: readonly Citation[] = [{ document: 'national/sil', article: '第十四条' }]
const recalled = { evidence: 'recalled' } as const

/** Step table of {@link DeathBenefitValues}. */
export const deathBenefitSteps: StepTable<DeathBenefitValues> = {
  month: inputStep(['死亡月', 'month of death'], 'month', notice),
  cause: inputStep(['死亡原因', 'cause of death'], 'text', notice),
  status: inputStep(['在职或退休', 'in service or retired'], 'text', notice),
  nationalIncome: parameterStep(
    ['上一年度全国城镇居民人均可支配收入', 'national urban disposable income per head of the year before'],
    'yuan/year',
    'statistics.nationalUrbanIncome',
    notice,
  ),
  incomeMultiple: parameterStep(
    ['倍数', 'times the income'],
    'share',
    'civilPension.death.incomeMultiple',
    notice,
  ),
  incomePart: computedStep(['按收入计算部分', 'part by the income'], 'yuan', notice, {
    formula: '{nationalIncome} × {incomeMultiple}',
    rounding: { mode: 'halfUp', to: 'fen' },
    ...recalled,
  }),
  basicPay: inputStep(
    ['本人基本工资或基本退休费', 'own basic pay or basic retirement pay'],
    'yuan/month',
    notice,
  ),
  payMonths: parameterStep(
    ['月数', 'months of pay'],
    'months',
    (v) => `civilPension.death.payMonths.${v.cause}`,
    notice,
  ),
  payPart: computedStep(['按本人工资或退休费计算部分', 'part by own pay'], 'yuan', notice, {
    formula: '{basicPay} × {payMonths}',
    ...recalled,
  }),
  compensation: computedStep(['一次性抚恤金', 'one-off compensation'], 'yuan', notice, {
    formula: '{incomePart} + {payPart}',
    ...recalled,
  }),
  accountBalance: inputStep(['个人账户余额', 'left in the individual account'], 'yuan', account, {
    shown: (v) => v.accountBalance > 0,
  }),
  total: computedStep(['合计', 'in all'], 'yuan', [...notice, ...account], {
    formula: '{compensation} + {accountBalance}',
    ...recalled,
  }),
}
