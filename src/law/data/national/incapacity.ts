import type { Series } from '../../types.js'

/** National values: Incapacity allowance (病残津贴) and the former illness retirement (病退). */
export const nationalIncapacity: readonly Series[] = []
