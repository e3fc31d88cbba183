import type { ParameterDefinition } from '../../types.js'

/** Parameters: Occupational annuity (职业年金), enterprise annuity (企业年金) and personal pension (个人养老金). */
export const annuityDefinitions = {} as const satisfies Record<string, ParameterDefinition>
