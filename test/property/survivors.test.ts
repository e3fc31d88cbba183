import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lawOf, survivors } from 'shebao'
import { toyPack } from '../toy/toy-pack.js'
import { brokenSteps } from '../support/check-steps.js'
import { runs } from './settings.js'

type Input = survivors.BenefitInput

const luoyang = lawOf('luoyang')
const toytown = lawOf('toytown', { pack: toyPack })
const settings = { numRuns: runs(300) }
const months = fc.integer({ min: 1, max: 600 })
const drawn = fc.integer({ min: 0, max: 600 })
const statuses = fc.constantFrom(
  'employed' as const,
  'flexible' as const,
  'retired' as const,
  'resigned' as const,
)
const inputs = fc.record({ status: statuses, contributionMonths: months, pensionMonths: drawn })

function benefitOf(
  some: { status: Input['status']; contributionMonths: number; pensionMonths: number },
  law = luoyang,
) {
  const retired = some.status === 'retired' || some.status === 'resigned'
  const { pensionMonths, ...rest } = some
  const result = survivors.benefit(
    {
      ...rest,
      death: '2023-06',
      cause: 'illness',
      ownContributions: '99999999',
      ...(retired && { pensionMonths }),
    },
    law,
  )
  if (result.outcome !== 'entitled' || result.rule !== 'survivors.benefit')
    throw new Error(JSON.stringify(result))
  return result
}

describe('survivors’ benefits', () => {
  it('lie between 3 and 24 months, of a pensioner between 9 and 24', () => {
    fc.assert(
      fc.property(inputs, (some) => {
        const { twelfths } = benefitOf(some).values
        const least = some.status === 'retired' || some.status === 'resigned' ? 9 : 3
        expect(twelfths).toBeGreaterThanOrEqual(least * 12)
        expect(twelfths).toBeLessThanOrEqual(24 * 12)
      }),
      settings,
    )
  })

  it('never fall with a month more of contributions, nor rise with a month more drawn', () => {
    fc.assert(
      fc.property(inputs, (some) => {
        const now = benefitOf(some).amounts.lumpSum
        const more = benefitOf({ ...some, contributionMonths: some.contributionMonths + 1 }).amounts.lumpSum
        const later = benefitOf({ ...some, pensionMonths: some.pensionMonths + 1 }).amounts.lumpSum
        expect(more.gte(now)).toBe(true)
        expect(later.lte(now)).toBe(true)
      }),
      settings,
    )
  })

  it('pay the same funeral allowance for every career', () => {
    fc.assert(
      fc.property(inputs, (some) => {
        expect(benefitOf(some).amounts.funeral.toFixed(2)).toBe('6414.00')
      }),
      settings,
    )
  })

  it('never exceed the own contributions below five years, and pay all of what they list', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 59 }), fc.nat(3_000_000), (contributionMonths, own) => {
        const ownContributions = (own / 100).toFixed(2)
        const result = survivors.benefit(
          { death: '2023-06', status: 'employed', cause: 'illness', contributionMonths, ownContributions },
          luoyang,
        )
        if (result.outcome !== 'entitled' || result.rule !== 'survivors.benefit')
          throw new Error(result.outcome)
        expect(result.amounts.total.lte(ownContributions)).toBe(true)
        const listed = result.payments.reduce(
          (sum, { amount }) => sum.plus(amount),
          result.amounts.total.times(0),
        )
        expect(listed.eq(result.amounts.total)).toBe(true)
        expect(brokenSteps(result)).toEqual([])
      }),
      settings,
    )
  })

  it('follow their formulas under odd values of every parameter', () => {
    fc.assert(
      fc.property(inputs, (some) => {
        expect(brokenSteps(benefitOf(some, toytown))).toEqual([])
      }),
      settings,
    )
  })
})
