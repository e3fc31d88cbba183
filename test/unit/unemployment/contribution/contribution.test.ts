import { describe, expect, it } from 'vitest'
import { explain, lawOf, requiredInputs, unemployment } from 'shebao'
import { brokenSteps } from '../../../support/check-steps.js'
import { determined } from '../../contribution/determined.js'
import { issuesOf } from '../issues-of.js'

type Input = unemployment.UnemploymentContributionInput

const law = lawOf('luoyang')
const august: Input = { from: '2025-08', worker: 'employee', wage: '5000' }

function bill(input: Input, under = law) {
  const outcome = determined(unemployment.contribution(input, under))
  expect(brokenSteps(outcome)).toEqual([])
  return outcome
}
const issues = (input: unknown) => issuesOf(() => unemployment.contribution(input as Input, law))
const missing = (input: Input, under = law) => {
  const outcome = unemployment.contribution(input, under)
  return outcome.outcome === 'undetermined'
    ? outcome.missing.map(({ path, month }) => `${path} ${month ?? ''}`)
    : [outcome.outcome]
}
const codes = (input: Input, under = law) =>
  bill(input, under).notices.map(({ code, subject }) => `${code} ${subject ?? ''}`)

describe('the bill of a month', () => {
  it('is 0.7 % of the employer and 0.3 % of the worker on the own wage', () => {
    const { totals, rows } = bill(august)
    expect([totals.employer, totals.employee, totals.payable].map((sum) => sum.toFixed(2))).toEqual([
      '35.00',
      '15.00',
      '50.00',
    ])
    expect(rows).toHaveLength(1)
  })

  it('rounds each share for itself', () => {
    // 4321.99 × 0.7 % = 30.25393, × 0.3 % = 12.96597; together 43.21990
    const { totals } = bill({ ...august, wage: '4321.99' })
    expect([totals.employer, totals.employee, totals.payable].map((sum) => sum.toFixed(2))).toEqual([
      '30.25',
      '12.97',
      '43.22',
    ])
  })

  it('raises a wage to the floor and cuts one to the ceiling, and says so', () => {
    expect(bill({ ...august, wage: '3830.99' }).rows[0]).toMatchObject({ moved: 'raisedToFloor' })
    expect(bill({ ...august, wage: '3831' }).rows[0]).toMatchObject({ moved: 'none' })
    expect(bill({ ...august, wage: '19155.01' }).rows[0]).toMatchObject({ moved: 'cutToCeiling' })
    expect(codes({ ...august, wage: '0' })).toContain('input wage')
    expect(codes(august)).not.toContain('input wage')
  })

  it('says that the base since March 2025 rests on practice', () => {
    const path = 'parameter.recalled unemployment.contribution.base.wage'
    expect(codes(august)).toContain(path)
    expect(codes({ ...august, from: '2025-02' })).not.toContain(path)
  })

  it('takes the local average wage where the own one cannot be fixed, while the text is known', () => {
    const unfixed = { worker: 'employee', wageCannotBeFixed: true } as const
    const { rows, values } = bill({ ...unfixed, from: '2024-07' })
    expect(rows[0]?.base.toFixed(2)).toBe('6260.00')
    expect(values).toMatchObject({ wage: null, basis: 'localAverage' })
    expect(missing({ ...unfixed, from: '2025-03' })).toEqual([
      'unemployment.contribution.base.unfixedWage 2025-03',
    ])
    const atFloor = law.with({
      name: 'floor',
      changes: [{ path: 'unemployment.contribution.base.unfixedWage', from: '2025-03', value: 'atFloor' }],
    })
    expect(bill({ ...unfixed, from: '2025-08' }, atFloor).rows[0]?.base.toFixed(2)).toBe('3831.00')
  })

  it('is carried into 2026 only on request, and says so', () => {
    expect(missing({ ...august, from: '2026-01' })).toEqual([
      'unemployment.contribution.rate.employer 2026-01',
      'unemployment.contribution.rate.employee 2026-01',
    ])
    const carried = lawOf('luoyang', { carryForward: true })
    expect(bill({ ...august, from: '2026-01' }, carried).totals.payable.toFixed(2)).toBe('50.00')
    expect(codes({ ...august, from: '2026-01' }, carried)).toContain(
      'parameter.carriedForward unemployment.contribution.rate.employer',
    )
  })

  it('names a gap of many months once', () => {
    expect(missing({ ...august, from: '2025-11', to: '2026-12' })).toEqual([
      'unemployment.contribution.rate.employer 2026-01',
      'unemployment.contribution.rate.employee 2026-01',
    ])
  })

  it('knows in a month only what was published by then', () => {
    const early = lawOf('luoyang', { asOf: '2025-09-01' })
    expect(bill(august, early).rows[0]?.floor.toFixed(0)).toBe('3756')
    expect(codes(august, early).join()).toContain('parameter.provisional')
  })
})

describe('a rural contract worker', () => {
  const rural: Input = { ...august, worker: 'ruralContract', from: '2018-03' }

  it('pays nothing of their own, and the employer pays in full', () => {
    const { totals } = bill(rural)
    expect([totals.employee, totals.employerDue].map((sum) => sum.toFixed(2))).toEqual(['0.00', '35.00'])
  })

  it('is an unsettled case from March 2015 and an open one from March 2025', () => {
    expect(codes(rural)).toContain('parameter.unsettled unemployment.contribution.rate.ruralContract')
    expect(missing({ ...rural, from: '2025-02', to: '2025-04' })).toEqual([
      'unemployment.contribution.rate.ruralContract 2025-03',
    ])
  })
})

