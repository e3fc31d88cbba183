import { describe, expect, it } from 'vitest'
import { isShebaoError, pathText } from '../../../src/errors.js'
import {
  extendCareer,
  parseCareer,
  type CareerRecord,
  type ExtendOptions,
} from '../../../src/records/index.js'
import { career, record, row, spell } from './records.js'

const plain = record() as unknown as CareerRecord
const of = (changes: Record<string, unknown>) => record(changes) as unknown as CareerRecord

function refused(input: unknown, through: unknown, options?: unknown): string[] {
  try {
    extendCareer(input as CareerRecord, through as string, options as ExtendOptions)
    return []
  } catch (error) {
    if (!isShebaoError(error)) throw error
    return error.issues.map(({ path, code }) => `${pathText(path)} ${code}`)
  }
}

describe('an extended record', () => {
  it('goes on in its last spell on its last base', () => {
    const longer = extendCareer(career, '2026-03')
    expect(longer.spells).toEqual([...career.spells.slice(0, -1), { ...career.spells[8], to: '2026-03' }])
    expect(longer.contributions).toEqual([
      ...career.contributions,
      { from: '2024-07', to: '2026-03', base: '3579.50' },
    ])
    expect({ ...longer, spells: [], contributions: [] }).toEqual({ ...career, spells: [], contributions: [] })
  })

  it('goes on on a given base, as it was given', () => {
    expect(extendCareer(plain, '2003-01', { base: 5000 }).contributions).toEqual([
      row(),
      { from: '2003-01', to: '2003-01', base: 5000 },
    ])
  })

  it('is a record like any other, and leaves the given one alone', () => {
    const before = JSON.stringify(career)
    const longer = extendCareer(career, '2026-03')
    expect(parseCareer(longer)).toBe(longer)
    expect(JSON.stringify(career)).toBe(before)
  })

  it('continues the spell that ends last, wherever it stands in the list', () => {
    const input = of({
      spells: [spell({ from: '2001-03' }), spell({ from: '2001-01', to: '2001-02', kind: 'flexible' })],
    })
    expect(extendCareer(input, '2003-06').spells.map(({ to }) => to)).toEqual(['2003-06', '2001-02'])
  })

  it('has no row for the months of residents', () => {
    const input = of({ spells: [spell({ scheme: 'resident', kind: 'flexible' })], contributions: [] })
    expect(extendCareer(input, '2003-06').contributions).toEqual([])
    expect(refused(input, '2003-06', { base: '100' })).toEqual(['options.base records.extendBase'])
  })
})

describe('no record is extended', () => {
  it('to a month that is not after its last one', () => {
    expect(refused(plain, '2002-12')).toEqual(['through records.extendMonth'])
    expect(refused(plain, '1999-01')).toEqual(['through records.extendMonth'])
    expect(refused(plain, '2003-01')).toEqual([])
  })

  it('to what is no month', () => {
    for (const through of ['2003-13', '2201-01', undefined, 24036])
      expect(refused(plain, through)).toEqual(['through calendar.month'])
  })

  it('without a base for its last month', () => {
    expect(refused(of({ contributions: [] }), '2003-01')).toEqual(['options.base records.extendBase'])
    expect(refused(of({ contributions: [row({ to: '2002-11' })] }), '2003-01')).toEqual([
      'options.base records.extendBase',
    ])
    expect(refused(of({ contributions: [] }), '2003-01', { base: '1' })).toEqual([])
  })

  it('when no spell goes on by itself', () => {
    expect(refused(of({ spells: [], contributions: [] }), '2003-01')).toEqual(['spells records.extendSpell'])
    for (const kind of ['deemed', 'exempted', 'deferred'])
      expect(refused(of({ spells: [spell({ kind })], contributions: [] }), '2003-01', { base: '1' })).toEqual(
        ['spells records.extendSpell'],
      )
    const madeUp = of({ spells: [spell({ kind: 'madeUp', paidIn: '2005-01' })] })
    expect(refused(madeUp, '2003-01')).toEqual(['spells records.extendSpell'])
  })

  it('when spells of two schemes end last', () => {
    const two = of({ spells: [spell(), spell({ scheme: 'civil', from: '2002-01' })] })
    expect(refused(two, '2003-01')).toEqual(['spells records.extendSpell'])
  })

  it('with options that are none', () => {
    expect(refused(plain, '2003-01', { basis: '1' })).toEqual(['options.basis input.unknownField'])
    expect(refused(plain, '2003-01', { base: '1e3' })).toEqual(['options.base decimal.grammar'])
    expect(refused(plain, '2003-01', null)).toEqual(['options input.type'])
  })

  it('with faults of its own, which are named together with the others', () => {
    expect(refused(of({ sex: 'martian' }), '2003-13', { base: -1 })).toEqual([
      'sex input.choice',
      'options.base decimal.belowMinimum',
      'through calendar.month',
    ])
    expect(refused(of({ contributions: [] }), '2002-12')).toEqual([
      'through records.extendMonth',
      'options.base records.extendBase',
    ])
  })
})
