import { yearOf, type YearMonth } from '../../../../calendar/index.js'
import type { Citation } from '../../../../law/index.js'
import type { Fen } from '../../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import type { Step, StepTable } from '../../../step.js'
import { henan, INJURY_WORDS, national } from '../benefit-words.js'
import type { RegradingWay } from './regrade-input.js'

/** The values of a new grading. Where no allowance or nursing is due it is 0; what the way does not ask for is null. */
export interface RegradeValues {
  readonly way: RegradingWay
  readonly injury: YearMonth
  readonly recognised: YearMonth | null
  readonly firstGraded: YearMonth
  readonly applied: YearMonth | null
  /** Months after the first grading from which a review may be asked for. */
  readonly reviewAfter: number | null
  readonly regraded: YearMonth
  readonly oldGrade: number
  readonly newGrade: number
  /** First month of the benefits at the new grade. */
  readonly from: YearMonth
  readonly oldLumpSum: Fen | null
  readonly newLumpSum: Fen | null
  /** New less old; negative where the first grade was too grave. */
  readonly lumpSumDifference: Fen
  readonly oldAllowance: Fen | null
  readonly newAllowance: Fen
  readonly oldNursing: Fen | null
  readonly newNursing: Fen
  /** Months from the first payment to the new grading, both included, that are settled. */
  readonly monthsBack: number | null
  readonly allowanceArrears: Fen | null
  readonly nursingArrears: Fen | null
}

type V = RegradeValues
const start: Citation = henan('第三十条')
const review: Citation = national('第二十八条')
const appeal: Citation = national('第二十六条')
const see = { how: { zh: '见该次核定', en: 'see that grading' } }
const given = (key: keyof V): Pick<Step<V>, 'shown'> => ({ shown: (v) => v[key] !== null })

/** Step table of {@link RegradeValues}. */
export const regradeSteps: StepTable<RegradeValues> = {
  way: inputStep(['鉴定方式', 'way to the new grading'], 'text', [appeal, review], {
    words: INJURY_WORDS.regrading,
  }),
  injury: inputStep(['受伤或诊断月', 'month of the accident or diagnosis'], 'month', [start]),
  recognised: inputStep<V>(['工伤认定月', 'month of the recognition'], 'month', [start], given('recognised')),
  firstGraded: inputStep(['初次鉴定结论月', 'month of the first grading'], 'month', [start]),
  applied: inputStep<V>(
    ['申请复查月', 'month the review was asked for'],
    'month',
    [review],
    given('applied'),
  ),
  reviewAfter: parameterStep<V>(
    ['初次结论后可申请复查的月数', 'months after the first grading before a review'],
    'months',
    'workInjury.regrade.reviewAfter',
    [review],
    given('reviewAfter'),
  ),
  regraded: inputStep(['新结论月', 'month of the new grading'], 'month', [start]),
  oldGrade: inputStep(['原伤残等级', 'first grade'], 'count', [start]),
  newGrade: inputStep(['新伤残等级', 'new grade'], 'count', [start]),
  from: computedStep<V>(['新等级待遇首发月', 'first month at the new grade'], 'month', [start], {
    how: (v) =>
      v.way === 'appeal'
        ? { zh: '追溯至初次鉴定结论的次月', en: 'back to the month after the first grading' }
        : { zh: '新结论的次月', en: 'the month after the new grading' },
  }),
  oldLumpSum: computedStep<V>(
    ['原等级的一次性伤残补助金', 'one-off allowance at the first grade'],
    'yuan',
    [start],
    {
      ...see,
      ...given('oldLumpSum'),
    },
  ),
  newLumpSum: computedStep<V>(
    ['新等级的一次性伤残补助金', 'one-off allowance at the new grade'],
    'yuan',
    [start],
    {
      ...see,
      ...given('newLumpSum'),
    },
  ),
  lumpSumDifference: computedStep<V>(
    ['一次性伤残补助金差额', 'difference of the one-off allowance'],
    'yuan',
    [start],
    {
      formula: (v) => (v.oldLumpSum === null ? '0' : '{newLumpSum} − {oldLumpSum}'),
      shown: (v) => v.oldLumpSum !== null,
    },
  ),
  oldAllowance: computedStep<V>(['原等级的伤残津贴', 'allowance at the first grade'], 'yuan/month', [start], {
    ...see,
    ...given('oldAllowance'),
  }),
  newAllowance: computedStep(['新等级的伤残津贴', 'allowance at the new grade'], 'yuan/month', [start], see),
  oldNursing: computedStep<V>(['原等级的生活护理费', 'nursing by the first level'], 'yuan/month', [start], {
    ...see,
    ...given('oldNursing'),
  }),
  newNursing: computedStep<V>(['新等级的生活护理费', 'nursing by the new level'], 'yuan/month', [start], {
    ...see,
    shown: (v) => v.newNursing > 0 || v.oldNursing !== null,
  }),
  monthsBack: computedStep<V>(['追溯的月数', 'months settled'], 'months', [start], {
    formula: 'max({regraded} − {from} + 1; 0)',
    ...given('monthsBack'),
  }),
  allowanceArrears: computedStep<V>(['伤残津贴补发', 'arrears of the allowance'], 'yuan', [start], {
    formula: '({newAllowance} − {oldAllowance}) × {monthsBack}',
    ...given('allowanceArrears'),
  }),
  nursingArrears: computedStep<V>(['生活护理费补发', 'arrears of nursing'], 'yuan', [start], {
    formula: (v) =>
      yearOf(v.regraded) > yearOf(v.from) ? null : '({newNursing} − {oldNursing}) × {monthsBack}',
    how: {
      zh: '逐年计算差额后相加：每年1月按新基数重新核定',
      en: 'the differences of each year added up: nursing is set anew each January',
    },
    ...given('nursingArrears'),
  }),
}
