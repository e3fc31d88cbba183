import { describe, expect, it } from 'vitest'
import { lawOf, residentPension } from 'shebao'

const law = lawOf('luoyang')
const { arrears, death } = residentPension

describe('the arrears of a basic pension raised late', () => {
  const raised = law.with({
    name: 'notice of July 2026',
    changes: [{ path: 'residentPension.basic.amount', from: '2026-01', value: '193' }],
  })

  it('are the difference of every month since the rise took effect', () => {
    const owed = arrears({ paid: [{ from: '2026-01', to: '2026-07', basic: 173 }] }, raised)
    expect(owed.outcome === 'determined' && owed.values.arrears.toFixed(2)).toBe('140.00')
    expect(owed.outcome === 'determined' && owed.values.months).toBe(7)
  })

  it('are cut where the amount due changes', () => {
    const owed = arrears({ paid: [{ from: '2025-11', to: '2026-02', basic: 173 }] }, raised)
    const rows = owed.outcome === 'determined' ? owed.rows : []
    expect(rows.map(({ from, to, arrears: each }) => [from, to, each.toFixed(2)])).toEqual([
      ['2025-11', '2025-12', '0.00'],
      ['2026-01', '2026-02', '40.00'],
    ])
  })

  it('are negative where too much was paid, and nothing for no months', () => {
    const owed = arrears({ paid: [{ from: '2026-01', to: '2026-01', basic: 200 }] }, raised)
    expect(owed.outcome === 'determined' && owed.values.arrears.toFixed(2)).toBe('-7.00')
    const none = arrears({ paid: [] }, raised)
    expect(none.outcome === 'determined' && none.values.arrears.toFixed(2)).toBe('0.00')
  })

  it('count the addition of the place', () => {
    const owed = arrears(
      { paid: [{ from: '2026-01', to: '2026-02', basic: 173 }], localAddition: '5' },
      raised,
    )
    expect(owed.outcome === 'determined' && owed.values.arrears.toFixed(2)).toBe('50.00')
  })

  it('name every month whose amount is not known', () => {
    const open = arrears({ paid: [{ from: '2026-01', to: '2026-03', basic: 173 }] }, law)
    expect(open.outcome === 'undetermined' && open.missing.map(({ month }) => month)).toEqual([
      '2026-01',
      '2026-02',
      '2026-03',
    ])
  })
})

describe('a death in the residents’ scheme', () => {
  const amounts = (input: Parameters<typeof death>[0]) => {
    const answer = death(input, law)
    if (answer.outcome !== 'entitled') throw new Error(JSON.stringify(answer.missing))
    const { inherited, funeral, total } = answer.amounts
    return [inherited, funeral, total].map((each) => each.toFixed(2))
  }

  it('leaves the whole account to the heirs of somebody who drew nothing', () => {
    expect(amounts({ month: '2023-01', accountBalance: '4200' })).toEqual(['4200.00', '1476.00', '5676.00'])
  })

  it('leaves what was not drawn, with interest as given, and never less than nothing', () => {
    const drawn = { account: '60', months: 100 }
    expect(amounts({ month: '2024-07', accountBalance: '8340', drawn })[0]).toBe('2340.00')
    expect(
      amounts({ month: '2024-07', accountBalance: '8340', drawn: { ...drawn, interest: '12.34' } })[0],
    ).toBe('2352.34')
    expect(amounts({ month: '2024-07', accountBalance: '8340', drawn: { ...drawn, months: 150 } })[0]).toBe(
      '0.00',
    )
  })

  it('says that interest was left out', () => {
    const answer = death({ month: '2024-07', accountBalance: 1, drawn: { account: 0, months: 1 } }, law)
    expect(answer.notices.some(({ code, subject }) => code === 'estimate' && subject === 'interest')).toBe(
      true,
    )
  })

  it('pays the grant of the place where one is given, also where the law has none', () => {
    expect(amounts({ month: '2015-01', accountBalance: 0, funeralGrant: '500' })).toEqual([
      '0.00',
      '500.00',
      '500.00',
    ])
    expect(death({ month: '2015-01', accountBalance: 0 }, law).outcome).toBe('undetermined')
  })

  it('lists what is paid once', () => {
    const answer = death({ month: '2023-01', accountBalance: '4200' }, law)
    expect(
      answer.outcome === 'entitled' && answer.payments.map(({ benefit, payer }) => [benefit, payer]),
    ).toEqual([
      ['residentPension.inherited', 'individualAccount'],
      ['residentPension.funeral', 'residentFund'],
    ])
  })
})
