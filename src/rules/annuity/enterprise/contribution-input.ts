import { readMonth, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError } from '../../../errors.js'
import { parseScaled, type DecimalInput, type Fen } from '../../../money/index.js'
import {
  decimalField,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../records/index.js'

/** What an enterprise and its members mean to pay in a year. */
export interface EnterpriseContributionInput {
  /** A month of the year of contribution, 'YYYY-MM': its law decides. 2018 has two: to January, and since February. */
  readonly month: string
  /** Total wages (工资总额) of the year of contribution, yuan; they cap since 2018-02. */
  readonly wages?: DecimalInput
  /** Total wages of the preceding year, yuan; they capped to 2018-01. */
  readonly precedingWages?: DecimalInput
  /** What the enterprise means to pay, yuan a year. */
  readonly employer: DecimalInput
  /** What the members mean to pay together, yuan a year. */
  readonly employees: DecimalInput
}

/** The same, read. */
export interface EnterpriseContributionRequest {
  readonly month: YearMonth
  readonly wages: Fen | undefined
  readonly precedingWages: Fen | undefined
  readonly employer: Fen
  readonly employees: Fen
}

/** An enterprise's sums end at a hundred billion yuan. */
const ENTERPRISE_MONEY = { decimals: 2, min: 0, max: 1e13 }

/** The wire shape of {@link EnterpriseContributionInput}. */
export const enterpriseContributionShape: Shape<EnterpriseContributionInput> = objectOf(
  {
    month: monthField('month of the year of contribution'),
    wages: optional(decimalField(ENTERPRISE_MONEY, 'total wages of that year, yuan')),
    precedingWages: optional(decimalField(ENTERPRISE_MONEY, 'total wages of the preceding year, yuan')),
    employer: decimalField(ENTERPRISE_MONEY, 'what the enterprise means to pay, yuan a year'),
    employees: decimalField(ENTERPRISE_MONEY, 'what the members mean to pay together, yuan a year'),
  },
  'contributions of an enterprise for a year',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readEnterpriseContribution(
  input: EnterpriseContributionInput,
): EnterpriseContributionRequest {
  const issues = shapeIssues(enterpriseContributionShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const read = (value: unknown) =>
    value === undefined ? undefined : (parseScaled(value, ENTERPRISE_MONEY, [], []) as Fen)
  return {
    month: readMonth(input.month) as YearMonth,
    wages: read(input.wages),
    precedingWages: read(input.precedingWages),
    employer: read(input.employer) as Fen,
    employees: read(input.employees) as Fen,
  }
}
