import { describe, expect, it } from 'vitest'
import { isShebaoError } from '../../../src/errors.js'
import { explain } from '../../../src/explain/index.js'
import { lawOf, type Law } from '../../../src/law/index.js'
import {
  accountAfterAward,
  type AccountAfterAwardLedger,
} from '../../../src/rules/pension/employee/account/account-after-award.js'
import type { AccountAfterAwardInput } from '../../../src/rules/pension/employee/account/account-after-award-input.js'
import { brokenSteps } from '../../support/check-steps.js'
import { ACCOUNT_LAWS, accountLaw } from './toy-account-law.js'

const luoyang = lawOf('luoyang')
const noInterest = accountLaw(ACCOUNT_LAWS['noInterest'] as never)
const sheet = { balance: '145885.34', monthlyItem: '1049.53', firstPayment: '2024-04', through: '2025-12' }

function ledger(input: AccountAfterAwardInput, law: Law): AccountAfterAwardLedger {
  const result = accountAfterAward(input, law)
  if (result.outcome !== 'determined') throw new Error(JSON.stringify(result.missing))
  return result
}

describe('the account after award', () => {
  it('keeps earning on what is left: a payment in month n takes the interest of m - n + 1 months', () => {
    const { rows, values } = ledger(sheet, luoyang)
    // product 1049.53 x (9 + 8 + ... + 1) = 47228.85; (145885.34 x 9 - 47228.85) x 2.62 % / 12 = 2763.53
    expect(rows.map(({ from, to }) => `${from} ${to}`)).toEqual(['2024-04 2024-12', '2025-01 2025-12'])
    expect(rows[0]?.product.toFixed(2)).toBe('47228.85')
    expect(rows[0]?.interest.toFixed(2)).toBe('2763.53')
    expect(rows[0]?.closing.toFixed(2)).toBe('139203.10')
    expect(values.balance.toFixed(2)).toBe('128594.46')
    expect(values.poolFrom).toBeNull()
  })

  it('is used up after the divisor in months where nothing is earned, and the pool pays on', () => {
    const { values, rows } = ledger(
      { balance: '13900', monthlyItem: '100', firstPayment: '2010-02', through: '2045-12' },
      noInterest,
    )
    expect(values.poolFrom).toBe('2021-09') // 139 months from 2010-02
    expect(values.balance.isZero()).toBe(true)
    expect(values.paid.toFixed(2)).toBe('13900.00')
    expect(rows.at(-1)?.to).toBe('2021-08')
  })

  it('pays what is left in the month that is not covered in full', () => {
    const { values, rows } = ledger(
      { balance: '250.07', monthlyItem: '100', firstPayment: '2016-11', through: '2017-12' },
      noInterest,
    )
    expect(values.poolFrom).toBe('2017-01')
    expect(
      rows.map((row) => [row.from, row.to, row.monthlyPayment.toFixed(2), row.closing.toFixed(2)]),
    ).toEqual([
      ['2016-11', '2016-12', '100.00', '50.07'],
      ['2017-01', '2017-01', '50.07', '0.00'],
    ])
  })

  it('lasts longer than the divisor where something is earned', () => {
    const law = accountLaw(ACCOUNT_LAWS['henanShape'] as never)
    const { values } = ledger(
      { balance: '13900', monthlyItem: '100', firstPayment: '2010-02', through: '2045-12' },
      law,
    )
    expect((values.poolFrom ?? '') > '2021-09').toBe(true)
  })

  it('names every account year without a rate while money is left, and none once it is used up', () => {
    const open = accountAfterAward({ ...sheet, through: '2028-06' }, luoyang)
    expect(
      open.outcome === 'undetermined' && open.missing.map(({ path, month }) => `${path} ${month ?? ''}`),
    ).toEqual(['employeePension.account.rate 2027-01', 'employeePension.account.rate 2028-01'])
    const spent = ledger({ ...sheet, balance: '5000', through: '2035-12' }, luoyang)
    expect(spent.values.poolFrom).toBe('2024-08')
    expect(spent.parameters.every(({ basis }) => basis === 'published')).toBe(true)
  })

  it('counts by monthly products whatever the method of the law, which it does not ask for', () => {
    const yearly = luoyang.with({
      name: 'yearly method',
      changes: [{ path: 'employeePension.account.method', from: '1995-01', value: 'yearly' }],
    })
    expect(ledger(sheet, yearly)).toMatchObject({ values: ledger(sheet, luoyang).values })
    expect(ledger(sheet, luoyang).parameters.map(({ path }) => path)).not.toContain(
      'employeePension.account.method',
    )
  })

  it('explains itself', () => {
    const result = ledger({ ...sheet, balance: '5000' }, luoyang)
    expect(brokenSteps(result)).toEqual([])
    expect(explain(result, { language: 'en' })).toContain(
      'the account is used up; the pool pays from 2024-08',
    )
    expect(explain(ledger(sheet, luoyang), { language: 'zh' })).toContain('个人账户余额128594.46元')
  })

  it('refuses bad input with every issue', () => {
    let issues: readonly string[] = []
    try {
      accountAfterAward(
        { balance: '-1', monthlyItem: '1.005', firstPayment: '2024-13', through: '2024-01' },
        luoyang,
      )
    } catch (error) {
      issues = isShebaoError(error) ? error.issues.map(({ code, path }) => `${code} ${path.join('.')}`) : []
    }
    expect(issues).toEqual([
      'decimal.belowMinimum balance',
      'decimal.tooFine monthlyItem',
      'calendar.month firstPayment',
    ])
    expect(() => accountAfterAward({ ...sheet, through: '2024-03' }, luoyang)).toThrow(
      expect.objectContaining({ code: 'account.throughBeforeFirstPayment' }),
    )
  })
})
