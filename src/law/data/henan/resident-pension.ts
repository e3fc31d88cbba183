import type { Series } from '../../types.js'

/** Henan values: Pension of urban and rural residents (城乡居民养老保险). */
export const henanResidentPension: readonly Series[] = []
