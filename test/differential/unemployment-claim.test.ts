import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lawOf, monthNumber, unemployment, unemploymentColumns, UNEMPLOYMENT_STATUS, type Law } from 'shebao'
import { runs } from '../property/settings.js'

/**
 * The benefit and its months computed again with BigInt from the texts: the share of a minimum wage of the regulation of
 * 2001, 豫人社办〔2024〕9号 and the regulation of 2024; caps and sums of 社会保险法 第四十六条.
 */
type Rank = 1 | 2 | 3

/** Monthly minimum wages of Henan by first month and category, yuan. */
const WAGES: readonly (readonly [from: string, ...wages: [bigint, bigint, bigint]])[] = [
  ['2011-10', 1080n, 950n, 820n],
  ['2013-01', 1240n, 1100n, 960n],
  ['2014-07', 1400n, 1250n, 1100n],
  ['2015-07', 1600n, 1450n, 1300n],
  ['2017-10', 1720n, 1570n, 1420n],
  ['2018-10', 1900n, 1700n, 1500n],
  ['2022-01', 2000n, 1800n, 1600n],
  ['2024-01', 2100n, 2000n, 1800n],
  ['2025-12', 2350n, 2150n, 2000n],
]

function wage(month: string, rank: Rank): bigint {
  const row = WAGES.filter(([from]) => from <= month).at(-1)
  if (row === undefined) throw new Error(month)
  return row[rank]
}

interface Spot {
  readonly month: string
  readonly rank: Rank
  readonly poor: boolean
  /** Fen. */
  readonly living: bigint
}

/** Fen of the benefit in a prefecture whose districts are of the first category and whose counties are paid apart. */
function oracle({ month, rank, poor, living }: Spot): bigint {
  const own = wage(month, rank)
  const special = poor && month >= '2018-01' && month <= '2025-02'
  const tenths = special || month >= '2025-03' ? 9n : 8n
  const base = month <= '2023-12' ? own : wage(month, 1)
  const fen = base * tenths * 10n
  const raised = living > fen ? living : fen
  return raised < own * 100n ? raised : own * 100n
}

/** Tenths of a month: the step of a table within the cap, with what is left over, 240 at most. */
function tenthsGranted(paid: number, left: number, table: ReadonlyMap<number, number> | undefined): number {
  const cap = paid >= 120 ? 240 : paid >= 60 ? 180 : paid >= 12 ? 120 : 0
  let step = table === undefined ? cap : 0
  for (const [from, tenths] of table ?? []) if (from <= paid && paid >= 12) step = tenths
  return Math.min(Math.min(step, cap) + left, 240)
}

const text = (at: number) => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
const RANKS = ['first', 'second', 'third'] as const
const spots = fc.record({
  month: fc.integer({ min: 2011 * 12 + 9, max: 2026 * 12 + 8 }).map(text),
  rank: fc.constantFrom<Rank>(1, 2, 3),
  poor: fc.boolean(),
  living: fc.oneof(fc.constant(0n), fc.integer({ min: 1, max: 300_000 }).map(BigInt)),
})

describe('the unemployment benefit and its oracle', () => {
  it('agree to the fen', () => {
    const law = lawOf('henan')
    fc.assert(
      fc.property(spots, (spot) => {
        const answer = unemployment.amount(
          {
            month: spot.month,
            category: RANKS[spot.rank - 1] as 'first',
            urbanCategory: 'first',
            formerPovertyCounty: spot.poor,
            ...(spot.living > 0n && { livingStandard: (Number(spot.living) / 100).toFixed(2) }),
          },
          law,
        )
        if (answer.outcome !== 'determined') throw new Error(JSON.stringify(answer.missing))
        expect(answer.values.standard.times(100).toFixed(0)).toBe(oracle(spot).toString())
      }),
      { numRuns: runs(2000) },
    )
  })
})

const TABLES = fc
  .uniqueArray(fc.record({ from: fc.integer({ min: 1, max: 200 }), halves: fc.nat(60) }), {
    minLength: 1,
    maxLength: 12,
    selector: ({ from }) => from,
  })
  .map(
    (steps) => new Map(steps.sort((a, b) => a.from - b.from).map(({ from, halves }) => [from, halves * 5])),
  )

describe('the months of benefit and their oracle', () => {
  it('agree under any table of steps', () => {
    const luoyang = lawOf('luoyang')
    fc.assert(
      fc.property(
        fc.option(TABLES, { nil: undefined }),
        fc.array(fc.tuple(fc.nat(500), fc.nat(240)), { minLength: 1, maxLength: 30 }),
        (table, people) => {
          const value = Object.fromEntries(
            [...(table ?? [])].map(([from, tenths]) => [from, String(tenths / 10)]),
          )
          const law =
            table === undefined
              ? luoyang
              : luoyang.with({
                  name: 'table',
                  changes: [{ path: 'unemployment.duration.steps', from: '2020-01', value }],
                })
          for (const [paid, left] of people) {
            const answer = unemployment.duration(
              {
                registered: '2025-06-15',
                contributionMonths: paid,
                earlierClaim: { registered: '1980-01', unclaimedMonths: String(left / 10) },
              },
              law,
            )
            const tenths =
              answer.outcome === 'determined' ? answer.values.grantedMonths.times(10).toNumber() : 0
            expect(tenths).toBe(tenthsGranted(paid, left, table))
          }
        },
      ),
      { numRuns: runs(300) },
    )
  })
})

