import type { SeriesExceptions } from './exceptions.js'

export const landExpropriationExceptions: SeriesExceptions = {
  absenceIsLaw: [],
  replaced: {},
  alike: [],
}
