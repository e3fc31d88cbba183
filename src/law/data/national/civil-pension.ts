import type { Series } from '../../types.js'

/** National values: Basic pension of government and public institutions (机关事业单位养老保险). */
export const nationalCivilPension: readonly Series[] = [
  {
    path: 'civilPension.reformStart',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '1949-10',
        to: null,
        value: '2014-10',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2015-01-31',
        knownBasis: 'report',
        sources: [
          {
            document: 'national/2015-2',
          },
        ],
        note: {
          zh: '改革自2014年10月1日起实施；该文2015年1月印发，日期不详，以当月末为已知日',
          en: 'the reform took effect on 2014-10-01; the decision is of January 2015, day not known: the end of the month stands in for it',
        },
      },
    ],
  },
  {
    path: 'civilPension.contribution.rate.employer',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-10',
        to: '2019-04',
        value: '0.20',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2015-01-31',
        knownBasis: 'report',
        sources: [
          {
            document: 'national/2015-2',
            article: '第三条',
          },
        ],
      },
      {
        from: '2019-05',
        to: null,
        value: '0.16',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2019-05-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'national/2019-13',
          },
        ],
        note: {
          zh: '全国可降至16%，河南按16%执行；河南文号未核',
          en: 'a ceiling for the nation, taken over in Henan; the number of Henan’s text was not settled',
        },
      },
    ],
  },
  {
    path: 'civilPension.contribution.rate.employee',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-10',
        to: null,
        value: '0.08',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2015-01-31',
        knownBasis: 'report',
        sources: [
          {
            document: 'national/2015-2',
            article: '第三条',
          },
        ],
      },
    ],
  },
  {
    path: 'civilPension.contribution.rate.account',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-10',
        to: null,
        value: '0.08',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2015-01-31',
        knownBasis: 'report',
        sources: [
          {
            document: 'national/2015-2',
            article: '第三条',
          },
        ],
        note: {
          zh: '全部由个人缴费形成',
          en: 'all of it from the employee’s own contribution',
        },
      },
    ],
  },
  {
    path: 'civilPension.seniorWomenAge',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2015-03',
        to: null,
        value: '60',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2015-03-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'national/2015-14',
          },
        ],
        note: {
          zh: '本人申请可在55周岁时自愿退休',
          en: 'they may ask to retire at 55',
        },
      },
    ],
  },
  {
    path: 'civilPension.award.basic.accrualRate',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-10',
        to: null,
        value: '0.01',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2015-01-31',
        knownBasis: 'report',
        sources: [
          {
            document: 'national/2015-2',
            article: '第四条',
          },
          {
            document: 'national/2015-28',
          },
        ],
      },
    ],
  },
  {
    path: 'civilPension.award.firstPayment',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-10',
        to: null,
        value: 'monthAfter',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2015-03-31',
        knownBasis: 'report',
        sources: [
          {
            document: 'henan/2017-89',
          },
          {
            document: 'national/2015-28',
          },
        ],
        note: {
          zh: '河南预发表印明自退休次月起发放；最终核定按同一做法',
          en: 'Henan’s form of provisional pay has the month after retirement; taken to hold for the final award',
        },
      },
    ],
  },
  {
    path: 'civilPension.deemedIndex.post',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [],
    gaps: [
      {
        from: '2014-10',
        to: null,
        reason: {
          zh: '视同缴费指数表由各省制定，河南的表未查到；请以改革方案或法规包加载（键为职务、级别等名称），或直接填写视同缴费指数',
          en: 'the tables of the deemed index are made by each province and Henan’s were not found: load this one by law.with or a law pack (keys by name), or give deemedIndex itself',
        },
      },
    ],
  },
  {
    path: 'civilPension.deemedIndex.step',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [],
    gaps: [
      {
        from: '2014-10',
        to: null,
        reason: {
          zh: '视同缴费指数表由各省制定，河南的表未查到；请以改革方案或法规包加载（键为职务、级别等名称），或直接填写视同缴费指数',
          en: 'the tables of the deemed index are made by each province and Henan’s were not found: load this one by law.with or a law pack (keys by name), or give deemedIndex itself',
        },
      },
    ],
  },
  {
    path: 'civilPension.deemedIndex.adjustment',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [],
    gaps: [
      {
        from: '2014-10',
        to: null,
        reason: {
          zh: '视同缴费指数表由各省制定，河南的表未查到；请以改革方案或法规包加载（键为职务、级别等名称），或直接填写视同缴费指数',
          en: 'the tables of the deemed index are made by each province and Henan’s were not found: load this one by law.with or a law pack (keys by name), or give deemedIndex itself',
        },
      },
    ],
  },
  {
    path: 'civilPension.comparison.lastRetirement',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-10',
        to: null,
        value: '2024-09',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2015-03-31',
        knownBasis: 'report',
        sources: [
          {
            document: 'national/2015-28',
          },
        ],
        note: {
          zh: '十年过渡期至2024年9月30日',
          en: 'the ten years end on 2024-09-30',
        },
      },
    ],
  },
  {
    path: 'civilPension.comparison.share',
    place: '100000',
    verifiedThrough: '2024-09',
    values: [
      {
        from: '2014-10',
        to: '2015-12',
        value: '0.10',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2015-03-31',
        knownBasis: 'report',
        sources: [
          {
            document: 'national/2015-28',
          },
        ],
      },
      {
        from: '2016-01',
        to: '2016-12',
        value: '0.20',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2015-03-31',
        knownBasis: 'report',
        sources: [
          {
            document: 'national/2015-28',
          },
        ],
      },
      {
        from: '2017-01',
        to: '2017-12',
        value: '0.30',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2015-03-31',
        knownBasis: 'report',
        sources: [
          {
            document: 'national/2015-28',
          },
        ],
      },
      {
        from: '2018-01',
        to: '2018-12',
        value: '0.40',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2015-03-31',
        knownBasis: 'report',
        sources: [
          {
            document: 'national/2015-28',
          },
        ],
      },
      {
        from: '2019-01',
        to: '2019-12',
        value: '0.50',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2015-03-31',
        knownBasis: 'report',
        sources: [
          {
            document: 'national/2015-28',
          },
        ],
      },
      {
        from: '2020-01',
        to: '2020-12',
        value: '0.60',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2015-03-31',
        knownBasis: 'report',
        sources: [
          {
            document: 'national/2015-28',
          },
        ],
      },
      {
        from: '2021-01',
        to: '2021-12',
        value: '0.70',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2015-03-31',
        knownBasis: 'report',
        sources: [
          {
            document: 'national/2015-28',
          },
        ],
      },
      {
        from: '2022-01',
        to: '2022-12',
        value: '0.80',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2015-03-31',
        knownBasis: 'report',
        sources: [
          {
            document: 'national/2015-28',
          },
        ],
      },
      {
        from: '2023-01',
        to: '2023-12',
        value: '0.90',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2015-03-31',
        knownBasis: 'report',
        sources: [
          {
            document: 'national/2015-28',
          },
        ],
      },
      {
        from: '2024-01',
        to: '2024-09',
        value: '1',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2015-03-31',
        knownBasis: 'report',
        sources: [
          {
            document: 'national/2015-28',
          },
        ],
      },
    ],
  },
  {
    path: 'civilPension.comparison.oldRatio',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-10',
        to: null,
        value: {
          '20': '0.80',
          '30': '0.85',
          '35': '0.90',
        },
        status: 'final',
        evidence: 'verified',
        knownFrom: '2014-10-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'national/2006-60',
          },
        ],
        note: {
          zh: '不满20年的比例未核定（流传：满10年70%，不满10年50%），请在输入中填写比例',
          en: 'the ratio below 20 years is not settled (in circulation: 70 % from 10 years, 50 % below): give it with the input',
        },
      },
    ],
  },
  {
    path: 'civilPension.comparison.growth',
    place: '100000',
    verifiedThrough: '2024-09',
    values: [
      {
        from: '2014-01',
        to: '2014-12',
        value: '0',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2015-03-31',
        knownBasis: 'report',
        sources: [
          {
            document: 'national/2015-28',
          },
        ],
        note: {
          zh: 'G2014=0',
          en: 'G of 2014 is 0',
        },
      },
    ],
    gaps: [
      {
        from: '2015-01',
        to: '2023-12',
        reason: {
          zh: '各年增长率由省里确定，河南的数值未查到；请以改革方案或法规包加载各年的值',
          en: 'set by each province for every year and not found for Henan: load the growth of each year by law.with or a law pack',
        },
      },
    ],
  },
  {
    path: 'civilPension.comparison.rounding',
    place: '100000',
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
          zh: '文件未规定取舍；老办法标准连乘后一次取到分',
          en: 'no text regulates it; the old standard is rounded once, after the whole product',
        },
        alternatives: [
          {
            value: 'halfUp/jiao',
            note: {
              zh: '算至角',
              en: 'to the jiao',
            },
          },
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
    path: 'civilPension.death.incomeMultiple',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2011-08',
        to: null,
        value: '2',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2011-08-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'national/2011-192',
          },
        ],
      },
    ],
  },
  {
    path: 'civilPension.death.payMonths.illness',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2011-08',
        to: null,
        value: '20',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2011-08-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'national/2011-192',
          },
        ],
      },
    ],
  },
  {
    path: 'civilPension.death.payMonths.workRelated',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2011-08',
        to: null,
        value: '40',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2011-08-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'national/2011-192',
          },
        ],
      },
    ],
  },
]
