import { describe, expect, it } from 'vitest'
import { isShebaoError, lawOf, residentPension } from 'shebao'

const law = lawOf('luoyang')
const { contribution } = residentPension

function values(input: Parameters<typeof contribution>[0]) {
  const answer = contribution(input, law)
  if (answer.outcome !== 'determined') throw new Error(answer.outcome)
  return answer.values
}

describe('a year’s contribution', () => {
  it.each([
    [200, 30],
    [300, 40],
    [400, 50],
    [500, 60],
    [600, 80],
    [700, 100],
    [800, 120],
    [900, 140],
    [1000, 160],
    [1500, 190],
    [2000, 220],
    [2500, 250],
    [3000, 280],
    [4000, 310],
    [5000, 340],
  ])('of %i yuan carries a subsidy of %i', (tier, subsidy) => {
    const paid = values({ year: 2025, tier })
    expect(paid.subsidy.toNumber()).toBe(subsidy)
    expect(paid.credited.toNumber()).toBe(tier + subsidy)
    expect(paid.leastSubsidy?.toNumber()).toBe(tier < 500 ? 30 : 60)
    expect(paid.subsidy.gte(paid.leastSubsidy ?? 0)).toBe(true)
  })

  it('that is made up carries none', () => {
    const madeUp = values({ year: 2021, tier: 5000, madeUpIn: 2025 })
    expect(madeUp.subsidy.toNumber()).toBe(0)
    expect(madeUp.credited.toNumber()).toBe(5000)
    expect(madeUp.leastSubsidy).toBeNull()
  })

  it('of an unknown tier names the tiers', () => {
    expect.assertions(3)
    try {
      contribution({ year: 2025, tier: 100 }, law)
    } catch (error) {
      if (!isShebaoError(error)) throw error
      expect(error.code).toBe('resident.unknownTier')
      expect(error.issues[0]?.message).toContain('200, 300, 400')
      expect(error.issues[0]?.path).toEqual(['tier'])
    }
  })

  it('is undetermined in years whose subsidies are not known', () => {
    expect(contribution({ year: 2016, tier: 200 }, law)).toMatchObject({
      outcome: 'undetermined',
      missing: [{ path: 'residentPension.contribution.tiers', month: '2016-01' }],
    })
  })
})

describe('a payment of government for people in hardship', () => {
  it('is a hundred with the lowest subsidy', () => {
    for (const hardship of ['minimumAllowance', 'destitute', 'relapseMonitored', 'severelyDisabled'] as const)
      expect(values({ year: 2025, hardship })).toMatchObject({ hardship })
    const paid = values({ year: 2025, hardship: 'destitute' })
    expect([paid.own.toNumber(), paid.government.toNumber(), paid.subsidy.toNumber()]).toEqual([0, 100, 30])
    expect(paid.credited.toNumber()).toBe(130)
  })

  it('went to the registered poor to 2020 and not after', () => {
    expect(values({ year: 2020, hardship: 'registeredPoor' }).government.toNumber()).toBe(100)
    expect(contribution({ year: 2021, hardship: 'registeredPoor' }, law)).toMatchObject({
      outcome: 'notEntitled',
      reasons: [{ code: 'resident.groupNotPaidFor' }],
    })
  })
})
