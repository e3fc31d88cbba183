import type { SeriesExceptions } from './exceptions.js'

export const incapacityExceptions: SeriesExceptions = {
  absenceIsLaw: [],
  replaced: {},
  alike: [
    {
      reason: 'three months of notice before an early retirement, and three months of payment a year',
      members: ['china retirement.flexible.earlyNoticeMonths', 'china incapacity.duration.perYear'],
    },
    {
      reason: 'the allowance is taken to begin as a pension does',
      members: ['china employeePension.award.firstPayment', 'china incapacity.firstPayment'],
    },
    {
      reason:
        'five years to the statutory age, five years of contributions, and the longest delay of women at 50',
      members: [
        'china retirement.delay.original50.cap',
        'china incapacity.fullFormula.within',
        'china incapacity.duration.moreAbove',
      ],
    },
    {
      reason: 'a finding serves a year, and the shortest allowance lasts one',
      members: ['china incapacity.duration.least', 'china incapacity.finding.months'],
    },
  ],
}
