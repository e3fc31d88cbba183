import { describe, expect, it } from 'vitest'
import { lawOf, occupationalAnnuity, requiredInputs, type AnyOutcome } from 'shebao'
import { issuesOf } from './issues-of.js'

const law = lawOf('luoyang', { asOf: '2026-03-31' })
const month = { month: '2025-08', base: '7000', unit: 'budget' } as const
const retired = {
  because: 'retirement',
  form: 'monthly',
  month: '2026-03',
  birth: '1966-03',
  from: '2026-04',
  balance: '139000',
} as const
const row = { from: '2024-01', to: '2024-12', book: '560', real: '280' } as const

const codes = (outcome: AnyOutcome) =>
  outcome.outcome === 'notEntitled' ? outcome.reasons.map(({ code }) => code) : outcome.outcome
const missing = (outcome: AnyOutcome) =>
  outcome.outcome === 'undetermined' ? outcome.missing.map(({ path }) => path) : outcome.outcome

describe('contributions to an occupational annuity', () => {
  it('are 8 % and 4 % of the base; a unit funded by the budget keeps the 8 % by the book', () => {
    const paid = occupationalAnnuity.contribution(month, law)
    if (paid.outcome !== 'determined') throw new Error(paid.outcome)
    expect(paid.amounts.employer.toFixed(2)).toBe('560.00')
    expect(paid.amounts.employee.toFixed(2)).toBe('280.00')
    expect(paid.amounts.book.toFixed(2)).toBe('560.00')
    expect(paid.amounts.real.toFixed(2)).toBe('280.00')
    const other = occupationalAnnuity.contribution({ ...month, unit: 'otherFunding' }, law)
    expect(other.outcome === 'determined' && other.amounts.real.toFixed(2)).toBe('840.00')
  })

  it('are deducted up to 4 % of post and grade pay, that pay counted to three average wages', () => {
    const low = occupationalAnnuity.contribution({ ...month, taxBase: '5000', averageWage: '6000' }, law)
    expect(low.outcome === 'determined' && low.amounts.deductible.toFixed(2)).toBe('200.00')
    const high = occupationalAnnuity.contribution({ ...month, base: '19000', averageWage: '6000' }, law)
    expect(high.outcome === 'determined' && high.amounts.deductible.toFixed(2)).toBe('720.00')
    expect(high.outcome === 'determined' && high.values.taxedNow.toFixed(2)).toBe('40.00')
  })

  it('say so when the reference wage or the base stands in for what was not given', () => {
    const estimated = (change: Partial<Parameters<typeof occupationalAnnuity.contribution>[0]>) =>
      occupationalAnnuity
        .contribution({ ...month, ...change }, law)
        .notices.filter(({ code }) => code === 'estimate')
        .map(({ subject }) => subject)
    expect(estimated({})).toEqual(['taxBase', 'averageWage'])
    expect(estimated({ averageWage: '6000' })).toEqual(['taxBase'])
    expect(estimated({ averageWage: '6000', taxBase: '5000' })).toEqual([])
  })

  it('are undetermined before 2014-10', () => {
    expect(
      missing(occupationalAnnuity.contribution({ ...month, month: '2014-09', averageWage: '3000' }, law)),
    ).toEqual([
      'occupationalAnnuity.contribution.rate.employer',
      'occupationalAnnuity.contribution.rate.employee',
    ])
  })

  it('follow a reform of the rate', () => {
    const reform = law.with({
      name: '10 %',
      changes: [{ path: 'occupationalAnnuity.contribution.rate.employer', from: '2025-01', value: '0.1' }],
    })
    const paid = occupationalAnnuity.contribution(month, reform)
    expect(paid.outcome === 'determined' && paid.amounts.book.toFixed(2)).toBe('700.00')
  })

  it('are refused with every issue at once', () => {
    expect(
      issuesOf(() =>
        occupationalAnnuity.contribution(
          {
            month: '2025-13',
            base: '-1',
            unit: 'martian',
            taxBase: '１２',
            averageWage: NaN,
            bass: 1,
          } as never,
          law,
        ),
      ).sort(),
    ).toEqual([
      'calendar.month month',
      'decimal.belowMinimum base',
      'decimal.float averageWage',
      'decimal.grammar taxBase',
      'input.choice unit',
      'input.unknownField bass',
    ])
    expect(issuesOf(() => occupationalAnnuity.contribution(null as never, law))).toHaveLength(1)
    expect(issuesOf(() => occupationalAnnuity.contribution([] as never, law))).not.toEqual([])
  })
})

