import { describe, expect, it } from 'vitest'
import { enterpriseAnnuity, lawOf, occupationalAnnuity } from 'shebao'
import type { Fen, Share } from '../../../src/money/index.js'
import { taxOf, taxStepsOf } from '../../../src/rules/annuity/tax/tax-table.js'
import { issuesOf } from './issues-of.js'

const law = lawOf('luoyang')
const taxOn = (
  month: string,
  form: Parameters<typeof occupationalAnnuity.tax>[0]['form'],
  amount: string,
) => {
  const outcome = occupationalAnnuity.tax({ month, form, amount }, law)
  return outcome.outcome === 'determined' ? outcome.amounts.tax.toFixed(2) : outcome.outcome
}

describe('a progressive table', () => {
  const steps = taxStepsOf(
    new Map([
      [0, 30_000],
      [300_000, 100_000],
      [1_200_000, 200_000],
    ]),
  )

  it('holds the tax of the full steps below', () => {
    expect(steps.map(({ below }) => below)).toEqual([0, 9_000, 99_000])
  })

  it.each([
    [0, 0],
    [1, 0],
    [17, 1],
    [300_000, 9_000],
    [300_001, 9_000],
    [300_005, 9_001],
    [1_200_000, 99_000],
    [1_200_003, 99_001],
  ])('%d fen bear %d', (amount, tax) => {
    expect(taxOf(amount as Fen, 1, steps, { mode: 'halfUp', to: 'fen' })).toBe(tax)
  })

  it('taxes nothing below its first step', () => {
    const late = [{ from: 500 as Fen, rate: 100_000 as Share, below: 0 as Fen }]
    expect(taxOf(400 as Fen, 1, late, { mode: 'halfUp', to: 'fen' })).toBe(0)
    expect(taxOf(600 as Fen, 1, late, { mode: 'halfUp', to: 'fen' })).toBe(10)
  })
})

describe('the tax on an annuity', () => {
  it('puts an upper end in the lower step', () => {
    expect(taxOn('2026-03', 'monthly', '3000')).toBe('90.00')
    expect(taxOn('2026-03', 'monthly', '12000')).toBe('990.00')
    expect(taxOn('2026-03', 'annual', '36000')).toBe('1080.00')
  })

  it('spreads a quarter over its months', () => {
    expect(taxOn('2026-03', 'quarterly', '9000')).toBe('270.00')
    expect(taxOn('2026-03', 'quarterly', '30000')).toBe('2370.00')
  })

  it('takes the yearly table for a year and for lump sums abroad or of heirs since 2019, the monthly one spread before', () => {
    expect(taxOn('2019-01', 'annual', '48000')).toBe('2280.00')
    expect(taxOn('2018-12', 'annual', '48000')).toBe('2280.00')
    expect(taxOn('2018-09', 'annual', '48000')).toBe('3540.00')
    expect(taxOn('2026-03', 'lumpSumAbroadOrHeirs', '144000')).toBe('11880.00')
    expect(taxOn('2026-03', 'lumpSum', '144000')).toBe('49640.00')
  })

  it('is undetermined before 2014', () => {
    expect(taxOn('2013-12', 'monthly', '1000')).toBe('undetermined')
    const outcome = enterpriseAnnuity.tax({ month: '2013-12', form: 'monthly', amount: '1000' }, law)
    expect(outcome.outcome === 'undetermined' && outcome.missing[0]?.path).toBe('annuity.tax.regime')
  })

  it('follows a reform of the table', () => {
    const reform = law.with({
      name: 'flat',
      changes: [{ path: 'annuity.tax.monthlyTable', from: '2026-01', value: { '0': '0', '5000': '0.1' } }],
    })
    const outcome = occupationalAnnuity.tax({ month: '2026-03', form: 'monthly', amount: '6000' }, reform)
    expect(outcome.outcome === 'determined' && outcome.amounts.tax.toFixed(2)).toBe('100.00')
  })

  it('is refused with every issue at once', () => {
    expect(
      issuesOf(() =>
        occupationalAnnuity.tax({ month: '1900-02-29', form: 'weekly', amount: '1e3' } as never, law),
      ),
    ).toEqual(['calendar.month month', 'input.choice form', 'decimal.grammar amount'])
    expect(issuesOf(() => occupationalAnnuity.tax({} as never, law))).toEqual([
      'input.required month',
      'input.required form',
      'input.required amount',
    ])
  })
})
