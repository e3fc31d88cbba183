import { describe, expect, it } from 'vitest'
import { isShebaoError, lawOf, transfer } from 'shebao'

const law = lawOf('luoyang')
type Input = Parameters<typeof transfer.resolve>[0]

const man = {
  sex: 'male',
  birth: '1965-03',
  originalRetirementAge: 60,
  household: 'luoyang',
  claimMonth: '2025-06',
} as const
const employed = (place: string, from: string, to: string) =>
  ({
    scheme: 'employee',
    place,
    spells: [{ from, to }],
    contributions: [{ from, to, base: '4000' }],
    account: { balance: '50000' },
  }) as const
const resident = (from: string, to: string) =>
  ({
    scheme: 'resident',
    place: 'luoyang',
    spells: [{ from, to }],
    payments: Array.from({ length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, i) => ({
      year: Number(from.slice(0, 4)) + i,
      own: '240',
    })),
    account: { balance: '5000' },
  }) as const

function determined(input: Input, under = law) {
  const answer = transfer.resolve(input, under)
  if (answer.outcome !== 'determined') throw new Error(JSON.stringify(answer))
  return answer
}
const reasons = (input: Input, action: string) =>
  determined(input)
    .rows.filter((row) => row.action === action)
    .map(({ reason }) => reason)

