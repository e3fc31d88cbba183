import type { Series } from '../../types.js'

/** National values: What is paid beside the unemployment benefit (其他失业待遇). */
export const nationalUnemploymentSupport: readonly Series[] = []
