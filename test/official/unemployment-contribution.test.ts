/**
 * Rates of unemployment insurance in Henan as published: 河南省失业保险条例（2001年）第七条; notices of the department of 2015,
 * 2017, 2020 to 2023 and the national ones; limits of 洛阳市“十四五”人力资源和社会保障事业发展规划. The lump of one per cent is what
 * notices print; the split of 2016 is printed in the notice of 2017.
 */
import { describe, expect, it } from 'vitest'
import { lawOf } from '../../src/law/index.js'
import { contribution, coverage, lateCharge, warning } from '../../src/rules/unemployment/index.js'
import { determined } from '../unit/contribution/determined.js'

const luoyang = lawOf('luoyang')

/** What a wage of 10,000 yuan costs, bounds apart: the rates in per mille. */
const perMille = (month: string, worker: 'employee' | 'ruralContract' = 'employee') => {
  const { rows } = determined(contribution({ from: month, worker, wage: '10000' }, luoyang))
  return rows.map(({ employerRate, employeeRate }) => [
    employerRate.times(1000).toString(),
    employeeRate.times(1000).toString(),
  ])[0]
}

describe('the published rates', () => {
  it.each([
    ['2016-07', '2016-12', ['12', '3']],
    ['2017-01', '2018-04', ['7', '3']],
    ['2018-05', '2019-04', ['7', '3']],
    ['2019-05', '2020-04', ['7', '3']],
    ['2020-05', '2021-04', ['7', '3']],
    ['2021-05', '2022-04', ['7', '3']],
    ['2022-05', '2023-04', ['7', '3']],
    ['2023-05', '2024-12', ['7', '3']],
    ['2025-01', '2025-12', ['7', '3']],
  ])('of %s to %s are %s per mille', (from, to, expected) => {
    expect([perMille(from), perMille(to)]).toEqual([expected, expected])
  })

  it.each([
    ['2002-01', '2015-02', '0.02', '0.01'],
    ['2015-03', '2016-04', '0.015', '0.005'],
    ['2016-05', '2016-06', '0.012', '0.003'],
  ])('before the bounds are known were %s to %s: %s and %s', (from, to, employer, employee) => {
    // Bounds of these months are not on record, so they are assumed here; the rates are the law's.
    const withBounds = luoyang.with({
      name: 'bounds',
      changes: [
        {
          path: 'employeePension.contribution.base.reference',
          from: '2002-01',
          to: '2016-06',
          value: '2000',
        },
        {
          path: 'employeePension.contribution.base.floorShare',
          from: '2002-01',
          to: '2016-06',
          value: '0.6',
        },
        {
          path: 'employeePension.contribution.base.ceilingShare',
          from: '2002-01',
          to: '2016-06',
          value: '3',
        },
        {
          path: 'employeePension.contribution.base.rounding',
          from: '2002-01',
          to: '2016-06',
          value: 'halfUp/yuan',
        },
      ],
    })
    for (const month of [from, to]) {
      const { rows } = determined(contribution({ from: month, worker: 'employee', wage: '2000' }, withBounds))
      expect([rows[0]?.employerRate.toString(), rows[0]?.employeeRate.toString()]).toEqual([
        employer,
        employee,
      ])
    }
  })

  it('of 2026 are not known: the answer names both and what circulates', () => {
    const outcome = contribution({ from: '2026-01', worker: 'employee', wage: '5000' }, luoyang)
    expect(outcome.outcome === 'undetermined' && outcome.missing).toMatchObject([
      { path: 'unemployment.contribution.rate.employer', month: '2026-01', candidates: ['0.007'] },
      { path: 'unemployment.contribution.rate.employee', month: '2026-01' },
    ])
  })

  it('let rural contract workers pay nothing of their own', () => {
    expect(perMille('2018-06', 'ruralContract')).toEqual(['7', '0'])
  })
})

