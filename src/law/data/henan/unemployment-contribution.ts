import type { Series } from '../../types.js'

/** Henan values: Unemployment insurance: contributions (失业保险费). */
export const henanUnemploymentContribution: readonly Series[] = []
