import type { Series } from '../../types.js'

/** National values: Moving between schemes and places (转移接续). */
export const nationalTransfer: readonly Series[] = []
