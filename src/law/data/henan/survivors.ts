import type { Series } from '../../types.js'

/** Henan values: Survivors’ benefits (遗属待遇). */
export const henanSurvivors: readonly Series[] = [
  {
    path: 'survivors.rule.inWork',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-01',
        to: '2021-08',
        value: 'ownWageMonths',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2014-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'henan/survivors-2014' }],
        note: { zh: '起始年份系推断', en: 'the first year is inferred' },
      },
    ],
    gaps: [
      {
        from: '2011-07',
        to: '2013-12',
        reason: {
          zh: '2011年7月至2013年12月按原办法执行，原办法未收录',
          en: 'from July 2011 to December 2013 the older rules applied; they are not shipped',
        },
      },
    ],
  },
  {
    path: 'survivors.rule.retired',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [],
    gaps: [
      {
        from: '2011-07',
        to: '2021-08',
        reason: {
          zh: '2021年9月以前退休人员按河南原办法执行（供养直系亲属救济等），原办法未收录',
          en: 'before September 2021 retired persons fell under the older rules of Henan (aid to dependants); they are not shipped',
        },
      },
    ],
  },
  {
    path: 'survivors.rule.resigned',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [],
    gaps: [
      {
        from: '2011-07',
        to: '2021-08',
        reason: {
          zh: '2021年9月以前退职人员按河南原办法执行，未收录；2011年7月起另发20个月的最后月养老金',
          en: 'before September 2021 persons on resignation benefit fell under the older rules of Henan, which are not shipped; since July 2011 twenty months of the last monthly benefit came on top',
        },
      },
    ],
  },
  {
    path: 'survivors.urbanIncome',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2021-01',
        to: '2021-12',
        value: '34750',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2021-01-01',
        knownBasis: 'effect',
        basisYear: 2020,
        sources: [{ document: 'statistics/henan-urban-income' }],
      },
      {
        from: '2022-01',
        to: '2022-12',
        value: '37095',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        basisYear: 2021,
        sources: [{ document: 'statistics/henan-urban-income' }],
        note: {
          zh: '由2022年公报的增幅反推约为37111（修订前）',
          en: 'the growth printed for 2022 implies about 37111, before revision',
        },
        alternatives: [
          {
            value: '37111',
            note: { zh: '由2022年数38484和增长3.7%反推', en: 'from 38484 of 2022 and its growth of 3.7 %' },
          },
        ],
      },
      {
        from: '2023-01',
        to: '2023-12',
        value: '38484',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2023-01-01',
        knownBasis: 'effect',
        basisYear: 2022,
        sources: [{ document: 'statistics/henan-urban-income' }, { document: 'press/survivors-henan-2023' }],
        note: { zh: '每月正好3207元', en: 'exactly 3207 a month' },
      },
    ],
    gaps: [
      {
        from: '2024-01',
        to: '2026-12',
        reason: {
          zh: '河南2023年至2025年城镇居民人均可支配收入未核定，需省统计公报',
          en: 'the urban income of Henan in 2023 to 2025 is not settled: the statistical bulletin of the province would settle it',
        },
        candidates: [
          {
            value: '40234',
            note: {
              zh: '2023年数，据记忆，未见公报',
              en: 'the figure of 2023 as remembered, the bulletin was not seen',
            },
          },
        ],
      },
    ],
  },
  {
    path: 'survivors.ownWage.funeralMonths',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-01',
        to: '2021-08',
        value: '3',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2014-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'henan/survivors-2014' }],
        note: { zh: '起始年份系推断', en: 'the first year is inferred' },
      },
    ],
  },
  {
    path: 'survivors.ownWage.perYear',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-01',
        to: '2021-08',
        value: '1',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2014-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'henan/survivors-2014' }],
        note: {
          zh: '按本人死亡前24个月平均缴费工资；起始年份系推断',
          en: 'of the mean contribution wage of the last 24 months; the first year is inferred',
        },
      },
    ],
  },
  {
    path: 'survivors.ownWage.most',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-01',
        to: '2021-08',
        value: '20',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2014-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'henan/survivors-2014' }],
        note: { zh: '起始年份系推断', en: 'the first year is inferred' },
      },
    ],
  },
  {
    path: 'survivors.rounding',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-01',
        to: '2021-08',
        value: 'halfUp/fen',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2014-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'henan/survivors-2014' }],
        note: { zh: '取整方法未见条文', en: 'no text on the rounding was seen' },
        alternatives: [
          {
            value: 'up/jiao',
            note: { zh: '见角进整的做法', en: 'rounding up to the jiao, as some agencies do' },
          },
        ],
      },
    ],
  },
  {
    path: 'survivors.ownWage.partYear',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [],
    gaps: [
      {
        from: '2014-01',
        to: '2021-08',
        reason: {
          zh: '不满1年的缴费时间如何计算未见条文',
          en: 'how a part of a year counts was not seen in a text',
        },
      },
    ],
  },
  {
    path: 'survivors.ownWage.averagePension',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [],
    gaps: [
      {
        from: '2014-01',
        to: '2021-08',
        reason: {
          zh: '各市上一年度月平均基本养老金未收录，请按当地公布数填入',
          en: 'the average pension of the prefecture is not shipped: load the figure published there',
        },
      },
    ],
  },
]
