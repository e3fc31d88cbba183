import type { Series } from '../../types.js'

/** National values: Insurance of farmers whose land was expropriated (被征地农民). */
export const nationalLandExpropriation: readonly Series[] = [
  {
    path: 'landExpropriation.cost.rounding',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2020-01',
        to: null,
        value: 'halfUp/fen',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2020-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'national/land-law',
            article: '第四十八条',
          },
          {
            document: 'national/land-regulation',
            article: '第三十二条',
          },
          {
            document: 'practice/land-expropriation',
          },
        ],
        note: {
          zh: '取整未见条文',
          en: 'no text on the rounding was found',
        },
        alternatives: [
          {
            value: 'up/yuan',
            note: {
              zh: '进位到元',
              en: 'up to the yuan',
            },
          },
        ],
      },
    ],
  },
  {
    path: 'landExpropriation.subsidy.rounding',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2020-01',
        to: null,
        value: 'down/fen',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2020-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'practice/land-expropriation',
          },
        ],
        note: {
          zh: '舍去到分，余额列明',
          en: 'cut to the fen, what is left over is named',
        },
        alternatives: [
          {
            value: 'down/yuan',
            note: {
              zh: '舍去到元',
              en: 'cut to the yuan',
            },
          },
        ],
      },
    ],
  },
  {
    path: 'landExpropriation.years.decimals',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2020-01',
        to: null,
        value: '2',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2020-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'practice/land-expropriation',
          },
        ],
        alternatives: [
          {
            value: '0',
            note: {
              zh: '只计整年',
              en: 'whole years only',
            },
          },
        ],
      },
    ],
  },
  {
    path: 'landExpropriation.years.rounding',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2020-01',
        to: null,
        value: 'down',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2020-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'practice/land-expropriation',
          },
        ],
        alternatives: [
          {
            value: 'halfUp',
            note: {
              zh: '四舍五入',
              en: 'half up',
            },
          },
        ],
      },
    ],
  },
]
