import type { SeriesExceptions } from './exceptions.js'

export const adjustmentExceptions: SeriesExceptions = {
  absenceIsLaw: [],
  replaced: {},
  alike: [],
}
