import type { Series } from '../../types.js'

/** National values: Pension of urban and rural residents (城乡居民养老保险). */
export const nationalResidentPension: readonly Series[] = [
  {
    path: 'residentPension.enrolment.age',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-02',
        to: null,
        value: '16',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2014-02-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'national/2014-8',
            article: '第三条',
          },
        ],
      },
    ],
  },
  {
    path: 'residentPension.claim.age',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '1900-01',
        to: null,
        value: '60',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2009-09-01',
        knownBasis: 'document',
        sources: [
          {
            document: 'national/2014-8',
            article: '第六条',
          },
          {
            document: 'national/2009-32',
          },
        ],
        note: {
          zh: '渐进式延迟退休不涉及本制度',
          en: 'the gradual delay of retirement does not touch this scheme',
        },
      },
    ],
  },
  {
    path: 'residentPension.claim.minimumYears',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '1900-01',
        to: null,
        value: '15',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2009-09-01',
        knownBasis: 'document',
        sources: [
          {
            document: 'national/2014-8',
            article: '第六条',
          },
          {
            document: 'national/2009-32',
          },
        ],
        note: {
          zh: '2030年起职工养老保险最低缴费年限的提高不涉及本制度',
          en: 'the rising minimum of the employees’ scheme from 2030 does not touch this scheme',
        },
      },
    ],
  },
  {
    path: 'residentPension.claim.start.local',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [],
    gaps: [
      {
        from: '1900-01',
        to: null,
        reason: {
          zh: '各县（市、区）新农保、城居保实施月份不一（2009年至2012年），未收录；请按参保地实施时间填写',
          en: 'counties began between 2009 and 2012 and their months are not shipped: give the month of the county',
        },
      },
    ],
  },
  {
    path: 'residentPension.claim.start.latest',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '1900-01',
        to: null,
        value: '2014-02',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2009-09-01',
        knownBasis: 'document',
        sources: [
          {
            document: 'national/2009-32',
          },
          {
            document: 'national/2014-8',
          },
        ],
        note: {
          zh: '合并实施时各地均已实施',
          en: 'the pilots covered every county before the schemes were merged',
        },
      },
    ],
  },
  {
    path: 'residentPension.claim.transitionYears',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '1900-01',
        to: null,
        value: 'startedYears',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2009-09-01',
        knownBasis: 'document',
        sources: [
          {
            document: 'national/2009-32',
          },
          {
            document: 'national/2014-8',
            article: '第六条',
          },
        ],
        note: {
          zh: '原文为“逐年缴费”，不足一年的如何计未见条文',
          en: 'the text says “pay each year”; how a part of a year counts was not found',
        },
        alternatives: [
          {
            value: 'wholeYears',
            note: {
              zh: '按整年计，不足一年舍去',
              en: 'whole years only',
            },
          },
          {
            value: 'calendarYears',
            note: {
              zh: '按跨越的自然年度计',
              en: 'calendar years touched',
            },
          },
        ],
      },
    ],
  },
  {
    path: 'residentPension.claim.firstPayment',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '1900-01',
        to: null,
        value: 'monthAfter',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2009-09-01',
        knownBasis: 'document',
        sources: [
          {
            document: 'national/2009-32',
          },
          {
            document: 'practice/resident-handling',
          },
        ],
        note: {
          zh: '经办规程口径；另有程序把年满60周岁的当月作为领取月',
          en: 'rule of the handling regulations; some programs take the month of the birthday itself',
        },
        alternatives: [
          {
            value: 'sameMonth',
            note: {
              zh: '年满60周岁当月',
              en: 'the month of the birthday',
            },
          },
        ],
      },
    ],
  },
  {
    path: 'residentPension.makeUp.open',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '1900-01',
        to: null,
        value: 'allowed',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2009-09-01',
        knownBasis: 'document',
        sources: [
          {
            document: 'national/2009-32',
          },
          {
            document: 'national/2014-8',
            article: '第六条',
          },
          {
            document: 'practice/resident-handling',
          },
        ],
        note: {
          zh: '距领取年龄不足15年的原文允许补缴；其他人员据经办惯例',
          en: 'the text allows it to those within fifteen years of the age at the start; for others by practice',
        },
      },
    ],
  },
  {
    path: 'residentPension.makeUp.subsidy',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-02',
        to: null,
        value: 'withoutSubsidy',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2014-02-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'practice/resident-handling',
          },
        ],
      },
    ],
  },
  {
    path: 'residentPension.contribution.leastSubsidy',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-02',
        to: null,
        value: {
          '100': '30',
          '500': '60',
        },
        status: 'final',
        evidence: 'verified',
        knownFrom: '2014-02-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'national/2014-8',
            article: '第四条',
          },
        ],
      },
    ],
  },
  {
    path: 'residentPension.account.accrual',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2009-09',
        to: null,
        value: 'nextYear',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2009-09-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'practice/resident-account-interest',
          },
        ],
        note: {
          zh: '当年缴费当年不计息，次年起计息',
          en: 'payments of a year earn from the next year on',
        },
        alternatives: [
          {
            value: 'fullYear',
            note: {
              zh: '当年缴费按全年计息（石家庄公布的算例）',
              en: 'a whole year in the year of payment (example published in Shijiazhuang)',
            },
          },
          {
            value: 'monthAfter',
            note: {
              zh: '自到账次月起计息',
              en: 'from the month after the payment',
            },
          },
        ],
      },
    ],
  },
  {
    path: 'residentPension.account.rounding',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2009-09',
        to: null,
        value: 'halfUp/fen',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2009-09-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'practice/resident-account-interest',
          },
        ],
      },
    ],
  },
  {
    path: 'residentPension.divisor',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2009-09',
        to: '2014-01',
        value: '139',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2009-09-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'national/2009-32',
          },
        ],
      },
      {
        from: '2014-02',
        to: null,
        value: '139',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2014-02-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'national/2014-8',
            article: '第五条',
          },
        ],
      },
    ],
  },
  {
    path: 'residentPension.itemRounding',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2009-09',
        to: null,
        value: 'halfUp/fen',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2009-09-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'practice/resident-handling',
          },
        ],
        note: {
          zh: '居民待遇如何取整未见条文',
          en: 'no text on the rounding of residents’ benefits was found',
        },
        alternatives: [
          {
            value: 'down/jiao',
            note: {
              zh: '石家庄公布的算例舍去到角',
              en: 'the example published in Shijiazhuang is cut to the jiao',
            },
          },
        ],
      },
    ],
  },
  {
    path: 'residentPension.basic.amount',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2009-09',
        to: '2014-06',
        value: '55',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2009-09-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'national/2009-32',
          },
          {
            document: 'national/2011-18',
          },
        ],
      },
      {
        from: '2014-07',
        to: '2017-12',
        value: '70',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2014-07-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'national/resident-basic-rises',
          },
        ],
      },
      {
        from: '2018-01',
        to: '2020-06',
        value: '88',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2018-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'national/resident-basic-rises',
          },
          {
            document: 'national/2018-21',
          },
        ],
      },
      {
        from: '2020-07',
        to: '2021-12',
        value: '93',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2020-07-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'national/resident-basic-rises',
          },
        ],
      },
      {
        from: '2023-12',
        to: '2023-12',
        value: '103',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2023-12-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'national/resident-basic-rises',
          },
        ],
        note: {
          zh: '2024年提高前的标准，起始月未核定',
          en: 'the level before the rise of 2024; the month it began is not settled',
        },
      },
      {
        from: '2024-01',
        to: '2024-06',
        value: '123',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2024-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'national/resident-basic-rises',
          },
        ],
        note: {
          zh: '一说2024年1月起，河南开封自2024年7月起执行',
          en: 'one source has January 2024; Kaifeng in Henan applied its rise from July',
        },
        alternatives: [
          {
            value: '103',
            note: {
              zh: '如自2024年7月起提高',
              en: 'if the rise took effect in July 2024',
            },
          },
        ],
      },
      {
        from: '2024-07',
        to: '2024-12',
        value: '123',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2024-07-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'national/resident-basic-rises',
          },
        ],
      },
      {
        from: '2025-01',
        to: '2025-12',
        value: '143',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2025-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'national/resident-basic-rises',
          },
        ],
      },
      {
        from: '2026-01',
        to: null,
        value: '163',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2026-07-22',
        knownBasis: 'report',
        sources: [
          {
            document: 'press/resident-basic-2026',
          },
        ],
        note: {
          zh: '补发自1月起，年中陆续到账',
          en: 'paid late, with arrears from January',
        },
      },
    ],
    gaps: [
      {
        from: '2022-01',
        to: '2023-11',
        reason: {
          zh: '2022年、2023年全国最低标准提高的月份未核定',
          en: 'the months of the national rises of 2022 and 2023 are not settled',
        },
        candidates: [
          {
            value: '93',
            note: {
              zh: '2020年7月起的标准',
              en: 'level from July 2020',
            },
          },
          {
            value: '98',
            note: {
              zh: '2022年提高后',
              en: 'after the rise of 2022',
            },
          },
          {
            value: '103',
            note: {
              zh: '2023年提高后',
              en: 'after the rise of 2023',
            },
          },
        ],
      },
    ],
  },
]
