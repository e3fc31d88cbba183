import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/money/index.js'
import { lawOf, lookUp, type Change, type ParameterPath, type Reform } from '../../../src/law/index.js'
import { BASE, codesOf, issuesOf, RATE } from './small-pack.js'

const law = lawOf('luoyang', { asOf: '2026-03-31' })
const TABLE = 'employeePension.divisor.table'
const METHOD = 'employeePension.account.method'
const FROM = 'retirement.delay.from'

const reform = (...changes: unknown[]) => ({ name: 'reform', changes }) as unknown as Reform
const refused = (given: unknown) => codesOf(issuesOf(() => law.with(given as Reform)))
const change = (path: string, value: unknown, more: object = {}) => ({
  path,
  from: '2026-01',
  value,
  ...more,
})

describe('a reform', () => {
  it.each([
    [BASE, '7000', '7000'],
    [BASE, '7000.50', '7000.50'],
    [BASE, 7000, '7000'],
    [BASE, new Decimal('7000.5'), '7000.5'],
    [RATE, '0', '0'],
    [METHOD, 'yearly', 'yearly'],
    [FROM, '2030-01', '2030-01'],
    ['employeePension.award.yearsDecimals', '4', '4'],
  ] as const)('sets %s to %s', (path: ParameterPath, given, shown) => {
    const reformed = law.with({ name: 'reform', changes: [{ path, from: '2026-01', value: given }] })
    expect(lookUp(reformed, path, '2026-05')).toMatchObject({
      value: shown,
      status: 'assumed',
      evidence: null,
      knownFrom: null,
      reform: 'reform',
      basis: 'published',
      place: 'luoyang',
      from: '2026-01',
      to: null,
    })
  })

  it('sets a table of divisors, and keeps it when its author changes the object', () => {
    const table: Record<string, string | Decimal> = { 59: new Decimal('140.5'), 60: '139' }
    const reformed = law.with(reform(change(TABLE, table)))
    table['60'] = '1'
    expect(lookUp(reformed, TABLE, '2026-05')).toMatchObject({ value: { 59: '140.5', 60: '139' } })
  })

  it('marks each value it sets', () => {
    const found = lookUp(law.with(reform(change(RATE, '0.14'))), RATE, '2026-05')
    expect(found.notices).toEqual([
      {
        code: 'parameter.assumed',
        subject: RATE,
        zh: '单位缴费比例：采用改革方案“reform”的假设值',
        en: 'employer contribution rate: value assumed by the reform "reform"',
      },
    ])
  })

  it('leaves the law it is laid over as it was', () => {
    const before = lookUp(law, RATE, '2026-05')
    law.with(reform(change(RATE, '0.14')))
    expect(lookUp(law, RATE, '2026-05')).toEqual(before)
    expect(law.reforms).toEqual([])
  })

  it('keeps place, day of knowledge, carrying forward and pack', () => {
    const old = lawOf('henan', { asOf: '2024-01-31', carryForward: true })
    const { place, asOf, carryForward, pack } = old.with(reform())
    expect({ place, asOf, carryForward, pack }).toEqual({
      place: old.place,
      asOf: '2024-01-31',
      carryForward: true,
      pack: old.pack,
    })
  })

  it('may change one parameter in several stretches that do not meet', () => {
    const reformed = law.with(
      reform(
        { path: RATE, from: '2026-01', to: '2026-06', value: '0.15' },
        { path: RATE, from: '2026-07', to: null, value: '0.14' },
      ),
    )
    const at = (month: string) => lookUp(reformed, RATE, month)
    expect([at('2025-12'), at('2026-06'), at('2026-07')]).toMatchObject([
      { value: '0.16', status: 'final' },
      { value: '0.15', to: '2026-06' },
      { value: '0.14', to: null },
    ])
  })

  it('fills a gap', () => {
    expect(lookUp(law, BASE, '2024-05').outcome).toBe('undetermined')
    expect(
      lookUp(
        law.with(reform({ path: BASE, from: '2024-01', to: '2024-12', value: '6500' })),
        BASE,
        '2024-05',
      ),
    ).toMatchObject({ outcome: 'found', value: '6500' })
  })
})

