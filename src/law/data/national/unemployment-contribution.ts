import type { Series } from '../../types.js'

/** National values: Unemployment insurance: contributions (失业保险费). */
export const nationalUnemploymentContribution: readonly Series[] = [
  {
    path: 'unemployment.contribution.lateCharge.dailyRate',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2011-07',
        to: null,
        value: '0.0005',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2011-07-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/sil', article: '第八十六条' }],
      },
    ],
  },
  {
    path: 'unemployment.contribution.deferral.fiveIndustries',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-04',
        to: '2023-03',
        value: '2023-12',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2022-04-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2022-16', article: '第二条' }, { document: 'national/2022-50' }],
        note: {
          zh: '费款所属期2022年4月至2023年3月，只缓缴单位部分；补缴期限（2023年底）凭记忆',
          en: 'months of April 2022 to March 2023, employer share only; that it is to be paid by the end of 2023 is recalled',
        },
      },
    ],
  },
  {
    path: 'unemployment.contribution.deferral.moreIndustries',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-06',
        to: '2023-05',
        value: '2023-12',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2022-06-01',
        knownBasis: 'effect',
        sources: [
          { document: 'national/2022-31', article: '第一条' },
          { document: 'national/2022-50' },
          { document: 'press/henan-deferral-2022' },
        ],
        note: {
          zh: '17个扩围行业失业保险费缓缴期限不超过1年，可核；首末月和补缴期限凭记忆',
          en: 'a deferral of up to one year is printed; first and last month and the day of payment are recalled',
        },
      },
    ],
    gaps: [
      {
        from: '2022-04',
        to: '2022-05',
        reason: {
          zh: '17个扩围行业缓缴的首个费款所属月未核定，需该通知的实施细则',
          en: 'the first month open to the 17 further industries is not settled: the implementing rules of the notice would settle it',
        },
      },
    ],
  },
]
