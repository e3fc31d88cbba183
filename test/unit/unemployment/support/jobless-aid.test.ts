import { describe, expect, it } from 'vitest'
import { lawOf, unemployment } from 'shebao'
import { brokenSteps } from '../../../support/check-steps.js'

const law = lawOf('luoyang')
const { joblessAid, temporaryAid } = unemployment
const in2020 = {
  unemployed: '2020-05',
  ground: 'ownWill',
  contributionMonths: 30,
  applied: '2020-08',
  firstMonth: '2020-08',
  drawnBefore: false,
} as const
const in2022 = {
  unemployed: '2022-03',
  ground: 'ownWill',
  contributionMonths: 12,
  applied: '2022-04',
  approved: '2022-05',
  drawnBefore: false,
} as const
const migrant = {
  unemployed: '2022-05',
  ruralWorker: true,
  contributionMonths: 8,
  applied: '2022-06',
  approved: '2022-06',
} as const

function answer(input: unemployment.JoblessAidInput) {
  const result = joblessAid(input, law)
  expect(brokenSteps(result)).toEqual([])
  if (result.outcome === 'entitled') return result.amounts.monthly.toFixed(2)
  return result.outcome === 'notEntitled'
    ? result.reasons.map(({ code }) => code)
    : result.missing.map(({ path }) => path)
}

describe('the jobless aid of 2020', () => {
  it('is 80, 60 or 50 % of the benefit by months of contributions', () => {
    expect(answer({ ...in2020, contributionMonths: 24 })).toBe('1216.00')
    expect(answer({ ...in2020, contributionMonths: 23 })).toBe('912.00')
    expect(answer({ ...in2020, contributionMonths: 12 })).toBe('912.00')
    expect(answer({ ...in2020, contributionMonths: 11, ruralWithoutOwn: false })).toBe('760.00')
    expect(answer({ ...in2020, ground: 'exhausted', contributionMonths: 200 })).toBe('760.00')
  })

  it('runs for six months from the first, paid by the unemployment fund', () => {
    const result = joblessAid(in2020, law)
    if (result.outcome !== 'entitled') throw new Error(result.outcome)
    expect(result.payments).toMatchObject([
      { payer: 'unemploymentFund', periodicity: 'monthly', from: '2020-08', to: '2021-01' },
    ])
    expect(result.amounts.total.toFixed(2)).toBe('7296.00')
  })

  it('is granted once, applied for by June 2021', () => {
    expect(answer({ ...in2020, applied: '2021-06' })).toBe('1216.00')
    expect(answer({ ...in2020, applied: '2021-07', drawnBefore: true })).toEqual([
      'unemployment.aidOnce',
      'unemployment.aidAppliedTooLate',
    ])
  })

  it('leaves out rural contract workers below a year without own contributions', () => {
    const short = { ...in2020, ground: 'underOneYear', contributionMonths: 8 } as const
    expect(answer({ ...short, ruralWithoutOwn: true })).toEqual(['unemployment.aidWithoutOwnContributions'])
    expect(answer(short)).toEqual(['ruralWithoutOwn'])
  })

  it('asks for the first month, which no text seen fixes', () => {
    const { firstMonth: _, ...without } = in2020
    expect(answer(without)).toEqual(['firstMonth', 'unemployment.joblessAid.firstMonth'])
  })
})

describe('the jobless aid of 2022', () => {
  it('is 360, 260 or 180 yuan from the month after approval', () => {
    const short = { ...in2022, ground: 'underOneYear', ruralWithoutOwn: false } as const
    expect(answer(in2022)).toBe('360.00')
    expect(answer({ ...short, contributionMonths: 11 })).toBe('260.00')
    expect(answer({ ...short, contributionMonths: 6 })).toBe('260.00')
    expect(answer({ ...short, contributionMonths: 5 })).toBe('180.00')
    expect(answer({ ...in2022, ground: 'exhausted', contributionMonths: 90 })).toBe('180.00')
    const result = joblessAid(in2022, law)
    expect(result.outcome === 'entitled' && [result.values.firstMonth, result.values.lastMonth]).toEqual([
      '2022-06',
      '2022-11',
    ])
  })

  it('asks for the approval, and for the last month to apply after the year', () => {
    const { approved: _, ...without } = in2022
    expect(answer(without)).toEqual(['approved'])
    expect(answer({ ...in2022, applied: '2023-01', approved: '2023-01' })).toEqual([
      'unemployment.joblessAid.applyBy',
    ])
  })

  it('is carried into no other year, not even on request', () => {
    const carrying = lawOf('luoyang', { carryForward: true })
    for (const unemployed of ['2021-03', '2023-03', '2026-03']) {
      const result = joblessAid({ ...in2022, unemployed, applied: '2026-04', approved: '2026-04' }, carrying)
      expect(result.outcome === 'undetermined' && result.missing[0]?.path).toBe(
        'unemployment.joblessAid.rule',
      )
    }
  })
})

describe('the temporary living aid of 2022', () => {
  it('is 260 yuan for three months from the month after approval', () => {
    const result = temporaryAid(migrant, law)
    if (result.outcome !== 'entitled') throw new Error(result.outcome)
    expect(result.amounts.monthly.toFixed(0)).toBe('260')
    expect(result.amounts.total.toFixed(0)).toBe('780')
    expect(result.payments).toMatchObject([{ payer: 'unemploymentFund', from: '2022-07', to: '2022-09' }])
    expect(brokenSteps(result)).toEqual([])
  })

  it('is for migrant workers insured below a year', () => {
    const result = temporaryAid({ ...migrant, ruralWorker: false, contributionMonths: 12 }, law)
    expect(result.outcome === 'notEntitled' && result.reasons.map(({ code }) => code)).toEqual([
      'unemployment.notRuralWorker',
      'unemployment.insuredLonger',
    ])
    expect(temporaryAid({ ...migrant, contributionMonths: 11 }, law).outcome).toBe('entitled')
  })

  it('is known for 2022 alone', () => {
    expect(temporaryAid({ ...migrant, unemployed: '2021-12' }, law).outcome).toBe('undetermined')
    const late = { ...migrant, applied: '2025-06', approved: '2025-06' }
    expect(temporaryAid(late, law).outcome).toBe('undetermined')
    expect(() => temporaryAid({ ...migrant, contributionMonths: 0 }, law)).toThrow('contributionMonths')
    const uninsured = {
      unemployed: '2022-05',
      ground: 'ownWill',
      contributionMonths: 30,
      applied: '2022-08',
      approved: '2022-08',
      drawnBefore: false,
    } as const
    expect(() => joblessAid({ ...uninsured, contributionMonths: 0 }, law)).toThrow('contributionMonths')
    expect(joblessAid({ ...uninsured, firstMonth: '2022-09' }, law).outcome).toBe('entitled')
    expect(() => joblessAid({ ...uninsured, firstMonth: '2023-05' }, law)).toThrow('begins in 2022-09')
  })
})
