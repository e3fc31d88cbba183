import fc from 'fast-check'
import type { CareerRecord, ContributionRow, Spell, SpellKind } from '../../../src/records/index.js'

/** A month as a number: 0 is January of the year 0. */
export function monthNumber(text: string): number {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) - 1
}

/** 'YYYY-MM' of a month number. */
export function monthOf(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
}

/** What a random career is made of, easy to shrink. */
export interface Draft {
  readonly first: number
  readonly parts: readonly {
    readonly gap: number
    readonly kind: SpellKind
    readonly months: number
    /** Cuts the spell's rows every so many months. */
    readonly cut: number
    readonly bases: readonly number[]
    readonly paidAfter: number
    readonly place: string
  }[]
}

const kinds: readonly SpellKind[] = ['employed', 'flexible', 'exempted', 'deferred', 'madeUp', 'deemed']

/** Careers from 1988 on: gaps, every kind of spell, rows of any length. Bases in fen. */
export const drafts: fc.Arbitrary<Draft> = fc.record({
  first: fc.integer({ min: monthNumber('1988-01'), max: monthNumber('2022-12') }),
  parts: fc.array(
    fc.record({
      gap: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 })),
      kind: fc.constantFrom(...kinds, 'employed' as const, 'employed' as const),
      months: fc.integer({ min: 1, max: 70 }),
      cut: fc.integer({ min: 1, max: 30 }),
      bases: fc.array(fc.integer({ min: 0, max: 3_000_000 }), { minLength: 1, maxLength: 5 }),
      paidAfter: fc.integer({ min: 0, max: 40 }),
      place: fc.constantFrom('toytown', 'toytown', '990100', 'elsewhere'),
    }),
    { minLength: 1, maxLength: 7 },
  ),
})

/** The record of a draft. */
export function recordOf({ first, parts }: Draft): CareerRecord {
  const spells: Spell[] = []
  const contributions: ContributionRow[] = []
  let next = first
  for (const { gap, kind, months, cut, bases, paidAfter, place } of parts) {
    const from = next + gap
    const to = from + months - 1
    const paidIn = kind === 'madeUp' ? { paidIn: monthOf(to + paidAfter) } : {}
    spells.push({ scheme: 'employee', place, kind, from: monthOf(from), to: monthOf(to), ...paidIn })
    if (kind !== 'deemed')
      for (let row = from, i = 0; row <= to; row += cut, i++)
        contributions.push({
          from: monthOf(row),
          to: monthOf(Math.min(to, row + cut - 1)),
          base: yuan(bases[i % bases.length] as number),
        })
    next = to + 1
  }
  return { sex: 'female', birth: '1970-05', originalRetirementAge: 50, spells, contributions }
}

/** Fen as decimal text. */
export function yuan(fen: number): string {
  return `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`
}
