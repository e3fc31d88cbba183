import type { SeriesExceptions } from './exceptions.js'

export const residentPensionExceptions: SeriesExceptions = {
  absenceIsLaw: [],
  replaced: {},
  alike: [],
}
