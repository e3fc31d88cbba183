import type { ParameterDefinition } from '../../types.js'

/** Parameters: Death by work injury, yearly adjustment (工亡待遇、定期待遇调整). */
export const injuryDeathDefinitions = {} as const satisfies Record<string, ParameterDefinition>
