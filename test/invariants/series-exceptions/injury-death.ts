import type { SeriesExceptions } from './exceptions.js'

export const injuryDeathExceptions: SeriesExceptions = {
  absenceIsLaw: [
    'workInjury.adjustment.floor.allowance',
    'workInjury.adjustment.floor.spouse',
    'workInjury.adjustment.floor.spouseAlone',
    'workInjury.adjustment.floor.other',
    'workInjury.adjustment.floor.otherAlone',
  ],
  replaced: {},
  alike: [
    {
      reason:
        'the pension begins in the month after the death, as monthly benefits in that after the grading',
      members: [
        'henan workInjury.firstPayment',
        'henan workInjury.lumpSumDue',
        'henan workInjury.dependants.start',
      ],
    },
    {
      reason: 'those between count for grandchildren and siblings by the same words',
      members: ['china workInjury.dependants.kin.grandchild', 'china workInjury.dependants.kin.sibling'],
    },
  ],
}
