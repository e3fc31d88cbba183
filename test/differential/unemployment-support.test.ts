import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lawOf, unemployment } from 'shebao'
import { runs } from '../property/settings.js'
import { brokenSteps } from '../support/check-steps.js'

/**
 * Price subsidy, jobless aid, the old death grants and the old medical aid computed again with BigInt and decimal.js
 * from the words of the texts, for any benefit and under variants of the roundings.
 */
const luoyang = lawOf('luoyang')
const ROUNDINGS = { 'halfUp/yuan': 'half', 'up/yuan': 'up', 'down/yuan': 'down' } as const
type Rounding = keyof typeof ROUNDINGS
const laws = Object.fromEntries(
  Object.keys(ROUNDINGS).map((value) => [
    value,
    luoyang.with({
      name: value,
      changes: [{ path: 'unemployment.priceSubsidy.rounding', from: '2017-01', value }],
    }),
  ]),
) as Readonly<Record<Rounding, typeof luoyang>>

const benefits = fc.integer({ min: 1, max: 1_000_000 })
const settings = { numRuns: runs(3_000) }
const yuan = (fen: number) => (fen / 100).toFixed(2)

describe('the price subsidy and its oracle', () => {
  it('agree to the yuan', () => {
    const rises = fc.oneof(
      fc.integer({ min: -100_000, max: 400_000 }),
      fc.constantFrom(35_000, 60_000, 34_999, 59_999),
    )
    const rounding = fc.constantFrom(...(Object.keys(ROUNDINGS) as Rounding[]))
    fc.assert(
      fc.property(benefits, rises, rises, rounding, (fen, cpi, food, how) => {
        const result = unemployment.priceSubsidy(
          {
            month: '2020-03',
            published: '2020-04',
            received: 'benefit',
            monthlyBenefit: yuan(fen),
            indices: [
              { month: '2020-03', cpiRise: (cpi / 1e6).toFixed(6), foodRise: (food / 1e6).toFixed(6) },
            ],
          },
          laws[how],
        )
        const expected = subsidyOracle(fen, cpi, food, ROUNDINGS[how])
        expect(result.outcome === 'entitled' ? result.amounts.subsidy.toFixed(0) : null).toBe(expected)
        expect(brokenSteps(result)).toEqual([])
      }),
      settings,
    )
  })
})

describe('the jobless aid of 2020 and its oracle', () => {
  it('agree to the fen', () => {
    const grounds = fc.constantFrom('exhausted' as const, 'ownWill' as const)
    fc.assert(
      fc.property(benefits, fc.integer({ min: 1, max: 500 }), grounds, (fen, contributionMonths, ground) => {
        const result = unemployment.joblessAid(
          {
            unemployed: '2020-05',
            ground,
            contributionMonths,
            applied: '2020-06',
            firstMonth: '2020-06',
            drawnBefore: false,
            ruralWithoutOwn: false,
            monthlyBenefit: yuan(fen),
          },
          luoyang,
        )
        if (result.outcome !== 'entitled') throw new Error(JSON.stringify(result))
        const percent =
          ground === 'exhausted' || contributionMonths < 12 ? 50 : contributionMonths < 24 ? 60 : 80
        const monthly = new Decimal(fen).times(percent).div(10_000).toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
        expect(result.amounts.monthly.toFixed(2)).toBe(monthly.toFixed(2))
        expect(result.amounts.total.toFixed(2)).toBe(monthly.times(6).toFixed(2))
        expect(brokenSteps(result)).toEqual([])
      }),
      settings,
    )
  })
})

describe('the death grants before July 2011 and their oracle', () => {
  it('agree to the fen', () => {
    fc.assert(
      fc.property(
        benefits,
        fc.nat(50),
        fc.boolean(),
        fc.boolean(),
        (fen, dependants, publicGood, monthDrawn) => {
          const result = unemployment.death(
            {
              death: '2008-03',
              received: 'benefit',
              cause: 'nonWorkInjury',
              dependants,
              publicGood,
              monthDrawn,
              monthlyBenefit: yuan(fen),
            },
            luoyang,
          )
          if (result.outcome !== 'entitled' || result.rule !== 'unemployment.deathBefore2011')
            throw new Error(JSON.stringify(result))
          const raised = (months: number) =>
            new Decimal(fen)
              .times(months)
              .times(publicGood ? '1.8' : 1)
              .div(100)
              .toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
          const funeral = raised(7)
          const survivors = raised(Math.min(dependants * 5, 15))
          const last = new Decimal(monthDrawn ? 0 : fen).div(100)
          expect(result.amounts.funeral.toFixed(2)).toBe(funeral.toFixed(2))
          expect(result.amounts.survivors.toFixed(2)).toBe(survivors.toFixed(2))
          expect(result.amounts.total.toFixed(2)).toBe(funeral.plus(survivors).plus(last).toFixed(2))
          expect(brokenSteps(result)).toEqual([])
        },
      ),
      settings,
    )
  })
})

describe('the medical aid before July 2011 and its oracle', () => {
  it('agree to the fen', () => {
    const costs = fc.integer({ min: 0, max: 20_000_000 })
    fc.assert(
      fc.property(benefits, costs, fc.nat(9_000_000), fc.boolean(), (fen, cost, before, honoured) => {
        const result = unemployment.medical(
          {
            month: '2009-03',
            received: 'benefit',
            monthlyBenefit: yuan(fen),
            inpatientCost: yuan(cost),
            inpatientAidBefore: yuan(before),
            honoured,
          },
          luoyang,
        )
        if (result.outcome !== 'entitled' || result.rule !== 'unemployment.medicalBefore2011')
          throw new Error(JSON.stringify(result))
        const cap = BigInt(fen) * (honoured ? 18n : 10n) - BigInt(before)
        const share = halfUp(BigInt(cost) * 7n, 10n)
        const room = cap < 0n ? 0n : cap
        expect(result.amounts.monthly.times(100).toFixed(0)).toBe(String(halfUp(BigInt(fen), 10n)))
        expect(result.amounts.inpatient?.times(100).toFixed(0)).toBe(String(share < room ? share : room))
        expect(brokenSteps(result)).toEqual([])
      }),
      settings,
    )
  })
})

/** 3.5 % of consumer prices or 6 % of food prices; benefit × the rise that triggered, the larger of two, to the yuan. */
function subsidyOracle(fen: number, cpi: number, food: number, how: 'half' | 'up' | 'down'): string | null {
  const triggered = [...(cpi >= 35_000 ? [cpi] : []), ...(food >= 60_000 ? [food] : [])]
  if (triggered.length === 0) return null
  const product = BigInt(fen) * BigInt(Math.max(...triggered))
  const yuanScale = 100_000_000n
  if (how === 'half') return String(halfUp(product, yuanScale))
  return String(product / yuanScale + (how === 'up' && product % yuanScale > 0n ? 1n : 0n))
}

function halfUp(numerator: bigint, divisor: bigint): bigint {
  return (2n * numerator + divisor) / (2n * divisor)
}
