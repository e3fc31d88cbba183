import type { SeriesExceptions } from './exceptions.js'

export const unemploymentSupportExceptions: SeriesExceptions = { absenceIsLaw: [], replaced: {}, alike: [] }