describe('the account of an occupational annuity', () => {
  it('needs a book rate, given with the row or loaded', () => {
    expect(missing(occupationalAnnuity.balance({ rows: [row] }, law))).toEqual([
      'occupationalAnnuity.bookRate',
    ])
    const given = occupationalAnnuity.balance({ rows: [{ ...row, bookRate: '0.03' }] }, law)
    const loaded = law.with({
      name: 'book rates',
      changes: [{ path: 'occupationalAnnuity.bookRate', from: '2024-01', to: '2024-12', value: '0.03' }],
    })
    const read = occupationalAnnuity.balance({ rows: [row] }, loaded)
    for (const kept of [given, read])
      expect(kept.outcome === 'determined' && kept.amounts.book.toFixed(2)).toBe('6829.20')
  })

  it('needs none where nothing stands by the book', () => {
    const kept = occupationalAnnuity.balance({ rows: [{ ...row, book: '0', returns: '-100.5' }] }, law)
    expect(kept.outcome === 'determined' && kept.amounts.real.toFixed(2)).toBe('3259.50')
  })

  it('has a book balance that is made real in full on request', () => {
    const rows = [{ ...row, bookRate: '0.03' }]
    const made = occupationalAnnuity.balance({ rows, makeReal: true }, law)
    const left = occupationalAnnuity.balance({ rows }, law)
    expect(made.outcome === 'determined' && made.amounts.madeReal.toFixed(2)).toBe('6829.20')
    expect(left.outcome === 'determined' && left.amounts.madeReal.toFixed(2)).toBe('0.00')
    expect(
      made.outcome === 'determined' &&
        left.outcome === 'determined' &&
        made.amounts.total.eq(left.amounts.total),
    ).toBe(true)
  })

  it('leaves the credits of a year without interest where the law says so', () => {
    const reform = law.with({
      name: 'opening only',
      changes: [{ path: 'occupationalAnnuity.bookInterest', from: '2024-01', value: 'openingOnly' }],
    })
    const kept = occupationalAnnuity.balance(
      { openingBook: '1000', rows: [{ ...row, bookRate: '0.03' }] },
      reform,
    )
    expect(kept.outcome === 'determined' && kept.amounts.book.toFixed(2)).toBe('7750.00')
  })

  it('refuses rows that do not follow, cross a year, a rate, or lose more than there is', () => {
    const rows = [
      { ...row, bookRate: '0.03', returns: '-9999' },
      { ...row, from: '2025-02', to: '2026-01', bookRate: '0.03' },
    ]
    expect(issuesOf(() => occupationalAnnuity.balance({ rows }, law))).toEqual([
      'annuity.rowBeyondYear rows.1.to',
      'annuity.rowsNotInOrder rows.1.from',
      'annuity.balanceBelowZero rows.0.returns',
      'annuity.balanceBelowZero rows.1.returns',
    ])
    expect(issuesOf(() => occupationalAnnuity.balance({ rows: [] }, law))).toEqual(['annuity.noRows rows'])
    const changing = law.with({
      name: 'two rates',
      changes: [
        { path: 'occupationalAnnuity.bookRate', from: '2024-01', to: '2024-06', value: '0.03' },
        { path: 'occupationalAnnuity.bookRate', from: '2024-07', to: '2024-12', value: '0.02' },
      ],
    })
    expect(issuesOf(() => occupationalAnnuity.balance({ rows: [row] }, changing))).toEqual([
      'annuity.rowCrossesRate rows.0.to',
    ])
    expect(
      issuesOf(() =>
        occupationalAnnuity.balance({ rows: [{ ...row, bookRate: '3', to: '1900-02-29' }] }, law),
      ),
    ).toEqual(['calendar.month rows.0.to', 'decimal.aboveMaximum rows.0.bookRate'])
  })
})

