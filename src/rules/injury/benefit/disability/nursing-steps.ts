import type { Citation } from '../../../../law/index.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import type { Step, StepTable } from '../../../step.js'
import { henan, INJURY_WORDS, national } from '../benefit-words.js'
import type { DisabilityNursingValues, DisabilityValues } from './disability-values.js'

type V = DisabilityValues
type NursingSteps = Pick<StepTable<DisabilityValues>, keyof DisabilityNursingValues>
const article: Citation = national('第三十四条')
const whenFound: Citation = henan('第二十三条')
const yearly: Citation = { document: 'press/injury-nursing-2017' }
const given = (key: keyof V): Pick<Step<V>, 'shown'> => ({ shown: (v) => v[key] !== null })

/** The steps of nursing in its first month. */
export const nursingSteps: NursingSteps = {
  nursingLevel: inputStep<V>(['护理等级', 'level of dependence'], 'text', [article], {
    words: INJURY_WORDS.nursing,
    ...given('nursingLevel'),
  }),
  nursingShare: parameterStep<V>(
    ['生活护理费比例', 'share paid for nursing'],
    'share',
    'workInjury.nursing.share',
    [article],
    given('nursingShare'),
  ),
  nursingBase: parameterStep<V>(
    ['鉴定时的计发基数', 'base at the grading'],
    'yuan/month',
    'workInjury.base',
    [article, whenFound],
    given('nursingBase'),
  ),
  nursingRounding: parameterStep<V>(
    ['生活护理费取整', 'rounding of nursing'],
    'text',
    'workInjury.nursing.rounding',
    [article],
    { shown: () => false },
  ),
  nursingAtGrading: computedStep<V>(
    ['按鉴定时基数的生活护理费', 'nursing by the base at the grading'],
    'yuan/month',
    [article, whenFound],
    {
      formula: '{nursingBase} × {nursingShare}',
      rounding: (v) => v.nursingRounding,
      ...given('nursingAtGrading'),
    },
  ),
  newBase: parameterStep<V>(
    ['首发年度的计发基数', 'base of the year of the first payment'],
    'yuan/month',
    'workInjury.base',
    [yearly],
    given('newBase'),
  ),
  newRounding: parameterStep<V>(
    ['首发年度的生活护理费取整', 'rounding of nursing in the year of the first payment'],
    'text',
    'workInjury.nursing.rounding',
    [yearly],
    { shown: () => false },
  ),
  nursingAnew: computedStep<V>(['按新基数的生活护理费', 'nursing by the new base'], 'yuan/month', [yearly], {
    formula: '{newBase} × {nursingShare}',
    rounding: (v) => v.newRounding,
    ...given('nursingAnew'),
  }),
  nursing: computedStep<V>(['生活护理费', 'nursing'], 'yuan/month', [article, yearly], {
    formula: (v) =>
      v.nursingAnew === null ? '{nursingAtGrading}' : 'max({nursingAtGrading}; {nursingAnew})',
    ...given('nursing'),
  }),
}
