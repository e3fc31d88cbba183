import { describe, expect, it } from 'vitest'
import {
  exportLawPack,
  importLawPack,
  lawOf,
  lookUp,
  parameterPaths,
  safeImportLawPack,
  shippedPack,
} from '../../../src/law/index.js'
import { BASE, CITY, codesOf, gap, issuesOf, PROVINCE, RATE, series, smallPack, value } from './small-pack.js'

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- damaging a pack is the point of these tests
type Draft = any

/** A sound pack as its author may change it. */
function draft(): Draft {
  const pack = smallPack(
    series(RATE, PROVINCE, [value('2000-01', '2019-12', '0.20'), value('2020-01', null, '0.16')]),
    series(BASE, CITY, [value('2024-01', '2024-12', '6500')], [gap('2023-01', '2023-12', '6400')]),
  )
  return JSON.parse(JSON.stringify(pack))
}

function faults(damage: (pack: Draft) => unknown): string[] {
  const pack = draft()
  const other = damage(pack)
  const read = safeImportLawPack(other === undefined ? pack : other)
  return read.ok ? [] : [...codesOf(read.issues)]
}

describe('a law pack', () => {
  it('goes through JSON and back to the same law: every parameter, place and month', () => {
    const copy = importLawPack(JSON.parse(JSON.stringify(exportLawPack(shippedPack))))
    expect(copy).toEqual(shippedPack)
    expect(copy).not.toBe(shippedPack)
    for (const asOf of [null, '2024-06-30'])
      for (const { key } of shippedPack.places) {
        const laws = [lawOf(key, { asOf }), lawOf(key, { asOf, pack: copy })] as const
        for (const path of parameterPaths)
          for (const month of ['1996-05', '2012-07', '2019-05', '2024-05', '2026-03', '2031-01'])
            expect(lookUp(laws[1], path, month)).toEqual(lookUp(laws[0], path, month))
      }
  })

  it('is exported as a copy that its owner may change', () => {
    const copy = exportLawPack(shippedPack)
    ;(copy.places as unknown[]).length = 0
    expect(shippedPack.places.length).toBeGreaterThan(10)
  })

  it('is imported as a copy that does not follow its source', () => {
    const source = draft()
    const pack = importLawPack(source)
    source.series[0].values[1].value = '0.99'
    expect(lookUp(lawOf('city', { pack }), RATE, '2021-05')).toMatchObject({ value: '0.16' })
    expect(() => Object.assign(pack.series[0] as object, { place: 'x' })).toThrow(TypeError)
  })

  it('is sound in these tests, to begin with', () => {
    expect(faults(() => undefined)).toEqual([])
  })
})

