import type { Series } from '../../types.js'

/** Luoyang values: Unemployment benefit (失业保险金). */
export const luoyangUnemploymentClaim: readonly Series[] = []
