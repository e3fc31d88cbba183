import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { employeePension, lawOf, parseCareer, type CareerRecord } from 'shebao'
import { brokenSteps } from '../support/check-steps.js'
import { runs } from './settings.js'

const law = lawOf('luoyang', { asOf: '2026-03-31', carryForward: true })
const month = (number: number) => `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
const JULY_2009 = 2009 * 12 + 6
const JANUARY_2016 = 2016 * 12
const DECEMBER_2025 = 2025 * 12 + 11

interface Career {
  readonly from: number
  readonly bases: readonly number[]
  readonly deemed: number
  readonly balance: number
}

/** Somebody insured in Luoyang since 2009 or later, a base for each year, perhaps with deemed years before 1995. */
const career: fc.Arbitrary<Career> = fc.record({
  from: fc.integer({ min: JULY_2009, max: JULY_2009 + 5 }),
  bases: fc.array(fc.integer({ min: 200_000, max: 1_900_000 }), { minLength: 17, maxLength: 17 }),
  deemed: fc.constantFrom(0, 0, 7, 90, 150),
  balance: fc.integer({ min: 0, max: 5_000_000 }),
})

function recordOf({ from, bases, deemed, balance }: Career, through = DECEMBER_2025): CareerRecord {
  const rows = bases.flatMap((base, i) => {
    const start = Math.max(from, JULY_2009 + i * 12)
    const end = Math.min(through, JULY_2009 + i * 12 + 11)
    return start <= end ? [{ from: month(start), to: month(end), base: (base / 100).toFixed(2) }] : []
  })
  const deemedSpell = {
    scheme: 'employee',
    place: 'luoyang',
    kind: 'deemed',
    from: month(1995 * 12 - deemed),
    to: '1994-12',
  } as const
  return parseCareer({
    sex: 'male',
    birth: '1965-09',
    originalRetirementAge: 60,
    spells: [
      ...(deemed > 0 ? [deemedSpell] : []),
      { scheme: 'employee', place: 'luoyang', kind: 'employed', from: month(from), to: month(through) },
    ],
    contributions: rows,
    account: { balance: (balance / 100).toFixed(2), at: month(JANUARY_2016 - 1) },
  })
}

function entitled(record: CareerRecord, retirement = '2025-12') {
  const pension = employeePension.fromRecords(record, retirement, law)
  if (pension.outcome !== 'entitled') throw new Error(JSON.stringify(pension).slice(0, 600))
  return pension
}

const fen = (record: CareerRecord, retirement?: string) =>
  entitled(record, retirement).amounts.total.times(100).toNumber()
const settings = { numRuns: runs(150) }

describe('a pension from records', () => {
  it('is the award of its own index, account and months, and every explained formula gives its value', () => {
    fc.assert(
      fc.property(career, (c) => {
        const { values, parts, amounts } = entitled(recordOf(c))
        const award = employeePension.award(
          {
            sex: 'male',
            birth: '1965-09',
            originalRetirementAge: 60,
            retirement: '2025-12',
            totalMonths: values.totalMonths,
            deemedMonths: values.deemedMonths,
            overallIndex: values.overallIndex,
            actualIndex: values.actualIndex,
            accountBalance: values.accountBalance,
          },
          law,
        )
        if (award.outcome !== 'entitled') throw new Error(award.outcome)
        expect(award.amounts.total.toFixed(2)).toBe(amounts.total.toFixed(2))
        expect(Object.keys(parts)).toEqual(['account', 'averageIndex', 'award'])
        expect(brokenSteps(entitled(recordOf(c)))).toEqual([])
      }),
      settings,
    )
  })

  it('does not change when a spell or a row is split in two', () => {
    fc.assert(
      fc.property(career, fc.integer({ min: 1, max: 150 }), fc.nat(20), (c, cut, which) => {
        const record = recordOf(c)
        const spells = record.spells.flatMap((spell) => {
          const middle = month(JULY_2009 + 10 + cut)
          const before = month(JULY_2009 + 9 + cut)
          return spell.kind === 'deemed'
            ? [spell]
            : [
                { ...spell, to: before },
                { ...spell, from: middle },
              ]
        })
        const contributions = record.contributions.flatMap((row, i) =>
          i !== which || row.from === row.to
            ? [row]
            : [
                { ...row, to: row.from },
                { ...row, from: next(row.from) },
              ],
        )
        expect(fen({ ...record, spells, contributions })).toBe(fen(record))
      }),
      settings,
    )
  })

  it('never falls with a higher base', () => {
    fc.assert(
      fc.property(career, fc.nat(16), fc.integer({ min: 1, max: 500_000 }), (c, year, more) => {
        const bases = c.bases.map((base, i) => (i === year ? base + more : base))
        expect(fen(recordOf({ ...c, bases }))).toBeGreaterThanOrEqual(fen(recordOf(c)))
      }),
      settings,
    )
  })

  it('never falls with one more paid year where there are no deemed months', () => {
    fc.assert(
      fc.property(career, (c) => {
        const shorter = recordOf({ ...c, deemed: 0 }, DECEMBER_2025 - 12)
        const longer = recordOf({ ...c, deemed: 0 })
        expect(fen(longer)).toBeGreaterThanOrEqual(fen(shorter, '2025-12'))
      }),
      settings,
    )
  })

  it('the exception of the law: with many deemed months a paid year far below one’s average can lower it', () => {
    const bases = Array.from({ length: 17 }, (_, i) => (i < 15 ? 1_800_000 : 200_000))
    const one: Career = { from: JULY_2009, bases, deemed: 300, balance: 0 }
    const shorter = entitled(recordOf(one, DECEMBER_2025 - 18), '2025-12')
    const longer = entitled(recordOf(one), '2025-12')
    // The transitional pension takes the average over the months paid, and that falls faster than the rest rises.
    expect(longer.amounts.basic.gt(shorter.amounts.basic)).toBe(true)
    expect(longer.amounts.account.gt(shorter.amounts.account)).toBe(true)
    expect(longer.amounts.transitional.lt(shorter.amounts.transitional)).toBe(true)
    expect(longer.amounts.total.lt(shorter.amounts.total)).toBe(true)
  })
})

function next(text: string): string {
  const [year, number] = text.split('-').map(Number) as [number, number]
  return month(year * 12 + number)
}
