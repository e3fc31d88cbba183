import type { Series } from '../../types.js'

/** Henan's other cities and counties: local award bases, Zhengzhou's subsidy, and three lower floors of 2020. */
export const henanCities: readonly Series[] = [
  {
    path: 'employeePension.award.base.local',
    place: '410100',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-01',
        to: '2022-12',
        value: '7647',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'press/henan-award-base-2023' }, { document: 'press/henan-award-bases' }],
      },
      {
        from: '2023-01',
        to: '2023-12',
        value: '7800',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2023-11-20',
        knownBasis: 'report',
        sources: [
          { document: 'sheet/henan-2024-01' },
          { document: 'press/henan-award-base-2023' },
          { document: 'press/henan-award-bases' },
        ],
        note: {
          zh: '由一张按2023年基数核定的待遇表核到分；以全省2023年计发基数公布日为已知日',
          en: 'borne out to the fen by a benefit sheet on the bases of 2023; known from the day the province’s base of 2023 was published',
        },
      },
      {
        from: '2024-01',
        to: '2024-12',
        value: '7925',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2024-11-01',
        knownBasis: 'report',
        sources: [{ document: 'press/henan-award-bases' }, { document: 'sheet/pingdingshan-2024-11' }],
        note: {
          zh: '数额见于第三方汇总；公布日期不详，以平顶山核定表所示2024年计发基数最迟见用之月为已知日',
          en: 'the figure is from the compilation; its day of publication is not known: the sheet of Pingdingshan shows the month in which bases of 2024 were in use at the latest',
        },
      },
      {
        from: '2025-01',
        to: '2025-12',
        value: '7933',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2026-02-01',
        knownBasis: 'report',
        sources: [{ document: 'sheet/zhengzhou-2026-02' }, { document: 'press/henan-award-bases' }],
        note: {
          zh: '2026年2月以此预发',
          en: 'in provisional use in February 2026',
        },
      },
    ],
    gaps: [
      {
        from: '2006-01',
        to: '2019-12',
        reason: {
          zh: '郑州市2020年以前的计发基数未查到，需当年核定表或市局文件核定',
          en: 'Zhengzhou’s award base before 2020 was not found: a benefit sheet of the year or the city’s notice would settle it',
        },
      },
      {
        from: '2020-01',
        to: '2020-12',
        reason: {
          zh: '郑州市2020年计发基数未核定，需当年核定表或市局文件核定',
          en: 'Zhengzhou’s award base of 2020 is not settled: a benefit sheet of the year or the city’s notice would settle it',
        },
        candidates: [{ value: '7290', note: { zh: '第三方估计值', en: 'a third party’s estimate' } }],
      },
      {
        from: '2021-01',
        to: '2021-12',
        reason: {
          zh: '郑州市2021年计发基数未核定，需当年核定表或市局文件核定',
          en: 'Zhengzhou’s award base of 2021 is not settled: a benefit sheet of the year or the city’s notice would settle it',
        },
        candidates: [{ value: '7454', note: { zh: '第三方汇总所列', en: 'listed by a third party' } }],
      },
    ],
  },
  {
    path: 'employeePension.award.localSupplement',
    place: '410100',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2007-01',
        to: null,
        value: 'byTable',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2007-01-01',
        knownBasis: 'effect',
        sources: [
          { document: 'zhengzhou/pension-regulation', article: '第三十条' },
          { document: 'zhengzhou/2007-36', article: '附件2' },
        ],
        note: {
          zh: '2007年1月以后退休、有1995年以前视同缴费年限的，另发过渡性补贴；附件2的标准表未见，不随库提供',
          en: 'retired since January 2007 with deemed years before 1995: a transitional subsidy by the table of annex 2, which was not found and does not ship',
        },
      },
    ],
  },
  {
    path: 'employeePension.award.base.local',
    place: '410200',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: '2025-12',
        value: '6385',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2026-02-01',
        knownBasis: 'report',
        sources: [{ document: 'sheet/kaifeng-2026-02' }],
        note: {
          zh: '2026年2月以此预发',
          en: 'in provisional use in February 2026',
        },
      },
    ],
    gaps: [
      {
        from: '2006-01',
        to: '2021-12',
        reason: {
          zh: '开封市2022年以前的计发基数未查到，需当年核定表或市局文件核定',
          en: 'Kaifeng’s award base before 2022 was not found: a benefit sheet of the year or the city’s notice would settle it',
        },
      },
      {
        from: '2022-01',
        to: '2022-12',
        reason: {
          zh: '开封市2022年计发基数未核定，需当年核定表或市局文件核定',
          en: 'Kaifeng’s award base of 2022 is not settled: a benefit sheet of the year or the city’s notice would settle it',
        },
        candidates: [
          {
            value: '5681',
            note: {
              zh: '有报道称2022年多数市为此数，未列市名',
              en: 'a report gives it for most cities in 2022 without naming them',
            },
          },
        ],
      },
      {
        from: '2023-01',
        to: '2024-12',
        reason: {
          zh: '开封市2023年至2024年的计发基数未查到，需当年核定表或市局文件核定',
          en: 'Kaifeng’s award base of 2023 to 2024 was not found: a benefit sheet of the year or the city’s notice would settle it',
        },
      },
    ],
  },
  {
    path: 'employeePension.award.base.local',
    place: '410400',
    verifiedThrough: '2024-12',
    values: [
      {
        from: '2024-01',
        to: '2024-12',
        value: '6260',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2024-11-01',
        knownBasis: 'report',
        sources: [{ document: 'sheet/pingdingshan-2024-11' }],
      },
    ],
    gaps: [
      {
        from: '2006-01',
        to: '2021-12',
        reason: {
          zh: '平顶山市2022年以前的计发基数未查到，需当年核定表或市局文件核定',
          en: 'Pingdingshan’s award base before 2022 was not found: a benefit sheet of the year or the city’s notice would settle it',
        },
      },
      {
        from: '2022-01',
        to: '2022-12',
        reason: {
          zh: '平顶山市2022年计发基数未核定，需当年核定表或市局文件核定',
          en: 'Pingdingshan’s award base of 2022 is not settled: a benefit sheet of the year or the city’s notice would settle it',
        },
        candidates: [
          {
            value: '5681',
            note: {
              zh: '有报道称2022年多数市为此数，未列市名',
              en: 'a report gives it for most cities in 2022 without naming them',
            },
          },
        ],
      },
      {
        from: '2023-01',
        to: '2023-12',
        reason: {
          zh: '平顶山市2023年计发基数未核定，需当年核定表或市局文件核定',
          en: 'Pingdingshan’s award base of 2023 is not settled: a benefit sheet of the year or the city’s notice would settle it',
        },
      },
      {
        from: '2025-01',
        to: '2025-12',
        reason: {
          zh: '平顶山市2025年计发基数未核定，需当年核定表或市局文件核定',
          en: 'Pingdingshan’s award base of 2025 is not settled: a benefit sheet of the year or the city’s notice would settle it',
        },
        candidates: [
          {
            value: '6385',
            note: { zh: '开封、新乡2025年的数', en: 'the figure of Kaifeng and Xinxiang in 2025' },
          },
        ],
      },
    ],
  },
  {
    path: 'employeePension.award.base.local',
    place: '410700',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: '2025-12',
        value: '6385',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2026-03-01',
        knownBasis: 'report',
        sources: [{ document: 'sheet/xinxiang-2026-03' }],
        note: {
          zh: '2026年3月以此预发',
          en: 'in provisional use in March 2026',
        },
      },
    ],
    gaps: [
      {
        from: '2006-01',
        to: '2021-12',
        reason: {
          zh: '新乡市2022年以前的计发基数未查到，需当年核定表或市局文件核定',
          en: 'Xinxiang’s award base before 2022 was not found: a benefit sheet of the year or the city’s notice would settle it',
        },
      },
      {
        from: '2022-01',
        to: '2022-12',
        reason: {
          zh: '新乡市2022年计发基数未核定，需当年核定表或市局文件核定',
          en: 'Xinxiang’s award base of 2022 is not settled: a benefit sheet of the year or the city’s notice would settle it',
        },
        candidates: [
          {
            value: '5681',
            note: {
              zh: '有报道称2022年多数市为此数，未列市名',
              en: 'a report gives it for most cities in 2022 without naming them',
            },
          },
        ],
      },
      {
        from: '2023-01',
        to: '2024-12',
        reason: {
          zh: '新乡市2023年至2024年的计发基数未查到，需当年核定表或市局文件核定',
          en: 'Xinxiang’s award base of 2023 to 2024 was not found: a benefit sheet of the year or the city’s notice would settle it',
        },
      },
    ],
  },
  {
    path: 'employeePension.award.base.local',
    place: '411200',
    verifiedThrough: '2022-12',
    values: [
      {
        from: '2022-01',
        to: '2022-12',
        value: '6191',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'press/henan-award-base-2023' }],
      },
    ],
    gaps: [
      {
        from: '2006-01',
        to: '2021-12',
        reason: {
          zh: '三门峡市2022年以前的计发基数未查到，需当年核定表或市局文件核定',
          en: 'Sanmenxia’s award base before 2022 was not found: a benefit sheet of the year or the city’s notice would settle it',
        },
      },
      {
        from: '2023-01',
        to: '2025-12',
        reason: {
          zh: '三门峡市2023年至2025年的计发基数未查到，需当年核定表或市局文件核定',
          en: 'Sanmenxia’s award base of 2023 to 2025 was not found: a benefit sheet of the year or the city’s notice would settle it',
        },
      },
    ],
  },
  {
    path: 'employeePension.award.base.local',
    place: '411500',
    verifiedThrough: '2025-10',
    values: [
      {
        from: '2025-01',
        to: '2025-12',
        value: '6260',
        status: 'provisional',
        evidence: 'verified',
        knownFrom: '2025-10-01',
        knownBasis: 'report',
        sources: [{ document: 'sheet/xinyang-2025-10' }],
        note: {
          zh: '2025年10月核定所用；同为低基数的市后来为6385，此数可能是公布前的预发数',
          en: 'used by an award of October 2025; other low cities had 6385 later, so this may be the figure before publication',
        },
        alternatives: [
          {
            value: '6385',
            note: { zh: '开封、新乡2025年的数', en: 'the figure of Kaifeng and Xinxiang in 2025' },
          },
        ],
      },
    ],
    gaps: [
      {
        from: '2006-01',
        to: '2021-12',
        reason: {
          zh: '信阳市2022年以前的计发基数未查到，需当年核定表或市局文件核定',
          en: 'Xinyang’s award base before 2022 was not found: a benefit sheet of the year or the city’s notice would settle it',
        },
      },
      {
        from: '2022-01',
        to: '2022-12',
        reason: {
          zh: '信阳市2022年计发基数未核定，需当年核定表或市局文件核定',
          en: 'Xinyang’s award base of 2022 is not settled: a benefit sheet of the year or the city’s notice would settle it',
        },
        candidates: [
          {
            value: '5681',
            note: {
              zh: '有报道称2022年多数市为此数，未列市名',
              en: 'a report gives it for most cities in 2022 without naming them',
            },
          },
        ],
      },
      {
        from: '2023-01',
        to: '2024-12',
        reason: {
          zh: '信阳市2023年至2024年的计发基数未查到，需当年核定表或市局文件核定',
          en: 'Xinyang’s award base of 2023 to 2024 was not found: a benefit sheet of the year or the city’s notice would settle it',
        },
      },
    ],
  },
  {
    path: 'employeePension.contribution.base.fixedFloor',
    place: '410783',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2020-07',
        to: '2021-06',
        value: '2657',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2020-09-03',
        knownBasis: 'document',
        sources: [{ document: 'henan/2020-63' }],
      },
    ],
  },
  {
    path: 'employeePension.contribution.base.fixedFloor',
    place: '411381',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2020-07',
        to: '2021-06',
        value: '2693',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2020-09-03',
        knownBasis: 'document',
        sources: [{ document: 'henan/2020-63' }],
      },
    ],
  },
  {
    path: 'employeePension.contribution.base.fixedFloor',
    place: '411729',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2020-07',
        to: '2021-06',
        value: '2555',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2020-09-03',
        knownBasis: 'document',
        sources: [{ document: 'henan/2020-63' }],
      },
    ],
  },
]
