import { describe, expect, it } from 'vitest'
import { lawOf, lookUp, type LawOptions, type LawPack, type ParameterPath } from '../../../src/law/index.js'
import { BASE, CITY, gap, NATION, PROVINCE, RATE, series, smallPack, value } from './small-pack.js'

function answer(pack: LawPack, path: ParameterPath, month: string, options: LawOptions = {}, place = 'city') {
  const found = lookUp(lawOf(place, { pack, ...options }), path, month)
  return found.outcome === 'found' ? `${found.value as string} ${found.place} ${found.basis}` : 'missing'
}

describe('a value is taken from the nearest place', () => {
  const pack = smallPack(
    series(RATE, NATION, [value('2000-01', null, '0.20')]),
    series(RATE, PROVINCE, [value('2010-01', '2014-12', '0.18')]),
    series(RATE, CITY, [value('2012-01', '2012-12', '0.16')], [gap('2016-01', '2016-12')]),
  )

  it('city over province over nation', () => {
    expect(answer(pack, RATE, '2012-06')).toBe('0.16 city published')
    expect(answer(pack, RATE, '2013-06')).toBe('0.18 province published')
    expect(answer(pack, RATE, '2015-06')).toBe('0.20 nation published')
    expect(answer(pack, RATE, '2012-06', {}, 'province')).toBe('0.18 province published')
    expect(answer(pack, RATE, '2012-06', {}, 'nation')).toBe('0.20 nation published')
  })

  it('and a declared gap of a nearer place is not filled from farther away', () => {
    expect(answer(pack, RATE, '2016-06')).toBe('missing')
    expect(answer(pack, RATE, '2016-06', {}, 'province')).toBe('0.20 nation published')
  })

  it('the same by name and by code', () => {
    expect(answer(pack, RATE, '2012-06', {}, CITY)).toBe('0.16 city published')
  })

  it('a reform over them all, in its months only', () => {
    const law = lawOf('city', { pack }).with({
      name: 'cut',
      changes: [{ path: RATE, from: '2012-03', to: '2016-03', value: '0.1' }],
    })
    const at = (month: string) => {
      const found = lookUp(law, RATE, month)
      return found.outcome === 'found' ? `${found.value as string} ${found.reform ?? '-'}` : 'missing'
    }
    expect(['2012-02', '2012-03', '2016-02', '2016-03', '2016-04', '2017-01'].map(at)).toEqual([
      '0.16 -',
      '0.1 cut',
      '0.1 cut',
      '0.1 cut',
      'missing',
      '0.20 -',
    ])
  })
})

describe('a day of knowledge', () => {
  const pack = smallPack(
    series(BASE, CITY, [
      value('2024-01', '2024-12', '6000', { knownFrom: '2024-02-01', status: 'provisional' }),
      value('2024-01', '2024-12', '6100', { knownFrom: '2024-11-20' }),
      value('2025-01', '2025-12', '6500', { knownFrom: '2025-11-20' }),
    ]),
  )

  it('leaves out what became known later, the day itself included', () => {
    expect(answer(pack, BASE, '2024-05', { asOf: '2024-01-31' })).toBe('missing')
    expect(answer(pack, BASE, '2024-05', { asOf: '2024-02-01' })).toBe('6000 city published')
    expect(answer(pack, BASE, '2024-05', { asOf: '2024-11-19' })).toBe('6000 city published')
    expect(answer(pack, BASE, '2024-05', { asOf: '2024-11-20' })).toBe('6100 city published')
    expect(answer(pack, BASE, '2024-05')).toBe('6100 city published')
    expect(answer(pack, BASE, '2024-05', { asOf: null })).toBe('6100 city published')
  })

  it('marks a provisional figure as provisional, and no longer once the final one is known', () => {
    const notices = (asOf: string) => {
      const found = lookUp(lawOf('city', { pack, asOf }), BASE, '2024-05')
      return found.outcome === 'found' ? [found.status, ...found.notices.map((notice) => notice.code)] : []
    }
    expect(notices('2024-06-30')).toEqual(['provisional', 'parameter.provisional'])
    expect(notices('2024-12-31')).toEqual(['final'])
  })

  it('says of a missing value that it was not yet known, and names the day', () => {
    const [missing] = missingOf(pack, BASE, '2024-05', { asOf: '2024-01-31' })
    expect(missing).toMatchObject({ kind: 'parameter', path: BASE, place: 'city', month: '2024-05' })
    expect(missing?.en).toContain('not yet known on 2024-01-31')
    expect(missing?.zh).toContain('2024-01-31时尚未公布')
  })

  it('takes a final figure before a provisional one that became known the same day', () => {
    const final = value('2024-01', '2024-12', '6100', { knownFrom: '2024-02-01' })
    const provisional = { ...final, value: '6000', status: 'provisional' } as const
    for (const values of [
      [final, provisional],
      [provisional, final],
    ])
      expect(answer(smallPack(series(BASE, CITY, values)), BASE, '2024-05')).toBe('6100 city published')
  })
})

