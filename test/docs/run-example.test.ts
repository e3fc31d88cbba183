import { describe, expect, it } from 'vitest'
import { Decimal } from '../../src/money/index.js'
import { parseMonth, type YearMonth } from '../../src/calendar/index.js'
import { ShebaoError, type Issue } from '../../src/errors.js'
import { docExamplesOf, fencesOf } from './collect-examples.js'
import { runExample } from './run-example.js'

/** The runner must see what is wrong, or the examples prove nothing. */

const scope = { Decimal, twice: (n: number) => 2 * n, month }
const modules = { shebao: { Decimal, twice: scope.twice } }

function month(text: string): YearMonth | undefined {
  const issues: Issue[] = []
  const read = parseMonth(text, [], issues)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  return read
}

const run = (code: string) => runExample({ file: 'x.ts', line: 10, code }, scope, modules)
const results = async (code: string) => (await run(code)).map(({ expected, actual }) => [expected, actual])

describe('a result behind an expression', () => {
  it.each([
    ["'a' + 'b' // 'ab'", ['ab', 'ab']],
    ["'a' + 'b' // 'ac'", ['ac', 'ab']],
    ['twice(2) // 4: two times two', [4, 4]],
    ['twice(2) // 5', [5, 4]],
    ['-twice(2); // -4', [-4, -4]],
    ['twice(2) === 4 // true', [true, true]],
    [
      '[1, twice(1)] // [1, 2]',
      [
        [1, 2],
        [1, 2],
      ],
    ],
    ['({ a: [twice(1)], b: undefined }) // { a: [2] }: one field', [{ a: [2] }, { a: [2] }]],
    ['twice(3) // twice(3)', [6, 6]],
    ["new Decimal('4863.92') // 4863.92", ['4863.92', '4863.92']],
    ["new Decimal('4863.92') // '4863.93'", ['4863.93', '4863.92']],
    [
      'Int32Array.of(1, 2) // [1, 2]',
      [
        [1, 2],
        [1, 2],
      ],
    ],
    ['Promise.resolve(7) // 7', [7, 7]],
    ['const six = twice(3) // 6', [6, 6]],
    ['if (twice(1) === 2) twice(5) // 11', [11, 10]],
    ["month('2026-13') // throws calendar.month: there is no month 13", ['calendar.month', 'calendar.month']],
    ["month('2026-12') // throws calendar.month", ['calendar.month', 'nothing thrown']],
    ["month('2026-13') // throws calendar.date", ['calendar.date', 'calendar.month']],
  ])('is compared: %s', async (code, compared) => {
    expect(await results(code)).toEqual([compared])
  })

  it.each([
    ["console.log(new Decimal('4863.9').toFixed(2)) // 4863.90", ['4863.90', '4863.90']],
    ["console.log('a', twice(2)) // 'a 4'", ['a 4', 'a 4']],
    ["console.log('2026-07') // 2026-07: the month", ['2026-07', '2026-07']],
    ['console.log(twice(2)) // 5', ['5', '4']],
  ])('is compared with what is printed: %s', async (code, compared) => {
    expect(await results(code)).toEqual([compared])
  })

  it.each([
    'twice(2) // two times two',
    'twice(2) // four: two times two',
    'console.log(1) // each step',
    'twice(2)',
  ])('is none in prose: %s', async (code) => {
    expect(await results(code)).toEqual([])
  })
})

describe('an example', () => {
  it('names file, line and statement of a result', async () => {
    const [first] = await run("import { twice } from 'shebao'\n\ntwice(\n  2,\n) // 4")
    expect(first?.where).toBe('x.ts:14 twice( 2, )')
  })

  it('sees its own names before those of the scope', async () => {
    expect(await results('const twice = (n: number): number => n\ntwice(2) // 2')).toEqual([[2, 2]])
  })

  it('imports what an entry exports, under another name too, and types as nothing', async () => {
    const code =
      "import type { A } from 'shebao'\nimport { type B, twice as double } from 'shebao'\ndouble(1) // 2"
    expect(await results(code)).toEqual([[2, 2]])
    expect(await results("import * as all from 'shebao'\nall.twice(1) // 2")).toEqual([[2, 2]])
  })

  it('cannot import what is not there', async () => {
    await expect(run("import { thrice } from 'shebao'")).rejects.toThrow("'shebao' has no value thrice")
    await expect(run("import { x } from 'elsewhere'")).rejects.toThrow("cannot import 'elsewhere'")
  })

  it('fails with its place when it throws, is no code or uses an unknown name', async () => {
    await expect(run("month('2026-13')")).rejects.toThrow('x.ts:10: ShebaoError: expected a month')
    await expect(run('twice(')).rejects.toThrow('x.ts:10: SyntaxError')
    await expect(run('thrice(1) // 3')).rejects.toThrow('x.ts:10: ReferenceError: thrice is not defined')
  })
})

describe('examples are found', () => {
  it('in fences marked ts, one after the other when one continues', () => {
    const page = [
      '# Page',
      '```ts',
      'a',
      '```',
      '```sh',
      'b',
      '```',
      '',
      '```ts continued',
      'c',
      '```',
      '',
    ].join('\n')
    expect(fencesOf('p.md', page)).toEqual([
      { where: 'p.md:3', file: 'p.md', line: 3, code: 'a\n' },
      { where: 'p.md:10', file: 'p.md', line: 3, code: 'a\n\n\n\n\n\n\nc\n' },
    ])
  })

  it('in doc blocks of exported declarations and their members', () => {
    const text = `
/** Not exported. @example hidden() // 1 */
function hidden() {}
/**
 * Exported.
 *
 * @example
 * const a = f({
 *   deep: 1,
 * })
 * a // 1
 * @example g() // 2
 * @see elsewhere
 */
export function f() {}
/** @internal
 * @example inner() // 3
 */
export const inner = 1
export interface I {
  /**
   * A member.
   * @example
   * i.member // 4
   */
  readonly member: number
}`
    expect(docExamplesOf('s.ts', text).map(({ where, code }) => [where, code])).toEqual([
      ['s.ts:8', 'const a = f({\n  deep: 1,\n})\na // 1\n'],
      ['s.ts:12', 'g() // 2\n'],
      ['s.ts:24', 'i.member // 4\n'],
    ])
  })
})
