import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as shebao from 'shebao'
import * as plan from 'shebao/plan'
import { describe, expect, it } from 'vitest'
import { docExamples, fences, root, type Example } from './collect-examples.js'
import { runExample, type Modules, type Scope } from './run-example.js'

/** Runs every example of the documentation and compares the results it shows. */

const modules: Modules = { shebao, 'shebao/plan': plan }
const inDocs = fences()
const inSource = docExamples()

describe('the documentation', () => {
  it('has examples', () => {
    expect(inDocs.filter(({ file }) => file === 'README.md').length).toBeGreaterThan(0)
    expect(inDocs.length).toBeGreaterThan(5)
    expect(inSource.length).toBeGreaterThan(60)
  })
})

describe('an example of a page', () => {
  it.each(inDocs)('runs and gives what it shows: $where', async (example) => {
    compare(await runExample(example, {}, modules))
  })
})

describe('an example of a doc block', () => {
  it.each(inSource)('gives what it shows: $where', async (example) => {
    const compared = await runExample(example, await scopeOf(example), modules)
    compare(compared)
    expect(compared.length, 'results compared').toBeGreaterThan(0)
  })
})

function compare(compared: Awaited<ReturnType<typeof runExample>>): void {
  for (const { where, expected, actual } of compared)
    expect({ where, result: actual }).toEqual({ where, result: expected })
}

/** The names of the entries, of the room the file stands in, and of the file itself; the nearest wins. */
async function scopeOf({ file }: Example): Promise<Scope> {
  const room = join(dirname(file), 'index.ts')
  const near = [room, file].filter((path) => path !== 'src/index.ts' && existsSync(join(root, path)))
  const loaded = await Promise.all(near.map((path) => import(join(root, path)) as Promise<Scope>))
  return Object.assign({}, plan, shebao, ...loaded) as Scope
}
