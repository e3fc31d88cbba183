import { describe, expect, it } from 'vitest'
import { careerJsonSchema } from '../../../src/records/index.js'
import { accepts } from './accepts.js'
import { career, found, record, row, spell } from './records.js'

const schema = careerJsonSchema()
const account = (balance: unknown) => record({ account: { balance, at: '2003-01' } })
const ground = (fields: unknown) => record({ ground: fields })

describe('the JSON Schema of a record', () => {
  it('is one of draft 2020-12, plain JSON, and the same each time', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
    expect(careerJsonSchema()).toEqual(schema)
  })

  it('closes every object, names what it needs, and describes every field', () => {
    const objects = objectsOf(schema)
    expect(objects.map(({ required }) => required)).toEqual([
      ['sex', 'birth', 'originalRetirementAge', 'spells', 'contributions'],
      ['kind'],
      ['scheme', 'place', 'kind', 'from', 'to'],
      ['from', 'to', 'base'],
      ['balance', 'at'],
    ])
    for (const { additionalProperties, properties } of objects) {
      expect(additionalProperties).toBe(false)
      for (const [name, field] of Object.entries(properties as Record<string, object>))
        expect(field, name).toHaveProperty('description', expect.any(String))
    }
  })
})

describe('the JSON Schema and the reader', () => {
  it.each<readonly [string, unknown]>([
    ['every kind of spell', career],
    ['little', record()],
    ['nothing but a person', record({ spells: [], contributions: [] })],
    ['a birth day', record({ birth: '1971-03-31' })],
    ['the first month of the calendar', record({ birth: '1900-01' })],
    ['the last month of the calendar', record({ spells: [spell({ to: '2200-12' })] })],
    ['special work', ground({ kind: 'specialWork', work: 'heavy', years: 10 })],
    ['incapacity', ground({ kind: 'incapacity', years: 10 })],
    ['0 written -0', account('-0')],
    ['0 written -0.00', account('-0.00')],
    ['zeros behind the fen', account('12.500000')],
    ['a billion', account('1000000000')],
    ['a billion as number', account(1e9)],
  ])('accept %s', (_, input) => {
    expect(found(input)).toEqual([])
    expect(accepts(schema, input)).toBe(true)
  })

  it.each<readonly [string, unknown]>([
    ['null', null],
    ['a list', []],
    ['an empty object', {}],
    ['an unknown field', record({ pension: 1 })],
    ['an unknown field of a spell', record({ spells: [spell({ pension: 1 })] })],
    ['a missing field of a row', record({ contributions: [{ from: '2001-01', to: '2001-02' }] })],
    ['a spell as text', record({ spells: ['2001-01'] })],
    ['sex martian', record({ sex: 'martian' })],
    ['month 13', record({ birth: '1971-13' })],
    ['month 0', record({ birth: '1971-00' })],
    ['day 32', record({ birth: '1971-03-32' })],
    ['1899', record({ birth: '1899-12' })],
    ['2201', record({ spells: [spell({ to: '2201-01' })] })],
    ['full-width digits', record({ birth: '１９７１-03' })],
    ['an age of half years', record({ originalRetirementAge: 55.5 })],
    ['a blank place', record({ spells: [spell({ place: ' \t' })] })],
    ['made-up months without the month of payment', record({ spells: [spell({ kind: 'madeUp' })] })],
    ['a month of payment for others', record({ spells: [spell({ paidIn: '2003-01' })] })],
    ['special work without years', ground({ kind: 'specialWork', work: 'heavy' })],
    ['incapacity with a kind of work', ground({ kind: 'incapacity', work: 'heavy', years: 3 })],
    ['the age with years', ground({ kind: 'age', years: 3 })],
    ['a ground without kind', ground({ years: 3 })],
    ...[
      '1e3',
      '0x10',
      '１２',
      '',
      ' 1',
      '1.',
      '.5',
      '+1',
      '01',
      '-1',
      '-0.01',
      '1,000',
      '1.001',
      '10000000000',
      'NaN',
    ].map((text) => [`a balance of "${text}"`, account(text)] as const),
    ['a negative balance as number', account(-1)],
    ['a balance with a fraction as number', account(0.5)],
    ['a balance beyond a billion as number', account(1e9 + 1)],
    ['a base that is null', record({ contributions: [row({ base: null })] })],
  ])('refuse %s', (_, input) => {
    expect(found(input)).not.toEqual([])
    expect(accepts(schema, input)).toBe(false)
  })

  it('differ only in what needs counting or comparing', () => {
    const readerOnly = [
      record({ birth: '1971-02-30' }),
      record({ spells: [spell({ to: '2000-01' })], contributions: [] }),
      record({ spells: [spell(), spell()] }),
      record({ contributions: [row({ from: '1999-01' })] }),
      account('1000000000.01'),
    ]
    for (const input of readerOnly) {
      expect(found(input)).toHaveLength(1)
      expect(accepts(schema, input)).toBe(true)
    }
  })
})

/** The schemas of objects in a schema, the outermost first, conditions among fields apart. */
function objectsOf(part: unknown): Record<string, unknown>[] {
  if (typeof part !== 'object' || part === null) return []
  const own = part as Record<string, unknown>
  return [
    ...(own['type'] === 'object' ? [own] : []),
    ...Object.values(own['properties'] ?? {}).flatMap(objectsOf),
    ...objectsOf(own['items']),
  ]
}
