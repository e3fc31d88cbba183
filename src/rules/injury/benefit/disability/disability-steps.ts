import type { Citation } from '../../../../law/index.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import type { Step, StepTable } from '../../../step.js'
import { henan, national } from '../benefit-words.js'
import { uninsuredStep } from '../uninsured-step.js'
import { allowanceSteps } from './allowance-steps.js'
import type { DisabilityValues } from './disability-values.js'
import { disabilityWageSteps } from './disability-wage-steps.js'
import { nursingSteps } from './nursing-steps.js'

type V = DisabilityValues
const grades: Citation = national('第三十五条、第三十六条、第三十七条')
const start: Citation = henan('第三十条')
const underDeclared: Citation = henan('第三十三条')
const given = (key: keyof V): Pick<Step<V>, 'shown'> => ({ shown: (v) => v[key] !== null })

/** Step table of {@link DisabilityValues}. */
export const disabilitySteps: StepTable<DisabilityValues> = {
  injury: inputStep(['受伤或诊断月', 'month of the accident or diagnosis'], 'month', [grades]),
  recognised: inputStep<V>(
    ['工伤认定月', 'month of the recognition'],
    'month',
    [grades],
    given('recognised'),
  ),
  graded: inputStep(['鉴定结论月', 'month of the grading'], 'month', [grades]),
  claimed: inputStep<V>(['申领月', 'month of the claim'], 'month', [start], given('claimed')),
  grade: inputStep(['伤残等级', 'disability grade'], 'count', [grades]),
  insured: uninsuredStep<V>(),
  oldWound: inputStep<V>(
    ['退役军人旧伤复发', 'an old wound of a former soldier'],
    'text',
    [national('第十五条')],
    { shown: (v) => v.oldWound },
  ),
  rounding: parameterStep<V>(['取整', 'rounding'], 'text', 'workInjury.rounding', [grades], {
    shown: () => false,
  }),
  ...disabilityWageSteps,
  lumpMonths: parameterStep<V>(
    ['一次性伤残补助金月数', 'months of the one-off disability allowance'],
    'months',
    'workInjury.lumpSum.months',
    [grades],
  ),
  lumpSum: computedStep<V>(
    ['一次性伤残补助金', 'one-off disability allowance'],
    'yuan',
    [grades, national('第十五条')],
    { formula: (v) => (v.oldWound ? '0' : '{ownWage} × {lumpMonths}') },
  ),
  lumpSumDue: computedStep<V>(['一次性待遇支付月', 'month by which lump sums are paid'], 'month', [start], {
    how: { zh: '申领的次月', en: 'the month after the claim' },
  }),
  firstPayment: computedStep<V>(['按月待遇首发月', 'first month of the monthly benefits'], 'month', [start], {
    how: { zh: '鉴定结论的次月', en: 'the month after the grading' },
    shown: (v) => v.allowance !== null || v.nursing !== null,
  }),
  ...allowanceSteps,
  ...nursingSteps,
  lumpSumDifference: computedStep<V>(
    ['少报工资的一次性伤残补助金差额', 'one-off allowance on the wage that was not declared'],
    'yuan',
    [underDeclared],
    {
      formula: (v) => (v.oldWound ? '0' : 'max({trueOwnWage} − {ownWage}; 0) × {lumpMonths}'),
      ...given('lumpSumDifference'),
    },
  ),
  trueAllowanceByGrade: computedStep<V>(
    ['按实际工资的伤残津贴', 'allowance by the true wage'],
    'yuan/month',
    [underDeclared],
    {
      formula: '{trueOwnWage} × {allowanceShare}',
      rounding: (v) => v.rounding,
      ...given('trueAllowanceByGrade'),
    },
  ),
  allowanceDifference: computedStep<V>(
    ['少报工资的伤残津贴差额', 'allowance on the wage that was not declared'],
    'yuan/month',
    [underDeclared],
    {
      formula: 'max(max({trueAllowanceByGrade}; {minimumWage} + {ownContributions}) − {allowance}; 0)',
      ...given('allowanceDifference'),
    },
  ),
}
