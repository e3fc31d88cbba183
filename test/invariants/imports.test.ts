import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const source = fileURLToPath(new URL('../../src', import.meta.url))

/** Imports go to a lower rank or stay within the room; `errors` is free to all. */
const ranks: Readonly<Record<string, number>> = {
  money: 0,
  calendar: 0,
  law: 1,
  records: 2,
  rules: 3,
  explain: 4,
  bulk: 4,
  whatif: 5,
  fund: 5,
  plan: 5,
  testing: 6,
  cli: 6,
  index: 7,
}

/** Packages and the rooms that may import them; no other package may be imported at all. */
const packages: readonly { readonly name: RegExp; readonly rooms: readonly string[] }[] = [
  { name: /^decimal\.js$/, rooms: ['money'] },
  { name: /^date-fns\/\w+$/, rooms: ['calendar'] },
  { name: /^@date-fns\/utc(\/|$)/, rooms: ['calendar'] },
  { name: /^zod(\/|$)/, rooms: ['records', 'law'] },
  { name: /^fast-check$/, rooms: ['testing'] },
  { name: /^node:/, rooms: ['cli'] },
]

interface Import {
  readonly from: string
  /** As written: './fen.js' or 'decimal.js'. */
  readonly specifier: string
  /** The file of src it names, undefined for a package. */
  readonly to: string | undefined
  readonly typeOnly: boolean
  readonly namespace: boolean
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.split(sep).join('/'))
  .sort()
const imports = files.flatMap((file) => importsOf(file, readFileSync(join(source, file), 'utf8')))
const internal = imports.filter((each): each is Import & { to: string } => each.to !== undefined)
const external = imports.filter((each) => each.to === undefined)

describe('imports of src', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(0)
    expect(imports.length).toBeGreaterThan(0)
  })

  it('name an existing file of src, with the suffix .js', () => {
    const wrong = internal.filter(
      ({ specifier, to }) => !specifier.endsWith('.js') || !existsSync(join(source, to)),
    )
    expect(shown(wrong)).toEqual([])
  })

  it('stay in the room or go to a room of a lower rank', () => {
    expect(files.filter((file) => rankOf(file) === undefined)).toEqual([])
    const wrong = internal.filter(({ from, to }) => !mayImport(roomOf(from), roomOf(to)))
    expect(shown(wrong)).toEqual([])
  })

  it('bring nothing into errors.ts', () => {
    expect(shown(imports.filter(({ from }) => from === 'errors.ts'))).toEqual([])
  })

  it('bring only types into law/data from outside it', () => {
    const wrong = imports.filter(
      ({ from, to, typeOnly }) => isLawData(from) && !typeOnly && !(to !== undefined && isLawData(to)),
    )
    expect(shown(wrong)).toEqual([])
  })

  it('take each package only in its room, date-fns by subpath', () => {
    const wrong = external.filter(
      ({ from, specifier }) =>
        !packages.some(({ name, rooms }) => name.test(specifier) && rooms.includes(roomOf(from))),
    )
    expect(shown(wrong)).toEqual([])
  })

  it('take zod as a namespace, which keeps its other languages out of the bundle', () => {
    const wrong = external.filter(
      ({ specifier, typeOnly, namespace }) => /^zod(\/|$)/.test(specifier) && !typeOnly && !namespace,
    )
    expect(shown(wrong)).toEqual([])
  })

  it('form no circle, types included', () => {
    expect(circles(files, internal)).toEqual([])
  })
})

