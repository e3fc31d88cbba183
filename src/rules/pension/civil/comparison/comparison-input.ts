import { readMonth, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError } from '../../../../errors.js'
import { parseScaled, type DecimalInput, type Fen } from '../../../../money/index.js'
import { decimalField, monthField, objectOf, shapeIssues, type Shape } from '../../../../records/index.js'
import {
  MOST_MONTHLY,
  oldMethodOf,
  oldMethodShape,
  type OldMethodInput,
  type OldMethodRequest,
} from './old-method-input.js'

/** The figures of both methods at retirement, yuan a month. */
export interface ComparisonInput {
  /** Retirement month 'YYYY-MM'. */
  readonly retirement: string
  /** Basic pension of the new method (基础养老金). */
  readonly basic: DecimalInput
  /** Transitional pension of the new method (过渡性养老金). */
  readonly transitional: DecimalInput
  /** Account pension of the new method (个人账户养老金). */
  readonly account: DecimalInput
  /** Occupational annuity (职业年金): balance ÷ divisor, whatever way of drawing was chosen; 0 where there is none. */
  readonly annuityMonthly: DecimalInput
  /** The old method: pay, allowances and increase of 2014. */
  readonly oldMethod: OldMethodInput
}

/** The same, read. */
export interface ComparisonRequest {
  readonly retirement: YearMonth
  readonly basic: Fen
  readonly transitional: Fen
  readonly account: Fen
  readonly annuityMonthly: Fen
  readonly oldMethod: OldMethodRequest
}

const MONEY = { decimals: 2, min: 0, max: MOST_MONTHLY }

/** The field of the monthly annuity, which the award has, too. */
export const annuityField: Shape<DecimalInput> = decimalField(
  MONEY,
  'occupational annuity, yuan a month: balance over divisor',
)

/** The wire shape of {@link ComparisonInput}. */
export const comparisonShape: Shape<ComparisonInput> = objectOf(
  {
    retirement: monthField('retirement month'),
    basic: decimalField(MONEY, 'basic pension of the new method, yuan a month'),
    transitional: decimalField(MONEY, 'transitional pension of the new method, yuan a month'),
    account: decimalField(MONEY, 'account pension of the new method, yuan a month'),
    annuityMonthly: annuityField,
    oldMethod: oldMethodShape,
  },
  'figures of the new and the old method',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readComparisonInput(input: ComparisonInput): ComparisonRequest {
  const issues = shapeIssues(comparisonShape, input)
  const oldMethod =
    typeof input === 'object' && (input as unknown) !== null
      ? oldMethodOf(input.oldMethod, ['oldMethod'], issues)
      : undefined
  if (issues.length > 0 || oldMethod === undefined) throw new ShebaoError('input', issues)
  const money = (value: DecimalInput) => parseScaled(value, MONEY, [], []) as Fen
  return {
    retirement: readMonth(input.retirement) as YearMonth,
    basic: money(input.basic),
    transitional: money(input.transitional),
    account: money(input.account),
    annuityMonthly: money(input.annuityMonthly),
    oldMethod,
  }
}
