import { describe, expect, it } from 'vitest'
import { lawOf, workInjury } from 'shebao'
import { issuesOf } from './issue-codes.js'

const law = lawOf('luoyang')
const fall = { event: 'accident', date: '2024-01-31', applicant: 'employer' } as const
const valuesOf = (input: Partial<workInjury.RecognitionInput>) => {
  const result = workInjury.recognition({ ...fall, ...input }, law)
  if (result.outcome !== 'determined') throw new Error(JSON.stringify(result.missing))
  return result.values
}

describe('the last day of an application', () => {
  it('is thirty days after the accident for the employer, more with consent', () => {
    expect(valuesOf({}).employerLast).toBe('2024-03-01')
    expect(valuesOf({ date: '2023-01-31' }).employerLast).toBe('2023-03-02')
    expect(valuesOf({ extensionDays: 90 }).employerLast).toBe('2024-05-30')
    expect(issuesOf(() => valuesOf({ extensionDays: 91 }))).toEqual([
      'workInjury.extensionTooLong extensionDays',
    ])
  })

  it('is a year after it for worker, kin and union, in February at the end of the month', () => {
    for (const applicant of ['worker', 'kin', 'union'] as const) {
      expect(valuesOf({ applicant }).applicantLast).toBe('2025-01-31')
      expect(valuesOf({ applicant, date: '2024-02-29' }).applicantLast).toBe('2025-02-28')
    }
  })

  it('has in time and late on its two sides', () => {
    expect(valuesOf({ applied: '2024-03-01' })).toMatchObject({
      inTime: true,
      daysLate: 0,
      employerBearsFrom: null,
    })
    expect(valuesOf({ applied: '2024-03-02' })).toMatchObject({
      inTime: false,
      daysLate: 1,
      employerBearsFrom: '2024-01-31',
      employerBearsThrough: '2024-03-02',
    })
    expect(valuesOf({ applicant: 'worker', applied: '2025-01-31' }).inTime).toBe(true)
    expect(valuesOf({ applicant: 'worker', applied: '2025-02-01' })).toMatchObject({
      inTime: false,
      daysLate: 1,
    })
    expect(valuesOf({})).toMatchObject({ inTime: null, daysLate: null })
  })

  it('leaves the costs of the delay with the employer also when the worker applied', () => {
    const late = valuesOf({ applicant: 'worker', applied: '2024-09-01', accepted: '2024-09-05' })
    expect(late).toMatchObject({ employerBearsFrom: '2024-01-31', employerBearsThrough: '2024-09-05' })
    expect(valuesOf({ applicant: 'worker', applied: '2024-02-10' }).employerBearsFrom).toBe(null)
  })
})

describe('the further days', () => {
  it('are counted from the day each runs from', () => {
    expect(
      valuesOf({
        applied: '2024-02-20',
        accepted: '2024-02-28',
        proofAsked: '2024-03-01',
        gradingApplied: '2024-08-01',
        graded: '2024-09-30',
        gradingReceived: '2024-10-08',
      }),
    ).toMatchObject({
      decisionLast: '2024-04-28',
      proofLast: '2024-03-21',
      gradingLast: '2024-09-30',
      gradingLatest: '2024-10-30',
      appealLast: '2024-10-23',
      reviewFrom: '2025-10-01',
    })
    expect(valuesOf({ accepted: '2024-02-28', clearCase: true }).decisionLast).toBe('2024-03-14')
    expect(valuesOf({})).toMatchObject({
      decisionLast: null,
      proofLast: null,
      gradingLast: null,
      reviewFrom: null,
    })
  })

  it('of the proof are Henan’s and not on record elsewhere', () => {
    const china = workInjury.recognition({ ...fall, proofAsked: '2024-03-01' }, lawOf('china'))
    expect(china).toMatchObject({
      outcome: 'undetermined',
      missing: [{ path: 'workInjury.recognition.proofDays' }],
    })
  })
})

describe('the first day of a review', () => {
  it('follows the last day of the year after the conclusion, as that day still lies within the year', () => {
    for (const [graded, from] of [
      ['2024-02-29', '2025-03-01'],
      ['2023-02-28', '2024-02-29'],
      ['2024-12-31', '2026-01-01'],
      ['2024-06-01', '2025-06-02'],
    ] as const)
      expect(valuesOf({ date: '2023-01-31', graded }).reviewFrom).toBe(from)
  })
})

describe('a case', () => {
  it('has its days in order, whatever days between them are left out', () => {
    const refused = (input: object) => issuesOf(() => workInjury.recognition({ ...fall, ...input }, law))
    expect(refused({ applied: '2024-02-20', proofAsked: '2024-02-19' })).toEqual([
      'workInjury.dayOrder proofAsked',
    ])
    expect(refused({ gradingApplied: '2024-05-01', gradingReceived: '2024-04-30' })).toEqual([
      'workInjury.dayOrder gradingReceived',
    ])
  })

  it('is refused with every issue at once', () => {
    const refused = (input: object) => issuesOf(() => workInjury.recognition(input as never, law))
    expect(refused({ ...fall, date: '1900-02-29' })).toEqual(['calendar.date date'])
    expect(refused({ ...fall, date: '2024-02-30', applicant: 'martian', event: 1, hat: true })).toEqual([
      'input.choice event',
      'calendar.date date',
      'input.choice applicant',
      'input.unknownField hat',
    ])
    expect(refused({ ...fall, applied: '2024-01-30', accepted: '2024-01-29', graded: '2023-01-01' })).toEqual(
      ['workInjury.dayOrder applied', 'workInjury.dayOrder accepted', 'workInjury.dayOrder graded'],
    )
    expect(refused({ ...fall, applicant: 'kin', extensionDays: 3 })).toEqual([
      'workInjury.notForApplicant extensionDays',
    ])
    expect(refused({})).toEqual(['input.required event', 'input.required date', 'input.required applicant'])
  })
})
