import { describe, expect, it } from 'vitest'
import { lawOf, residentPension } from 'shebao'

const law = lawOf('luoyang')
const { eligibility, enrolment } = residentPension

function standing(input: Parameters<typeof eligibility>[0], by = law) {
  const answer = eligibility(input, by)
  if (answer.outcome !== 'determined') throw new Error(JSON.stringify(answer.missing))
  return answer.values
}

describe('joining the residents’ scheme', () => {
  const person = {
    birth: '2008-09-30',
    month: '2024-09',
    atSchool: false,
    publicStaff: false,
    inEmployeeScheme: false,
    localHousehold: true,
  }

  it('is open from the month of the sixteenth birthday', () => {
    expect(enrolment(person, law).outcome).toBe('determined')
    expect(enrolment({ ...person, month: '2024-08' }, law)).toMatchObject({
      outcome: 'notEntitled',
      reasons: [{ code: 'resident.tooYoung' }],
    })
  })

  it('names every reason that holds', () => {
    const refused = enrolment(
      {
        ...person,
        month: '2020-01',
        atSchool: true,
        publicStaff: true,
        inEmployeeScheme: true,
        localHousehold: false,
      },
      law,
    )
    expect(refused.outcome === 'notEntitled' && refused.reasons.map(({ code }) => code)).toEqual([
      'resident.tooYoung',
      'resident.atSchool',
      'resident.publicStaff',
      'resident.inEmployeeScheme',
      'resident.notLocal',
    ])
  })

  it('is undetermined before the law begins', () => {
    expect(enrolment({ ...person, birth: '1980-01', month: '2010-01' }, law).outcome).toBe('undetermined')
  })
})

describe('the conditions of the residents’ pension', () => {
  it('reach the age in one month and are paid from the next', () => {
    expect(standing({ birth: '1966-03-31', month: '2026-03', paidYears: 15 })).toMatchObject({
      reachMonth: '2026-03',
      firstPayment: '2026-04',
      claim: 'claimPossible',
      yearsShort: 0,
    })
    expect(standing({ birth: '1966-03', month: '2026-02', paidYears: 15 }).claim).toBe('beforeAge')
  })

  it('do not move with the retirement ages or the minimum of the employees’ scheme', () => {
    expect(standing({ birth: '1985-12', month: '2045-12', paidYears: 15 })).toMatchObject({
      reachMonth: '2045-12',
      requiredYears: 15,
      claim: 'claimPossible',
    })
  })

  it('need no payment of somebody past the age when the scheme began', () => {
    const old = { birth: '1950-01', month: '2015-01', paidYears: 0, schemeStart: '2010-10' }
    expect(standing(old)).toMatchObject({ requiredYears: 0, claim: 'claimPossible', firstPayment: '2010-10' })
    expect(standing({ ...old, birth: '1950-10' })).toMatchObject({
      requiredYears: 0,
      firstPayment: '2010-11',
    })
    expect(standing({ ...old, birth: '1950-11' }).requiredYears).toBe(1)
  })

  it('need the years from the start to the age of somebody nearer than the full period', () => {
    const near = { month: '2024-06', paidYears: 6, schemeStart: '2011-07' }
    const years = (birth: string, counting?: string) =>
      standing(
        { ...near, birth },
        counting === undefined
          ? law
          : law.with({
              name: counting,
              changes: [{ path: 'residentPension.claim.transitionYears', from: '1950-01', value: counting }],
            }),
      ).requiredYears
    expect(years('1960-05')).toBe(9)
    expect(years('1960-05', 'wholeYears')).toBe(8)
    expect(years('1960-05', 'calendarYears')).toBe(10)
    expect(years('1966-06')).toBe(15)
    expect(years('1966-07')).toBe(15)
    expect(years('1966-06', 'calendarYears')).toBe(15)
  })

  it('say what missing years cost, at the lowest tier or the one given, without subsidy', () => {
    const short = { birth: '1963-06', month: '2024-06', paidYears: 11, schemeStart: '2009-12' }
    const values = standing(short)
    expect(values).toMatchObject({ requiredYears: 14, claim: 'tooFewYears', yearsShort: 3, makeUpYears: 3 })
    expect(values.makeUpCost?.toFixed(2)).toBe('600.00')
    expect(values.firstPayment).toBe('2024-07')
    expect(standing({ ...short, makeUpTier: 5000 }).makeUpCost?.toFixed(2)).toBe('15000.00')
    expect(standing({ ...short, month: '2023-05' })).toMatchObject({ makeUpYears: 0, makeUpCost: null })
  })

  it('give no cost where the tiers of the year are not known', () => {
    const values = standing({ birth: '1955-06', month: '2016-06', paidYears: 3, schemeStart: '2011-07' })
    expect(values).toMatchObject({ yearsShort: 1, makeUpYears: 1, makeUpTier: null, makeUpCost: null })
  })

  it('name the start of the scheme where it decides, and only there', () => {
    const asked = (birth: string, paidYears: number) =>
      eligibility({ birth, month: '2026-01', paidYears }, law)
    expect(asked('1960-05', 6)).toMatchObject({
      outcome: 'undetermined',
      missing: [{ path: 'residentPension.claim.start.local' }],
    })
    expect(asked('1960-05', 15).outcome).toBe('determined')
    expect(asked('1970-05', 6).outcome).toBe('determined')
    expect(asked('1954-01', 15).outcome).toBe('undetermined')
  })

  it('are not met by somebody who draws another basic pension', () => {
    expect(
      standing({ birth: '1960-01', month: '2024-01', paidYears: 15, drawsOtherPension: true }).claim,
    ).toBe('otherPension')
  })

  it('close the making up where a law does', () => {
    const closed = law.with({
      name: 'closed',
      changes: [{ path: 'residentPension.makeUp.open', from: '1950-01', value: 'notAllowed' }],
    })
    expect(standing({ birth: '1970-01', month: '2030-01', paidYears: 9 }, closed)).toMatchObject({
      yearsShort: 6,
      makeUpYears: 0,
    })
  })
})
