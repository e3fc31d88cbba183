import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilPension, isShebaoError, lawOf } from 'shebao'
import { roundingOf, type Share } from '../../../src/money/index.js'
import { grownAmount, growthFactorOf } from '../../../src/rules/pension/civil/comparison/growth-factor.js'
import { brokenSteps } from '../../support/check-steps.js'

const law = lawOf('luoyang')
const input = {
  retirement: '2018-06',
  basic: '3200',
  transitional: '1900',
  account: '300',
  annuityMonthly: '250',
  oldMethod: { basicPay: '2800', serviceYears: 36, allowances: '1500', increase: '260' },
} as const
const grown = law.with({
  name: 'growth',
  changes: [{ path: 'civilPension.comparison.growth', from: '2015-01', to: '2017-12', value: '0.05' }],
})

describe('a grown amount', () => {
  const growth = fc.oneof(
    fc.constantFrom(0, 50_000, 100_000, 250_000, 500_000, 1_000_000),
    fc.integer({ min: 0, max: 1_000_000 }),
  )
  const modes = ['halfUp', 'up', 'down'] as const
  const grids = { fen: 1n, jiao: 10n, yuan: 100n } as const

  it('is the exact product, rounded once, in every rounding', () => {
    fc.assert(
      fc.property(
        fc.array(growth, { maxLength: 20 }),
        fc.oneof(
          fc.integer({ min: 0, max: 1.3e15 }),
          fc.integer({ min: 0, max: 2e6 }).map((n) => n * 500_000),
        ),
        fc.constantFrom(...modes),
        fc.constantFrom('fen' as const, 'jiao' as const, 'yuan' as const),
        (growths, amount, mode, to) => {
          const factor = growthFactorOf(growths as unknown as Share[])
          let over = BigInt(amount)
          let under = 1_000_000n * grids[to]
          for (const g of growths) {
            over *= 1_000_000n + BigInt(g)
            under *= 1_000_000n
          }
          const whole = over / under
          const rest = over % under
          const lift = mode === 'up' ? rest > 0n : mode === 'halfUp' ? rest * 2n >= under : false
          const expected = Number((whole + (lift ? 1n : 0n)) * grids[to])
          expect(grownAmount(amount, factor, roundingOf(`${mode}/${to}`))).toBe(expected)
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('decides a tie by the exact product: 4280 yuan grown by 5 % thrice is 4954.635', () => {
    const compared = civilPension.comparison(input, grown)
    if (compared.outcome !== 'determined') throw new Error(compared.outcome)
    expect(compared.amounts.oldStandard.toFixed(2)).toBe('4954.64')
  })
})

describe('the comparison', () => {
  it('shows every component', () => {
    const compared = civilPension.comparison(input, grown)
    if (compared.outcome !== 'determined') throw new Error(compared.outcome)
    const { values } = compared
    expect(brokenSteps(compared)).toEqual([])
    expect(values.ratioPay.toFixed(2)).toBe('2520.00')
    expect(values.growthFactor.toFixed(6)).toBe('1.157625')
    expect([values.growth2014, values.growth2017, values.growth2018].map((g) => g?.toFixed(2))).toEqual([
      '0.00',
      '0.05',
      undefined,
    ])
    expect(values.difference.toFixed(2)).toBe('695.36')
    expect(values.paidExcess.toFixed(2)).toBe('278.14')
    expect(values.payable.toFixed(2)).toBe('5232.78')
    expect(values.pension.toFixed(2)).toBe('4982.78')
  })

  it.each([
    ['2014-10', '0.1'],
    ['2014-12', '0.1'],
    ['2015-01', '0.1'],
    ['2015-12', '0.1'],
    ['2016-01', '0.2'],
    ['2017-07', '0.3'],
    ['2018-12', '0.4'],
    ['2019-01', '0.5'],
    ['2020-05', '0.6'],
    ['2021-05', '0.7'],
    ['2022-05', '0.8'],
    ['2023-12', '0.9'],
    ['2024-01', '1'],
    ['2024-09', '1'],
  ])('of a retirement in %s pays %s of the excess', (retirement, share) => {
    const flat = law.with({
      name: 'no growth',
      changes: [{ path: 'civilPension.comparison.growth', from: '2015-01', to: '2023-12', value: '0' }],
    })
    const compared = civilPension.comparison({ ...input, retirement }, flat)
    if (compared.outcome !== 'determined') throw new Error(JSON.stringify(compared))
    expect(compared.values.share.toString()).toBe(share)
  })

  it('of later years was known with the notice of March 2015', () => {
    const asOf = (day: string) => {
      const then = lawOf('luoyang', { asOf: day }).with({
        name: 'growth',
        changes: [{ path: 'civilPension.comparison.growth', from: '2015-01', to: '2021-12', value: '0' }],
      })
      return civilPension.comparison({ ...input, retirement: '2022-05' }, then).outcome
    }
    expect([asOf('2015-03-01'), asOf('2015-04-01')]).toEqual(['undetermined', 'determined'])
  })

  it.each([
    ['2014-09', 'civilPension.beforeReform'],
    ['2024-10', 'civilPension.comparisonOver'],
    ['2031-01', 'civilPension.comparisonOver'],
  ])('is none for a retirement in %s', (retirement, code) => {
    const compared = civilPension.comparison({ ...input, retirement }, law)
    expect(compared.outcome === 'notEntitled' && compared.reasons[0]?.code).toBe(code)
  })

  it('goes on where a reform extends it, twenty years at most', () => {
    const extended = (last: string) =>
      law.with({
        name: 'longer',
        changes: [
          { path: 'civilPension.comparison.lastRetirement', from: '2014-10', value: last },
          { path: 'civilPension.comparison.share', from: '2024-10', value: '1' },
          { path: 'civilPension.comparison.growth', from: '2015-01', value: '0.03' },
        ],
      })
    const later = civilPension.comparison({ ...input, retirement: '2030-05' }, extended('2034-12'))
    expect(later.outcome).toBe('determined')
    expect(brokenSteps(later)).toEqual([])
    try {
      civilPension.comparison({ ...input, retirement: '2036-05' }, extended('2036-12'))
      throw new Error('nothing was refused')
    } catch (error) {
      expect(isShebaoError(error) && error.code).toBe('civilPension.comparisonTooLong')
    }
  })

  it('gives notice of a raised ratio above 100 % and of an annuity above all that is due', () => {
    const subjects = (change: object) => civilPension.comparison({ ...input, ...change }, grown).notices
    const points = { ...input.oldMethod, ratioPoints: '0.2' }
    expect(subjects({ oldMethod: points }).some(({ subject }) => subject === 'ratio')).toBe(true)
    const tiny = { basicPay: '1', serviceYears: 36, allowances: '0', increase: '0' }
    const alone = civilPension.comparison({ ...input, annuityMonthly: '90000', oldMethod: tiny }, grown)
    expect(alone.outcome === 'determined' && alone.amounts.pension.toFixed(2)).toBe('0.00')
    expect(
      alone.notices.some(({ code, subject }) => code === 'rule.unsettled' && subject === 'pension'),
    ).toBe(true)
  })

  it.each([
    [{ ...input, basic: '-1' }, 'decimal.belowMinimum'],
    [{ ...input, annuityMonthly: undefined }, 'input.required'],
    [{ ...input, oldMethod: 'martian' }, 'input.type'],
    [{ ...input, oldMethod: { ...input.oldMethod, serviceYears: 2.5 } }, 'input.count'],
    [{ ...input, oldMethod: { ...input.oldMethod, ratio: '0.9' } }, 'civilPension.ratioTwice'],
    [{ ...input, martian: 1 }, 'input.unknownField'],
  ])('refuses %j', (bad, code) => {
    try {
      civilPension.comparison(bad as never, law)
      throw new Error('nothing was refused')
    } catch (error) {
      expect(isShebaoError(error) && error.issues.map((issue) => issue.code)).toContain(code)
    }
  })
})

describe('a comparison is for its ten years alone', () => {
  const carried = lawOf('luoyang', { carryForward: true })

  it('carries no growth and no share forward, not even on request', () => {
    const compared = civilPension.comparison(input, carried)
    expect(compared.outcome === 'undetermined' && compared.missing.map(({ month }) => month)).toEqual([
      '2015-01',
      '2016-01',
      '2017-01',
    ])
    const longer = carried.with({
      name: 'ten more years',
      changes: [
        { path: 'civilPension.comparison.lastRetirement', from: '2014-10', value: '2034-09' },
        { path: 'civilPension.comparison.growth', from: '2015-01', value: '0.04' },
      ],
    })
    const later = civilPension.comparison({ ...input, retirement: '2024-10' }, longer)
    expect(later.outcome === 'undetermined' && later.missing.map(({ path }) => path)).toEqual([
      'civilPension.comparison.share',
    ])
  })
})
