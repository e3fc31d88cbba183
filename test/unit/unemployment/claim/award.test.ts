import { describe, expect, it } from 'vitest'
import { explain, lawOf, unemployment, type Law, type ShebaoError } from 'shebao'
import { brokenSteps } from '../../../support/check-steps.js'

const luoyang = lawOf('luoyang')
const claim = {
  ended: '2025-01-31',
  ending: 'contractExpired',
  registered: '2025-02-10',
  contributionMonths: 40,
  statutoryAge: '2048-02',
  drawsPension: false,
} as const

const awardOf = (some: object = {}, law: Law = luoyang) => {
  const answer = unemployment.award({ ...claim, ...some }, law)
  expect(brokenSteps(answer)).toEqual([])
  return answer
}
const paymentsOf = (some: object = {}, law: Law = luoyang) => {
  const answer = awardOf(some, law)
  if (answer.outcome === 'entitled')
    return answer.payments.map(({ from, to, amount }) => `${from}..${to} ${amount.toString()}`)
  return answer.outcome === 'notEntitled'
    ? answer.reasons.map(({ code }) => code)
    : answer.missing.map(({ path, month }) => `${path} ${month ?? ''}`)
}

describe('an award of unemployment benefit', () => {
  it('runs over the changes of the standard', () => {
    const answer = awardOf()
    expect(paymentsOf()).toEqual(['2025-03..2025-11 1890', '2025-12..2026-02 2115'])
    expect(answer.outcome === 'entitled' && answer.amounts.total.toFixed(2)).toBe('23355.00')
    expect(answer.outcome === 'entitled' && answer.payments[0]).toMatchObject({
      benefit: 'unemployment.benefit',
      payer: 'unemploymentFund',
      periodicity: 'monthly',
    })
    expect(answer.outcome === 'entitled' && Object.keys(answer.parts ?? {})).toEqual([
      'eligibility',
      'duration',
      'amount 2025-03',
      'amount 2025-12',
    ])
  })

  it('shows the amount of December 2025 as computed from the regulation', () => {
    const codes = awardOf().notices.map(({ code, subject }) => `${code} ${subject}`)
    expect(codes).toContain('estimate standard')
    expect(codes).toContain('estimate grantedMonths')
  })

  it('begins with the month of registration where a reform says so', () => {
    const reform = luoyang.with({
      name: 'same month',
      changes: [{ path: 'unemployment.start', from: '2025-01', value: 'sameMonth' }],
    })
    expect(paymentsOf({}, reform)[0]).toBe('2025-02..2025-02 1680')
  })

  it('stops with an event and leaves the rest', () => {
    const answer = awardOf({ events: [{ event: 'reemployed', month: '2025-07' }] })
    expect(answer.outcome === 'entitled' && answer.values).toMatchObject({
      stoppedBy: 'reemployed',
      stopMonth: '2025-07',
    })
    expect(answer.outcome === 'entitled' && answer.values.leftMonths.toNumber()).toBe(7)
    expect(paymentsOf({ events: [{ event: 'reemployed', month: '2025-07' }] })).toEqual([
      '2025-03..2025-07 1890',
    ])
    expect(paymentsOf({ events: [{ event: 'reemployed', month: '2025-02' }] })).toEqual([
      'unemployment.stoppedAtOnce',
    ])
    expect(paymentsOf({ events: [{ event: 'reemployed', month: '2030-07' }] })).toEqual(paymentsOf())
  })

  it('stops at one refusal since July 2011, at two in a row before, for prison only before', () => {
    const stopped = (some: object) => {
      const answer = awardOf({ ...some, category: 'first' })
      return answer.outcome === 'entitled' ? answer.values.stopMonth : answer.outcome
    }
    const old = { ended: '2010-06-30', registered: '2010-07-01', contributionMonths: 40 }
    const refused = (month: string) => ({ event: 'refusedWork', month })
    expect(stopped({ events: [refused('2025-05')] })).toBe('2025-05')
    expect(stopped({ events: [{ event: 'refusedTraining', month: '2025-05' }] })).toBe('2025-05')
    expect(stopped({ events: [{ event: 'imprisoned', month: '2025-05' }] })).toBe(null)
    const prison = {
      ended: '2024-05-01',
      registered: '2024-05-10',
      events: [{ event: 'imprisoned', month: '2024-09' }],
    }
    expect(stopped(prison)).toBe('2024-09')
    expect(awardOf(prison).notices.map(({ subject }) => subject)).toContain('unemployment.stop.imprisonment')
    expect(stopped({ ...old, events: [refused('2010-09')] })).toBe(null)
    expect(stopped({ ...old, events: [refused('2010-09'), refused('2010-11')] })).toBe('2010-11')
    expect(stopped({ ...old, events: [{ event: 'imprisoned', month: '2010-09' }] })).toBe('2010-09')
    expect(stopped({ ...old, events: [{ event: 'refusedTraining', month: '2010-09' }] })).toBe(null)
  })

  it('is paid on to the statutory age when it runs out less than a year before', () => {
    const near = awardOf({ statutoryAge: '2027-01' })
    expect(near.outcome === 'entitled' && near.values).toMatchObject({
      continuedThrough: '2027-01',
      pensionContributions: 'paidByFund',
    })
    const far = awardOf({ statutoryAge: '2027-02' })
    expect(far.outcome === 'entitled' && far.values.continuedThrough).toBe(null)
    const cut = awardOf({ statutoryAge: '2025-08' })
    expect(cut.outcome === 'entitled' && cut.values).toMatchObject({
      through: '2025-08',
      continuedThrough: null,
    })
    const found = awardOf({ statutoryAge: '2027-01', events: [{ event: 'reemployed', month: '2026-06' }] })
    expect(found.outcome === 'entitled' && found.values.continuedThrough).toBe('2026-06')
  })

  it('is paid on from two years before, at 80 %, in Zhengzhou', () => {
    const zhengzhou = lawOf('zhengzhou')
    const some = {
      category: 'first',
      statutoryAge: '2027-01',
      registered: '2025-03-10',
      contributionMonths: 48,
    }
    const answer = awardOf(some, zhengzhou)
    expect(answer.outcome === 'entitled' && answer.values.continuedThrough).toBe('2027-01')
    expect(paymentsOf(some, zhengzhou)).toEqual([
      '2025-04..2025-11 1890',
      '2025-12..2026-03 2115',
      '2026-04..2027-01 1692',
    ])
  })

  it('pays half of the last month where half a month was granted, the whole where a reform says so', () => {
    const some = { category: 'first', contributionMonths: 60, registered: '2025-03-10' }
    const xuchang = lawOf('xuchang')
    expect(paymentsOf(some, xuchang).at(-1)).toBe('2026-05..2026-05 1057.5')
    const whole = xuchang.with({
      name: 'whole',
      changes: [{ path: 'unemployment.duration.halfMonth', from: '2025-01', value: 'wholeMonth' }],
    })
    expect(paymentsOf(some, whole).at(-1)).toBe('2025-12..2026-05 2115')
  })

  it('pays months left over at the rate of their month since March 2025, before at a level that must be loaded', () => {
    const again = { contributionMonths: 5, earlierClaim: { registered: '2022-01', unclaimedMonths: 4 } }
    expect(paymentsOf(again)).toEqual(['2025-03..2025-06 1890'])
    const before = { ...again, ended: '2024-05-01', registered: '2024-05-10' }
    expect(paymentsOf(before)).toEqual(['unemployment.backPay.level 2024-06'])
    const level = luoyang.with({
      name: 'level',
      changes: [{ path: 'unemployment.backPay.level', from: '2005-01', to: '2025-02', value: '512.50' }],
    })
    expect(paymentsOf(before, level)).toEqual(['2024-06..2024-09 512.5'])
    const both = {
      ...before,
      contributionMonths: 12,
      earlierClaim: { registered: '2022-01', unclaimedMonths: 2 },
    }
    expect(paymentsOf(both, level)).toEqual([
      '2024-06..2025-02 1680',
      '2025-03..2025-05 1890',
      '2025-06..2025-07 1890',
    ])
  })

  it('names each missing value once', () => {
    expect(paymentsOf({ ended: '2009-03-10', registered: '2009-03-20', category: 'first' })).toEqual([
      'minimumWage.monthly.first 2009-04',
    ])
    expect(paymentsOf({}, lawOf('henan'))).toEqual(['minimumWage.category 2025-03'])
  })

  it('names the event that ends what is paid on to the statutory age', () => {
    const stopped = (month: string) => {
      const answer = awardOf({ statutoryAge: '2027-01', events: [{ event: 'reemployed', month }] })
      if (answer.outcome !== 'entitled') throw new Error(answer.outcome)
      const { stoppedBy, stopMonth, continuedThrough } = answer.values
      return [stoppedBy, stopMonth, continuedThrough]
    }
    expect(stopped('2026-01')).toEqual(['reemployed', '2026-01', null])
    expect(stopped('2026-02')).toEqual(['reemployed', '2026-02', null])
    expect(stopped('2026-06')).toEqual(['reemployed', '2026-06', '2026-06'])
    expect(stopped('2027-01')).toEqual([null, null, '2027-01'])
    const far = awardOf({ events: [{ event: 'reemployed', month: '2026-02' }] })
    expect(far.outcome === 'entitled' && far.values.stoppedBy).toBe(null)
  })

  it('takes each month paid on by the law of its own', () => {
    const some = { ended: '2023-05-31', registered: '2023-06-10', statutoryAge: '2025-04' }
    const answer = awardOf(some)
    expect(answer.outcome === 'entitled' && answer.values).toMatchObject({
      continuedThrough: '2025-04',
      pensionContributions: 'paidByFund',
      pensionContributionsFrom: '2025-01',
    })
    const before = awardOf({ ...some, statutoryAge: '2024-12' })
    expect(before.outcome === 'entitled' && before.values).toMatchObject({
      pensionContributions: 'notPaid',
      pensionContributionsFrom: null,
    })
    const half = luoyang.with({
      name: 'half',
      changes: [{ path: 'unemployment.nearRetirement.share', from: '2025-03', value: '0.5' }],
    })
    expect(paymentsOf(some, half).slice(-2)).toEqual(['2024-07..2025-02 1680', '2025-03..2025-04 945'])
  })

  it('hands on every caveat of its parts, whatever the answer', () => {
    const cases: readonly object[] = [
      {},
      { ending: 'otherByLaw' },
      {
        contributionMonths: undefined,
        spells: [
          { from: '2015-01', to: '2016-12', place: '110000' },
          { from: '2019-01', to: '2021-12' },
        ],
      },
      { contributionMonths: undefined, spells: [{ from: '2015-01', to: '2016-12', place: '110000' }] },
      { ended: '2015-01-01', registered: '2015-06-10', certificate: '2015-01-01' },
      { events: [{ event: 'reemployed', month: '2025-02' }] },
      { contributionMonths: 5, earlierClaim: { registered: '2024-01', unclaimedMonths: 3 } },
      {
        ended: '2024-05-01',
        registered: '2024-05-10',
        contributionMonths: 5,
        earlierClaim: { registered: '2023-01', unclaimedMonths: 3 },
      },
    ]
    for (const some of cases) {
      const answer = awardOf(some)
      const said = answer.notices.map(({ en }) => en)
      for (const part of Object.values(answer.parts ?? {}))
        for (const { en } of part.notices) expect(said).toContain(en)
    }
  })

  it('says in words that the months are at most so many, and until when it is paid on', () => {
    const said = (some: object) => {
      const answer = awardOf(some)
      return (['en', 'zh'] as const).map((language) => explain(answer, { language }).split('\n')[0])
    }
    expect(said({ events: [{ event: 'reemployed', month: '2025-06' }] })).toEqual([
      'Unemployment benefit: from 2025-03 at most 4 months, 1890.00 yuan in the first month, 7560.00 yuan in all',
      '失业保险金：自2025-03起发放，最多4个月，首月1890.00元，合计7560.00元',
    ])
    expect(said({ statutoryAge: '2026-10' })).toEqual([
      'Unemployment benefit: from 2025-03 at most 12 months, paid on to 2026-10, 1890.00 yuan in the first month, 40275.00 yuan in all',
      '失业保险金：自2025-03起发放，最多12个月，续发至2026-10，首月1890.00元，合计40275.00元',
    ])
  })

  it('passes on the reasons of the conditions', () => {
    expect(paymentsOf({ ending: 'resigned', contributionMonths: 3 })).toEqual([
      'unemployment.voluntary',
      'unemployment.tooFewMonths',
    ])
  })

  it('refuses events before the registration and unknown ones, every issue at once', () => {
    const input = {
      ...claim,
      livingStandard: '-1',
      events: [
        { event: 'reemployed', month: '2025-01' },
        { event: 'martian', month: '2025-13' },
      ],
    }
    let codes: string[] = []
    try {
      unemployment.award(input as never, luoyang)
    } catch (error) {
      codes = (error as ShebaoError).issues.map(({ code, path }) => `${code} ${path.join('.')}`)
    }
    expect(codes).toEqual([
      'decimal.belowMinimum livingStandard',
      'input.choice events.1.event',
      'calendar.month events.1.month',
      'unemployment.dates events.0.month',
    ])
  })
})
