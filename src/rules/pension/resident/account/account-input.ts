import { readMonth, monthText, yearOf, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../../errors.js'
import { parseScaled, type DecimalInput, type Fen, type Share } from '../../../../money/index.js'
import {
  choiceField,
  countField,
  decimalField,
  isObject,
  listOf,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../../records/index.js'
import { yuanIn } from '../claim/eligibility-input.js'
import { checkMadeUp } from '../contribution/contribution-input.js'
import { yearField } from '../contribution/year.js'
import { MOST_YEARS } from '../limits.js'

/** One year's payment into the account. */
export interface ResidentPaymentInput {
  /** The year paid for. */
  readonly year: number
  /** Paid for the year, yuan. */
  readonly paid: DecimalInput
  /** Who paid: the person, or government in the person's place (代缴). Default: the person. */
  readonly paidBy?: 'self' | 'government'
  /** Subsidy credited, yuan; by default that of the law for the tier (none for a made-up year). */
  readonly subsidy?: DecimalInput
  /** Collective aid credited (集体补助), yuan; default 0. */
  readonly collective?: DecimalInput
  /** Year in which a missed year was made up (补缴): it is credited then. */
  readonly madeUpIn?: number
  /** Month of the payment, 1 to 12: needed where payments earn from the month after. */
  readonly month?: number
}

/** A rate of the account for a year, as a statement or a notice prints it. */
export interface AccountRateInput {
  readonly year: number
  /** Rate a year: '0.025' for 2.5 %. */
  readonly rate: DecimalInput
}

/** A resident's account. */
export interface ResidentAccountInput {
  /** The month at whose end the balance is wanted, 'YYYY-MM'. */
  readonly through: string
  /** The payments, each year once. */
  readonly payments: readonly ResidentPaymentInput[]
  /** A balance known at the end of a year, yuan: the ledger goes on from it, and payments are those after it. */
  readonly opening?: { readonly year: number; readonly balance: DecimalInput }
  /** Rates of years for which the law has none, or which a statement prints differently: they go before the law. */
  readonly rates?: readonly AccountRateInput[]
}

/** A payment, read. */
export interface ResidentPayment {
  /** Its place in the input. */
  readonly at: number
  readonly year: number
  /** The year it is credited in. */
  readonly creditYear: number
  readonly paid: Fen
  readonly byGovernment: boolean
  readonly subsidy: Fen | undefined
  readonly collective: Fen
  readonly madeUp: boolean
  readonly month: number | undefined
}

/** The account, read. */
export interface AccountRequest {
  readonly through: YearMonth
  readonly payments: readonly ResidentPayment[]
  readonly opening: { readonly year: number; readonly balance: Fen } | undefined
  readonly rates: ReadonlyMap<number, Share>
}

/** Twelve per cent: no account of residents earned as much; a percentage typed for a share is stopped. */
const RATE = { decimals: 6, min: 0, max: 120_000 }
/** Payments of a year end at 100 000 yuan, known balances at ten million, ledgers after a century. */
const PAYMENT = { decimals: 2, min: 0, max: 1e7 }
const BALANCE = { decimals: 2, min: 0, max: 1e9 }
const MOST_LEDGER_YEARS = 100

const payment = objectOf<ResidentPaymentInput>(
  {
    year: yearField('year paid for'),
    paid: decimalField(PAYMENT, 'paid for the year, yuan'),
    paidBy: optional(choiceField(['self', 'government'], 'who paid')),
    subsidy: optional(decimalField(PAYMENT, 'subsidy credited, yuan')),
    collective: optional(decimalField(PAYMENT, 'collective aid credited, yuan')),
    madeUpIn: optional(yearField('year in which a missed year was made up')),
    month: optional(countField(1, 12, 'month of the payment')),
  },
  'one year’s payment',
)

/** The wire shape of {@link ResidentAccountInput}. */
export const residentAccountShape: Shape<ResidentAccountInput> = objectOf(
  {
    through: monthField('month at whose end the balance is wanted'),
    payments: listOf(payment, 'payments, each year once'),
    opening: optional(
      objectOf(
        {
          year: yearField('year at whose end the balance stood'),
          balance: decimalField(BALANCE, 'balance, yuan'),
        },
        'a known balance',
      ),
    ),
    rates: optional(
      listOf(
        objectOf({ year: yearField('year'), rate: decimalField(RATE, 'rate a year') }, 'the rate of a year'),
        'rates by year',
      ),
    ),
  },
  'a resident’s account',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readAccountInput(input: ResidentAccountInput): AccountRequest {
  const issues = shapeIssues(residentAccountShape, input)
  const through = isObject(input) ? readMonth(input.through) : undefined
  if (through !== undefined && issues.length === 0) checkYears(input, through, issues)
  if (issues.length > 0 || through === undefined) throw new ShebaoError('input', issues)
  const { opening, rates = [] } = input
  return {
    through,
    payments: input.payments.map(readPayment).sort((a, b) => a.creditYear - b.creditYear),
    opening: opening && { year: opening.year, balance: yuanIn(opening.balance) as Fen },
    rates: new Map(rates.map(({ year, rate }) => [year, parseScaled(rate, RATE, [], []) as Share])),
  }
}

function readPayment(input: ResidentPaymentInput, at: number): ResidentPayment {
  const { year, madeUpIn, month } = input
  return {
    at,
    year,
    creditYear: madeUpIn ?? year,
    paid: yuanIn(input.paid) as Fen,
    byGovernment: input.paidBy === 'government',
    subsidy: yuanIn(input.subsidy),
    collective: yuanIn(input.collective) ?? (0 as Fen),
    madeUp: madeUpIn !== undefined,
    month,
  }
}

/** Years twice, after the end, before the known balance, or too many of them. */
function checkYears(input: ResidentAccountInput, through: YearMonth, issues: Issue[]): void {
  const { payments, opening, rates = [] } = input
  const last = yearOf(through)
  const say = (code: string, path: Issue['path'], message: string, received: number) =>
    issues.push({ code, path, message, received: String(received) })
  const first = Math.min(
    last,
    opening?.year ?? last,
    ...payments.map(({ year, madeUpIn }) => madeUpIn ?? year),
  )
  if (last - first > MOST_LEDGER_YEARS)
    say('resident.tooManyYears', ['through'], `more than ${MOST_LEDGER_YEARS} years of ledger`, last - first)
  if (payments.length > MOST_YEARS)
    say('resident.tooManyYears', ['payments'], `more than ${MOST_YEARS} years`, payments.length)
  const seen = new Set<number>()
  payments.forEach(({ year, madeUpIn, month }, i) => {
    const at = ['payments', i]
    const credited = madeUpIn ?? year
    if (seen.has(year)) say('resident.yearTwice', [...at, 'year'], 'the year stands twice', year)
    seen.add(year)
    checkMadeUp(year, madeUpIn, [...at, 'madeUpIn'], issues)
    if (credited > last || (credited === last && (month ?? 1) > through - last * 12 + 1))
      say('resident.paymentAfterEnd', at, `lies after the end of the ledger, ${monthText(through)}`, credited)
    if (opening !== undefined && credited <= opening.year)
      say('resident.paymentBeforeBalance', at, `is part of the balance of ${opening.year}`, credited)
  })
  if (opening !== undefined && opening.year >= last)
    say('resident.balanceAfterEnd', ['opening', 'year'], `lies not before ${last}`, opening.year)
  const rated = new Set<number>()
  rates.forEach(({ year }, i) => {
    if (rated.has(year)) say('resident.yearTwice', ['rates', i, 'year'], 'the year stands twice', year)
    rated.add(year)
  })
}
