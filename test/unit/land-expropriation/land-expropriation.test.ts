import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { landExpropriation, lawOf } from 'shebao'
import { runs } from '../../property/settings.js'
import { brokenSteps } from '../../support/check-steps.js'
import { D } from '../../support/evaluate-formula.js'
import { refused } from '../resident/refused.js'

const law = lawOf('luoyang')
const month = '2026-03'
const { socialInsuranceCost, subsidy, credit } = landExpropriation
const text = (value: number, decimals: number) => new D(value).div(10 ** decimals).toFixed(decimals)

describe('the social insurance cost of expropriated land', () => {
  it('is area times rate, each piece to the fen', () => {
    const answer = socialInsuranceCost(
      {
        month,
        parcels: [
          { area: '12.5', rate: 30000 },
          { area: '0.3333', rate: '28500.50' },
        ],
      },
      law,
    )
    if (answer.outcome !== 'determined') throw new Error(answer.outcome)
    expect(answer.rows.map(({ cost }) => cost.toFixed(2))).toEqual(['375000.00', '9499.22'])
    expect(answer.values.cost.toFixed(2)).toBe('384499.22')
    expect(answer.values.area.toFixed(4)).toBe('12.8333')
  })

  it('agrees with decimals for random land', () => {
    const parcels = fc.array(
      fc.record({ area: fc.integer({ min: 1, max: 1e9 }), rate: fc.integer({ min: 0, max: 1e9 }) }),
      { minLength: 1, maxLength: 12 },
    )
    fc.assert(
      fc.property(parcels, (land) => {
        const answer = socialInsuranceCost(
          { month, parcels: land.map(({ area, rate }) => ({ area: text(area, 4), rate: text(rate, 2) })) },
          law,
        )
        if (answer.outcome !== 'determined') throw new Error(answer.outcome)
        const expected = land.reduce(
          (sum, { area, rate }) =>
            sum.plus(new D(area).div(10_000).times(rate).div(100).toDecimalPlaces(2, D.ROUND_HALF_UP)),
          new D(0),
        )
        expect(answer.values.cost.toFixed(2)).toBe(expected.toFixed(2))
        expect(brokenSteps(answer)).toEqual([])
      }),
      { numRuns: runs(1_000) },
    )
  })
})

describe('the subsidy of each farmer', () => {
  it('is an equal part, and the fen left over are named', () => {
    const answer = subsidy({ month, fund: 100000, people: 7 }, law)
    if (answer.outcome !== 'determined') throw new Error(answer.outcome)
    expect(answer.values.perPerson?.toFixed(2)).toBe('14285.71')
    expect(answer.values.remainder.toFixed(2)).toBe('0.03')
  })

  it('never exceeds the fund, and leaves less than a fen for each', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 1, max: 500_000 }), (fund, people) => {
        const answer = subsidy({ month, fund: text(fund, 2), people }, law)
        if (answer.outcome !== 'determined') throw new Error(answer.outcome)
        const { perPerson, given, remainder } = answer.values
        expect(perPerson?.times(people).eq(given)).toBe(true)
        expect(given.plus(remainder).times(100).toNumber()).toBe(fund)
        expect(remainder.gte(0) && remainder.times(100).lt(people)).toBe(true)
        expect(brokenSteps(answer)).toEqual([])
      }),
      { numRuns: runs(1_000) },
    )
  })

  it('by a table of ages may ask for more than there is', () => {
    const bands = [
      { fromAge: 16, people: 12, amount: '5000' },
      { fromAge: 45, people: 7, amount: '12000.50' },
      { fromAge: 60, people: 3, amount: '18000' },
    ]
    const of = (fund: string) => {
      const answer = subsidy({ month, fund, bands }, law)
      if (answer.outcome !== 'determined') throw new Error(answer.outcome)
      const { people, given, remainder } = answer.values
      return [people, given.toFixed(2), remainder.toFixed(2)]
    }
    expect(of('200000')).toEqual([22, '198003.50', '1996.50'])
    expect(of('190000')).toEqual([22, '198003.50', '-8003.50'])
  })
})

