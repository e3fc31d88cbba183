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
        note: { zh: '指标表印作“＜4.5”', en: 'the box prints “< 4.5”' },
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
        note: { zh: '指标表印作“＜5.3”', en: 'the box prints “< 5.3”' },
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
    path: 'unemployment.monitoring.atLimit',
    place: '410300',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2021-01',
        to: '2025-12',
        value: 'beyondPlan',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2022-07-05',
        knownBasis: 'document',
        sources: [{ document: 'luoyang/plan-2022' }],
        note: {
          zh: '指标表印作“＜”，恰等于界限不在目标内；转述多作“控制在……以内”',
          en: 'the box prints “<”, so a rate at the limit is not within it; accounts of the plan say “within”',
        },
        alternatives: [{ value: 'withinPlan', note: { zh: '按“以内”理解', en: 'read as “within”' } }],
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
