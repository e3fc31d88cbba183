import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lawOf } from '../../src/law/index.js'
import { contribution, lateCharge, warning } from '../../src/rules/unemployment/index.js'
import { runs } from '../property/settings.js'
import { brokenSteps } from '../support/check-steps.js'
import { D } from '../support/evaluate-formula.js'
import { countOfMonth, monthOfCount, randomStretch } from '../unit/contribution/random-law.js'
import { determined } from '../unit/contribution/determined.js'
import { billPack, randomBillLaw } from '../unit/unemployment/random-bill-law.js'
import { oracleBounds } from './contribution-oracle.js'
import { unemploymentOracle, type BillCase } from './unemployment-contribution-oracle.js'

/** Laws with odd values, the same in every run; the cases are new each time. */
const laws = fc.sample(randomBillLaw, { numRuns: 60, seed: 20_260_331 }).map((terms) => ({
  terms,
  law: lawOf('toytown', { pack: billPack(terms) }),
}))
const anyLaw = fc.nat(laws.length - 1)
const lawAt = (index: number) => laws[index] as (typeof laws)[number]

/** Wages of every size, half of them at a bound of some law or a fen beside it; some cannot be fixed. */
const wage = fc
  .tuple(fc.nat(9), fc.nat(4_000_000), anyLaw, fc.nat(59), fc.boolean(), fc.integer({ min: -1, max: 1 }))
  .map(([kind, fen, index, month, low, beside]) => {
    if (kind === 0) return null
    if (kind < 5) return new D(fen).div(100).toFixed(2)
    const { floor, ceiling } = oracleBounds(monthOfCount(2010 * 12 + month), lawAt(index).terms.pension)
    return (low ? floor : ceiling).plus(new D(beside).div(100)).toFixed(2)
  })

const billCase: fc.Arbitrary<BillCase> = fc
  .record({
    stretch: randomStretch,
    worker: fc.constantFrom('employee', 'ruralContract'),
    wage,
    employerClass: fc.constantFrom('small', 'large', 'none'),
    deferral: fc.constantFrom('approved', 'hardship', 'fiveIndustries', 'none'),
  })
  .map(({ stretch: { from, to }, ...rest }) => ({ ...rest, from, to }))

const inputOf = ({ wage: own, ...rest }: BillCase) => ({
  ...rest,
  ...(own === null ? { wageCannotBeFixed: true } : { wage: own }),
})

describe('the unemployment bill against decimals of 60 digits', () => {
  it('agrees to the fen, month by month and in all', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(anyLaw, billCase, (index, given) => {
        const { terms, law } = lawAt(index)
        const bill = determined(contribution(inputOf(given), law))
        const months = bill.rows.flatMap((row) =>
          Array.from({ length: row.months }, (_, i) => ({
            month: monthOfCount(countOfMonth(row.from) + i),
            base: row.base.toFixed(2),
            moved: row.moved,
            employer: row.employer.toFixed(2),
            waived: row.waived.toFixed(2),
            employerDue: row.employerDue.toFixed(2),
            employee: row.employee.toFixed(2),
            payable: row.payable.toFixed(2),
            deferredUntil: row.deferredUntil,
            deferred: row.deferred.toFixed(2),
          })),
        )
        const { employer, waived, employerDue, employee, payable, deferred } = bill.totals
        const totals = { employer, waived, employerDue, employee, payable, deferred }
        const expected = unemploymentOracle(given, terms)
        expect({
          months,
          totals: Object.fromEntries(Object.entries(totals).map(([name, sum]) => [name, sum.toFixed(2)])),
        }).toEqual(expected)
        months.forEach((month) => seen.add(month.moved))
        if (waived.gt(0)) seen.add('waived')
        if (deferred.gt(0)) seen.add(given.deferral)
      }),
      { numRuns: runs(10_000) },
    )
    expect([...seen].sort()).toEqual([
      'approved',
      'cutToCeiling',
      'fiveIndustries',
      'hardship',
      'none',
      'raisedToFloor',
      'waived',
    ])
  })

  it('is explained by formulas that give each value', () => {
    fc.assert(
      fc.property(anyLaw, billCase, (index, given) => {
        expect(brokenSteps(contribution(inputOf(given), lawAt(index).law))).toEqual([])
      }),
      { numRuns: runs(500) },
    )
  })
})

describe('the late charge day by day', () => {
  it('is the sum of the rates of the days late', () => {
    const textOf = (days: number) => new Date(days * 864e5).toISOString().slice(0, 10)
    const day = fc.integer({ min: Date.UTC(2010, 0, 1) / 864e5, max: Date.UTC(2013, 11, 31) / 864e5 })
    fc.assert(
      fc.property(anyLaw, day, fc.integer({ min: -40, max: 900 }), fc.nat(1e9), (index, due, later, fen) => {
        const { terms, law } = lawAt(index)
        const amount = new D(fen).div(100)
        let rates = new D(0)
        for (let each = due + 1; each <= due + later; each++) {
          const month = textOf(each).slice(0, 7)
          const rate = terms.bill.dailyRate.find(
            ({ from, to }) => from <= month && (to === undefined || month <= to),
          )
          rates = rates.plus(rate?.value ?? NaN)
        }
        const input = { amount: amount.toFixed(2), dueDate: textOf(due), paidDate: textOf(due + later) }
        const outcome = determined(lateCharge(input, law))
        expect([outcome.values.days, outcome.values.charge.toFixed(2)]).toEqual([
          Math.max(later, 0),
          amount.times(rates).toDecimalPlaces(2, D.ROUND_HALF_UP).toFixed(2),
        ])
        expect(brokenSteps(outcome)).toEqual([])
      }),
      { numRuns: runs(3_000) },
    )
  })
})

describe('early warning against fractions', () => {
  const luoyang = lawOf('luoyang')
  const sides = fc.constantFrom('above', 'atOrAbove', 'below', 'atOrBelow')

  it('compares limits with the exact quotient', () => {
    fc.assert(
      fc.property(
        fc.nat(2_000),
        fc.integer({ min: 1, max: 2_000 }),
        fc.integer({ min: -1, max: 1 }),
        sides,
        (claimants, insured, beside, when) => {
          // A limit at the quotient or one unit of its scale beside it, where a rounding would decide wrongly.
          const near = (BigInt(claimants) * 1_000_000n) / BigInt(insured) + BigInt(beside)
          fc.pre(near >= 0n && near <= 1_000_000n)
          const limit = new D(near.toString()).div(1_000_000).toFixed(6)
          const thresholds = [{ indicator: 'claimRate', limit, when, level: 'x' }] as const
          const watch = determined(warning({ month: '2025-01', claimants, insured, thresholds }, luoyang))
          const left = BigInt(claimants) * 1_000_000n
          const right = near * BigInt(insured)
          const expected = {
            above: left > right,
            atOrAbove: left >= right,
            below: left < right,
            atOrBelow: left <= right,
          }[when]
          expect(watch.indicators[2]?.level).toBe(expected ? 'x' : null)
          expect(watch.indicators[2]?.value?.toFixed(6)).toBe(
            new D(claimants).div(insured).toDecimalPlaces(6, D.ROUND_HALF_UP).toFixed(6),
          )
          expect(brokenSteps(watch)).toEqual([])
        },
      ),
      { numRuns: runs(5_000) },
    )
  })
})
