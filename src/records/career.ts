import type { DecimalInput } from '../money/index.js'
import type { PersonInput } from './person.js'

/** The pension schemes: employees (企业职工), civil (机关事业单位), residents (城乡居民). */
export const SCHEMES = ['employee', 'civil', 'resident'] as const
/** A pension scheme: employees (企业职工), civil (机关事业单位), residents (城乡居民). */
export type Scheme = (typeof SCHEMES)[number]

/**
 * How the months of a spell came to count. `employed`: paid through an employer. `flexible`: paid by oneself
 * (灵活就业). `deemed`: recognised without payment (视同缴费). `madeUp`: paid later (补缴). `exempted`: the employer
 * share was waived by a relief measure, the own share paid (减免). `deferred`: the employer share was put off by a
 * relief measure (缓缴).
 */
export const SPELL_KINDS = ['employed', 'flexible', 'deemed', 'madeUp', 'exempted', 'deferred'] as const
/** How the months of a spell came to count: paid through an employer, by oneself, deemed, paid later, under relief. */
export type SpellKind = (typeof SPELL_KINDS)[number]

/** A stretch of participation (参保), both months included. */
export interface Spell {
  readonly scheme: Scheme
  /** Place of participation: key or GB/T 2260 code. The rule that needs the place's law looks it up. */
  readonly place: string
  readonly kind: SpellKind
  /** First month, 'YYYY-MM'. */
  readonly from: string
  /** Last month, 'YYYY-MM'. */
  readonly to: string
  /** For `madeUp`, and only then: the month of payment, from which the account earns interest. */
  readonly paidIn?: string
}

/**
 * The monthly contribution base (缴费基数) over a stretch of months, as a rule a contribution year. Residents pay
 * a level a year, not on a base: their months have no row.
 */
export interface ContributionRow {
  /** First month, 'YYYY-MM'. */
  readonly from: string
  /** Last month, 'YYYY-MM'. */
  readonly to: string
  /** Contribution base, yuan a month. */
  readonly base: DecimalInput
}

/** A balance of the individual account (个人账户) that is known, from an account statement. */
export interface KnownBalance {
  /** Yuan, interest to the end of `at` included. */
  readonly balance: DecimalInput
  /** The month at whose end it stood, 'YYYY-MM'. */
  readonly at: string
}

/** A person's record: who, when insured, on which bases. Two yearly rows, not 24 monthly objects. */
export interface CareerRecord extends PersonInput {
  /** Any reference of the caller's. */
  readonly id?: string
  readonly spells: readonly Spell[]
  readonly contributions: readonly ContributionRow[]
  readonly account?: KnownBalance
}
