import { readMonth, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError } from '../../../../errors.js'
import type { DecimalInput, Fen } from '../../../../money/index.js'
import {
  countField,
  decimalField,
  isObject,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../../records/index.js'
import { yuanIn } from '../claim/eligibility-input.js'
import { MONEY } from '../limits.js'

/** The account pension drawn before death. */
export interface DrawnInput {
  /** Account item of the pension, yuan a month (个人账户养老金). */
  readonly account: DecimalInput
  /** Months in which it was paid. */
  readonly months: number
  /** Interest credited since the first payment, yuan, as a statement prints it; default 0. */
  readonly interest?: DecimalInput
}

/** The death of somebody insured or drawing a pension in the residents' scheme. */
export interface ResidentDeathInput {
  /** Month of death, 'YYYY-MM'. */
  readonly month: string
  /** Balance of the account, subsidies included, yuan: at death, or when the pension began if one was drawn. */
  readonly accountBalance: DecimalInput
  /** What was drawn; left out for somebody who drew no pension. */
  readonly drawn?: DrawnInput
  /** Funeral grant of the place, yuan (丧葬补助金), where it pays another one; by default that of the law. */
  readonly funeralGrant?: DecimalInput
}

/** The same, read. */
export interface ResidentDeathRequest {
  readonly month: YearMonth
  readonly accountBalance: Fen
  readonly account: Fen
  readonly drawnMonths: number
  readonly interest: Fen
  readonly drawing: boolean
  readonly interestGiven: boolean
  readonly funeralGrant: Fen | undefined
}

/** Most months of payment taken: a century. */
const MOST_MONTHS = 1_200
/** Items a month end at ten million yuan. */
const ITEM = { decimals: 2, min: 0, max: 1e9 }

/** The wire shape of {@link ResidentDeathInput}. */
export const residentDeathShape: Shape<ResidentDeathInput> = objectOf(
  {
    month: monthField('month of death'),
    accountBalance: decimalField(MONEY, 'balance of the account, yuan'),
    drawn: optional(
      objectOf(
        {
          account: decimalField(ITEM, 'account item of the pension, yuan a month'),
          months: countField(0, MOST_MONTHS, 'months in which it was paid'),
          interest: optional(decimalField(MONEY, 'interest credited since the first payment, yuan')),
        },
        'the account pension drawn',
      ),
    ),
    funeralGrant: optional(decimalField(MONEY, 'funeral grant of the place, yuan')),
  },
  'a death in the residents’ scheme',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readResidentDeathInput(input: ResidentDeathInput): ResidentDeathRequest {
  const issues = shapeIssues(residentDeathShape, input)
  const month = isObject(input) ? readMonth(input.month) : undefined
  if (issues.length > 0 || month === undefined) throw new ShebaoError('input', issues)
  const { drawn } = input
  return {
    month,
    accountBalance: yuanIn(input.accountBalance) as Fen,
    account: yuanIn(drawn?.account) ?? (0 as Fen),
    drawnMonths: drawn?.months ?? 0,
    interest: yuanIn(drawn?.interest) ?? (0 as Fen),
    drawing: drawn !== undefined,
    interestGiven: drawn?.interest !== undefined,
    funeralGrant: yuanIn(input.funeralGrant),
  }
}
