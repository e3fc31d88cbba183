import type { SeriesExceptions } from './exceptions.js'

export const annuityExceptions: SeriesExceptions = {
  absenceIsLaw: [],
  replaced: {},
  alike: [],
}