describe('the figure of the preceding year', () => {
  const years = [value('2023-01', '2023-12', '6000'), value('2024-01', '2024-12', '6100')]

  it('serves for one year where the law says so, and no longer', () => {
    const pack = smallPack(series(BASE, CITY, years))
    expect(answer(pack, BASE, '2025-01')).toBe('6100 city precedingYear')
    expect(answer(pack, BASE, '2025-12')).toBe('6100 city precedingYear')
    expect(answer(pack, BASE, '2026-01')).toBe('missing')
  })

  it('does not serve for a parameter without the practice', () => {
    const pack = smallPack(series(RATE, CITY, [value('2024-01', '2024-12', '0.16')]))
    expect(answer(pack, RATE, '2025-01')).toBe('missing')
  })

  it('is the last one known, also when that one covers part of a year', () => {
    const pack = smallPack(series(BASE, CITY, [...years, value('2025-01', '2025-03', '6200')]))
    expect(answer(pack, BASE, '2025-04')).toBe('6200 city precedingYear')
    expect(answer(pack, BASE, '2026-03')).toBe('6200 city precedingYear')
    expect(answer(pack, BASE, '2026-04')).toBe('missing')
  })

  it('is that of the place that took over, not that of the place before it', () => {
    const pack = smallPack(
      series(BASE, PROVINCE, [value('2025-01', '2025-02', '7000')]),
      series(BASE, CITY, years),
    )
    expect(answer(pack, BASE, '2025-03')).toBe('7000 province precedingYear')
  })

  it('never serves across a declared gap', () => {
    const after = smallPack(series(BASE, CITY, years, [gap('2025-01', '2025-03')]))
    expect(answer(after, BASE, '2025-02')).toBe('missing')
    expect(answer(after, BASE, '2025-04')).toBe('missing')
    const nearer = smallPack(
      series(BASE, PROVINCE, years),
      series(BASE, CITY, [], [gap('2025-01', '2025-12')]),
    )
    expect(answer(nearer, BASE, '2025-02')).toBe('missing')
  })

  it('is not stopped by a gap of a place farther away', () => {
    const pack = smallPack(series(BASE, PROVINCE, [], [gap('2000-01', null)]), series(BASE, CITY, years))
    expect(answer(pack, BASE, '2025-02')).toBe('6100 city precedingYear')
  })

  it('never serves when a later figure is known', () => {
    const later = value('2026-01', '2026-12', '6900', { knownFrom: '2026-11-01' })
    const pack = smallPack(series(BASE, CITY, [...years, later]))
    expect(answer(pack, BASE, '2025-05')).toBe('missing')
    expect(answer(pack, BASE, '2025-05', { asOf: '2026-10-31' })).toBe('6100 city precedingYear')
  })

  it('never serves under a later figure of a place farther away, in one piece or in two', () => {
    const nation = [value('2000-01', '2025-06', '9000'), value('2025-07', null, '9000')]
    const whole = [value('2000-01', null, '9000')]
    for (const values of [whole, nation]) {
      const pack = smallPack(
        series(BASE, NATION, values),
        series(BASE, PROVINCE, [], [gap('2000-01', '2025-12')]),
        series(BASE, CITY, years),
      )
      expect(answer(pack, BASE, '2025-03')).toBe('missing')
    }
  })

  it('is provisional, and says which year it is of', () => {
    const found = lookUp(lawOf('city', { pack: smallPack(series(BASE, CITY, years)) }), BASE, '2025-05')
    expect(found).toMatchObject({
      status: 'provisional',
      basis: 'precedingYear',
      from: '2024-01',
      to: '2024-12',
    })
    expect(found.notices.map((notice) => notice.code)).toEqual(['parameter.provisional'])
    expect(found.notices[0]?.en).toContain('2025-05')
    expect(found.notices[0]?.en).toContain('2024-01…2024-12')
  })

  it('is not that of a reform: a reform speaks of its own months only', () => {
    const law = lawOf('city', { pack: smallPack(series(BASE, CITY, years)) }).with({
      name: 'higher',
      changes: [{ path: BASE, from: '2024-01', to: '2025-03', value: '9999' }],
    })
    const at = (month: string) => {
      const found = lookUp(law, BASE, month)
      return found.outcome === 'found' ? found.value : 'missing'
    }
    expect(at('2025-03')).toBe('9999')
    expect(at('2025-04')).toBe('6100')
  })
})

