import { describe, expect, it } from 'vitest'
import { diffLaw, lawOf, type Law, type LawPack } from '../../../src/law/index.js'
import { BASE, CITY, gap, NATION, PROVINCE, RATE, series, smallPack, value } from './small-pack.js'

/** Each difference as 'from…to before -> after'. */
function lines(before: Law, after: Law): string[] {
  const side = (one: { value: unknown; status: string } | null) =>
    one === null ? 'none' : `${String(one.value)} ${one.status}`
  return diffLaw(before, after).map(
    ({ from, to, before: a, after: b }) => `${from}…${to ?? ''} ${side(a)} -> ${side(b)}`,
  )
}
const law = (pack: LawPack, asOf: string | null = null, place = 'city') => lawOf(place, { pack, asOf })

describe('the difference of two laws', () => {
  it('is none between a law and itself, or the same with a reform that changes nothing', () => {
    const luoyang = lawOf('luoyang')
    expect(diffLaw(luoyang, luoyang)).toEqual([])
    expect(diffLaw(luoyang, lawOf('410300'))).toEqual([])
    expect(diffLaw(luoyang, luoyang.with({ name: 'nothing', changes: [] }))).toEqual([])
    const same = { path: RATE, from: '2019-05', value: '0.160' } as const
    expect(diffLaw(luoyang, luoyang.with({ name: 'the same', changes: [same] }))).toEqual([])
  })

  it('is, for a reform, the months of its changes with the values before and after', () => {
    const luoyang = lawOf('luoyang')
    const reform = luoyang.with({
      name: 'cut',
      changes: [{ path: RATE, from: '2026-01', to: '2027-12', value: '0.14' }],
    })
    expect(diffLaw(luoyang, reform)).toEqual([
      {
        path: RATE,
        zh: '单位缴费比例',
        en: 'employer contribution rate',
        unit: 'share',
        from: '2026-01',
        to: '2027-12',
        before: { value: '0.16', status: 'final', place: 'henan', basis: 'published' },
        after: { value: '0.14', status: 'assumed', place: 'luoyang', basis: 'published' },
      },
    ])
    expect(lines(reform, luoyang)).toEqual(['2026-01…2027-12 0.14 assumed -> 0.16 final'])
  })

  it('ends where the reform ends, and is split where the law itself changes', () => {
    const pack = smallPack(
      series(RATE, CITY, [value('2020-01', '2025-12', '0.20'), value('2026-01', null, '0.18')]),
    )
    const reform = law(pack).with({ name: 'cut', changes: [{ path: RATE, from: '2025-07', value: '0.1' }] })
    expect(lines(law(pack), reform)).toEqual([
      '2025-07…2025-12 0.20 final -> 0.1 assumed',
      '2026-01… 0.18 final -> 0.1 assumed',
    ])
  })

  it('is, for a later day of knowledge, what became known: final in place of provisional too', () => {
    const pack = smallPack(
      series(BASE, CITY, [
        value('2023-01', '2023-12', '6000'),
        value('2024-01', '2024-12', '6000', { knownFrom: '2024-11-20' }),
        value('2025-01', '2025-12', '6500', { knownFrom: '2025-11-20' }),
      ]),
    )
    expect(lines(law(pack, '2024-06-30'), law(pack, '2024-12-31'))).toEqual([
      '2024-01…2024-12 6000 provisional -> 6000 final',
      '2025-01…2025-12 none -> 6000 provisional',
    ])
    expect(lines(law(pack, '2024-12-31'), law(pack))).toEqual([
      '2025-01…2025-12 6000 provisional -> 6500 final',
      '2026-01…2026-12 none -> 6500 provisional',
    ])
  })

  it('sees where a gap begins and ends', () => {
    const pack = smallPack(
      series(RATE, PROVINCE, [value('2000-01', null, '0.20')]),
      series(RATE, CITY, [], [gap('2010-03', '2010-05')]),
    )
    expect(lines(law(pack), law(pack, null, 'province'))).toEqual(['2010-03…2010-05 none -> 0.20 final'])
  })

  it('sees a reform older than every law', () => {
    const pack = smallPack(series(RATE, NATION, [value('2000-01', null, '0.20')]))
    const reform = law(pack).with({
      name: 'old',
      changes: [{ path: RATE, from: '1930-01', to: '1930-12', value: '0' }],
    })
    expect(lines(law(pack), reform)).toEqual(['1930-01…1930-12 none -> 0 assumed'])
  })

  it('counts the same number from another place, or written otherwise, as no difference', () => {
    const pack = smallPack(
      series(RATE, PROVINCE, [value('2000-01', null, '0.2')]),
      series(RATE, CITY, [value('2000-01', null, '0.20')]),
    )
    expect(lines(law(pack), law(pack, null, 'province'))).toEqual([])
  })

  it('compares tables by their numbers', () => {
    const path = 'employeePension.divisor.table'
    const table = { 50: '195', 51: '190' }
    const pack = smallPack(series(path, CITY, [value('2006-01', null, '', { value: table })]))
    const other = (changed: Record<string, string>) =>
      law(pack).with({ name: 'table', changes: [{ path, from: '2026-01', value: changed }] })
    expect(lines(law(pack), other({ 50: '195.0', 51: '190' }))).toEqual([])
    expect(diffLaw(law(pack), other({ 50: '195', 51: '189' }))).toHaveLength(1)
    expect(diffLaw(law(pack), other({ 50: '195', 51: '190', 52: '185' }))).toHaveLength(1)
  })

  it('marks what is carried forward', () => {
    const pack = smallPack(series(RATE, CITY, [value('2020-01', '2020-12', '0.16')]))
    const carried = lawOf('city', { pack, carryForward: true })
    expect(diffLaw(law(pack), carried)).toMatchObject([
      { from: '2021-01', to: null, before: null, after: { value: '0.16', basis: 'carried' } },
    ])
  })
})
