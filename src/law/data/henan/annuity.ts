import type { Series } from '../../types.js'

/** Henan values: Occupational annuity (职业年金), enterprise annuity (企业年金) and personal pension (个人养老金). Zhengzhou was a pilot city. */
export const henanAnnuity: readonly Series[] = [
  {
    path: 'personalPension.open',
    place: '410100',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-11',
        to: null,
        value: 'inForce',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2022-11-25',
        knownBasis: 'report',
        sources: [{ document: 'national/pp-pilot-2022' }],
      },
    ],
  },
  {
    path: 'personalPension.firstDay',
    place: '410100',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-11',
        to: '2022-11',
        value: '25',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2022-11-25',
        knownBasis: 'report',
        sources: [{ document: 'national/pp-pilot-2022' }],
      },
      {
        from: '2022-12',
        to: null,
        value: '1',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2022-11-25',
        knownBasis: 'report',
        sources: [{ document: 'national/pp-pilot-2022' }],
      },
    ],
  },
  {
    path: 'personalPension.tax.deferral',
    place: '410100',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-01',
        to: null,
        value: 'deferred',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2022-11-03',
        knownBasis: 'document',
        sources: [{ document: 'national/pp-tax-2022' }],
        note: { zh: '一处资料记为2022年11月1日起', en: 'one source books it from 2022-11-01' },
      },
    ],
  },
]
