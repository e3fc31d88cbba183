import type { SeriesExceptions } from './exceptions.js'

export const annuityExceptions: SeriesExceptions = {
  absenceIsLaw: [],
  replaced: {},
  alike: [
    {
      reason: 'contributions and payments of annuities are both kept to the fen',
      members: ['china annuity.contribution.rounding', 'china annuity.payout.rounding'],
    },
  ],
}
