import type { Series } from '../../types.js'

/** Henan values: Moving between schemes and places (转移接续). */
export const henanTransfer: readonly Series[] = []
