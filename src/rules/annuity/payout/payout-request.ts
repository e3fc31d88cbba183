import { monthText, readMonth, type YearMonth } from '../../../calendar/index.js'
import type { Issue } from '../../../errors.js'
import { parseScaled, type Fen } from '../../../money/index.js'
import { countField, decimalField, monthField, optional, type Shape } from '../../../records/index.js'
import { ANNUITY_MONEY } from '../tax/tax-input.js'
import type { PayoutForm } from './payout-form.js'

/** Most payments taken: a hundred years of months. */
const MOST_PAYMENTS = 1_200
/** An amount to be drawn each time is at least a fen. */
const EACH = { ...ANNUITY_MONEY, min: 1 }

/** The fields every request for a balance has. */
export const payoutFields: Readonly<Record<string, Shape<unknown>>> = {
  month: monthField('month of retirement, or in which the balance is claimed'),
  balance: decimalField(ANNUITY_MONEY, 'balance to be drawn, yuan'),
  birth: optional(monthField('birth month')),
  from: optional(monthField('first month of payment')),
  paidThrough: optional(monthField('month up to which payments were made')),
}
/** How many payments there are to be. */
export const paymentsField: Shape<unknown> = optional(countField(1, MOST_PAYMENTS, 'number of payments'))
/** A fixed amount to be drawn each time. */
export const eachField: Shape<unknown> = optional(decimalField(EACH, 'amount to be drawn each time, yuan'))

/** A request for a balance, read; what a form does not need or the caller left out is undefined. */
export interface PayoutRequest {
  readonly month: YearMonth
  readonly balance: Fen
  readonly birth: YearMonth | undefined
  readonly from: YearMonth | undefined
  readonly payments: number | undefined
  readonly each: Fen | undefined
  readonly paidThrough: YearMonth | undefined
}

/** Fields that have no meaning for one payment. */
const OF_SEVERAL = ['from', 'payments', 'each', 'paidThrough'] as const

/** Reads what is common to all three schemes; adds what does not fit together. The shape has been checked. */
export function readPayout(
  input: Readonly<Record<string, unknown>>,
  form: PayoutForm | undefined,
  issues: Issue[],
): PayoutRequest {
  const month = (name: string) => {
    const text = input[name]
    return readMonth(text)
  }
  const money = (name: string) =>
    input[name] === undefined ? undefined : parseScaled(input[name], ANNUITY_MONEY, [], [])
  const request = {
    month: month('month') as YearMonth,
    balance: money('balance') as Fen,
    birth: month('birth'),
    from: month('from'),
    payments: input['payments'] as number | undefined,
    each: money('each') as Fen | undefined,
    paidThrough: month('paidThrough'),
  }
  if (issues.length === 0) check(input, request, form, issues)
  return request
}

function check(
  input: Readonly<Record<string, unknown>>,
  { month, birth, from, payments, each }: PayoutRequest,
  form: PayoutForm | undefined,
  issues: Issue[],
): void {
  const say = (code: string, field: string, message: string, received?: string) =>
    issues.push({ code, path: [field], message, ...(received !== undefined && { received }) })
  if (birth !== undefined && month <= birth)
    say(
      'annuity.monthBeforeBirth',
      'month',
      `lies not after the birth month ${monthText(birth)}`,
      monthText(month),
    )
  if (from !== undefined && from < month)
    say(
      'annuity.fromBeforeClaim',
      'from',
      `lies before ${monthText(month)}, the month of the claim`,
      monthText(from),
    )
  if (payments !== undefined && each !== undefined)
    say('annuity.paymentsAndEach', 'each', 'give the number of payments or the amount of each, not both')
  if (form === 'lumpSum' || form === 'insurance')
    for (const field of OF_SEVERAL)
      if (input[field] !== undefined)
        say('annuity.fieldOfSeveral', field, `has no meaning for the form "${form}": there is one payment`)
}
