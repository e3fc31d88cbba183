import type { Series } from '../../types.js'

/** Henan's rates, and how the bounds of the base follow from the reference wage. */
export const henanContribution: readonly Series[] = [
  {
    path: 'employeePension.contribution.rate.employer',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '1998-01',
        to: '2016-04',
        value: '0.20',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '1998-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/1997-26', article: '第三条' }],
      },
      {
        from: '2016-05',
        to: '2018-04',
        value: '0.19',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2016-05-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2016-36' }],
      },
      {
        from: '2018-05',
        to: '2019-04',
        value: '0.19',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2018-05-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2018-25' }],
        note: {
          zh: '企业19%，同期机关事业单位为20%',
          en: 'enterprises 19 %, public bodies 20 % at the time',
        },
      },
      {
        from: '2019-05',
        to: null,
        value: '0.16',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2019-05-01',
        knownBasis: 'effect',
        sources: [
          { document: 'national/2019-13', article: '第一条' },
          { document: 'henan/2019-13', article: '第一条' },
        ],
      },
    ],
    gaps: [
      {
        from: '1995-01',
        to: '1997-12',
        reason: {
          zh: '1995年方案下的单位缴费比例未查到，需豫政办〔1995〕74号原文核定',
          en: 'the employer rate under the plan of 1995 was not found: the text of 豫政办〔1995〕74号 would settle it',
        },
      },
    ],
  },
  {
    path: 'employeePension.contribution.rate.account',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '1995-01',
        to: '1997-12',
        value: '0.17',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '1995-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'henan/1995-74' }, { document: 'press/henan-1995-plan-2012' }],
        note: {
          zh: '止于1997年12月（此后全国统一为11%）凭记忆',
          en: 'that it ended in December 1997, before the national 11 %, is recalled',
        },
      },
    ],
  },
  {
    path: 'employeePension.contribution.base.floorShare',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2009-07',
        to: '2019-04',
        value: '0.6',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2009-07-01',
        knownBasis: 'effect',
        sources: [
          { document: 'zhengzhou/pension-regulation', article: '第八条' },
          { document: 'national/2016-132' },
          { document: 'press/luoyang-bounds' },
        ],
        note: {
          zh: '郑州条例载明60%，洛阳2016年和2018年的下限与之相符；河南是否曾低于60%未见记载',
          en: 'Zhengzhou’s regulation says 60 %, and the floors of Luoyang for 2016 and 2018 agree; no lower floor in Henan is known',
        },
      },
      {
        from: '2019-05',
        to: null,
        value: '0.6',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2019-05-01',
        knownBasis: 'effect',
        sources: [
          { document: 'zhengzhou/pension-regulation', article: '第八条' },
          { document: 'henan/2019-36' },
        ],
        note: {
          zh: '2020年7月至2021年6月的下限另行确定',
          en: 'the floor of July 2020 to June 2021 was fixed by notice instead',
        },
      },
    ],
    gaps: [
      {
        from: '1995-01',
        to: '2009-06',
        reason: {
          zh: '2009年7月以前的参照工资和上下限均未查到，需各市历年缴费通知核定',
          en: 'neither reference wages nor bounds before July 2009 were found: the yearly notices of the cities would settle them',
        },
      },
    ],
  },
  {
    path: 'employeePension.contribution.base.ceilingShare',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2009-07',
        to: '2019-04',
        value: '3',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2009-07-01',
        knownBasis: 'effect',
        sources: [
          { document: 'zhengzhou/pension-regulation', article: '第八条' },
          { document: 'press/luoyang-bounds' },
        ],
        note: {
          zh: '郑州条例载明300%，洛阳2016年和2018年的上限与之相符',
          en: 'Zhengzhou’s regulation says 300 %, and the ceilings of Luoyang for 2016 and 2018 agree',
        },
      },
      {
        from: '2019-05',
        to: null,
        value: '3',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2019-05-01',
        knownBasis: 'effect',
        sources: [
          { document: 'zhengzhou/pension-regulation', article: '第八条' },
          { document: 'henan/2019-36' },
        ],
      },
    ],
    gaps: [
      {
        from: '1995-01',
        to: '2009-06',
        reason: {
          zh: '2009年7月以前的参照工资和上下限均未查到，需各市历年缴费通知核定',
          en: 'neither reference wages nor bounds before July 2009 were found: the yearly notices of the cities would settle them',
        },
      },
    ],
  },
  {
    path: 'employeePension.contribution.base.fixedFloor',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2020-07',
        to: '2021-06',
        value: '2745',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2020-09-03',
        knownBasis: 'document',
        sources: [{ document: 'henan/2020-63' }, { document: 'national/2020-49', article: '第三条' }],
        note: {
          zh: '下限沿用上一年度，上限按新参照工资；长垣、邓州、新蔡更低',
          en: 'the floor of the year before was kept while the ceiling rose; Changyuan, Dengzhou and Xincai had lower ones',
        },
      },
    ],
  },
  {
    path: 'employeePension.contribution.base.rounding',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2016-07',
        to: '2022-06',
        value: 'halfUp/yuan',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2016-07-01',
        knownBasis: 'effect',
        sources: [
          { document: 'press/luoyang-bounds' },
          { document: 'henan/2019-36' },
          { document: 'henan/2021-102' },
        ],
        note: {
          zh: '由参照工资与公布的上下限推得：3196.8取3197，2463.6取2464',
          en: 'derived from reference wages and published bounds: 3196.8 gives 3197, 2463.6 gives 2464',
        },
      },
      {
        from: '2022-07',
        to: null,
        value: 'halfUp/yuan',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2022-07-01',
        knownBasis: 'effect',
        sources: [{ document: 'press/henan-bounds' }, { document: 'henan/2025-67' }],
        note: { zh: '3408.6取3409', en: '3408.6 gives 3409' },
      },
    ],
    gaps: [
      {
        from: '1995-01',
        to: '2016-06',
        reason: {
          zh: '2016年7月以前公布的上下限未查到，无从推知如何取整',
          en: 'no published bounds before July 2016 were found, so their rounding cannot be derived',
        },
      },
    ],
  },
  {
    path: 'employeePension.contribution.base.settleBy',
    place: '410000',
    verifiedThrough: '2026-06',
    values: [
      {
        from: '2025-07',
        to: '2025-09',
        value: '2025-12',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2025-09-24',
        knownBasis: 'report',
        sources: [{ document: 'press/henan-bounds-2025' }],
        note: {
          zh: '公布前已按上年度基数缴费的月份，差额于2025年12月底前补缴免收滞纳金',
          en: 'for the months paid on the old bounds before the notice: differences free of late charge until the end of December 2025',
        },
      },
    ],
  },
  {
    path: 'employeePension.contribution.yearStart',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '1996-07',
        to: null,
        value: '7',
        status: 'final',
        evidence: 'verified',
        knownFrom: '1996-07-01',
        knownBasis: 'effect',
        sources: [
          { document: 'henan/1997-15' },
          { document: 'henan/2001-16' },
          { document: 'press/henan-bounds-2025' },
        ],
        note: {
          zh: '缴费年度为7月至次年6月，2025年仍如此',
          en: 'the contribution year runs from July to June, in 2025 still',
        },
      },
    ],
    gaps: [
      {
        from: '1995-01',
        to: '1996-06',
        reason: {
          zh: '1996年7月以前的缴费年度未查到，须查省级通知',
          en: 'the contribution year before July 1996 was not found; a provincial notice would settle it',
        },
      },
    ],
  },
]
