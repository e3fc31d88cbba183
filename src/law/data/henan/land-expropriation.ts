import type { Series } from '../../types.js'

/** Henan values: Insurance of farmers whose land was expropriated (被征地农民). */
export const henanLandExpropriation: readonly Series[] = []
