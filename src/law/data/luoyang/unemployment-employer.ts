import type { Series } from '../../types.js'

/** Luoyang values: Payments to firms and workers, early warning (稳岗返还、技能提升补贴、失业预警). */
export const luoyangUnemploymentEmployer: readonly Series[] = []
