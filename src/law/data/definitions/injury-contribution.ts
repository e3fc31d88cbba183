import type { ParameterDefinition } from '../../types.js'

/** Parameters: Work injury: rates, contributions, recognition (工伤保险费、工伤认定). */
export const injuryContributionDefinitions = {} as const satisfies Record<string, ParameterDefinition>
