import { describe, expect, it } from 'vitest'
import { entitlement, isShebaoError, lawOf } from 'shebao'
import { brokenSteps } from '../../support/check-steps.js'
import { employee } from './lives.js'

const law = lawOf('luoyang')
const worker = {
  sex: 'male',
  birth: '1966-01',
  originalRetirementAge: 60,
  household: 'luoyang',
  records: [
    {
      scheme: 'employee',
      place: 'luoyang',
      spells: [{ from: '2004-01', to: '2025-01' }],
      contributions: [{ from: '2004-01', to: '2025-01', base: '4100' }],
      account: { balance: '92311.70' },
    },
  ],
} as const satisfies entitlement.LifeInput
const claim = {
  ended: '2025-01-31',
  ending: 'contractExpired',
  registered: '2025-02-10',
  contributionMonths: 100,
} as const
const jobless: entitlement.LifeInput = { ...worker, unemployment: [claim] }

const lines = (due: entitlement.Payable | entitlement.Timeline): string[] => {
  if (due.outcome === 'undetermined') return due.missing.map(({ path }) => `needs ${path}`)
  if (due.outcome === 'notEntitled') return due.reasons.map(({ code }) => code)
  return due.payments.map(
    ({ benefit, amount, from, to, payer }) => `${benefit} ${amount.toFixed(2)} ${from} ${to} ${payer}`,
  )
}
const codes = (life: entitlement.LifeInput): string[] => {
  try {
    entitlement.payable(life, '2026-06', law)
  } catch (error) {
    if (isShebaoError(error)) return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`)
    throw error
  }
  return []
}

describe('the unemployment benefit of a life', () => {
  it('is listed with the standard of each month, from the month after registration', () => {
    expect(lines(entitlement.payable(jobless, '2025-06', law))).toEqual([
      'unemployment.benefit 1890.00 2025-03 2025-11 unemploymentFund',
    ])
    expect(lines(entitlement.payable(jobless, '2026-01', law))).toEqual([
      'unemployment.benefit 2115.00 2025-12 2026-05 unemploymentFund',
    ])
  })

  it('is not due before its first month and after its last', () => {
    expect(entitlement.payable(jobless, '2025-02', law).outcome).toBe('notEntitled')
    const later = entitlement.payable({ ...jobless, birth: '1975-01' }, '2026-09', law)
    expect(later.outcome).toBe('notEntitled')
  })

  it('ends with the month of retirement when a pension is claimed', () => {
    const due = entitlement.payable(
      { ...jobless, claimMonth: '2026-02', employee: { overallIndex: '0.7' } },
      '2026-02',
      lawOf('luoyang', { carryForward: true }),
    )
    expect(lines(due)).toContain('unemployment.benefit 2115.00 2025-12 2026-02 unemploymentFund')
    const after = entitlement.payable(
      { ...jobless, claimMonth: '2026-02', employee: { overallIndex: '0.7' } },
      '2026-03',
      lawOf('luoyang', { carryForward: true }),
    )
    expect(lines(after).filter((line) => line.startsWith('unemployment'))).toEqual([])
    expect(lines(after).length).toBeGreaterThan(0)
  })

  it('is refused to a pensioner, with the reason', () => {
    const pensioner = {
      ...employee,
      unemployment: [{ ...claim, ended: '2023-06-30', registered: '2023-07-05' }],
    }
    const due = entitlement.payable(pensioner, '2023-09', law)
    expect(due.outcome).toBe('entitled')
    const part = due.outcome === 'entitled' ? due.parts?.['unemployment'] : undefined
    expect(part?.outcome === 'notEntitled' && part.reasons.map(({ code }) => code)).toContain(
      'unemployment.drawsPension',
    )
  })

  it('keeps the outcome behind it, with every step right', () => {
    const due = entitlement.timeline(jobless, '2026-06', law)
    if (due.outcome !== 'determined') throw new Error(lines(due).join())
    expect(due.parts?.['unemployment']?.rule).toBe('unemployment.award')
    expect(brokenSteps(due)).toEqual([])
    expect(due.amounts.paidInAll.toFixed(2)).toBe('29700.00') // 9 × 1890 + 6 × 2115
  })

  it('ends with a death, after which its fund pays what an employed worker’s family gets', () => {
    const dead = {
      ...jobless,
      death: { month: '2025-06', cause: 'illness', funeralElsewhere: true, accountBalance: '92311.70' },
    } as const
    const under = law.with({
      name: 'income',
      changes: [{ path: 'survivors.urbanIncome', from: '2025-01', value: '42000' }],
    })
    const due = lines(entitlement.timeline(dead, '2026-06', under))
    expect(due).toContain('unemployment.benefit 1890.00 2025-03 2025-06 unemploymentFund')
    expect(due.filter((line) => line.startsWith('unemployment.survivors'))).toHaveLength(1)
    expect(due.filter((line) => line.startsWith('survivors.lumpSum'))).toEqual([])
  })

  it('says that the work-injury fund pays for somebody who died of a work injury', () => {
    const dead = {
      ...jobless,
      death: { month: '2025-06', cause: 'workInjury', accountBalance: '92311.70' },
    } as const
    const withoutClaim = { ...dead, unemployment: [] }
    const reasonsOf = (life: entitlement.LifeInput) => {
      const part = entitlement.timeline(life, '2026-06', law).parts?.['survivors']
      return part?.outcome === 'notEntitled' ? part.reasons.map(({ code }) => code) : part?.outcome
    }
    expect(reasonsOf(dead)).toEqual(reasonsOf(withoutClaim))
    expect(reasonsOf(dead)).toHaveLength(1)
  })

  it('refuses two claims at once, and says which field of which claim is wrong', () => {
    const second = { ...claim, ended: '2025-07-31', registered: '2025-08-05' }
    expect(codes({ ...worker, unemployment: [claim, second] })).toEqual([
      'entitlement.claimsOverlap unemployment.1.registered',
    ])
    expect(codes({ ...worker, unemployment: [claim, { ...second, contributionMonths: -1 }] })).toEqual([
      'input.count unemployment.1.contributionMonths',
    ])
    const stopped = { ...claim, events: [{ event: 'reemployed', month: '2025-05' }] } as const
    const after = (unclaimedMonths: string, registered = '2025-02') => ({
      ...second,
      contributionMonths: 3,
      earlierClaim: { registered, unclaimedMonths },
    })
    expect(codes({ ...worker, unemployment: [stopped, after('15')] })).toEqual([])
    expect(codes({ ...worker, unemployment: [stopped, after('4.5')] })).toEqual([])
  })

  it('refuses a later claim that uses the same contributions again', () => {
    const stopped = { ...claim, events: [{ event: 'reemployed', month: '2025-05' }] } as const
    const second = { ...claim, ended: '2025-07-31', registered: '2025-08-05' }
    const after = (unclaimedMonths: string, registered: string) => ({
      ...second,
      contributionMonths: 3,
      earlierClaim: { registered, unclaimedMonths },
    })
    for (const again of [second, after('15.5', '2025-02'), after('4', '2024-02')])
      expect(codes({ ...worker, unemployment: [stopped, again] })).toEqual([
        'entitlement.earlierClaim unemployment.1.earlierClaim',
      ])
  })
})
