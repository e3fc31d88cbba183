import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  annuityPayoutColumns,
  enterpriseAnnuity,
  lawOf,
  monthNumber,
  occupationalAnnuity,
  personalPension,
} from 'shebao'
import { brokenSteps } from '../support/check-steps.js'
import { D, type Num } from '../support/evaluate-formula.js'
import { runs } from '../property/settings.js'
import { divisorOracle, drawOracle, taxOracle } from './annuity-oracle.js'

const law = lawOf('luoyang', { asOf: '2026-03-31' })
const money = (most: number) =>
  fc
    .oneof(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: most }))
    .map((fen) => new D(fen).div(100))
const text = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
const fenOf = (value: Num) => value.times(100).toNumber()

describe('the tax on a payment', () => {
  it('agrees to the fen with the printed quick deductions', () => {
    const forms = ['monthly', 'quarterly', 'annual', 'lumpSumAbroadOrHeirs', 'lumpSum'] as const
    for (const [form, amount] of fc.sample(fc.tuple(fc.constantFrom(...forms), money(3e8)), {
      numRuns: runs(4_000),
      seed: 164,
    })) {
      const tax = occupationalAnnuity.tax({ month: '2026-03', form, amount: amount.toFixed(2) }, law)
      if (tax.outcome !== 'determined') throw new Error(tax.outcome)
      expect(tax.amounts.tax.toFixed(2), `${form} ${amount.toFixed(2)}`).toBe(
        taxOracle(form, amount).toFixed(2),
      )
    }
  })
})

const claim = fc.record({
  retirement: fc.integer({ min: monthNumber('2019-01'), max: monthNumber('2026-03') }),
  age: fc.integer({ min: 480, max: 880 }),
  lag: fc.integer({ min: 0, max: 6 }),
  balance: money(1e9),
})

describe('an annuity drawn by the divisor', () => {
  const cases = fc.sample(claim, { numRuns: runs(5_000), seed: 18 })
  const columns = {
    birth: Int32Array.from(cases, (c) => c.retirement - c.age),
    retirement: Int32Array.from(cases, (c) => c.retirement),
    from: Int32Array.from(cases, (c) => c.retirement + c.lag),
    balance: Float64Array.from(cases, (c) => fenOf(c.balance)),
  }
  const results = annuityPayoutColumns(columns, law)

  it('agrees in columns to the fen with payments made one by one in decimal.js', () => {
    const wrong: string[] = []
    cases.forEach((c, i) => {
      const divisor = divisorOracle(c.age, c.retirement >= monthNumber('2025-01'))
      const { monthly, all } = drawOracle(c.balance, divisor)
      const tax = (amount: Num) => taxOracle('monthly', amount)
      const last = all.at(-1) as Num
      const want = [
        fenOf(monthly),
        all.length,
        fenOf(last),
        fenOf(tax(monthly)),
        fenOf(
          tax(monthly)
            .times(all.length - 1)
            .plus(tax(last)),
        ),
      ]
      const got = [results.monthly, results.payments, results.last, results.tax, results.taxInAll].map(
        (x) => x[i],
      )
      if (results.status[i] !== 0 || got.some((value, k) => value !== want[k]))
        wrong.push(JSON.stringify({ c, got, want }))
    })
    expect(wrong.slice(0, 3)).toEqual([])
  })

  it('is the same for a single person of either annuity, and every explained formula gives its value', () => {
    cases.slice(0, runs(300)).forEach((c, i) => {
      const request = {
        because: 'retirement',
        form: 'monthly',
        month: text(c.retirement),
        birth: text(c.retirement - c.age),
        from: text(c.retirement + c.lag),
        balance: c.balance.toFixed(2),
      } as const
      for (const drawn of [
        occupationalAnnuity.payout(request, law),
        enterpriseAnnuity.payout(request, law),
      ]) {
        if (drawn.outcome !== 'entitled') throw new Error(JSON.stringify(drawn))
        expect(drawn.amounts.amount.times(100).toNumber()).toBe(results.monthly[i])
        expect(drawn.values.payments).toBe(results.payments[i])
        expect(drawn.amounts.last.times(100).toNumber()).toBe(results.last[i])
        expect(drawn.amounts.tax.times(100).toNumber()).toBe(
          drawn.values.payments === 1 ? results.taxInAll[i] : results.tax[i],
        )
        expect(drawn.amounts.taxInAll.times(100).toNumber()).toBe(results.taxInAll[i])
        expect(brokenSteps(drawn)).toEqual([])
      }
    })
  })
})

