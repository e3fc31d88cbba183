import type { Series } from '../../types.js'

/** National values: Insurance of farmers whose land was expropriated (被征地农民). */
export const nationalLandExpropriation: readonly Series[] = []
