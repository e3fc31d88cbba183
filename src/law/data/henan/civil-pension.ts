import type { Series } from '../../types.js'

/** Henan values: Basic pension of government and public institutions (机关事业单位养老保险). */
export const henanCivilPension: readonly Series[] = [
  {
    path: 'civilPension.award.basic.averageBase',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-10',
        to: null,
        value: 'provincial',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2015-03-31',
        knownBasis: 'report',
        sources: [
          {
            document: 'national/2015-28',
          },
        ],
        note: {
          zh: '省内用全省基数还是本地基数未见河南机关事业单位核定表；判断用全省基数',
          en: 'no benefit sheet of a public institution in Henan was read; the provincial base is the judged one',
        },
        alternatives: [
          {
            value: 'local',
            note: {
              zh: '用本地基数',
              en: 'the base of the place',
            },
          },
        ],
      },
    ],
  },
  {
    path: 'civilPension.award.basic.indexedBase',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-10',
        to: null,
        value: 'provincial',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2015-03-31',
        knownBasis: 'report',
        sources: [
          {
            document: 'national/2015-28',
          },
        ],
        note: {
          zh: '省内用全省基数还是本地基数未见河南机关事业单位核定表；判断用全省基数',
          en: 'no benefit sheet of a public institution in Henan was read; the provincial base is the judged one',
        },
        alternatives: [
          {
            value: 'local',
            note: {
              zh: '用本地基数',
              en: 'the base of the place',
            },
          },
        ],
      },
    ],
  },
  {
    path: 'civilPension.award.transitional.base',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-10',
        to: null,
        value: 'provincial',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2015-03-31',
        knownBasis: 'report',
        sources: [
          {
            document: 'national/2015-28',
          },
        ],
        note: {
          zh: '省内用全省基数还是本地基数未见河南机关事业单位核定表；判断用全省基数',
          en: 'no benefit sheet of a public institution in Henan was read; the provincial base is the judged one',
        },
        alternatives: [
          {
            value: 'local',
            note: {
              zh: '用本地基数',
              en: 'the base of the place',
            },
          },
        ],
      },
    ],
  },
  {
    path: 'civilPension.award.transitional.coefficient',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-10',
        to: null,
        value: '0.013',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2015-03-31',
        knownBasis: 'report',
        sources: [
          {
            document: 'henan/2006-29',
          },
          {
            document: 'national/2015-28',
          },
        ],
        note: {
          zh: '与本省企业相同',
          en: 'the same as that of enterprises in the province',
        },
      },
    ],
  },
  {
    path: 'civilPension.award.yearsDecimals',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-10',
        to: null,
        value: '2',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2014-10-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'practice/civil-rounding',
          },
        ],
        note: {
          zh: '河南机关事业单位的取舍未核定',
          en: 'how Henan’s agencies round for public institutions is not settled',
        },
        alternatives: [
          {
            value: '4',
            note: {
              zh: '保留四位',
              en: 'four decimals',
            },
          },
        ],
      },
    ],
  },
  {
    path: 'civilPension.award.yearsRounding',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-10',
        to: null,
        value: 'halfUp',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2014-10-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'practice/civil-rounding',
          },
        ],
        note: {
          zh: '河南机关事业单位的取舍未核定',
          en: 'how Henan’s agencies round for public institutions is not settled',
        },
        alternatives: [
          {
            value: 'up',
            note: {
              zh: '进位',
              en: 'up',
            },
          },
        ],
      },
    ],
  },
  {
    path: 'civilPension.award.itemRounding',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-10',
        to: null,
        value: 'halfUp/fen',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2014-10-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'practice/civil-rounding',
          },
        ],
        note: {
          zh: '河南机关事业单位的取舍未核定',
          en: 'how Henan’s agencies round for public institutions is not settled',
        },
        alternatives: [
          {
            value: 'up/jiao',
            note: {
              zh: '见分进角',
              en: 'up to the jiao',
            },
          },
        ],
      },
    ],
  },
  {
    path: 'civilPension.provisionalPay.rounding',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-10',
        to: null,
        value: 'halfUp/yuan',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2017-12-31',
        knownBasis: 'report',
        sources: [
          {
            document: 'henan/2017-89',
          },
        ],
        note: {
          zh: '基本退休费按比例计算后取整到元',
          en: 'the ratio part is rounded to the yuan',
        },
      },
    ],
  },
]
