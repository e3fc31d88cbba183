import type { SeriesExceptions } from './exceptions.js'

export const injuryBenefitExceptions: SeriesExceptions = { absenceIsLaw: [], replaced: {}, alike: [] }
