import type { Series } from '../../types.js'

/**
 * Temporary relief of 2020 and 2022. Outside the months listed there is no relief: an absent value is the law
 * here, not a gap.
 */
export const nationalRelief: readonly Series[] = [
  {
    path: 'employeePension.relief.exemption.small',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2020-02',
        to: '2020-12',
        value: '1',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2020-02-01',
        knownBasis: 'effect',
        sources: [
          { document: 'national/2020-11', article: '第一条' },
          { document: 'national/2020-49', article: '第一条' },
        ],
        note: {
          zh: '先免征至2020年6月，后延长至12月；个人部分照缴，月份和个人账户记入不受影响',
          en: 'to June 2020 at first, prolonged to December; the employee share stays due, month and account credit count in full',
        },
      },
    ],
  },
  {
    path: 'employeePension.relief.exemption.large',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2020-02',
        to: '2020-06',
        value: '0.5',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2020-02-01',
        knownBasis: 'effect',
        sources: [
          { document: 'national/2020-11', article: '第一条' },
          { document: 'national/2020-49', article: '第一条' },
        ],
        note: {
          zh: '先减半征收至2020年4月，后延长至6月；机关事业单位不适用',
          en: 'to April 2020 at first, prolonged to June; public bodies are not covered',
        },
      },
    ],
  },
  {
    path: 'employeePension.relief.deferral.hardship',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2020-02',
        to: '2020-12',
        value: '6',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2020-02-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2020-11' }, { document: 'national/2020-49' }],
        note: {
          zh: '缓缴最长6个月，缓缴至2020年底，免收滞纳金；起始月取减免政策的首月',
          en: 'up to 6 months, to the end of 2020, without late charge; the first month is that of the relief as a whole',
        },
      },
    ],
  },
  {
    path: 'employeePension.relief.deferral.fiveIndustries',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-04',
        to: '2022-06',
        value: '2023-12',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2022-04-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2022-16' }, { document: 'national/2022-50' }],
        note: {
          zh: '只缓缴单位部分，免收滞纳金；可分期或逐月补缴，2023年12月底前缴清',
          en: 'the employer share only, without late charge; payable by instalments or month by month until the end of December 2023',
        },
      },
      {
        from: '2022-07',
        to: '2022-12',
        value: '2023-12',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2022-07-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2022-31', article: '第一条' }, { document: 'national/2022-50' }],
        note: { zh: '缓缴期限延长至2022年底', en: 'the deferral was prolonged to the end of 2022' },
      },
    ],
  },
  {
    path: 'employeePension.relief.deferral.moreIndustries',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-06',
        to: '2022-12',
        value: '2023-12',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2022-06-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2022-31', article: '第一条' }, { document: 'national/2022-50' }],
      },
    ],
    gaps: [
      {
        from: '2022-04',
        to: '2022-05',
        reason: {
          zh: '17个扩围行业缓缴的首个费款所属月未核定，需该通知的实施细则',
          en: 'the first month of contributions open to the 17 further industries is not settled: the implementing rules of the notice would settle it',
        },
      },
    ],
  },
  {
    path: 'employeePension.relief.flexibleMakeUp',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2020-01',
        to: '2020-12',
        value: '2021-12',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2020-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2020-49' }],
        note: {
          zh: '补缴基数在2021年上下限内自选，补缴后计算年限',
          en: 'the base is chosen within the bounds of 2021; months count once paid',
        },
      },
      {
        from: '2022-01',
        to: '2022-12',
        value: '2023-12',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2022-16', article: '第一条' }, { document: 'national/2022-31' }],
        note: {
          zh: '补缴基数在2023年上下限内自选，补缴后计算年限',
          en: 'the base is chosen within the bounds of 2023; months count once paid',
        },
      },
    ],
  },
]
