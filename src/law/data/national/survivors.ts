import type { Series } from '../../types.js'

/** National values: Survivors’ benefits (遗属待遇). */
export const nationalSurvivors: readonly Series[] = []
