import type { SeriesExceptions } from './exceptions.js'

export const civilPensionExceptions: SeriesExceptions = {
  absenceIsLaw: [],
  replaced: {},
  alike: [],
}
