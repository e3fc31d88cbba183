import { describe, expect, it } from 'vitest'
import { lawOf, residentPension } from 'shebao'
import { internalRate } from '../../../src/rules/pension/resident/compare/internal-rate.js'
import type { Fen } from '../../../src/money/index.js'

const law = lawOf('luoyang')
const span = { birth: '1980-06', fromYear: 2025, years: 15, paymentMonth: 6, rate: '0.02', untilAge: 80 }

describe('tiers compared', () => {
  const compared = residentPension.compareTiers(span, law)
  const rows = compared.outcome === 'determined' ? compared.rows : []

  it('are all tiers of the first year by default, in order', () => {
    expect(rows.map(({ tier }) => tier.toNumber()).slice(0, 3)).toEqual([200, 300, 400])
    expect(rows).toHaveLength(15)
  })

  it('gain more with every tier', () => {
    const gains = rows.map(({ gain }) => gain.toNumber())
    expect(gains).toEqual([...gains].sort((a, b) => a - b))
    expect(new Set(gains).size).toBe(gains.length)
  })

  it('give the own payments back in the month they say, and not before', () => {
    for (const { paid, gain, breakEvenMonths } of rows) {
      expect(gain.times(breakEvenMonths ?? 0).gte(paid)).toBe(true)
      expect(gain.times((breakEvenMonths ?? 0) - 1).lt(paid)).toBe(true)
    }
    expect(rows[0]?.breakEvenMonths).toBe(104)
    // 60 years and 1 month at the first payment, 103 months later
    expect(rows[0]?.breakEvenAge).toBe(68 * 12 + 8)
  })

  it('say that rate and age are assumptions', () => {
    expect(compared.notices.some(({ code, subject }) => code === 'estimate' && subject === 'rate')).toBe(true)
  })

  it('are undetermined where the tiers of a year are not known', () => {
    expect(residentPension.compareTiers({ ...span, fromYear: 2016 }, law).outcome).toBe('undetermined')
  })
})

describe('the internal rate of return', () => {
  it('is nothing where what is drawn equals what was paid', () => {
    const flow = { paid: [60_000 as Fen], monthsToDraw: 1, drawn: 1_000 as Fen, drawnMonths: 60 }
    expect(internalRate(flow)).toBe(0)
  })

  it('is a plain yearly rate for one payment and one draw', () => {
    const flow = { paid: [100_000 as Fen], monthsToDraw: 12, drawn: 105_000 as Fen, drawnMonths: 1 }
    expect(internalRate(flow)).toBe(50_000)
    expect(internalRate({ ...flow, drawn: 95_000 as Fen })).toBe(-50_000)
    expect(internalRate({ ...flow, monthsToDraw: 24, drawn: 110_250 as Fen })).toBe(50_000)
  })

  it('is rounded half up to the millionth', () => {
    const flow = { paid: [1_000_000_000 as Fen], monthsToDraw: 12, drawnMonths: 1 }
    expect(internalRate({ ...flow, drawn: 1_050_000_499 as Fen })).toBe(50_000)
    expect(internalRate({ ...flow, drawn: 1_050_000_500 as Fen })).toBe(50_001)
    expect(internalRate({ ...flow, drawn: 1_050_000_501 as Fen })).toBe(50_001)
  })

  it('is none without payments, without a gain, or beyond all bounds', () => {
    const flow = { paid: [0 as Fen], monthsToDraw: 12, drawn: 100 as Fen, drawnMonths: 10 }
    expect(internalRate(flow)).toBeNull()
    expect(internalRate({ ...flow, paid: [100 as Fen], drawn: 0 as Fen })).toBeNull()
    expect(internalRate({ ...flow, paid: [1 as Fen], drawn: 1_000_000 as Fen })).toBeNull()
    expect(
      internalRate({ ...flow, paid: [1_000_000_000_000 as Fen], drawn: 1 as Fen, drawnMonths: 1 }),
    ).toBeNull()
  })
})
