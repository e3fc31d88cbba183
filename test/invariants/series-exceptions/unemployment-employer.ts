import type { SeriesExceptions } from './exceptions.js'

export const unemploymentEmployerExceptions: SeriesExceptions = { absenceIsLaw: [], replaced: {}, alike: [] }
