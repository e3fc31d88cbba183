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
      reason: 'those between count for grandchildren and siblings by the same words',
      members: ['china workInjury.dependants.kin.grandchild', 'china workInjury.dependants.kin.sibling'],
    },
  ],
}
