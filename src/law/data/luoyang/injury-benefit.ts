import type { Series } from '../../types.js'

/** Luoyang values: Work-injury benefits (工伤待遇). */
export const luoyangInjuryBenefit: readonly Series[] = []
