import {
  choiceField,
  countField,
  decimalField,
  flagField,
  listOf,
  monthField,
  objectOf,
  optional,
  textField,
  type Shape,
} from '../../../records/index.js'
import { FIRST_YEAR, LAST_YEAR } from '../../../calendar/index.js'
import type { DecimalInput } from '../../../money/index.js'
import { RECORD_SCHEMES, type RecordScheme } from './life.js'

/** A stretch of months of a record, both included. */
export interface RecordSpell {
  /** `deemed`: recognised without payment (视同缴费). Default: `paid`. */
  readonly kind?: 'paid' | 'deemed'
  /** First month, 'YYYY-MM'. */
  readonly from: string
  /** Last month, 'YYYY-MM'; a spell that runs past the claim ends with it. */
  readonly to: string
}

/** The contribution base over a stretch of paid months. */
export interface RecordBase {
  /** First month, 'YYYY-MM'. */
  readonly from: string
  /** Last month, 'YYYY-MM'. */
  readonly to: string
  /** Contribution base, yuan a month. */
  readonly base: DecimalInput
  /** For a temporary account: the employer's rate, as '0.16'; left out by somebody who pays alone. */
  readonly employerRate?: DecimalInput
}

/** What a resident paid for a calendar year. */
export interface ResidentPayment {
  readonly year: number
  /** Own payment (个人缴费), yuan for the year. */
  readonly own: DecimalInput
  /** Collective aid (集体补助), yuan for the year. Default: 0. Government subsidy is not given: it is never refunded. */
  readonly collective?: DecimalInput
}

/** The individual account of a record. */
export interface RecordAccount {
  /** Balance with interest, yuan. */
  readonly balance: DecimalInput
  /** The part of it that came from employers before 1998, interest included: it does not move to another province. Default: 0. */
  readonly employerPartBefore1998?: DecimalInput
}

/** What one scheme holds of a person at one place. */
export interface TransferRecord {
  /** Any name; {@link ResolveInput.keep} refers to it. */
  readonly id?: string
  readonly scheme: RecordScheme
  /** Key of the law pack, or GB/T 2260 code of any place of the country. None for the army. */
  readonly place?: string
  /** True for a temporary account (临时基本养老保险缴费账户). */
  readonly temporary?: boolean
  /** True when the person came by approved transfer (调动): such a record is never a temporary account. */
  readonly transferOrder?: boolean
  readonly spells: readonly RecordSpell[]
  /** Bases of the paid months of employees and the civil scheme; needed where money moves or is refunded. */
  readonly contributions?: readonly RecordBase[]
  /** Payments of residents by year; needed where months overlap. */
  readonly payments?: readonly ResidentPayment[]
  /** Needed where the record has paid months. */
  readonly account?: RecordAccount
}

/** Bases and balances end at a billion yuan. */
export const MONEY = { decimals: 2, min: 0, max: 1e11 }
/** Rates of an employer, up to the whole base. */
export const RATE = { decimals: 6, min: 0, max: 1e6 }

const spellShape: Shape<RecordSpell> = objectOf(
  {
    kind: optional(choiceField(['paid', 'deemed'], 'paid or deemed')),
    from: monthField('first month'),
    to: monthField('last month'),
  },
  'a stretch of months',
)

const baseShape: Shape<RecordBase> = objectOf(
  {
    from: monthField('first month'),
    to: monthField('last month'),
    base: decimalField(MONEY, 'contribution base, yuan a month'),
    employerRate: optional(decimalField(RATE, 'for a temporary account: rate of the employer')),
  },
  'contribution base over a stretch of months',
)

const paymentShape: Shape<ResidentPayment> = objectOf(
  {
    year: countField(FIRST_YEAR, LAST_YEAR, 'calendar year'),
    own: decimalField(MONEY, 'own payment, yuan for the year'),
    collective: optional(decimalField(MONEY, 'collective aid, yuan for the year')),
  },
  'payment of a resident for a year',
)

const accountShape: Shape<RecordAccount> = objectOf(
  {
    balance: decimalField(MONEY, 'balance, yuan'),
    employerPartBefore1998: optional(decimalField(MONEY, 'part from employers before 1998, yuan')),
  },
  'individual account',
)

/** The wire shape of a {@link TransferRecord}. */
export const recordShape: Shape<TransferRecord> = objectOf(
  {
    id: optional(textField('name of the record')),
    scheme: choiceField(RECORD_SCHEMES, 'scheme'),
    place: optional(textField('place: key or GB/T 2260 code')),
    temporary: optional(flagField('temporary account')),
    transferOrder: optional(flagField('came by approved transfer')),
    spells: listOf(spellShape, 'stretches of months'),
    contributions: optional(listOf(baseShape, 'contribution bases')),
    payments: optional(listOf(paymentShape, 'payments of residents by year')),
    account: optional(accountShape),
  },
  'what one scheme holds of a person at one place',
)

/** The wire shape of all records of a person. */
export const recordsShape: Shape<readonly TransferRecord[]> = listOf(recordShape, 'all records of the person')