describe('who awards', () => {
  it('is the employees’ scheme with fifteen years; residents’ months do not count', () => {
    const { values } = determined({
      ...man,
      records: [employed('luoyang', '2008-01', '2022-12'), resident('2023-01', '2024-12')],
    })
    expect(values).toMatchObject({
      scheme: 'employee',
      because: 'minimumMet',
      testedMonths: 180,
      countedMonths: 180,
      residentMonths: 24,
      awardMonth: '2025-06',
    })
    expect(values.accountMerged.toFixed(2)).toBe('55000.00')
  })

  it('is the residents’ scheme with a month less; employees’ months count there, and the other ways are listed', () => {
    const { values, parts } = determined({
      ...man,
      records: [employed('luoyang', '2008-02', '2022-12'), resident('2023-01', '2024-12')],
    })
    expect(values).toMatchObject({
      scheme: 'resident',
      because: 'minimumNotMet',
      testedMonths: 179,
      countedMonths: 203,
    })
    expect(parts?.['shortfall']).toMatchObject({
      rule: 'employeePension.shortfall',
      outcome: 'determined',
      values: { monthsShort: 1 },
    })
  })

  it('waits for the residents’ age of sixty', () => {
    const woman = {
      ...man,
      sex: 'female',
      birth: '1970-01',
      originalRetirementAge: 55,
      claimMonth: '2025-06',
    } as const
    expect(
      determined({ ...woman, records: [employed('luoyang', '2015-01', '2024-12')] }).values,
    ).toMatchObject({ scheme: 'resident', awardMonth: '2030-01' })
  })

  it('is tested by the minimum of the statutory month, which rises from 2030', () => {
    const born = (birth: string, claimMonth: string) =>
      determined({ ...man, birth, claimMonth, records: [employed('luoyang', '2010-01', '2025-03')] }).values
    expect(born('1968-10', '2029-12')).toMatchObject({
      statutoryMonth: '2029-10',
      minimumMonths: 180,
      scheme: 'employee',
    })
    expect(born('1969-01', '2030-03')).toMatchObject({
      statutoryMonth: '2030-02',
      minimumMonths: 186,
      scheme: 'resident',
      testedMonths: 183,
    })
    expect(born('1968-10', '2031-01')).toMatchObject({ minimumMonths: 180, scheme: 'employee' })
  })

  it('is the civil scheme when the last relation is there, and then methods are compared', () => {
    const civil = {
      scheme: 'civil',
      place: 'zhengzhou',
      spells: [{ from: '2000-01', to: '2025-01' }],
      contributions: [{ from: '2014-10', to: '2025-01', base: '6000' }],
      account: { balance: '70000' },
    } as const
    const records = [employed('luoyang', '1998-01', '1999-12'), civil]
    const { values, rows } = determined({ ...man, records })
    expect(values).toMatchObject({
      scheme: 'civil',
      place: '410100',
      claimPlaceReason: 'lastCivilUnit',
      deemedMonths: 177,
    })
    expect(values.poolMoved.toFixed(2)).toBe('11520.00')
    expect(rows.some(({ reason }) => reason === 'comparisonOwn')).toBe(true)
  })

  it('is the employees’ scheme for a former public servant: service before October 2014 is deemed, methods are not compared', () => {
    const civil = {
      scheme: 'civil',
      place: 'luoyang',
      spells: [{ from: '1990-01', to: '2015-12' }],
      contributions: [{ from: '2014-10', to: '2015-12', base: '5000' }],
      account: { balance: '6000' },
    } as const
    const answer = determined({ ...man, records: [civil, employed('luoyang', '2016-01', '2024-12')] })
    expect(answer.values).toMatchObject({ scheme: 'employee', countedMonths: 420, deemedMonths: 297 })
    expect(answer.values.poolMoved.toFixed(2)).toBe('9000.00')
    const stated = answer.rows.filter(({ action }) => action === 'state').map(({ reason }) => reason)
    expect(stated).toEqual(['comparisonNone', 'annuityMoves'])
  })

  it('counts army service: before October 2014 deemed, after it paid, with its money', () => {
    const army = {
      scheme: 'military',
      spells: [{ from: '2010-01', to: '2016-12' }],
      account: { balance: '30000' },
    } as const
    const { values } = determined({ ...man, records: [army, employed('luoyang', '2017-01', '2024-12')] })
    expect(values).toMatchObject({
      scheme: 'employee',
      militaryMonths: 84,
      deemedMonths: 57,
      countedMonths: 180,
    })
    expect(values.accountMerged.toFixed(2)).toBe('80000.00')
  })

  it('is nobody before the age', () => {
    const records = [employed('luoyang', '2000-01', '2020-12')]
    const early = transfer.resolve({ ...man, claimMonth: '2025-02', records }, law)
    expect(early.outcome === 'notEntitled' && early.reasons.map(({ code }) => code)).toEqual([
      'transfer.beforeAge',
    ])
    const short = transfer.resolve(
      { ...man, claimMonth: '2025-03', records: [employed('luoyang', '2010-01', '2020-12')] },
      law,
    )
    expect(short.outcome === 'notEntitled' && short.reasons.map(({ code }) => code)).toEqual([
      'transfer.shortBeforeAge',
    ])
    const none = transfer.resolve({ ...man, records: [employed('luoyang', '2026-01', '2026-12')] }, law)
    expect(none.outcome === 'notEntitled' && none.reasons.map(({ code }) => code)).toEqual([
      'transfer.noMonths',
    ])
  })

  it('needs no age of employees for residents’ records alone', () => {
    const { values, rows } = determined({ ...man, records: [resident('2010-01', '2024-12')] })
    expect(values).toMatchObject({
      scheme: 'resident',
      because: 'residentOnly',
      claimPlace: null,
      minimumMonths: null,
      countedMonths: 180,
    })
    expect(rows.map(({ action }) => action)).toEqual(['gather', 'awardIt'])
  })
})

