import { monthText, readMonth, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError } from '../../../../errors.js'
import { parseScaled, type DecimalInput, type Fen } from '../../../../money/index.js'
import { decimalField, monthField, objectOf, shapeIssues, type Shape } from '../../../../records/index.js'

/** An account from the first payment of the pension on. */
export interface AccountAfterAwardInput {
  /** Balance at retirement, yuan: the one the award divided. */
  readonly balance: DecimalInput
  /** Account item of the pension as awarded, yuan a month (个人账户养老金). */
  readonly monthlyItem: DecimalInput
  /** First month of payment, 'YYYY-MM'. */
  readonly firstPayment: string
  /** Last month of the ledger, 'YYYY-MM': its payment is included. */
  readonly through: string
}

/** The same, read. */
export interface AccountAfterAwardRequest {
  readonly balance: Fen
  readonly monthlyItem: Fen
  readonly firstPayment: YearMonth
  readonly through: YearMonth
}

/** Balances end at a billion yuan. */
const MONEY = { decimals: 2, min: 0, max: 1e11 }

/** The wire shape of {@link AccountAfterAwardInput}. */
export const accountAfterAwardShape: Shape<AccountAfterAwardInput> = objectOf(
  {
    balance: decimalField(MONEY, 'balance of the individual account at retirement, yuan'),
    monthlyItem: decimalField(MONEY, 'account item of the pension, yuan a month'),
    firstPayment: monthField('first month of payment'),
    through: monthField('last month of the ledger'),
  },
  'an individual account after award',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readAccountAfterAward(input: AccountAfterAwardInput): AccountAfterAwardRequest {
  const issues = shapeIssues(accountAfterAwardShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const firstPayment = readMonth(input.firstPayment) as YearMonth
  const through = readMonth(input.through) as YearMonth
  if (through < firstPayment)
    throw new ShebaoError('input', [
      {
        code: 'account.throughBeforeFirstPayment',
        path: ['through'],
        message: `lies before the first payment, ${monthText(firstPayment)}`,
        received: monthText(through),
      },
    ])
  const read = (value: unknown) => parseScaled(value, MONEY, [], []) as Fen
  return { balance: read(input.balance), monthlyItem: read(input.monthlyItem), firstPayment, through }
}
