import type { Fen, MoneyRounding, Share } from '../../../../money/index.js'
import type { Step, StepTable } from '../../../step.js'
import { onOpenWay, otherWaySteps, wayStep } from './shortfall-way-steps.js'
import type { WayValues } from './shortfall-ways.js'

/** The values of a shortfall, with what continued payment costs where the law knows the floor of the base. */
export interface ShortfallValues extends WayValues {
  readonly floor: Fen | undefined
  readonly flexibleRate: Share | undefined
  readonly paymentRounding: MoneyRounding | undefined
  readonly monthlyPayment: Fen | undefined
  readonly cost: Fen | undefined
}

const decision = { document: 'national/delay-2024' }
const measures = { document: 'national/delay-2024', article: '办法第二条' }
const article16 = { document: 'national/sil', article: '第十六条' }
const rules2 = { document: 'national/sil-rules', article: '第二条' }
const flexible = { document: 'national/2005-38', article: '第三条' }
const isShort = (v: ShortfallValues) => v.monthsShort > 0

/** A figure of the cost, which exists only where the law knows the floor of the base. */
const costStep = (
  key: 'monthlyPayment' | 'cost',
  step: Pick<Step<ShortfallValues>, 'zh' | 'en' | 'unit' | 'rounding'>,
  formula: string,
): Step<ShortfallValues> => ({
  ...step,
  kind: 'computed',
  formula: (v) => (v[key] === undefined ? null : formula),
  sources: [flexible],
  evidence: 'recalled',
  shown: (v) => v[key] !== undefined,
})

/** Step table of {@link ShortfallValues}: the months short, then each way on with what it leads to. */
export const shortfallSteps: StepTable<ShortfallValues> = {
  statutoryMonth: {
    zh: '法定退休月',
    en: 'statutory retirement month',
    unit: 'month',
    kind: 'computed',
    how: {
      zh: '按出生月、原法定退休年龄和渐进式延迟计算',
      en: 'from birth month, original age and the gradual delay',
    },
    sources: [decision],
    evidence: 'verified',
  },
  retirement: {
    zh: '退休月',
    en: 'retirement month',
    unit: 'month',
    kind: 'input',
    sources: [decision],
    evidence: 'verified',
  },
  minimumMonths: {
    zh: '最低缴费年限（月）',
    en: 'minimum contribution period',
    unit: 'months',
    kind: 'parameter',
    parameter: 'employeePension.minimumMonths',
    sources: [article16, measures, { document: 'national/2024-94', article: '第七条' }],
    evidence: 'verified',
  },
  totalMonths: {
    zh: '累计缴费月数（含视同）',
    en: 'months of contributions, deemed ones included',
    unit: 'months',
    kind: 'input',
    sources: [{ document: 'national/2005-38', article: '第六条' }],
    evidence: 'verified',
  },
  countedThrough: {
    zh: '累计缴费月数截至',
    en: 'last month counted',
    unit: 'month',
    kind: 'input',
    sources: [article16],
    evidence: 'verified',
  },
  monthsUntil: {
    zh: '截至月到退休月之间的月数，按逐月缴费计',
    en: 'months from there to retirement, taken as paid',
    unit: 'months',
    kind: 'computed',
    formula: 'max({retirement} − {countedThrough}; 0)',
    sources: [article16],
    evidence: 'verified',
    shown: (v) => v.monthsUntil > 0,
  },
  monthsAtRetirement: {
    zh: '退休时累计缴费月数',
    en: 'months at retirement',
    unit: 'months',
    kind: 'computed',
    formula: '{totalMonths} + {monthsUntil}',
    sources: [article16],
    evidence: 'verified',
  },
  monthsShort: {
    zh: '还差月数',
    en: 'months short of the minimum',
    unit: 'months',
    kind: 'computed',
    formula: 'max({minimumMonths} − {monthsAtRetirement}; 0)',
    sources: [article16, measures],
    evidence: 'verified',
  },
  paidThrough: {
    zh: '已缴至（此后逐月续缴）',
    en: 'month after which further months are paid',
    unit: 'month',
    kind: 'computed',
    formula: 'max({retirement}; {countedThrough})',
    sources: [rules2],
    evidence: 'verified',
    shown: isShort,
  },
  continuedPayment: wayStep('continuedPayment'),
  reachedMonth: onOpenWay(
    '逐月缴费满最低缴费年限的月份',
    'month in which the minimum is reached, every month being paid',
    'reachedMonth',
    'month',
    '{paidThrough} + {monthsShort}',
    [article16, rules2],
  ),
  firstPayment: {
    zh: '首次领取月',
    en: 'first month of payment',
    unit: 'month',
    kind: 'computed',
    how: (v) =>
      v.firstPayment === v.reachedMonth
        ? { zh: '满最低缴费年限的当月起领取', en: 'the month in which the minimum is reached' }
        : { zh: '满最低缴费年限的次月起领取', en: 'the month after the minimum is reached' },
    sources: [{ document: 'national/2024-94', article: '第九条' }],
    evidence: 'recalled',
    shown: (v) => v.firstPayment !== undefined,
  },
  floor: {
    zh: '缴费基数下限',
    en: 'floor of the contribution base',
    unit: 'yuan/month',
    kind: 'computed',
    how: { zh: '延长缴费起始时的缴费基数下限', en: 'the floor of the base when continued payment begins' },
    sources: [{ document: 'national/2019-13', article: '第三条' }],
    evidence: 'verified',
    shown: (v) => v.floor !== undefined,
  },
  flexibleRate: {
    zh: '灵活就业人员缴费比例',
    en: 'contribution rate of flexible workers',
    unit: 'share',
    kind: 'parameter',
    parameter: 'employeePension.contribution.rate.flexible',
    sources: [flexible],
    evidence: 'recalled',
    shown: (v) => v.flexibleRate !== undefined,
  },
  paymentRounding: {
    zh: '缴费额取整',
    en: 'rounding of a contribution',
    unit: 'text',
    kind: 'parameter',
    parameter: 'employeePension.contribution.rounding',
    sources: [flexible],
    evidence: 'unsettled',
    shown: () => false,
  },
  monthlyPayment: costStep(
    'monthlyPayment',
    {
      zh: '按下限每月缴费',
      en: 'payment a month at the floor',
      unit: 'yuan/month',
      rounding: (v) => v.paymentRounding ?? null,
    },
    '{floor} × {flexibleRate}',
  ),
  cost: costStep(
    'cost',
    {
      zh: '延长缴费合计（按下限估算）',
      en: 'continued payment in all, estimated at the floor',
      unit: 'yuan',
    },
    '{monthlyPayment} × {monthsShort}',
  ),
  ...otherWaySteps,
}
