import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lawOf, unemployment, type Law } from 'shebao'
import { definitions } from '../../src/law/index.js'
import { brokenSteps } from '../support/check-steps.js'
import { toyPack } from '../toy/toy-pack.js'
import { runs } from './settings.js'

type Input = unemployment.StabilisationRefundInput

const law = lawOf('luoyang')
const settings = { numRuns: runs(300) }
const MONTHS = ['2016-05', '2019-06', '2021-06', '2022-03', '2022-09', '2023-06', '2024-06', '2025-06']
const firms = fc
  .record({
    month: fc.constantFrom(...MONTHS),
    contributionMonths: fc.integer({ min: 12, max: 300 }),
    paid: fc.nat(2_000_000_000),
    start: fc.integer({ min: 1, max: 500 }),
    fall: fc.integer({ min: 0, max: 12 }),
    notCounted: fc.nat(12),
    insured: fc.integer({ min: 1, max: 500 }),
  })
  .map(({ month, contributionMonths, paid, start, fall, notCounted, insured }): Input => {
    const end = Math.max(start - fall, 0)
    return {
      month,
      unit: 'sme',
      contributionMonths,
      arrearsCleared: true,
      paidLastYear: (paid / 100).toFixed(2),
      headcountAtStart: start,
      headcountAtEnd: end,
      leavers: start - end,
      leaversNotCounted: Math.min(notCounted, start - end),
      newClaimants: start - end,
      averageInsured: String(start),
      insured,
      reserveMonths: 12,
    }
  })

const kept = firms.map((input) => ({ ...input, headcountAtEnd: input.headcountAtStart, newClaimants: 0 }))

function entitled(input: Input, under: Law = law): unemployment.EntitledStabilisationRefund {
  const result = unemployment.stabilisationRefund(input, under)
  if (result.outcome !== 'entitled') throw new Error(JSON.stringify(result))
  return result
}

describe('stabilisation refunds', () => {
  it('never exceed the base, and small firms get no less than large ones', () => {
    fc.assert(
      fc.property(kept, (input) => {
        const small = entitled(input)
        const large = entitled({ ...input, unit: 'largeFirm' })
        expect(small.amounts.refund.lte(small.values.base)).toBe(true)
        expect(large.amounts.refund.lte(small.amounts.refund)).toBe(true)
      }),
      settings,
    )
  })

  it('never fall with what was paid, nor rise with back payments', () => {
    fc.assert(
      fc.property(kept, fc.nat(1_000_000), (input, more) => {
        const extra = (more / 100).toFixed(2)
        const now = entitled(input)
        const paidLastYear = now.values.paidLastYear.plus(extra)
        expect(entitled({ ...input, paidLastYear }).amounts.refund.gte(now.amounts.refund)).toBe(true)
        const again = entitled({ ...input, paidLastYear, backPayments: extra })
        expect(again.amounts.refund.eq(now.amounts.refund)).toBe(true)
      }),
      settings,
    )
  })

  it('are never lost by a leaver who does not count', () => {
    fc.assert(
      fc.property(firms, (input) => {
        const { leavers = 0, leaversNotCounted = 0 } = input
        fc.pre(leaversNotCounted < leavers)
        const now = unemployment.stabilisationRefund(input, law)
        const fewer = unemployment.stabilisationRefund(
          { ...input, leaversNotCounted: leaversNotCounted + 1 },
          law,
        )
        if (now.outcome === 'entitled') expect(fewer.outcome).toBe('entitled')
      }),
      settings,
    )
  })

  it('list exactly what is due, once, from the unemployment fund, and explain it', () => {
    fc.assert(
      fc.property(firms, (input) => {
        const result = unemployment.stabilisationRefund(input, law)
        expect(brokenSteps(result)).toEqual([])
        if (result.outcome !== 'entitled') return
        const paid = result.payments.map(({ amount, payer, from }) => [amount.toFixed(2), payer, from])
        const due = result.amounts.refund
        expect(paid).toEqual(due.isZero() ? [] : [[due.toFixed(2), 'unemploymentFund', input.month]])
      }),
      settings,
    )
  })

  it('follow their formulas under odd values of every parameter', () => {
    const toytown = lawOf('toytown', { pack: toyPack })
    fc.assert(
      fc.property(firms, (input) => {
        const result = unemployment.stabilisationRefund({ ...input, contributionMonths: 12 }, toytown)
        expect(brokenSteps(result)).toEqual([])
      }),
      settings,
    )
  })

  it('say how they were computed whatever a reform chooses', () => {
    const choices = Object.entries(definitions).flatMap(([path, definition]) =>
      path.startsWith('unemployment.refund.') && 'choices' in definition
        ? definition.choices.map((value) => ({ path: path as keyof typeof definitions, value }))
        : [],
    )
    expect(choices.length).toBeGreaterThan(10)
    for (const { path, value } of choices) {
      const under = law.with({ name: value, changes: [{ path, from: '2014-11', value }] })
      fc.assert(
        fc.property(firms, (input) => {
          expect(brokenSteps(unemployment.stabilisationRefund(input, under))).toEqual([])
        }),
        { numRuns: runs(20) },
      )
    }
  })
})

describe('skill subsidies', () => {
  const claims = fc.record({
    level: fc.constantFrom('junior' as const, 'intermediate' as const, 'senior' as const),
    year: fc.integer({ min: 2019, max: 2025 }),
    contributionMonths: fc.nat(60),
    takenThisYear: fc.nat(4),
    shortageTrade: fc.boolean(),
  })

  it('never fall with the level, nor are lost by a month more of contributions or one taken less', () => {
    fc.assert(
      fc.property(claims, ({ year, ...rest }) => {
        const claim = {
          ...rest,
          application: `${year}-08-01`,
          certificate: `${year}-05-01`,
          status: 'firmStaff',
          sameTradeAndLevelTaken: false,
        } as const
        const result = unemployment.skillSubsidy(claim, law)
        expect(brokenSteps(result)).toEqual([])
        if (result.outcome !== 'entitled') return
        const senior = unemployment.skillSubsidy({ ...claim, level: 'senior' }, law)
        expect(senior.outcome === 'entitled' && senior.amounts.subsidy.gte(result.amounts.subsidy)).toBe(true)
        const better = {
          ...claim,
          contributionMonths: claim.contributionMonths + 1,
          takenThisYear: Math.max(claim.takenThisYear - 1, 0),
        }
        expect(unemployment.skillSubsidy(better, law).outcome).toBe('entitled')
      }),
      settings,
    )
  })
})
