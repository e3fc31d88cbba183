import type { Series } from '../../types.js'

/** Henan values: Unemployment benefit (失业保险金). */
export const henanUnemploymentClaim: readonly Series[] = []
