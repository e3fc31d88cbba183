import { describe, expect, it } from 'vitest'
import {
  exportLawPack,
  importLawPack,
  lawOf,
  lookUp,
  shippedPack,
  type LawOptions,
  type LawPack,
} from '../../../src/law/index.js'
import { BASE, CITY, codesOf, issuesOf, RATE, series, smallPack, value } from './small-pack.js'

const options = (given: unknown) => given as LawOptions

describe('a place', () => {
  it('is named by key or by code', () => {
    expect(lawOf('luoyang').place).toEqual(lawOf('410300').place)
    expect(lawOf('luoyang').place).toMatchObject({ key: 'luoyang', code: '410300', zh: '洛阳市' })
    expect(lawOf('100000').place.key).toBe('china')
  })

  it.each([
    ['loyang', 'did you mean "luoyang"?'],
    ['Luoyang', 'did you mean "luoyang"?'],
    ['洛阳', 'did you mean "luoyang"?'],
    ['洛阳市', 'did you mean "luoyang"?'],
    [' henan ', 'did you mean "henan"?'],
    [410300, 'did you mean "410300"?'],
    ['', 'it knows china, henan'],
    ['beijing', 'it knows china, henan'],
    ['410399', 'it knows china, henan'],
    [null, 'it knows china, henan'],
    [undefined, 'it knows china, henan'],
    [{ key: 'luoyang' }, 'it knows china, henan'],
  ])('that is unknown is refused with what may have been meant: %j', (place, hint) => {
    const [issue, ...others] = issuesOf(() => lawOf(place as string))
    expect(others).toEqual([])
    expect(issue).toMatchObject({ code: 'law.unknownPlace', path: ['place'] })
    expect(issue?.message).toContain(hint)
  })
})

describe('options', () => {
  it.each(['2026-02-30', '2026-3-1', '2026-03', 'today', '', 20260331, true])(
    'refuse %j as a day of knowledge',
    (asOf) => {
      expect(codesOf(issuesOf(() => lawOf('luoyang', options({ asOf }))))).toEqual(['calendar.date asOf'])
    },
  )

  it.each(['yes', 'false', 1, null])('refuse %j where true or false is wanted', (carryForward) => {
    expect(codesOf(issuesOf(() => lawOf('luoyang', options({ carryForward }))))).toEqual([
      'law.option carryForward',
    ])
  })

  it.each([null, 'luoyang', {}, [], { schema: 'shebao-law-pack/2', places: [], series: [], documents: {} }])(
    'refuse %j as a law pack',
    (pack) => {
      expect(codesOf(issuesOf(() => lawOf('luoyang', options({ pack }))))).toEqual(['law.option pack'])
    },
  )

  it.each(['2026-03-31', null, 7, []])('refuse %j in place of options', (given) => {
    expect(codesOf(issuesOf(() => lawOf('luoyang', options(given))))).toEqual(['law.options'])
  })

  it('refuse a misspelt name, with the one that was meant', () => {
    const [issue] = issuesOf(() => lawOf('luoyang', options({ asof: '2026-03-31' })))
    expect(issue).toMatchObject({ code: 'law.unknownField', path: ['asof'], message: 'did you mean "asOf"?' })
    const [other] = issuesOf(() => lawOf('luoyang', options({ reform: {} })))
    expect(other?.message).toBe('expected only asOf, carryForward, pack')
  })

  it('report everything that is wrong at once', () => {
    const wrong = options({ asOf: '2026-13-01', carryForward: 'yes', when: 1 })
    expect(codesOf(issuesOf(() => lawOf('atlantis', wrong)))).toEqual([
      'law.unknownField when',
      'calendar.date asOf',
      'law.option carryForward',
      'law.unknownPlace place',
    ])
  })

  it('stand in the law', () => {
    const law = lawOf('henan', { asOf: '2024-02-29', carryForward: true })
    expect(law).toMatchObject({ asOf: '2024-02-29', carryForward: true, reforms: [], pack: shippedPack })
    expect(lawOf('henan')).toMatchObject({ asOf: null, carryForward: false })
    expect(lawOf('henan', { asOf: law.asOf }).asOf).toBe('2024-02-29')
  })
})

