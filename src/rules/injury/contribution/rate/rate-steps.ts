import type { YearMonth } from '../../../../calendar/index.js'
import type { Bilingual, Citation } from '../../../../law/index.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import type { Step, StepTable } from '../../../step.js'
import type { RateTerms } from './rate-terms.js'
import { stepWords } from './rate-words.js'
import type { StepHeld } from './float-step.js'
import type { CutSource } from './stage-cut.js'

/** The values of a rate, in the order of the formula. */
export interface InjuryRateValues extends RateTerms {
  readonly month: YearMonth
}

const notice: readonly Citation[] = [{ document: 'national/2015-71' }]
const float: readonly Citation[] = [{ document: 'henan/injury-float' }]
const cuts: readonly Citation[] = [{ document: 'national/2018-25' }, { document: 'national/2019-13' }]
/** A rate keeps six decimals; the shipped ones need fewer. */
const SIX = { mode: 'halfUp', decimals: 6 } as const

const heldWords: Readonly<Record<StepHeld, Bilingual>> = {
  none: { zh: '按支缴率', en: 'by the pay-out ratio' },
  underAYear: { zh: '参保时间不足，不浮动', en: 'insured too short a time to float' },
  noDownward: {
    zh: '发生重大事故或无故欠缴，不得下浮',
    en: 'no step down after a grave accident or late payment',
  },
}
const cutWords: Readonly<Record<CutSource, Bilingual>> = {
  none: { zh: '当月没有阶段性降费', en: 'no cut in that month' },
  place: { zh: '按当地幅度', en: 'as fixed for the place' },
  reserve: { zh: '按基金可支付月数', en: 'by the months of reserve' },
}

type V = RateTerms
const ofRecord: Pick<Step<V>, 'shown'> = { shown: (v) => v.ratio !== null }
const hasCut: Pick<Step<V>, 'shown'> = { shown: (v) => v.cutSource !== 'none' }

/** Step table of {@link RateTerms}. */
export const rateTermSteps: StepTable<RateTerms> = {
  scheme: parameterStep(['行业分类办法', 'classes in force'], 'text', 'workInjury.rate.scheme', notice),
  industryClass: inputStep(['行业风险类别', 'class of risk'], 'count', notice),
  baseRate: parameterStep(['行业基准费率', 'base rate'], 'share', 'workInjury.rate.base', notice),
  payouts: inputStep<V>(['基金为单位支付的待遇', 'paid by the fund for the firm'], 'yuan', float, ofRecord),
  contributions: inputStep<V>(['单位缴费', 'contributed by the firm'], 'yuan', float, ofRecord),
  ratio: computedStep<V>(['支缴率（百分点，舍去小数）', 'pay-out ratio in whole per cent'], 'count', float, {
    formula: 'floor({payouts} × 100 ÷ {contributions})',
    ...ofRecord,
  }),
  insuredMonths: inputStep<V>(['参保月数', 'months insured'], 'months', float, ofRecord),
  leastMonths: parameterStep<V>(
    ['参加浮动的最低参保月数', 'months insured from which the rate floats'],
    'months',
    'workInjury.rate.float.leastMonths',
    float,
    ofRecord,
  ),
  deaths: inputStep<V>(['一次事故死亡人数', 'deaths in an accident'], 'count', float, ofRecord),
  badlyHurt: inputStep<V>(['一次事故重伤人数', 'badly hurt in an accident'], 'count', float, ofRecord),
  latePayment: inputStep<V>(['无故欠缴', 'late payment without reason'], 'text', float, ofRecord),
  held: computedStep<V>(['档次的依据', 'what the step follows from'], 'text', float, {
    how: {
      zh: '参保不满规定时间的不浮动；发生重大事故或无故欠缴的不得下浮（不低于基准费率）',
      en: 'no float while insured too short a time; after a grave accident or late payment no step below the base rate',
    },
    words: heldWords,
    ...ofRecord,
  }),
  stepFrom: inputStep<V>(['浮动费率起始月', 'first month of the floated rate'], 'month', float, ofRecord),
  stepTo: computedStep<V>(['浮动费率截止月', 'last month of the floated rate'], 'month', float, {
    how: { zh: '一个浮动周期', en: 'one cycle of the float' },
    ...ofRecord,
  }),
  step: computedStep<V>(['浮动档次', 'step of the float'], 'text', [...notice, ...float], {
    how: (v) =>
      v.ratio === null
        ? { zh: '经办机构核定，由使用者给出', en: 'as fixed by the agency, given by the caller' }
        : { zh: '按支缴率所在档', en: 'by the band of the pay-out ratio' },
    words: stepWords,
  }),
  factor: computedStep<V>(['浮动比例', 'part of the base rate'], 'share', notice, {
    how: { zh: '按档次；不浮动为100%', en: 'by the step; the whole where the rate does not float' },
  }),
  floated: computedStep<V>(['浮动后费率', 'rate after the float'], 'share', notice, {
    formula: '{baseRate} × {factor}',
    rounding: SIX,
  }),
  cutSource: computedStep<V>(['阶段性降费', 'temporary cut'], 'text', cuts, {
    how: {
      zh: '当地幅度已知的按当地幅度，否则按基金累计结余可支付月数',
      en: 'the factor of the place where it is on record, else by the months of reserve',
    },
    words: cutWords,
  }),
  reserveMonths: inputStep<V>(['基金累计结余可支付月数', 'months of reserve of the fund'], 'months', cuts, {
    shown: (v) => v.reserveMonths !== null,
  }),
  cut: parameterStep<V>(
    ['降费幅度', 'temporary cut of the rate'],
    'share',
    (v) => (v.cutSource === 'reserve' ? 'workInjury.rate.cutByReserve' : 'workInjury.rate.cut'),
    cuts,
    hasCut,
  ),
  rate: computedStep<V>(['执行费率', 'rate'], 'share', [...notice, ...cuts], {
    formula: (v) => (v.cutSource === 'none' ? null : '{floated} × (1 − {cut})'),
    how: { zh: '没有阶段性降费，同浮动后费率', en: 'the rate after the float, with no cut' },
    rounding: SIX,
  }),
}

/** Step table of {@link InjuryRateValues}. */
export const injuryRateSteps: StepTable<InjuryRateValues> = {
  month: inputStep(['费款所属月', 'month of contribution'], 'month', notice),
  ...(rateTermSteps as StepTable<Omit<InjuryRateValues, 'month'>>),
}
