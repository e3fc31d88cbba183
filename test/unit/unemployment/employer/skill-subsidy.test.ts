import { describe, expect, it } from 'vitest'
import { isShebaoError, lawOf, unemployment, type Law } from 'shebao'
import { brokenSteps } from '../../../support/check-steps.js'

type Input = unemployment.SkillSubsidyInput

const law = lawOf('luoyang')
const claim: Input = {
  application: '2025-09-10',
  certificate: '2025-03-20',
  level: 'senior',
  status: 'firmStaff',
  contributionMonths: 12,
  takenThisYear: 0,
  shortageTrade: false,
  sameTradeAndLevelTaken: false,
}

function answer(change: Partial<Input>, under: Law = law): string {
  const result = unemployment.skillSubsidy({ ...claim, ...change }, under)
  expect(brokenSteps(result)).toEqual([])
  if (result.outcome === 'entitled') return result.amounts.subsidy.toFixed(0)
  if (result.outcome === 'notEntitled')
    return result.reasons.map(({ code }) => code.replace('unemployment.', '')).join(' ')
  return result.missing.map(({ path }) => path).join(' ')
}

describe('the skill subsidy of Luoyang in 2025', () => {
  it.each([
    ['junior', '1000'],
    ['intermediate', '1500'],
    ['senior', '2000'],
    ['ungraded', '1500'],
  ] as const)('for the level %s is %s yuan', (level, amount) => {
    expect(answer({ level })).toBe(amount)
  })

  it('is paid once a year, and twice more for trades in shortage', () => {
    expect(answer({ takenThisYear: 1 })).toBe('yearUsedUp')
    expect(answer({ takenThisYear: 2, shortageTrade: true })).toBe('2000')
    expect(answer({ takenThisYear: 3, shortageTrade: true })).toBe('yearUsedUp')
  })

  it('is filed by the firm and paid to the worker', () => {
    const result = unemployment.skillSubsidy(claim, law)
    if (result.outcome !== 'entitled') throw new Error(result.outcome)
    expect(result.values.filedBy).toBe('filedByEmployer')
    expect(result.payments.map(({ zh, payer, from }) => [zh, payer, from])).toEqual([
      ['技能提升补贴（发给本人）', 'unemploymentFund', '2025-09'],
    ])
  })

  it('is for workers of firms and claimants, not for other staff', () => {
    expect(answer({ status: 'claimant' })).toBe('2000')
    expect(answer({ status: 'otherStaff', contributionMonths: 11, sameTradeAndLevelTaken: true })).toBe(
      'notFirmStaff tooFewMonths takenBefore',
    )
  })

  it('is claimed within twelve months, the day a year later included', () => {
    expect(answer({ certificate: '2024-09-10' })).toBe('2000')
    expect(answer({ certificate: '2024-09-09' })).toBe('claimedTooLate')
    expect(answer({ application: '2025-02-28', certificate: '2024-02-29' })).toBe('2000')
    expect(answer({ application: '2025-03-01', certificate: '2024-02-29' })).toBe('claimedTooLate')
  })
})

describe('the skill subsidy of other years', () => {
  const of2024 = { application: '2024-09-10', certificate: '2024-03-20' }

  it('in 2024 is a ceiling, at most three a year', () => {
    expect(answer({ ...of2024, takenThisYear: 2 })).toBe('2000')
    expect(answer({ ...of2024, takenThisYear: 3, shortageTrade: true })).toBe('yearUsedUp')
    const result = unemployment.skillSubsidy({ ...claim, ...of2024 }, law)
    expect(result.notices.map(({ code }) => code)).toContain('estimate')
  })

  it('has no amount for an ungraded certificate before 2025', () => {
    expect(answer({ ...of2024, level: 'ungraded' })).toBe('unemployment.skill.amount')
  })

  it('leaves claimants out before 2022', () => {
    const of2021 = { application: '2021-09-10', certificate: '2021-03-20', takenThisYear: 9 }
    expect(answer({ ...of2021, status: 'claimant' })).toBe('claimantsExcluded')
    expect(answer(of2021)).toBe('2000')
  })

  it('of 2018 waits for the amounts of Henan, which are loaded by law.with', () => {
    const of2018 = { application: '2018-09-10', certificate: '2018-03-20' }
    expect(answer({ ...of2018, contributionMonths: 36 })).toBe('unemployment.skill.amount')
    const loaded = law.with({
      name: 'amounts of 2018',
      changes: [
        {
          path: 'unemployment.skill.amount',
          from: '2018-01',
          to: '2018-12',
          value: { junior: '400', senior: '2000' },
        },
      ],
    })
    expect(answer({ ...of2018, contributionMonths: 36, level: 'junior' }, loaded)).toBe('400')
    expect(answer({ ...of2018, contributionMonths: 35 }, loaded)).toBe('tooFewMonths')
    expect(
      answer({ application: '2018-01-10', certificate: '2016-12-31', contributionMonths: 36 }, loaded),
    ).toBe('certificateTooOld claimedTooLate')
  })

  it('of 2026 was not seen', () => {
    expect(answer({ application: '2026-02-01' })).toContain('unemployment.skill.amount')
  })
})

describe('absurd claims', () => {
  it.each([
    [{ application: '1900-02-29' }, ['calendar.date application']],
    [{ certificate: '2025-09-11' }, ['unemployment.certificateAfterApplication certificate']],
    [
      { level: 'martian', takenThisYear: -1, contributionMonths: NaN, hat: 1 },
      [
        'input.choice level',
        'input.count contributionMonths',
        'input.count takenThisYear',
        'input.unknownField hat',
      ],
    ],
  ])('are refused: %j', (change, expected) => {
    try {
      unemployment.skillSubsidy({ ...claim, ...(change as Partial<Input>) }, law)
    } catch (error) {
      if (!isShebaoError(error)) throw error
      expect(error.issues.map(({ code, path }) => `${code} ${path.join('.')}`).sort()).toEqual(expected)
      return
    }
    throw new Error('accepted')
  })
})