describe('a damaged pack', () => {
  it.each([
    ['text', 'pack', ['law.packShape']],
    ['null', null, ['law.packShape']],
    ['a list', [], ['law.packShape']],
  ])('that is %s is refused', (_, given, codes) => {
    const read = safeImportLawPack(given)
    expect(read.ok ? [] : codesOf(read.issues)).toEqual(codes)
  })

  const first = 'series.0.values.0'
  it.each<[string, (pack: Draft) => unknown, string[]]>([
    ['another schema', (p) => void (p.schema = 'shebao-law-pack/2'), ['law.packShape schema']],
    ['no name', (p) => void delete p.name, ['law.packShape name']],
    ['an unknown field', (p) => void (p.version = 1), ['law.packShape']],
    ['places that are no list', (p) => void (p.places = {}), ['law.packShape places']],
    ['a code of five digits', (p) => void (p.places[0].code = '90000'), ['law.packShape places.0.code']],
    ['a code that is a number', (p) => void (p.places[0].code = 900000), ['law.packShape places.0.code']],
    ['a key in capitals', (p) => void (p.places[2].key = 'City'), ['law.packShape places.2.key']],
    ['a place without a Chinese name', (p) => void delete p.places[2].zh, ['law.packShape places.2.zh']],
    ['an empty name of a place', (p) => void (p.places[2].en = ''), ['law.packShape places.2.en']],
    ['two places of one key', (p) => void (p.places[2].key = 'nation'), ['law.duplicatePlace places.2.key']],
    [
      'two places of one code',
      (p) => void (p.places[2].code = '900100'),
      [
        'law.duplicatePlace places.2.code',
        'law.placeCircle places.2.parent',
        'law.unknownPlace series.1.place',
      ],
    ],
    ['an unknown parent', (p) => void (p.places[2].parent = '910000'), ['law.unknownPlace places.2.parent']],
    [
      'a place above itself',
      (p) => void (p.places[2].parent = '900101'),
      ['law.placeCircle places.2.parent'],
    ],
    [
      'parents in a circle',
      (p) => void (p.places[0].parent = '900101'),
      [
        'law.placeCircle places.0.parent',
        'law.placeCircle places.1.parent',
        'law.placeCircle places.2.parent',
      ],
    ],
    [
      'a document without a title',
      (p) => void delete p.documents['small/act'].zh,
      ['law.packShape documents.small/act.zh'],
    ],
    [
      'a document of an unknown kind',
      (p) => void (p.documents['small/act'].kind = 'blog'),
      ['law.packShape documents.small/act.kind'],
    ],
    [
      'a document with an odd day of issue',
      (p) => void (p.documents['small/act'].issued = 'May 2024'),
      ['law.packShape documents.small/act.issued'],
    ],
    [
      'a series of an unknown parameter',
      (p) => void (p.series[0].path = 'rate'),
      ['law.unknownPath series.0.path'],
    ],
    [
      'a series named like a field of every object',
      (p) => void (p.series[0].path = 'constructor'),
      ['law.unknownPath series.0.path'],
    ],
    [
      'a series of an unknown place',
      (p) => void (p.series[0].place = '910000'),
      ['law.unknownPlace series.0.place'],
    ],
    [
      'two series of one parameter and place',
      (p) => void (p.series = [...p.series, p.series[0]]),
      ['law.duplicateSeries series.2'],
    ],
    [
      'no month of verification',
      (p) => void delete p.series[0].verifiedThrough,
      ['law.packShape series.0.verifiedThrough'],
    ],
    ['a bad month', (p) => void (p.series[0].values[0].from = '2000-13'), [`law.packShape ${first}.from`]],
    ['a missing end', (p) => void delete p.series[0].values[0].to, [`law.packShape ${first}.to`]],
    [
      'months the wrong way round',
      (p) => void (p.series[0].values[0].to = '1999-12'),
      [`law.dates ${first}.to`],
    ],
    [
      'a bad day of knowledge',
      (p) => void (p.series[0].values[0].knownFrom = '2000-02-30'),
      [`law.packShape ${first}.knownFrom`],
    ],
    [
      'a status of its own',
      (p) => void (p.series[0].values[0].status = 'draft'),
      [`law.packShape ${first}.status`],
    ],
    [
      'evidence of its own',
      (p) => void (p.series[0].values[0].evidence = 'certain'),
      [`law.packShape ${first}.evidence`],
    ],
    [
      'a value that is a number',
      (p) => void (p.series[0].values[0].value = 0.2),
      [`law.packShape ${first}.value`],
    ],
    [
      'a value with a per cent sign',
      (p) => void (p.series[0].values[0].value = '20%'),
      [`decimal.grammar ${first}.value`],
    ],
    [
      'a value beyond its unit',
      (p) => void (p.series[0].values[0].value = '20'),
      [`decimal.aboveMaximum ${first}.value`],
    ],
    [
      'a value finer than its scale',
      (p) => void (p.series[1].values[0].value = '6500.005'),
      ['decimal.tooFine series.1.values.0.value'],
    ],
    [
      'a value without a source',
      (p) => void (p.series[0].values[0].sources = []),
      [`law.packShape ${first}.sources`],
    ],
    [
      'an unknown document',
      (p) => void (p.series[0].values[0].sources[0].document = 'other'),
      [`law.unknownDocument ${first}.sources.0.document`],
    ],
    [
      'a document named like a field of every object',
      (p) => void (p.series[0].values[0].sources[0].document = 'constructor'),
      [`law.unknownDocument ${first}.sources.0.document`],
    ],
    [
      'a fractional year of statistics',
      (p) => void (p.series[0].values[0].basisYear = 1999.5),
      [`law.packShape ${first}.basisYear`],
    ],
    [
      'two values of one month known the same day',
      (p) =>
        void (p.series[0].values[1] = { ...p.series[0].values[1], from: '2019-12', knownFrom: '2000-01-01' }),
      ['law.overlap series.0.values.1'],
    ],
    [
      'a gap without a reason',
      (p) => void delete p.series[1].gaps[0].reason,
      ['law.packShape series.1.gaps.0.reason'],
    ],
    [
      'a gap with its months the wrong way round',
      (p) => void (p.series[1].gaps[0].to = '2022-12'),
      ['law.dates series.1.gaps.0.to'],
    ],
    [
      'a gap where there is a value',
      (p) => void (p.series[1].gaps[0].to = null),
      ['law.gapOverlap series.1.gaps.0'],
    ],
  ])('with %s is refused, with the path', (_, damage, codes) => {
    expect(faults(damage)).toEqual(codes)
  })

  it('may revise a value under a later day of knowledge', () => {
    const revised = (p: Draft) =>
      void (p.series[1].values = [
        ...p.series[1].values,
        { ...p.series[1].values[0], value: '6510', knownFrom: '2024-11-20' },
      ])
    expect(faults(revised)).toEqual([])
  })

  it('is reported with all its faults at once', () => {
    const codes = faults((p) => {
      p.places[2].parent = '910000'
      p.series[0].values[0].value = 'x'
      p.series[0].values[1].sources[0].document = 'other'
      p.series[1].path = 'employeePension.award.base.locl'
      p.series[1].place = '1'
    })
    expect(codes).toEqual([
      'law.unknownPlace places.2.parent',
      'law.unknownDocument series.0.values.1.sources.0.document',
      'decimal.grammar series.0.values.0.value',
      'law.unknownPath series.1.path',
      'law.unknownPlace series.1.place',
    ])
  })

  it('shows what was found, and throws as an error of the law', () => {
    const pack = draft()
    pack.series[0].values[0].from = '2000-13'
    expect(issuesOf(() => importLawPack(pack))).toMatchObject([
      { code: 'law.packShape', received: '"2000-13"', message: expect.stringContaining('YYYY-MM') as string },
    ])
    expect(() => importLawPack(pack)).toThrow(expect.objectContaining({ kind: 'law' }) as Error)
  })
})
