import { describe, expect, it } from 'vitest'
import { adjustment, lawOf } from 'shebao'
import { brokenSteps } from '../../support/check-steps.js'

const luoyang = lawOf('luoyang')
const person = {
  sector: 'enterprise',
  birth: '1960-03',
  retirement: '2020-03',
  months: 420,
  pension: '3000',
} as const

function determined(input: Parameters<typeof adjustment.carry>[0], law = luoyang) {
  const outcome = adjustment.carry(input, law)
  if (outcome.outcome !== 'determined') throw new Error(JSON.stringify(outcome.missing))
  expect(brokenSteps(outcome)).toEqual([])
  return outcome
}

describe('a pension carried through years', () => {
  it('has a row for each, each explained in its part', () => {
    const { rows, parts, amounts } = determined({ ...person, through: '2025-12' })
    expect(rows.map(({ year, increase }) => [year, increase.toFixed(2)])).toEqual([
      [2021, '128.90'],
      [2022, '116.79'],
      [2023, '112.70'],
      [2024, '96.89'],
      [2025, '61.44'],
    ])
    expect(Object.keys(parts ?? {})).toEqual(['y2021', 'y2022', 'y2023', 'y2024', 'y2025'])
    expect(amounts.pension.toFixed(2)).toBe('3516.72')
  })

  it('is the pension awarded in the year of the award and until the next effect', () => {
    for (const through of ['2020-03', '2020-12'])
      expect(determined({ ...person, through }).amounts.pension.toFixed(2)).toBe('3000.00')
    expect(determined({ ...person, through: '2021-01' }).values.adjustments).toBe(1)
  })

  it('stops at the year that lacks a scheme, with the years before it in the parts', () => {
    const outcome = adjustment.carry({ ...person, through: '2026-01' }, luoyang)
    expect(outcome).toMatchObject({ outcome: 'undetermined', missing: [{ month: '2026-01' }] })
    expect(Object.keys(outcome.parts ?? {})).toEqual(['y2021', 'y2022', 'y2023', 'y2024', 'y2025', 'y2026'])
    expect(outcome.parts?.['y2025']?.outcome).toBe('entitled')
  })

  it('stops at a year whose scheme leaves the sector out: other rules adjusted it', () => {
    const outcome = adjustment.carry(
      { ...person, sector: 'civil', retirement: '2013-03', through: '2016-01' },
      luoyang,
    )
    expect(outcome).toMatchObject({ outcome: 'undetermined', missing: [{ month: '2014-01' }] })
    expect(outcome.parts?.['y2014']?.outcome).toBe('notEntitled')
  })

  it('takes the average pensions of army cadres by year', () => {
    const cadre = { ...person, classes: ['armyCadre'], through: '2022-01' } as const
    expect(adjustment.carry(cadre, luoyang)).toMatchObject({ missing: [{ path: 'averagePensions' }] })
    const averagePensions = [
      { year: 2021, amount: '3200' },
      { year: 2022, amount: '3300' },
    ]
    expect(determined({ ...cadre, averagePensions }).amounts.pension.toFixed(2)).toBe('3317.50')
  })

  it('adds each year’s age supplement to those that a later scheme tops up', () => {
    const scheme = (amounts: Record<string, string>): adjustment.AdjustmentScheme => ({
      sectors: ['enterprise'],
      effectiveMonth: 1,
      partYear: 'up',
      age: [{ counting: 'topUp', amounts }],
      rounding: { parts: 'halfUp/fen' },
    })
    const law = lawOf('china').with({
      name: 'top-ups',
      changes: [
        {
          path: 'adjustment.pension.scheme',
          from: '2021-01',
          to: '2025-12',
          value: scheme({ '61': '50', '62': '80', '64': '90' }),
        },
      ],
    })
    const { rows } = determined({ ...person, ageSupplementSoFar: '10', through: '2025-12' }, law)
    expect(rows.map(({ age }) => age.toFixed(0))).toEqual(['0', '40', '30', '0', '10'])
  })

  it('counts an effect later in the year of retirement, and none before it', () => {
    const value: adjustment.AdjustmentScheme = {
      sectors: ['enterprise'],
      effectiveMonth: 7,
      partYear: 'up',
      flat: [{ amount: '10' }],
      rounding: { parts: 'halfUp/fen' },
    }
    const law = lawOf('china').with({
      name: 'July',
      changes: [{ path: 'adjustment.pension.scheme', from: '2020-01', to: '2022-12', value }],
    })
    expect(determined({ ...person, through: '2020-07' }, law).values.adjustments).toBe(1)
    expect(determined({ ...person, through: '2021-06' }, law).values.adjustments).toBe(1)
    expect(determined({ ...person, retirement: '2020-07', through: '2021-07' }, law).values.adjustments).toBe(
      1,
    )
  })
})

describe('an incapacity allowance at the national rate', () => {
  const allowance = { ...person, retirement: '2025-03', pension: '1348.08', channel: 'nationalRate' } as const
  const law = luoyang.with({
    name: 'rates assumed',
    changes: [
      { path: 'adjustment.national.rate', from: '2026-01', to: '2026-12', value: '0.02' },
      { path: 'adjustment.national.rate', from: '2027-01', to: '2027-12', value: '0.015' },
    ],
  })

  it('rises by the rate of each year after the one in which it began', () => {
    const { rows, amounts } = determined({ ...allowance, through: '2027-12' }, law)
    expect(rows.map(({ increase }) => increase.toFixed(2))).toEqual(['26.96', '20.63'])
    expect(amounts.pension.toFixed(2)).toBe('1395.67')
  })

  it('is undetermined while the rate is not known', () => {
    expect(adjustment.carry({ ...allowance, through: '2026-01' }, luoyang)).toMatchObject({
      outcome: 'undetermined',
      missing: [{ path: 'adjustment.national.rate', month: '2026-01' }],
    })
    expect(adjustment.atNationalRate({ year: 2026, start: '2026-01', allowance: '1' }, law)).toMatchObject({
      outcome: 'notEntitled',
      reasons: [{ code: 'adjustment.startedTooLate' }],
    })
  })
})
