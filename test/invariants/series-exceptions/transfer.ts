import type { SeriesExceptions } from './exceptions.js'

export const transferExceptions: SeriesExceptions = {
  absenceIsLaw: [],
  replaced: {},
  alike: [],
}
