import type { Series } from '../../types.js'

/** How Henan computes an award: which base multiplies what, and where it rounds. */
export const henanAward: readonly Series[] = [
  {
    path: 'employeePension.award.basic.averageBase',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-01',
        to: '2023-12',
        value: 'provincial',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'henan/2006-29' }, { document: 'sheet/henan-2024-01' }],
      },
      {
        from: '2024-01',
        to: null,
        value: 'provincial',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2024-01-01',
        knownBasis: 'effect',
        sources: [
          { document: 'henan/2006-29' },
          { document: 'sheet/henan-2024-01' },
          { document: 'sheet/pingdingshan-2024-11' },
          { document: 'sheet/kaifeng-2026-02' },
          { document: 'sheet/luoyang-2026-03' },
        ],
        note: {
          zh: '第一项为全省计发基数',
          en: 'the first term is the provincial base',
        },
      },
    ],
    gaps: [
      {
        from: '2006-01',
        to: '2021-12',
        reason: {
          zh: '2022年以前河南是否已用两个计发基数未核定，需豫政〔2006〕29号原文或当年核定表',
          en: 'whether Henan used two award bases before 2022 is not settled: the text of 豫政〔2006〕29号 or a benefit sheet of the time would settle it',
        },
      },
    ],
  },
  {
    path: 'employeePension.award.basic.indexedBase',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-01',
        to: '2023-12',
        value: 'local',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'henan/2006-29' }, { document: 'sheet/henan-2024-01' }],
      },
      {
        from: '2024-01',
        to: null,
        value: 'local',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2024-01-01',
        knownBasis: 'effect',
        sources: [
          { document: 'henan/2006-29' },
          { document: 'sheet/henan-2024-01' },
          { document: 'sheet/pingdingshan-2024-11' },
          { document: 'sheet/kaifeng-2026-02' },
          { document: 'sheet/luoyang-2026-03' },
        ],
        note: {
          zh: '本人指数化工资为本地计发基数乘以综合平均指数；开封核定表所印4721.07等于6385×0.7394',
          en: 'the indexed wage is the local base times the overall index; the sheet of Kaifeng prints 4721.07 = 6385 x 0.7394',
        },
      },
    ],
    gaps: [
      {
        from: '2006-01',
        to: '2021-12',
        reason: {
          zh: '2022年以前河南是否已用两个计发基数未核定，需豫政〔2006〕29号原文或当年核定表',
          en: 'whether Henan used two award bases before 2022 is not settled: the text of 豫政〔2006〕29号 or a benefit sheet of the time would settle it',
        },
      },
    ],
  },
  {
    path: 'employeePension.award.transitional.base',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-01',
        to: '2023-12',
        value: 'local',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'henan/2006-29' }, { document: 'sheet/henan-2024-01' }],
      },
      {
        from: '2024-01',
        to: null,
        value: 'local',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2024-01-01',
        knownBasis: 'effect',
        sources: [
          { document: 'henan/2006-29' },
          { document: 'sheet/henan-2024-01' },
          { document: 'sheet/pingdingshan-2024-11' },
          { document: 'sheet/kaifeng-2026-02' },
          { document: 'sheet/luoyang-2026-03' },
        ],
        note: {
          zh: '本地计发基数乘以实际缴费指数',
          en: 'the local base times the index over actually paid months',
        },
      },
    ],
    gaps: [
      {
        from: '2006-01',
        to: '2021-12',
        reason: {
          zh: '2022年以前河南是否已用两个计发基数未核定，需豫政〔2006〕29号原文或当年核定表',
          en: 'whether Henan used two award bases before 2022 is not settled: the text of 豫政〔2006〕29号 or a benefit sheet of the time would settle it',
        },
      },
    ],
  },
  {
    path: 'employeePension.award.transitional.coefficient',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2006-01',
        to: null,
        value: '0.013',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2006-01-01',
        knownBasis: 'effect',
        sources: [
          { document: 'henan/2006-29' },
          { document: 'sheet/pingdingshan-2024-11' },
          { document: 'sheet/kaifeng-2026-02' },
          { document: 'sheet/luoyang-2026-03' },
        ],
        alternatives: [
          {
            value: '0.012',
            note: { zh: '流传值，与各核定表不符', en: 'in circulation, contradicted by the benefit sheets' },
          },
        ],
      },
    ],
  },
  {
    path: 'employeePension.award.localSupplement',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-01',
        to: '2023-12',
        value: 'none',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'sheet/henan-2024-01' }],
      },
      {
        from: '2024-01',
        to: null,
        value: 'none',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2024-01-01',
        knownBasis: 'effect',
        sources: [
          { document: 'sheet/pingdingshan-2024-11' },
          { document: 'sheet/kaifeng-2026-02' },
          { document: 'sheet/luoyang-2026-03' },
        ],
        note: {
          zh: '各核定表合计等于三项之和；郑州另有过渡性补贴',
          en: 'the totals on the sheets are the sum of three items; Zhengzhou alone has a transitional subsidy',
        },
      },
    ],
    gaps: [
      {
        from: '2006-01',
        to: '2021-12',
        reason: {
          zh: '2022年以前各市有无地方补贴未核定，需当年核定表核定',
          en: 'whether cities paid a supplement before 2022 is not settled: a benefit sheet of the time would settle it',
        },
      },
    ],
  },
  {
    path: 'employeePension.award.yearsDecimals',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-01',
        to: '2023-12',
        value: '2',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'sheet/henan-2024-01' }],
      },
      {
        from: '2024-01',
        to: null,
        value: '2',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2024-01-01',
        knownBasis: 'effect',
        sources: [
          { document: 'sheet/pingdingshan-2024-11' },
          { document: 'sheet/kaifeng-2026-02' },
          { document: 'sheet/luoyang-2026-03' },
        ],
        note: {
          zh: '先将月数除以12取两位小数再相乘：443个月为36.92年，7个月为0.58年',
          en: 'months / 12 to two decimals before multiplying: 443 months are 36.92 years, 7 are 0.58',
        },
      },
    ],
    gaps: [
      {
        from: '2006-01',
        to: '2021-12',
        reason: {
          zh: '2022年以前的取舍未见核定表，需当年核定表核定',
          en: 'no benefit sheet before 2022 was read, so its rounding is not known: one of the time would settle it',
        },
      },
    ],
  },
  {
    path: 'employeePension.award.yearsRounding',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-01',
        to: '2023-12',
        value: 'halfUp',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'sheet/henan-2024-01' }],
      },
      {
        from: '2024-01',
        to: null,
        value: 'halfUp',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2024-01-01',
        knownBasis: 'effect',
        sources: [
          { document: 'sheet/pingdingshan-2024-11' },
          { document: 'sheet/kaifeng-2026-02' },
          { document: 'sheet/luoyang-2026-03' },
        ],
        note: {
          zh: '529个月为44.08年，155个月为12.92年',
          en: '529 months are 44.08 years, 155 are 12.92',
        },
      },
    ],
    gaps: [
      {
        from: '2006-01',
        to: '2021-12',
        reason: {
          zh: '2022年以前的取舍未见核定表，需当年核定表核定',
          en: 'no benefit sheet before 2022 was read, so its rounding is not known: one of the time would settle it',
        },
      },
    ],
  },
  {
    path: 'employeePension.award.itemRounding',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-01',
        to: '2023-12',
        value: 'halfUp/fen',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'sheet/henan-2024-01' }],
      },
      {
        from: '2024-01',
        to: null,
        value: 'halfUp/fen',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2024-01-01',
        knownBasis: 'effect',
        sources: [
          { document: 'sheet/pingdingshan-2024-11' },
          { document: 'sheet/kaifeng-2026-02' },
          { document: 'sheet/luoyang-2026-03' },
        ],
        note: {
          zh: '每项四舍五入到分后相加，不见角进',
          en: 'each item half up to the fen, then added; none is rounded to the jiao',
        },
      },
    ],
    gaps: [
      {
        from: '2006-01',
        to: '2021-12',
        reason: {
          zh: '2022年以前的取舍未见核定表，需当年核定表核定',
          en: 'no benefit sheet before 2022 was read, so its rounding is not known: one of the time would settle it',
        },
      },
    ],
  },
  {
    path: 'employeePension.award.firstPayment',
    place: '410000',
    verifiedThrough: '2024-12',
    values: [
      {
        from: '2022-01',
        to: '2024-12',
        value: 'monthAfter',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'zhengzhou/pension-regulation', article: '第二十九条' }],
        note: {
          zh: '郑州条例载明；河南其他市按同一做法推定。2025年起为全国规定',
          en: 'in Zhengzhou’s regulation; taken to hold for the other cities of Henan. From 2025 the national rule',
        },
      },
    ],
    gaps: [
      {
        from: '2006-01',
        to: '2021-12',
        reason: {
          zh: '2022年以前首次发放月的规定未查到，需当年经办规程核定',
          en: 'the first month of payment before 2022 was not found: the handling rules of the time would settle it',
        },
      },
    ],
  },
]
