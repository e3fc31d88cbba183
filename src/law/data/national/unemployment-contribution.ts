import type { Series } from '../../types.js'

/** National values: Unemployment insurance: contributions (失业保险费). */
export const nationalUnemploymentContribution: readonly Series[] = []
