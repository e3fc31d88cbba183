import { describe, expect, it } from 'vitest'
import { lawOf, unemployment } from 'shebao'
import { brokenSteps } from '../support/check-steps.js'

/**
 * Printed amounts of what is paid beside the unemployment benefit. The figures are the sources'; the library must meet
 * them.
 */
const law = lawOf('luoyang')

describe('Luoyang from July 2010, as reported: benefit of 640 and 560, medical aid of 64 and 56', () => {
  const aid = (monthlyBenefit?: string) => {
    const result = unemployment.medical(
      { month: '2010-07', received: 'benefit', ...(monthlyBenefit !== undefined && { monthlyBenefit }) },
      law,
    )
    if (result.outcome !== 'entitled' || result.rule !== 'unemployment.medicalBefore2011')
      throw new Error(JSON.stringify(result))
    expect(brokenSteps(result)).toEqual([])
    return [result.values.monthlyBenefit.toFixed(2), result.amounts.monthly.toFixed(2)]
  }

  it('pays 64 a month in the urban districts', () => {
    expect(aid()).toEqual(['640.00', '64.00'])
  })

  it('pays 56 a month where the benefit is 560', () => {
    expect(aid('560')).toEqual(['560.00', '56.00'])
  })
})

describe('Henan 2022, as published in Zhengzhou', () => {
  const base = { unemployed: '2022-02', applied: '2022-03', approved: '2022-04', drawnBefore: false } as const
  const printed = [
    ['a year and more', { ground: 'ownWill', contributionMonths: 12 }, '360.00', '2160.00'],
    ['six months to a year', { ground: 'underOneYear', contributionMonths: 6 }, '260.00', '1560.00'],
    ['less than six months', { ground: 'underOneYear', contributionMonths: 5 }, '180.00', '1080.00'],
    ['benefit used up', { ground: 'exhausted', contributionMonths: 60 }, '180.00', '1080.00'],
  ] as const

  it.each(printed)('jobless aid, %s: %o', (_who, person, monthly, total) => {
    const result = unemployment.joblessAid({ ...base, ...person, ruralWithoutOwn: false }, law)
    if (result.outcome !== 'entitled') throw new Error(JSON.stringify(result))
    expect(result.amounts.monthly.toFixed(2)).toBe(monthly)
    expect(result.amounts.total.toFixed(2)).toBe(total)
    expect(result.values.firstMonth).toBe('2022-05')
    expect(brokenSteps(result)).toEqual([])
  })

  it('temporary living aid: 260 a month, 780 in three months', () => {
    const result = unemployment.temporaryAid(
      {
        unemployed: '2022-02',
        ruralWorker: true,
        contributionMonths: 7,
        applied: '2022-03',
        approved: '2022-04',
      },
      law,
    )
    if (result.outcome !== 'entitled') throw new Error(JSON.stringify(result))
    expect([result.amounts.monthly, result.amounts.total].map((each) => each.toFixed(2))).toEqual([
      '260.00',
      '780.00',
    ])
    expect(result.values.firstMonth).toBe('2022-05')
  })
})
