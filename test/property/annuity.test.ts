import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { enterpriseAnnuity, lawOf, occupationalAnnuity, personalPension, type Payment } from 'shebao'
import { brokenSteps } from '../support/check-steps.js'
import { D, type Num } from '../support/evaluate-formula.js'
import { runs } from './settings.js'

const law = lawOf('luoyang', { asOf: '2026-03-31' })
const yuan = (most: number, least = 0) =>
  fc
    .oneof(fc.integer({ min: least, max: Math.min(most, 20_000) }), fc.integer({ min: least, max: most }))
    .map((fen) => new D(fen).div(100).toFixed(2))
const times = (numRuns: number) => ({ numRuns: runs(numRuns) })

/** The sum of payments, a monthly one times its months. */
function sumOf(payments: readonly Payment[]): Num {
  return payments.reduce((sum, { amount, periodicity, from, to }) => {
    const months = periodicity === 'once' ? 1 : monthsFrom(from, to)
    return sum.plus(new D(amount.toFixed(2)).times(months))
  }, new D(0))
}
function monthsFrom(from: string, to: string | null): number {
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
  return number(to ?? from) - number(from) + 1
}

describe('a balance that is drawn', () => {
  const drawing = fc.record({
    form: fc.constantFrom('monthly' as const, 'quarterly' as const, 'annual' as const),
    payments: fc.integer({ min: 1, max: 170 }),
    balance: yuan(1e9, 1),
  })

  it('comes out whole, to the fen, in as many payments as were chosen at most', () => {
    fc.assert(
      fc.property(drawing, ({ form, payments, balance }) => {
        const drawn = enterpriseAnnuity.payout(
          { because: 'retirement', form, payments, month: '2026-03', from: '2026-04', balance },
          law,
        )
        if (drawn.outcome !== 'entitled') throw new Error(JSON.stringify(drawn))
        expect(sumOf(drawn.payments).toFixed(2)).toBe(balance)
        expect(drawn.values.payments).toBeLessThanOrEqual(payments)
        expect(drawn.amounts.last.gt(0)).toBe(true)
        expect(drawn.amounts.netInAll.plus(drawn.amounts.taxInAll).toFixed(2)).toBe(balance)
        expect(brokenSteps(drawn)).toEqual([])
      }),
      times(600),
    )
  })

  it('leaves for heirs what was not paid', () => {
    fc.assert(
      fc.property(yuan(1e8, 1), fc.integer({ min: 0, max: 200 }), (balance, after) => {
        const year = 2026 + Math.floor((3 + after) / 12)
        const paidThrough = `${year}-${String(((3 + after) % 12) + 1).padStart(2, '0')}`
        const drawn = occupationalAnnuity.payout(
          {
            because: 'retirement',
            form: 'monthly',
            month: '2026-03',
            birth: '1966-03',
            from: '2026-04',
            balance,
            paidThrough,
          },
          law,
        )
        if (drawn.outcome !== 'entitled') throw new Error(JSON.stringify(drawn))
        const { paid, payments, remainder } = drawn.values
        const received =
          paid === payments ? new D(balance) : new D(drawn.amounts.amount.toFixed(2)).times(paid ?? NaN)
        expect(received.plus(remainder?.toFixed(2) ?? NaN).toFixed(2)).toBe(balance)
        expect(brokenSteps(drawn)).toEqual([])
      }),
      times(300),
    )
  })

  it('by a fixed amount comes out whole, and no payment but the last differs from it', () => {
    fc.assert(
      fc.property(yuan(1e7, 1), yuan(1e6, 10_000), (balance, each) => {
        const drawn = personalPension.withdrawal(
          {
            date: '2026-03-10',
            because: 'pensionAge',
            pensionAgeMonth: '2026-03',
            form: 'monthly',
            from: '2026-04',
            balance,
            each,
          },
          law,
        )
        if (drawn.outcome !== 'entitled') throw new Error(JSON.stringify(drawn))
        expect(sumOf(drawn.payments).toFixed(2)).toBe(balance)
        expect(drawn.amounts.amount.lte(each)).toBe(true)
        expect(drawn.amounts.last.lte(drawn.amounts.amount)).toBe(true)
        expect(brokenSteps(drawn)).toEqual([])
      }),
      times(300),
    )
  })
})

