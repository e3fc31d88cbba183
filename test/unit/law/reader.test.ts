import { describe, expect, it } from 'vitest'
import { yearMonth } from '../../../src/calendar/index.js'
import { lawOf, readerOf } from '../../../src/law/index.js'
import { BASE, CITY, RATE, series, smallPack, value } from './small-pack.js'

const ROUNDING = 'employeePension.award.itemRounding'
const pack = smallPack(
  series(RATE, CITY, [value('2020-01', null, '0.16')]),
  series(BASE, CITY, [value('2025-01', '2025-12', '6573')]),
  series(ROUNDING, CITY, [value('2000-01', null, 'up/jiao')]),
)
const law = lawOf('city', { pack })
const month = (m: number) => yearMonth(2025, m)

describe('a reader', () => {
  it('reads values as scaled numbers, roundings as roundings', () => {
    const reader = readerOf(law)
    expect(reader.share(RATE, month(5))).toBe(160_000)
    expect(reader.money(BASE, month(5))).toBe(657_300)
    expect(reader.rounding(ROUNDING, month(5))).toEqual({ mode: 'up', to: 'jiao' })
  })

  it('remembers a value once however many months it serves', () => {
    const reader = readerOf(law)
    for (let m = 1; m <= 12; m++) reader.share(RATE, month(m))
    expect(reader.used.map(({ path }) => path)).toEqual([RATE])
  })

  it('remembers a value again where it comes to stand with other caveats', () => {
    const reader = readerOf(law)
    reader.money(BASE, month(12))
    reader.money(BASE, month(13))
    reader.share(RATE, month(1))
    reader.share(RATE, yearMonth(2030, 1))
    expect(reader.used.map(({ basis, beyondVerified }) => `${basis} ${beyondVerified}`)).toEqual([
      'published false',
      'precedingYear false',
      'published false',
      'published true',
    ])
    expect(reader.notices().map(({ code }) => code)).toEqual([
      'parameter.provisional',
      'parameter.beyondVerified',
    ])
  })

  it('remembers both the value of the law and that of a reform that begins in the same month', () => {
    const reform = law.with({
      name: 'half a year',
      changes: [{ path: BASE, from: '2025-01', to: '2025-06', value: '7000' }],
    })
    const reader = readerOf(reform)
    expect([reader.money(BASE, month(6)), reader.money(BASE, month(7))]).toEqual([700_000, 657_300])
    expect(reader.used.map(({ entry }) => entry.source.value)).toEqual(['7000', '6573'])
  })

  it('names what is missing, each parameter and month once', () => {
    const reader = readerOf(law)
    reader.share(RATE, yearMonth(2019, 1))
    reader.share(RATE, yearMonth(2019, 1))
    reader.share(RATE, yearMonth(2019, 2))
    expect(reader.missing.map(({ path, month: at }) => `${path} ${at}`)).toEqual([
      `${RATE} 2019-01`,
      `${RATE} 2019-02`,
    ])
  })

  it('does not count as missing what may be absent, but counts it as used where it is found', () => {
    const reader = readerOf(law)
    expect(reader.optional((r) => r.share(RATE, yearMonth(2019, 1)))).toBeUndefined()
    expect(reader.optional((r) => r.optional((inner) => inner.share(RATE, month(1))))).toBe(160_000)
    expect(reader.missing).toEqual([])
    expect(reader.used).toHaveLength(1)
  })

  it('counts again after an attempt that threw', () => {
    const reader = readerOf(law)
    const attempt = () =>
      reader.optional(() => {
        throw new Error('stop')
      })
    expect(attempt).toThrow('stop')
    reader.share(RATE, yearMonth(2019, 1))
    expect(reader.missing).toHaveLength(1)
  })
})
