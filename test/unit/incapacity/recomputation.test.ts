import { describe, expect, it } from 'vitest'
import { incapacity, isShebaoError, lawOf } from 'shebao'
import { brokenSteps } from '../../support/check-steps.js'

const law = lawOf('luoyang', { carryForward: true })
const person: incapacity.AllowanceRecomputationInput = {
  sex: 'male',
  originalRetirementAge: 60,
  birth: '1970-01',
  application: '2025-06',
  totalMonths: 300,
  deemedMonths: 24,
  overallIndex: '0.8',
  actualIndex: '0.75',
  accountBalance: '98000',
}

function reasons(input: incapacity.AllowanceRecomputationInput): readonly string[] {
  const result = incapacity.recomputation(input, law)
  return result.outcome === 'notEntitled' ? result.reasons.map(({ code }) => code) : [result.outcome]
}

describe('an allowance computed anew', () => {
  it('is that of an application in the month in which five years remain, without any of its conditions', () => {
    const anew = incapacity.recomputation(person, law)
    const applied = incapacity.allowance(
      { ...person, application: '2026-05-04', finding: '2026-04-01', totalIncapacity: true },
      law,
    )
    if (anew.outcome !== 'entitled' || applied.outcome !== 'entitled') throw new Error('not entitled')
    expect(anew.values.retirement).toBe('2026-05') // statutory month 2031-05
    expect(anew.amounts).toEqual(applied.amounts)
    expect(anew.payments).toEqual(applied.payments)
    expect([anew.firstPayment, anew.through]).toEqual(['2026-06', '2031-05'])
    expect(brokenSteps(anew)).toEqual([])
  })

  it('follows the first amount without a gap', () => {
    const first = incapacity.allowance(
      { ...person, application: '2025-06-10', finding: '2025-04-01', totalIncapacity: true },
      law,
    )
    const anew = incapacity.recomputation(person, law)
    if (first.outcome !== 'entitled' || anew.outcome !== 'entitled') throw new Error('not entitled')
    expect(first.payments[0]?.to).toBe('2026-05')
    expect(anew.payments[0]?.from).toBe('2026-06')
  })

  it('is not made under articles 3 and 5', () => {
    expect(reasons({ ...person, birth: '1966-10' })).toEqual(['incapacity.alreadyFull'])
    expect(reasons({ ...person, totalMonths: 179 })).toEqual(['incapacity.belowMinimum'])
  })

  it('names what is missing', () => {
    const { accountBalance: _, ...silent } = person
    const result = incapacity.recomputation(silent, law)
    expect(result.outcome === 'undetermined' && result.missing.map(({ path }) => path)).toEqual([
      'accountBalance',
    ])
    const unknown = incapacity.recomputation({ ...person, birth: '1985-01' }, lawOf('luoyang'))
    expect(unknown.outcome).toBe('undetermined')
  })

  it('refuses bad input with every issue', () => {
    let codes: readonly string[] = []
    try {
      incapacity.recomputation(
        { ...person, application: '1969-12', deemedMonths: 301, planet: 'mars' } as never,
        law,
      )
    } catch (error) {
      if (isShebaoError(error)) codes = error.issues.map(({ code }) => code).sort()
    }
    expect(codes).toEqual(['award.deemedAboveTotal', 'incapacity.beforeBirth', 'input.unknownField'])
  })
})
