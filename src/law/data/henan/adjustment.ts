import type { Series } from '../../types.js'

/** Henan values: Yearly adjustment of pensions (基本养老金调整). */
export const henanAdjustment: readonly Series[] = []
