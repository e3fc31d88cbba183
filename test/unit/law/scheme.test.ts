import { describe, expect, it } from 'vitest'
import {
  adjustment,
  diffLaw,
  exportLawPack,
  importLawPack,
  isShebaoError,
  lawOf,
  lookUp,
  safeImportLawPack,
} from 'shebao'
import { PENSIONER_CLASSES } from '../../../src/law/index.js'

const PATH = 'adjustment.pension.scheme'
const luoyang = lawOf('luoyang')
const plain: adjustment.AdjustmentScheme = {
  sectors: ['enterprise', 'civil'],
  effectiveMonth: 1,
  partYear: 'up',
  flat: [{ amount: '25' }],
  percent: [{ rate: '0.01' }],
  floors: [{ limit: '1200' }],
}
const reform = (value: unknown) =>
  luoyang.with({
    name: 'draft',
    changes: [{ path: PATH, from: '2026-01', to: '2026-12', value: value as adjustment.AdjustmentScheme }],
  })

function refused(value: unknown): readonly string[] {
  try {
    reform(value)
  } catch (error) {
    if (isShebaoError(error) && error.kind === 'law')
      return error.issues.map(({ code, path }) => `${code} ${path.slice(3).join('.')}`.trim())
    throw error
  }
  throw new Error('was accepted')
}

