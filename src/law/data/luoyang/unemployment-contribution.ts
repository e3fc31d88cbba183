import type { Series } from '../../types.js'

/** Luoyang values: Unemployment insurance: contributions (失业保险费). */
export const luoyangUnemploymentContribution: readonly Series[] = []