describe('the tax on a payment', () => {
  const forms = fc.constantFrom(
    'monthly' as const,
    'quarterly' as const,
    'annual' as const,
    'lumpSumAbroadOrHeirs' as const,
    'lumpSum' as const,
  )
  const month = fc.constantFrom('2014-01', '2018-09', '2018-10', '2018-12', '2019-01', '2026-03')
  const tax = (month: string, form: Parameters<typeof enterpriseAnnuity.tax>[0]['form'], amount: string) => {
    const outcome = enterpriseAnnuity.tax({ month, form, amount }, law)
    if (outcome.outcome !== 'determined') throw new Error(JSON.stringify(outcome))
    return outcome
  }

  it('is never above the payment, and never falls when it grows', () => {
    fc.assert(
      fc.property(month, forms, yuan(5e8), yuan(1e6), (at, form, amount, more) => {
        const low = tax(at, form, amount)
        const high = tax(at, form, new D(amount).plus(more).toFixed(2))
        expect(low.amounts.tax.lte(amount)).toBe(true)
        expect(low.amounts.net.plus(low.amounts.tax).toFixed(2)).toBe(new D(amount).toFixed(2))
        expect(high.amounts.tax.gte(low.amounts.tax)).toBe(true)
        // What is added bears the highest rate at most, a fen of rounding apart.
        expect(
          high.amounts.tax.minus(low.amounts.tax).lte(new D(more).times('0.45').plus('0.01').toFixed(4)),
        ).toBe(true)
        expect(brokenSteps(low)).toEqual([])
      }),
      times(600),
    )
  })

  it('is the sum of the slices shown', () => {
    fc.assert(
      fc.property(forms, yuan(5e8), (form, amount) => {
        const outcome = tax('2026-03', form, amount)
        const sum = outcome.rows.reduce((total, row) => total.plus(row.tax), outcome.amounts.tax.times(0))
        const within = outcome.rows.reduce((total, row) => total.plus(row.within), sum.times(0))
        expect(sum.toFixed(2)).toBe(outcome.amounts.tax.toFixed(2))
        expect(within.toFixed(2)).toBe(new D(amount).toFixed(2))
      }),
      times(400),
    )
  })
})

describe('vesting', () => {
  const ladder = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 100 })), { maxLength: 5 })
    .map((rungs) => {
      const years = [...new Set(rungs.map(([year]) => year))].sort((a, b) => a - b)
      const shares = rungs.map(([, share]) => share).sort((a, b) => a - b)
      return [
        ...years.map((year, i) => ({ years: year, share: new D(shares[i] as number).div(100).toFixed(2) })),
        { years: 8, share: '1' },
      ]
    })
  const leave = (serviceMonths: number, rungs: { years: number; share: string }[], employerBalance: string) =>
    enterpriseAnnuity.vesting(
      {
        month: '2026-03',
        because: 'ownChoice',
        serviceMonths,
        employerBalance,
        employeeBalance: '12.34',
        ladder: rungs,
      },
      law,
    )

  it('never falls with time, splits the money whole, and is full after eight years', () => {
    fc.assert(
      fc.property(ladder, fc.integer({ min: 0, max: 130 }), yuan(1e8), (rungs, months, balance) => {
        const now = leave(months, rungs, balance)
        const later = leave(months + 7, rungs, balance)
        expect(later.amounts.vested.gte(now.amounts.vested)).toBe(true)
        expect(now.amounts.vested.plus(now.amounts.unvested).toFixed(2)).toBe(new D(balance).toFixed(2))
        if (months >= 96) expect(now.amounts.unvested.toFixed(2)).toBe('0.00')
        expect(brokenSteps(now)).toEqual([])
      }),
      times(400),
    )
  })
})

