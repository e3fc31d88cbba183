import type { Series } from '../../types.js'

/** National values: Minimum wage (最低工资). */
export const nationalMinimumWage: readonly Series[] = []
