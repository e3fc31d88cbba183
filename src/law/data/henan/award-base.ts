import type { Series } from '../../types.js'

/** The provincial award base. It serves a calendar year; 2026 continues that of 2025 until it is published. */
export const henanAwardBase: readonly Series[] = [
  {
    path: 'employeePension.award.base.provincial',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-01',
        to: '2022-12',
        value: '6155',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'press/henan-award-base-2023' }, { document: 'press/henan-award-bases' }],
        note: { zh: '省直单位亦用此数', en: 'also for units of the province' },
      },
      {
        from: '2023-01',
        to: '2023-12',
        value: '6401',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2023-11-20',
        knownBasis: 'report',
        sources: [{ document: 'press/henan-award-base-2023' }, { document: 'sheet/henan-2024-01' }],
      },
      {
        from: '2024-01',
        to: '2024-12',
        value: '6606',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2024-11-01',
        knownBasis: 'report',
        sources: [{ document: 'sheet/pingdingshan-2024-11' }],
        note: {
          zh: '最迟见于2024年11月的核定；有网页对2024年的核定仍用6401，即公布前的预发',
          en: 'in use in an award of November 2024 at the latest; pages that use 6401 for 2024 show provisional awards',
        },
      },
      {
        from: '2025-01',
        to: '2025-12',
        value: '6738',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2025-10-01',
        knownBasis: 'report',
        sources: [
          { document: 'henan/award-base-2025' },
          { document: 'sheet/xinyang-2025-10' },
          { document: 'sheet/luoyang-2026-03' },
        ],
        note: {
          zh: '最迟见于2025年10月的核定；文号有豫人社发〔2025〕61号、豫人社发〔2025〕67号、豫人社办〔2025〕67号三种引法。2026年的数至2026年9月未公布，所传7850无来源',
          en: 'in use in an award of October 2025 at the latest; its number is cited as 豫人社发〔2025〕61号, 豫人社发〔2025〕67号 and 豫人社办〔2025〕67号. The base of 2026 was not published by September 2026; a rumoured 7850 has no source',
        },
      },
    ],
    gaps: [
      {
        from: '2006-01',
        to: '2019-12',
        reason: {
          zh: '2020年以前的全省计发基数未查到，需当年核定表或省厅通知核定',
          en: 'the provincial award base before 2020 was not found: a benefit sheet of the year or the department’s notice would settle it',
        },
      },
      {
        from: '2020-01',
        to: '2020-12',
        reason: {
          zh: '2020年全省计发基数未核定，需当年核定表或省厅通知核定',
          en: 'the provincial award base of 2020 is not settled: a benefit sheet of the year or the department’s notice would settle it',
        },
        candidates: [{ value: '5635', note: { zh: '第三方汇总所列', en: 'listed by a third party' } }],
      },
      {
        from: '2021-01',
        to: '2021-12',
        reason: {
          zh: '2021年全省计发基数未核定，需当年核定表或省厅通知核定',
          en: 'the provincial award base of 2021 is not settled: a benefit sheet of the year or the department’s notice would settle it',
        },
        candidates: [{ value: '5907', note: { zh: '第三方汇总所列', en: 'listed by a third party' } }],
      },
    ],
  },
]
