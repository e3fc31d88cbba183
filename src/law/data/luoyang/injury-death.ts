import type { Series } from '../../types.js'

/** Luoyang values: Death by work injury, yearly adjustment (工亡待遇、定期待遇调整). */
export const luoyangInjuryDeath: readonly Series[] = []
