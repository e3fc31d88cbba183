import ts from 'typescript'
import { expectedPrint, expectedValue, type Expected } from './expected-result.js'

/** A result that an example shows, and where. */
export interface Promised {
  readonly line: number
  readonly statement: string
  readonly expected: Expected
}

/** An example ready to run: JavaScript, and the results to compare. */
export interface Instrumented {
  readonly javascript: string
  readonly promised: readonly Promised[]
}

interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/**
 * Turns an example into the body of a function: imports become `__module(…)`, and each statement with a result
 * behind it hands its value and that result to `__seen(…)`, those inside functions apart. Line breaks stay.
 *
 * @throws SyntaxError
 * @param line the line of the file on which the code begins
 */
export function instrument(code: string, line: number): Instrumented {
  checkSyntax(code)
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true)
  const promised: Promised[] = []
  const edits: Edit[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return
    if (ts.isImportDeclaration(node)) edits.push(importEdit(node, source))
    else if (ts.isExpressionStatement(node) || ts.isVariableStatement(node)) {
      const expected = expectedBehind(node, code)
      if (expected !== undefined) {
        edits.push(...edit(node, promised.length, expected, source))
        const at = source.getLineAndCharacterOfPosition(node.end).line
        promised.push({ line: line + at, statement: node.getText(source), expected })
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  const body = applied(code, edits)
  const { outputText } = ts.transpileModule(`async function __example() {${body}\n}\n`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  })
  return { javascript: `${outputText}return __example()`, promised }
}

/** The compiler mends what it can, a bracket left open for example; a user's does not. */
function checkSyntax(code: string): void {
  const [fault] = ts.transpileModule(code, { reportDiagnostics: true }).diagnostics ?? []
  if (fault !== undefined) throw new SyntaxError(ts.flattenDiagnosticMessageText(fault.messageText, '\n'))
}

function expectedBehind(
  node: ts.ExpressionStatement | ts.VariableStatement,
  code: string,
): Expected | undefined {
  const [comment] = ts.getTrailingCommentRanges(code, node.end) ?? []
  if (comment?.kind !== ts.SyntaxKind.SingleLineCommentTrivia) return undefined
  const text = code.slice(comment.pos + 2, comment.end).trim()
  if (ts.isVariableStatement(node)) {
    const [declared] = node.declarationList.declarations
    return declared !== undefined && ts.isIdentifier(declared.name)
      ? valueOnly(expectedValue(text))
      : undefined
  }
  return isPrint(node.expression) ? expectedPrint(text) : expectedValue(text)
}

function valueOnly(expected: Expected | undefined): Expected | undefined {
  return expected?.kind === 'value' ? expected : undefined
}

function isPrint(node: ts.Expression): boolean {
  return ts.isCallExpression(node) && node.expression.getText() === 'console.log'
}

function edit(
  node: ts.ExpressionStatement | ts.VariableStatement,
  index: number,
  expected: Expected,
  source: ts.SourceFile,
): Edit[] {
  const wanted = expected.kind === 'value' ? `() => (${expected.code})` : JSON.stringify(expected)
  if (ts.isVariableStatement(node)) {
    const name = node.declarationList.declarations[0]?.name.getText(source) ?? ''
    return [{ from: node.end, to: node.end, text: `; __seen(${index}, () => ${name}, ${wanted});` }]
  }
  const { expression } = node
  const [from, to] = [expression.getStart(source), expression.end]
  return [
    { from, to: from, text: `await __seen(${index}, async () => (` },
    { from: to, to, text: `), ${wanted})` },
  ]
}

/** `import { a, type B, c as d } from 'shebao'` as a declaration with the values `a` and `c`. */
function importEdit(node: ts.ImportDeclaration, source: ts.SourceFile): Edit {
  const [from, to] = [node.getStart(source), node.end]
  const breaks = '\n'.repeat(node.getText(source).split('\n').length - 1)
  return { from, to, text: declarations(node, source).join('; ') + breaks }
}

function declarations(node: ts.ImportDeclaration, source: ts.SourceFile): string[] {
  const { importClause, moduleSpecifier } = node
  if (importClause?.isTypeOnly === true) return []
  const specifier = moduleSpecifier.getText(source)
  const take = (names: readonly string[]) => `__module(${specifier}, ${JSON.stringify(names)})`
  const bindings = importClause?.namedBindings
  const found: string[] = []
  if (importClause?.name !== undefined)
    found.push(`const { default: ${importClause.name.text} } = ${take(['default'])}`)
  if (bindings !== undefined && ts.isNamespaceImport(bindings))
    found.push(`const ${bindings.name.text} = ${take([])}`)
  if (bindings !== undefined && ts.isNamedImports(bindings)) {
    const values = bindings.elements.filter((element) => !element.isTypeOnly)
    const names = values.map(({ name, propertyName }) => [(propertyName ?? name).text, name.text] as const)
    const pairs = names.map(([from, to]) => (from === to ? from : `${from}: ${to}`))
    found.push(`const { ${pairs.join(', ')} } = ${take(names.map(([from]) => from))}`)
  }
  return importClause === undefined ? [take([])] : found
}

function applied(code: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.from - a.from || b.to - a.to)
    .reduce((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), code)
}