describe('a scheme as a reform', () => {
  it('stands for its months, as a copy of its own', () => {
    const mine = { ...plain, flat: [{ amount: '25' }] }
    const law = reform(mine)
    mine.flat[0] = { amount: '99' }
    const found = lookUp(law, PATH, '2026-01')
    expect(found).toMatchObject({ outcome: 'found', value: { flat: [{ amount: '25' }] }, reform: 'draft' })
    expect(found.outcome === 'found' && Object.isFrozen(found.value)).toBe(true)
    expect(lookUp(law, PATH, '2027-01').outcome).toBe('undetermined')
  })

  it.each<readonly [string, unknown, readonly string[]]>([
    ['a number', '27', ['law.scheme']],
    ['a list', [plain], ['law.scheme']],
    [
      'nothing in it',
      {},
      ['law.scheme sectors', 'law.scheme effectiveMonth', 'law.scheme partYear', 'law.scheme'],
    ],
    ['no part', { sectors: ['civil'], effectiveMonth: 1, partYear: 'up' }, ['law.scheme']],
    ['a misspelt part', { ...plain, percents: [] }, ['law.unknownField percents']],
    [
      'a misspelt condition',
      { ...plain, flat: [{ amount: '1', when: { agefrom: 65 } }] },
      ['law.unknownField flat.0.when.agefrom'],
    ],
    ['a martian sector', { ...plain, sectors: ['martian'] }, ['law.choice sectors.0']],
    ['a sector twice', { ...plain, sectors: ['civil', 'civil'] }, ['law.scheme sectors']],
    ['month 13', { ...plain, effectiveMonth: 13 }, ['law.scheme effectiveMonth']],
    ['no such day', { ...plain, paidBy: '7-31' }, ['law.scheme paidBy']],
    ['an unheard part year', { ...plain, partYear: 'sometimes' }, ['law.choice partYear']],
    ['a negative amount', { ...plain, flat: [{ amount: '-5' }] }, ['decimal.belowMinimum flat.0.amount']],
    ['full-width digits', { ...plain, flat: [{ amount: '２５' }] }, ['decimal.grammar flat.0.amount']],
    ['no amount', { ...plain, flat: [{}] }, ['law.scheme flat.0.amount']],
    ['an empty list', { ...plain, flat: [] }, ['law.scheme flat']],
    [
      'a percentage for a share',
      { ...plain, percent: [{ rate: '1.1' }] },
      ['decimal.aboveMaximum percent.0.rate'],
    ],
    ['a rate too fine', { ...plain, percent: [{ rate: '0.00000001' }] }, ['decimal.tooFine percent.0.rate']],
    [
      'an unheard rounding',
      { ...plain, percent: [{ rate: '0.01', rounding: 'up/li' }] },
      ['law.choice percent.0.rounding'],
    ],
    [
      'slices that do not ascend',
      {
        ...plain,
        years: [
          {
            slices: [
              { over: 15, perYear: '1' },
              { over: 15, perYear: '2' },
            ],
          },
        ],
      },
      ['law.scheme years.0.slices.1'],
    ],
    [
      'a slice of both kinds',
      { ...plain, years: [{ slices: [{ over: 0, perYear: '1', together: '2' }] }] },
      ['law.scheme years.0.slices.0'],
    ],
    [
      'a slice from nowhere',
      { ...plain, years: [{ slices: [{ perYear: '1' }] }] },
      ['law.scheme years.0.slices.0.over'],
    ],
    [
      'a class without a line',
      { ...plain, level: [{ classes: [{ add: '3' }, { add: '2' }] }] },
      ['law.scheme level.0.classes.0', 'law.scheme level.0.classes.1'],
    ],
    [
      'lines that do not ascend',
      {
        ...plain,
        level: [{ classes: [{ below: '9', add: '3' }, { through: '8', add: '2' }, { add: '1' }] }],
      },
      ['law.scheme level.0.classes.1'],
    ],
    [
      'a guard over falling tops',
      {
        ...plain,
        level: [
          {
            guard: true,
            classes: [{ below: '1000', add: '100' }, { below: '1010', add: '10' }, { add: '1' }],
          },
        ],
      },
      ['law.scheme level.0'],
    ],
    ['an age in words', { ...plain, age: [{ amounts: { old: '3' } }] }, ['law.scheme age.0.amounts.old']],
    ['no ages', { ...plain, age: [{ amounts: {} }] }, ['law.scheme age.0.amounts']],
    [
      'ages and bands',
      { ...plain, age: [{ amounts: { '70': '3' }, bands: [{ amount: '1' }] }] },
      ['law.scheme age.0'],
    ],
    [
      'bands that overlap',
      {
        ...plain,
        age: [
          {
            bands: [
              { to: '1950-12', amount: '1' },
              { from: '1950-12', amount: '2' },
            ],
          },
        ],
      },
      ['law.scheme age.0.bands.1'],
    ],
    [
      'bands that are counted',
      { ...plain, age: [{ counting: 'turned', bands: [{ to: '1950-12', amount: '1' }] }] },
      ['law.scheme age.0'],
    ],
    [
      'month 13 of a band',
      { ...plain, age: [{ bands: [{ to: '1950-13', amount: '1' }] }] },
      ['calendar.month age.0.bands.0.to'],
    ],
    [
      'a condition for nobody',
      { ...plain, flat: [{ amount: '1', when: { ageFrom: 70, ageBelow: 65 } }] },
      ['law.scheme flat.0.when'],
    ],
    ['a floor without a limit', { ...plain, floors: [{ most: '20' }] }, ['law.scheme floors.0']],
    [
      'a floor with two',
      { ...plain, floors: [{ limit: '1', limitOf: 'averagePension' }] },
      ['law.scheme floors.0'],
    ],
    [
      'a floor that counts what is no part',
      { ...plain, floors: [{ limit: '1', counting: ['luck'] }] },
      ['law.choice floors.0.counting.0'],
    ],
    [
      'unknown and known at once',
      { ...plain, flat: [{ amount: '1', unknown: { zh: '未见', en: 'not seen' } }] },
      ['law.scheme flat.0'],
    ],
    [
      'unknown without a reason',
      { ...plain, flat: [{ unknown: { zh: '未见' } }] },
      ['law.scheme flat.0.unknown'],
    ],
    [
      'several at once',
      { ...plain, sectors: [], flat: [{ amount: 'x' }], partYear: 1 },
      ['law.scheme sectors', 'law.choice partYear', 'decimal.grammar flat.0.amount'],
    ],
  ])('refuses %s', (_, value, issues) => {
    expect(refused(value)).toEqual(issues)
  })
})

