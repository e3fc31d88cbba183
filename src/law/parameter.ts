import { shown, type Issue } from '../errors.js'
import { definitions } from './data/definitions.js'
import { nearest } from './nearest.js'
import type { ParameterDefinition, ParameterKind } from './types.js'

/** The name of a parameter, such as `employeePension.award.base.local`. */
export type ParameterPath = keyof typeof definitions
/** The names of the parameters of one kind. */
export type PathOf<K extends ParameterKind> = {
  [P in ParameterPath]: (typeof definitions)[P]['kind'] extends K ? P : never
}[ParameterPath]
/** The texts a choice parameter can hold. */
export type ChoiceOf<P extends PathOf<'choice'>> = (typeof definitions)[P] extends {
  readonly choices: readonly (infer C)[]
}
  ? C
  : never
/** What a table parameter is read as: by count or fen, or by name. */
export type TableOf<P extends PathOf<'table'>> = (typeof definitions)[P] extends {
  readonly table: { readonly keys: 'text' }
}
  ? ReadonlyMap<string, number>
  : ReadonlyMap<number, number>
/** The names of the choice parameters that state a money rounding, such as 'halfUp/fen'. */
export type RoundingPath = {
  [P in PathOf<'choice'>]: ChoiceOf<P> extends `${string}/${string}` ? P : never
}[PathOf<'choice'>]

/** Every parameter path, in the order of the definitions. */
export const parameterPaths = Object.keys(definitions) as readonly ParameterPath[]

/** The definition of a parameter: name in both languages, kind, unit, and the month it is looked up by. */
export function definitionOf(path: ParameterPath): ParameterDefinition {
  return definitions[path]
}

/** True when the text names a parameter. */
export function isParameterPath(text: string): text is ParameterPath {
  return Object.hasOwn(definitions, text)
}

/** A parameter path at the door: undefined after adding `law.unknownPath` with the path that may have been meant. */
export function knownPath(input: unknown, where: Issue['path'], issues: Issue[]): ParameterPath | undefined {
  if (typeof input === 'string' && isParameterPath(input)) return input
  const guess = typeof input === 'string' ? nearest(input, parameterPaths) : undefined
  issues.push({
    code: 'law.unknownPath',
    path: where,
    message: `there is no such parameter${guess === undefined ? '' : `; did you mean "${guess}"?`}`,
    received: shown(input),
  })
  return undefined
}
