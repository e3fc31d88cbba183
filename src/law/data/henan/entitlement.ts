import type { Series } from '../../types.js'

/** Henan values: What is payable in a month, and over a life (待遇清单). */
export const henanEntitlement: readonly Series[] = []
