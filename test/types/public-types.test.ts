import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { findAny } from './find-any.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const entries = ['src/index.ts', 'src/plan/index.ts'].map((path) => root + path)
const typeTests = readdirSync(fileURLToPath(new URL('.', import.meta.url)))
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `${root}test/types/${name}`)
const program = programOf([...entries, ...typeTests])

describe('the type tests', () => {
  it('compile, every expected error included', () => {
    const faults = typeTests.flatMap((path) =>
      ts.getPreEmitDiagnostics(program, program.getSourceFile(path)).map(faultText),
    )
    expect(faults).toEqual([])
  })

  it('would not compile if they were wrong', () => {
    const [wrong, path] = programOfText(`
      import { expectTypeOf } from 'vitest'
      expectTypeOf<string>().toEqualTypeOf<number>()
      // @ts-expect-error -- nothing is wrong here
      export const fine = 1
    `)
    expect(ts.getPreEmitDiagnostics(wrong, wrong.getSourceFile(path))).toHaveLength(2)
  })
}, 120_000)

describe('the public types', () => {
  it.each(entries)('of %s contain no any', (entry) => {
    expect(findAny(program, entry, `${root}src/`)).toEqual([])
  })

  it('would not hide one in a field, a list, a result, an argument or a branch', () => {
    const [hiding, path] = programOfText(`
      export interface Box { readonly inner: { readonly list: readonly any[] } }
      export function call(given: (deep: any) => void): Promise<any> { return Promise.resolve(given) }
      export type Either = string | { readonly odd: any }
      export const sound = { text: '', list: [1, 2] } as const
    `)
    expect(findAny(hiding, path, `${root}test/`).sort()).toEqual([
      'Box.inner.list',
      'Either.odd',
      'call.given.deep',
      'call.returns',
    ])
  })
}, 120_000)

function compilerOptions(): ts.CompilerOptions {
  const config = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path))
  return ts.parseJsonConfigFileContent({ ...(config.config as object), include: [] }, ts.sys, root).options
}

function programOf(files: readonly string[]): ts.Program {
  return ts.createProgram(files, compilerOptions())
}

/** A program of one file that exists only here. */
function programOfText(text: string): [ts.Program, string] {
  const path = `${root}test/types/only-here.ts`
  const options = compilerOptions()
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile.bind(host)
  host.getSourceFile = (name, languageOptions) =>
    name === path
      ? ts.createSourceFile(name, text, languageOptions)
      : (program.getSourceFile(name) ?? read(name, languageOptions))
  return [ts.createProgram([path], options, host), path]
}

function faultText({ file, start, messageText }: ts.Diagnostic): string {
  const line =
    file !== undefined && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0
  return `${file?.fileName.slice(root.length) ?? ''}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
}
