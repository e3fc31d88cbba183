import type { SeriesExceptions } from './exceptions.js'

export const unemploymentContributionExceptions: SeriesExceptions = {
  absenceIsLaw: [],
  replaced: {},
  alike: [],
}
