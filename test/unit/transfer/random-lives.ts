import fc from 'fast-check'
import type { transfer } from 'shebao'

type ResolveInput = Parameters<typeof transfer.resolve>[0]
type Record_ = ResolveInput['records'][number]

/** 'YYYY-MM' of a month number. */
export const monthOf = (month: number) =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
const yuan = (fen: number) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`

const FIRST_PAID = 1998 * 12
const FIRST_DEEMED = 1984 * 12
const PLACES = ['410300', 'zhengzhou', '440300', '440100', '110000', '310000'] as const

interface Stretch {
  readonly gap: number
  readonly months: number
  readonly base: number
}

const stretches = fc.array(
  fc.record({
    gap: fc.nat(30),
    months: fc.integer({ min: 1, max: 70 }),
    base: fc.integer({ min: 100_000, max: 2_500_000 }),
  }),
  { minLength: 1, maxLength: 4 },
)

const drafts = fc.record({
  scheme: fc.constantFrom('employee', 'employee', 'employee', 'civil', 'resident', 'resident', 'military'),
  place: fc.constantFrom(...PLACES),
  temporary: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
  start: fc.nat(200),
  deemed: fc.option(fc.integer({ min: 1, max: 150 })),
  stretches,
  rate: fc.constantFrom(undefined, '0.2', '0.08'),
})
type Draft = typeof drafts extends fc.Arbitrary<infer D> ? D : never

/** What makes a relation: records that share all three are one. */
const keyOf = ({ scheme, place, temporary }: Draft) =>
  `${scheme} ${scheme === 'military' ? '' : place} ${scheme === 'employee' && temporary}`

function placed(draft: Draft): readonly (Stretch & { readonly from: number })[] {
  let next = FIRST_PAID + draft.start
  return draft.stretches.map((stretch) => {
    const from = next + stretch.gap
    next = from + stretch.months
    return { ...stretch, from }
  })
}

function recordOf(draft: Draft, i: number): Record_ {
  const own = placed(draft)
  const paid = own.map(({ from, months }) => ({ from: monthOf(from), to: monthOf(from + months - 1) }))
  const deemed =
    draft.deemed === null || draft.scheme === 'resident'
      ? []
      : [
          {
            kind: 'deemed' as const,
            from: monthOf(FIRST_DEEMED + draft.start),
            to: monthOf(Math.min(FIRST_PAID - 1, FIRST_DEEMED + draft.start + draft.deemed)),
          },
        ]
  const account = { balance: '90000000' }
  const common = {
    id: `record ${i}`,
    spells: [...deemed.filter(({ from, to }) => from <= to), ...paid],
    account,
  }
  if (draft.scheme === 'military') return { ...common, scheme: 'military' }
  if (draft.scheme === 'resident') {
    const years = new Set(
      own.flatMap(({ from, months }) =>
        Array.from({ length: months }, (_, n) => Math.floor((from + n) / 12)),
      ),
    )
    const payments = [...years].map((year, n) => ({
      year,
      own: yuan(10_000 + ((n * 3_571) % 90_000)),
      collective: yuan((n * 777) % 5_000),
    }))
    return { ...common, scheme: 'resident', place: draft.place, payments }
  }
  const temporary = draft.scheme === 'employee' && draft.temporary
  const contributions = own.map(({ base }, n) => ({
    ...(paid[n] as { from: string; to: string }),
    base: yuan(base),
    ...(temporary && draft.rate !== undefined && { employerRate: draft.rate }),
  }))
  return {
    ...common,
    scheme: draft.scheme,
    place: draft.place,
    ...(temporary && { temporary }),
    contributions,
  }
}

/** Men born from 1962 on who claim at the age or up to three years later, with records of every scheme and place. */
export const lives: fc.Arbitrary<ResolveInput> = fc
  .record({
    birth: fc.integer({ min: 1962 * 12, max: 1964 * 12 + 11 }),
    late: fc.nat(36),
    household: fc.constantFrom(...PLACES),
    records: fc.uniqueArray(drafts, { minLength: 1, maxLength: 6, selector: keyOf }),
    keep: fc.array(fc.nat(5), { maxLength: 2 }),
  })
  .map(({ birth, late, household, records, keep }) => ({
    sex: 'male',
    birth: monthOf(birth),
    originalRetirementAge: 60,
    household,
    claimMonth: monthOf(birth + 720 + late),
    records: records.map(recordOf),
    keep: [...new Set(keep)].filter((n) => n < records.length).map((n) => `record ${n}`),
  }))
