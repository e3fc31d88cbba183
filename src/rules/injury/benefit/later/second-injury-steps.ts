import type { YearMonth } from '../../../../calendar/index.js'
import type { Citation } from '../../../../law/index.js'
import type { Fen } from '../../../../money/index.js'
import { computedStep, inputStep } from '../../../step-builders.js'
import type { Step, StepTable } from '../../../step.js'
import { henan, national } from '../benefit-words.js'

/** The values after a second injury. What the case does not ask for is null. */
export interface SecondInjuryValues {
  readonly injury: YearMonth
  readonly graded: YearMonth
  /** Grade of the second injury alone. */
  readonly grade: number
  /** Grade newly found for both. */
  readonly newGrade: number
  readonly ownWage: Fen
  readonly lumpSum: Fen
  readonly firstPayment: YearMonth
  readonly allowance: Fen | null
  readonly allowanceBefore: Fen | null
  /** New allowance less the one before. */
  readonly change: Fen | null
  readonly nursing: Fen | null
}

type V = SecondInjuryValues
const article: Citation = national('第四十五条')
const see = { how: { zh: '见该次核定', en: 'see that grading' } }
const given = (key: keyof V): Pick<Step<V>, 'shown'> => ({ shown: (v) => v[key] !== null })

/** Step table of {@link SecondInjuryValues}. */
export const secondInjurySteps: StepTable<SecondInjuryValues> = {
  injury: inputStep(['再次受伤月', 'month of the second injury'], 'month', [article]),
  graded: inputStep(['鉴定结论月', 'month of the grading'], 'month', [article]),
  grade: inputStep(['本次伤残等级', 'grade of the second injury alone'], 'count', [article]),
  newGrade: inputStep(['新认定的伤残等级', 'grade newly found'], 'count', [article]),
  ownWage: computedStep(
    ['本人工资（再次受伤前）', 'own wage before the second injury'],
    'yuan/month',
    [article],
    {
      ...see,
      evidence: 'unsettled',
    },
  ),
  lumpSum: computedStep(
    ['本次一次性伤残补助金', 'one-off allowance of the second injury'],
    'yuan',
    [national('第三十五条、第三十六条、第三十七条')],
    see,
  ),
  firstPayment: computedStep(
    ['按月待遇首发月', 'first month of the monthly benefits'],
    'month',
    [henan('第三十条')],
    see,
  ),
  allowance: computedStep<V>(['新等级的伤残津贴', 'allowance at the new grade'], 'yuan/month', [article], {
    ...see,
    ...given('allowance'),
  }),
  allowanceBefore: inputStep<V>(
    ['原伤残津贴', 'allowance before'],
    'yuan/month',
    [article],
    given('allowanceBefore'),
  ),
  change: computedStep<V>(['伤残津贴的变化', 'change of the allowance'], 'yuan/month', [article], {
    formula: (v) => (v.allowance === null ? '0 − {allowanceBefore}' : '{allowance} − {allowanceBefore}'),
    ...given('change'),
  }),
  nursing: computedStep<V>(['生活护理费', 'nursing'], 'yuan/month', [national('第三十四条')], {
    ...see,
    ...given('nursing'),
  }),
}
