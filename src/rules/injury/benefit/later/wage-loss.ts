import { readMonth, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError } from '../../../../errors.js'
import { readerOf, type Citation, type Law } from '../../../../law/index.js'
import {
  mulDivMoney,
  SHARE_ONE,
  type Decimal,
  type DecimalInput,
  type Fen,
  type MoneyRounding,
  type Share,
} from '../../../../money/index.js'
import { monthField, objectOf, shapeIssues, type Shape } from '../../../../records/index.js'
import { frameOf, notEntitled, undetermined } from '../../../frame.js'
import type { NotEntitled, Reason, Undetermined } from '../../../outcome.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import type { StepTable } from '../../../step.js'
import { henan } from '../benefit-words.js'
import { entitledInjury, injuryPayment, type EntitledInjury } from '../entitled-injury.js'
import { gradeField, readFen, wageField } from '../injury-fields.js'

/** Somebody back at work on less pay. */
export interface WageLossInput {
  /** First month of the new work, 'YYYY-MM'. */
  readonly from: string
  /** Disability grade, 1 to 10. */
  readonly grade: number
  /** Wage before the injury, yuan a month. */
  readonly wageBefore: DecimalInput
  /** Wage of the new work, yuan a month. */
  readonly wageNow: DecimalInput
}

/** The values of a wage loss. */
export interface WageLossValues {
  readonly from: YearMonth
  readonly grade: number
  readonly wageBefore: Fen
  readonly wageNow: Fen
  readonly loss: Fen
  readonly share: Share
  readonly rounding: MoneyRounding
  readonly amount: Fen
}

/** A wage loss that is made good. */
export interface EntitledWageLoss extends EntitledInjury<WageLossValues> {
  readonly amounts: {
    /** Yuan a month. */
    readonly amount: Decimal
  }
}

/** The answer to a wage loss. */
export type WageLoss = EntitledWageLoss | NotEntitled | Undetermined

/** The wire shape of {@link WageLossInput}. */
export const wageLossShape: Shape<WageLossInput> = objectOf(
  {
    from: monthField('first month of the new work'),
    grade: gradeField('disability grade'),
    wageBefore: wageField('wage before the injury, yuan a month'),
    wageNow: wageField('wage of the new work, yuan a month'),
  },
  'somebody back at work on less pay',
)

type V = WageLossValues
const article: Citation = henan('第二十六条')

/** Step table of {@link WageLossValues}. */
export const wageLossSteps: StepTable<WageLossValues> = {
  from: inputStep(['复工月', 'first month of the new work'], 'month', [article]),
  grade: inputStep(['伤残等级', 'disability grade'], 'count', [article]),
  wageBefore: inputStep(['受伤前工资', 'wage before the injury'], 'yuan/month', [article]),
  wageNow: inputStep(['复工后工资', 'wage of the new work'], 'yuan/month', [article]),
  loss: computedStep(['工资降低的差额', 'wage loss'], 'yuan/month', [article], {
    formula: '{wageBefore} − {wageNow}',
  }),
  share: parameterStep(['补助比例', 'share made good'], 'share', 'workInjury.wageLoss.share', [article]),
  rounding: parameterStep<V>(['取整', 'rounding'], 'text', 'workInjury.rounding', [article], {
    shown: () => false,
  }),
  amount: computedStep<V>(['在职伤残补助', 'wage loss made good'], 'yuan/month', [article], {
    formula: '{loss} × {share}',
    rounding: (v) => v.rounding,
  }),
}

/**
 * Part of a wage loss made good (工资降低的差额补助): in Henan the employer pays 70 % of what somebody of grades 5 to 10
 * earns less after the injury. Later raises of the wage do not take it away.
 *
 * @returns `entitled` with yuan a month, from the employer; `notEntitled` for other grades and where the wage did not
 * fall; `undetermined` where the place has no such rule on record
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`
 * @see 河南省工伤保险条例 第二十六条
 * @example
 * const back = { from: '2024-05', grade: 7, wageBefore: '6200', wageNow: '4700.50' }
 * const loss = workInjury.wageLoss(back, lawOf('luoyang'))
 * loss.outcome === 'entitled' && loss.amounts.amount.toFixed(2) // '1049.65'
 */
export function wageLoss(input: WageLossInput, law: Law): WageLoss {
  const rule = 'workInjury.wageLoss'
  const issues = shapeIssues(wageLossShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const reader = readerOf(law)
  const from = readMonth(input.from) as YearMonth
  const { grade } = input
  const [wageBefore, wageNow] = [readFen(input.wageBefore), readFen(input.wageNow)]
  const shares = reader.table('workInjury.wageLoss.share', from)
  const share = shares?.get(grade) as Share | undefined
  const reasons = [
    ...(shares !== undefined && share === undefined ? [OTHER_GRADE] : []),
    ...(wageNow >= wageBefore ? [NO_LOSS] : []),
  ]
  if (reasons.length > 0) return notEntitled(frameOf(rule, law, reader), reasons)
  const rounding = reader.rounding('workInjury.rounding', from)
  if (share === undefined || rounding === undefined)
    return undetermined(frameOf(rule, law, reader), reader.missing)
  const loss = (wageBefore - wageNow) as Fen
  const amount = mulDivMoney(loss, share, SHARE_ONE, rounding)
  const values: WageLossValues = { from, grade, wageBefore, wageNow, loss, share, rounding, amount }
  const payment = injuryPayment('workInjury.wageLoss', amount, 'employer', 'monthly', from)
  const outcome = entitledInjury(rule, law, reader, values, wageLossSteps, [payment])
  return { ...outcome, amounts: { amount: outcome.values.amount } }
}

const OTHER_GRADE: Reason = {
  code: 'workInjury.otherGrade',
  zh: '工资降低的差额补助只给五级至十级伤残',
  en: 'the wage loss is made good for grades 5 to 10 only',
  sources: [article],
}
const NO_LOSS: Reason = {
  code: 'workInjury.noLoss',
  zh: '复工后工资没有降低',
  en: 'the wage did not fall',
  sources: [article],
}