describe('a law asked for again', () => {
  it('is the same law, whichever name the place has', () => {
    expect(lawOf('luoyang', { asOf: '2026-03-31' })).toBe(lawOf('410300', { asOf: '2026-03-31' }))
    expect(lawOf('luoyang', { asOf: null })).toBe(lawOf('luoyang'))
  })

  it('is another law under other options', () => {
    const base = lawOf('luoyang')
    const others = [
      lawOf('henan'),
      lawOf('luoyang', { asOf: '2026-03-31' }),
      lawOf('luoyang', { carryForward: true }),
      lawOf('luoyang', { asOf: '2026-03-31', carryForward: true }),
      lawOf('luoyang', { pack: importLawPack(exportLawPack(shippedPack)) }),
      base.with({ name: 'nothing', changes: [] }),
    ]
    expect(new Set([base, ...others]).size).toBe(7)
  })

  it('does not take the values of another pack with the same places', () => {
    const packs = ['0.11', '0.12'].map((rate) =>
      importLawPack(smallPack(series(RATE, CITY, [value('2020-01', null, rate)]))),
    )
    const rates = [...packs, ...packs].map((pack) => lookUp(lawOf('city', { pack }), RATE, '2020-05'))
    expect(rates).toMatchObject([{ value: '0.11' }, { value: '0.12' }, { value: '0.11' }, { value: '0.12' }])
  })

  it('sees a change that its author makes to a pack that was not imported', () => {
    const pack = smallPack(series(RATE, CITY, [value('2020-01', null, '0.11')]))
    expect(lookUp(lawOf('city', { pack }), RATE, '2020-05')).toMatchObject({ value: '0.11' })
    const draft = pack.series[0]?.values[0] as { value: string }
    draft.value = '0.12'
    expect(lookUp(lawOf('city', { pack }), RATE, '2020-05')).toMatchObject({ value: '0.12' })
  })

  it('keeps apart what a reform changed', () => {
    const law = lawOf('luoyang')
    const changed = law.with({ name: 'half', changes: [{ path: RATE, from: '2020-01', value: '0.08' }] })
    expect(lookUp(changed, RATE, '2021-05')).toMatchObject({ value: '0.08' })
    expect(lookUp(law, RATE, '2021-05')).toMatchObject({ value: '0.16' })
    expect(lookUp(lawOf('luoyang'), RATE, '2021-05')).toMatchObject({ value: '0.16' })
  })
})

describe('what is handed out', () => {
  it('cannot be changed by its reader', () => {
    const law = lawOf('luoyang')
    const found = lookUp(law, BASE, '2025-05')
    if (found.outcome !== 'found') throw new Error('missing')
    expect(() => (found.sources as unknown[]).pop()).toThrow(TypeError)
    expect(() => Object.assign(found, { value: '1' })).toThrow(TypeError)
    expect(() => Object.assign(law.place, { key: 'x' })).toThrow(TypeError)
    expect(() => (law.reforms as string[]).push('x')).toThrow(TypeError)
    expect(() => Object.assign(law, { asOf: null })).toThrow(TypeError)
    expect(() => (law.pack.series as unknown[]).pop()).toThrow(TypeError)
  })

  it('is a law with a pack that can still be exported and changed', () => {
    const draft = exportLawPack(lawOf('luoyang').pack) as { name: string } & LawPack
    draft.name = 'draft'
    expect(importLawPack(draft).name).toBe('draft')
    expect(shippedPack.name).toBe('shebao')
  })
})

describe('a faulty pack that was not imported', () => {
  it('is an error of the data with a path, where it is read', () => {
    const pack = smallPack(
      series(RATE, CITY, [value('2020-01', null, '16%'), value('2020-06', '2020-05', '0.2')]),
    )
    const issues = issuesOf(() => lookUp(lawOf('city', { pack }), RATE, '2020-05'))
    expect(codesOf(issues)).toEqual([
      `decimal.grammar ${RATE}.city.values.0.value`,
      `law.dates ${RATE}.city.values.1.to`,
    ])
  })
})
