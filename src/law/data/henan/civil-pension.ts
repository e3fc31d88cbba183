import type { Series } from '../../types.js'

/** Henan values: Basic pension of government and public institutions (机关事业单位养老保险). */
export const henanCivilPension: readonly Series[] = []
