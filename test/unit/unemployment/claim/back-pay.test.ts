import { describe, expect, it } from 'vitest'
import { lawOf, unemployment, type ShebaoError } from 'shebao'
import { brokenSteps } from '../../../support/check-steps.js'

const law = lawOf('luoyang')
const late = { from: '2025-02', to: '2025-04', paidIn: '2025-05' }

describe('back-pay of the unemployment benefit', () => {
  it('is at the rate of the month it belongs to since March 2025, less what was paid', () => {
    const answer = unemployment.backPay({ ...late, alreadyPaid: '1680' }, law)
    expect(answer.outcome === 'entitled' && answer.amounts.amount.toFixed(2)).toBe('3780.00')
    expect(answer.outcome === 'entitled' && answer.payments).toMatchObject([
      {
        benefit: 'unemployment.backPay',
        periodicity: 'once',
        from: '2025-05',
        to: '2025-05',
        payer: 'unemploymentFund',
      },
    ])
    expect(brokenSteps(answer)).toEqual([])
    expect(answer.outcome === 'entitled' && answer.rows?.map(({ ground }) => ground)).toEqual([
      'late',
      'late',
    ])
  })

  it('follows the notice of 2005 before, whose level must be loaded', () => {
    const before = { from: '2023-11', to: '2024-02', paidIn: '2025-02' }
    const open = unemployment.backPay(before, law)
    expect(open.outcome === 'undetermined' && open.missing.map(({ path }) => path)).toEqual([
      'unemployment.backPay.level',
    ])
    expect(open.outcome === 'undetermined' && open.missing[0]?.zh).toContain('豫劳社失业〔2005〕4号')
    const reform = law.with({
      name: 'level',
      changes: [{ path: 'unemployment.backPay.level', from: '2005-01', to: '2025-02', value: '700.05' }],
    })
    const paid = unemployment.backPay(before, reform)
    expect(paid.outcome === 'entitled' && paid.amounts.amount.toFixed(2)).toBe('2800.20')
    expect(brokenSteps(paid)).toEqual([])
  })

  it('is nothing where everything was paid', () => {
    const answer = unemployment.backPay({ ...late, alreadyPaid: '5460' }, law)
    expect(answer.outcome === 'notEntitled' && answer.reasons.map(({ code }) => code)).toEqual([
      'unemployment.nothingLeft',
    ])
  })

  it('refuses months in disorder and money that is none', () => {
    let codes: string[] = []
    try {
      unemployment.backPay({ from: '2025-05', to: '2025-04', paidIn: '2025-03', alreadyPaid: '１' }, law)
    } catch (error) {
      codes = (error as ShebaoError).issues.map(({ code, path }) => `${code} ${path.join('.')}`)
    }
    expect(codes).toEqual([
      'decimal.grammar alreadyPaid',
      'unemployment.dates to',
      'unemployment.dates paidIn',
    ])
  })
})
