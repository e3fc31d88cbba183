import type { Series } from '../../types.js'

/** National values: Unemployment benefit (失业保险金). */
export const nationalUnemploymentClaim: readonly Series[] = []
