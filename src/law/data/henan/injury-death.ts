import type { Series } from '../../types.js'

/** Henan values: Death by work injury, yearly adjustment (工亡待遇、定期待遇调整). */
export const henanInjuryDeath: readonly Series[] = []
