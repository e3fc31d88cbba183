import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { documents } from '../../src/law/data/documents.js'
import { parameterPaths, shippedPack } from '../../src/law/index.js'
import { descriptionOf } from '../../src/rules/descriptions.js'
import type { RuleId } from '../../src/rules/rule-id.js'
import { samples } from '../unit/explain/sample-outcomes.js'

const rules = fileURLToPath(new URL('../../src/rules', import.meta.url))
const sources = readdirSync(rules, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(join(rules, path), 'utf8') }))
const texts = sources.map(({ text }) => withoutComments(text))
/** Step tables, requirements and the names of payments look like parameters, but do not read them. */
const reading = sources
  .filter(({ path }) => !/steps|descriptions|requirement|payments|rule-ids/.test(path))
  .map(({ text }) => withoutComments(text))

const rooms = [...new Set(parameterPaths.map((path) => path.slice(0, path.indexOf('.'))))].join('|')
const PATHS = new RegExp("(['`])((?:\\$\\{scheme\\}|" + rooms + ')\\.[\\w.${}[\\]]+)\\1', 'g')

/** Paths as the rules write them: whole, or as templates whose gaps stand for one word each. */
const written = [...new Set(reading.flatMap((text) => [...text.matchAll(PATHS)]))].map(
  ([, , path = '']) => path,
)
const patterns = written.map(
  (path) => new RegExp(`^${path.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '\\w+')}$`),
)
const reads = (path: string) => patterns.some((pattern) => pattern.test(path))

const ids = sources
  .filter(({ path }) => path.endsWith('rule-ids.ts'))
  .flatMap(({ text }) => [...text.matchAll(/'(\w+(?:\.\w+)+)'/g)].map(([, id = '']) => id as RuleId))

describe('the parameters of the law', () => {
  it('are each read by a rule', () => {
    expect(parameterPaths.filter((path) => !reads(path))).toEqual([])
  })

  it('have each a series that ships', () => {
    const filled = new Set(shippedPack.series.map(({ path }) => path))
    expect(parameterPaths.filter((path) => !filled.has(path))).toEqual([])
  })

  it('would be found missing if no rule read them', () => {
    expect(reads('employeePension.award.base.local')).toBe(true)
    expect(reads('retirement.delay.original55.step')).toBe(true)
    expect(reads('employeePension.award.base.local.half')).toBe(false)
    expect(reads('employeePension.unheard')).toBe(false)
  })
})

describe('the rules', () => {
  it('have each a description with steps and an answer', () => {
    expect(ids.length).toBeGreaterThan(10)
    const undescribed = ids.filter((id) => {
      const description = descriptionOf(id) as ReturnType<typeof descriptionOf> | undefined
      return (
        description === undefined ||
        Object.keys(description.steps).length === 0 ||
        typeof description.answer !== 'function'
      )
    })
    expect(undescribed).toEqual([])
  })

  it('are each computed by a public function, under the name they are described by', () => {
    expect(Object.keys(samples).sort()).toEqual([...ids].sort())
    for (const id of ids)
      expect(
        samples[id].map(({ rule }) => rule),
        id,
      ).toEqual(samples[id].map(() => id))
    expect(ids.filter((id) => !samples[id].some(({ outcome }) => outcome !== 'undetermined'))).toEqual([])
  })

  it('do not share a title', () => {
    const titles = ids.flatMap((id) => [descriptionOf(id).zh, descriptionOf(id).en])
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([])
  })
})

describe('the documents', () => {
  it('that the rules cite all exist', () => {
    const cited = texts
      .flatMap((text) => [...text.matchAll(/document: '([^']+)'/g)])
      .map(([, key = '']) => key)
    expect(cited.length).toBeGreaterThan(50)
    expect([...new Set(cited)].filter((key) => !Object.hasOwn(documents, key))).toEqual([])
  })
})

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}
