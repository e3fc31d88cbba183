import type { Series } from '../../types.js'

/** Henan values: Payments to firms and workers, early warning (稳岗返还、技能提升补贴、失业预警). */
export const henanUnemploymentEmployer: readonly Series[] = []