describe('months paid twice', () => {
  it('count as an employee; the resident’s payments come back by months', () => {
    const { values, rows } = determined({
      ...man,
      records: [employed('440300', '2005-01', '2020-05'), resident('2019-01', '2024-12')],
    })
    expect(values).toMatchObject({ employeeMonths: 185, residentMonths: 55, droppedMonths: 17 })
    expect(values.refunded.toFixed(2)).toBe('340.00')
    expect(rows.filter(({ action }) => action === 'drop')).toMatchObject([
      {
        scheme: 'resident',
        from: '2019-01',
        to: '2020-05',
        months: 17,
        article: '人社部发〔2014〕17号 第七条',
      },
    ])
  })

  it('are refunded by whole years where the law is set so', () => {
    const whole = law.with({
      name: 'whole years',
      changes: [{ path: 'transfer.overlap.residentRefund', from: '2020-01', value: 'wholeYears' }],
    })
    const input = {
      ...man,
      records: [employed('440300', '2005-01', '2020-05'), resident('2019-01', '2024-12')],
    }
    expect(determined(input, whole).values.refunded.toFixed(2)).toBe('240.00')
  })

  it('are kept by the longer of two employees’ records, or by the one the person chooses', () => {
    const long = { ...employed('luoyang', '2005-01', '2022-12'), id: 'long' }
    const short = { ...employed('440300', '2020-01', '2024-12'), id: 'short' }
    const input = { ...man, records: [short, long] }
    const byLaw = determined(input)
    expect(byLaw.rows.find(({ action }) => action === 'drop')).toMatchObject({
      place: '440300',
      from: '2020-01',
      to: '2022-12',
    })
    expect(byLaw.values.refunded.toFixed(2)).toBe('11520.00')
    const chosen = determined({ ...input, keep: ['short'] })
    expect(chosen.rows.find(({ action }) => action === 'drop')).toMatchObject({
      place: '410300',
      from: '2020-01',
      to: '2022-12',
    })
    const later = law.with({
      name: 'later',
      changes: [{ path: 'transfer.overlap.keep', from: '2020-01', value: 'laterRecord' }],
    })
    expect(determined(input, later).rows.find(({ action }) => action === 'drop')).toMatchObject({
      place: '410300',
    })
  })

  it('that were deemed give way to paid ones, without a refund', () => {
    const deemed = {
      scheme: 'employee',
      place: 'luoyang',
      spells: [{ kind: 'deemed', from: '1990-01', to: '2012-12' }],
    } as const
    const input = { ...man, records: [deemed, employed('440300', '2001-01', '2003-12')] }
    expect(reasons(input, 'drop')).toEqual(['deemedGivesWay'])
    expect(determined(input).values.refunded.toFixed(2)).toBe('0.00')
  })
})

describe('money', () => {
  it('of employers before 1998 stays behind when the province changes', () => {
    const record = {
      ...employed('440300', '1998-01', '2012-12'),
      account: { balance: '50000', employerPartBefore1998: '1234.56' },
    }
    const { values, rows } = determined({
      ...man,
      records: [record, employed('luoyang', '2013-01', '2024-12')],
    })
    expect(values.staying.toFixed(2)).toBe('1234.56')
    expect(values.accountMerged.toFixed(2)).toBe('98765.44')
    expect(rows.find(({ action }) => action === 'stay')).toMatchObject({ reason: 'employerPartStays' })
  })

  it('names the base, payment or balance it lacks', () => {
    const missing = (records: Input['records']) => {
      const answer = transfer.resolve({ ...man, records }, law)
      return answer.outcome === 'undetermined' ? answer.missing.map(({ path }) => path) : answer.outcome
    }
    const { contributions: _, ...noBases } = employed('440300', '2001-01', '2012-12')
    expect(missing([noBases, employed('luoyang', '2013-01', '2024-12')])).toEqual([
      'records[0].contributions',
    ])
    const { account: __, ...noBalance } = employed('luoyang', '2001-01', '2024-12')
    expect(missing([noBalance])).toEqual(['records[0].account'])
    expect(
      missing([
        { ...resident('2010-01', '2012-12'), payments: [] },
        employed('luoyang', '2005-01', '2024-12'),
      ]),
    ).toEqual(['records[0].payments', 'records[0].payments', 'records[0].payments'])
    expect(missing([noBases, employed('440300', '2013-01', '2024-12')])).toBe('determined')
  })

  it('asks for the share of accounts elsewhere before it was the same in the whole country', () => {
    const early = transfer.resolve(
      {
        ...man,
        records: [employed('440300', '1996-01', '1997-12'), employed('luoyang', '1996-01', '2020-12')],
      },
      law,
    )
    expect(early.outcome === 'undetermined' && early.missing[0]).toMatchObject({
      path: 'employeePension.contribution.rate.account',
      place: '440300',
    })
  })

  it('takes a place known by its text alone as elsewhere, with a notice', () => {
    const answer = determined({
      ...man,
      household: 'luoyan',
      records: [employed('luoyang', '2001-01', '2024-12')],
    })
    expect(answer.values.claimPlaceReason).toBe('tenYearsAtPresentPlace')
    expect(answer.notices.find(({ subject }) => subject === 'luoyan')?.en).toContain(
      'did you mean "luoyang"?',
    )
  })
})

