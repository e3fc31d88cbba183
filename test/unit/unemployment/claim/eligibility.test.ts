import { describe, expect, it } from 'vitest'
import { lawOf, unemployment, type ShebaoError } from 'shebao'

const law = lawOf('luoyang')
const person = {
  ended: '2025-05-31',
  ending: 'contractExpired',
  registered: '2025-06-10',
  contributionMonths: 30,
  statutoryAge: '2048-02',
  drawsPension: false,
} as const

const outcomeOf = (some: object, under = law) => {
  const answer = unemployment.eligibility({ ...person, ...some }, under)
  if (answer.outcome === 'notEntitled') return answer.reasons.map(({ code }) => code)
  return answer.outcome === 'undetermined' ? answer.missing.map(({ path }) => path) : answer.values
}
const issuesOf = (input: unknown): string[] => {
  try {
    unemployment.eligibility(input as never, law)
    return []
  } catch (error) {
    return (error as ShebaoError).issues.map(({ code, path }) => `${code} ${path.join('.')}`)
  }
}

describe('the conditions of the unemployment benefit', () => {
  it('are met by somebody whose contract expired after a year of contributions', () => {
    expect(outcomeOf({})).toMatchObject({
      involuntary: true,
      countedMonths: 30,
      leastMonths: 12,
      reportDays: 15,
    })
  })

  it('follow the list of endings: dismissal and resignation for cause count, resignation does not', () => {
    for (const ending of [
      'employerBankrupt',
      'employerClosed',
      'dismissedForFault',
      'dismissedWithNotice',
      'laidOff',
      'agreedByEmployer',
      'appointmentEnded',
      'discharged',
      'removed',
      'expelled',
      'resignedForCause',
      'otherByLaw',
    ])
      expect(outcomeOf({ ending })).toMatchObject({ involuntary: true })
    for (const ending of ['resigned', 'agreedByWorker', 'pensionBegan'])
      expect(outcomeOf({ ending })).toEqual(['unemployment.voluntary'])
  })

  it('cite the list of the time and the article of the ending', () => {
    const cited = (ended: string, registered: string) => {
      const answer = unemployment.eligibility({ ...person, ended, registered, ending: 'resigned' }, law)
      return answer.outcome === 'notEntitled'
        ? answer.reasons[0]?.sources.map(({ document, article }) => `${document} ${article}`)
        : undefined
    }
    expect(cited('2025-05-31', '2025-06-10')).toEqual([
      'national/sil 第四十五条',
      'national/1999-258 第十四条',
      'national/sil-rules 第十三条',
      'national/labour-contract-law 第三十七条',
    ])
    expect(cited('2009-05-31', '2009-06-10')).toEqual([
      'national/sil 第四十五条',
      'national/1999-258 第十四条',
      'national/2000-8 第四条',
    ])
  })

  it('leave open an ending the list of the time does not name', () => {
    expect(outcomeOf({ ended: '2009-05-31', registered: '2009-06-10', ending: 'agreedByEmployer' })).toEqual([
      'unemployment.ending.involuntary',
    ])
  })

  it('name every reason at once', () => {
    const { registered: _, ...rest } = person
    const answer = unemployment.eligibility(
      { ...rest, ending: 'resigned', contributionMonths: 11, statutoryAge: '2025-05', drawsPension: true },
      law,
    )
    expect(answer.outcome === 'notEntitled' && answer.reasons.map(({ code }) => code)).toEqual([
      'unemployment.notRegistered',
      'unemployment.voluntary',
      'unemployment.tooFewMonths',
      'unemployment.drawsPension',
      'unemployment.statutoryAge',
    ])
  })

  it('ask for twelve months, or months left over from an earlier claim', () => {
    expect(outcomeOf({ contributionMonths: 11 })).toEqual(['unemployment.tooFewMonths'])
    expect(outcomeOf({ contributionMonths: 12 })).toMatchObject({ countedMonths: 12 })
    const earlierClaim = { registered: '2023-01', unclaimedMonths: '2.5' }
    expect(outcomeOf({ contributionMonths: 5, earlierClaim })).toMatchObject({ countedMonths: 5 })
    expect(
      outcomeOf({ contributionMonths: 5, earlierClaim: { ...earlierClaim, unclaimedMonths: 0 } }),
    ).toEqual(['unemployment.tooFewMonths'])
  })

  it('know no limit of 60 days since 2020, and need the certificate for one before', () => {
    expect(outcomeOf({ registered: '2025-12-31' })).toMatchObject({ daysAllowed: null })
    expect(outcomeOf({ ended: '2020-01-31', registered: '2020-06-30' })).toMatchObject({ daysAllowed: null })
    const late = { ended: '2015-01-31', registered: '2015-06-30' }
    expect(outcomeOf(late)).toEqual(['certificate'])
    expect(outcomeOf({ ...late, certificate: '2015-02-10' })).toEqual(['unemployment.tooLate'])
    expect(outcomeOf({ ...late, certificate: '2015-05-01' })).toMatchObject({ daysToRegister: 60 })
    expect(outcomeOf({ ended: '2015-01-31', registered: '2015-04-01' })).toMatchObject({ daysToRegister: 60 })
    expect(outcomeOf({ ...late, certificate: '2015-09-01' })).toMatchObject({ daysToRegister: 0 })
  })

  it('say that the list does not name an ending, whatever else is missing', () => {
    const spells = [
      { from: '2005-01', to: '2006-01' },
      { from: '2008-01', to: '2010-01' },
    ]
    const before = { ended: '2010-01-31', registered: '2010-02-10', ending: 'agreedByEmployer' }
    expect(outcomeOf({ ...before, contributionMonths: undefined, spells })).toEqual([
      'unemployment.ending.involuntary',
      'unemployment.duration.keptTime',
    ])
  })

  it('carry the time limits of employer and agency', () => {
    expect(outcomeOf({ ended: '2011-06-30', registered: '2011-07-10' })).toMatchObject({
      reportDays: 7,
      processingDays: 10,
      processingDayKind: 'calendarDays',
    })
    expect(outcomeOf({ ended: '2023-11-30', registered: '2023-12-01' })).toMatchObject({
      reportDays: 15,
      processingDays: 10,
      processingDayKind: 'workingDays',
    })
  })

  it.each([
    [undefined, ['input.required ']],
    [
      {},
      [
        'input.required ended',
        'input.required ending',
        'input.required statutoryAge',
        'input.required drawsPension',
        'unemployment.contributions contributionMonths',
      ],
    ],
    [{ ...person, ended: '1900-02-29' }, ['calendar.date ended']],
    [
      { ...person, ending: 'martian', contributionMonths: -1 },
      ['input.choice ending', 'input.count contributionMonths'],
    ],
    [{ ...person, contributionMonths: Number.NaN }, ['input.count contributionMonths']],
    [
      { ...person, statutoryAge: '2048-13', drawsPension: 'no' },
      ['calendar.month statutoryAge', 'input.flag drawsPension'],
    ],
    [{ ...person, contributionMonths: '３０' }, ['input.count contributionMonths']],
    [{ ...person, certficate: '2025-05-31' }, ['input.unknownField certficate']],
    [{ ...person, registered: '2025-05-30' }, ['unemployment.dates registered']],
    [{ ...person, certificate: '2025-05-30' }, ['unemployment.dates certificate']],
    [
      {
        ...person,
        contributionMonths: undefined,
        spells: [{ from: '2020-01', to: '2020-02', place: 'martian' }],
      },
      ['unemployment.place spells.0.place'],
    ],
    [
      { ...person, earlierClaim: { registered: '2023-01', unclaimedMonths: '2' } },
      ['unemployment.monthsSinceClaim contributionMonths'],
    ],
    [
      { ...person, spells: [{ from: '2020-01', to: '2020-02' }] },
      ['unemployment.contributions contributionMonths'],
    ],
    [
      {
        ...person,
        contributionMonths: undefined,
        spells: [
          { from: '2020-05', to: '2020-02' },
          { from: '2025-01', to: '2025-09' },
        ],
      },
      ['unemployment.dates spells.0.to', 'unemployment.dates spells.1.to'],
    ],
    [
      { ...person, earlierClaim: { registered: '2025-06', unclaimedMonths: '25' } },
      ['decimal.aboveMaximum earlierClaim.unclaimedMonths', 'unemployment.dates earlierClaim.registered'],
    ],
  ])('are refused for %j', (input, codes) => {
    expect(issuesOf(input)).toEqual(codes)
  })
})
