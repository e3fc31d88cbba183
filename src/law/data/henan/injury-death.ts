import type { Series } from '../../types.js'

/** Henan values: Death by work injury (工亡待遇). */
export const henanInjuryDeath: readonly Series[] = [
  {
    path: 'workInjury.death.lumpSum.rule',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2007-10',
        to: '2010-12',
        value: 'averageWageMonths',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2007-06-01',
        knownBasis: 'document',
        sources: [{ document: 'henan/injury-2007', article: '第二十九条' }],
        note: {
          zh: '2010年修订的工伤保险条例施行后不再适用；施行月据业务常识',
          en: 'replaced by the revised national regulation; the month it took effect is recalled',
        },
      },
    ],
  },
  {
    path: 'workInjury.death.lumpSum.months.usual',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2007-10',
        to: '2010-12',
        value: '54',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2007-06-01',
        knownBasis: 'document',
        sources: [{ document: 'henan/injury-2007', article: '第二十九条' }],
      },
    ],
  },
  {
    path: 'workInjury.death.lumpSum.months.rescue',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2007-10',
        to: '2010-12',
        value: '60',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2007-06-01',
        knownBasis: 'document',
        sources: [{ document: 'henan/injury-2007', article: '第二十九条' }],
      },
    ],
  },
  {
    path: 'workInjury.dependants.start',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2007-10',
        to: null,
        value: 'monthAfter',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2007-06-01',
        knownBasis: 'document',
        sources: [{ document: 'henan/injury-2007', article: '第三十条' }],
      },
    ],
  },
]