describe('drawing an occupational annuity', () => {
  it('pays balance over divisor by the month until it is used up', () => {
    const drawn = occupationalAnnuity.payout(retired, law)
    if (drawn.outcome !== 'entitled') throw new Error(drawn.outcome)
    expect(drawn.amounts.amount.toFixed(2)).toBe('1000.00')
    expect(drawn.values.payments).toBe(139)
    expect(drawn.values.lastMonth).toBe('2037-10')
    expect(drawn.amounts.taxInAll.toFixed(2)).toBe('4170.00')
    expect(drawn.payments).toEqual([
      expect.objectContaining({
        payer: 'annuityFund',
        periodicity: 'monthly',
        from: '2026-04',
        to: '2037-09',
      }),
      expect.objectContaining({ payer: 'annuityFund', periodicity: 'once', from: '2037-10', to: '2037-10' }),
    ])
    expect(drawn.notices.some(({ subject }) => subject === 'payments')).toBe(true)
  })

  it('takes the divisor of the completed age before 2025, by month since', () => {
    const at = (month: string, birth: string) => {
      const drawn = occupationalAnnuity.payout({ ...retired, month, birth, from: month }, law)
      return drawn.outcome === 'entitled' && drawn.values.divisor?.toFixed(1)
    }
    expect(at('2024-12', '1964-09')).toBe('139.0')
    expect(at('2025-01', '1964-10')).toBe('137.3')
  })

  it('pays the smallest balance once', () => {
    const drawn = occupationalAnnuity.payout({ ...retired, balance: '0.01' }, law)
    expect(drawn.outcome === 'entitled' && drawn.payments.map(({ amount }) => amount.toFixed(2))).toEqual([
      '0.01',
    ])
  })

  it('buys a contract with all of it, untaxed for now', () => {
    const bought = occupationalAnnuity.payout(
      { because: 'retirement', form: 'insurance', month: '2026-03', balance: '139000' },
      law,
    )
    expect(bought.outcome === 'entitled' && bought.amounts.amount.toFixed(2)).toBe('139000.00')
    expect(bought.outcome === 'entitled' && bought.amounts.taxInAll.toFixed(2)).toBe('0.00')
    expect(bought.outcome === 'entitled' && bought.parts).toBe(undefined)
    expect(bought.outcome === 'entitled' && bought.payments[0]?.benefit).toBe('occupationalAnnuity.contract')
  })

  it.each(['emigration', 'death'] as const)('pays one sum on %s, by the yearly table', (because) => {
    const drawn = occupationalAnnuity.payout({ because, month: '2026-03', balance: '139000' }, law)
    expect(drawn.outcome === 'entitled' && drawn.amounts.taxInAll.toFixed(2)).toBe('11380.00')
    expect(drawn.outcome === 'entitled' && drawn.payments).toHaveLength(1)
  })

  it('is refused before retirement, in one sum at retirement, and when there is nothing', () => {
    expect(
      codes(occupationalAnnuity.payout({ because: 'leaving', month: '2026-03', balance: '0' }, law)),
    ).toEqual(['payout.beforeRetirement', 'payout.noBalance'])
    expect(
      codes(
        occupationalAnnuity.payout(
          { because: 'retirement', form: 'lumpSum', month: '2026-03', balance: '1' },
          law,
        ),
      ),
    ).toEqual(['payout.noLumpSum'])
  })

  it('names what it would have to know', () => {
    const { birth: _, from: __, ...bare } = retired
    expect(missing(occupationalAnnuity.payout(bare, law))).toEqual(['from', 'birth'])
    expect(
      missing(occupationalAnnuity.payout({ because: 'retirement', month: '2026-03', balance: '1' }, law)),
    ).toEqual(['form'])
    expect(
      missing(occupationalAnnuity.payout({ ...retired, month: '1990-03', birth: '1930-03' }, law)),
    ).toContain('employeePension.divisor.table')
    expect(
      requiredInputs('occupationalAnnuity.payout', { because: 'death' }, law).inputs.map(({ path }) => path),
    ).toEqual(['month', 'balance'])
  })

  it('refuses what does not fit together', () => {
    expect(
      issuesOf(() => occupationalAnnuity.payout({ ...retired, birth: '2026-03', from: '2026-02' }, law)),
    ).toEqual(['annuity.monthBeforeBirth month', 'annuity.fromBeforeClaim from'])
    expect(issuesOf(() => occupationalAnnuity.payout({ ...retired, because: 'death' }, law))).toEqual([
      'annuity.formOfCause form',
    ])
    expect(issuesOf(() => occupationalAnnuity.payout({ ...retired, form: 'insurance' }, law))).toEqual([
      'annuity.fieldOfSeveral from',
    ])
    expect(
      issuesOf(() =>
        occupationalAnnuity.payout({ ...retired, form: 'annual', payments: 3 } as never, law),
      ).sort(),
    ).toEqual(['input.choice form', 'input.unknownField payments'])
    expect(issuesOf(() => occupationalAnnuity.payout(undefined as never, law))).toHaveLength(1)
  })
})