describe('caps', () => {
  it('are never passed by what is admitted', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('2004-05', '2018-01', '2018-02', '2026-03'),
        yuan(1e11),
        yuan(1e11),
        yuan(1e11),
        (month, wages, employer, employees) => {
          const year = enterpriseAnnuity.contribution(
            { month, wages, precedingWages: wages, employer, employees },
            law,
          )
          if (year.outcome !== 'determined') throw new Error(JSON.stringify(year))
          const { employerCap, totalCap, employerWithin, employeesWithin } = year.amounts
          expect(employerWithin.lte(employerCap)).toBe(true)
          expect(employerWithin.plus(employeesWithin).lte(totalCap)).toBe(true)
          expect(employeesWithin.gte(0)).toBe(true)
          const [part, whole] =
            month < '2018-02' ? [new D(1).div(12), new D(1).div(6)] : [new D('0.08'), new D('0.12')]
          expect(employerCap.toFixed(2)).toBe(part.times(wages).toDecimalPlaces(2).toFixed(2))
          expect(totalCap.toFixed(2)).toBe(whole.times(wages).toDecimalPlaces(2).toFixed(2))
          expect(brokenSteps(year)).toEqual([])
        },
      ),
      times(400),
    )
  })

  it('hold for a member, whose deduction never passes the own contribution or 4 % of three average wages', () => {
    fc.assert(
      fc.property(
        yuan(1e7),
        yuan(1e7),
        yuan(1e7),
        yuan(1e7),
        (employer, employee, averageEmployer, precedingWage) => {
          const part = enterpriseAnnuity.allocation(
            { month: '2025-08', employer, employee, averageEmployer, precedingWage, averageWage: '6500' },
            law,
          )
          if (part.outcome !== 'determined') throw new Error(JSON.stringify(part))
          expect(part.amounts.employerWithin.lte(new D(averageEmployer).times(5).toFixed(2))).toBe(true)
          expect(part.amounts.deductible.lte(employee)).toBe(true)
          expect(part.amounts.deductible.lte('780')).toBe(true)
          expect(brokenSteps(part)).toEqual([])
        },
      ),
      times(300),
    )
  })

  it('hold for the year of a personal pension', () => {
    fc.assert(
      fc.property(yuan(3e6), yuan(3e6), yuan(3e7), (amount, paidThisYear, taxableIncome) => {
        const paid = personalPension.contribution(
          { date: '2025-11-20', amount, paidThisYear, taxableIncome },
          law,
        )
        if (paid.outcome !== 'determined') throw new Error(JSON.stringify(paid))
        const { accepted, aboveCap, taxSaved } = paid.amounts
        expect(accepted.plus(aboveCap).toFixed(2)).toBe(new D(amount).toFixed(2))
        expect(accepted.isZero() || accepted.plus(paidThisYear).lte(12_000)).toBe(true)
        expect(taxSaved?.gte(0) && taxSaved.lte(accepted.times('0.45').plus('0.01'))).toBe(true)
        expect(brokenSteps(paid)).toEqual([])
      }),
      times(300),
    )
  })
})

describe('a month of an occupational annuity', () => {
  it('is 12 % of the base in two parts that are credited whole', () => {
    fc.assert(
      fc.property(yuan(5e6), fc.constantFrom('budget' as const, 'otherFunding' as const), (base, unit) => {
        const month = occupationalAnnuity.contribution({ month: '2025-08', base, unit }, law)
        if (month.outcome !== 'determined') throw new Error(JSON.stringify(month))
        const { employer, employee, book, real } = month.amounts
        expect(employer.toFixed(2)).toBe(new D(base).times('0.08').toDecimalPlaces(2).toFixed(2))
        expect(employee.toFixed(2)).toBe(new D(base).times('0.04').toDecimalPlaces(2).toFixed(2))
        expect(book.plus(real).toFixed(2)).toBe(employer.plus(employee).toFixed(2))
        expect(book.toFixed(2)).toBe(unit === 'budget' ? employer.toFixed(2) : '0.00')
        expect(brokenSteps(month)).toEqual([])
      }),
      times(300),
    )
  })
})

describe('a projection', () => {
  it('grows with the return, and always says what it is', () => {
    const rate = fc.integer({ min: -200_000, max: 150_000 })
    fc.assert(
      fc.property(
        yuan(1e7),
        yuan(1e6),
        fc.integer({ min: 0, max: 40 }),
        rate,
        (balance, yearly, years, millionths) => {
          const at = (shift: number) => {
            const ahead = occupationalAnnuity.projection(
              {
                balance,
                yearly,
                years,
                return: new D(millionths + shift).div(1_000_000).toFixed(6),
                birth: '1969-03',
                claim: '2029-08',
              },
              law,
            )
            if (ahead.outcome !== 'determined') throw new Error(JSON.stringify(ahead))
            return ahead
          }
          const now = at(0)
          expect(at(10_000).amounts.projected.gte(now.amounts.projected)).toBe(true)
          expect(now.projection).toBe(true)
          expect(now.notices.some(({ code, subject }) => code === 'estimate' && subject === 'return')).toBe(
            true,
          )
          expect(brokenSteps(now)).toEqual([])
        },
      ),
      times(200),
    )
  })
})
