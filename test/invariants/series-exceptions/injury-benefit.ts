import type { SeriesExceptions } from './exceptions.js'

export const injuryBenefitExceptions: SeriesExceptions = {
  absenceIsLaw: [],
  replaced: {
    'henan workInjury.meals.perDay': 'the notice of 2023 over the rates of 2012, from January on',
    'henan workInjury.nursing.rounding':
      'amounts of 2025 were printed in whole yuan, those before to the fen',
  },
  alike: [
    {
      reason:
        'twelve months each, since 2004: those of the own wage, of the leave, of its extension, and before a review',
      members: [
        'china workInjury.ownWage.months',
        'china workInjury.leavePay.months',
        'china workInjury.leavePay.extension',
        'china workInjury.regrade.reviewAfter',
      ],
    },
    {
      reason: 'monthly benefits begin, and lump sums are paid, by the month after',
      members: ['henan workInjury.firstPayment', 'henan workInjury.lumpSumDue'],
    },
  ],
}
