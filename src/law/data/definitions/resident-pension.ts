import type { ParameterDefinition } from '../../types.js'

/** Parameters: Pension of urban and rural residents (城乡居民养老保险). */
export const residentPensionDefinitions = {} as const satisfies Record<string, ParameterDefinition>
