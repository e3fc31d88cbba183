import { definitions } from './data/definitions.js'
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
