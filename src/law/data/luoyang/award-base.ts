import type { Series } from '../../types.js'

/** Luoyang's local award base. It serves a calendar year; 2026 continues that of 2025 until it is published. */
export const luoyangAwardBase: readonly Series[] = [
  {
    path: 'employeePension.award.base.local',
    place: '410300',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-01',
        to: '2022-12',
        value: '6330',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'press/henan-award-base-2023' }],
      },
      {
        from: '2023-01',
        to: '2023-12',
        value: '6457',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2023-11-20',
        knownBasis: 'report',
        sources: [
          { document: 'luoyang/answer-award-base-2023' },
          { document: 'press/henan-award-base-2023' },
        ],
        note: {
          zh: '数额见于市局答复，该答复日期不详；以全省2023年计发基数公布日为已知日',
          en: 'the figure is from an answer of the city’s bureau without a day; known from the day the province’s base of 2023 was published',
        },
      },
      {
        from: '2025-01',
        to: '2025-12',
        value: '6573',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2025-12-01',
        knownBasis: 'report',
        sources: [{ document: 'sheet/luoyang-2025-12' }, { document: 'sheet/luoyang-2026-03' }],
        note: {
          zh: '最迟见于2025年12月的核定；2026年3月仍以此预发',
          en: 'in use in an award of December 2025 at the latest, and provisionally in March 2026',
        },
      },
    ],
    gaps: [
      {
        from: '2006-01',
        to: '2021-12',
        reason: {
          zh: '洛阳市2022年以前的计发基数未查到，需当年核定表或市局文件核定',
          en: 'Luoyang’s award base before 2022 was not found: a benefit sheet of the year or the city’s notice would settle it',
        },
      },
      {
        from: '2024-01',
        to: '2024-12',
        reason: {
          zh: '洛阳市2024年计发基数未核定，需一张按2024年基数核定的待遇表',
          en: 'Luoyang’s award base of 2024 is not settled: a benefit sheet on the base of 2024 would settle it',
        },
        candidates: [
          {
            value: '6573',
            note: {
              zh: '有此说法，未经核定表证实；与2025年的数相同',
              en: 'claimed, not borne out by any sheet; it equals the figure of 2025',
            },
          },
        ],
      },
    ],
  },
]
