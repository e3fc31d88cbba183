import { describe, expect, it } from 'vitest'
import {
  injuryDisabilityColumns,
  lawOf,
  monthNumber,
  workInjury,
  type AnyOutcome,
  type ParameterPath,
} from 'shebao'

const law = lawOf('luoyang')
const under = (path: ParameterPath, value: Readonly<Record<string, string>>) =>
  law.with({ name: 'a part of a table', changes: [{ path, from: '2024-01', value }] })
const missing = (outcome: AnyOutcome) =>
  outcome.outcome === 'undetermined'
    ? outcome.missing.map(({ path, en }) => `${path}: ${en}`)
    : [outcome.outcome]
const worker = {
  injury: '2024-01',
  graded: '2024-03',
  grade: 8,
  meanWage: '6000',
  insured: true,
  nursing: 'partly',
} as const

describe('a table that lacks the entry asked for', () => {
  it('is missing like the table: nobody is paid nothing by it', () => {
    const month = '2024-05'
    const meals = { month, days: 3, city: 'other', insured: true } as const
    const trip = { ...meals, fares: [], lodgingAndBoard: '100', consent: true } as const
    const leaving = {
      month,
      grade: 8,
      way: 'contractEnded',
      occupationalDisease: false,
      insured: true,
    } as const
    const care = { level: 'partly', concluded: '2024-03', month, insured: true } as const
    const cases = {
      'workInjury.migrantLumpSum': [
        '1',
        workInjury.migrantLumpSum(
          { graded: month, grade: 1, insured: true },
          under('workInjury.migrantLumpSum', { '2': '400000' }),
        ),
      ],
      'workInjury.meals.perDay': [
        'other',
        workInjury.hospitalMeals(meals, under('workInjury.meals.perDay', { large: '30' })),
      ],
      'workInjury.travel.lodgingAndBoard': [
        'other',
        workInjury.travel(trip, under('workInjury.travel.lodgingAndBoard', { large: '30' })),
      ],
      'workInjury.nursing.share': [
        'partly',
        workInjury.nursing(care, under('workInjury.nursing.share', { complete: '0.6' })),
      ],
      'workInjury.leavingGrants.nearRetirement': [
        '3',
        workInjury.leavingGrants(
          { ...leaving, monthsToRetirement: 3 },
          under('workInjury.leavingGrants.nearRetirement', { '12': '0.2' }),
        ),
      ],
      'workInjury.lumpSum.months': [
        '8',
        workInjury.disability(worker, under('workInjury.lumpSum.months', { '1': '30' })),
      ],
    } as const
    for (const [path, [key, outcome]] of Object.entries(cases)) {
      const [first, ...more] = missing(outcome)
      expect(more).toEqual([])
      expect(first).toContain(`${path}: needs the`)
      expect(first).toContain(`the table has no entry "${key}"`)
    }
  })

  it('is missing in columns too', () => {
    const status = (at: typeof law) =>
      injuryDisabilityColumns(
        {
          injury: Int32Array.of(monthNumber(worker.injury)),
          graded: Int32Array.of(monthNumber(worker.graded)),
          grade: Uint8Array.of(worker.grade),
          meanWage: Float64Array.of(600_000),
          nursing: Uint8Array.of(3),
          placed: Uint8Array.of(0),
          ownContributions: Float64Array.of(-1),
        },
        at,
      ).status[0]
    expect(status(law)).toBe(0)
    expect(status(under('workInjury.lumpSum.months', { '1': '30' }))).toBe(1)
    expect(status(under('workInjury.nursing.share', { complete: '0.6' }))).toBe(1)
  })
})
