import type { Series } from '../../types.js'

/** Original retirement ages, special work, the former illness retirement, and flexible retirement. */
export const nationalRetirement: readonly Series[] = [
  {
    path: 'retirement.originalAge.men',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '1978-06',
        to: null,
        value: '60',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '1978-06-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/1978-104' }],
        note: {
          zh: '2024年9月13日以前所知的法律，没有止期',
          en: 'the law as known before 2024-09-13, without an end',
        },
      },
      {
        from: '2025-01',
        to: null,
        value: '60',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2024-09-13',
        knownBasis: 'document',
        sources: [{ document: 'national/delay-2024', article: '办法第一条' }],
        note: { zh: '作为延迟的起点', en: 'as the starting point of the delay' },
      },
    ],
  },
  {
    path: 'retirement.originalAge.womenCadres',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '1978-06',
        to: null,
        value: '55',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '1978-06-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/1978-104' }, { document: 'national/1999-8' }],
        note: {
          zh: '女干部及管理、技术岗位女职工；2025年起为延迟的起点',
          en: 'women cadres and women in management and technical posts; since 2025 the starting point of the delay',
        },
      },
    ],
  },
  {
    path: 'retirement.originalAge.womenWorkers',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '1978-06',
        to: null,
        value: '50',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '1978-06-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/1978-104' }, { document: 'national/1999-8' }],
        note: { zh: '2025年起为延迟的起点', en: 'since 2025 the starting point of the delay' },
      },
    ],
  },
  {
    path: 'retirement.originalAge.womenFlexible',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '1978-06',
        to: null,
        value: '55',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '1978-06-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2001-20' }],
        note: {
          zh: '多数地区为55岁；曾长期在工人岗位的可为50岁；河南的具体口径未核定',
          en: '55 in most places, 50 after long service in worker posts; Henan’s own detail is not settled',
        },
        alternatives: [
          { value: '50', note: { zh: '曾长期在工人岗位', en: 'after long service in worker posts' } },
        ],
      },
    ],
  },
  {
    path: 'retirement.specialWork.men',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '1978-06',
        to: null,
        value: '55',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '1978-06-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/1978-104' }, { document: 'national/delay-2024' }],
        note: { zh: '2025年后继续执行，不延迟', en: 'continues after 2025 without delay' },
      },
    ],
  },
  {
    path: 'retirement.specialWork.women',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '1978-06',
        to: null,
        value: '45',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '1978-06-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/1978-104' }, { document: 'national/delay-2024' }],
        note: { zh: '2025年后继续执行，不延迟', en: 'continues after 2025 without delay' },
      },
    ],
  },
  {
    path: 'retirement.specialWork.years.heavy',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '1985-01',
        to: null,
        value: '10',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '1985-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/1985-6' }],
        note: {
          zh: '起始月取文号年份的首月',
          en: 'the first month is that of the year in the document number',
        },
      },
    ],
  },
  {
    path: 'retirement.specialWork.years.underground',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '1985-01',
        to: null,
        value: '9',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '1985-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/1985-6' }],
        note: {
          zh: '起始月取文号年份的首月',
          en: 'the first month is that of the year in the document number',
        },
      },
    ],
  },
  {
    path: 'retirement.specialWork.years.harmful',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '1985-01',
        to: null,
        value: '8',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '1985-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/1985-6' }],
        note: {
          zh: '起始月取文号年份的首月',
          en: 'the first month is that of the year in the document number',
        },
      },
    ],
  },
  {
    path: 'retirement.incapacity.men',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '1978-06',
        to: '2024-12',
        value: '50',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '1978-06-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/1978-104' }],
      },
    ],
    gaps: [
      {
        from: '2025-01',
        to: null,
        reason: {
          zh: '2025年起新发生的病退改为病残津贴（人社部发〔2024〕72号），不再有病退年龄',
          en: 'since 2025 the incapacity allowance (人社部发〔2024〕72号) has replaced illness retirement for new cases: there is no age any more',
        },
      },
    ],
  },
  {
    path: 'retirement.incapacity.women',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '1978-06',
        to: '2024-12',
        value: '45',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '1978-06-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/1978-104' }],
      },
    ],
    gaps: [
      {
        from: '2025-01',
        to: null,
        reason: {
          zh: '2025年起新发生的病退改为病残津贴（人社部发〔2024〕72号），不再有病退年龄',
          en: 'since 2025 the incapacity allowance (人社部发〔2024〕72号) has replaced illness retirement for new cases: there is no age any more',
        },
      },
    ],
  },
  {
    path: 'retirement.incapacity.years',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '1978-06',
        to: '2024-12',
        value: '10',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '1978-06-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/1978-104' }, { document: 'national/2024-72' }],
        note: { zh: '2025年起为病残津贴取代', en: 'replaced by the incapacity allowance in 2025' },
      },
    ],
    gaps: [
      {
        from: '2025-01',
        to: null,
        reason: {
          zh: '2025年起新发生的病退改为病残津贴（人社部发〔2024〕72号），不再有病退年限',
          en: 'since 2025 the incapacity allowance (人社部发〔2024〕72号) has replaced illness retirement for new cases: there is no length of service any more',
        },
      },
    ],
  },
  {
    path: 'retirement.flexible.earlyMonths',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: null,
        value: '36',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2024-09-13',
        knownBasis: 'document',
        sources: [
          { document: 'national/delay-2024', article: '办法' },
          { document: 'national/2024-94', article: '第一条' },
        ],
        note: {
          zh: '不得早于原法定退休年龄；须满足所选退休年份的最低缴费年限（94号第二条、第七条）',
          en: 'not before the original age; needs the minimum years of the chosen year (94号, articles 2 and 7)',
        },
      },
    ],
  },
  {
    path: 'retirement.flexible.earlyNoticeMonths',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: null,
        value: '3',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2025-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2024-94', article: '第二条' }],
        note: { zh: '书面告知所在单位', en: 'in writing to the employer' },
      },
    ],
  },
  {
    path: 'retirement.flexible.lateMonths',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: null,
        value: '36',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2025-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2024-94', article: '第四条' }],
        note: {
          zh: '须书面约定，期间继续缴费；最低缴费年限仍按法定退休年份（94号第七条）',
          en: 'by written agreement, contributions go on; the minimum years stay those of the statutory year (94号, article 7)',
        },
      },
    ],
  },
  {
    path: 'retirement.flexible.lateNoticeMonths',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: null,
        value: '1',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2025-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2024-94', article: '第四条' }],
      },
    ],
  },
]
