import type { ParameterDefinition } from '../../types.js'

/** Parameters: Unemployment benefit (失业保险金). */
export const unemploymentClaimDefinitions = {} as const satisfies Record<string, ParameterDefinition>
