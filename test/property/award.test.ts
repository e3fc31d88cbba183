import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { employeePension, lawOf, type Law } from 'shebao'
import { toyPack } from '../toy/toy-pack.js'
import { runs } from './settings.js'

type Input = Parameters<typeof employeePension.award>[0]

const month = (number: number) => `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
const MARCH_2026 = 2026 * 12 + 2

/** Somebody entitled in 2026-03, with room to change one thing. */
const someone: fc.Arbitrary<Input> = fc
  .record({
    age: fc.constantFrom(50, 55, 60),
    extra: fc.integer({ min: 4, max: 100 }),
    totalMonths: fc.integer({ min: 180, max: 560 }),
    deemedShare: fc.constantFrom(0, 0, 0.1, 0.3),
    overall: fc.integer({ min: 5_000, max: 29_000 }),
    actual: fc.integer({ min: 5_000, max: 29_000 }),
    balance: fc.integer({ min: 0, max: 90_000_000 }),
  })
  .map(({ age, extra, totalMonths, deemedShare, overall, actual, balance }) => ({
    sex: age === 60 ? 'male' : 'female',
    originalRetirementAge: age,
    birth: month(MARCH_2026 - age * 12 - extra),
    retirement: month(MARCH_2026),
    totalMonths,
    deemedMonths: Math.floor(totalMonths * deemedShare),
    overallIndex: (overall / 10_000).toFixed(4),
    actualIndex: (actual / 10_000).toFixed(4),
    accountBalance: (balance / 100).toFixed(2),
  }))

function totalFen(input: Input, law: Law): number {
  const award = employeePension.award(input, law)
  if (award.outcome !== 'entitled') throw new Error(JSON.stringify(award))
  return award.amounts.total.times(100).toNumber()
}

const settings = { numRuns: runs(300) }

describe.each([
  ['Luoyang', lawOf('luoyang', { asOf: '2026-03-31', carryForward: true })],
  ['Toytown', lawOf('toytown', { pack: toyPack })],
] as const)('under one law, %s, an award never falls', (_, law) => {
  it('with a higher award base', () => {
    fc.assert(
      fc.property(
        someone,
        fc.integer({ min: 1, max: 200_000 }),
        fc.constantFrom('provincial' as const, 'local' as const),
        (input, more, which) => {
          const path = `employeePension.award.base.${which}` as const
          const base = employeePension.award(input, law)
          if (base.outcome !== 'entitled') throw new Error(base.outcome)
          const now = base.parameters.find((parameter) => parameter.path === path)
          const higher = ((Number(now?.value ?? 6000) * 100 + more) / 100).toFixed(2)
          const reform = law.with({
            name: 'higher base',
            changes: [{ path, from: '2026-01', value: higher }],
          })
          expect(totalFen(input, reform)).toBeGreaterThanOrEqual(totalFen(input, law))
        },
      ),
      settings,
    )
  })

  it('with a higher index or balance', () => {
    fc.assert(
      fc.property(someone, fc.integer({ min: 1, max: 10_000 }), (input, more) => {
        const raised = (value: unknown, by: number, decimals: number) =>
          (Number(value) + by).toFixed(decimals)
        const before = totalFen(input, law)
        expect(
          totalFen({ ...input, overallIndex: raised(input.overallIndex, more / 10_000, 4) }, law),
        ).toBeGreaterThanOrEqual(before)
        expect(
          totalFen({ ...input, actualIndex: raised(input.actualIndex, more / 10_000, 4) }, law),
        ).toBeGreaterThanOrEqual(before)
        expect(
          totalFen({ ...input, accountBalance: raised(input.accountBalance, more / 100, 2) }, law),
        ).toBeGreaterThanOrEqual(before)
      }),
      settings,
    )
  })

  it('with one more paid month or year at the same indices', () => {
    fc.assert(
      fc.property(someone, fc.constantFrom(1, 12), (input, more) => {
        expect(totalFen({ ...input, totalMonths: input.totalMonths + more }, law)).toBeGreaterThanOrEqual(
          totalFen(input, law),
        )
      }),
      settings,
    )
  })

  it('with a later award month and the same record', () => {
    fc.assert(
      fc.property(someone, fc.integer({ min: 1, max: 24 }), (input, later) => {
        const postponed = employeePension.award({ ...input, retirement: month(MARCH_2026 + later) }, law)
        if (postponed.outcome !== 'entitled') throw new Error(JSON.stringify(postponed))
        expect(postponed.amounts.total.times(100).toNumber()).toBeGreaterThanOrEqual(totalFen(input, law))
      }),
      settings,
    )
  })

  it('through a reform that changes nothing', () => {
    fc.assert(
      fc.property(someone, (input) => {
        const empty = law.with({ name: 'nothing', changes: [] })
        const same = law.with({
          name: 'the same value',
          changes: [
            {
              path: 'employeePension.award.basic.accrualRate',
              from: '2026-01',
              value: law.pack.name === 'toy' ? '0.0103' : '0.01',
            },
          ],
        })
        expect(totalFen(input, empty)).toBe(totalFen(input, law))
        expect(totalFen(input, same)).toBe(totalFen(input, law))
      }),
      settings,
    )
  })
})

describe('the law has one exception: the rising minimum from 2030', () => {
  const law = lawOf('luoyang', { carryForward: true })
  const input: Input = {
    sex: 'male',
    originalRetirementAge: 60,
    birth: '1968-09',
    retirement: '2029-12',
    totalMonths: 183,
    deemedMonths: 0,
    overallIndex: '1',
    accountBalance: '50000',
  }

  it('183 months are enough in 2029-12, and not in 2030-01 for whoever chooses to retire then', () => {
    // statutory month 2030-08, so both months are a flexible choice
    const flexible = { ...input, birth: '1969-06' }
    expect(employeePension.award({ ...flexible, retirement: '2029-12' }, law).outcome).toBe('entitled')
    expect(employeePension.award({ ...flexible, retirement: '2030-01' }, law)).toMatchObject({
      outcome: 'notEntitled',
      reasons: [{ code: 'award.tooFewMonths' }],
    })
  })

  it('whoever reaches the statutory age before 2030 keeps the 180 months, however late the award', () => {
    expect(employeePension.award(input, law).outcome).toBe('entitled')
    expect(employeePension.award({ ...input, retirement: '2031-06' }, law).outcome).toBe('entitled')
  })
})
