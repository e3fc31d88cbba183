import type { SeriesExceptions } from './exceptions.js'

export const unemploymentClaimExceptions: SeriesExceptions = { absenceIsLaw: [], replaced: {}, alike: [] }
