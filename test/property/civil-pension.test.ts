import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilAwardColumns, civilPension, CIVIL_AWARD_STATUS, lawOf, monthNumber } from 'shebao'
import { brokenSteps } from '../support/check-steps.js'
import { D } from '../support/evaluate-formula.js'
import { toyPack } from '../toy/toy-pack.js'
import { runs } from './settings.js'

const luoyang = lawOf('luoyang')
const toy = lawOf('toytown', { pack: toyPack })
const text = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
const yuan = (most: number) => fc.integer({ min: 0, max: most }).map((fen) => new D(fen).div(100).toFixed(2))
const month = (from: string, to: string) => fc.integer({ min: monthNumber(from), max: monthNumber(to) })

describe('a contribution of a public institution', () => {
  const pay = fc.record({ basicPay: yuan(2e6), nationalAllowances: yuan(1e5), outside: yuan(1e5) })

  it('lies within the bounds, is the sum of its shares, and is explained by its formulas', () => {
    fc.assert(
      fc.property(
        pay,
        yuan(5e5),
        fc.constantFrom('government' as const, 'institution' as const),
        month('2018-07', '2026-06'),
        fc.integer({ min: 0, max: 30 }),
        fc.constantFrom(luoyang, toy),
        (items, more, unit, from, length, law) => {
          const extra = unit === 'government' ? { yearEndBonus: more } : { performancePay: more }
          const bill = civilPension.contribution(
            { unit, from: text(from), to: text(from + length), pay: { ...items, ...extra } },
            law,
          )
          if (bill.outcome === 'undetermined') return
          if (bill.outcome !== 'determined') throw new Error(bill.outcome)
          expect(brokenSteps(bill)).toEqual([])
          const { employer, employee, payable, account, pool } = bill.totals
          expect(payable.eq(employer.plus(employee))).toBe(true)
          expect(payable.eq(account.plus(pool))).toBe(true)
          for (const row of bill.rows) {
            expect(row.base.gte(row.floor) && row.base.lte(row.ceiling)).toBe(true)
          }
          expect(bill.rows.reduce((sum, row) => sum + row.months, 0)).toBe(length + 1)
        },
      ),
      { numRuns: runs(150) },
    )
  })
})

