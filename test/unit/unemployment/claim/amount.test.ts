import { describe, expect, it } from 'vitest'
import { lawOf, unemployment, type ShebaoError } from 'shebao'

const law = lawOf('luoyang')
const noticesOf = (place: string, month: string) =>
  unemployment.amount({ month }, lawOf(place)).notices.map(({ code, subject }) => `${code} ${subject}`)

describe('the unemployment benefit of a month', () => {
  it('has no doubt in the districts of Luoyang but for the limit that was not compared', () => {
    for (const month of ['2013-06', '2019-06', '2022-06', '2024-06', '2025-06'])
      expect(noticesOf('luoyang', month)).toEqual(['input livingStandard'])
  })

  it('says what is unsettled: counties in 2022, Yichuan, the month of December 2025', () => {
    expect(noticesOf('songxian', '2022-06')).toContain(
      'parameter.unsettled unemployment.povertyCounty.reference',
    )
    expect(noticesOf('yichuan', '2022-06')).toContain('parameter.unsettled unemployment.amount.reference')
    expect(noticesOf('yichuan', '2024-06')).toContain('parameter.unsettled unemployment.povertyCounty.listed')
    expect(noticesOf('luoyang', '2025-12')).toContain('estimate standard')
  })

  it('rounds, and reads the rounding, only where the share is no whole fen', () => {
    const reform = law.with({
      name: 'odd',
      changes: [{ path: 'unemployment.amount.share', from: '2024-01', value: '0.333333' }],
    })
    const odd = unemployment.amount({ month: '2024-06' }, reform)
    expect(odd.outcome === 'determined' && odd.values.standard.toFixed(2)).toBe('700.00')
    expect(odd.notices.map(({ subject }) => subject)).toContain('unemployment.amount.rounding')
    const yuan = reform.with({
      name: 'yuan',
      changes: [{ path: 'unemployment.amount.rounding', from: '2024-01', value: 'down/yuan' }],
    })
    const whole = unemployment.amount({ month: '2024-06' }, yuan)
    expect(whole.outcome === 'determined' && whole.values.standard.toFixed(2)).toBe('699.00')
  })

  it('goes above the minimum wage only where a reform lifts the limit', () => {
    const reform = law.with({
      name: '120 %',
      changes: [{ path: 'unemployment.amount.share', from: '2024-01', value: '1.2' }],
    })
    const capped = unemployment.amount({ month: '2024-06' }, reform)
    expect(capped.outcome === 'determined' && capped.values.standard.toFixed(0)).toBe('2100')
    const free = unemployment.amount(
      { month: '2024-06' },
      reform.with({
        name: 'no limit',
        changes: [{ path: 'unemployment.amount.cap', from: '2024-01', value: 'none' }],
      }),
    )
    expect(free.outcome === 'determined' && free.values.standard.toFixed(0)).toBe('2520')
  })

  it('is not known before its notice', () => {
    const early = unemployment.amount({ month: '2024-01' }, lawOf('luoyang', { asOf: '2024-01-15' }))
    expect(early.outcome).toBe('undetermined')
    expect(unemployment.amount({ month: '2024-01' }, lawOf('luoyang', { asOf: '2024-02-15' })).outcome).toBe(
      'determined',
    )
  })

  it('refuses what is no month and no place, every issue at once', () => {
    let codes: string[] = []
    try {
      unemployment.amount(
        {
          month: '2024-13',
          category: 'fourth',
          formerPovertyCounty: 1,
          livingStandard: 700.5,
          place: 'x',
        } as never,
        law,
      )
    } catch (error) {
      codes = (error as ShebaoError).issues.map(({ code, path }) => `${code} ${path.join('.')}`)
    }
    expect(codes.sort()).toEqual([
      'calendar.month month',
      'decimal.float livingStandard',
      'input.choice category',
      'input.flag formerPovertyCounty',
      'input.unknownField place',
    ])
  })
})
