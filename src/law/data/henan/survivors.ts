import type { Series } from '../../types.js'

/** Henan values: Survivors’ benefits (遗属待遇). */
export const henanSurvivors: readonly Series[] = []
