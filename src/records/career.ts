import type { DecimalInput } from '../money/index.js'
import { personFields, type PersonInput } from './person.js'
import {
  choiceField,
  decimalField,
  jsonSchemaOf,
  listOf,
  monthField,
  objectOf,
  optional,
  textField,
  type Shape,
} from './shape.js'

/** The pension schemes: employees (企业职工), civil (机关事业单位), residents (城乡居民). */
export const SCHEMES = ['employee', 'civil', 'resident'] as const
export type Scheme = (typeof SCHEMES)[number]

/**
 * How the months of a spell came to count. `employed`: paid through an employer. `flexible`: paid by oneself
 * (灵活就业). `deemed`: recognised without payment (视同缴费). `madeUp`: paid later (补缴). `exempted`: the employer
 * share was waived by a relief measure, the own share paid (减免). `deferred`: the employer share was put off by a
 * relief measure (缓缴).
 */
export const SPELL_KINDS = ['employed', 'flexible', 'deemed', 'madeUp', 'exempted', 'deferred'] as const
export type SpellKind = (typeof SPELL_KINDS)[number]

/** A stretch of participation, both months included. */
export interface Spell {
  readonly scheme: Scheme
  /** Place of participation: key or GB/T 2260 code. */
  readonly place: string
  readonly kind: SpellKind
  /** First month, 'YYYY-MM'. */
  readonly from: string
  /** Last month, 'YYYY-MM'. */
  readonly to: string
  /** For `madeUp`: the month of payment, from which the account earns interest. */
  readonly paidIn?: string
}

/** The monthly contribution base over a stretch of months, as a rule a contribution year. */
export interface ContributionRow {
  /** First month, 'YYYY-MM'. */
  readonly from: string
  /** Last month, 'YYYY-MM'. */
  readonly to: string
  /** Contribution base, yuan a month. */
  readonly base: DecimalInput
}

/** A balance of the individual account that is known, from an account statement. */
export interface KnownBalance {
  /** Yuan, interest to the end of `at` included. */
  readonly balance: DecimalInput
  /** The month at whose end it stood, 'YYYY-MM'. */
  readonly at: string
}

/** A person's record: who, when insured, on which bases. Two yearly rows, not 24 monthly objects. */
export interface CareerRecord extends PersonInput {
  /** Any reference of the caller's; it comes back in messages. */
  readonly id?: string
  readonly spells: readonly Spell[]
  readonly contributions: readonly ContributionRow[]
  readonly account?: KnownBalance
}

/** Bases and balances end at a billion yuan. */
const MONEY = { decimals: 2, min: 0, max: 1e11 }

/** The wire shape of a {@link CareerRecord}. */
export const careerShape: Shape<CareerRecord> = objectOf(
  {
    id: optional(textField('reference of the caller')),
    ...personFields,
    spells: listOf(
      objectOf<Spell>(
        {
          scheme: choiceField(SCHEMES, 'pension scheme'),
          place: textField('place of participation: key or GB/T 2260 code'),
          kind: choiceField(SPELL_KINDS, 'how the months came to count'),
          from: monthField('first month'),
          to: monthField('last month'),
          paidIn: optional(monthField('for made-up months: month of payment')),
        },
        'a stretch of participation',
      ),
      'participation spells',
    ),
    contributions: listOf(
      objectOf<ContributionRow>(
        {
          from: monthField('first month'),
          to: monthField('last month'),
          base: decimalField(MONEY, 'contribution base, yuan a month'),
        },
        'contribution base over a stretch of months',
      ),
      'contribution rows',
    ),
    account: optional(
      objectOf<KnownBalance>(
        { balance: decimalField(MONEY, 'balance, yuan'), at: monthField('month at whose end it stood') },
        'known balance of the individual account',
      ),
    ),
  },
  'a person with participation spells and contribution rows',
)

/**
 * The JSON Schema (draft 2020-12) of a {@link CareerRecord}, for forms and other languages. Decimals are texts;
 * a number must be whole.
 *
 * @example
 * careerJsonSchema()['type'] // 'object'
 */
export function careerJsonSchema(): Record<string, unknown> {
  return jsonSchemaOf(careerShape)
}
