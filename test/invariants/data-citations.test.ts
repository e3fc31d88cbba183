import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { documents } from '../../src/law/data/documents.js'
import {
  definitions,
  shippedPack,
  type Citation,
  type LegalDocument,
  type ParameterDefinition,
} from '../../src/law/index.js'

const source = fileURLToPath(new URL('../../src', import.meta.url))
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('documents.ts'))
  .map((path) => ({ path, text: readFileSync(join(source, path), 'utf8') }))

const values = shippedPack.series.flatMap((series) =>
  series.values.map((value) => ({ where: `${series.path} ${series.place} ${value.from}`, value })),
)
const practices = Object.entries<ParameterDefinition>(definitions).flatMap(([path, { whenUnpublished }]) =>
  whenUnpublished === undefined ? [] : [{ where: path, sources: whenUnpublished.sources }],
)
const citations: { where: string; citation: Citation }[] = [
  ...values.map(({ where, value }) => ({ where, sources: value.sources })),
  ...practices,
].flatMap(({ where, sources }) => sources.map((citation) => ({ where, citation })))

describe('citations', () => {
  it('stand at every value, and so at every rounding', () => {
    expect(values.filter(({ value }) => value.sources.length === 0).map(({ where }) => where)).toEqual([])
    expect(practices.filter(({ sources }) => sources.length === 0)).toEqual([])
  })

  it('name documents that exist, in the data and in the rules', () => {
    const wrong = citations.filter(({ citation }) => !Object.hasOwn(documents, citation.document))
    expect(wrong).toEqual([])
    const quoted = code.flatMap(({ path, text }) =>
      [...text.matchAll(/\bdocument: '([^']+)'/g)].map(([, key = '']) => ({ path, key })),
    )
    expect(quoted.length).toBeGreaterThan(0)
    expect(quoted.filter(({ key }) => !Object.hasOwn(documents, key))).toEqual([])
  })

  it('leave no document unused', () => {
    const used = new Set(citations.map(({ citation }) => citation.document))
    const unused = Object.keys(documents).filter(
      (key) => !used.has(key) && !code.some(({ text }) => text.includes(`'${key}'`)),
    )
    expect(unused).toEqual([])
  })

  it('repeat no document within a value', () => {
    const twice = values.filter(({ value }) => {
      const keys = value.sources.map(({ document, article = '' }) => `${document} ${article}`)
      return new Set(keys).size < keys.length
    })
    expect(twice.map(({ where }) => where)).toEqual([])
  })

  it('back a verified value by more than practice or a compilation', () => {
    const weak: readonly string[] = ['press/henan-award-bases']
    const thin = values.filter(
      ({ value }) =>
        value.evidence === 'verified' && value.sources.every(({ document }) => weak.includes(document)),
    )
    expect(thin.map(({ where }) => where)).toEqual([])
  })
})

describe('documents', () => {
  const entries = Object.entries<LegalDocument>(documents)

  it('have a title in both languages and a day, month or year of issue where one is given', () => {
    const wrong = entries.filter(
      ([, document]) =>
        document.zh === '' ||
        document.en === '' ||
        (document.issued !== undefined && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(document.issued)),
    )
    expect(wrong).toEqual([])
  })

  it('do not share a title or a number', () => {
    const titles = entries.map(([, document]) => document.zh)
    const numbers = entries.flatMap(([, document]) => document.number ?? [])
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([])
    expect(numbers.filter((number, i) => numbers.indexOf(number) !== i)).toEqual([])
  })

  it('say when a title is by content, in both languages', () => {
    const half = entries.filter(
      ([, { zh, en }]) => zh.includes('题名据内容') !== en.includes('title by content'),
    )
    expect(half).toEqual([])
  })
})

describe('the texts of the data', () => {
  it('name the legal document, never the address or the key of a copy', () => {
    const address =
      /https?:|www\.|\.(?:com|cn|net|org)\b|[Gg]it[Hh]ub|index #|S-RES|ZZ-Reg|PC-docs|\b(?:PC|CPS|PAY)\b/
    const texts = textsOf([shippedPack.series, documents, definitions, shippedPack.places])
    expect(texts.length).toBeGreaterThan(1000)
    expect(texts.filter((text) => address.test(text))).toEqual([])
  })

  it('come in both languages where they come in one', () => {
    const half: unknown[] = []
    walk([shippedPack.series, documents, definitions, shippedPack.places], (value) => {
      if (typeof value === 'object' && value !== null && 'zh' in value !== 'en' in value) half.push(value)
    })
    expect(half).toEqual([])
  })
})

function textsOf(value: unknown): string[] {
  const texts: string[] = []
  walk(value, (each) => {
    if (typeof each === 'string') texts.push(each)
  })
  return texts
}

function walk(value: unknown, visit: (value: unknown) => void): void {
  visit(value)
  if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) walk(each, visit)
}
