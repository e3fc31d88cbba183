import type { Series } from '../../types.js'

/** National values: Unemployment benefit (失业保险金). */
export const nationalUnemploymentClaim: readonly Series[] = [
  {
    path: 'unemployment.amount.rounding',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '1999-01',
        to: null,
        value: 'halfUp/fen',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '1999-01-22',
        knownBasis: 'document',
        sources: [{ document: 'national/1999-258', article: '第十八条' }],
        note: { zh: '条文未规定取整', en: 'no text speaks of rounding' },
        alternatives: [
          { value: 'halfUp/yuan', note: { zh: '四舍五入到元', en: 'half up, to the yuan' } },
          { value: 'up/yuan', note: { zh: '进位到元', en: 'up, to the yuan' } },
        ],
      },
    ],
  },
  {
    path: 'unemployment.amount.cap',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '1999-01',
        to: null,
        value: 'localWage',
        status: 'final',
        evidence: 'verified',
        knownFrom: '1999-01-22',
        knownBasis: 'document',
        sources: [{ document: 'national/1999-258', article: '第十八条' }],
        note: { zh: '标准低于当地最低工资', en: 'the standard lies below the local minimum wage' },
      },
    ],
  },
  {
    path: 'unemployment.amount.livingStandard',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [],
    gaps: [
      {
        from: '1999-01',
        to: null,
        reason: {
          zh: '城市低保标准由各地公布，未收录，请按当地公布数填入',
          en: 'the urban minimum-living standard is set locally and not shipped: load the figure published there',
        },
      },
    ],
  },
]
