import { describe, expect, it } from 'vitest'
import { isShebaoError, lawOf, transfer } from 'shebao'

const law = lawOf('luoyang')
const codesOf = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    if (isShebaoError(error)) return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`)
    throw error
  }
  return []
}
const record = {
  scheme: 'employee',
  place: '440300',
  spells: [{ from: '1997-07', to: '1999-03' }],
  contributions: [{ from: '1997-07', to: '1999-03', base: '1000.05' }],
  account: { balance: '2500.10', employerPartBefore1998: '300.10' },
} as const

describe('a move', () => {
  it('takes 12 % of the bases since 1998 by year, and the account without what employers paid in before', () => {
    const move = transfer.move(
      { record, to: { scheme: 'employee', place: 'luoyang' }, month: '2012-05' },
      law,
    )
    if (move.outcome !== 'determined') throw new Error(move.outcome)
    expect(move.rows.map(({ from, to, months, money }) => [from, to, months, money.toFixed(2)])).toEqual([
      ['1998-01', '1998-12', 12, '1440.07'],
      ['1999-01', '1999-03', 3, '360.02'],
    ])
    expect(move.values.accountMoved.toFixed(2)).toBe('2200.00')
    expect(move.values.moved.toFixed(2)).toBe('4000.09')
  })

  it('of a temporary account takes the employer’s rate, at least 12 %', () => {
    const at = (employerRate?: string) => {
      const bases = [
        { from: '2020-01', to: '2020-12', base: '5000', ...(employerRate !== undefined && { employerRate }) },
      ]
      const temporary = {
        ...record,
        temporary: true,
        spells: [{ from: '2020-01', to: '2020-12' }],
        contributions: bases,
        account: { balance: '0' },
      }
      const move = transfer.move(
        { record: temporary, to: { scheme: 'employee', place: 'luoyang' }, month: '2021-01' },
        law,
      )
      return move.outcome === 'determined' && move.values.poolMoved.toFixed(2)
    }
    expect([at(), at('0.08'), at('0.16')]).toEqual(['7200.00', '7200.00', '9600.00'])
  })

  it('takes the account alone between residents and employees, and nothing of the pool inside a province', () => {
    const to = (scheme: 'employee' | 'resident', place: string) => {
      const move = transfer.move({ record, to: { scheme, place }, month: '2024-05' }, law)
      return move.outcome === 'determined' && [move.values.because, move.values.poolMoved.toFixed(2)]
    }
    expect(to('resident', 'luoyang')).toEqual(['employeeJoinsResident', '0.00'])
    expect(to('employee', '440100')).toEqual(['noMoneyMoves', '0.00'])
  })

  it('follows a reform that ends the moving of money', () => {
    const reform = law.with({
      name: 'national pooling',
      changes: [{ path: 'transfer.money.betweenProvinces', from: '2026-01', value: 'recordOnly' }],
    })
    const move = transfer.move(
      { record, to: { scheme: 'employee', place: 'luoyang' }, month: '2026-02' },
      reform,
    )
    expect(move.outcome === 'determined' && move.values.moved.toFixed(2)).toBe('2200.00')
  })

  it('refuses what cannot be, at the record', () => {
    const moved = (change: object) =>
      codesOf(() =>
        transfer.move(
          {
            record: { ...record, ...change },
            to: { scheme: 'employee', place: 'luoyang' },
            month: '2012-05',
          },
          law,
        ),
      )
    expect(moved({ account: { balance: '1', employerPartBefore1998: '2' } })).toEqual([
      'transfer.partAboveBalance record.account.employerPartBefore1998',
    ])
    expect(moved({ place: '009900' })).toEqual(['transfer.place record.place'])
    expect(moved({ spells: [{ from: '1998-02', to: '1998-01' }] })).toContain(
      'calendar.intervalReversed record.spells.0.to',
    )
    expect(codesOf(() => transfer.move(null as never, law)).length).toBeGreaterThan(0)
  })
})

describe('a temporary account', () => {
  const kept = (change: object) => {
    const answer = transfer.temporaryAccount(
      {
        sex: 'male',
        birth: '1970-05',
        household: 'luoyang',
        place: '440300',
        firstInsured: '2020-05',
        ...change,
      },
      law,
    )
    return answer.outcome === 'determined'
      ? [answer.values.account, answer.values.because, answer.values.atNextMove]
      : answer.outcome
  }

  it('is kept for men from 50 and women from 40 away from the household province', () => {
    expect(kept({})).toEqual(['temporaryAccount', 'fromAge', 'sealed'])
    expect(kept({ firstInsured: '2020-04' })).toEqual(['ordinary', 'belowAge', 'moves'])
    expect(kept({ sex: 'female', firstInsured: '2010-05' })).toEqual([
      'temporaryAccount',
      'fromAge',
      'sealed',
    ])
    expect(kept({ sex: 'female', firstInsured: '2010-04' })).toEqual(['ordinary', 'belowAge', 'moves'])
  })

  it('is not kept at the household province, nor after an approved transfer, nor known before 2010', () => {
    expect(kept({ place: 'zhengzhou' })).toEqual(['ordinary', 'atHousehold', 'moves'])
    expect(kept({ transferOrder: true })).toEqual(['ordinary', 'byTransferOrder', 'moves'])
    expect(kept({ firstInsured: '2009-12' })).toBe('undetermined')
  })

  it('refuses what cannot be', () => {
    expect(codesOf(() => kept({ birth: '1900-02-29' }))).toEqual(['calendar.date birth'])
    expect(codesOf(() => kept({ firstInsured: '1970-05', household: '123456' }))).toEqual([
      'transfer.insuredBeforeBirth firstInsured',
    ])
    expect(codesOf(() => kept({ household: '993456' }))).toEqual(['transfer.place household'])
  })
})

describe('the place of claim', () => {
  it('leaves temporary accounts out and adds up a province', () => {
    const claim = (places: Parameters<typeof transfer.claimPlace>[0]['places']) => {
      const answer = transfer.claimPlace({ household: 'luoyang', claimMonth: '2025-06', places }, law)
      return (
        answer.outcome === 'determined' && [
          answer.values.place,
          answer.values.because,
          answer.values.monthsThere,
        ]
      )
    }
    const shenzhen = { place: '440300', months: 80, lastMonth: '2010-12' }
    const guangzhou = { place: '440100', months: 40, lastMonth: '2016-12' }
    expect(claim([shenzhen, guangzhou])).toEqual(['440100', 'tenYearsAtPresentPlace', 120])
    expect(claim([shenzhen, { ...guangzhou, temporary: true }])).toEqual(['410300', 'backToHousehold', null])
    expect(claim([])).toEqual(['410300', 'backToHousehold', null])
    expect(claim([{ place: '110000', months: 10, lastMonth: '2020-01', scheme: 'civil' }])).toEqual([
      '110000',
      'lastCivilUnit',
      10,
    ])
  })

  it('refuses what cannot be', () => {
    const places = [
      { place: 'luoyang', months: 1, lastMonth: '2025-07', scheme: 'civil', temporary: true },
    ] as const
    expect(
      codesOf(() => transfer.claimPlace({ household: 'luoyang', claimMonth: '2025-06', places }, law)),
    ).toEqual([
      'transfer.lastMonthAfterClaim places.0.lastMonth',
      'transfer.temporaryScheme places.0.temporary',
    ])
  })
})

describe('pensions drawn at once', () => {
  const paid = [{ from: '2024-01', to: '2024-12', amount: '1000' }]
  const benefit = { scheme: 'employee', place: 'luoyang', paid, accountLeft: '5000' } as const

  it('keep the one first awarded, or the one that the person chooses', () => {
    const later = {
      ...benefit,
      id: 'b',
      place: '440300',
      paid: [{ from: '2024-07', to: '2024-12', amount: '900' }],
    }
    const settled = (keep?: string) => {
      const answer = transfer.doubleBenefit(
        {
          settledIn: '2025-01',
          benefits: [later, { ...benefit, id: 'a' }],
          ...(keep !== undefined && { keep }),
        },
        law,
      )
      return (
        answer.outcome === 'determined' && [
          answer.values.keptPlace,
          answer.values.because,
          answer.values.drawnTwice.toFixed(2),
          answer.values.paidOut.toFixed(2),
        ]
      )
    }
    expect(settled()).toEqual(['410300', 'firstAwarded', '5400.00', '0.00'])
    expect(settled('b')).toEqual(['440300', 'chosenByPerson', '6000.00', '0.00'])
  })

  it('refuses what cannot be', () => {
    const codes = (change: object, more: object = {}) =>
      codesOf(() =>
        transfer.doubleBenefit(
          { settledIn: '2025-01', benefits: [benefit, { ...benefit, ...change }], ...more },
          law,
        ),
      )
    expect(codes({ returned: '12000.01' })).toEqual(['transfer.returnedAboveOwed benefits.1.returned'])
    expect(codes({ scheme: 'resident', subsidyLeft: '5000.01' })).toEqual([
      'transfer.subsidyAboveAccount benefits.1.subsidyLeft',
    ])
    expect(codes({ paid: [...paid, ...paid] })).toEqual(['transfer.stretchOrder benefits.1.paid.1.from'])
    expect(codes({}, { keep: 'x' })).toEqual(['transfer.unknownId keep'])
    expect(codes({}, { benefits: [] })).toEqual(['transfer.noBenefit benefits'])
  })
})
