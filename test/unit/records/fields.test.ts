import { describe, expect, it } from 'vitest'
import {
  countField,
  dayField,
  decimalField,
  flagField,
  jsonSchemaOf,
  listOf,
  monthOrDayField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../src/records/index.js'
import { accepts } from './accepts.js'

/** What the reader and the JSON Schema say of each text or number. */
function both(shape: Shape<unknown>, values: readonly unknown[]): (readonly [boolean, boolean])[] {
  const schema = withoutDialect(shape)
  return values.map((value) => [shapeIssues(shape, value).length === 0, accepts(schema, value)] as const)
}

function withoutDialect(shape: Shape<unknown>): Record<string, unknown> {
  const { $schema: _, ...schema } = jsonSchemaOf(shape)
  return schema
}

const agreed = (values: readonly unknown[], accepted: boolean) => values.map(() => [accepted, accepted])

describe('a decimal field', () => {
  it('counts the decimals of its scale, zeros behind them free', () => {
    const index = decimalField({ decimals: 4, min: 1, max: 50_000 }, 'index')
    const good = ['1.0695', '0.0001', '5', '5.00000', 5, 1]
    const bad = ['1.06951', '10', '-1', '-0.5', 0, 6, -1, '1.06950001']
    expect(both(index, good)).toEqual(agreed(good, true))
    expect(both(index, bad)).toEqual(agreed(bad, false))
  })

  it('may be negative, and whole', () => {
    const change = decimalField({ decimals: 0, min: -500 }, 'change')
    const good = ['-500', '-0', '0', '5.0', '-7.000', '9999999999999', -500, 9_999_999_999_999]
    const bad = ['0.5', '10000000000000', '-', '--1', -501, 10_000_000_000_000, 1.5]
    expect(both(change, good)).toEqual(agreed(good, true))
    expect(both(change, bad)).toEqual(agreed(bad, false))
  })

  it('without bounds ends where the scale leaves the safe integers', () => {
    const fine = decimalField({ decimals: 6 }, 'share')
    const good = ['-0.5', '9007199254.740991', 9_007_199_254, -9_007_199_254]
    const bad = [9_007_199_255, '12345678901']
    expect(both(fine, good)).toEqual(agreed(good, true))
    expect(both(fine, bad)).toEqual(agreed(bad, false))
  })
})

describe('the other fields', () => {
  it('read days, whole numbers and flags as the JSON Schema says', () => {
    expect(both(dayField('due'), ['2026-03-31', '2026-03', '2026-3-31', 20260331])).toEqual([
      [true, true],
      [false, false],
      [false, false],
      [false, false],
    ])
    const count = countField(40, 70, 'age')
    expect(both(count, [40, 70, 39, 71, 50.5, '50', null])).toEqual([
      ...agreed([40, 70], true),
      ...agreed([39, 71, 50.5, '50', null], false),
    ])
    expect(both(flagField('new hire'), [true, false, 'true', 1])).toEqual([
      ...agreed([true, false], true),
      ...agreed(['true', 1], false),
    ])
    expect(both(monthOrDayField('birth'), ['1966-03', '1966-03-01', '1966-03-00'])).toEqual([
      ...agreed([1, 2], true),
      [false, false],
    ])
  })

  it('may be left out only when they are optional', () => {
    const shape = objectOf<{ a: boolean; b?: boolean }>(
      { a: flagField('a'), b: optional(flagField('b')) },
      'both',
    )
    expect(shapeIssues(shape, { a: true })).toEqual([])
    expect(shapeIssues(shape, { b: undefined })).toEqual([
      { code: 'input.required', path: ['a'], message: 'is required' },
    ])
    expect(withoutDialect(shape)['required']).toEqual(['a'])
  })

  it('keep their path inside lists of lists', () => {
    const shape = listOf(
      listOf(objectOf({ deep: listOf(flagField('flag'), 'flags') }, 'object'), 'inner'),
      'outer',
    )
    expect(shapeIssues(shape, [[], [{ deep: [true, 0] }, { deep: [], dep: 1 }]])).toEqual([
      { code: 'input.flag', path: [1, 0, 'deep', 1], message: 'expected true or false', received: '0' },
      {
        code: 'input.unknownField',
        path: [1, 1, 'dep'],
        message: 'unknown field "dep"; did you mean "deep"?',
      },
    ])
  })
})
