import { readMonth, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError } from '../../../errors.js'
import { parseScaled, type DecimalInput, type Fen } from '../../../money/index.js'
import {
  choiceField,
  decimalField,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../records/index.js'

/** How a unit is funded: wholly by the budget (财政全额供款), or otherwise. */
export const UNIT_FUNDING = ['budget', 'otherFunding'] as const
/** How a unit is funded. */
export type UnitFunding = (typeof UNIT_FUNDING)[number]

/** A month of occupational annuity contributions. */
export interface OccupationalContributionInput {
  /** Month of contribution, 'YYYY-MM'. */
  readonly month: string
  /** Personal contribution base, yuan a month: that of the basic pension of the same month. */
  readonly base: DecimalInput
  /** `budget`: a unit funded wholly by the budget keeps the employer part as a book entry; `otherFunding`: real money. */
  readonly unit: UnitFunding
  /** Post and grade pay (岗位工资和薪级工资之和), yuan a month, on which the tax deduction goes; the base serves without it. */
  readonly taxBase?: DecimalInput
  /** Average wage of the city in the preceding year, yuan a month; the reference wage of the law serves without it. */
  readonly averageWage?: DecimalInput
}

/** The same, read. */
export interface OccupationalContributionRequest {
  readonly month: YearMonth
  readonly base: Fen
  readonly unit: UnitFunding
  readonly taxBase: Fen | undefined
  readonly averageWage: Fen | undefined
}

/** A monthly pay or wage ends at ten million yuan. */
export const MONTHLY_PAY = { decimals: 2, min: 0, max: 1e9 }

/** The wire shape of {@link OccupationalContributionInput}. */
export const occupationalContributionShape: Shape<OccupationalContributionInput> = objectOf(
  {
    month: monthField('month of contribution'),
    base: decimalField(MONTHLY_PAY, 'personal contribution base, yuan a month'),
    unit: choiceField(UNIT_FUNDING, 'how the unit is funded'),
    taxBase: optional(decimalField(MONTHLY_PAY, 'post and grade pay, yuan a month')),
    averageWage: optional(
      decimalField(MONTHLY_PAY, 'average wage of the city in the preceding year, yuan a month'),
    ),
  },
  'a month of occupational annuity contributions',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readOccupationalContribution(
  input: OccupationalContributionInput,
): OccupationalContributionRequest {
  const issues = shapeIssues(occupationalContributionShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const read = (value: unknown) =>
    value === undefined ? undefined : (parseScaled(value, MONTHLY_PAY, [], []) as Fen)
  return {
    month: readMonth(input.month) as YearMonth,
    base: read(input.base) as Fen,
    unit: input.unit,
    taxBase: read(input.taxBase),
    averageWage: read(input.averageWage),
  }
}