describe('a value carried forward', () => {
  const pack = smallPack(
    series(RATE, PROVINCE, [value('2000-01', '2019-12', '0.20')]),
    series(RATE, CITY, [value('2010-01', '2010-12', '0.18')], [gap('2021-01', '2021-12')]),
  )

  it('stands only for a caller who asked, and says so', () => {
    expect(answer(pack, RATE, '2020-05')).toBe('missing')
    const found = lookUp(lawOf('city', { pack, carryForward: true }), RATE, '2020-05')
    expect(found).toMatchObject({ outcome: 'found', value: '0.20', basis: 'carried', place: 'province' })
    expect(found.notices.map((notice) => notice.code)).toEqual(['parameter.carriedForward'])
    expect(found.notices[0]?.zh).toContain('2020-05沿用2000-01…2019-12')
  })

  it('is the one that ended last, not the one of the nearest place or the one that began last', () => {
    expect(answer(pack, RATE, '2022-05', { carryForward: true })).toBe('0.20 province carried')
  })

  it('never stands before a published value or before the practice of the preceding year', () => {
    const base = smallPack(series(BASE, CITY, [value('2024-01', '2024-12', '6100')]))
    expect(answer(base, BASE, '2024-05', { carryForward: true })).toBe('6100 city published')
    expect(answer(base, BASE, '2025-05', { carryForward: true })).toBe('6100 city precedingYear')
    expect(answer(base, BASE, '2025-12', { carryForward: true })).toBe('6100 city precedingYear')
    expect(answer(base, BASE, '2026-01', { carryForward: true })).toBe('6100 city carried')
  })

  it('cannot stand where nothing came before', () => {
    expect(answer(pack, RATE, '1999-12', { carryForward: true })).toBe('missing')
  })
})

describe('a gap', () => {
  const pack = smallPack(
    series(BASE, CITY, [value('2023-01', '2023-12', '6000')], [gap('2024-01', '2024-12', '6573', '6600')]),
  )

  it('names series, place, month, reason and the figures in circulation', () => {
    const [missing] = missingOf(pack, BASE, '2024-05')
    expect(missing).toMatchObject({
      path: BASE,
      place: 'city',
      month: '2024-05',
      candidates: ['6573', '6600'],
    })
    expect(missing?.en).toBe(
      'needs the local award base of City for 2024-05: not found (in circulation, unconfirmed: 6573, 6600)',
    )
    expect(missing?.zh).toBe('缺少小市2024-05的“本地养老金计发基数”：未查到（未经证实的说法：6573、6600）')
  })

  it('leaves out the candidates where there are none', () => {
    const [missing] = missingOf(smallPack(series(BASE, CITY, [], [gap('2024-01', null)])), BASE, '2024-05')
    expect(missing).not.toHaveProperty('candidates')
    expect(missing?.en).toBe('needs the local award base of City for 2024-05: not found')
  })
})

describe('a value after the month its series was verified for', () => {
  const pack = smallPack(series(RATE, CITY, [value('2020-01', null, '0.16')]))

  it('is used and marked', () => {
    const notices = (month: string) =>
      lookUp(lawOf('city', { pack }), RATE, month).notices.map(({ code }) => code)
    expect(notices('2026-09')).toEqual([])
    expect(notices('2026-10')).toEqual(['parameter.beyondVerified'])
  })
})

function missingOf(pack: LawPack, path: ParameterPath, month: string, options: LawOptions = {}) {
  const found = lookUp(lawOf('city', { pack, ...options }), path, month)
  return found.outcome === 'undetermined' ? found.missing : []
}
