import { describe, expect, it } from 'vitest'
import type { workInjury } from 'shebao'
import { entitlement, isShebaoError, lawOf } from 'shebao'
import { brokenSteps } from '../../support/check-steps.js'
import { employee } from './lives.js'

const law = lawOf('luoyang')
const carrying = lawOf('luoyang', { carryForward: true })
const injury: workInjury.DisabilityInput = {
  injury: '2020-04',
  graded: '2021-02',
  grade: 3,
  ownWage: '6200',
  ownContributions: '0',
  nursing: 'partly',
  insured: true,
}
const young = { ...employee, birth: '1975-05', claimMonth: undefined, employee: undefined }
const { claimMonth: _, employee: __, ...worker } = young
const life = { ...worker, workInjury: { disability: injury, aboveFloor: true } } as entitlement.LifeInput

/** A law in which the base of 2021, not on record, is set. */
const withBase = (under = law) =>
  under.with({
    name: 'base',
    changes: [{ path: 'workInjury.base', from: '2021-01', to: '2021-12', value: '5946' }],
  })

const lines = (due: entitlement.Payable | entitlement.Timeline): string[] => {
  if (due.outcome === 'undetermined')
    return due.missing.map(({ path, month }) => `needs ${path} ${month ?? ''}`)
  if (due.outcome === 'notEntitled') return due.reasons.map(({ code }) => code)
  return due.payments.map(
    ({ benefit, amount, from, to, payer }) => `${benefit} ${amount.toFixed(2)} ${from} ${to} ${payer}`,
  )
}

describe('the work injury of a life', () => {
  it('is listed with the adjustment of each year, from its month of effect', () => {
    expect(lines(entitlement.timeline(life, '2023-12', withBase()))).toEqual([
      'workInjury.allowance 4960.00 2021-03 2021-12 injuryFund',
      'workInjury.lumpSum 142600.00 2021-03 2021-03 injuryFund',
      'workInjury.nursing 1783.80 2021-03 2021-12 injuryFund',
      'workInjury.allowance 5095.00 2022-01 2022-12 injuryFund', // grade 3: 135
      'workInjury.nursing 1906.50 2022-01 2022-12 injuryFund', // 30 % of 6355
      'workInjury.allowance 5225.00 2023-01 null injuryFund', // 130
      'workInjury.nursing 1972.50 2023-01 null injuryFund', // 30 % of 6575
    ])
  })

  it('lists the amounts of the month alone for a month', () => {
    expect(lines(entitlement.payable(life, '2022-06', withBase()))).toEqual([
      'workInjury.allowance 5095.00 2022-01 null injuryFund',
      'workInjury.nursing 1906.50 2022-01 null injuryFund',
    ])
  })

  it('names a year without a notice, and lists the last amount when asked to', () => {
    expect(lines(entitlement.payable(life, '2024-06', withBase())).join()).toMatch(/needs workInjury.*2024/)
    const due = entitlement.payable(life, '2024-06', withBase(carrying))
    expect(lines(due)).toEqual([
      'workInjury.allowance 5225.00 2023-01 null injuryFund',
      'workInjury.nursing 2139.60 2024-01 null injuryFund',
    ])
    expect(due.notices.map(({ code }) => code)).toContain('parameter.carriedForward')
  })

  it('tops the pension up to the allowance, which stops, for grades 1 to 4', () => {
    const retired = { ...employee, workInjury: { disability: injury, aboveFloor: true } }
    const due = entitlement.payable(retired, '2023-09', withBase())
    const listed = lines(due)
    expect(listed.filter((line) => line.startsWith('workInjury.allowance'))).toEqual([])
    if (due.outcome !== 'entitled') throw new Error(listed.join())
    const pension = due.payments
      .filter(({ benefit }) => benefit.startsWith('employeePension'))
      .reduce((sum, { amount }) => sum.plus(amount), due.amounts.once)
    const topUp = due.payments.find(({ benefit }) => benefit === 'workInjury.pensionTopUp')
    expect(topUp?.amount.plus(pension).toFixed(2)).toBe('5225.00')
    expect(listed.filter((line) => line.startsWith('workInjury.nursing'))).toHaveLength(1)
    expect(brokenSteps(due)).toEqual([])
  })

  it('leaves an allowance of the employer to end with the retirement', () => {
    const fifth = { ...injury, grade: 5, placed: false, nursing: undefined }
    const { nursing: ___, ...disability } = fifth
    const retired = { ...employee, workInjury: { disability, aboveFloor: true } } as entitlement.LifeInput
    const due = lines(entitlement.timeline(retired, '2023-12', withBase()))
    expect(due.filter((line) => line.startsWith('workInjury'))).toEqual([
      'workInjury.allowance 4340.00 2021-03 2021-12 employer',
      'workInjury.lumpSum 111600.00 2021-03 2021-03 injuryFund',
      'workInjury.allowance 4455.00 2022-01 2022-12 employer',
      'workInjury.allowance 4565.00 2023-01 2023-05 employer',
    ])
  })

  it('ends with a death', () => {
    const dead = { ...life, death: { month: '2022-08', cause: 'illness', accountBalance: '1' } } as const
    const due = lines(entitlement.timeline(dead, '2023-12', withBase(carrying)))
    expect(due.filter((line) => line.startsWith('workInjury.nursing'))).toEqual([
      'workInjury.nursing 1783.80 2021-03 2021-12 injuryFund',
      'workInjury.nursing 1906.50 2022-01 2022-08 injuryFund',
    ])
  })

  it('says which field of the injury is wrong, and that it lies before birth or after death', () => {
    const codes = (wrong: Partial<workInjury.DisabilityInput>, more: object = {}) => {
      try {
        entitlement.payable(
          { ...life, ...more, workInjury: { disability: { ...injury, ...wrong } } },
          '2023-06',
          law,
        )
      } catch (error) {
        if (isShebaoError(error)) return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`)
        throw error
      }
      return []
    }
    expect(codes({ grade: 11 })).toEqual(['input.count workInjury.disability.grade'])
    expect(codes({ graded: '2020-03' })).toEqual(['workInjury.order workInjury.disability.graded'])
    expect(codes({ injury: '1970-01' })).toContain('entitlement.order workInjury.disability.injury')
    expect(codes({}, { death: { month: '2020-12', cause: 'illness' } })).toEqual([
      'entitlement.order death.month',
    ])
  })
})
