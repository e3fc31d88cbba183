import type { ParameterDefinition } from '../../types.js'

/** Parameters: Moving between schemes and places (转移接续). */
export const transferDefinitions = {} as const satisfies Record<string, ParameterDefinition>
