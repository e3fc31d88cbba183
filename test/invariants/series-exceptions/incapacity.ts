import type { SeriesExceptions } from './exceptions.js'

export const incapacityExceptions: SeriesExceptions = {
  absenceIsLaw: [],
  replaced: {},
  alike: [],
}
