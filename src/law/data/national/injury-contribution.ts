import type { Series } from '../../types.js'

/** National values: Work injury: rates, contributions, recognition (工伤保险费、工伤认定). */
export const nationalInjuryContribution: readonly Series[] = []
