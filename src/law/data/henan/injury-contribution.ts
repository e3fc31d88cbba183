import type { Series } from '../../types.js'

/** Henan values: Work injury: rates, contributions, recognition (工伤保险费、工伤认定). */
export const henanInjuryContribution: readonly Series[] = []