describe('a reform over a reform', () => {
  const first = law.with({
    name: 'first',
    changes: [
      { path: RATE, from: '2026-01', value: '0.15' },
      { path: METHOD, from: '2026-01', value: 'yearly' },
    ],
  })
  const second = first.with({ name: 'second', changes: [{ path: RATE, from: '2027-01', value: '0.14' }] })

  it('wins where both speak, and leaves the other what it does not change', () => {
    const at = (month: string) => lookUp(second, RATE, month)
    expect(at('2026-12')).toMatchObject({ value: '0.15', reform: 'first' })
    expect(at('2027-01')).toMatchObject({ value: '0.14', reform: 'second' })
    expect(lookUp(second, METHOD, '2027-01')).toMatchObject({ value: 'yearly', reform: 'first' })
  })

  it('is named after it', () => {
    expect(second.reforms).toEqual(['first', 'second'])
    expect(first.reforms).toEqual(['first'])
  })
})

describe('a faulty reform is refused', () => {
  it.each([
    ['null', null, ['law.reform']],
    ['nothing', undefined, ['law.reform']],
    ['text', 'reform', ['law.reform']],
    ['a list', [], ['law.reform']],
    ['no name', { changes: [] }, ['law.reformName name']],
    ['an empty name', { name: '  ', changes: [] }, ['law.reformName name']],
    ['a number for a name', { name: 7, changes: [] }, ['law.reformName name']],
    ['no changes', { name: 'a' }, ['law.reformChanges changes']],
    ['changes that are no list', { name: 'a', changes: { 0: {} } }, ['law.reformChanges changes']],
    ['a misspelt field', { name: 'a', changes: [], change: [] }, ['law.unknownField change']],
    ['a change that is null', reform(null), ['law.change changes.0']],
    ['a change that is text', reform('x'), ['law.change changes.0']],
    ['a change that is a list', reform([]), ['law.change changes.0']],
    [
      'a change with a misspelt field',
      reform(change(RATE, '0.1', { untill: '2027-01' })),
      ['law.unknownField changes.0.untill'],
    ],
    ['an empty change', reform({}), ['calendar.month changes.0.from', 'law.unknownPath changes.0.path']],
    ['an unknown path', reform(change('nonsense', '1')), ['law.unknownPath changes.0.path']],
    [
      'a path that is a number',
      reform(change(7 as unknown as string, '1')),
      ['law.unknownPath changes.0.path'],
    ],
    ['a path of Object', reform(change('constructor', '1')), ['law.unknownPath changes.0.path']],
    ['a wrong unit', reform(change(RATE, '0.1', { unit: 'yuan/month' })), ['law.unit changes.0.unit']],
    ['a bad month', reform(change(RATE, '0.1', { from: '2026-13' })), ['calendar.month changes.0.from']],
    ['a bad last month', reform(change(RATE, '0.1', { to: '2026-1' })), ['calendar.month changes.0.to']],
    ['a month too far', reform(change(RATE, '0.1', { from: '2201-01' })), ['calendar.month changes.0.from']],
    [
      'months the wrong way round',
      reform(change(RATE, '0.1', { to: '2025-12' })),
      ['calendar.intervalReversed changes.0.to'],
    ],
    ['no value', reform({ path: RATE, from: '2026-01' }), ['decimal.type changes.0.value']],
    ['a float', reform(change(RATE, 0.1)), ['decimal.float changes.0.value']],
    ['NaN', reform(change(RATE, NaN)), ['decimal.float changes.0.value']],
    ['an exponent', reform(change(BASE, '7e3')), ['decimal.grammar changes.0.value']],
    ['a per cent sign', reform(change(RATE, '14%')), ['decimal.grammar changes.0.value']],
    ['14 for 14 %', reform(change(RATE, '14')), ['decimal.aboveMaximum changes.0.value']],
    ['a negative rate', reform(change(RATE, '-0.1')), ['decimal.belowMinimum changes.0.value']],
    ['money finer than the fen', reform(change(BASE, '7000.005')), ['decimal.tooFine changes.0.value']],
    ['a rate finer than a millionth', reform(change(RATE, '0.1234567')), ['decimal.tooFine changes.0.value']],
    [
      'more money than the formula holds',
      reform(change(BASE, '10000001')),
      ['decimal.aboveMaximum changes.0.value'],
    ],
    [
      'years finer than the scale',
      reform(change('employeePension.award.yearsDecimals', '5')),
      ['decimal.aboveMaximum changes.0.value'],
    ],
    [
      'a thirteenth month',
      reform(change('employeePension.account.yearStart', '13')),
      ['decimal.aboveMaximum changes.0.value'],
    ],
    [
      'a fraction of a month',
      reform(change('retirement.flexible.earlyMonths', '1.5')),
      ['decimal.tooFine changes.0.value'],
    ],
    ['an unknown choice', reform(change(METHOD, 'daily')), ['law.choice changes.0.value']],
    ['no month where one is wanted', reform(change(FROM, '2026')), ['calendar.month changes.0.value']],
    ['a number for a table', reform(change(TABLE, '139')), ['law.table changes.0.value']],
    ['a list for a table', reform(change(TABLE, ['139'])), ['law.table changes.0.value']],
    ['an empty table', reform(change(TABLE, {})), ['law.table changes.0.value']],
    ['a table with a hole', reform(change(TABLE, { 50: '195', 52: '185' })), ['law.table changes.0.value']],
    [
      'a table that rises with age',
      reform(change(TABLE, { 50: '195', 51: '196' })),
      ['law.table changes.0.value.51'],
    ],
    [
      'a table with an odd age',
      reform(change(TABLE, { x: '195', 200: '5' })),
      ['law.table changes.0.value.200', 'law.table changes.0.value.x'],
    ],
    [
      'a table with a bad number',
      reform(change(TABLE, { 50: '195.55', 51: '0' })),
      ['decimal.tooFine changes.0.value.50', 'decimal.belowMinimum changes.0.value.51'],
    ],
    ['a table for a number', reform(change(BASE, { 50: '1' })), ['decimal.type changes.0.value']],
    [
      'two changes for one month',
      reform(change(RATE, '0.15', { to: '2026-06' }), change(RATE, '0.14', { from: '2026-06' })),
      ['law.reformOverlap changes.1'],
    ],
  ])('%s', (_, given, codes) => {
    expect(refused(given)).toEqual(codes)
  })

  it('with every issue at once, each with the path of the change', () => {
    const given = {
      name: '',
      changes: [
        change('employeePension.contribution.rate.employr', '0.14', { from: 'x' }),
        change(RATE, '0.1'),
        change(RATE, '0.12345678', { unit: 'years', to: '2020-01' }),
        null,
        change(RATE, '0.2'),
      ],
    }
    expect(refused(given)).toEqual([
      'law.reformName name',
      'calendar.month changes.0.from',
      'law.unknownPath changes.0.path',
      'calendar.intervalReversed changes.2.to',
      'law.unit changes.2.unit',
      'decimal.tooFine changes.2.value',
      'law.change changes.3',
      'law.reformOverlap changes.4',
    ])
  })

  it.each([
    ['employeePension.contribution.rate.employr', RATE],
    ['employeePension.contribution.rate.Employer', RATE],
    ['award.base.local', BASE],
    ['yearlyFactor', 'employeePension.account.yearlyFactor'],
  ])('with the parameter that %s was meant to be', (path, meant) => {
    const [issue] = issuesOf(() => law.with(reform(change(path, '1'))))
    expect(issue?.message).toBe(`there is no such parameter; did you mean "${meant}"?`)
  })

  it('as an error of the law, and the unit that is wanted is named', () => {
    try {
      law.with({ name: 'a', changes: [change(BASE, '1', { unit: 'share' }) as Change] })
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({ name: 'ShebaoError', kind: 'law', code: 'law.unit' })
      expect(String(error)).toContain('is given in yuan/month')
    }
  })
})
