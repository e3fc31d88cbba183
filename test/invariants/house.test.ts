import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const source = filesUnder('src')
const everywhere = ['src', 'test', 'examples', 'docs', 'scripts'].flatMap(filesUnder)
const prose = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md'].filter((name) => existsSync(join(root, name)))

const longest = 250
const vague = ['util', 'utils', 'helper', 'helpers', 'manager', 'managers', 'common', 'misc']
const suppression = /(?:\/\/|\/\*)\s*(?:eslint-disable|@ts-expect-error|@ts-ignore|@ts-nocheck)/
const reason = / -- \S/

describe('the house style', () => {
  it(`keeps a file of src within ${longest} lines, data apart`, () => {
    const long = source
      .filter((path) => !path.split('/').includes('data'))
      .map((path) => ({ path, lines: text(path).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > longest)
    expect(long).toEqual([])
  })

  it('names every file and folder after what it is', () => {
    expect([...new Set(everywhere)].filter(isVague)).toEqual([])
  })

  it('mentions no folder of the machine it was written on and no package registry', () => {
    const machine = new RegExp(String.raw`(?<![\w.:/-])/${'work'}/`)
    const registry = new RegExp(String.raw`registry\.${'npmjs'}`)
    const found = [...everywhere, ...prose].filter(
      (path) => machine.test(text(path)) || registry.test(text(path)),
    )
    expect(found).toEqual([])
  })

  it('leaves no test singled out', () => {
    expect(
      filesUnder('test').filter((path) => /\b(?:it|test|describe|bench|prop)\.only\(/.test(text(path))),
    ).toEqual([])
  })

  it('gives the reason on the line that silences a check', () => {
    const found = everywhere.flatMap((path) =>
      text(path)
        .split('\n')
        .map((line, at) => ({ line, where: `${path}:${at + 1}` }))
        .filter(({ line }) => suppression.test(line) && !reason.test(line))
        .map(({ where }) => where),
    )
    expect(found).toEqual([])
  })
})

describe('the rules themselves', () => {
  it('know a vague name from a good one', () => {
    expect(isVague('src/money/utils.ts')).toBe(true)
    expect(isVague('src/helpers/fen.ts')).toBe(true)
    expect(isVague('src/law/date-utils.ts')).toBe(true)
    expect(isVague('src/rules/pension/employee/transitional-pension.ts')).toBe(false)
  })

  it('know a silenced check with a reason from one without', () => {
    expect(suppression.test(`// ${'@ts-expect-error'} -- a wrong sex does not compile`)).toBe(true)
    expect(reason.test(`// ${'@ts-expect-error'} -- a wrong sex does not compile`)).toBe(true)
    expect(reason.test(`// ${'@ts-expect-error'} a wrong sex`)).toBe(false)
  })
})

function isVague(path: string): boolean {
  return path
    .split('/')
    .flatMap((part) => part.toLowerCase().split(/[-_.]/))
    .some((word) => vague.includes(word))
}

function text(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

function filesUnder(folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.split(sep).join('/')}`)
    .filter((path) => /\.(?:ts|mjs|md|json|csv|txt)$/.test(path) && statSync(join(root, path)).isFile())
    .sort()
}
