import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { employeePension, incapacity, lawOf } from 'shebao'
import { toyPack } from '../toy/toy-pack.js'
import { brokenSteps } from '../support/check-steps.js'
import { runs } from './settings.js'

type Input = incapacity.AllowanceInput

const luoyang = lawOf('luoyang', { asOf: '2026-03-31' })
const toytown = lawOf('toytown', { pack: toyPack })
const settings = { numRuns: runs(300) }
const month = (number: number) => `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`

const figures = fc
  .record({
    totalMonths: fc.integer({ min: 1, max: 500 }),
    deemedShare: fc.constantFrom(0, 0.2),
    overall: fc.integer({ min: 5_000, max: 29_000 }),
    actual: fc.integer({ min: 5_000, max: 29_000 }),
    balance: fc.integer({ min: 0, max: 60_000_000 }),
  })
  .map(({ totalMonths, deemedShare, overall, actual, balance }) => ({
    totalMonths,
    deemedMonths: Math.floor(totalMonths * deemedShare),
    overallIndex: (overall / 10_000).toFixed(4),
    actualIndex: (actual / 10_000).toFixed(4),
    accountBalance: (balance / 100).toFixed(2),
  }))

/** Applications of 2025 by men of any age below the statutory one. */
const applications: fc.Arbitrary<Input> = fc
  .record({ figures, born: fc.integer({ min: 1966 * 12, max: 1995 * 12 }) })
  .map(({ figures: some, born }) => ({
    ...some,
    sex: 'male',
    originalRetirementAge: 60,
    birth: month(born),
    application: '2025-09-15',
    finding: '2025-08-01',
    totalIncapacity: true,
  }))

function entitled(input: Input, law = luoyang): incapacity.EntitledAllowance {
  const result = incapacity.allowance(input, law)
  if (result.outcome !== 'entitled') throw new Error(JSON.stringify(result))
  return result
}

describe('an incapacity allowance', () => {
  it('below the minimum lasts at least a year, never shorter for a month more of contributions', () => {
    fc.assert(
      fc.property(applications, fc.integer({ min: 1, max: 178 }), (input, totalMonths) => {
        const now = entitled({ ...input, totalMonths, deemedMonths: 0 }).values.duration ?? 0
        const more =
          entitled({ ...input, totalMonths: totalMonths + 1, deemedMonths: 0 }).values.duration ?? 0
        expect(now).toBeGreaterThanOrEqual(12)
        expect(more).toBeGreaterThanOrEqual(now)
        expect(more - now === 0 || more - now === 3).toBe(true)
      }),
      settings,
    )
  })

  it('by the full formula is the award of the same figures', () => {
    // Women of 50 in the months in which flexible early retirement is open to them.
    fc.assert(
      fc.property(figures, fc.integer({ min: 1, max: 3 }), (some, early) => {
        const woman = {
          ...some,
          totalMonths: some.totalMonths + 180,
          sex: 'female',
          originalRetirementAge: 50,
          birth: '1975-06', // 50 years 3 months: 2025-09
        } as const
        const at = month(2025 * 12 + 8 - early)
        const allowance = entitled({
          ...woman,
          application: `${at}-10`,
          finding: '2025-03-01',
          totalIncapacity: true,
        })
        const award = employeePension.award({ ...woman, retirement: at }, luoyang)
        if (award.outcome !== 'entitled') throw new Error(JSON.stringify(award))
        expect(allowance.amounts).toEqual(award.amounts)
        expect(allowance.firstPayment).toBe(award.firstPayment)
      }),
      settings,
    )
  })

  it('has months in order, a payment for each of them, and ends by the statutory month', () => {
    fc.assert(
      fc.property(applications, (input) => {
        const { values, payments } = entitled(input)
        expect(values.firstPayment <= values.amountThrough).toBe(true)
        expect(values.amountThrough <= values.through).toBe(true)
        expect(values.through <= values.statutoryMonth).toBe(true)
        expect(payments[0]).toMatchObject({ from: values.firstPayment, to: values.amountThrough })
        expect(payments).toHaveLength(values.case === 'fullFormula' ? 2 : 1)
        expect(values.recomputedIn === null).toBe(values.case !== 'basicUntilFiveYears')
      }),
      settings,
    )
  })

  it('never pays less by the full formula than the basic item', () => {
    fc.assert(
      fc.property(applications, (input) => {
        const { amounts } = entitled(input)
        expect(amounts.total.gte(amounts.basic)).toBe(true)
      }),
      settings,
    )
  })

  it('follows its formulas, also under odd values of every parameter', () => {
    fc.assert(
      fc.property(applications, (input) => {
        expect(brokenSteps(entitled(input))).toEqual([])
        expect(brokenSteps(incapacity.allowance(input, toytown))).toEqual([])
      }),
      settings,
    )
  })
})
