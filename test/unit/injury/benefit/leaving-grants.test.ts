import { describe, expect, it } from 'vitest'
import { lawOf, requiredInputs, workInjury, type Law } from 'shebao'
import { brokenSteps } from '../../../support/check-steps.js'
import { codesOf } from './codes.js'

type Input = workInjury.LeavingGrantsInput

const law = lawOf('luoyang')
const leaving: Input = {
  month: '2024-09',
  grade: 8,
  way: 'workerProposed',
  occupationalDisease: false,
  monthsToRetirement: 300,
  insured: true,
}

function entitled(input: Input, under: Law = law): workInjury.EntitledLeavingGrants {
  const result = workInjury.leavingGrants(input, under)
  expect(brokenSteps(result)).toEqual([])
  if (result.outcome === 'entitled') return result
  throw new Error(JSON.stringify(result))
}
const reasons = (input: Input) => {
  const result = workInjury.leavingGrants(input, law)
  return result.outcome === 'notEntitled' ? result.reasons.map(({ code }) => code) : [result.outcome]
}

describe('the grants on leaving', () => {
  it.each([
    [5, 16, 56],
    [6, 14, 46],
    [7, 12, 36],
    [8, 10, 26],
    [9, 8, 16],
    [10, 6, 6],
  ])('of grade %i are %i and %i months of the base', (grade, medical, employment) => {
    const { amounts, values } = entitled({ ...leaving, grade })
    expect([values.medicalMonths, values.employmentMonths]).toEqual([medical, employment])
    expect(amounts.medical.toFixed(2)).toBe((7132 * medical).toFixed(2))
    expect(amounts.employment.toFixed(2)).toBe((7132 * employment).toFixed(2))
  })

  it.each([
    [0, '0.1'],
    [11, '0.1'],
    [12, '0.2'],
    [23, '0.2'],
    [24, '0.4'],
    [35, '0.4'],
    [36, '0.6'],
    [47, '0.6'],
    [48, '0.8'],
    [59, '0.8'],
    [60, '1'],
    [61, '1'],
  ])(
    'with %i months to retirement pay %s of the employment grant and all of the medical one',
    (months, share) => {
      const { amounts, values } = entitled({ ...leaving, monthsToRetirement: months })
      expect(values.employmentShare.toString()).toBe(share)
      expect(amounts.medical.toFixed(2)).toBe('71320.00')
      expect(amounts.employment.toFixed(2)).toBe((7132 * 26 * Number(share)).toFixed(2))
    },
  )

  it('after an occupational disease pay thirty per cent more medical grant', () => {
    const { amounts } = entitled({ ...leaving, occupationalDisease: true, monthsToRetirement: 5 })
    expect([amounts.medical.toFixed(2), amounts.employment.toFixed(2)]).toEqual(['92716.00', '18543.20'])
  })

  it('come from the fund and the employer, before 2011 and without insurance from the employer', () => {
    const payers = (input: Input, under: Law = law) =>
      entitled(input, under).payments.map(({ payer }) => payer)
    expect(payers(leaving)).toEqual(['injuryFund', 'employer'])
    expect(payers({ ...leaving, insured: false })).toEqual(['employer', 'employer'])
    const loaded = law.with({
      name: 'base of 2010',
      changes: [{ path: 'workInjury.base', from: '2010-01', to: '2010-12', value: '2000' }],
    })
    expect(payers({ ...leaving, month: '2010-09' }, loaded)).toEqual(['employer', 'employer'])
  })

  it('say which retirement age is meant, and that it is open since 2025', () => {
    expect(entitled(leaving).values.retirementAge).toBe('originalAge')
    const later = entitled({ ...leaving, month: '2025-03' })
    expect(later.values.retirementAge).toBe('delayedAge')
    expect(later.notices.map(({ code, subject }) => `${code} ${subject}`)).toContain(
      'parameter.unsettled workInjury.leavingGrants.retirementAge',
    )
  })

  it('are not due while the employment is kept', () => {
    for (const grade of [1, 2, 3, 4])
      expect(reasons({ ...leaving, grade })).toEqual(['workInjury.employmentKept'])
    for (const grade of [5, 6])
      expect(reasons({ ...leaving, grade, way: 'contractEnded' })).toEqual(['workInjury.onlyAtRequest'])
    expect(reasons({ ...leaving, grade: 7, way: 'contractEnded' })).toEqual(['entitled'])
  })

  it('are undetermined without the base of the year', () => {
    const result = workInjury.leavingGrants({ ...leaving, month: '2021-03' }, law)
    expect(result.outcome === 'undetermined' && result.missing.map(({ path }) => path)).toEqual([
      'workInjury.base',
    ])
    expect(workInjury.leavingGrants(leaving, lawOf('china')).outcome).toBe('undetermined')
  })

  it('follow a reform of the tables', () => {
    const reform = law.with({
      name: 'no grant for grade 10',
      changes: [
        { path: 'workInjury.leavingGrants.medicalMonths', from: '2024-01', value: { '9': '9' } },
        { path: 'workInjury.leavingGrants.employmentMonths', from: '2024-01', value: { '9': '1' } },
      ],
    })
    const result = workInjury.leavingGrants({ ...leaving, grade: 10 }, reform)
    expect(result.outcome === 'notEntitled' && result.reasons[0]?.code).toBe('workInjury.noGrants')
    expect(entitled({ ...leaving, grade: 9 }, reform).values.medicalMonths).toBe(9)
  })
})

describe('bad input', () => {
  const issues = (input: unknown) => codesOf(() => workInjury.leavingGrants(input as Input, law))
  it('is refused with every issue at once', () => {
    expect(
      issues({
        month: '2024-00',
        grade: 0,
        way: 'fired',
        occupationalDisease: 'no',
        monthsToRetirement: -1,
        insured: 1,
        planet: 'mars',
      }),
    ).toEqual([
      'calendar.month month',
      'input.choice way',
      'input.count grade',
      'input.count monthsToRetirement',
      'input.flag insured',
      'input.flag occupationalDisease',
      'input.unknownField planet',
    ])
    expect(issues({ ...leaving, monthsToRetirement: 59.5 })).toEqual(['input.count monthsToRetirement'])
    for (const nonsense of [null, 7, 'x', [], undefined]) expect(issues(nonsense).length).toBeGreaterThan(0)
  })
})

describe('what the grants ask for', () => {
  it('is every field, and the base of the month', () => {
    const still = requiredInputs('workInjury.leavingGrants', { month: '2021-03', grade: 8 }, law)
    expect(still.inputs.map(({ path }) => path)).toEqual([
      'way',
      'occupationalDisease',
      'monthsToRetirement',
      'insured',
    ])
    expect(still.parameters.map(({ path }) => path)).toEqual(['workInjury.base'])
  })
})
