import type { Series } from '../../types.js'

/** National values: Incapacity allowance (病残津贴) and the former resignation benefit (退职). */
export const nationalIncapacity: readonly Series[] = [
  {
    path: 'incapacity.fullFormula.within',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: null,
        value: '60',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2024-09-27',
        knownBasis: 'document',
        sources: [{ document: 'national/2024-72', article: '第三条' }],
        note: { zh: '5年（含）以内', en: 'five years inclusive' },
      },
    ],
  },
  {
    path: 'incapacity.duration.least',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: null,
        value: '12',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2024-09-27',
        knownBasis: 'document',
        sources: [{ document: 'national/2024-72', article: '第五条' }],
      },
    ],
  },
  {
    path: 'incapacity.duration.moreAbove',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: null,
        value: '60',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2024-09-27',
        knownBasis: 'document',
        sources: [{ document: 'national/2024-72', article: '第五条' }],
      },
    ],
  },
  {
    path: 'incapacity.duration.perYear',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: null,
        value: '3',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2024-09-27',
        knownBasis: 'document',
        sources: [{ document: 'national/2024-72', article: '第五条' }],
        note: { zh: '不满1年按1年计算', en: 'part of a year counts as one' },
      },
    ],
  },
  {
    path: 'incapacity.finding.months',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: null,
        value: '12',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2024-09-27',
        knownBasis: 'document',
        sources: [{ document: 'national/2024-72' }],
        note: { zh: '申请时鉴定结论不超过一年', en: 'the finding is at most one year old at application' },
      },
    ],
  },
  {
    path: 'incapacity.divisorAge',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: null,
        value: 'applicationAge',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2024-09-27',
        knownBasis: 'document',
        sources: [{ document: 'national/2024-72', article: '第三条' }],
        note: {
          zh: '条文只说执行退休人员基本养老金计发办法，未见对计发月数年龄的规定',
          en: 'the text refers to the formula of pensions; by which age the divisor goes was not seen',
        },
        alternatives: [{ value: 'statutoryAge', note: { zh: '按法定退休年龄', en: 'by the statutory age' } }],
      },
    ],
  },
  {
    path: 'incapacity.firstPayment',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: null,
        value: 'monthAfter',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2024-09-27',
        knownBasis: 'document',
        sources: [{ document: 'national/2024-72' }],
        note: {
          zh: '条文未见起发月，比照养老金次月起发',
          en: 'no text on the first month was seen; like pensions, the month after',
        },
        alternatives: [{ value: 'sameMonth', note: { zh: '申请当月', en: 'the month of application' } }],
      },
    ],
  },
  {
    path: 'incapacity.adjustment.fullFormula',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: null,
        value: 'placePensioners',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2024-09-27',
        knownBasis: 'document',
        sources: [{ document: 'national/2024-72', article: '第三条' }],
      },
    ],
  },
  {
    path: 'incapacity.adjustment.basicItem',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: null,
        value: 'nationalRate',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2024-09-27',
        knownBasis: 'document',
        sources: [
          { document: 'national/2024-72', article: '第四条' },
          { document: 'national/2024-72', article: '第五条' },
        ],
        note: {
          zh: '第四条、第五条的津贴按国家统一调整的总体幅度',
          en: 'allowances under articles 4 and 5 move with the overall national rate',
        },
      },
    ],
  },
  {
    path: 'incapacity.resignation.share',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [],
    gaps: [
      {
        from: '1978-06',
        to: '2024-12',
        reason: {
          zh: '退职生活费改革后的计发办法各省不同，河南的办法未查到',
          en: 'after the reforms each province computed the resignation benefit in its own way; that of Henan was not found',
        },
        candidates: [
          {
            value: '0.4',
            note: {
              zh: '国发〔1978〕104号的原规定：本人标准工资的40%',
              en: 'the rule of 1978: 40 % of the standard wage',
            },
          },
        ],
      },
    ],
  },
]
