import type { SeriesExceptions } from './exceptions.js'

export const entitlementExceptions: SeriesExceptions = {
  absenceIsLaw: [],
  replaced: {},
  alike: [],
}
