import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { fences, root } from './collect-examples.js'

/** What a user's editor shows: every export says what it is, every function how to call it, every fence compiles. */

const entries = { shebao: 'src/index.ts', 'shebao/plan': 'src/plan/index.ts' }
const pages = new Map(
  fences().map(({ where, code }, at) => [join(root, `test/docs/fence-${at}.ts`), { where, code }]),
)
const wrong = join(root, 'test/docs/fence-wrong.ts')
pages.set(wrong, { where: 'wrong', code: "import { lawOf } from 'shebao'\nlawOf(410300)\n" })
const program = programOf()
const checker = program.getTypeChecker()

interface Exported {
  readonly name: string
  readonly symbol: ts.Symbol
}

const exported = Object.entries(entries).flatMap(([entry, file]) => {
  const source = program.getSourceFile(join(root, file))
  const module = source && checker.getSymbolAtLocation(source)
  return module === undefined ? [] : exportsOf(module, `${entry}: `)
})

describe('the entries', () => {
  it('are found with all they export', () => {
    const names = exported.map(({ name }) => name)
    expect(names).toContain('shebao: lawOf')
    expect(names).toContain('shebao: employeePension.award')
    expect(names).toContain('shebao/plan: coverageRate')
    expect(exported.filter(isFunction).length).toBeGreaterThan(20)
  })

  it('say of every export what it is', () => {
    const silent = exported.filter(({ symbol }) => symbol.getDocumentationComment(checker).length === 0)
    expect(silent.map(({ name }) => name)).toEqual([])
  })

  it('show how to call every function', () => {
    const bare = exported.filter(isFunction).filter(({ symbol }) => !tagsOf(symbol).includes('example'))
    expect(bare.map(({ name }) => name)).toEqual([])
  })
})

describe('the code of the pages', () => {
  it.each([...pages].filter(([file]) => file !== wrong).map(([file, { where }]) => ({ file, where })))(
    'compiles: $where',
    ({ file }) => {
      expect(faultsOf(file)).toEqual([])
    },
  )

  it('is compiled with the types of src, so that a wrong argument is seen', () => {
    expect(faultsOf(wrong)).toEqual([
      "Argument of type 'number' is not assignable to parameter of type 'string'.",
    ])
    const resolved = program.getSourceFiles().map(({ fileName }) => fileName)
    expect(resolved.filter((file) => file.startsWith(join(root, 'dist')))).toEqual([])
  })
})

function faultsOf(file: string): string[] {
  const source = program.getSourceFile(file)
  const faults = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
  return faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

/** The exports of a module with those of the namespaces it exports, types included. */
function exportsOf(module: ts.Symbol, prefix: string): Exported[] {
  return checker.getExportsOfModule(module).flatMap((alias): Exported[] => {
    const symbol = alias.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(alias) : alias
    const name = `${prefix}${alias.name}`
    const isNamespace = (symbol.flags & ts.SymbolFlags.ValueModule) !== 0
    return isNamespace ? exportsOf(symbol, `${name}.`) : [{ name, symbol }]
  })
}

function isFunction({ symbol }: Exported): boolean {
  return (symbol.flags & ts.SymbolFlags.Function) !== 0 || callable(symbol)
}

function callable(symbol: ts.Symbol): boolean {
  if ((symbol.flags & ts.SymbolFlags.Variable) === 0) return false
  return checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0
}

function tagsOf(symbol: ts.Symbol): string[] {
  return symbol.getJsDocTags(checker).map(({ name }) => name)
}

/** The entries and the fences of the pages, which exist in memory only, under the settings of the repository. */
function programOf(): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: object
  }
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, root)
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile.bind(host)
  host.getSourceFile = (file, version, ...rest) => {
    const page = pages.get(file)
    return page === undefined
      ? read(file, version, ...rest)
      : ts.createSourceFile(file, `${page.code}\nexport {}\n`, version, true)
  }
  const files = [...Object.values(entries).map((file) => join(root, file)), ...pages.keys()]
  return ts.createProgram(files, { ...options, verbatimModuleSyntax: false }, host)
}
