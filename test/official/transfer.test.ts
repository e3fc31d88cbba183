import { describe, expect, it } from 'vitest'
import { lawOf, transfer } from 'shebao'

/**
 * Published examples of the place of claim and of money that moves.
 *
 * PL-SH: Shanghai bureau of human resources and social security, reported early 2022. PL-ZJ: guide of 2025 for Zhanjiang on
 * the incapacity allowance, same rule of place. PL-4: guide on Shenzhen. TR-1: guide, formula only.
 */
const law = lawOf('luoyang')

type Places = Parameters<typeof transfer.claimPlace>[0]['places']
const claimed = (household: string, claimMonth: string, places: Places) => {
  const answer = transfer.claimPlace({ household, claimMonth, places }, law)
  return answer.outcome === 'determined' ? answer.values.place : answer.outcome
}

describe('published places of claim', () => {
  it('PL-SH: household Hangzhou; Guangdong 10 years, Beijing 14, Shanghai about 8: Beijing', () => {
    expect(
      claimed('330100', '2022-03', [
        { place: '440000', months: 120, lastMonth: '1999-12' },
        { place: '110000', months: 168, lastMonth: '2014-02' },
        { place: '310000', months: 96, lastMonth: '2022-02' },
      ]),
    ).toBe('110000')
  })

  it('PL-ZJ: household Hangzhou; Shanghai 10 years now; Shenzhen and then Beijing 10 each; nowhere 10', () => {
    expect(claimed('330100', '2025-03', [{ place: '310000', months: 120, lastMonth: '2025-02' }])).toBe(
      '310000',
    )
    expect(
      claimed('330100', '2025-03', [
        { place: '440300', months: 120, lastMonth: '2010-12' },
        { place: '110000', months: 120, lastMonth: '2025-02' },
      ]),
    ).toBe('110000')
    expect(
      claimed('330100', '2025-03', [
        { place: '440300', months: 119, lastMonth: '2010-12' },
        { place: '110000', months: 60, lastMonth: '2025-02' },
      ]),
    ).toBe('330100')
  })

  it('PL-4: household Shenzhen; Beijing 11 years, back in Shenzhen 4: Shenzhen', () => {
    expect(
      claimed('440300', '2025-03', [
        { place: '110000', months: 132, lastMonth: '2020-12' },
        { place: '440300', months: 48, lastMonth: '2024-12' },
      ]),
    ).toBe('440300')
  })
})

describe('published money that moves', () => {
  it('TR-1: base 5000 over two years: 14 400 of the pooled fund, without interest', () => {
    const months = { from: '2023-01', to: '2024-12' }
    const record = {
      scheme: 'employee',
      place: '440300',
      spells: [months],
      contributions: [{ ...months, base: '5000' }],
      account: { balance: '9600' },
    } as const
    const move = transfer.move(
      { record, to: { scheme: 'employee', place: 'luoyang' }, month: '2025-01' },
      law,
    )
    expect(move.outcome === 'determined' && move.values.poolMoved.toFixed(2)).toBe('14400.00')
  })
})
