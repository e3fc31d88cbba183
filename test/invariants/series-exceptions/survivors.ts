import type { SeriesExceptions } from './exceptions.js'

export const survivorsExceptions: SeriesExceptions = {
  absenceIsLaw: [],
  replaced: {},
  alike: [],
}
