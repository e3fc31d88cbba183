import { readMonth, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError } from '../../../../errors.js'
import { readerOf, type Citation, type Law } from '../../../../law/index.js'
import type { Decimal, Fen } from '../../../../money/index.js'
import { monthField, objectOf, shapeIssues, type Shape } from '../../../../records/index.js'
import { frameOf, notEntitled, undetermined } from '../../../frame.js'
import type { NotEntitled, Reason, Undetermined } from '../../../outcome.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import type { StepTable } from '../../../step.js'
import { henan } from '../benefit-words.js'
import { uninsuredStep } from '../uninsured-step.js'
import { entitledInjury, fundOrEmployer, injuryPayment, type EntitledInjury } from '../entitled-injury.js'
import { gradeField, insuredField } from '../injury-fields.js'

/** A migrant worker of grades 1 to 4 who chooses one payment instead of monthly benefits. */
export interface MigrantLumpSumInput {
  /** Month of the grading, 'YYYY-MM'. */
  readonly graded: string
  /** Disability grade, 1 to 10. */
  readonly grade: number
  /** True when the employer is insured; else the employer pays. */
  readonly insured: boolean
}

/** The values of the one-off payment. */
export interface MigrantLumpSumValues {
  readonly graded: YearMonth
  readonly grade: number
  readonly insured: boolean
  readonly byGrade: Fen
  readonly amount: Fen
}

/** The one-off payment that is due. */
export interface EntitledMigrantLumpSum extends EntitledInjury<MigrantLumpSumValues> {
  readonly amounts: {
    /** Yuan, paid once. */
    readonly amount: Decimal
  }
}

/** The answer to the choice. */
export type MigrantLumpSum = EntitledMigrantLumpSum | NotEntitled | Undetermined

/** The wire shape of {@link MigrantLumpSumInput}. */
export const migrantLumpSumShape: Shape<MigrantLumpSumInput> = objectOf(
  {
    graded: monthField('month of the grading'),
    grade: gradeField('disability grade'),
    insured: insuredField,
  },
  'a migrant worker who chooses one payment',
)

type V = MigrantLumpSumValues
const article: Citation = henan('第二十四条')

/** Step table of {@link MigrantLumpSumValues}. */
export const migrantLumpSumSteps: StepTable<MigrantLumpSumValues> = {
  graded: inputStep(['鉴定结论月', 'month of the grading'], 'month', [article]),
  grade: inputStep(['伤残等级', 'disability grade'], 'count', [article]),
  insured: uninsuredStep<V>(),
  byGrade: parameterStep(
    ['该等级的一次性数额', 'one-off amount of the grade'],
    'yuan',
    'workInjury.migrantLumpSum',
    [article],
  ),
  amount: computedStep(['一次性支付', 'one-off payment'], 'yuan', [article], { formula: '{byGrade}' }),
}

/**
 * One payment instead of monthly benefits (农民工一次性享受工伤保险长期待遇): a migrant worker of grades 1 to 4 may
 * choose it. The amounts of Henan were not found and are a declared gap: `law.with` loads `workInjury.migrantLumpSum`, a
 * table of yuan by grade.
 *
 * @returns `entitled` with yuan paid once where the amounts are loaded; `notEntitled` for grades 5 to 10;
 * `undetermined` naming the gap
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`
 * @see 河南省工伤保险条例 第二十四条
 * @example
 * const chosen = workInjury.migrantLumpSum({ graded: '2024-05', grade: 2, insured: true }, lawOf('luoyang'))
 * chosen.outcome // 'undetermined'
 */
export function migrantLumpSum(input: MigrantLumpSumInput, law: Law): MigrantLumpSum {
  const rule = 'workInjury.migrantLumpSum'
  const issues = shapeIssues(migrantLumpSumShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const reader = readerOf(law)
  const graded = readMonth(input.graded) as YearMonth
  const { grade, insured } = input
  const grades = reader.table('workInjury.allowance.fundShare', graded)
  if (grades !== undefined && !grades.has(grade))
    return notEntitled(frameOf(rule, law, reader), [OTHER_GRADE])
  const table = reader.table('workInjury.migrantLumpSum', graded)
  const byGrade = table && reader.entry('workInjury.migrantLumpSum', graded, grade, table.get(grade))
  if (byGrade === undefined || grades === undefined)
    return undetermined(frameOf(rule, law, reader), reader.missing)
  const amount = byGrade as Fen
  const values: MigrantLumpSumValues = { graded, grade, insured, byGrade: amount, amount }
  const payment = injuryPayment('workInjury.migrantLumpSum', amount, fundOrEmployer(insured), 'once', graded)
  const outcome = entitledInjury(rule, law, reader, values, migrantLumpSumSteps, [payment])
  return { ...outcome, amounts: { amount: outcome.values.amount } }
}

const OTHER_GRADE: Reason = {
  code: 'workInjury.noChoice',
  zh: '只有一级至四级伤残的农民工可以选择一次性支付',
  en: 'only a migrant worker of grades 1 to 4 may choose one payment',
  sources: [article],
}