describe('the rules themselves', () => {
  it('see every form of import', () => {
    const text = `
      import { a } from './a.js'
      import type { B } from './b.js'
      import { type C } from './c.js'
      import * as z from 'zod'
      import './d.js'
      export { e } from './e.js'
      export type * from './f.js'
      export type G = import('./g.js').G
      export const h = () => import('./h.js')
    `
    expect(importsOf('law/x.ts', text).map(({ to, typeOnly }) => [to, typeOnly])).toEqual([
      ['law/a.ts', false],
      ['law/b.ts', true],
      ['law/c.ts', true],
      [undefined, false],
      ['law/d.ts', false],
      ['law/e.ts', false],
      ['law/f.ts', true],
      ['law/g.ts', true],
      ['law/h.ts', false],
    ])
  })

  it('refuse the way up and the way across', () => {
    expect(mayImport('law', 'money')).toBe(true)
    expect(mayImport('law', 'law')).toBe(true)
    expect(mayImport('money', 'errors')).toBe(true)
    expect(mayImport('money', 'calendar')).toBe(false)
    expect(mayImport('explain', 'bulk')).toBe(false)
    expect(mayImport('law', 'rules')).toBe(false)
    expect(mayImport('rules', 'index')).toBe(false)
  })

  it('find a circle', () => {
    const edges = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'b' },
      { from: 'd', to: 'd' },
    ]
    expect(circles(['a', 'b', 'c', 'd'], edges)).toEqual([['b', 'c'], ['d']])
  })
})

/** The first folder under src, or the file's own name for `errors.ts` and `index.ts`. */
function roomOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.ts$/, '')
}

function rankOf(file: string): number | undefined {
  const room = roomOf(file)
  return room === 'errors' ? -1 : ranks[room]
}

function mayImport(from: string, to: string): boolean {
  if (from === to || to === 'errors') return true
  return (ranks[to] ?? Infinity) < (ranks[from] ?? -Infinity)
}

function isLawData(file: string): boolean {
  return file.startsWith('law/data/')
}

function shown(list: readonly Import[]): string[] {
  return list.map(({ from, specifier, typeOnly }) => `${from} <- ${typeOnly ? 'type ' : ''}${specifier}`)
}

function importsOf(file: string, text: string): Import[] {
  const found: Import[] = []
  const add = (specifier: ts.Expression | undefined, typeOnly: boolean, namespace = false): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return
    found.push({
      from: file,
      specifier: specifier.text,
      to: target(file, specifier.text),
      typeOnly,
      namespace,
    })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const bindings = node.importClause?.namedBindings
      add(node.moduleSpecifier, isTypeOnly(node), bindings !== undefined && ts.isNamespaceImport(bindings))
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, isTypeOnly(node))
    } else if (ts.isImportTypeNode(node)) {
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true)
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022))
  return found
}

/** `import type …`, or braces in which every name is a type. */
function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    const { isTypeOnly: whole, exportClause } = node
    return (
      whole ||
      (exportClause !== undefined && ts.isNamedExports(exportClause) && allTypes(exportClause.elements))
    )
  }
  const clause = node.importClause
  if (clause === undefined) return false
  if (clause.isTypeOnly) return true
  const named = clause.namedBindings
  return (
    clause.name === undefined && named !== undefined && ts.isNamedImports(named) && allTypes(named.elements)
  )
}

function allTypes(elements: readonly { readonly isTypeOnly: boolean }[]): boolean {
  return elements.length > 0 && elements.every((element) => element.isTypeOnly)
}

function target(file: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  const path = relative(source, join(source, dirname(file), specifier))
    .split(sep)
    .join('/')
  return posix.normalize(path.replace(/\.js$/, '.ts'))
}

/** Strongly connected components with more than one file, or with a file that imports itself (Tarjan). */
function circles(nodes: readonly string[], edges: readonly { from: string; to: string }[]): string[][] {
  const next = new Map<string, string[]>(nodes.map((node) => [node, []]))
  for (const { from, to } of edges) next.get(from)?.push(to)
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const found: string[][] = []
  const lowOf = (node: string): number => low.get(node) ?? Infinity

  const visit = (node: string): void => {
    order.set(node, order.size)
    low.set(node, order.size - 1)
    open.push(node)
    for (const to of next.get(node) ?? []) {
      if (!order.has(to)) visit(to)
      if (open.includes(to)) low.set(node, Math.min(lowOf(node), lowOf(to)))
    }
    if (low.get(node) !== order.get(node)) return
    const members = open.splice(open.indexOf(node)).sort()
    if (members.length > 1 || next.get(node)?.includes(node) === true) found.push(members)
  }
  for (const node of nodes) if (!order.has(node)) visit(node)
  return found
}
