import type { SeriesExceptions } from './exceptions.js'

export const residentPensionExceptions: SeriesExceptions = {
  absenceIsLaw: [],
  replaced: {},
  alike: [
    {
      reason: 'interest and benefit items are both taken to the fen, half up',
      members: ['china residentPension.account.rounding', 'china residentPension.itemRounding'],
    },
    {
      reason: 'no addition was found of either kind since the schemes were merged',
      members: ['henan residentPension.extra.longYears', 'luoyang residentPension.basic.localAddition'],
    },
  ],
}
