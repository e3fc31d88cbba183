import type { SeriesExceptions } from './exceptions.js'

export const injuryContributionExceptions: SeriesExceptions = { absenceIsLaw: [], replaced: {}, alike: [] }
