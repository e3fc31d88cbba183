import type { YearMonth } from '../../../calendar/index.js'
import type { Bilingual, Citation } from '../../../law/index.js'
import type { Fen, MoneyRounding, Share } from '../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'
import type { EmergencyOption, FirmSize } from './emergency-input.js'
import type { LayoffValues } from './layoff-finding.js'
import { layoffSteps } from './layoff-steps.js'
import { unitWords } from './unit-words.js'

/** The values of an emergency refund, inputs and law included, in the order of the formula. */
export interface EmergencyRefundValues extends Omit<LayoffValues, 'insured'> {
  readonly month: YearMonth
  readonly unit: FirmSize
  readonly hitByEpidemic: boolean
  readonly recoveryExpected: boolean
  /** Months the prefecture’s fund lasts, and must last. */
  readonly reserveMonths: number
  readonly requiredReserve: number
  /** True where the relaxed limit holds: for small and medium firms and firms hit by the epidemic. */
  readonly relaxed: boolean
  readonly insured: number
  readonly option: EmergencyOption
  readonly refundMonths: number
  /** Yuan a month; null where contributions are the measure. */
  readonly localBenefit: Fen | null
  /** Yuan of the months above; null where the benefit is the measure. */
  readonly socialContributions: Fen | null
  readonly contributionShare: Share | null
  readonly rounding: MoneyRounding
  readonly refund: Fen
}

type V = EmergencyRefundValues
const texts: readonly Citation[] = [{ document: 'luoyang/emergency-2019' }, { document: 'henan/2020-11' }]
const hidden = { shown: () => false }
const words = (zh: string, en: string): Bilingual => ({ zh, en })
const layoff = layoffSteps('unemployment.emergency.layoff.limit', texts)

/** Step table of {@link EmergencyRefundValues}. */
export const emergencySteps: StepTable<V> = {
  month: inputStep(['申请月', 'month of application'], 'month', texts),
  unit: inputStep(['企业规模', 'size of the firm'], 'text', texts, { words: unitWords }),
  hitByEpidemic: inputStep(['受疫情影响', 'hit by the epidemic'], 'text', texts),
  recoveryExpected: inputStep(
    ['暂时困难且恢复有望', 'in temporary difficulty, recovery expected'],
    'text',
    texts,
  ),
  reserveMonths: inputStep(
    ['统筹地区基金备付月数', 'months the fund of the prefecture lasts'],
    'months',
    texts,
  ),
  requiredReserve: parameterStep(
    ['所需备付月数', 'months the fund must last'],
    'months',
    'unemployment.emergency.reserveMonths',
    texts,
  ),
  headcountAtStart: layoff.headcountAtStart,
  headcountAtEnd: layoff.headcountAtEnd,
  layoffMethod: layoff.layoffMethod,
  leavers: layoff.leavers,
  leaversNotCounted: layoff.leaversNotCounted,
  newClaimants: layoff.newClaimants,
  layoffs: layoff.layoffs,
  layoffDenominator: layoff.layoffDenominator,
  averageInsured: layoff.averageInsured,
  layoffBase: layoff.layoffBase,
  layoffRate: layoff.layoffRate,
  relaxed: computedStep<V>(['适用放宽的裁员率上限', 'relaxed limit holds'], 'text', texts, {
    how: {
      zh: '2020年2月起中小微企业和受疫情影响的企业',
      en: 'since February 2020 small and medium firms, and firms hit by the epidemic',
    },
    shown: (v) => v.relaxed,
  }),
  insured: inputStep(['参保职工人数', 'insured workers'], 'count', texts),
  layoffLimit: parameterStep<V>(
    ['裁员率上限', 'highest layoff rate'],
    'share',
    (v) => (v.relaxed ? 'unemployment.emergency.layoff.relaxed' : 'unemployment.emergency.layoff.limit'),
    texts,
    { shown: (v) => v.layoffLimit !== null },
  ),
  atLimit: layoff.atLimit,
  option: inputStep(['返还方式', 'measure of the refund'], 'text', texts, {
    words: {
      benefitMonths: words('按月失业保险金标准和参保人数', 'months of the benefit for each insured worker'),
      contributions: words('按社会保险费的比例', 'share of the social contributions'),
    },
  }),
  refundMonths: parameterStep(
    ['返还月数', 'months of the refund'],
    'months',
    'unemployment.emergency.months',
    texts,
  ),
  localBenefit: inputStep<V>(
    ['上年度当地月失业保险金标准', 'local unemployment benefit of last year'],
    'yuan/month',
    texts,
    { shown: (v) => v.localBenefit !== null },
  ),
  socialContributions: inputStep<V>(
    ['上述月数的企业及职工社会保险费', 'social contributions of firm and workers in these months'],
    'yuan',
    texts,
    { shown: (v) => v.socialContributions !== null },
  ),
  contributionShare: parameterStep<V>(
    ['返还比例', 'share refunded'],
    'share',
    'unemployment.emergency.contributionShare',
    texts,
    { shown: (v) => v.contributionShare !== null },
  ),
  rounding: parameterStep(['取整', 'rounding'], 'text', 'unemployment.refund.rounding', texts, hidden),
  refund: computedStep<V>(['应急稳岗返还', 'emergency refund'], 'yuan', texts, {
    formula: (v) =>
      v.localBenefit === null
        ? '{socialContributions} × {contributionShare}'
        : '{localBenefit} × {refundMonths} × {insured}',
    rounding: (v) => v.rounding,
  }),
}
