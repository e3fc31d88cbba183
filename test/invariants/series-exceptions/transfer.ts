import type { SeriesExceptions } from './exceptions.js'

export const transferExceptions: SeriesExceptions = {
  absenceIsLaw: [],
  replaced: {},
  alike: [
    {
      reason: 'the reform of October 2014 began for the civil scheme and for soldiers at once',
      members: ['china transfer.civil.paidFrom', 'china transfer.military.paidFrom'],
    },
  ],
}
