import type { ParameterDefinition } from '../../types.js'

/** Parameters: Incapacity allowance (病残津贴) and the former illness retirement (病退). */
export const incapacityDefinitions = {} as const satisfies Record<string, ParameterDefinition>
