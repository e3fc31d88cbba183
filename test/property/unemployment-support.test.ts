import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lawOf, minimumWage, unemployment } from 'shebao'
import { toyPack } from '../toy/toy-pack.js'
import { brokenSteps } from '../support/check-steps.js'
import { runs } from './settings.js'

const settings = { numRuns: runs(200) }
const places = fc
  .constantFrom('luoyang', 'songxian', 'luanchuan', 'yichuan', 'yanshi')
  .map((key) => lawOf(key))
const luoyang = lawOf('luoyang')
const toytown = lawOf('toytown', { pack: toyPack })
const monthIn = (year: number, first: number, last: number) =>
  fc.integer({ min: first, max: last }).map((month) => `${year}-${String(month).padStart(2, '0')}`)
const rise = fc.integer({ min: -50_000, max: 200_000 }).map((millionths) => (millionths / 1e6).toFixed(6))
const grounds = fc.constantFrom('exhausted' as const, 'ownWill' as const)

const aids = fc
  .record({
    year: fc.constantFrom(2020, 2022),
    month: fc.integer({ min: 3, max: 10 }),
    ground: grounds,
    contributionMonths: fc.integer({ min: 1, max: 400 }),
  })
  .map(({ year, month, ground, contributionMonths }): unemployment.JoblessAidInput => {
    const unemployed = `${year}-${String(month).padStart(2, '0')}`
    const applied = `${year}-${String(month + 1).padStart(2, '0')}`
    return {
      unemployed,
      ground,
      contributionMonths,
      applied,
      drawnBefore: false,
      ruralWithoutOwn: false,
      ...(year === 2020 ? { firstMonth: applied } : { approved: applied }),
    }
  })

describe('the jobless aid', () => {
  it('never exceeds the local minimum wage, and runs for six months', () => {
    fc.assert(
      fc.property(places, aids, (law, input) => {
        const result = unemployment.joblessAid(input, law)
        // The list of former poverty counties is unsettled for some: then the standard may be missing, never wrong.
        if (result.outcome !== 'entitled') return
        const wage = minimumWage.local({ month: result.values.firstMonth }, law)
        if (wage.outcome !== 'determined') throw new Error(wage.outcome)
        expect(result.amounts.monthly.lte(wage.values.monthly)).toBe(true)
        expect(result.values.months).toBe(6)
        expect(result.amounts.total.eq(result.amounts.monthly.times(6))).toBe(true)
        expect(brokenSteps(result)).toEqual([])
      }),
      settings,
    )
  })

  it('is found for every such person in the urban districts, and never falls with contributions', () => {
    fc.assert(
      fc.property(aids, (input) => {
        const now = unemployment.joblessAid(input, luoyang)
        const more = unemployment.joblessAid(
          { ...input, contributionMonths: input.contributionMonths + 7 },
          luoyang,
        )
        if (now.outcome !== 'entitled' || more.outcome !== 'entitled') throw new Error(now.outcome)
        expect(more.amounts.monthly.gte(now.amounts.monthly)).toBe(true)
      }),
      settings,
    )
  })
})

describe('the price subsidy', () => {
  const inputs = fc
    .record({ month: monthIn(2019, 1, 12), cpiRise: rise, foodRise: rise })
    .map(({ month, cpiRise, foodRise }): unemployment.PriceSubsidyInput => ({
      month,
      published: month,
      received: 'benefit',
      indices: [{ month, cpiRise, foodRise }],
    }))

  it('is nothing without a trigger, and whole yuan not above the benefit otherwise', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const [{ cpiRise, foodRise }] = input.indices as [unemployment.PriceIndices]
        const reached = Number(cpiRise) >= 0.035 || Number(foodRise) >= 0.06
        const result = unemployment.priceSubsidy(input, luoyang)
        expect(result.outcome).toBe(reached ? 'entitled' : 'notEntitled')
        expect(brokenSteps(result)).toEqual([])
        if (result.outcome !== 'entitled') return
        expect(result.amounts.subsidy.isInteger()).toBe(true)
        expect(result.amounts.subsidy.lte(1520)).toBe(true)
        expect(result.payments).toHaveLength(1)
      }),
      settings,
    )
  })
})

describe('a death before July 2011', () => {
  const total = (dependants: number, publicGood = false) => {
    const result = unemployment.death(
      { death: '2010-10', received: 'benefit', cause: 'illness', dependants, publicGood, monthDrawn: true },
      luoyang,
    )
    if (result.outcome !== 'entitled' || result.rule !== 'unemployment.deathBefore2011')
      throw new Error(JSON.stringify(result))
    expect(brokenSteps(result)).toEqual([])
    return result
  }

  it('never pays less for a dependant more, nor more than fifteen months for all', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.boolean(), (dependants, publicGood) => {
        const now = total(dependants, publicGood)
        const more = total(dependants + 1, publicGood)
        expect(more.amounts.survivors.gte(now.amounts.survivors)).toBe(true)
        expect(now.values.survivorsMonths).toBeLessThanOrEqual(15)
        expect(more.amounts.survivors.eq(now.amounts.survivors)).toBe(dependants >= 3)
        expect(total(dependants, true).amounts.total.gte(now.amounts.total)).toBe(true)
      }),
      settings,
    )
  })
})

describe('the lump sums', () => {
  it('of rural workers never fall with work nor pass twelve months of benefit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 500 }), (continuousMonths) => {
        const sum = (months: number) => {
          const result = unemployment.ruralLumpSum(
            { ended: '2019-06', continuousMonths: months, insured: true },
            luoyang,
          )
          if (result.outcome !== 'entitled') throw new Error(result.outcome)
          expect(brokenSteps(result)).toEqual([])
          return result.amounts.lumpSum
        }
        expect(sum(continuousMonths + 1).gte(sum(continuousMonths))).toBe(true)
        expect(sum(continuousMonths).lte(1520 * 12)).toBe(true)
      }),
      settings,
    )
  })
})

describe('under odd values of every parameter', () => {
  it('every step follows its formula', () => {
    fc.assert(
      fc.property(
        monthIn(2020, 1, 9),
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 9_999_999 }),
        (month, months, fen) => {
          const monthlyBenefit = (fen / 100).toFixed(2)
          const outcomes = [
            unemployment.medical({ month, received: 'benefit' }, toytown),
            unemployment.ruralLumpSum(
              { ended: month, continuousMonths: months, insured: true, monthlyBenefit },
              toytown,
            ),
            unemployment.claimTransfer(
              {
                month,
                destination: 'otherProvince',
                remainingMonths: (months % 7) + 1,
                standardMonth: month,
                monthlyBenefit,
              },
              toytown,
            ),
            unemployment.joblessAid(
              {
                unemployed: month,
                ground: 'ownWill',
                contributionMonths: months,
                applied: month,
                approved: month,
                drawnBefore: false,
                ruralWithoutOwn: false,
                monthlyBenefit,
              },
              toytown,
            ),
          ]
          for (const outcome of outcomes) expect(brokenSteps(outcome)).toEqual([])
        },
      ),
      settings,
    )
  })
})
