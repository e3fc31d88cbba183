import { describe, expect, it } from 'vitest'
import { isShebaoError } from '../../../src/errors.js'
import { explain } from '../../../src/explain/index.js'
import { lawOf } from '../../../src/law/index.js'
import { refund } from '../../../src/rules/pension/employee/account/refund.js'
import type { RefundInput } from '../../../src/rules/pension/employee/account/refund-input.js'
import { brokenSteps } from '../../support/check-steps.js'

const luoyang = lawOf('luoyang')
const short: RefundInput = {
  sex: 'male',
  birth: '1965-09',
  originalRetirementAge: 60,
  because: 'shortOfMinimum',
  month: '2025-12',
  totalMonths: 179,
  accountBalance: '38211.45',
  writtenRequest: true,
  confirmed: true,
  continues: false,
  movesToResidents: false,
}
const lost: RefundInput = {
  ...short,
  because: 'nationalityLost',
  birth: '1990-01',
  month: '2026-01',
  totalMonths: 60,
}

function reasons(input: RefundInput): readonly string[] {
  const result = refund(input, luoyang)
  return result.outcome === 'notEntitled' ? result.reasons.map(({ code }) => code) : [result.outcome]
}

describe('a refund', () => {
  it('pays the balance of the account, nothing from the pool, from the statutory month on', () => {
    const result = refund(short, luoyang) // 60 years 3 months: 2025-12
    expect(result.outcome === 'entitled' && result.amounts.amount.toFixed(2)).toBe('38211.45')
    expect(result.outcome === 'entitled' && result.values.statutoryMonth).toBe('2025-12')
    expect(brokenSteps(result)).toEqual([])
    expect(explain(result, { language: 'en' })).toContain('38211.45 yuan in one sum; the relation ends')
    expect(explain(result, { language: 'zh' })).toContain('一次性支付个人账户储存额38211.45元')
  })

  it('is never paid before the age', () => {
    expect(reasons({ ...short, month: '2025-11' })).toEqual(['refund.beforeAge'])
  })

  it('is not for somebody who meets the minimum, pays on, or moves to the residents', () => {
    expect(reasons({ ...short, totalMonths: 180 })).toEqual(['refund.minimumMet'])
    expect(reasons({ ...short, continues: true })).toEqual(['refund.continues'])
    expect(reasons({ ...short, movesToResidents: true })).toEqual(['refund.movesToResidents'])
  })

  it('needs a written request and confirmation, and names every reason', () => {
    expect(
      reasons({
        ...short,
        month: '2025-01',
        totalMonths: 300,
        continues: true,
        movesToResidents: true,
        writtenRequest: false,
        confirmed: false,
      }),
    ).toEqual([
      'refund.beforeAge',
      'refund.minimumMet',
      'refund.continues',
      'refund.movesToResidents',
      'refund.noWrittenRequest',
      'refund.notConfirmed',
    ])
  })

  it('takes the minimum of the year of the statutory age', () => {
    const later: RefundInput = { ...short, birth: '1970-01', month: '2034-01', totalMonths: 191 } // 61 years 4 months: 2031-05
    expect(reasons(later)).toEqual(['entitled'])
    expect(reasons({ ...later, totalMonths: 192 })).toEqual(['refund.minimumMet'])
  })

  it('is due at any age to somebody abroad who lost the nationality', () => {
    expect(reasons(lost)).toEqual(['entitled'])
    expect(reasons({ ...lost, writtenRequest: false })).toEqual(['refund.noWrittenRequest'])
    const result = refund(lost, luoyang)
    expect(result.outcome === 'entitled' && result.values.statutoryMonth).toBeNull()
    expect(explain(result, { language: 'en' })).not.toContain('minimum contribution period')
  })

  it('is not due to a national who settles abroad: the account is kept', () => {
    expect(reasons({ ...lost, because: 'leftCountry' })).toEqual(['refund.leftCountry'])
  })

  it('names what the request does not say', () => {
    const { writtenRequest: _w, confirmed: _c, continues: _k, movesToResidents: _m, ...silent } = short
    const result = refund(silent, luoyang)
    expect(result.outcome === 'undetermined' && result.missing.map(({ path }) => path)).toEqual([
      'writtenRequest',
      'confirmed',
      'continues',
      'movesToResidents',
    ])
    const abroad = refund({ ...silent, because: 'nationalityLost' }, luoyang)
    expect(abroad.outcome === 'undetermined' && abroad.missing.map(({ path }) => path)).toEqual([
      'writtenRequest',
      'confirmed',
    ])
  })

  it('refuses bad input with every issue', () => {
    let issues: readonly string[] = []
    try {
      refund(
        {
          ...short,
          sex: 'martian' as never,
          month: '1965-09',
          accountBalance: '1e3',
          because: 'need' as never,
        },
        luoyang,
      )
    } catch (error) {
      issues = isShebaoError(error) ? error.issues.map(({ code, path }) => `${code} ${path.join('.')}`) : []
    }
    expect(issues).toEqual(
      expect.arrayContaining([
        'input.choice sex',
        'input.choice because',
        'decimal.grammar accountBalance',
        'refund.monthBeforeBirth month',
      ]),
    )
    expect(() => refund(null as never, luoyang)).toThrow(expect.objectContaining({ kind: 'input' }))
  })
})
