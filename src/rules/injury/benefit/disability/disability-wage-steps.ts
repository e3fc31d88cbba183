import type { Citation } from '../../../../law/index.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import type { Step, StepTable } from '../../../step.js'
import { henan, national } from '../benefit-words.js'
import { boundsWagePath } from '../own-wage/own-wage-formula.js'
import type { DisabilityValues, DisabilityWageValues } from './disability-values.js'

type V = DisabilityValues
type WageSteps = Pick<StepTable<DisabilityValues>, keyof DisabilityWageValues>
const definition: Citation = national('第六十四条')
const practice: Citation = { document: 'practice/injury-own-wage' }
const underDeclared: Citation = henan('第三十三条')
const given = (key: keyof V): Pick<Step<V>, 'shown'> => ({ shown: (v) => v[key] !== null })

/** The steps from the mean wage to the own wage. */
export const disabilityWageSteps: WageSteps = {
  meanWage: inputStep<V>(
    ['平均月缴费工资', 'mean contribution wage'],
    'yuan/month',
    [definition],
    given('meanWage'),
  ),
  boundsWage: parameterStep<V>(
    ['上下限所用的平均工资', 'average wage behind the bounds'],
    'text',
    'workInjury.ownWage.boundsWage',
    [definition, practice],
    { ...given('boundsWage') },
  ),
  averageWage: parameterStep<V>(
    ['统筹地区职工平均工资', 'average wage of the pool area'],
    'yuan/month',
    (v) => boundsWagePath(v.boundsWage ?? 'benefitBase'),
    [definition],
    given('averageWage'),
  ),
  floorShare: parameterStep<V>(
    ['下限比例', 'share of the floor'],
    'share',
    'workInjury.ownWage.floorShare',
    [definition],
    given('floorShare'),
  ),
  floor: computedStep<V>(['本人工资下限', 'floor of the own wage'], 'yuan/month', [definition], {
    formula: '{averageWage} × {floorShare}',
    rounding: (v) => v.rounding,
    ...given('floor'),
  }),
  ceilingShare: parameterStep<V>(
    ['上限比例', 'share of the ceiling'],
    'share',
    'workInjury.ownWage.ceilingShare',
    [definition],
    given('ceilingShare'),
  ),
  ceiling: computedStep<V>(['本人工资上限', 'ceiling of the own wage'], 'yuan/month', [definition], {
    formula: '{averageWage} × {ceilingShare}',
    rounding: (v) => v.rounding,
    ...given('ceiling'),
  }),
  ownWage: computedStep<V>(['本人工资', 'own wage'], 'yuan/month', [definition], {
    formula: (v) => (v.meanWage === null ? null : 'min(max({meanWage}; {floor}); {ceiling})'),
    how: { zh: '按已核定的本人工资', en: 'as given' },
  }),
  trueMeanWage: inputStep<V>(
    ['实际平均月工资', 'true mean wage'],
    'yuan/month',
    [underDeclared],
    given('trueMeanWage'),
  ),
  trueOwnWage: computedStep<V>(
    ['按实际工资的本人工资', 'own wage by the true wage'],
    'yuan/month',
    [definition, underDeclared],
    { formula: 'min(max({trueMeanWage}; {floor}); {ceiling})', ...given('trueOwnWage') },
  ),
}
