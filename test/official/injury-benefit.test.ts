import { describe, expect, it } from 'vitest'
import { lawOf, workInjury } from 'shebao'
import { brokenSteps } from '../support/check-steps.js'

/**
 * Amounts of work-injury benefits as they were printed, and the tables of the regulations. The figures are the sources';
 * the library must meet them.
 */
const law = lawOf('luoyang')

function disability(input: Omit<workInjury.DisabilityInput, 'injury' | 'graded' | 'insured'>) {
  const result = workInjury.disability(
    { injury: '2024-01', graded: '2024-05', insured: true, placed: false, ownContributions: '0', ...input },
    law,
  )
  if (result.outcome !== 'entitled') throw new Error(result.outcome)
  expect(brokenSteps(result)).toEqual([])
  return result
}

describe('nursing as Henan printed it', () => {
  it.each([
    ['2023, Zhengzhou Evening and the department: 6575 x 50 %', '2023-06', 'complete', '3287.50'],
    ['2023: 6575 x 40 %', '2023-06', 'mostly', '2630.00'],
    ['2023: 6575 x 30 %', '2023-06', 'partly', '1972.50'],
    ['2024, Nanyang city: 7132 x 50 %', '2024-06', 'complete', '3566.00'],
    ['2024: 7132 x 40 %', '2024-06', 'mostly', '2852.80'],
    ['2024, printed: 7132 x 30 %', '2024-06', 'partly', '2139.60'],
    ['2025, the department on 2025-11-04: 3592', '2025-06', 'complete', '3592.00'],
    ['2025: 2874', '2025-06', 'mostly', '2874.00'],
    ['2025: 2155', '2025-06', 'partly', '2155.00'],
  ] as const)('%s', (_, month, level, amount) => {
    const concluded = `${month.slice(0, 4)}-02`
    const nursing = workInjury.nursing({ level, concluded, month, insured: true }, law)
    expect(nursing.outcome === 'entitled' && nursing.amounts.nursing.toFixed(2)).toBe(amount)
  })
})

describe('the bases of Henan as they were printed', () => {
  it.each([
    ['2022-03', '6355'],
    ['2023-03', '6575'],
    ['2024-03', '7132'],
    ['2025-03', '7183.3'],
  ])('in %s: %s', (month, base) => {
    const grants = workInjury.leavingGrants(
      {
        month,
        grade: 10,
        way: 'contractEnded',
        occupationalDisease: false,
        monthsToRetirement: 120,
        insured: true,
      },
      law,
    )
    expect(grants.outcome === 'entitled' && grants.values.base.toString()).toBe(base)
    expect(grants.outcome === 'entitled' && grants.amounts.medical.eq(grants.values.base.times(6))).toBe(true)
  })
})

describe('the tables of the national regulation (articles 35 to 37)', () => {
  it.each([
    [1, 27, '0.9'],
    [2, 25, '0.85'],
    [3, 23, '0.8'],
    [4, 21, '0.75'],
    [5, 18, '0.7'],
    [6, 16, '0.6'],
    [7, 13, null],
    [8, 11, null],
    [9, 9, null],
    [10, 7, null],
  ])('grade %i: %i months, %s', (grade, months, share) => {
    const { values } = disability({ grade, ownWage: '5000' })
    expect(values.lumpMonths).toBe(months)
    expect(values.allowanceShare?.toString() ?? null).toBe(share)
  })

  it('a lawyer’s published answer: grade 10 with 5000 yuan a month is 35 000', () => {
    expect(disability({ grade: 10, ownWage: '5000' }).amounts.lumpSum.toFixed(2)).toBe('35000.00')
  })
})

describe('the tables of the regulation of Henan (article 27)', () => {
  it.each([
    [5, 16, 56],
    [6, 14, 46],
    [7, 12, 36],
    [8, 10, 26],
    [9, 8, 16],
    [10, 6, 6],
  ])('grade %i: %i and %i months', (grade, medical, employment) => {
    const grants = workInjury.leavingGrants(
      {
        month: '2023-05',
        grade,
        way: 'workerProposed',
        occupationalDisease: false,
        monthsToRetirement: 61,
        insured: true,
      },
      law,
    )
    if (grants.outcome !== 'entitled') throw new Error(grants.outcome)
    expect([grants.values.medicalMonths, grants.values.employmentMonths]).toEqual([medical, employment])
    expect(grants.amounts.employment.toFixed(2)).toBe((6575 * employment).toFixed(2))
  })
})
