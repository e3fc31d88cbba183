import ts from 'typescript'

/** What a comment behind a statement promises: a value, a printed text or an error with a code. */
export type Expected =
  | { readonly kind: 'value'; readonly code: string }
  | { readonly kind: 'printed'; readonly text: string }
  | { readonly kind: 'throws'; readonly code: string }

/**
 * Reads the comment behind an expression: `4863.92`, `'2026-07': 60 years 4 months`, `{ years: 60, months: 3 }`,
 * `yearMonth(2026, 3)`, `throws calendar.month`. What is no value up to its end or up to a colon is prose.
 */
export function expectedValue(comment: string): Exclude<Expected, { kind: 'printed' }> | undefined {
  const thrown = /^throws ([a-z]\w*(?:\.\w+)+)(?=$|[\s:,;])/i.exec(comment)
  if (thrown?.[1] !== undefined) return { kind: 'throws', code: thrown[1] }
  const code = cuts(comment).find((text) => isValue(text))
  return code === undefined ? undefined : { kind: 'value', code }
}

/** Reads the comment behind `console.log(…)`: the text it prints, bare or in quotes. */
export function expectedPrint(comment: string): Expected | undefined {
  const value = expectedValue(comment)
  if (value?.kind === 'throws') return value
  const quoted = value === undefined ? null : /^'([^'\\]*)'$|^"([^"\\]*)"$/.exec(value.code)
  if (quoted !== null) return { kind: 'printed', text: quoted[1] ?? quoted[2] ?? '' }
  const bare = cuts(comment).find((text) => isValue(text) || /^-?\d[\d.,:/%-]*$/.test(text))
  return bare === undefined ? undefined : { kind: 'printed', text: bare }
}

/** The comment as a whole, then up to each of its colons. */
function cuts(comment: string): string[] {
  const colons = [...comment.matchAll(/:(?=\s|$)/g)].map(({ index }) => comment.slice(0, index).trim())
  return [comment.trim(), ...colons].filter((text) => text !== '')
}

/** True for an expression made of literals, lists, objects and calls on them. */
function isValue(text: string): boolean {
  const source = ts.createSourceFile('expected.ts', `(${text}\n)`, ts.ScriptTarget.ES2022, true)
  const { diagnostics } = ts.transpileModule(`(${text}\n)`, { reportDiagnostics: true })
  const [statement] = source.statements
  return (
    (diagnostics ?? []).length === 0 &&
    source.statements.length === 1 &&
    statement !== undefined &&
    ts.isExpressionStatement(statement) &&
    ts.isParenthesizedExpression(statement.expression) &&
    isLiteral(statement.expression.expression)
  )
}

const NAMED: readonly string[] = ['undefined', 'NaN', 'Infinity']

function isLiteral(node: ts.Expression): boolean {
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node) || ts.isBigIntLiteral(node)) return true
  if (ts.isIdentifier(node)) return NAMED.includes(node.text)
  if (ts.isPrefixUnaryExpression(node))
    return node.operator === ts.SyntaxKind.MinusToken && isLiteral(node.operand)
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral)
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every((each) => ts.isPropertyAssignment(each) && isLiteral(each.initializer))
  if (ts.isCallExpression(node)) return ts.isIdentifier(node.expression) && node.arguments.every(isLiteral)
  if (ts.isNewExpression(node)) return (node.arguments ?? []).every(isLiteral)
  const words = [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword]
  return words.includes(node.kind)
}
