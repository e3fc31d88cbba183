import { describe, expect, it } from 'vitest'
import { explain, isShebaoError, lawOf, survivors } from 'shebao'
import { brokenSteps } from '../../support/check-steps.js'

const law = lawOf('luoyang')
const rest = { death: '2023-06', accountBalance: '38211.45' } as const

describe('the account of somebody who died', () => {
  it('is inherited whole since July 2011, from the account', () => {
    const result = survivors.account({ ...rest, death: '2011-07' }, law)
    if (result.outcome !== 'entitled') throw new Error(result.outcome)
    expect(result.amounts.amount.toFixed(2)).toBe('38211.45')
    expect(result.payments.map(({ payer, periodicity }) => [payer, periodicity])).toEqual([
      ['individualAccount', 'once'],
    ])
    expect(brokenSteps(result)).toEqual([])
    expect(explain(result, { language: 'zh' })).toContain('38211.45')
  })

  it('is inherited as to the own part before', () => {
    const result = survivors.account({ ...rest, death: '2011-06', ownPart: '21000' }, law)
    expect(result.outcome === 'entitled' && result.amounts.amount.toFixed(2)).toBe('21000.00')
    const silent = survivors.account({ ...rest, death: '2011-06' }, law)
    expect(silent.outcome === 'undetermined' && silent.missing.map(({ path }) => path)).toEqual(['ownPart'])
  })

  it('leaves nothing when it is used up', () => {
    const result = survivors.account({ ...rest, accountBalance: 0 }, law)
    expect(result.outcome === 'notEntitled' && result.reasons.map(({ code }) => code)).toEqual([
      'survivors.accountUsedUp',
    ])
  })

  it('refuses bad input with every issue', () => {
    const codes = (input: unknown): readonly string[] => {
      try {
        survivors.account(input as survivors.AccountInheritanceInput, law)
      } catch (error) {
        if (isShebaoError(error)) return error.issues.map(({ code }) => code).sort()
        throw error
      }
      return []
    }
    expect(codes({ death: '2023-00', accountBalance: '-1', ownPart: '1e3', soul: true })).toEqual([
      'calendar.month',
      'decimal.belowMinimum',
      'decimal.grammar',
      'input.unknownField',
    ])
    expect(codes({ ...rest, ownPart: '38211.46' })).toEqual(['survivors.ownPartAboveBalance'])
    expect(codes(null)).toEqual(['input.type'])
  })
})
