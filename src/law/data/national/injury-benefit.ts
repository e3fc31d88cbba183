import type { Series } from '../../types.js'

/** National values: Work-injury benefits (工伤待遇). */
export const nationalInjuryBenefit: readonly Series[] = []
