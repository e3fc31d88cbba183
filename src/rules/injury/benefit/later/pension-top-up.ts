import { readMonth, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError } from '../../../../errors.js'
import { readerOf, type Citation, type Law } from '../../../../law/index.js'
import type { Decimal, DecimalInput, Fen } from '../../../../money/index.js'
import { monthField, objectOf, shapeIssues, type Shape } from '../../../../records/index.js'
import { frameOf, notEntitled, undetermined } from '../../../frame.js'
import type { NotEntitled, Reason, Undetermined } from '../../../outcome.js'
import { computedStep, inputStep } from '../../../step-builders.js'
import type { StepTable } from '../../../step.js'
import { national } from '../benefit-words.js'
import { uninsuredStep } from '../uninsured-step.js'
import { entitledInjury, fundOrEmployer, injuryPayment, type EntitledInjury } from '../entitled-injury.js'
import { gradeField, insuredField, readFen, wageField } from '../injury-fields.js'

/** Somebody of grades 1 to 4 who retires. */
export interface PensionTopUpInput {
  /** First month of the pension, 'YYYY-MM': the allowance stops. */
  readonly from: string
  /** Disability grade, 1 to 10. */
  readonly grade: number
  /** Last disability allowance with its yearly adjustments, yuan a month. */
  readonly allowance: DecimalInput
  /** Basic pension, yuan a month. */
  readonly pension: DecimalInput
  /** True when the employer is insured; else the employer pays. */
  readonly insured: boolean
}

/** The values of a top-up. */
export interface PensionTopUpValues {
  readonly from: YearMonth
  readonly grade: number
  readonly insured: boolean
  readonly allowance: Fen
  readonly pension: Fen
  readonly topUp: Fen
}

/** A top-up that is due. */
export interface EntitledPensionTopUp extends EntitledInjury<PensionTopUpValues> {
  readonly amounts: {
    /** Yuan a month. */
    readonly topUp: Decimal
  }
}

/** The answer to a retirement. */
export type PensionTopUp = EntitledPensionTopUp | NotEntitled | Undetermined

/** The wire shape of {@link PensionTopUpInput}. */
export const pensionTopUpShape: Shape<PensionTopUpInput> = objectOf(
  {
    from: monthField('first month of the pension'),
    grade: gradeField('disability grade'),
    allowance: wageField('last disability allowance, yuan a month'),
    pension: wageField('basic pension, yuan a month'),
    insured: insuredField,
  },
  'somebody with a disability allowance who retires',
)

type V = PensionTopUpValues
const article: Citation = national('第三十五条')
const law40: Citation = { document: 'national/sil', article: '第四十条' }

/** Step table of {@link PensionTopUpValues}. */
export const pensionTopUpSteps: StepTable<PensionTopUpValues> = {
  from: inputStep(['养老金首发月', 'first month of the pension'], 'month', [article]),
  grade: inputStep(['伤残等级', 'disability grade'], 'count', [article]),
  insured: uninsuredStep<V>(),
  allowance: inputStep(['伤残津贴（停发）', 'disability allowance, which stops'], 'yuan/month', [article]),
  pension: inputStep(['基本养老金', 'basic pension'], 'yuan/month', [article]),
  topUp: computedStep(['补足差额', 'top-up of the pension'], 'yuan/month', [article, law40], {
    formula: '{allowance} − {pension}',
  }),
}

/**
 * Top-up of the pension of an injured worker (基本养老金低于伤残津贴的差额): when somebody of grades 1 to 4 retires the
 * disability allowance stops, and the fund makes up what the pension is lower. Treatment, nursing and devices go on.
 *
 * @returns `entitled` with yuan a month; `notEntitled` for other grades and where the pension is not lower;
 * `undetermined` naming the missing parameter
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`
 * @see 工伤保险条例 第三十五条第（三）项; 社会保险法 第四十条
 * @example
 * const retired = { from: '2025-04', grade: 2, allowance: '5270', pension: '3911.20', insured: true }
 * const topUp = workInjury.pensionTopUp(retired, lawOf('luoyang'))
 * topUp.outcome === 'entitled' && topUp.amounts.topUp.toFixed(2) // '1358.80'
 */
export function pensionTopUp(input: PensionTopUpInput, law: Law): PensionTopUp {
  const rule = 'workInjury.pensionTopUp'
  const issues = shapeIssues(pensionTopUpShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const reader = readerOf(law)
  const from = readMonth(input.from) as YearMonth
  const { grade, insured } = input
  const [allowance, pension] = [readFen(input.allowance), readFen(input.pension)]
  const grades = reader.table('workInjury.allowance.fundShare', from)
  const reasons = [
    ...(grades !== undefined && !grades.has(grade) ? [OTHER_GRADE] : []),
    ...(pension >= allowance ? [NOT_LOWER] : []),
  ]
  if (reasons.length > 0) return notEntitled(frameOf(rule, law, reader), reasons)
  if (grades === undefined) return undetermined(frameOf(rule, law, reader), reader.missing)
  const topUp = (allowance - pension) as Fen
  const values: PensionTopUpValues = { from, grade, insured, allowance, pension, topUp }
  const payment = injuryPayment('workInjury.pensionTopUp', topUp, fundOrEmployer(insured), 'monthly', from)
  const outcome = entitledInjury(rule, law, reader, values, pensionTopUpSteps, [payment])
  return { ...outcome, amounts: { topUp: outcome.values.topUp } }
}

const OTHER_GRADE: Reason = {
  code: 'workInjury.noFundAllowance',
  zh: '差额由基金补足的只有一级至四级伤残',
  en: 'only with grades 1 to 4 the pension is topped up',
  sources: [article],
}
const NOT_LOWER: Reason = {
  code: 'workInjury.pensionNotLower',
  zh: '基本养老金不低于伤残津贴',
  en: 'the pension is not lower than the allowance',
  sources: [article],
}
