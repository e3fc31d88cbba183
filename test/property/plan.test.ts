import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Decimal } from '../../src/money/index.js'
import {
  compareCoverage,
  countParticipants,
  coverageRate,
  enrolmentNeed,
  evaluateCell,
  evaluatePlan,
  growth,
  impliedEligible,
  luoyangPlan,
  parseCell,
  persons,
  planContradictions,
  tenThousands,
  type Plan,
  type Relation,
} from '../../src/plan/index.js'

const numRuns = process.env.SHEBAO_LONG === '1' ? 5000 : 500
const heads = fc.integer({ min: 0, max: 2_000_000_000 })
const someHeads = fc.integer({ min: 1, max: 2_000_000_000 })
/** A printed rate: text with 0 to 3 decimals, from 1 to 150. */
const rate = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1000, max: 150_000 }))
  .map(([decimals, thousandths]) => new Decimal(thousandths).div(1000).toFixed(decimals))
  .filter((text) => Number(text) >= 1)
const one = (count: number) => [{ scheme: 'all', count: persons(count) }]

describe('coverage', () => {
  it('implies an interval that holds every eligible population printing that rate', () => {
    fc.assert(
      fc.property(
        someHeads,
        someHeads,
        fc.integer({ min: 0, max: 3 }),
        (participants, eligible, decimals) => {
          const { percent } = coverageRate({
            participants: one(participants),
            eligible: { count: persons(eligible), basis: 'registrationDatabase', exclusions: [] },
          })
          const printed = percent.toFixed(decimals)
          fc.pre(percent.lte(1000) && new Decimal(printed).gte(new Decimal(10).pow(-decimals)))
          const { interval, eligible: point } = impliedEligible({
            participants: one(participants),
            rate: printed,
          })
          const true10k = new Decimal(eligible).div(10_000)
          expect(interval.low.lte(true10k) && interval.high.gte(true10k)).toBe(true)
          expect(interval.low.lt(point) && interval.high.gt(point)).toBe(true)
        },
      ),
      { numRuns },
    )
  })

  it('is never clamped: rate × eligible gives the participants back, above 100 % too', () => {
    fc.assert(
      fc.property(heads, someHeads, (participants, eligible) => {
        const result = coverageRate({
          participants: one(participants),
          eligible: { count: persons(eligible), basis: 'residents', exclusions: [] },
        })
        const back = result.percent.times(eligible).div(100)
        expect(back.minus(participants).abs().lt('1e-20')).toBe(true)
        expect(result.uncovered.times(10_000).toString()).toBe(String(eligible - participants))
        expect(result.notices.some(({ code }) => code === 'coverage.aboveAll')).toBe(participants > eligible)
      }),
      { numRuns },
    )
  })

  it('does not change when a scheme is split in two or the schemes change places', () => {
    fc.assert(
      fc.property(heads, heads, heads, someHeads, (a, b, c, eligible) => {
        const rateOf = (counts: Record<string, number>) =>
          coverageRate({
            participants: Object.entries(counts).map(([scheme, count]) => ({
              scheme,
              count: persons(count),
            })),
            eligible: { count: persons(eligible), basis: 'residents', exclusions: [] },
          })
        const whole = rateOf({ a: a + b, c })
        const split = rateOf({ c, b, a })
        expect(split.percent.eq(whole.percent)).toBe(true)
        expect(split.participants.eq(whole.participants)).toBe(true)
        expect(split.uncovered.eq(whole.uncovered)).toBe(true)
        const shares = split.schemes.map(({ sharePercent }) => sharePercent ?? new Decimal(0))
        const total = shares.reduce((sum, share) => sum.plus(share), new Decimal(0))
        expect(a + b + c === 0 || total.minus(100).abs().lt('1e-30')).toBe(true)
      }),
      { numRuns },
    )
  })

  it('is the same in persons and in 10 000 persons', () => {
    fc.assert(
      fc.property(heads, rate, (count, printed) => {
        const text = new Decimal(count).div(10_000).toFixed()
        const inPersons = impliedEligible({ participants: one(count), rate: printed })
        const inTenThousands = impliedEligible({
          participants: [{ scheme: 'all', count: tenThousands(text) }],
          rate: printed,
        })
        expect(inPersons.eligible.eq(inTenThousands.eligible)).toBe(true)
      }),
      { numRuns },
    )
  })

  it('needs exactly what brings the rate to the target', () => {
    fc.assert(
      fc.property(heads, someHeads, rate, (participants, eligible, targetPercent) => {
        const need = enrolmentNeed({
          participants: one(participants),
          eligible: persons(eligible),
          targetPercent,
        })
        const reached = new Decimal(participants).div(10_000).plus(need.gap)
        expect(reached.times(1_000_000).div(eligible).minus(targetPercent).abs().lt('1e-20')).toBe(true)
      }),
      { numRuns },
    )
  })

  it('compared with itself needs no growth and contradicts nothing', () => {
    fc.assert(
      fc.property(someHeads, rate, fc.integer({ min: 1, max: 50 }), (participants, printed, years) => {
        const side = { participants: one(participants), rate: printed }
        const comparison = compareCoverage({ from: side, to: side, years })
        expect(comparison.eligibleGrowth.increase.isZero()).toBe(true)
        expect(comparison.verdict).toBe('consistent')
        expect(comparison.timesNeeded).toBeNull()
      }),
      { numRuns },
    )
  })

  it('compounds the yearly growth back to the whole', () => {
    fc.assert(
      fc.property(someHeads, heads, fc.integer({ min: 1, max: 60 }), (from, to, years) => {
        const result = growth({ from, to, years })
        const again = result.cagrPercent?.div(100).plus(1).pow(years).times(from) ?? new Decimal(0)
        expect(again.minus(to).abs().lte(new Decimal(to).plus(1).times('1e-25'))).toBe(true)
      }),
      { numRuns },
    )
  })
})

