import { describe, expect, it } from 'vitest'
import type { Issue } from '../../../src/errors.js'
import { atOrBelow, type ParameterDefinition } from '../../../src/law/index.js'
import { compileTable } from '../../../src/law/table.js'

const definition = (keys: 'count' | 'money' | 'text'): ParameterDefinition => ({
  zh: '表',
  en: 'table',
  kind: 'table',
  unit: 'yuan/year',
  axis: { zh: '月', en: 'month' },
  table: { keys, values: 'money', keyName: { zh: '档', en: 'tier' } },
})
const compiled = (keys: 'count' | 'money' | 'text', input: unknown) => {
  const issues: Issue[] = []
  const table = compileTable(definition(keys), [0, 1_000_000], input, ['value'], issues)
  return { table: table && [...table], codes: issues.map(({ code, path }) => `${path.join('.')} ${code}`) }
}

describe('a table of the law', () => {
  it('is read by key in ascending order, money in fen', () => {
    expect(compiled('money', { '1000': '160', '200': '30.5' }).table).toEqual([
      [20000, 3050],
      [100000, 16000],
    ])
    expect(compiled('count', { '10': '9', '0': '3' }).table).toEqual([
      [0, 300],
      [10, 900],
    ])
    expect(compiled('text', { b: '1', a: '2' }).table).toEqual([
      ['b', 100],
      ['a', 200],
    ])
  })

  it('refuses every entry that does not fit, at its own path', () => {
    expect(compiled('count', { x: '1', '1.5': '2', '3': 'three', '4': '-1' }).codes).toEqual([
      'value.3 decimal.grammar',
      'value.4 decimal.belowMinimum',
      'value.x decimal.grammar',
      'value.1.5 decimal.tooFine',
    ])
    expect(compiled('text', { ' ': '1' }).codes).toEqual(['value.  law.table'])
    for (const input of [undefined, null, '3', 7, [], {}])
      expect(compiled('count', input).codes).toEqual(['value law.table'])
  })

  it('answers with the greatest key that is not above', () => {
    const table = new Map([
      [0, 3],
      [5, 6],
    ])
    expect([-1, 0, 4, 5, 99].map((key) => atOrBelow(table, key))).toEqual([undefined, 3, 3, 6, 6])
  })
})
