import { readMonth, LAST_YEAR, monthText, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError } from '../../../../errors.js'
import type { DecimalInput, Fen } from '../../../../money/index.js'
import {
  decimalField,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../../records/index.js'
import {
  checkAfterBirth,
  claimFields,
  readClaim,
  yuanIn,
  type ClaimInput,
  type ClaimRequest,
} from '../claim/eligibility-input.js'
import { MONEY } from '../limits.js'

/** A residents' pension in a month of payment. */
export interface ResidentAwardInput extends ClaimInput {
  /** Balance of the account when the pension began, yuan (个人账户储存额). */
  readonly accountBalance: DecimalInput
  /** Month of payment the amount is wanted for, 'YYYY-MM'; default the first month of payment. */
  readonly month?: string
  /** Month in which the last missing year was made up, 'YYYY-MM', where that was after the age was reached. */
  readonly qualified?: string
  /** What the place adds to the basic pension, yuan a month (市县加发基础养老金); by default that of the law. */
  readonly localAddition?: DecimalInput
}

/** The same, read. */
export interface ResidentAwardRequest extends ClaimRequest {
  readonly accountBalance: Fen
  readonly month: YearMonth | undefined
  readonly qualified: YearMonth | undefined
  readonly localAddition: Fen | undefined
}

/** The wire shape of {@link ResidentAwardInput}. */
export const residentAwardShape: Shape<ResidentAwardInput> = objectOf(
  {
    ...claimFields,
    accountBalance: decimalField(MONEY, 'balance of the account when the pension began, yuan'),
    month: optional(monthField('month of payment')),
    qualified: optional(monthField('month in which the last missing year was made up')),
    localAddition: optional(decimalField(MONEY, 'addition of the place to the basic pension, yuan a month')),
  },
  'a residents’ pension',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readResidentAwardInput(input: ResidentAwardInput): ResidentAwardRequest {
  const issues = shapeIssues(residentAwardShape, input)
  const claim = readClaim(input)
  const month = claim && readMonth(input.month)
  const qualified = claim && readMonth(input.qualified)
  checkAfterBirth(month, claim?.birth, ['month'], issues)
  checkAfterBirth(qualified, claim?.birth, ['qualified'], issues)
  if (qualified !== undefined && qualified >= LAST_YEAR * 12)
    issues.push({
      code: 'resident.qualifiedTooLate',
      path: ['qualified'],
      message: `lies after ${LAST_YEAR - 1}`,
      received: monthText(qualified),
    })
  if (issues.length > 0 || claim === undefined) throw new ShebaoError('input', issues)
  return {
    ...claim,
    accountBalance: yuanIn(input.accountBalance) as Fen,
    month,
    qualified,
    localAddition: yuanIn(input.localAddition),
  }
}
