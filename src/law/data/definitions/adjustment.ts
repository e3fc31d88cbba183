import type { ParameterDefinition } from '../../types.js'

/** Parameters: Yearly adjustment of pensions (基本养老金调整). */
export const adjustmentDefinitions = {} as const satisfies Record<string, ParameterDefinition>
