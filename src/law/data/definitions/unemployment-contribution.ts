import type { ParameterDefinition } from '../../types.js'

/** Parameters: Unemployment insurance: contributions (失业保险费). */
export const unemploymentContributionDefinitions = {} as const satisfies Record<string, ParameterDefinition>
