import type { Citation } from '../../../../law/index.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import type { Step, StepTable } from '../../../step.js'
import { henan, INJURY_WORDS, national } from '../benefit-words.js'
import type { DisabilityAllowanceValues, DisabilityValues } from './disability-values.js'

type V = DisabilityValues
type AllowanceSteps = Pick<StepTable<DisabilityValues>, keyof DisabilityAllowanceValues>
const grades: Citation = national('第三十五条、第三十六条')
const net: Citation = henan('第二十四条、第二十五条')
const given = (key: keyof V): Pick<Step<V>, 'shown'> => ({ shown: (v) => v[key] !== null })

/** The steps of the monthly allowance and its floor. */
export const allowanceSteps: AllowanceSteps = {
  placed: inputStep<V>(
    ['用人单位已安排适当工作', 'the employer gives suitable work'],
    'text',
    [national('第三十六条')],
    given('placed'),
  ),
  allowanceShare: parameterStep<V>(
    ['伤残津贴比例', 'share paid as allowance'],
    'share',
    (v) =>
      v.allowancePayer === 'employer'
        ? 'workInjury.allowance.employerShare'
        : 'workInjury.allowance.fundShare',
    [grades],
    given('allowanceShare'),
  ),
  allowancePayer: computedStep<V>(['伤残津贴支付方', 'payer of the allowance'], 'text', [grades], {
    how: { zh: '按伤残等级', en: 'by the grade' },
    words: INJURY_WORDS.payer,
    shown: (v) => v.allowancePayer !== null && v.insured,
  }),
  allowanceByGrade: computedStep<V>(['按比例的伤残津贴', 'allowance by the grade'], 'yuan/month', [grades], {
    formula: '{ownWage} × {allowanceShare}',
    rounding: (v) => v.rounding,
    ...given('allowanceByGrade'),
  }),
  ownContributions: inputStep<V>(
    ['从津贴中扣缴的个人社会保险费', 'own social contributions taken from the allowance'],
    'yuan/month',
    [net],
    given('ownContributions'),
  ),
  wageCategory: computedStep<V>(['最低工资类别', 'category of the minimum wage'], 'text', [net], {
    how: { zh: '按所在地', en: 'by the place' },
    ...given('wageCategory'),
  }),
  minimumWage: parameterStep<V>(
    ['当地月最低工资', 'monthly minimum wage'],
    'yuan/month',
    (v) => `minimumWage.monthly.${v.wageCategory ?? 'first'}`,
    [grades, net],
    given('minimumWage'),
  ),
  allowance: computedStep<V>(['伤残津贴', 'disability allowance'], 'yuan/month', [grades, net], {
    formula: 'max({allowanceByGrade}; {minimumWage} + {ownContributions})',
    ...given('allowance'),
  }),
  floorTopUp: computedStep<V>(
    ['其中补足最低工资的差额', 'part of it that makes up the minimum wage'],
    'yuan/month',
    [grades, net],
    { formula: '{allowance} − {allowanceByGrade}', shown: (v) => v.floorTopUp !== null && v.floorTopUp > 0 },
  ),
}
