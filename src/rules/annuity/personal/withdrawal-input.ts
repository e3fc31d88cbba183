import { monthOf, readDate, readMonth, type CalendarDate, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError } from '../../../errors.js'
import { parseScaled, type DecimalInput, type Fen } from '../../../money/index.js'
import {
  choiceField,
  countField,
  dayField,
  decimalField,
  flagField,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../records/index.js'
import {
  eachField,
  paymentsField,
  payoutFields,
  readPayout,
  type PayoutRequest,
} from '../payout/payout-request.js'
import { ANNUITY_MONEY } from '../tax/tax-input.js'

/** Why a personal pension is drawn. The last three exist since 2025-09-01. */
export const WITHDRAWAL_CAUSES = [
  'pensionAge',
  'incapacity',
  'emigration',
  'death',
  'heavyMedicalBurden',
  'unemployment',
  'minimumAllowance',
] as const
/** Why a personal pension is drawn. */
export type WithdrawalCause = (typeof WITHDRAWAL_CAUSES)[number]

/** How a personal pension is drawn: by the month, in parts, or in one sum. */
export const WITHDRAWAL_FORMS = ['monthly', 'quarterly', 'annual', 'lumpSum'] as const
/** How a personal pension is drawn. */
export type WithdrawalForm = (typeof WITHDRAWAL_FORMS)[number]

/** A request to draw a personal pension. */
export interface WithdrawalInput {
  /** Day of the request, 'YYYY-MM-DD'. */
  readonly date: string
  /** Why it is drawn. */
  readonly because: WithdrawalCause
  /** Balance of the account, yuan. */
  readonly balance: DecimalInput
  /** Form of drawing; heirs draw in one sum. */
  readonly form?: WithdrawalForm
  /** For `pensionAge`: month in which the age of the basic pension is reached, 'YYYY-MM'; rule `retirementAge` finds it. */
  readonly pensionAgeMonth?: string
  /** For `heavyMedicalBurden`: own share of medical costs within the insured list over the 12 months before, yuan. */
  readonly medicalBurden?: DecimalInput
  /** For `heavyMedicalBurden`: disposable income per head of the province in the preceding year, yuan; the law's figure serves without it. */
  readonly disposableIncome?: DecimalInput
  /** For `unemployment`: months of unemployment benefit drawn within the two years before. */
  readonly unemploymentMonths?: number
  /** For `minimumAllowance`: true when the minimum living allowance (最低生活保障金) is being drawn. */
  readonly onMinimumAllowance?: boolean
  /** Birth month 'YYYY-MM', for monthly payments by the divisor. */
  readonly birth?: string
  /** First month of payment, 'YYYY-MM', where there are several. */
  readonly from?: string
  /** Number of payments; for `monthly` the divisor at the age serves without it. */
  readonly payments?: number
  /** For `monthly`: a fixed amount to be drawn each time, yuan, instead of a number of payments. */
  readonly each?: DecimalInput
  /** Month up to which payments were made, 'YYYY-MM': the answer then has what is left for heirs. */
  readonly paidThrough?: string
  /** True when this changes the form chosen before; that is possible since 2024-12. */
  readonly changesForm?: boolean
}

/** The same, read. */
export interface WithdrawalRequest {
  readonly date: CalendarDate
  readonly because: WithdrawalCause
  readonly form: WithdrawalForm | undefined
  readonly payout: PayoutRequest
  readonly pensionAgeMonth: YearMonth | undefined
  readonly medicalBurden: Fen | undefined
  readonly disposableIncome: Fen | undefined
  readonly unemploymentMonths: number | undefined
  readonly onMinimumAllowance: boolean | undefined
  readonly changesForm: boolean
}

const { month: _, ...drawn } = payoutFields

/** The wire shape of {@link WithdrawalInput}. */
export const withdrawalShape: Shape<WithdrawalInput> = objectOf(
  {
    date: dayField('day of the request'),
    because: choiceField(WITHDRAWAL_CAUSES, 'why the personal pension is drawn'),
    form: optional(choiceField(WITHDRAWAL_FORMS, 'form of drawing')),
    ...drawn,
    payments: paymentsField,
    each: eachField,
    pensionAgeMonth: optional(monthField('month in which the age of the basic pension is reached')),
    medicalBurden: optional(
      decimalField(ANNUITY_MONEY, 'own share of medical costs over the 12 months before, yuan'),
    ),
    disposableIncome: optional(
      decimalField(ANNUITY_MONEY, 'disposable income per head of the province in the preceding year, yuan'),
    ),
    unemploymentMonths: optional(
      countField(0, 24, 'months of unemployment benefit within the two years before'),
    ),
    onMinimumAllowance: optional(flagField('the minimum living allowance is being drawn')),
    changesForm: optional(flagField('changes the form chosen before')),
  },
  'a request to draw a personal pension',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readWithdrawal(input: WithdrawalInput): WithdrawalRequest {
  const issues = shapeIssues(withdrawalShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const date = readDate(input.date) as CalendarDate
  const form = input.form ?? (input.because === 'death' ? 'lumpSum' : undefined)
  const payout = readPayout({ ...input, month: input.date.slice(0, 7) }, form, issues)
  if (input.because === 'death' && form !== 'lumpSum')
    issues.push({
      code: 'annuity.formOfCause',
      path: ['form'],
      message: 'heirs draw the balance in one sum',
      received: String(form),
    })
  if (input.each !== undefined && form !== undefined && form !== 'monthly' && form !== 'lumpSum')
    issues.push({
      code: 'annuity.eachIsMonthly',
      path: ['each'],
      message: `a fixed amount is drawn by the month; "${form}" takes a number of payments`,
    })
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const money = (value: unknown) =>
    value === undefined ? undefined : (parseScaled(value, ANNUITY_MONEY, [], []) as Fen)
  return {
    date,
    because: input.because,
    form,
    payout: { ...payout, month: monthOf(date) },
    pensionAgeMonth: input.pensionAgeMonth === undefined ? undefined : readMonth(input.pensionAgeMonth),
    medicalBurden: money(input.medicalBurden),
    disposableIncome: money(input.disposableIncome),
    unemploymentMonths: input.unemploymentMonths,
    onMinimumAllowance: input.onMinimumAllowance,
    changesForm: input.changesForm ?? false,
  }
}