describe('targets', () => {
  const number = fc
    .integer({ min: 0, max: 10_000 })
    .map((hundredths) => new Decimal(hundredths).div(100).toFixed())
  const cell = fc.tuple(fc.constantFrom('', '<', '>'), number).map((parts) => parts.join(''))

  it('a bound says the same as every value within it', () => {
    fc.assert(
      fc.property(cell, fc.constantFrom('<', '>'), number, number, (target, sign, limit, sample) => {
        const value = new Decimal(sample)
        fc.pre(sign === '<' ? value.lt(limit) : value.gt(limit))
        const bound = evaluateCell(parseCell(target), parseCell(sign + limit)).verdict
        const point = evaluateCell(parseCell(target), parseCell(sample)).verdict
        if (bound === 'metByBound') expect(point).toBe('met')
        if (bound === 'notMet') expect(point).toBe('notMet')
      }),
      { numRuns },
    )
  })

  it('a better result is never worse', () => {
    fc.assert(
      fc.property(number, number, number, fc.constantFrom('', '>'), (target, a, b, sign) => {
        const [low, high] = new Decimal(a).lte(b) ? [a, b] : [b, a]
        const verdict = (result: string): string =>
          evaluateCell(parseCell(sign + target), parseCell(result)).verdict
        if (verdict(low) === 'met') expect(verdict(high)).toBe('met')
      }),
      { numRuns },
    )
  })
})

describe('the order of rows', () => {
  const shuffled = fc
    .tuple(...luoyangPlan.boxes.map(({ rows }) => fc.shuffledSubarray([...rows], { minLength: rows.length })))
    .map((orders): Plan => {
      const boxes = luoyangPlan.boxes.map((box, at) => ({ ...box, rows: orders[at] ?? [] }))
      return { ...luoyangPlan, boxes: [...boxes].reverse() }
    })

  it('changes no finding and no verdict', () => {
    const findings = JSON.stringify(planContradictions())
    const verdicts = (plan: Plan): Record<string, string> =>
      Object.fromEntries(evaluatePlan({ plan }).map(({ indicator, verdict }) => [indicator.id, verdict]))
    const expected = verdicts(luoyangPlan)
    fc.assert(
      fc.property(shuffled, (plan) => {
        expect(JSON.stringify(planContradictions({ plan }))).toBe(findings)
        expect(verdicts(plan)).toEqual(expected)
      }),
      { numRuns: 50 },
    )
  })
})

describe('counting participants', () => {
  const relation: fc.Arbitrary<Relation> = fc.record(
    {
      person: fc.constantFrom('A', 'B', 'C', 'D'),
      scheme: fc.constantFrom('government', 'enterprise', 'resident'),
      status: fc.constantFrom('receiving', 'paying', 'interrupted', 'suspended'),
      place: fc.constantFrom('410300', '410100'),
      ended: fc.constantFrom('deceased', 'movedOut', 'registeredElsewhere'),
    },
    { requiredKeys: ['person', 'scheme', 'status'] },
  )
  const relations = fc.array(relation, { maxLength: 30 })

  it('counts the same in any order', () => {
    fc.assert(
      fc.property(relations, fc.infiniteStream(fc.nat()), (records, numbers) => {
        const keyed = records.map((record) => ({ record, key: numbers.next().value as number }))
        const other = [...keyed].sort((a, b) => a.key - b.key).map(({ record }) => record)
        const { dropped: _, ...counts } = countParticipants(records)
        const { dropped: __, ...otherCounts } = countParticipants(other)
        expect(otherCounts).toEqual(counts)
      }),
      { numRuns },
    )
  })

  it('accounts for every record: counted or dropped with a reason', () => {
    fc.assert(
      fc.property(relations, (records) => {
        const count = countParticipants(records)
        expect(count.persons + count.dropped.length).toBe(count.gross)
        expect(Object.values(count.byScheme).reduce((a, b) => a + b)).toBe(count.persons)
        expect(Object.values(count.byStatus).reduce((a, b) => a + b)).toBe(count.persons)
        expect(count.persons).toBe(
          new Set(records.filter(({ ended }) => !ended).map(({ person }) => person)).size,
        )
      }),
      { numRuns },
    )
  })

  it('does not change when a record is reported twice', () => {
    fc.assert(
      fc.property(relations, (records) => {
        const { persons: once, relations: open } = countParticipants(records)
        const twice = countParticipants([...records, ...records])
        expect([twice.persons, twice.relations]).toEqual([once, open])
      }),
      { numRuns },
    )
  })
})
