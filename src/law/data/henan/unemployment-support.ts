import type { Series } from '../../types.js'

/** Henan values: What is paid beside the unemployment benefit (其他失业待遇). */
export const henanUnemploymentSupport: readonly Series[] = []
