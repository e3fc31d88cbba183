import type { ParameterDefinition } from '../../types.js'

/** Parameters: What is payable in a month, and over a life (待遇清单). */
export const entitlementDefinitions = {} as const satisfies Record<string, ParameterDefinition>
