import type { Series } from '../../types.js'

/** National values: Yearly adjustment of pensions (基本养老金调整). */
export const nationalAdjustment: readonly Series[] = []
