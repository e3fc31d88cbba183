import { readMonth, type YearMonth } from '../../../calendar/index.js'
import { shown, ShebaoError, type Issue } from '../../../errors.js'
import { parseScaled, type DecimalInput, type Fen } from '../../../money/index.js'
import {
  choiceField,
  countField,
  decimalField,
  flagField,
  isObject,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../records/index.js'
import { layoffFacts, layoffFields, layoffIssues, MOST_WORKERS, type LayoffInput } from './layoff-input.js'
import { UNKNOWN } from './layoff-rate.js'
import type { RefundFacts } from './refund-formula.js'
import { UNIT_KINDS, type UnitKind } from './unit-kind.js'

/** A unit that asks for the stabilisation refund. */
export interface StabilisationRefundInput extends LayoffInput {
  /** Month of application 'YYYY-MM'; the year before it is the one that counts. */
  readonly month: string
  /** What the unit is: a large firm, a small, medium or micro firm (`sme`), one of six other kinds, or a public body. */
  readonly unit: UnitKind
  /** Months for which the unit paid unemployment contributions in full. */
  readonly contributionMonths: number
  /** True when the unit owes no unemployment contributions on the day of application. */
  readonly arrearsCleared: boolean
  /** Unemployment contributions of the unit and its workers actually paid last year, yuan. */
  readonly paidLastYear: DecimalInput
  /** Back payments of earlier years, late fees and fines contained in `paidLastYear`, yuan; they do not count. */
  readonly backPayments?: DecimalInput
  /** Insured workers, by which the limit of the layoff rate goes. Needed when somebody was laid off. */
  readonly insured?: number
  /** Months the fund’s balance of last year-end lasts. Needed where the law asks for it (2024: of the province). */
  readonly reserveMonths?: number
  /** True for a labour-dispatch firm (劳务派遣单位); the answer then says what is special. */
  readonly labourDispatch?: boolean
}

/** The same, read. */
export interface RefundRequest {
  readonly month: YearMonth
  readonly unit: UnitKind
  readonly facts: RefundFacts
  readonly labourDispatch: boolean
}

/** Longest time of contributions and longest reserve, in months; amounts end at a billion yuan. */
export const LONGEST_TIME = 840
export const LONGEST_RESERVE = 1_200
export const MOST_MONEY = 1e11
const MONEY = { decimals: 2, min: 0, max: MOST_MONEY }

/** The wire shape of {@link StabilisationRefundInput}. */
export const refundShape: Shape<StabilisationRefundInput> = objectOf(
  {
    month: monthField('month of application'),
    unit: choiceField(UNIT_KINDS, 'what the unit is'),
    contributionMonths: countField(0, LONGEST_TIME, 'months of contributions paid in full'),
    arrearsCleared: flagField('nothing is owed on the day of application'),
    paidLastYear: decimalField(MONEY, 'unemployment contributions paid last year, yuan'),
    backPayments: optional(decimalField(MONEY, 'back payments, late fees and fines among them, yuan')),
    ...layoffFields,
    insured: optional(countField(1, MOST_WORKERS, 'insured workers')),
    reserveMonths: optional(countField(0, LONGEST_RESERVE, 'months the balance of the fund lasts')),
    labourDispatch: optional(flagField('a labour-dispatch firm')),
  },
  'a unit that asks for the stabilisation refund',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readRefundInput(input: StabilisationRefundInput): RefundRequest {
  const issues = [...shapeIssues(refundShape, input), ...layoffIssues(input), ...backPaymentIssues(input)]
  const month = isObject(input) ? readMonth(input.month) : undefined
  if (issues.length > 0 || month === undefined) throw new ShebaoError('input', issues)
  return {
    month,
    unit: input.unit,
    facts: {
      ...layoffFacts(input),
      contributionMonths: input.contributionMonths,
      arrearsCleared: input.arrearsCleared,
      reserveMonths: input.reserveMonths ?? UNKNOWN,
      paidLastYear: money(input.paidLastYear) ?? (0 as Fen),
      backPayments: money(input.backPayments) ?? (0 as Fen),
    },
    labourDispatch: input.labourDispatch ?? false,
  }
}

function money(value: unknown): Fen | undefined {
  return value === undefined ? undefined : (parseScaled(value, MONEY, [], []) as Fen | undefined)
}

/** What is contained in a sum is not above it. */
function backPaymentIssues(input: unknown): Issue[] {
  if (!isObject(input)) return []
  const [paid, back] = [money(input.paidLastYear), money(input.backPayments)]
  if (paid === undefined || back === undefined || back <= paid) return []
  return [
    {
      code: 'unemployment.backPaymentsAbovePaid',
      path: ['backPayments'],
      message: 'are more than was paid in all',
      received: shown(input.backPayments),
    },
  ]
}
