import type { Series } from '../../types.js'

/** Luoyang values: limits of the unemployment rates in the fourteenth five-year plan. */
export const luoyangUnemploymentContribution: readonly Series[] = [
  {
    path: 'unemployment.monitoring.registeredLimit',
    place: '410300',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2021-01',
        to: '2025-12',
        value: '0.045',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2022-07-05',
        knownBasis: 'document',
        sources: [{ document: 'luoyang/plan-2022' }],
        note: { zh: '每年控制在4.5%以内', en: 'within 4.5 % each year' },
      },
    ],
    gaps: [
      {
        from: '2026-01',
        to: null,
        reason: {
          zh: '“十四五”规划止于2025年，下一规划的目标未查到',
          en: 'the plan ends with 2025; the target of the next one was not found',
        },
      },
    ],
  },
  {
    path: 'unemployment.monitoring.surveyedLimit',
    place: '410300',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2021-01',
        to: '2025-12',
        value: '0.053',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2022-07-05',
        knownBasis: 'document',
        sources: [{ document: 'luoyang/plan-2022' }],
        note: { zh: '每年控制在5.3%以内', en: 'within 5.3 % each year' },
      },
    ],
    gaps: [
      {
        from: '2026-01',
        to: null,
        reason: {
          zh: '“十四五”规划止于2025年，下一规划的目标未查到',
          en: 'the plan ends with 2025; the target of the next one was not found',
        },
      },
    ],
  },
]
