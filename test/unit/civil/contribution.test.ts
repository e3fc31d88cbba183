import { describe, expect, it } from 'vitest'
import { civilPension, isShebaoError, lawOf } from 'shebao'
import { brokenSteps } from '../../support/check-steps.js'

const law = lawOf('luoyang')
const teacher = {
  basicPay: '4120',
  nationalAllowances: '180',
  performancePay: '3600',
  outside: '900',
} as const
const officer = { basicPay: '3000', standardisedAllowances: '2000', yearEndBonus: '3000.01' } as const

function determined(input: Parameters<typeof civilPension.contribution>[0]) {
  const bill = civilPension.contribution(input, law)
  if (bill.outcome !== 'determined') throw new Error(JSON.stringify(bill))
  expect(brokenSteps(bill)).toEqual([])
  return bill
}

function issuesOf(input: object): string[] {
  try {
    civilPension.contribution(input as never, law)
  } catch (error) {
    if (isShebaoError(error)) return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`).sort()
    throw error
  }
  throw new Error('nothing was refused')
}

describe('the contribution of a public institution', () => {
  it('is 16 % and 8 % of the pay that counts; what is outside the base is named', () => {
    const { totals, notices } = determined({ unit: 'institution', from: '2025-09', pay: teacher })
    expect(totals.employer.toFixed(2)).toBe('1264.00')
    expect(totals.employee.toFixed(2)).toBe('632.00')
    expect(totals.account.eq(totals.employee)).toBe(true)
    expect(totals.pool.eq(totals.employer)).toBe(true)
    expect(notices.some(({ subject }) => subject === 'outside')).toBe(true)
  })

  it('spreads the year-end bonus over twelve months', () => {
    const { rows } = determined({ unit: 'government', from: '2025-09', pay: officer })
    expect(rows[0]?.wage.toFixed(2)).toBe('5250.00') // 250.0008 a month
    expect(rows[0]?.base.toFixed(2)).toBe('5250.00')
  })

  it('falls from 20 % to 16 % with May 2019, and keeps to the bounds', () => {
    const { rows, notices } = determined({
      unit: 'government',
      from: '2019-04',
      to: '2019-05',
      pay: { basicPay: '1500' },
    })
    expect(rows.map(({ employerRate, base }) => [employerRate.toString(), base.toFixed(0)])).toEqual([
      ['0.2', '2828'],
      ['0.16', '2464'],
    ])
    expect(notices.filter(({ en }) => en.includes('raised to'))).toHaveLength(2)
    const rich = determined({ unit: 'institution', from: '2025-09', pay: { basicPay: '50000' } })
    expect(rich.rows[0]?.base.toFixed(0)).toBe('19155')
  })

  it('is not due before October 2014', () => {
    const before = civilPension.contribution(
      { unit: 'institution', from: '2014-09', to: '2015-03', pay: teacher },
      law,
    )
    expect(before.outcome === 'notEntitled' && before.reasons[0]?.code).toBe(
      'civilPension.beforeContributions',
    )
  })

  it('is undetermined without the reference wage', () => {
    const early = civilPension.contribution(
      { unit: 'institution', from: '2014-10', to: '2015-03', pay: teacher },
      law,
    )
    expect(early.outcome === 'undetermined' && early.missing.map(({ path }) => path)).toEqual([
      'employeePension.contribution.base.reference',
      'employeePension.contribution.base.rounding',
    ])
  })

  it('refuses items the kind of unit does not have, all at once', () => {
    expect(
      issuesOf({
        unit: 'institution',
        from: '2025-09',
        pay: { ...officer, performancePay: '1e3' },
        martian: 1,
      }),
    ).toEqual([
      'civilPension.payItem pay.standardisedAllowances',
      'civilPension.payItem pay.yearEndBonus',
      'decimal.grammar pay.performancePay',
      'input.unknownField martian',
    ])
    expect(issuesOf({ unit: 'government', from: '2025-09', pay: teacher })).toEqual([
      'civilPension.payItem pay.performancePay',
    ])
    expect(issuesOf({ unit: 'government', from: '2025-09', pay: officer, newEntrant: true })).toEqual([
      'civilPension.payItem pay.yearEndBonus',
    ])
    expect(issuesOf({ unit: 'martian', from: '2025-13', pay: { basicPay: NaN } })).toEqual([
      'calendar.month from',
      'decimal.float pay.basicPay',
      'input.choice unit',
    ])
    expect(issuesOf({ unit: 'government', from: '2025-09', to: '2025-08', pay: officer })).toEqual([
      'calendar.intervalReversed to',
    ])
  })
})
