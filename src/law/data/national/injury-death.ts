import type { Series } from '../../types.js'

/** National values: Death by work injury, yearly adjustment (工亡待遇、定期待遇调整). */
export const nationalInjuryDeath: readonly Series[] = []
