import type { Series } from '../../types.js'

/** Luoyang values: What is paid beside the unemployment benefit (其他失业待遇). */
export const luoyangUnemploymentSupport: readonly Series[] = []
