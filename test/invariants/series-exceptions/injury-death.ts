import type { SeriesExceptions } from './exceptions.js'

export const injuryDeathExceptions: SeriesExceptions = { absenceIsLaw: [], replaced: {}, alike: [] }
