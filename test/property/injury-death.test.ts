import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lawOf, workInjury } from 'shebao'
import { toyPack } from '../toy/toy-pack.js'
import { brokenSteps } from '../support/check-steps.js'
import { runs } from './settings.js'

const luoyang = lawOf('luoyang')
const toytown = lawOf('toytown', { pack: toyPack })
const settings = { numRuns: runs(300) }

/** Relatives with a right to the pension; at most one spouse, at most two of the rest alone. */
const relatives = fc
  .record({
    spouse: fc.option(fc.boolean(), { nil: undefined }),
    others: fc.array(
      fc.record({
        alone: fc.boolean(),
        incapacitated: fc.boolean(),
        born: fc.integer({ min: 2008, max: 2024 }),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ spouse, others }): workInjury.DependantInput[] => [
    ...(spouse === undefined
      ? []
      : [
          {
            relationship: 'spouse' as const,
            sex: 'female' as const,
            birth: '1960-01',
            supported: true,
            incapacitated: false,
            alone: spouse,
          },
        ]),
    ...others.map(({ alone, incapacitated, born }) => ({
      relationship: 'child' as const,
      sex: 'male' as const,
      birth: `${born}-03`,
      supported: true,
      incapacitated,
      alone,
    })),
  ])
const wages = fc.oneof(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 5_000_000 }))
const sharings = fc.constantFrom<workInjury.SharingRule>('proportional', 'inOrder', 'spouseFirst')
const leavings = fc.constantFrom<workInjury.LeavingRule>('kept', 'sharedAgain')

function death(
  dependants: readonly workInjury.DependantInput[],
  wage: number,
  sharing: workInjury.SharingRule,
  whenSomebodyLeaves: workInjury.LeavingRule,
  law = luoyang,
  day = '2025-05',
) {
  const outcome = workInjury.death(
    {
      death: day,
      circumstance: 'atWork',
      insured: true,
      ownWage: (wage / 100).toFixed(2),
      dependants,
      sharing,
      whenSomebodyLeaves,
    },
    law,
  )
  if (outcome.outcome !== 'entitled') throw new Error(JSON.stringify(outcome))
  return outcome
}

const fen = (amount: unknown) => Math.round(Number(amount) * 100)
const sumAt = (outcome: ReturnType<typeof death>, month: string) =>
  outcome.rows
    .filter(({ from, to }) => from <= month && (to === null || month <= to))
    .reduce((sum, { amount }) => sum + fen(amount), 0)

/** Children around their eighteenth birthday, some of them gone early. */
const children = fc.array(
  fc.record({
    birth: fc.integer({ min: 0, max: 35 }).map((i) => monthAfter('2006-06', i)),
    ended: fc.option(
      fc.integer({ min: 0, max: 30 }).map((i) => monthAfter('2025-05', i)),
      { nil: undefined },
    ),
  }),
  { maxLength: 5 },
)

