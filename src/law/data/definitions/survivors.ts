import type { ParameterDefinition } from '../../types.js'

/** Parameters: Survivors’ benefits (遗属待遇). */
export const survivorsDefinitions = {} as const satisfies Record<string, ParameterDefinition>
