import type { Citation } from '../../../law/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'
import { layoffSteps } from './layoff-steps.js'
import type { StabilisationRefundValues } from './refund-values.js'
import { sizeWords, unitWords } from './unit-words.js'

type V = StabilisationRefundValues
/** The text the measure began with; the notice of the year is cited with each value of the law. */
const measure: readonly Citation[] = [{ document: 'national/2014-76' }]
const notice: readonly Citation[] = [{ document: 'henan/2025-35' }]
const luoyang: readonly Citation[] = [...notice, { document: 'press/luoyang-employer-2025' }]
const hidden = { shown: () => false }

/** Step table of {@link StabilisationRefundValues}. */
export const refundSteps: StepTable<V> = {
  month: inputStep(['申请月', 'month of application'], 'month', measure),
  unit: inputStep(['单位类型', 'kind of unit'], 'text', measure, { words: unitWords }),
  contributionMonths: inputStep(['足额缴费月数', 'months paid in full'], 'months', measure),
  requiredMonths: parameterStep(
    ['所需缴费月数', 'months asked for'],
    'months',
    'unemployment.refund.months',
    measure,
  ),
  arrearsCleared: inputStep(['无欠费', 'nothing owed'], 'text', measure),
  reserveMonths: inputStep<V>(
    ['基金备付月数', 'months the fund lasts'],
    'months',
    [{ document: 'national/2024-40' }],
    { shown: (v) => v.reserveMonths !== null },
  ),
  requiredReserve: parameterStep<V>(
    ['所需备付月数', 'months the fund must last'],
    'months',
    'unemployment.refund.reserveMonths',
    [{ document: 'national/2024-40' }],
    { shown: (v) => v.requiredReserve !== null },
  ),
  ...layoffSteps('unemployment.refund.layoff.limits', measure, luoyang),
  paidLastYear: inputStep(
    ['上年度实际缴纳失业保险费', 'unemployment contributions paid last year'],
    'yuan',
    measure,
  ),
  backPayments: inputStep<V>(
    ['其中补缴历史欠费、滞纳金、罚款', 'back payments, late fees and fines among them'],
    'yuan',
    measure,
    { shown: (v) => v.backPayments > 0 },
  ),
  base: computedStep<V>(['返还基数', 'base of the refund'], 'yuan', luoyang, {
    formula: '{paidLastYear} − {backPayments}',
  }),
  size: computedStep<V>(['适用的规模', 'size that holds'], 'text', notice, {
    how: (v) =>
      v.unit === 'largeFirm' || v.unit === 'sme'
        ? { zh: '按企业规模', en: 'by the size of the firm' }
        : { zh: '参照中小微企业', en: 'like small and medium firms' },
    words: sizeWords,
  }),
  share: parameterStep<V>(
    ['返还比例', 'share refunded'],
    'share',
    (v) => `unemployment.refund.share.${v.size}`,
    measure,
  ),
  basis: parameterStep(['比例的口径', 'kind of share'], 'text', 'unemployment.refund.basis', measure),
  rounding: parameterStep(['取整', 'rounding'], 'text', 'unemployment.refund.rounding', measure, hidden),
  refund: computedStep<V>(['稳岗返还', 'stabilisation refund'], 'yuan', luoyang, {
    formula: '{base} × {share}',
    rounding: (v) => v.rounding,
  }),
}
