import { shown, type Issue } from '../../../../errors.js'
import { readerOf, type Law, type Missing } from '../../../../law/index.js'
import type { Decimal, DecimalInput, Fen } from '../../../../money/index.js'
import { fieldsWithout, isObject, objectOf, optional, type Shape } from '../../../../records/index.js'
import { frameOf, notEntitled, undetermined } from '../../../frame.js'
import type { AnyOutcome, NotEntitled, Undetermined } from '../../../outcome.js'
import { orEveryIssue } from '../../../pension/employee/award/recomputation-input.js'
import { present, ruleNotices, scaledValues } from '../../../present.js'
import { readDisabilityInput, disabilityShape, type DisabilityInput } from '../disability/disability-input.js'
import { disabilityOf, type EntitledDisability } from '../disability/disability.js'
import { disabilitySteps } from '../disability/disability-steps.js'
import type { DisabilityValues } from '../disability/disability-values.js'
import type { EntitledInjury } from '../entitled-injury.js'
import { gradeField, readOptionalFen, wageField } from '../injury-fields.js'
import { shapeFaults } from './shape-faults.js'
import { secondInjurySteps, type SecondInjuryValues } from './second-injury-steps.js'

/** A second injury at work of somebody who was graded before. `grade` is that of the second injury alone. */
export interface SecondInjuryInput extends DisabilityInput {
  /** Grade newly found for both injuries together (新认定的伤残等级); not lighter than `grade`. */
  readonly newGrade: number
  /** Allowance drawn for the first injury so far, yuan a month; it ends where the new one begins. */
  readonly allowanceBefore?: DecimalInput
}

/** Benefits after a second injury. */
export interface EntitledSecondInjury extends EntitledInjury<SecondInjuryValues> {
  readonly amounts: {
    /** One-off allowance of the second injury by its own grade, yuan. */
    readonly lumpSum: Decimal
    /** Allowance at the new grade, yuan a month; null where none is due. */
    readonly allowance: Decimal | null
    /** Nursing, yuan a month; null where no level was confirmed. */
    readonly nursing: Decimal | null
  }
  readonly parts: {
    /** The second injury by its own grade, without monthly benefits: its lump sum counts. */
    readonly ofSecond: EntitledDisability
    /** The grade newly found: its monthly benefits count. */
    readonly ofBoth: EntitledDisability
  }
}

/** The answer to a second injury. */
export type SecondInjury = EntitledSecondInjury | NotEntitled | Undetermined

const EXTRA = ['newGrade', 'allowanceBefore'] as const

/** The wire shape of {@link SecondInjuryInput}. */
export const secondInjuryShape: Shape<SecondInjuryInput> = objectOf(
  {
    ...fieldsWithout(disabilityShape, []),
    newGrade: gradeField('grade newly found for both injuries'),
    allowanceBefore: optional(wageField('allowance of the first injury, yuan a month')),
  },
  'a second injury at work',
  { oneOf: [{ required: ['ownWage'] }, { required: ['meanWage'] }] },
)

/**
 * Benefits after a second injury at work (再次发生工伤): the monthly allowance follows the grade newly found for both
 * injuries, the one-off allowance that of the second injury alone. The allowance drawn before ends where the new one
 * begins. The own wage is that before the second injury; the regulation does not say which one it means.
 *
 * @returns `entitled` with yuan once and yuan a month, and both gradings as `parts`; `notEntitled` where benefits stop;
 * `undetermined` as `workInjury.disability`
 * @throws ShebaoError (kind `input`) with every issue of `workInjury.disability`, and `workInjury.lighterGrade`
 * @see 工伤保险条例 第四十五条
 * @example
 * const both = { injury: '2024-01', graded: '2024-08', grade: 7, newGrade: 4, ownWage: '6000', insured: true } as const
 * const again = workInjury.secondInjury({ ...both, ownContributions: '90' }, lawOf('luoyang'))
 * again.outcome === 'entitled' && again.amounts.lumpSum.toFixed(2) // '78000.00': 13 months
 * again.outcome === 'entitled' && again.amounts.allowance?.toFixed(2) // '4500.00': 75 %
 */
export function secondInjury(input: SecondInjuryInput, law: Law): SecondInjury {
  const rule = 'workInjury.secondInjury'
  const issues = [...shapeFaults(secondInjuryShape, input, EXTRA), ...lighterIssues(input)]
  const request = orEveryIssue(() => readDisabilityInput(without(input)), issues)
  const { newGrade, grade } = input
  const ofSecond = disabilityOf({ ...request, nursing: undefined, onceOnly: true }, law, readerOf(law))
  const ofBoth = disabilityOf({ ...request, grade: newGrade }, law, readerOf(law))
  const parts = { ofSecond, ofBoth }
  const frame = () => frameOf(rule, law, readerOf(law), [...ofSecond.notices, ...ofBoth.notices])
  if (ofSecond.outcome === 'undetermined' || ofBoth.outcome === 'undetermined')
    return undetermined(frame(), lackingOf([ofSecond, ofBoth]), parts)
  if (ofSecond.outcome === 'notEntitled') return notEntitled(frame(), ofSecond.reasons, parts)
  if (ofBoth.outcome === 'notEntitled') return notEntitled(frame(), ofBoth.reasons, parts)
  const second = scaledValues<DisabilityValues>(ofSecond.values, disabilitySteps)
  const both = scaledValues<DisabilityValues>(ofBoth.values, disabilitySteps)
  const before = readOptionalFen(input.allowanceBefore) ?? null
  const values: SecondInjuryValues = {
    injury: second.injury,
    graded: second.graded,
    grade,
    newGrade,
    ownWage: second.ownWage,
    lumpSum: second.lumpSum,
    allowance: both.allowance,
    allowanceBefore: before,
    change: before === null ? null : (((both.allowance ?? 0) - before) as Fen),
    nursing: both.nursing,
    firstPayment: both.firstPayment,
  }
  const shownValues = present(values, secondInjurySteps)
  const { lumpSum, allowance, nursing } = shownValues
  return {
    ...frameOf(rule, law, readerOf(law), [
      ...ofSecond.notices,
      ...ofBoth.notices,
      ...ruleNotices(values, secondInjurySteps),
    ]),
    outcome: 'entitled',
    values: shownValues,
    amounts: { lumpSum, allowance, nursing },
    payments: [
      ...ofSecond.payments.filter(({ periodicity }) => periodicity === 'once'),
      ...ofBoth.payments.filter(({ periodicity }) => periodicity === 'monthly'),
    ],
    parts: { ofSecond, ofBoth },
  }
}

/** What the outcomes lack, each once. */
export function lackingOf(outcomes: readonly AnyOutcome[]): readonly Missing[] {
  const all = outcomes.flatMap((each) => (each.outcome === 'undetermined' ? each.missing : []))
  return [...new Map(all.map((missing) => [missing.en, missing])).values()]
}

function without(input: SecondInjuryInput): DisabilityInput {
  if (!isObject(input)) return input
  const { newGrade: _new, allowanceBefore: _before, ...rest } = input
  return rest
}

/** Two injuries together are not lighter than one of them. */
function lighterIssues(input: unknown): Issue[] {
  if (!isObject(input)) return []
  const { grade, newGrade } = input
  if (typeof grade !== 'number' || typeof newGrade !== 'number' || newGrade <= grade) return []
  const message = 'the grade of both injuries is not lighter than that of the second alone'
  return [{ code: 'workInjury.lighterGrade', path: ['newGrade'], message, received: shown(newGrade) }]
}
