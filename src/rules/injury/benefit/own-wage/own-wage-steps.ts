import type { YearMonth } from '../../../../calendar/index.js'
import type { Citation } from '../../../../law/index.js'
import type { Fen, MoneyRounding, Share } from '../../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import type { Step, StepTable } from '../../../step.js'
import { henan, INJURY_WORDS, national } from '../benefit-words.js'
import { boundsWagePath, type BoundsWage } from './own-wage-formula.js'

/** The values of an own wage, in the order of the formula. What the case does not ask for is null. */
export interface OwnWageValues {
  readonly injury: YearMonth
  /** Months before the injury that count. */
  readonly months: number | null
  /** Months among them with a contribution wage. */
  readonly monthsCounted: number | null
  readonly wageSum: Fen | null
  readonly meanWage: Fen
  readonly boundsWage: BoundsWage
  readonly averageWage: Fen
  readonly floorShare: Share
  readonly floor: Fen
  readonly ceilingShare: Share
  readonly ceiling: Fen
  readonly rounding: MoneyRounding
  readonly ownWage: Fen
  /** What the bounds did. */
  readonly bound: 'raisedToFloor' | 'cutToCeiling' | 'within'
  readonly trueMeanWage: Fen | null
  readonly trueOwnWage: Fen | null
  /** What the own wage lacks because less was declared: the employer pays the benefits from it. */
  readonly underDeclared: Fen | null
}

type V = OwnWageValues
const definition: Citation = national('第六十四条')
const underDeclared: Citation = henan('第三十三条')
const practice: Citation = { document: 'practice/injury-own-wage' }
const given = (key: keyof V): Pick<Step<V>, 'shown'> => ({ shown: (v) => v[key] !== null })

/** Step table of {@link OwnWageValues}. */
export const ownWageSteps: StepTable<OwnWageValues> = {
  injury: inputStep(['受伤或诊断月', 'month of the accident or diagnosis'], 'month', [definition]),
  months: parameterStep<V>(
    ['受伤前计入的月数', 'months before the injury that count'],
    'months',
    'workInjury.ownWage.months',
    [definition],
    given('months'),
  ),
  monthsCounted: computedStep<V>(
    ['其中有缴费工资的月数', 'months among them with a contribution wage'],
    'months',
    [definition, practice],
    {
      how: { zh: '不满12个月的，按实际月数', en: 'where they are fewer, the months there are' },
      evidence: 'recalled',
      shown: (v) => v.monthsCounted !== null && v.monthsCounted !== v.months,
    },
  ),
  wageSum: computedStep<V>(['缴费工资之和', 'sum of the contribution wages'], 'yuan', [definition], {
    how: { zh: '逐月相加', en: 'month by month' },
    ...given('wageSum'),
  }),
  meanWage: computedStep<V>(['平均月缴费工资', 'mean contribution wage'], 'yuan/month', [definition], {
    formula: (v) => (v.wageSum === null ? null : '{wageSum} ÷ {monthsCounted}'),
    how: { zh: '本人资料', en: 'given' },
    rounding: (v) => (v.wageSum === null ? null : v.rounding),
  }),
  boundsWage: parameterStep<V>(
    ['上下限所用的平均工资', 'average wage behind the bounds'],
    'text',
    'workInjury.ownWage.boundsWage',
    [definition, practice],
  ),
  averageWage: parameterStep<V>(
    ['统筹地区职工平均工资', 'average wage of the pool area'],
    'yuan/month',
    (v) => boundsWagePath(v.boundsWage),
    [definition],
  ),
  floorShare: parameterStep(['下限比例', 'share of the floor'], 'share', 'workInjury.ownWage.floorShare', [
    definition,
  ]),
  floor: computedStep<V>(['本人工资下限', 'floor of the own wage'], 'yuan/month', [definition], {
    formula: '{averageWage} × {floorShare}',
    rounding: (v) => v.rounding,
  }),
  ceilingShare: parameterStep(
    ['上限比例', 'share of the ceiling'],
    'share',
    'workInjury.ownWage.ceilingShare',
    [definition],
  ),
  ceiling: computedStep<V>(['本人工资上限', 'ceiling of the own wage'], 'yuan/month', [definition], {
    formula: '{averageWage} × {ceilingShare}',
    rounding: (v) => v.rounding,
  }),
  rounding: parameterStep<V>(['取整', 'rounding'], 'text', 'workInjury.rounding', [definition], {
    shown: () => false,
  }),
  ownWage: computedStep<V>(['本人工资', 'own wage'], 'yuan/month', [definition], {
    formula: 'min(max({meanWage}; {floor}); {ceiling})',
  }),
  bound: computedStep<V>(['上下限的作用', 'what the bounds did'], 'text', [definition], {
    how: { zh: '与上下限比较', en: 'compared with the bounds' },
    words: INJURY_WORDS.bound,
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
  underDeclared: computedStep<V>(
    ['少报的本人工资（由用人单位补足）', 'own wage that was not declared, for the employer to make good'],
    'yuan/month',
    [underDeclared],
    { formula: 'max({trueOwnWage} − {ownWage}; 0)', ...given('underDeclared') },
  ),
}
