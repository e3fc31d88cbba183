import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** The repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** A piece of code that documentation shows. */
export interface Example {
  /** File and line of its first line. */
  readonly where: string
  /** The file, from the repository root. */
  readonly file: string
  readonly line: number
  readonly code: string
}

/** The fences marked `ts` in README.md and docs. */
export function fences(): Example[] {
  const pages = existsSync(join(root, 'docs')) ? filesOf('docs', '.md') : []
  return ['README.md', ...pages].flatMap((file) => fencesOf(file, readFileSync(join(root, file), 'utf8')))
}

/** Every `@example` in the doc blocks of what the files of src export. */
export function docExamples(): Example[] {
  return filesOf('src', '.ts').flatMap((file) => docExamplesOf(file, readFileSync(join(root, file), 'utf8')))
}

/** The fences of a page. One marked `ts continued` goes on where the one before it ended. */
export function fencesOf(file: string, text: string): Example[] {
  const found: Example[] = []
  for (const match of text.matchAll(/^```ts( continued)?[ \t]*\n([\s\S]*?)^```[ \t]*$/gm)) {
    const line = text.slice(0, match.index).split('\n').length + 1
    const before = match[1] === undefined ? undefined : found.at(-1)
    if (match[1] !== undefined && before === undefined) throw new Error(`${file}:${line} continues nothing`)
    const gap = before === undefined ? '' : before.code + '\n'.repeat(line - before.line - lines(before.code))
    const start = before?.line ?? line
    found.push({ where: `${file}:${line}`, file, line: start, code: gap + (match[2] ?? '') })
  }
  return found
}

/** The examples in the doc blocks of exported declarations and their members, those marked `@internal` apart. */
export function docExamplesOf(file: string, text: string): Example[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  return source.statements
    .filter(isExported)
    .flatMap((statement) => docBlocksOf(statement))
    .filter((block) => !/@internal\b/.test(block.getText(source)))
    .flatMap((block) => {
      const first = source.getLineAndCharacterOfPosition(block.getStart(source)).line + 1
      return examplesOf(block.getText(source), first).map(({ line, code }) => ({
        where: `${file}:${line}`,
        file,
        line,
        code,
      }))
    })
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  )
}

/** The doc blocks of a declaration and of everything inside it. */
function docBlocksOf(node: ts.Node): ts.JSDoc[] {
  const own = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)
  const inner: ts.JSDoc[] = []
  ts.forEachChild(node, (child) => {
    inner.push(...docBlocksOf(child))
  })
  return [...new Set([...own, ...inner])]
}

/** The examples of one doc block: from `@example` to the next tag. */
function examplesOf(block: string, firstLine: number): { line: number; code: string }[] {
  const found: { line: number; code: string[] }[] = []
  let open: { line: number; code: string[] } | undefined
  const text = block.replace(/^\/\*\*/, '').replace(/\s*\*\/$/, '')
  text.split('\n').forEach((raw, at) => {
    const written = at === 0 ? raw.trim() : raw.replace(/^\s*\* ?/, '')
    const tag = /^@(\w+)[ \t]*(.*)$/.exec(written)
    if (tag === null) open?.code.push(written)
    else if (tag[1] === 'example') {
      const rest = tag[2] ?? ''
      open = { line: firstLine + at + (rest === '' ? 1 : 0), code: rest === '' ? [] : [rest] }
      found.push(open)
    } else open = undefined
  })
  return found.map(({ line, code }) => ({ line, code: `${code.join('\n').trimEnd()}\n` }))
}

function filesOf(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.split(sep).join('/')}`)
    .filter((path) => path.endsWith(ending))
    .sort()
}

function lines(text: string): number {
  return text.split('\n').length - 1
}
