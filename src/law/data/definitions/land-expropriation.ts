import type { ParameterDefinition } from '../../types.js'

/** Parameters: Insurance of farmers whose land was expropriated (被征地农民). */
export const landExpropriationDefinitions = {} as const satisfies Record<string, ParameterDefinition>
