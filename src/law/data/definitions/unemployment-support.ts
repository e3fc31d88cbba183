import type { ParameterDefinition } from '../../types.js'

/** Parameters: What is paid beside the unemployment benefit (其他失业待遇). */
export const unemploymentSupportDefinitions = {} as const satisfies Record<string, ParameterDefinition>
