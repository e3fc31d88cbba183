import { monthText, readMonth, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError } from '../../../../errors.js'
import type { Reader } from '../../../../law/index.js'
import { parseScaled, type DecimalInput, type Fen } from '../../../../money/index.js'
import {
  choiceField,
  countField,
  decimalField,
  flagField,
  monthField,
  objectOf,
  optional,
  personFields,
  shapeIssues,
  type PersonInput,
  type Shape,
} from '../../../../records/index.js'
import { LONGEST_CAREER } from '../award/award-input.js'
import { careerEndOf, type CareerEnd } from '../retirement/retirement-input.js'

/**
 * Why the account is asked for. `shortOfMinimum`: past the statutory age with too few months. `nationalityLost`:
 * settled abroad and no longer a Chinese national. `leftCountry`: settled abroad as a national.
 */
export const REFUND_GROUNDS = ['shortOfMinimum', 'nationalityLost', 'leftCountry'] as const
export type RefundGround = (typeof REFUND_GROUNDS)[number]

/** Somebody who asks for the individual account in one sum. What is not known may be left out; the answer names it. */
export interface RefundInput extends Omit<PersonInput, 'ground'> {
  readonly because: RefundGround
  /** Month of the request, 'YYYY-MM'. */
  readonly month: string
  /** All months that count so far: paid and deemed (累计缴费月数，含视同). */
  readonly totalMonths: number
  /** Balance of the individual account at the month of the request, yuan; rule `account` computes one. */
  readonly accountBalance: DecimalInput
  /** True when the request was made in writing (书面申请). */
  readonly writtenRequest?: boolean
  /** True when the agency told the other ways or the consequences in writing and the person confirmed in writing (书面确认). */
  readonly confirmed?: boolean
  /** For `shortOfMinimum`: true when the person pays on until the minimum (延长缴费). */
  readonly continues?: boolean
  /** For `shortOfMinimum`: true when the person moves to the scheme of residents (转入城乡居民养老保险). */
  readonly movesToResidents?: boolean
}

/** The same, read. */
export interface RefundRequest {
  readonly person: CareerEnd
  readonly because: RefundGround
  readonly month: YearMonth
  readonly totalMonths: number
  readonly accountBalance: Fen
  readonly writtenRequest: boolean | undefined
  readonly confirmed: boolean | undefined
  readonly continues: boolean | undefined
  readonly movesToResidents: boolean | undefined
}

/** Balances end at a billion yuan. */
const MONEY = { decimals: 2, min: 0, max: 1e11 }
const { ground: _, ...personAtTheAge } = personFields

/** The wire shape of {@link RefundInput}. */
export const refundShape: Shape<RefundInput> = objectOf(
  {
    ...personAtTheAge,
    because: choiceField(REFUND_GROUNDS, 'why the account is asked for'),
    month: monthField('month of the request'),
    totalMonths: countField(0, LONGEST_CAREER, 'paid and deemed months so far'),
    accountBalance: decimalField(MONEY, 'balance of the individual account, yuan'),
    writtenRequest: optional(flagField('requested in writing')),
    confirmed: optional(flagField('told of the consequences and confirmed in writing')),
    continues: optional(flagField('pays on until the minimum')),
    movesToResidents: optional(flagField('moves to the scheme of residents')),
  },
  'a request for the individual account in one sum',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readRefundInput(input: RefundInput, reader: Reader): RefundRequest {
  const issues = shapeIssues(refundShape, input)
  const person = careerEndOf(input, reader, issues)
  const month = person !== undefined ? readMonth(input.month) : undefined
  if (person !== undefined && month !== undefined && month <= person.birth)
    issues.push({
      code: 'refund.monthBeforeBirth',
      path: ['month'],
      message: `lies not after the birth month ${monthText(person.birth)}`,
      received: monthText(month),
    })
  if (issues.length > 0 || person === undefined || month === undefined) throw new ShebaoError('input', issues)
  return {
    person,
    because: input.because,
    month,
    totalMonths: input.totalMonths,
    accountBalance: parseScaled(input.accountBalance, MONEY, [], []) as Fen,
    writtenRequest: input.writtenRequest,
    confirmed: input.confirmed,
    continues: input.continues,
    movesToResidents: input.movesToResidents,
  }
}
