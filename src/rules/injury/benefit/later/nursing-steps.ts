import type { YearMonth } from '../../../../calendar/index.js'
import type { Citation } from '../../../../law/index.js'
import type { Fen, MoneyRounding, Share } from '../../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import type { Step, StepTable } from '../../../step.js'
import { henan, INJURY_WORDS, national } from '../benefit-words.js'
import { uninsuredStep } from '../uninsured-step.js'
import type { NursingYearly } from '../disability/nursing-terms.js'
import type { NursingLevel } from '../injury-fields.js'

/** The values of nursing in a month, in the order of the formula. What the case does not ask for is null. */
export interface NursingValues {
  readonly level: NursingLevel
  readonly concluded: YearMonth
  readonly month: YearMonth
  readonly insured: boolean
  readonly firstPayment: YearMonth
  readonly yearly: NursingYearly | null
  readonly share: Share | null
  readonly base: Fen | null
  readonly rounding: MoneyRounding | null
  /** By the base of the year. */
  readonly byBase: Fen | null
  /** What was paid at the end of the year before. */
  readonly previous: Fen | null
  readonly nursing: Fen
}

type V = NursingValues
const article: Citation = national('第三十四条')
const whenFound: Citation = henan('第二十三条')
const reset: Citation = { document: 'press/injury-nursing-2017' }
const given = (key: keyof V): Pick<Step<V>, 'shown'> => ({ shown: (v) => v[key] !== null })

/** Step table of {@link NursingValues}. */
export const nursingMonthSteps: StepTable<NursingValues> = {
  level: inputStep(['护理等级', 'level of dependence'], 'text', [article], { words: INJURY_WORDS.nursing }),
  concluded: inputStep(['护理等级确认月', 'month the level was found'], 'month', [whenFound]),
  month: inputStep(['发放月', 'month of payment'], 'month', [article]),
  insured: uninsuredStep<V>(),
  firstPayment: computedStep(['首发月', 'first month of payment'], 'month', [henan('第三十条')], {
    how: { zh: '确认的次月', en: 'the month after the level was found' },
  }),
  yearly: parameterStep<V>(
    ['以后年度的核定', 'nursing in later years'],
    'text',
    'workInjury.nursing.yearly',
    [whenFound, reset],
    { ...given('yearly') },
  ),
  share: parameterStep<V>(
    ['生活护理费比例', 'share paid for nursing'],
    'share',
    'workInjury.nursing.share',
    [article],
    given('share'),
  ),
  base: parameterStep<V>(['计发基数', 'base'], 'yuan/month', 'workInjury.base', [article], given('base')),
  rounding: parameterStep<V>(
    ['生活护理费取整', 'rounding of nursing'],
    'text',
    'workInjury.nursing.rounding',
    [article],
    { shown: () => false },
  ),
  byBase: computedStep<V>(['按基数的生活护理费', 'nursing by the base'], 'yuan/month', [article], {
    formula: '{base} × {share}',
    rounding: (v) => v.rounding,
    ...given('byBase'),
  }),
  previous: computedStep<V>(
    ['上年末的生活护理费', 'nursing at the end of the year before'],
    'yuan/month',
    [reset],
    {
      how: {
        zh: '按给出的数额，未给出的为历年按基数核定的最高数',
        en: 'as given, else the highest by the bases of the years before',
      },
      ...given('previous'),
    },
  ),
  nursing: computedStep<V>(['生活护理费', 'nursing'], 'yuan/month', [article, reset], {
    formula: (v) =>
      v.previous === null ? '{byBase}' : v.byBase === null ? '{previous}' : 'max({byBase}; {previous})',
  }),
}