function monthAfter(month: string, more: number): string {
  const [year, first] = month.split('-').map(Number) as [number, number]
  const all = year * 12 + first - 1 + more
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`
}

describe('the monthly amount of the first award', () => {
  it('is what is paid in the first month', () => {
    fc.assert(
      fc.property(children, wages, sharings, leavings, (family, wage, sharing, leaving) => {
        const dependants = family.map(({ birth, ended }) => ({
          relationship: 'child' as const,
          sex: 'male' as const,
          birth: `${birth}-20`,
          supported: true,
          incapacitated: false,
          ...(ended !== undefined && { ended: { month: ended, because: 'died' as const } }),
        }))
        const { amounts, payments } = death(dependants, wage, sharing, leaving, luoyang, '2025-05-10')
        const first = payments.filter(
          ({ periodicity, from }) => periodicity === 'monthly' && from === '2025-06',
        )
        const paid = first.reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0)
        expect(paid).toBe(Math.round(Number(amounts.monthly) * 100))
      }),
      settings,
    )
  })
})

describe('dependants’ pensions', () => {
  it('together never pass the own wage, in any month and under every sharing rule', () => {
    fc.assert(
      fc.property(relatives, wages, sharings, leavings, (some, wage, sharing, leaving) => {
        const outcome = death(some, wage, sharing, leaving)
        expect(fen(outcome.amounts.monthly)).toBeLessThanOrEqual(wage)
        const months = ['2025-06', ...outcome.rows.map(({ from }) => from)]
        for (const month of months) expect(sumAt(outcome, month)).toBeLessThanOrEqual(wage)
        expect(brokenSteps(outcome)).toEqual([])
      }),
      settings,
    )
  })

  it('in proportion do not depend on the order of the relatives', () => {
    fc.assert(
      fc.property(relatives, wages, leavings, fc.infiniteStream(fc.nat()), (some, wage, leaving, keys) => {
        const shuffled = some
          .map((each) => [keys.next().value as number, each] as const)
          .sort(([a], [b]) => a - b)
          .map(([, each]) => each)
        const amounts = (list: readonly workInjury.DependantInput[]) =>
          death(list, wage, 'proportional', leaving)
            .payments.map(({ en, amount, from, to }) => `${en} ${amount.toFixed(2)} ${from} ${to}`)
            .sort()
        expect(amounts(shuffled)).toEqual(amounts(some))
      }),
      settings,
    )
  })

  it('give a larger share no less, in proportion', () => {
    fc.assert(
      fc.property(relatives, wages, (some, wage) => {
        const first = death(some, wage, 'proportional', 'kept').rows.filter(({ from }) => from === '2025-06')
        const ordered = [...first].sort((a, b) => Number(a.share) - Number(b.share))
        ordered.forEach((row, i) => {
          if (i > 0) expect(fen(row.amount)).toBeGreaterThanOrEqual(fen(ordered[i - 1]?.amount))
        })
      }),
      settings,
    )
  })

  it('never fall when those who stay share again', () => {
    fc.assert(
      fc.property(relatives, wages, fc.constantFrom('proportional' as const), (some, wage, sharing) => {
        const rows = death(some, wage, sharing, 'sharedAgain').rows
        rows.forEach((row, i) => {
          const before = rows[i - 1]
          if (before?.relationship === row.relationship && before.to !== null && before.to < row.from)
            expect(fen(row.amount)).toBeGreaterThanOrEqual(fen(before.amount))
        })
      }),
      settings,
    )
  })

  it('follow their formulas under odd values of every parameter', () => {
    fc.assert(
      fc.property(relatives, wages, sharings, leavings, (some, wage, sharing, leaving) => {
        const adults = some.map((each) => ({ ...each, birth: '1940-01-01', incapacitated: true }))
        const outcome = death(adults, wage, sharing, leaving, toytown)
        expect(brokenSteps(outcome)).toEqual([])
        expect(fen(outcome.amounts.monthly)).toBeLessThanOrEqual(wage)
      }),
      settings,
    )
  })
})

describe('the yearly adjustment of work-injury benefits', () => {
  const years = fc.constantFrom(2010, 2012, 2013, 2015, 2016, 2018, 2019, 2021, 2022, 2023, 2025)
  const amounts = fc.integer({ min: 0, max: 1_000_000 })
  const some = { start: '2004-01', injury: '2002-03', payer: 'injuryFund', aboveFloor: true } as const
  const after = (input: workInjury.InjuryAdjustmentInput) => {
    const outcome = workInjury.adjust(input, luoyang)
    if (outcome.outcome !== 'entitled') throw new Error(JSON.stringify(outcome))
    expect(brokenSteps(outcome)).toEqual([])
    return fen(outcome.amounts.adjusted)
  }
  const yuan = (amount: number) => (amount / 100).toFixed(2)

  it('gives a more severe grade no less, and a larger amount no less', () => {
    fc.assert(
      fc.property(years, amounts, fc.integer({ min: 1, max: 5 }), (year, amount, grade) => {
        const base = { ...some, benefit: 'allowance', year, amount: yuan(amount) } as const
        const mine = after({ ...base, grade })
        expect(mine).toBeGreaterThanOrEqual(after({ ...base, grade: grade + 1 }))
        expect(after({ ...base, grade, amount: yuan(amount + 1) })).toBeGreaterThanOrEqual(mine)
        expect(mine).toBeGreaterThan(amount)
      }),
      settings,
    )
  })

  it('never lowers nursing', () => {
    const known = fc.constantFrom(2010, 2012, 2013, 2015, 2016, 2022, 2023, 2024, 2025)
    const levels = fc.constantFrom<workInjury.NursingLevel>('complete', 'mostly', 'partly')
    fc.assert(
      fc.property(known, levels, amounts, (year, level, amount) => {
        expect(
          after({ ...some, benefit: 'nursing', level, year, amount: yuan(amount) }),
        ).toBeGreaterThanOrEqual(amount)
      }),
      settings,
    )
  })

  it('gives a lone relative and an early injury no less', () => {
    fc.assert(
      fc.property(
        years,
        amounts,
        fc.constantFrom('spouse' as const, 'other' as const),
        (year, amount, relation) => {
          const base = { ...some, benefit: 'dependant', relation, year, amount: yuan(amount) } as const
          const mine = after(base)
          expect(after({ ...base, alone: true })).toBeGreaterThanOrEqual(mine)
          expect(after({ ...base, injury: '1990-01' })).toBeGreaterThanOrEqual(mine)
        },
      ),
      settings,
    )
  })
})
