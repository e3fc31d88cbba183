import type { SeriesExceptions } from './exceptions.js'

export const civilPensionExceptions: SeriesExceptions = {
  absenceIsLaw: [],
  replaced: {},
  alike: [
    {
      reason: 'the whole contribution of the employee makes the account',
      members: [
        'china civilPension.contribution.rate.employee',
        'china civilPension.contribution.rate.account',
      ],
    },
    {
      reason: 'the provincial base is the judged one for each component',
      members: [
        'henan civilPension.award.basic.averageBase',
        'henan civilPension.award.basic.indexedBase',
        'henan civilPension.award.transitional.base',
      ],
    },
    {
      reason: 'awards and the comparison are both kept to the fen',
      members: ['henan civilPension.award.itemRounding', 'china civilPension.comparison.rounding'],
    },
  ],
}