describe('relief and deferral', () => {
  it('waives before it puts off', () => {
    const { values } = bill({ ...august, from: '2020-03', employerClass: 'large', deferral: 'hardship' })
    expect(values.waived?.toFixed(2)).toBe('17.50')
    expect(values.deferred?.toFixed(2)).toBe('17.50')
    expect(values.deferredUntil).toBe('2020-09')
    expect(values.countedMonths).toBe(1)
  })

  it('of 2020 ends with the year', () => {
    expect(bill({ ...august, from: '2020-11', deferral: 'hardship' }).values.deferredUntil).toBe('2020-12')
    expect(bill({ ...august, from: '2021-01', deferral: 'hardship' }).values.deferredUntil).toBeNull()
  })

  it('with consent lasts six months while the regulation of 2001 is in force', () => {
    expect(bill({ ...august, from: '2019-10', deferral: 'approved' }).values.deferredUntil).toBe('2020-04')
    expect(missing({ ...august, deferral: 'approved' })).toEqual([
      'unemployment.contribution.deferral.approved 2025-08',
    ])
  })

  it('of the further industries has a first month that is not settled', () => {
    expect(missing({ ...august, from: '2022-05', deferral: 'moreIndustries' })).toEqual([
      'unemployment.contribution.deferral.moreIndustries 2022-05',
    ])
    expect(bill({ ...august, from: '2022-06', deferral: 'moreIndustries' }).values.deferredUntil).toBe(
      '2023-12',
    )
    expect(bill({ ...august, from: '2023-06', deferral: 'moreIndustries' }).values.deferredUntil).toBeNull()
  })

  it('is never carried into other years', () => {
    const carried = lawOf('luoyang', { carryForward: true })
    const later = bill({ ...august, employerClass: 'small', deferral: 'fiveIndustries' }, carried)
    expect([later.totals.waived.toFixed(2), later.totals.deferred.toFixed(2)]).toEqual(['0.00', '0.00'])
  })
})

describe('a stretch of months', () => {
  it('has a line for each change of rate, bounds or relief', () => {
    const { rows, notices } = bill({ ...august, from: '2016-11', to: '2017-08' })
    expect(rows.map(({ from, to, months }) => [from, to, months])).toEqual([
      ['2016-11', '2016-12', 2],
      ['2017-01', '2017-06', 6],
      ['2017-07', '2017-08', 2],
    ])
    expect(notices.some(({ code, en }) => code === 'input' && en.includes('2 reference wages'))).toBe(true)
  })
})

describe('the input', () => {
  it('is taken when it is right', () => {
    expect(issues({ ...august, to: '2025-09', wageCannotBeFixed: false, employerClass: 'small' })).toEqual([])
    expect(issues({ ...august, wage: 5000 })).toEqual([])
  })

  it('reports everything that is wrong at once', () => {
    const wrong = {
      from: '2025-13',
      to: '1900-02-29',
      worker: 'martian',
      wage: '-1',
      employerClass: 'medium',
      deferral: 'always',
      wagse: 1,
    }
    expect(issues(wrong)).toEqual([
      'deferral input.choice',
      'employerClass input.choice',
      'from calendar.month',
      'to calendar.month',
      'wage decimal.belowMinimum',
      'wagse input.unknownField',
      'worker input.choice',
    ])
  })

  it.each([
    ['NaN', NaN, 'wage decimal.float'],
    ['a fraction', 0.1, 'wage decimal.float'],
    ['full-width digits', '５０００', 'wage decimal.grammar'],
    ['a tenth of a fen', '1.001', 'wage decimal.tooFine'],
    ['null', null, 'wage decimal.type'],
  ])('refuses a wage that is %s', (_, wage, issue) => {
    expect(issues({ ...august, wage })).toEqual([issue])
  })

  it('refuses reversed months, no wage, and a wage beside none', () => {
    expect(issues({ ...august, to: '2025-07' })).toEqual(['to calendar.intervalReversed'])
    expect(issues({ from: '2025-08', worker: 'employee' })).toEqual(['wage input.required'])
    expect(issues({ ...august, wageCannotBeFixed: true })).toEqual([
      'wageCannotBeFixed unemployment.wageAndNone',
    ])
    expect(issues('martian')).toEqual([' input.type'])
    expect(issues(null)).toEqual([' input.type'])
  })
})

describe('the explanation', () => {
  it('shows formula, rounding and article', () => {
    const text = explain(unemployment.contribution(august, law), { language: 'zh' })
    expect(text).toContain('5000.00 × 0.7% = 35.00元/月')
    expect(text).toContain('第四十四条')
  })

  it('asks for the wage unless it cannot be fixed', () => {
    const paths = (given: object) =>
      requiredInputs('unemployment.contribution', given, law).inputs.map(({ path }) => path)
    expect(paths({})).toEqual(['from', 'worker', 'wage'])
    expect(paths({ wageCannotBeFixed: true })).toEqual(['from', 'worker'])
    const open = requiredInputs('unemployment.contribution', { from: '2026-02', worker: 'employee' }, law)
    expect(open.parameters.map(({ path }) => path)).toContain('unemployment.contribution.rate.employee')
  })
})
