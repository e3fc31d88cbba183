import ts from 'typescript'

/** Where the exports of a file let an `any` through, as 'name.field.argument'. Types declared elsewhere than in `ours` are not searched. */
export function findAny(program: ts.Program, path: string, ours: string): string[] {
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(path)
  const module = source && checker.getSymbolAtLocation(source)
  if (module === undefined) throw new Error(`${path} is no module`)
  const found: string[] = []
  for (const symbol of checker.getExportsOfModule(module)) walk(typeOf(symbol), [symbol.name], new Set())
  return [...new Set(found)]

  function typeOf(symbol: ts.Symbol): ts.Type {
    const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    return own.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias)
      ? checker.getDeclaredTypeOfSymbol(own)
      : checker.getTypeOfSymbol(own)
  }

  function walk(type: ts.Type, where: readonly string[], seen: Set<ts.Type>): void {
    if (type.flags & ts.TypeFlags.Any) found.push(where.join('.'))
    if (seen.has(type) || where.length > 12) return
    seen.add(type)
    for (const argument of checker.getTypeArguments(type as ts.TypeReference)) walk(argument, where, seen)
    if (isForeign(type)) return
    if (type.isUnionOrIntersection()) for (const part of type.types) walk(part, where, seen)
    for (const signature of [...type.getCallSignatures(), ...type.getConstructSignatures()]) {
      walk(signature.getReturnType(), [...where, 'returns'], seen)
      for (const parameter of signature.getParameters())
        walk(checker.getTypeOfSymbol(parameter), [...where, parameter.name], seen)
    }
    if (type.flags & ts.TypeFlags.Object)
      for (const property of type.getProperties())
        walk(checker.getTypeOfSymbol(property), [...where, property.name], seen)
  }

  /** Types of the language and of decimal.js are theirs to answer for. */
  function isForeign(type: ts.Type): boolean {
    const declared = type.getSymbol()?.declarations?.[0]?.getSourceFile()
    return declared !== undefined && !declared.fileName.startsWith(ours)
  }
}
