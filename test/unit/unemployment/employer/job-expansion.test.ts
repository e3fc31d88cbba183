import { describe, expect, it } from 'vitest'
import { isShebaoError, lawOf, requiredInputs, unemployment, type Law } from 'shebao'
import { brokenSteps } from '../../../support/check-steps.js'

type Input = unemployment.JobExpansionInput

const law = lawOf('luoyang')
const graduate: Input = {
  month: '2025-11',
  hired: '2025-07-15',
  group: 'graduationYear',
  graduation: '2025-06',
  contract: true,
  contributionMonths: 3,
  takenBefore: false,
}
const { graduation: _, ...hire } = graduate
const youth: Input = { ...hire, group: 'registeredYouth', birth: '2001-07-15' }

function answer(input: Input, under: Law = law): string {
  const result = unemployment.jobExpansion(input, under)
  expect(brokenSteps(result)).toEqual([])
  if (result.outcome === 'entitled') return result.amounts.subsidy.toFixed(0)
  if (result.outcome === 'notEntitled')
    return result.reasons.map(({ code }) => code.replace('unemployment.', '')).join(' ')
  return result.missing.map(({ path }) => path).join(' ')
}

describe('the job-expansion subsidy of 2025', () => {
  it('is 1500 yuan for each of three groups, paid to the firm', () => {
    expect(answer(graduate)).toBe('1500')
    expect(answer({ ...graduate, group: 'recentGraduate', graduation: '2023-06' })).toBe('1500')
    expect(answer(youth)).toBe('1500')
    const result = unemployment.jobExpansion(graduate, law)
    expect(result.outcome === 'entitled' && result.payments.map(({ zh }) => zh)).toEqual([
      '一次性扩岗补助（发给企业）',
    ])
  })

  it('takes a graduate of the year of hiring, or of the two calendar years before', () => {
    expect(answer({ ...graduate, graduation: '2024-12' })).toBe('notGraduationYear')
    expect(answer({ ...graduate, group: 'recentGraduate', graduation: '2022-12' })).toBe('notRecentGraduate')
    expect(answer({ ...graduate, group: 'recentGraduate', graduation: '2026-01' })).toBe('notRecentGraduate')
    expect(answer({ ...graduate, group: 'recentGraduate', graduation: '2025-07' })).toBe('1500')
    expect(answer({ ...graduate, group: 'recentGraduate', graduation: '2025-08' })).toBe('notRecentGraduate')
    expect(answer({ ...graduate, hired: '2024-03-01', group: 'recentGraduate', graduation: '2022-01' })).toBe(
      '1500',
    )
  })

  it('takes registered jobless from the sixteenth birthday to the day before the twenty-fifth', () => {
    expect(answer({ ...youth, birth: '2009-07-15' })).toBe('1500')
    expect(answer({ ...youth, birth: '2009-07-16' })).toBe('ageOutside')
    expect(answer({ ...youth, birth: '2000-07-16' })).toBe('1500')
    expect(answer({ ...youth, birth: '2000-07-15' })).toBe('ageOutside')
  })

  it('takes hires of 2024 and 2025 with a contract and three months of three insurances, once', () => {
    expect(answer({ ...graduate, hired: '2024-01-01', graduation: '2024-06' })).toBe('1500')
    expect(answer({ ...graduate, hired: '2023-12-31', graduation: '2023-06' })).toBe('hiredOutside')
    expect(answer({ ...graduate, contract: false, contributionMonths: 2, takenBefore: true })).toBe(
      'noContract tooFewMonths takenBefore',
    )
  })
})

describe('the job-expansion subsidy of other years', () => {
  const of2024: Input = { ...graduate, month: '2024-11', hired: '2024-07-01', graduation: '2024-06' }

  it('is a recalled ceiling in 2024', () => {
    const result = unemployment.jobExpansion(of2024, law)
    expect(result.outcome).toBe('entitled')
    expect(result.notices.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['parameter.recalled', 'estimate']),
    )
  })

  it('lacks the months in 2022 and 2023, the groups in 2022, and everything in 2026', () => {
    const in2023: Input = { ...of2024, month: '2023-11', hired: '2023-07-01', graduation: '2023-06' }
    expect(answer(in2023)).toBe('unemployment.expansion.months')
    const in2022: Input = { ...of2024, month: '2022-11', hired: '2022-07-01', graduation: '2022-06' }
    expect(answer(in2022)).toBe('unemployment.expansion.months unemployment.expansion.groups')
    const loaded = law.with({
      name: '2022',
      changes: [
        { path: 'unemployment.expansion.months', from: '2022-01', to: '2022-12', value: '1' },
        {
          path: 'unemployment.expansion.groups',
          from: '2022-01',
          to: '2022-12',
          value: 'graduationYearOnly',
        },
      ],
    })
    expect(answer(in2022, loaded)).toBe('1500')
    expect(answer({ ...in2022, group: 'recentGraduate', graduation: '2021-06' }, loaded)).toBe(
      'groupExcluded',
    )
    expect(answer({ ...graduate, month: '2026-01' })).toContain('unemployment.expansion.amount')
  })
})

describe('absurd hires', () => {
  const issues = (input: unknown) => {
    try {
      unemployment.jobExpansion(input as Input, law)
    } catch (error) {
      if (isShebaoError(error))
        return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`).sort()
      throw error
    }
    return []
  }

  it('are refused with every issue at once', () => {
    expect(issues({ ...hire, group: 'registeredYouth', graduation: '2025-06', hired: '2025-12-01' })).toEqual(
      [
        'input.required birth',
        'unemployment.fieldWithoutMeaning graduation',
        'unemployment.hiredAfterApplication hired',
      ],
    )
    expect(issues({ ...youth, birth: '2025-07-16' })).toEqual(['unemployment.bornAfterHiring birth'])
    expect(issues({ ...graduate, hired: '1900-02-29', month: '2025-13', contract: 1 })).toEqual([
      'calendar.date hired',
      'calendar.month month',
      'input.flag contract',
    ])
    expect(issues(7)).toEqual(['input.type '])
  })

  it('have no more months paid than lie between hiring and application', () => {
    expect(issues({ ...graduate, contributionMonths: 5 })).toEqual([])
    expect(issues({ ...graduate, contributionMonths: 6 })).toEqual([
      'unemployment.monthsBeforeHiring contributionMonths',
    ])
  })

  it('are asked for what their group needs', () => {
    const paths = (group: string) =>
      requiredInputs('unemployment.jobExpansion', { group }, law).inputs.map(({ path }) => path)
    expect(paths('registeredYouth')).toContain('birth')
    expect(paths('registeredYouth')).not.toContain('graduation')
  })
})
