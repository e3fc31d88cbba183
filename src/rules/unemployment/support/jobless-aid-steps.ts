import type { YearMonth } from '../../../calendar/index.js'
import type { Citation } from '../../../law/index.js'
import type { Fen } from '../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { Step, StepTable } from '../../step.js'
import type { JoblessAidAmount } from './jobless-aid-amount.js'
import type { JoblessGround } from './jobless-aid-input.js'

/** The values of a jobless aid. */
export interface JoblessAidValues extends JoblessAidAmount {
  readonly unemployed: YearMonth
  readonly ground: JoblessGround
  readonly contributionMonths: number
  readonly applied: YearMonth
  /** Last month to apply; null where it is not on record. */
  readonly applyBy: YearMonth | null
  readonly rule: 'shareOfBenefit' | 'fixedAmounts'
  readonly approved: YearMonth | null
  /** Months from the approval to the first payment; null where the caller named the first month. */
  readonly monthsToFirst: number | null
  readonly firstMonth: YearMonth
  readonly months: number
  readonly lastMonth: YearMonth
  /** All months together. */
  readonly total: Fen
}

const sources: readonly Citation[] = [
  { document: 'press/jobless-aid-luoyang-2020' },
  { document: 'press/jobless-aid-kaifeng-2020' },
  { document: 'press/jobless-aid-2022' },
  { document: 'press/jobless-aid-district-2022' },
]
type V = JoblessAidValues
const given = (key: keyof V): Pick<Step<V>, 'shown'> => ({ shown: (v) => v[key] !== null })

/** Step table of {@link JoblessAidValues}. */
export const joblessAidSteps: StepTable<JoblessAidValues> = {
  unemployed: inputStep(['失业月', 'month of becoming unemployed'], 'month', sources),
  ground: inputStep(['不能领取失业保险金的原因', 'why there is no claim to the benefit'], 'text', sources, {
    words: {
      exhausted: { zh: '领金期满', en: 'benefit used up' },
      ownWill: { zh: '因本人原因解除劳动关系', en: 'left of the own will' },
      underOneYear: { zh: '参保缴费不足1年', en: 'insured for less than a year' },
    },
  }),
  contributionMonths: inputStep(['累计缴费月数', 'months of contributions'], 'months', sources),
  applied: inputStep(['申领月', 'month of the application'], 'month', sources),
  applyBy: parameterStep<V>(
    ['申领截止月', 'last month to apply'],
    'month',
    'unemployment.joblessAid.applyBy',
    sources,
    given('applyBy'),
  ),
  rule: parameterStep(['办法', 'rule'], 'text', 'unemployment.joblessAid.rule', sources),
  approved: inputStep<V>(['审核通过月', 'month of the approval'], 'month', sources, given('approved')),
  monthsToFirst: parameterStep<V>(
    ['审核通过后第几个月起发', 'months from the approval to the first payment'],
    'months',
    'unemployment.joblessAid.firstMonth',
    sources,
    given('monthsToFirst'),
  ),
  firstMonth: computedStep<V>(['起发月', 'first month'], 'month', sources, {
    formula: (v) => (v.monthsToFirst === null ? null : '{approved} + {monthsToFirst}'),
    how: { zh: '由使用者给出', en: 'given by the caller' },
  }),
  share: parameterStep<V>(
    ['占失业保险金的比例', 'share of the benefit'],
    'share',
    (v) =>
      v.ground === 'exhausted' ? 'unemployment.joblessAid.shareExhausted' : 'unemployment.joblessAid.shares',
    sources,
    given('share'),
  ),
  monthlyBenefit: computedStep<V>(['月失业保险金', 'monthly benefit'], 'yuan/month', sources, {
    how: (v) =>
      v.benefitGiven
        ? { zh: '由使用者给出', en: 'given by the caller' }
        : { zh: '当地起发月的失业保险金标准', en: 'the standard of the place in the first month' },
    ...given('monthlyBenefit'),
  }),
  benefitGiven: inputStep<V>(
    ['月失业保险金由使用者给出', 'monthly benefit given by the caller'],
    'text',
    sources,
    { shown: (v) => v.benefitGiven },
  ),
  rounding: parameterStep(['取整', 'rounding'], 'text', 'unemployment.support.rounding', sources, {
    shown: () => false,
  }),
  aid: computedStep<V>(['每月失业补助金', 'jobless aid a month'], 'yuan/month', sources, {
    formula: (v) => (v.share === null ? null : '{monthlyBenefit} × {share}'),
    how: { zh: '按缴费月数的定额', en: 'the fixed amount by months of contributions' },
    rounding: (v) => v.rounding,
  }),
  months: parameterStep(['月数', 'months'], 'months', 'unemployment.joblessAid.months', sources),
  lastMonth: computedStep<V>(['末月', 'last month'], 'month', sources, {
    formula: '{firstMonth} + {months} − 1',
  }),
  total: computedStep<V>(['合计', 'in all'], 'yuan', sources, { formula: '{aid} × {months}' }),
}
