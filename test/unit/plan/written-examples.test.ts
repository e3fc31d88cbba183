import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import * as plan from '../../../src/plan/index.js'

/** Runs the examples of the doc blocks and of the guide: a statement `call // value` must give that value. */

const root = fileURLToPath(new URL('../../..', import.meta.url))
const source = `${root}src/plan`
const written = readdirSync(source)
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => examplesOf(readFileSync(`${source}/${name}`, 'utf8')).map((code) => ({ name, code })))
const guide = [...readFileSync(`${root}docs/guides/coverage.md`, 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)]
  .map(([, code]) => code ?? '')
  .map((code, at) => ({ name: `coverage.md, fence ${at + 1}`, code }))

describe('written examples', () => {
  it('are found', () => {
    expect(written.length).toBeGreaterThan(15)
    expect(guide.length).toBeGreaterThan(5)
  })

  it.each([...written, ...guide])('$name', ({ code }) => {
    const checks = run(code)
    expect(checks.length).toBeGreaterThan(0)
    for (const { actual, expected } of checks) expect(actual).toEqual(expected)
  })

  it('show every function of the entry', () => {
    const text = written.map(({ code }) => code).join('\n')
    const functions = Object.entries(plan).flatMap(([name, value]) =>
      typeof value === 'function' ? [name] : [],
    )
    expect(functions.filter((name) => !text.includes(`${name}(`))).toEqual([])
  })
})

function examplesOf(text: string): string[] {
  return [...text.matchAll(/@example\n((?: \* ?.*\n)+?) \*(?:\/| @)/g)].map(([, block]) =>
    (block ?? '').replace(/^ \* ?/gm, ''),
  )
}

/** Every statement that is a call or a value with a comment behind it becomes a check. */
function run(code: string): readonly { readonly actual: unknown; readonly expected: unknown }[] {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true)
  const body = file.statements.map((statement) => {
    if (ts.isImportDeclaration(statement)) return ''
    const text = statement.getText(file)
    const [comment] = ts.getTrailingCommentRanges(code, statement.end) ?? []
    if (!ts.isExpressionStatement(statement) || comment === undefined) return `${text}\n`
    const expected = code.slice(comment.pos + 2, comment.end)
    return `checks.push({ actual: (${text}), expected: (${expected}) })\n`
  })
  const js = ts.transpile(body.join(''), { target: ts.ScriptTarget.ES2022 })
  const names = Object.keys(plan)
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the examples are text, and running them is the test
  const example = new Function('checks', ...names, js) as (...values: unknown[]) => void
  const checks: { actual: unknown; expected: unknown }[] = []
  example(checks, ...Object.values(plan))
  return checks
}