describe('the bounds of 豫人社办〔2025〕67号', () => {
  it('are 3831 and 19155 for unemployment insurance too', () => {
    const base = (wage: string) =>
      determined(contribution({ from: '2025-08', worker: 'employee', wage }, luoyang)).rows[0]?.base.toFixed(
        0,
      )
    expect([base('3000'), base('30000')]).toEqual(['3831', '19155'])
  })
})

describe('the relief of 2020 and 2022', () => {
  const year2020 = { worker: 'employee', wage: '5000', from: '2020-01', to: '2020-12' } as const

  it('waived the employer share of small firms from February to December, half of it for large ones to June', () => {
    const waived = (['small', 'large', 'none'] as const).map((employerClass) =>
      determined(contribution({ ...year2020, employerClass }, luoyang)).totals.waived.toFixed(2),
    )
    // 35.00 a month: eleven months whole, five months half
    expect(waived).toEqual(['385.00', '87.50', '0.00'])
  })

  it('let five industries put off the months of April 2022 to March 2023 (人社厅发〔2022〕16号 第二条)', () => {
    const { rows, totals } = determined(
      contribution(
        { worker: 'employee', wage: '5000', from: '2022-03', to: '2023-04', deferral: 'fiveIndustries' },
        luoyang,
      ),
    )
    const deferred = rows.filter(({ deferredUntil }) => deferredUntil !== null)
    expect([deferred[0]?.from, deferred[deferred.length - 1]?.to]).toEqual(['2022-04', '2023-03'])
    expect(totals.deferred.toFixed(2)).toBe('420.00')
  })
})

describe('the late charge', () => {
  it.each([
    ['2010-01-31', '2010-02-10', '200.00'],
    ['2011-07-31', '2011-08-10', '50.00'],
  ])('on 10,000 due %s and paid %s is %s', (dueDate, paidDate, charge) => {
    expect(
      determined(lateCharge({ amount: '10000', dueDate, paidDate }, luoyang)).values.charge.toFixed(2),
    ).toBe(charge)
  })
})

describe('whom the regulation in force since March 2025 names', () => {
  it.each([
    'urbanFirm',
    'institution',
    'association',
    'privateNonFirm',
    'foundation',
    'lawFirm',
    'accountingFirm',
    'organ',
    'individualBusiness',
  ] as const)('covers %s', (employer) => {
    expect(coverage({ month: '2025-03', worker: 'employee', employer }, luoyang).outcome).toBe('determined')
  })

  it('covers civilian staff of the army, and leaves room for flexible and platform workers', () => {
    const outcomes = (['civilianStaff', 'flexible', 'platform', 'selfEmployed'] as const).map(
      (worker) => coverage({ month: '2025-03', worker }, luoyang).outcome,
    )
    expect(outcomes).toEqual(['determined', 'notEntitled', 'notEntitled', 'notEntitled'])
  })
})

describe('the limits of the plan', () => {
  it.each([
    ['2021-01', '0.044999', '0.052999', true, true],
    ['2025-12', '0.045', '0.053', false, false],
    ['2023-06', '0.045001', '0.053001', false, false],
  ])(
    'in %s are under 4.5 % registered and 5.3 % surveyed, as the box prints',
    (month, registeredRate, surveyedRate, first, second) => {
      const { indicators } = determined(
        warning({ month, registeredRate, surveyedRate, thresholds: [] }, luoyang),
      )
      expect(
        indicators.slice(0, 2).map(({ planLimit, withinPlan }) => [planLimit?.toString(), withinPlan]),
      ).toEqual([
        ['0.045', first],
        ['0.053', second],
      ])
    },
  )

  it('end with 2025', () => {
    const { indicators } = determined(
      warning(
        { month: '2026-01', registeredRate: '0.04', thresholds: [] },
        lawOf('luoyang', { carryForward: true }),
      ),
    )
    expect(indicators[0]).toMatchObject({ planLimit: null, withinPlan: null, outcome: 'determined' })
    expect(indicators[0]?.missing.map(({ path }) => path)).toEqual([
      'unemployment.monitoring.registeredLimit',
    ])
  })
})
