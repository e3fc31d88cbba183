import type { YearMonth } from '../../../calendar/index.js'
import type { Citation } from '../../../law/index.js'
import type { Fen, MoneyRounding, Share } from '../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { Step, StepTable } from '../../step.js'
import type { PriceStart } from './price-triggers.js'
import { RECEIVED_WORDS, type Received } from './received.js'

/** The values of a price subsidy. */
export interface PriceSubsidyValues {
  readonly month: YearMonth
  readonly published: YearMonth
  readonly received: Received
  readonly rule: 'threeMonths' | 'singleMonth' | 'publicationMonth'
  readonly cpiTrigger: Share
  /** Null where food prices do not count. */
  readonly foodTrigger: Share | null
  readonly cpiRise: Share
  readonly foodRise: Share | null
  readonly provinceRise: Share | null
  /** Months running that must reach the trigger, and those that did; null where one month is enough. */
  readonly runMonths: number | null
  readonly run: number | null
  /** What started the subsidy: consumer prices, food prices, both, or the province. */
  readonly start: PriceStart
  /** Rise that multiplies the standard, as a share. */
  readonly rise: Share
  readonly amountRule: 'standardTimesRise' | 'setByPlace'
  /** Benefit standard a month; null where the prefecture announces the amount. */
  readonly monthlyBenefit: Fen | null
  readonly benefitGiven: boolean
  /** Null where the prefecture announces the amount. */
  readonly rounding: MoneyRounding | null
  /** Amount the prefecture announced; null where it is computed. */
  readonly announced: Fen | null
  readonly subsidy: Fen
  /** Working days after publication within which it is paid; null where the law says otherwise. */
  readonly payDays: number | null
}

const reports: readonly Citation[] = [
  { document: 'press/price-subsidy-2011' },
  { document: 'press/price-subsidy-2017' },
  { document: 'press/price-subsidy-2021' },
]
type V = PriceSubsidyValues
const given = (key: keyof V): Pick<Step<V>, 'shown'> => ({ shown: (v) => v[key] !== null })

/** Step table of {@link PriceSubsidyValues}. */
export const priceSubsidySteps: StepTable<PriceSubsidyValues> = {
  month: inputStep(['价格指数所属月', 'month of the indices'], 'month', reports),
  published: inputStep(['指数公布月', 'month of publication'], 'month', reports),
  received: inputStep(['领取的待遇', 'what is drawn'], 'text', reports, { words: RECEIVED_WORDS }),
  rule: parameterStep(['启动办法', 'rule'], 'text', 'unemployment.priceSubsidy.rule', reports),
  cpiTrigger: parameterStep(
    ['启动条件：居民消费价格涨幅', 'trigger: rise of consumer prices'],
    'share',
    'unemployment.priceSubsidy.cpiRise',
    reports,
  ),
  foodTrigger: parameterStep<V>(
    ['启动条件：食品价格涨幅', 'trigger: rise of food prices'],
    'share',
    'unemployment.priceSubsidy.foodRise',
    reports,
    given('foodTrigger'),
  ),
  cpiRise: inputStep(['居民消费价格同比涨幅', 'rise of consumer prices'], 'share', reports),
  foodRise: inputStep<V>(['食品价格同比涨幅', 'rise of food prices'], 'share', reports, given('foodRise')),
  provinceRise: inputStep<V>(
    ['全省启动的指数涨幅', 'rise with which the province started it'],
    'share',
    reports,
    { shown: (v) => v.start === 'province' },
  ),
  runMonths: parameterStep<V>(
    ['须连续达到的月数', 'months running that must reach it'],
    'months',
    'unemployment.priceSubsidy.runMonths',
    reports,
    given('runMonths'),
  ),
  run: computedStep<V>(['连续达到的月数', 'months running that reached it'], 'months', reports, {
    how: { zh: '逐月与启动条件比较', en: 'each month compared with the trigger' },
    ...given('run'),
  }),
  start: computedStep(['启动原因', 'what started it'], 'text', reports, {
    how: { zh: '涨幅与启动条件比较', en: 'rises compared with the triggers' },
    words: {
      cpi: { zh: '居民消费价格', en: 'consumer prices' },
      food: { zh: '食品价格', en: 'food prices' },
      both: { zh: '居民消费价格和食品价格', en: 'consumer and food prices' },
      province: { zh: '全省启动', en: 'the province' },
    },
  }),
  rise: computedStep<V>(['计算用涨幅', 'rise that counts'], 'share', reports, {
    formula: (v) =>
      ({
        cpi: '{cpiRise}',
        food: '{foodRise}',
        both: 'max({cpiRise}; {foodRise})',
        province: '{provinceRise}',
      })[v.start],
  }),
  amountRule: parameterStep(
    ['补贴金额算法', 'how the amount is found'],
    'text',
    'unemployment.priceSubsidy.amount',
    reports,
  ),
  monthlyBenefit: computedStep<V>(['月失业保险金标准', 'monthly benefit standard'], 'yuan/month', reports, {
    how: (v) =>
      v.benefitGiven
        ? { zh: '由使用者给出', en: 'given by the caller' }
        : { zh: '当地该月的失业保险金标准', en: 'the standard of the place in that month' },
    ...given('monthlyBenefit'),
  }),
  benefitGiven: inputStep<V>(
    ['失业保险金标准由使用者给出', 'benefit standard given by the caller'],
    'text',
    reports,
    { shown: (v) => v.benefitGiven },
  ),
  rounding: parameterStep(['取整', 'rounding'], 'text', 'unemployment.priceSubsidy.rounding', reports, {
    shown: () => false,
  }),
  announced: parameterStep<V>(
    ['省辖市公布的金额', 'amount announced by the prefecture'],
    'yuan/month',
    'unemployment.priceSubsidy.announced',
    reports,
    given('announced'),
  ),
  subsidy: computedStep<V>(['价格临时补贴', 'price subsidy'], 'yuan/month', reports, {
    formula: (v) => (v.announced === null ? '{monthlyBenefit} × {rise}' : '{announced}'),
    rounding: (v) => v.rounding,
  }),
  payDays: parameterStep<V>(
    ['公布后的发放期限（工作日）', 'paid within, working days after publication'],
    'days',
    'unemployment.priceSubsidy.payDays',
    reports,
    given('payDays'),
  ),
}