describe('columns and the single functions', () => {
  const CASES: readonly (readonly [string, Law])[] = [
    ['luoyang', lawOf('luoyang')],
    ['songxian', lawOf('songxian')],
    ['xuchang', lawOf('xuchang')],
    ['zhengzhou', lawOf('zhengzhou')],
    ['henan', lawOf('henan')],
    ['luoyang in 2024', lawOf('luoyang', { asOf: '2024-12-31' })],
    [
      'a reform',
      lawOf('luoyang').with({
        name: 'reform',
        changes: [
          { path: 'unemployment.amount.share', from: '2012-01', value: '0.654321' },
          {
            path: 'unemployment.duration.steps',
            from: '2012-01',
            value: { 12: '2.5', 40: '7', 130: '23.5' },
          },
          { path: 'unemployment.duration.resumed', from: '2018-01', to: '2020-12', value: 'lapsed' },
          { path: 'unemployment.start', from: '2015-01', value: 'sameMonth' },
        ],
      }),
    ],
  ]

  it.each(CASES)('give the same answers to random people: %s', (_, law) => {
    const people = fc.sample(
      fc.record({
        registered: fc.integer({ min: 2009 * 12, max: 2026 * 12 + 8 }),
        paid: fc.oneof(fc.nat(24), fc.nat(480)),
        left: fc.oneof(fc.constant(0), fc.nat(240)),
        category: fc.nat(3),
      }),
      { numRuns: runs(500), seed: 7 },
    )
    const results = unemploymentColumns(
      {
        registered: Int32Array.from(people, ({ registered }) => registered),
        contributionMonths: Int32Array.from(people, ({ paid }) => paid),
        unclaimed: Int32Array.from(people, ({ left }) => left),
        category: Uint8Array.from(people, ({ category }) => category),
      },
      law,
    )
    people.forEach(({ registered, paid, left, category }, row) => {
      const status = UNEMPLOYMENT_STATUS[results.status[row] as number]
      const place = category === 0 ? {} : { category: RANKS[category - 1] as 'first' }
      const day = `${text(registered)}-15`
      const duration = unemployment.duration(
        {
          registered: day,
          contributionMonths: paid,
          ...(left > 0 && { earlierClaim: { registered: '1965-01', unclaimedMonths: String(left / 10) } }),
        },
        law,
      )
      if (status === 'otherRate') return expect(left).toBeGreaterThan(0)
      if (duration.outcome === 'notEntitled') return expect(status).toBe('tooFewMonths')
      if (duration.outcome === 'undetermined') return expect(status).toBe('undetermined')
      const award = unemployment.award(
        {
          ended: day,
          ending: 'contractExpired',
          registered: day,
          contributionMonths: paid,
          ...(left > 0 && { earlierClaim: { registered: '1965-01', unclaimedMonths: String(left / 10) } }),
          statutoryAge: '2060-01',
          drawsPension: false,
          ...place,
        },
        law,
      )
      const noStart =
        award.outcome === 'undetermined' && award.missing.some(({ path }) => path === 'unemployment.start')
      if (noStart) return expect(status).toBe('undetermined')
      const start = award.outcome === 'entitled' ? award.values.start : text(registered + 1)
      const amount = unemployment.amount({ month: start, ...place }, law)
      if (amount.outcome === 'undetermined') return expect(status).toBe('undetermined')
      expect(status).toBe(duration.values.upperBound ? 'upperBound' : 'entitled')
      expect(results.granted[row]).toBe(duration.values.grantedMonths.times(10).toNumber())
      expect(results.amount[row]).toBe(amount.values.standard.times(100).toNumber())
    })
    expect(new Set(results.status).size).toBeGreaterThan(1)
  })

  it('name what is bad in a row, and leave the rest alone', () => {
    const at = monthNumber('2025-06')
    const columns = {
      registered: Int32Array.of(at, 0, at, at, at),
      contributionMonths: Int32Array.of(75, 75, -1, 75, 75),
      unclaimed: Int32Array.of(0, 0, 0, 241, 0),
      category: Uint8Array.of(0, 0, 0, 0, 4),
    }
    const results = unemploymentColumns(columns, lawOf('luoyang'))
    expect([...results.status].map((code) => UNEMPLOYMENT_STATUS[code])).toEqual([
      'upperBound',
      'badMonth',
      'badMonths',
      'badMonths',
      'badCategory',
    ])
    const into = unemploymentColumns({ ...columns, category: new Uint8Array(5) }, lawOf('luoyang'), {
      from: 4,
      into: results,
    })
    expect(into.amount[4]).toBe(189_000)
    expect(into.status[1]).toBe(UNEMPLOYMENT_STATUS.indexOf('badMonth'))
    expect(() => unemploymentColumns({ ...columns, unclaimed: new Int32Array(4) }, lawOf('luoyang'))).toThrow(
      RangeError,
    )
  })
})