describe('a subsidy put to use', () => {
  it('adds subsidy over 139 to the residents’ pension', () => {
    const answer = credit({ month, subsidy: '10000', to: 'residentScheme' }, law)
    expect(answer.outcome === 'determined' && answer.values.monthlyGain?.toFixed(2)).toBe('71.94')
    expect(answer.outcome === 'determined' && answer.values.years).toBeNull()
  })

  it('pays for years of the employees’ scheme, and names what whole years leave over', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e8 }),
        fc.integer({ min: 10_000, max: 1e7 }),
        (given, yearly) => {
          const answer = credit(
            { month, subsidy: text(given, 2), to: 'employeeScheme', yearlyContribution: text(yearly, 2) },
            law,
          )
          if (answer.outcome !== 'determined') throw new Error(answer.outcome)
          const { wholeYears, leftOver, years } = answer.values
          expect(wholeYears).toBe(Math.floor(given / yearly))
          expect(leftOver?.times(100).toNumber()).toBe(given % yearly)
          expect(years?.toFixed(2)).toBe(new D(given).div(yearly).toDecimalPlaces(2, D.ROUND_DOWN).toFixed(2))
          expect(brokenSteps(answer)).toEqual([])
        },
      ),
      { numRuns: runs(1_000) },
    )
  })
})

describe('an absurd input is refused with code and path', () => {
  it.each([
    [
      () => socialInsuranceCost({ month: '2026-13', parcels: [] }, law),
      [
        ['calendar.month', 'month'],
        ['land.parcels', 'parcels'],
      ],
    ],
    [
      () => socialInsuranceCost({ month, parcels: [{ area: 0, rate: '-1' }] }, law),
      [
        ['decimal.belowMinimum', 'parcels.0.area'],
        ['decimal.belowMinimum', 'parcels.0.rate'],
      ],
    ],
    [
      () => socialInsuranceCost({ month, parcels: [{ area: '１', rate: Number.NaN }] }, law),
      [
        ['decimal.grammar', 'parcels.0.area'],
        ['decimal.float', 'parcels.0.rate'],
      ],
    ],
    [() => subsidy({ month, fund: 1 }, law), [['land.peopleOrBands', '']]],
    [() => subsidy({ month, fund: 1, people: 0 }, law), [['input.count', 'people']]],
    [() => subsidy({ month, fund: 1, bands: [] }, law), [['land.bands', 'bands']]],
    [
      () =>
        subsidy(
          {
            month,
            fund: 1,
            bands: [
              { fromAge: 60, people: 1, amount: 1 },
              { fromAge: 60, people: 1, amount: 1 },
            ],
          },
          law,
        ),
      [['land.bandOrder', 'bands.1.fromAge']],
    ],
    [() => credit({ month, subsidy: 1, to: 'martian' as 'residentScheme' }, law), [['input.choice', 'to']]],
    [
      () => credit({ month, subsidy: 1, to: 'employeeScheme' }, law),
      [['land.yearlyContribution', 'yearlyContribution']],
    ],
    [
      () => credit({ month, subsidy: 1, to: 'residentScheme', yearlyContribution: 1 }, law),
      [['land.yearlyContribution', 'yearlyContribution']],
    ],
    [
      () => credit({ month, subsidy: 1, to: 'employeeScheme', yearlyContribution: 0 }, law),
      [['decimal.belowMinimum', 'yearlyContribution']],
    ],
  ] as const)('%s', (call, expected) => {
    expect(refused(call)).toEqual(expected)
  })

  it.each([null, undefined, 7, 'land', []])('%o in place of an object', (nonsense) => {
    for (const rule of [socialInsuranceCost, subsidy, credit] as const)
      expect(
        refused(() => (rule as (input: unknown, by: typeof law) => unknown)(nonsense, law)).length,
      ).toBeGreaterThan(0)
  })
})
