import type { YearMonth } from '../../../calendar/index.js'
import type { Citation } from '../../../law/index.js'
import type { Fen, MoneyRounding, Share } from '../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { Step, StepTable } from '../../step.js'
import { benefitAmountSteps, type BenefitAmount } from './benefit-amount.js'
import { RECEIVED_WORDS, type Received } from './received.js'

/** The values of the medical aid before July 2011. */
export interface EarlierMedicalValues extends BenefitAmount {
  readonly month: YearMonth
  readonly received: Received
  readonly monthlyShare: Share
  /** Null where every product is whole yuan. */
  readonly rounding: MoneyRounding | null
  /** Medical aid of the month. */
  readonly monthlyAid: Fen
  /** The values of inpatient care: null without it. */
  readonly inpatientCost: Fen | null
  readonly inpatientShare: Share | null
  readonly honoured: boolean
  readonly capMonths: number | null
  readonly cap: Fen | null
  readonly inpatientAidBefore: Fen | null
  /** The share of the costs, before the cap. */
  readonly shareOfCost: Fen | null
  readonly inpatientAid: Fen | null
}

const article: Citation = { document: 'henan/unemployment-2001', article: '第二十五条' }
type V = EarlierMedicalValues
const care = (key: keyof V): Pick<Step<V>, 'shown'> => ({ shown: (v) => v[key] !== null })

/** Step table of {@link EarlierMedicalValues}. */
export const earlierMedicalSteps: StepTable<EarlierMedicalValues> = {
  month: inputStep(['所属月', 'month'], 'month', [article]),
  received: inputStep(['领取的待遇', 'what is drawn'], 'text', [article], { words: RECEIVED_WORDS }),
  ...benefitAmountSteps([article]),
  monthlyShare: parameterStep(
    ['医疗补助金比例', 'share paid as medical aid'],
    'share',
    'unemployment.medical.monthlyShare',
    [article],
  ),
  rounding: parameterStep(['取整', 'rounding'], 'text', 'unemployment.support.rounding', [article], {
    shown: () => false,
  }),
  monthlyAid: computedStep<V>(['每月医疗补助金', 'medical aid of the month'], 'yuan/month', [article], {
    formula: '{monthlyBenefit} × {monthlyShare}',
    rounding: (v) => v.rounding,
  }),
  inpatientCost: inputStep<V>(['住院医疗费', 'inpatient costs'], 'yuan', [article], care('inpatientCost')),
  inpatientShare: parameterStep<V>(
    ['住院补助比例', 'share of inpatient costs'],
    'share',
    'unemployment.medical.inpatientShare',
    [article],
    care('inpatientShare'),
  ),
  honoured: inputStep<V>(
    ['受表彰或因公益负伤', 'honoured, or injured for the public good'],
    'text',
    [article],
    { shown: (v) => v.honoured },
  ),
  capMonths: parameterStep<V>(
    ['住院补助上限月数', 'cap in months of benefit'],
    'months',
    (v) => (v.honoured ? 'unemployment.medical.capMonthsHonoured' : 'unemployment.medical.capMonths'),
    [article],
    care('capMonths'),
  ),
  cap: computedStep<V>(['住院补助上限', 'cap'], 'yuan', [article], {
    formula: '{monthlyBenefit} × {capMonths}',
    ...care('cap'),
  }),
  inpatientAidBefore: inputStep<V>(
    ['已领住院补助', 'inpatient aid already paid'],
    'yuan',
    [article],
    care('inpatientAidBefore'),
  ),
  shareOfCost: computedStep<V>(['按比例计算', 'share of the costs'], 'yuan', [article], {
    formula: '{inpatientCost} × {inpatientShare}',
    rounding: (v) => v.rounding,
    ...care('shareOfCost'),
  }),
  inpatientAid: computedStep<V>(['住院医疗补助', 'inpatient aid'], 'yuan', [article], {
    formula: 'min({shareOfCost}; max({cap} − {inpatientAidBefore}; 0))',
    ...care('inpatientAid'),
  }),
}
