import { describe, expect, it } from 'vitest'
import { lawOf, unemployment } from 'shebao'
import { brokenSteps } from '../../../support/check-steps.js'

const law = lawOf('luoyang')
const { medical } = unemployment
const insured = law.with({
  name: 'medical insurance of the place',
  changes: [
    { path: 'unemployment.medical.base', from: '2011-07', value: '3831.5' },
    { path: 'unemployment.medical.employerShare', from: '2011-07', value: '0.07' },
    { path: 'unemployment.medical.employeeShare', from: '2011-07', value: '0.02' },
    { path: 'unemployment.medical.maternityShare', from: '2023-12', value: '0.01' },
  ],
})
const care = { inpatientCost: '8000', inpatientAidBefore: '0', honoured: false } as const

function earlier(input: unemployment.MedicalInput) {
  const result = medical(input, law)
  if (result.outcome !== 'entitled' || result.rule !== 'unemployment.medicalBefore2011')
    throw new Error(JSON.stringify(result))
  expect(brokenSteps(result)).toEqual([])
  return result
}

function contributions(month: string) {
  const result = medical({ month, received: 'benefit' }, insured)
  if (result.outcome !== 'entitled' || result.rule !== 'unemployment.medical')
    throw new Error(JSON.stringify(result))
  expect(brokenSteps(result)).toEqual([])
  return result
}

describe('medical care before July 2011', () => {
  it('is a tenth of the benefit a month, paid by the unemployment fund', () => {
    const { amounts, payments } = earlier({ month: '2010-08', received: 'benefit' })
    expect(amounts.monthly.toFixed(2)).toBe('64.00')
    expect(amounts.inpatient).toBeNull()
    expect(payments).toMatchObject([
      {
        benefit: 'unemployment.medicalAid',
        payer: 'unemploymentFund',
        periodicity: 'monthly',
        from: '2010-08',
      },
    ])
  })

  it('pays 70 % of inpatient costs up to ten months of benefit, eighteen for the honoured', () => {
    const paid = (inpatientCost: string, honoured = false, inpatientAidBefore = '0') =>
      earlier({
        month: '2010-08',
        received: 'benefit',
        ...care,
        inpatientCost,
        honoured,
        inpatientAidBefore,
      }).amounts.inpatient?.toFixed(2)
    expect(paid('8000')).toBe('5600.00')
    expect(paid('10000')).toBe('6400.00')
    expect(paid('20000', true)).toBe('11520.00')
    expect(paid('8000', false, '6000')).toBe('400.00')
    expect(paid('8000', false, '7000')).toBe('0.00')
  })

  it('lists no payment where the cap is used up', () => {
    const result = earlier({ month: '2010-08', received: 'benefit', ...care, inpatientAidBefore: '6400' })
    expect(result.payments.map(({ benefit }) => benefit)).toEqual(['unemployment.medicalAid'])
  })

  it('takes the benefit of the person where the standard of the place is not on record', () => {
    expect(medical({ month: '2005-08', received: 'benefit' }, law).outcome).toBe('undetermined')
    const { amounts } = earlier({ month: '2005-08', received: 'benefit', monthlyBenefit: '256.25' })
    expect(amounts.monthly.toFixed(2)).toBe('25.63')
  })
})

describe('medical care since July 2011', () => {
  it('is insured like that of an employee: the fund pays both parts', () => {
    const { amounts, payments } = contributions('2020-05')
    expect([amounts.employer, amounts.employee, amounts.total].map(String)).toEqual([
      '268.21',
      '76.63',
      '344.84',
    ])
    expect(amounts.maternity).toBeNull()
    expect(payments[0]).toMatchObject({ payer: 'unemploymentFund', from: '2020-05', to: '2020-05' })
  })

  it('includes maternity insurance since December 2023', () => {
    expect(contributions('2023-11').amounts.maternity).toBeNull()
    expect(contributions('2023-12').amounts.maternity?.toFixed(2)).toBe('38.32')
  })

  it('names base and rates of the place as missing', () => {
    const result = medical({ month: '2024-05', received: 'benefit' }, law)
    expect(result.outcome === 'undetermined' && result.missing.map(({ path }) => path)).toEqual([
      'unemployment.medical.base',
      'unemployment.medical.employerShare',
      'unemployment.medical.employeeShare',
      'unemployment.medical.maternityShare',
    ])
  })

  it('is not paid without the benefit, nor beside the jobless aid of 2020', () => {
    const reasons = (month: string, received: 'none' | 'joblessAid') => {
      const result = medical({ month, received }, insured)
      return result.outcome === 'notEntitled' ? result.reasons.map(({ code }) => code) : result.outcome
    }
    expect(reasons('2020-05', 'none')).toEqual(['unemployment.notDrawing'])
    expect(reasons('2020-05', 'joblessAid')).toEqual(['unemployment.onlyJoblessAid'])
    expect(reasons('2022-05', 'joblessAid')).toBe('undetermined')
  })
})