describe('the account of an occupational annuity', () => {
  const stretch = fc.record({
    months: fc.integer({ min: 1, max: 12 }),
    book: fc.integer({ min: 0, max: 300_000 }),
    real: fc.integer({ min: 0, max: 200_000 }),
    returns: fc.integer({ min: 0, max: 500_000 }),
    rate: fc.integer({ min: 0, max: 90_000 }),
  })

  it('agrees with credits that earn month by month in decimal.js', () => {
    for (const years of fc.sample(fc.array(stretch, { minLength: 1, maxLength: 8 }), {
      numRuns: runs(1_500),
      seed: 92,
    })) {
      let book = new D('123.45')
      let real = new D('67.89')
      const rows = years.map(({ months, book: credit, real: paid, returns, rate }, i) => {
        const first = i === 0 ? 13 - months : 1
        const last = i === 0 ? 12 : i === years.length - 1 ? months : 12
        const monthly = new D(credit).div(100)
        const yearly = new D(rate).div(1_000_000)
        // Divided last: twelfths cut to some digits would lose the ties.
        let twelvefold = book.times(last - first + 1).times(yearly)
        for (let month = first; month <= last; month++)
          twelvefold = twelvefold.plus(monthly.times(last - month + 1).times(yearly))
        book = book.plus(monthly.times(last - first + 1)).plus(twelvefold.div(12).toDecimalPlaces(2))
        real = real.plus(new D(paid).div(100).times(last - first + 1)).plus(new D(returns).div(100))
        const year = 2015 + i
        return {
          from: `${year}-${String(first).padStart(2, '0')}`,
          to: `${year}-${String(last).padStart(2, '0')}`,
          book: monthly.toFixed(2),
          real: new D(paid).div(100).toFixed(2),
          returns: new D(returns).div(100).toFixed(2),
          bookRate: yearly.toFixed(6),
        }
      })
      const kept = occupationalAnnuity.balance({ openingBook: '123.45', openingReal: '67.89', rows }, law)
      if (kept.outcome !== 'determined') throw new Error(JSON.stringify(kept))
      expect(kept.amounts.book.toFixed(2)).toBe(book.toFixed(2))
      expect(kept.amounts.real.toFixed(2)).toBe(real.toFixed(2))
      expect(kept.amounts.total.toFixed(2)).toBe(book.plus(real).toFixed(2))
      if (rows.length < 3) expect(brokenSteps(kept)).toEqual([])
    }
  })
})

describe('a payment into a personal pension', () => {
  it('saves the tax that quick deductions give, with and without it', () => {
    const person = fc.record({
      income: money(2e8),
      amount: money(2_000_000),
      before: fc.integer({ min: 0, max: 1_300_000 }),
    })
    for (const { income, amount, before } of fc.sample(person, { numRuns: runs(2_000), seed: 34 })) {
      const paid = personalPension.contribution(
        {
          date: '2025-06-15',
          amount: amount.toFixed(2),
          paidThisYear: new D(before).div(100).toFixed(2),
          taxableIncome: income.toFixed(2),
        },
        law,
      )
      if (paid.outcome !== 'determined') throw new Error(JSON.stringify(paid))
      const accepted = D.max(0, D.min(amount, new D(12_000).minus(new D(before).div(100))))
      const deducted = D.min(12_000, new D(before).div(100))
      const tax = (base: Num) => (base.lte(0) ? new D(0) : taxOracle('annual', base))
      const saved = tax(income.minus(deducted)).minus(tax(income.minus(deducted).minus(accepted)))
      expect(paid.amounts.accepted.toFixed(2)).toBe(accepted.toFixed(2))
      expect(paid.amounts.taxSaved?.toFixed(2)).toBe(saved.toFixed(2))
    }
  })
})

describe('a projection', () => {
  it('is compounding in decimal.js, rounded to the fen each year', () => {
    const start = fc.record({
      balance: money(1e8),
      yearly: fc.integer({ min: 0, max: 1_200_000 }),
      years: fc.integer({ min: 0, max: 40 }),
      rate: fc.integer({ min: -100_000, max: 100_000 }),
    })
    for (const { balance, yearly, years, rate } of fc.sample(start, { numRuns: runs(1_000), seed: 3 })) {
      const ahead = personalPension.projection(
        {
          balance: balance.toFixed(2),
          yearly: new D(yearly).div(100).toFixed(2),
          years,
          return: new D(rate).div(1_000_000).toFixed(6),
          birth: '1966-03',
          claim: '2026-03',
        },
        law,
      )
      if (ahead.outcome !== 'determined') throw new Error(JSON.stringify(ahead))
      let expected = balance
      for (let year = 0; year < years; year++)
        expected = expected
          .plus(expected.times(rate).div(1_000_000).toDecimalPlaces(2))
          .plus(new D(yearly).div(100))
      expect(ahead.amounts.projected.toFixed(2)).toBe(expected.toFixed(2))
      expect(ahead.amounts.monthly.toFixed(2)).toBe(expected.div(139).toDecimalPlaces(2).toFixed(2))
    }
  })
})