describe('somebody who draws a pension', () => {
  const paid = (amount: string) => [{ from: '2025-05', to: '2025-06', amount }]

  it('keeps it, and nothing moves', () => {
    const answer = determined({
      ...man,
      records: [employed('luoyang', '2001-01', '2024-12')],
      drawing: [{ scheme: 'resident', place: 'luoyang', paid: paid('200') }],
    })
    expect(answer.values).toMatchObject({ scheme: 'resident', because: 'alreadyDrawing', place: '410300' })
    expect(answer.values.staying.eq(answer.values.accountsIn)).toBe(true)
    expect(answer.parts).toBeUndefined()
  })

  it('keeps one of two, and the other is settled', () => {
    const answer = determined({
      ...man,
      records: [employed('luoyang', '2001-01', '2024-12')],
      drawing: [
        { scheme: 'resident', place: 'luoyang', paid: paid('200'), accountLeft: '300', subsidyLeft: '50' },
        { scheme: 'employee', place: 'luoyang', paid: paid('2000') },
      ],
    })
    expect(answer.values).toMatchObject({ scheme: 'employee', because: 'employeeBeatsResident' })
    expect(answer.rows.map(({ action }) => action)).toEqual([
      'keepPension',
      'stopPension',
      'takeBack',
      'takeBack',
      'stay',
    ])
    expect(answer.parts?.['doubleBenefit']).toMatchObject({ outcome: 'determined' })
  })
})