describe('an award in a place with odd law', () => {
  const person = fc.record({
    at: month('2014-10', '2027-06'),
    extraAge: fc.integer({ min: 40, max: 110 }),
    paidMonths: fc.integer({ min: 0, max: 150 }),
    deemedMonths: fc.integer({ min: 0, max: 400 }),
    paidIndex: fc.integer({ min: 1, max: 30_000 }),
    deemedIndex: fc.integer({ min: 1, max: 30_000 }),
    balance: fc.integer({ min: 0, max: 3e7 }),
    annuity: fc.integer({ min: 0, max: 3e5 }),
    basicPay: fc.integer({ min: 0, max: 2e5 }),
    serviceYears: fc.integer({ min: 0, max: 45 }),
  })

  it('is explained by its formulas, pays what its payments add up to, and is the same in columns', () => {
    fc.assert(
      fc.property(person, (c) => {
        const birth = c.at - 720 - c.extraAge
        const total = c.paidMonths + c.deemedMonths
        const started = monthNumber('2014-10') - c.deemedMonths - 1
        fc.pre(started > birth)
        const award = civilPension.award(
          {
            sex: 'male',
            originalRetirementAge: 60,
            birth: text(birth),
            startedWork: text(started),
            retirement: text(c.at),
            totalMonths: total,
            deemedMonths: c.deemedMonths,
            paidIndex: new D(c.paidIndex).div(1e4).toFixed(4),
            deemedIndex: new D(c.deemedIndex).div(1e4).toFixed(4),
            accountBalance: new D(c.balance).div(100).toFixed(2),
            annuityMonthly: new D(c.annuity).div(100).toFixed(2),
            oldMethod: {
              basicPay: new D(c.basicPay).div(100).toFixed(2),
              serviceYears: c.serviceYears,
              allowances: '1500',
              increase: '260.5',
            },
          },
          toy,
        )
        const results = civilAwardColumns(
          {
            sex: Uint8Array.of(0),
            originalRetirementAge: Uint8Array.of(60),
            birth: Int32Array.of(birth),
            startedWork: Int32Array.of(started),
            retirement: Int32Array.of(c.at),
            totalMonths: Int32Array.of(total),
            deemedMonths: Int32Array.of(c.deemedMonths),
            paidIndex: Int32Array.of(c.paidIndex),
            deemedIndex: Int32Array.of(c.deemedIndex),
            accountBalance: Float64Array.of(c.balance),
            annuityMonthly: Float64Array.of(c.annuity),
            basicPay: Float64Array.of(c.basicPay),
            serviceYears: Uint8Array.of(c.serviceYears),
            ratioPoints: Int32Array.of(0),
            allowances: Float64Array.of(150_000),
            increase: Float64Array.of(26_050),
          },
          toy,
        )
        const status = CIVIL_AWARD_STATUS[results.status[0] as number]
        if (award.outcome !== 'entitled') {
          expect(status).not.toBe('entitled')
          return
        }
        expect(status).toBe('entitled')
        expect(brokenSteps(award)).toEqual([])
        const { total: due, newMethod, topUp } = award.amounts
        expect(due.times(100).toNumber()).toBe(results.total[0])
        const paid = award.payments.reduce((sum, { amount }) => sum.plus(amount), due.times(0))
        expect(paid.eq(due)).toBe(true)
        expect(award.payments.every(({ amount }) => amount.gt(0))).toBe(true)
        const old = award.values.oldStandard
        if (old === undefined) expect(due.eq(newMethod)).toBe(true)
        else {
          expect(due.times(100).plus(c.annuity).gte(old.times(100))).toBe(true)
          if (topUp.gt(0)) expect(due.times(100).plus(c.annuity).eq(old.times(100))).toBe(true)
        }
      }),
      { numRuns: runs(400) },
    )
  })
})

describe('a settlement of provisional pay', () => {
  const levels = fc.array(
    fc.record({ after: fc.integer({ min: 1, max: 20 }), fen: fc.integer({ min: 0, max: 2e6 }) }),
    {
      maxLength: 4,
    },
  )

  it('is the sum of the months, one by one', () => {
    fc.assert(
      fc.property(
        levels,
        levels,
        month('2015-01', '2020-12'),
        fc.integer({ min: 0, max: 60 }),
        fc.tuple(fc.integer({ min: 0, max: 2e6 }), fc.integer({ min: 0, max: 2e6 })),
        (some, others, from, length, [first, second]) => {
          const side = (start: number, steps: typeof some) => {
            let at = from
            return [{ at, fen: start }, ...steps.map(({ after, fen }) => ({ at: (at += after), fen }))]
          }
          const provisional = side(first, some)
          const final = side(second, others)
          const wire = (levels: typeof provisional) =>
            levels.map(({ at, fen }) => ({ from: text(at), amount: new D(fen).div(100).toFixed(2) }))
          const settled = civilPension.settlement(
            {
              from: text(from),
              through: text(from + length),
              provisional: wire(provisional),
              final: wire(final),
            },
            luoyang,
          )
          const amountAt = (levels: typeof provisional, at: number) =>
            levels.filter((level) => level.at <= at).at(-1)?.fen ?? 0
          let difference = 0
          for (let at = from; at <= from + length; at++)
            difference += amountAt(final, at) - amountAt(provisional, at)
          const { arrears, overpaid } = settled.amounts
          expect(arrears.minus(overpaid).times(100).toNumber()).toBe(difference)
          expect(arrears.isZero() || overpaid.isZero()).toBe(true)
          expect(brokenSteps(settled)).toEqual([])
        },
      ),
      { numRuns: runs(150) },
    )
  })
})