describe('schemes that differ', () => {
  it('are told apart by what they say, not by how it is written', () => {
    const before = reform(plain)
    const same = reform({ ...plain, flat: [{ amount: '25.00' }], percent: [{ rate: '0.0100' }] })
    expect(diffLaw(before, same)).toEqual([])
    const more = reform({ ...plain, flat: [{ amount: '26' }] })
    expect(diffLaw(before, more)).toMatchObject([
      { path: PATH, from: '2026-01', to: '2026-12', before: { value: plain } },
    ])
    const remote = (amounts: Record<string, string>) => reform({ ...plain, remote: [{ amounts }] })
    expect(diffLaw(remote({ a: '1', b: '2' }), remote({ b: '2', a: '1' }))).toEqual([])
    expect(diffLaw(remote({ a: '1', b: '2' }), remote({ a: '2', b: '1' }))).toHaveLength(1)
  })
})

describe('a law pack', () => {
  it('carries schemes out and in again', () => {
    const pack = exportLawPack(luoyang.pack)
    const again = lawOf('luoyang', { pack: importLawPack(pack) })
    expect(diffLaw(luoyang, again)).toEqual([])
    const person = {
      year: 2025,
      sector: 'civil',
      birth: '1950-06',
      retirement: '2010-06',
      months: 425,
      pension: '3500',
    } as const
    expect(JSON.stringify(adjustment.adjust(person, again))).toBe(
      JSON.stringify(adjustment.adjust(person, luoyang)),
    )
  })

  it('is read as a copy, and names what is wrong in a scheme by its place', () => {
    const pack = exportLawPack(luoyang.pack) as unknown as {
      series: { path: string; place: string; values: { value: { sectors: string[] } }[] }[]
    }
    const at = pack.series.findIndex(({ path, place }) => path === PATH && place === '410000')
    const value = pack.series[at]?.values[0]?.value
    importLawPack(pack)
    expect(Object.isFrozen(value)).toBe(false)
    value?.sectors.push('martian')
    const read = safeImportLawPack(pack)
    expect(read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      `law.choice series.${at}.values.0.value.sectors.1`,
    ])
  })
})

describe('the groups of pensioners', () => {
  it('fit the bits of a column', () => {
    expect(PENSIONER_CLASSES.length).toBeLessThanOrEqual(8)
  })
})

describe('nonsense in any place of a scheme', () => {
  const rich: adjustment.AdjustmentScheme = {
    sectors: ['enterprise', 'civil'],
    excludes: ['pre1949Worker'],
    effectiveMonth: 1,
    paidBy: '07-31',
    partYear: 'up',
    flat: [{ when: { sector: 'civil', sex: 'female', retiredTo: '2014-09' }, amount: '25' }],
    years: [{ slices: [{ over: 0, perYear: '1' }], leastYears: 15, leastAmount: '20', rounding: 'up/jiao' }],
    percent: [{ rate: '0.01', rounding: 'up/yuan' }],
    level: [{ classes: [{ below: '2000', add: '30' }, { add: '15' }], guard: true }],
    age: [
      { when: { yearsFrom: 30, bornTo: '1960-12' }, counting: 'turned', amounts: { '70': '25' } },
      { bands: [{ from: '1940-01', to: '1953-12', amount: '10' }] },
    ],
    remote: [{ amounts: { '1': '10' } }],
    special: [{ when: { classes: ['armyCadre'] }, amount: '5' }],
    floors: [{ limit: '1000', most: '20', counting: ['years'] }, { limitOf: 'averagePension' }],
    rounding: { parts: 'up/fen', total: 'up/jiao' },
  }
  const paths = (value: unknown, above: readonly string[] = []): (readonly string[])[] =>
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([key, inner]) => [[...above, key], ...paths(inner, [...above, key])])
  const put = (value: unknown, [key = '', ...rest]: readonly string[], nonsense: unknown): unknown => {
    const copy: Record<string, unknown> = { ...(value as Record<string, unknown>) }
    copy[key] = rest.length === 0 ? nonsense : put(copy[key], rest, nonsense)
    return Array.isArray(value) ? Object.values(copy) : copy
  }

  it('is accepted without it', () => {
    expect(() => reform(rich)).not.toThrow()
  })

  it.each([null, NaN, -1, 'martian', '1e3', '１２', [null]])('is refused: %s', (nonsense) => {
    for (const path of paths(rich))
      expect(() => refused(put(rich, path, nonsense)), path.join('.')).not.toThrow()
  })
})
