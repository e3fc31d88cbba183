import { describe, expect, it } from 'vitest'
import { incapacity, lawOf } from 'shebao'

/**
 * A worked case for Anhui (2025-01-20, base and months not printed): index 0.6, 10 years 3 months, "about 20221" in all;
 * 20 years 6 months with more than five years to the age, "about 1348" a month. Both fit a base of 8220 alone.
 */
const law = lawOf('luoyang', { asOf: '2026-03-31' }).with({
  name: 'Anhui',
  changes: [
    { path: 'employeePension.award.base.provincial', from: '2025-01', to: '2025-12', value: '8220' },
    { path: 'employeePension.award.base.local', from: '2025-01', to: '2025-12', value: '8220' },
  ],
})
const person = {
  sex: 'male',
  originalRetirementAge: 60,
  birth: '1980-05',
  application: '2025-06-10',
  finding: '2025-05-02',
  totalIncapacity: true,
  deemedMonths: 0,
  overallIndex: '0.6',
} as const

describe('the case of Anhui', () => {
  it('pays 30 months for 10 years 3 months, 20 221 in all', () => {
    const result = incapacity.allowance({ ...person, totalMonths: 123 }, law)
    if (result.outcome !== 'entitled') throw new Error(result.outcome)
    expect(result.values.duration).toBe(30)
    expect(result.amounts.total.times(30).toFixed(2)).toBe('20221.20')
  })

  it('pays 1348 a month for 20 years 6 months', () => {
    const result = incapacity.allowance({ ...person, totalMonths: 246 }, law)
    if (result.outcome !== 'entitled') throw new Error(result.outcome)
    expect(result.values.case).toBe('basicUntilFiveYears')
    expect(result.amounts.total.toFixed(2)).toBe('1348.08')
  })
})

describe('the duration below the minimum, by the text of article 5', () => {
  it.each([
    [59, 12],
    [60, 12],
    [61, 15],
    [101, 24],
    [123, 30],
    [179, 42],
  ])('%i months of contributions give %i months', (totalMonths, months) => {
    const result = incapacity.allowance({ ...person, totalMonths }, law)
    expect(result.outcome === 'entitled' && result.values.duration).toBe(months)
  })
})
