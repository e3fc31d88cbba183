import type { ParameterDefinition } from '../../types.js'

/** Parameters: Basic pension of government and public institutions (机关事业单位养老保险). */
export const civilPensionDefinitions = {} as const satisfies Record<string, ParameterDefinition>
