import type { Series } from '../../types.js'

/** National values: Survivors’ benefits (遗属待遇). */
export const nationalSurvivors: readonly Series[] = [
  {
    path: 'survivors.rule.inWork',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2021-09',
        to: null,
        value: 'incomeMonths',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2021-09-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2021-18', article: '第五条' }],
      },
    ],
    gaps: [
      {
        from: '2011-07',
        to: '2021-08',
        reason: { zh: '2021年9月以前由各省规定', en: 'before September 2021 each province had its own rule' },
      },
    ],
  },
  {
    path: 'survivors.rule.retired',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2021-09',
        to: null,
        value: 'incomeMonths',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2021-09-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2021-18', article: '第五条' }],
      },
    ],
    gaps: [
      {
        from: '2011-07',
        to: '2021-08',
        reason: { zh: '2021年9月以前由各省规定', en: 'before September 2021 each province had its own rule' },
      },
    ],
  },
  {
    path: 'survivors.rule.resigned',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2021-09',
        to: null,
        value: 'incomeMonths',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2021-09-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2021-18', article: '第五条' }],
        note: { zh: '退职人员与退休人员同', en: 'persons on resignation benefit like retired ones' },
      },
    ],
    gaps: [
      {
        from: '2011-07',
        to: '2021-08',
        reason: { zh: '2021年9月以前由各省规定', en: 'before September 2021 each province had its own rule' },
      },
    ],
  },
  {
    path: 'survivors.incapacityRecipient',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: null,
        value: 'asInWork',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2025-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2024-72' }],
        alternatives: [{ value: 'asRetired', note: { zh: '条文未见', en: 'the article was not seen' } }],
      },
    ],
  },
  {
    path: 'survivors.incomeRounding',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2021-09',
        to: null,
        value: 'exact',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2021-09-01',
        knownBasis: 'effect',
        sources: [
          { document: 'national/2021-18', article: '第四条' },
          { document: 'tengzhou/survivors-answer-2023' },
        ],
        note: {
          zh: '各省做法不一：江苏取整到元，湖北保留到分，山东不先取整；河南未定',
          en: 'provinces differ: whole yuan in Jiangsu, the fen in Hubei, no rounding first in Shandong; Henan is not settled',
        },
        alternatives: [
          { value: 'halfUp/yuan', note: { zh: '江苏等地', en: 'as in Jiangsu' } },
          { value: 'halfUp/fen', note: { zh: '湖北', en: 'as in Hubei' } },
        ],
      },
    ],
  },
  {
    path: 'survivors.funeral.months',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2021-09',
        to: null,
        value: '2',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2021-09-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2021-18', article: '第四条' }],
      },
    ],
  },
  {
    path: 'survivors.lumpSum.months',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2021-09',
        to: null,
        value: { '0': '3', '60': '6', '120': '9' },
        status: 'final',
        evidence: 'verified',
        knownFrom: '2021-09-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2021-18', article: '第五条' }],
      },
    ],
  },
  {
    path: 'survivors.lumpSum.moreAbove',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2021-09',
        to: null,
        value: '180',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2021-09-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2021-18', article: '第五条' }],
      },
    ],
  },
  {
    path: 'survivors.lumpSum.perYear',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2021-09',
        to: null,
        value: '1',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2021-09-01',
        knownBasis: 'effect',
        sources: [
          { document: 'national/2021-18', article: '第五条' },
          { document: 'press/survivors-example-2021' },
        ],
        note: {
          zh: '缴费年限计算到月，不满1年的按月数乘以十二分之一',
          en: 'contribution time is computed to the month: each month of a part year adds a twelfth',
        },
      },
    ],
  },
  {
    path: 'survivors.lumpSum.most',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2021-09',
        to: null,
        value: '24',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2021-09-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2021-18', article: '第五条' }],
        note: { zh: '缴费30年以上按30年计算', en: 'thirty years and more count as thirty' },
      },
    ],
  },
  {
    path: 'survivors.lumpSum.perYearDrawn',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2021-09',
        to: null,
        value: '1',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2021-09-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2021-18', article: '第五条' }],
        note: { zh: '领取时间计算到月', en: 'the time of drawing is computed to the month' },
      },
    ],
  },
  {
    path: 'survivors.lumpSum.leastRetired',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2021-09',
        to: null,
        value: '9',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2021-09-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2021-18', article: '第五条' }],
      },
    ],
  },
  {
    path: 'survivors.cap.below',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2021-09',
        to: null,
        value: '60',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2021-09-01',
        knownBasis: 'effect',
        sources: [
          { document: 'national/2021-18', article: '第五条' },
          { document: 'press/survivors-example-2021' },
        ],
        note: {
          zh: '在职人员缴费不足5年的，待遇不超过其个人缴费之和；以个人身份参保的以记入个人账户部分计算',
          en: 'with less than five years of contributions the benefits do not exceed the person’s own contributions; for individual contributors the part credited to the account',
        },
      },
    ],
  },
  {
    path: 'survivors.rounding',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2021-09',
        to: null,
        value: 'halfUp/fen',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2021-09-01',
        knownBasis: 'effect',
        sources: [
          { document: 'national/2021-18', article: '第五条' },
          { document: 'press/survivors-example-2021' },
        ],
        note: {
          zh: '解读示例42982.125元作42982.13元',
          en: 'the worked example prints 42982.13 for 42982.125',
        },
      },
    ],
  },
  {
    path: 'survivors.account',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '1998-01',
        to: '2011-06',
        value: 'ownPart',
        status: 'final',
        evidence: 'verified',
        knownFrom: '1998-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/1997-26' }],
        note: {
          zh: '只继承个人缴费部分的本息，其余并入统筹基金',
          en: 'only own contributions with interest; the rest falls to the pool',
        },
      },
      {
        from: '2011-07',
        to: null,
        value: 'whole',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2011-07-01',
        knownBasis: 'effect',
        sources: [
          { document: 'national/sil', article: '第十四条' },
          { document: 'national/sil-rules', article: '第六条' },
        ],
      },
    ],
  },
  {
    path: 'survivors.noticeDays',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2023-12',
        to: null,
        value: '20',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2023-12-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2023-765', article: '第二十五条' }],
      },
    ],
  },
]