describe('absurd input', () => {
  const codes = (input: unknown) => {
    try {
      transfer.resolve(input as Input, law)
    } catch (error) {
      if (isShebaoError(error)) return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`)
      throw error
    }
    return []
  }
  const record = employed('luoyang', '2001-01', '2024-12')

  it('is refused with every issue at once', () => {
    expect(
      codes({
        ...man,
        sex: 'martian',
        claimMonth: '2025-13',
        household: '990000',
        extra: 1,
        records: [
          { ...record, place: 7, account: { balance: '１２' } },
          { scheme: 'guild', spells: [{ from: '2001-01', to: '2000-01' }] },
        ],
      }),
    ).toEqual(
      expect.arrayContaining([
        'input.choice sex',
        'calendar.month claimMonth',
        'input.unknownField extra',
        'input.text records.0.place',
        'decimal.grammar records.0.account.balance',
        'input.choice records.1.scheme',
        'calendar.intervalReversed records.1.spells.0.to',
      ]),
    )
    for (const nothing of [null, undefined, 5, 'x', [], {}]) expect(codes(nothing).length).toBeGreaterThan(0)
  })

  it.each([
    ['transfer.place household', { household: '990000' }],
    ['transfer.noRecords records', { records: [] }],
    ['transfer.claimBeforeBirth claimMonth', { claimMonth: '1965-03' }],
    ['transfer.unknownId keep.0', { keep: ['none'] }],
    [
      'transfer.idTwice records.1.id',
      {
        records: [
          { ...record, id: 'a' },
          { ...resident('2025-01', '2025-02'), id: 'a' },
        ],
      },
    ],
    [
      'transfer.sameRelationOverlap records.1.spells.0',
      { records: [record, employed('410300', '2010-01', '2010-12')] },
    ],
    [
      'transfer.rowOutsideSpells records.0.contributions.0',
      { records: [{ ...record, contributions: [{ from: '2000-12', to: '2001-01', base: 1 }] }] },
    ],
    [
      'transfer.rowOverlap records.0.contributions.1',
      {
        records: [
          {
            ...record,
            contributions: [
              { from: '2001-01', to: '2001-03', base: 1 },
              { from: '2001-03', to: '2001-04', base: 2 },
            ],
          },
        ],
      },
    ],
    [
      'transfer.paymentTwice records.0.payments.1.year',
      {
        records: [
          {
            ...resident('2010-01', '2010-12'),
            payments: [
              { year: 2010, own: 1 },
              { year: 2010, own: 2 },
            ],
          },
        ],
      },
    ],
    [
      'transfer.paymentOutsideSpells records.0.payments.0.year',
      { records: [{ ...resident('2010-01', '2010-12'), payments: [{ year: 2011, own: 1 }] }] },
    ],
    [
      'transfer.spellBeforeBirth records.0.spells.0.from',
      { records: [employed('luoyang', '1960-01', '1970-01')] },
    ],
    [
      'transfer.temporaryScheme records.0.temporary',
      { records: [{ ...resident('2010-01', '2010-12'), temporary: true }] },
    ],
    [
      'transfer.temporaryByOrder records.0.temporary',
      { records: [{ ...record, temporary: true, transferOrder: true }] },
    ],
    [
      'transfer.contributionsScheme records.0.contributions',
      { records: [{ ...resident('2010-01', '2010-12'), contributions: [] }] },
    ],
    ['transfer.paymentsScheme records.0.payments', { records: [{ ...record, payments: [] }] }],
    [
      'transfer.employerRate records.0.contributions.0.employerRate',
      {
        records: [
          { ...record, contributions: [{ from: '2001-01', to: '2001-01', base: 1, employerRate: '0.2' }] },
        ],
      },
    ],
    [
      'transfer.deemedResident records.0.spells.0.kind',
      {
        records: [
          { ...resident('2010-01', '2010-12'), spells: [{ kind: 'deemed', from: '2010-01', to: '2010-12' }] },
        ],
      },
    ],
    [
      'transfer.employerPartScheme records.0.account.employerPartBefore1998',
      {
        records: [{ ...resident('2010-01', '2010-12'), account: { balance: 1, employerPartBefore1998: 1 } }],
      },
    ],
    [
      'transfer.militaryPlace records.0.place',
      { records: [{ scheme: 'military', place: 'luoyang', spells: [] }] },
    ],
    ['input.required records.0.place', { records: [{ scheme: 'resident', spells: [] }] }],
    [
      'transfer.refundExceedsBalance records',
      {
        records: [
          employed('luoyang', '2001-01', '2024-12'),
          { ...resident('2010-01', '2012-12'), account: { balance: '1' } },
        ],
      },
    ],
    [
      'transfer.nothingPaid drawing.0.paid',
      { records: [record], drawing: [{ scheme: 'employee', place: 'luoyang', paid: [] }] },
    ],
    [
      'transfer.paidAfter drawing.0.paid.0.to',
      {
        records: [record],
        drawing: [
          { scheme: 'employee', place: 'luoyang', paid: [{ from: '2025-01', to: '2025-07', amount: 1 }] },
        ],
      },
    ],
    [
      'transfer.subsidyScheme drawing.0.subsidyLeft',
      {
        records: [record],
        drawing: [
          {
            scheme: 'employee',
            place: 'luoyang',
            paid: [{ from: '2025-01', to: '2025-02', amount: 1 }],
            subsidyLeft: 1,
          },
        ],
      },
    ],
    ['retirement.originalAge originalRetirementAge', { originalRetirementAge: 55 }],
  ])('gives %s', (expected, change) => {
    expect(codes({ ...man, records: [record], ...change })).toContain(expected)
  })
})
