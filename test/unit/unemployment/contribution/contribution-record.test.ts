import { describe, expect, it } from 'vitest'
import { lawOf, requiredInputs, unemployment } from 'shebao'
import { brokenSteps } from '../../../support/check-steps.js'
import { determined } from '../../contribution/determined.js'
import { issuesOf } from '../issues-of.js'

const law = lawOf('luoyang')

describe('the late charge', () => {
  const arrears = { amount: '10000', dueDate: '2025-07-31', paidDate: '2025-08-30' }
  const charge = (change: object) => {
    const outcome = determined(unemployment.lateCharge({ ...arrears, ...change }, law))
    expect(brokenSteps(outcome)).toEqual([])
    return [outcome.values.days, outcome.values.charge.toFixed(2), outcome.rows.length]
  }
  const issues = (input: unknown) => issuesOf(() => unemployment.lateCharge(input as never, law))

  it('is five per ten thousand a day, and two per thousand before July 2011', () => {
    expect(charge({})).toEqual([30, '150.00', 1])
    expect(charge({ dueDate: '2010-07-31', paidDate: '2010-08-30' })).toEqual([30, '600.00', 1])
  })

  it('bears each day late at the rate in force on it', () => {
    expect(charge({ dueDate: '2011-06-30', paidDate: '2011-07-01' })).toEqual([1, '5.00', 1])
    expect(charge({ dueDate: '2011-06-29', paidDate: '2011-07-01' })).toEqual([2, '25.00', 2])
  })

  it('is nothing when paid in time', () => {
    expect(charge({ paidDate: '2025-07-31' })).toEqual([0, '0.00', 0])
    expect(charge({ paidDate: '2025-01-01' })).toEqual([0, '0.00', 0])
  })

  it('counts the leap day', () => {
    expect(charge({ dueDate: '2024-02-28', paidDate: '2024-03-01' })[0]).toBe(2)
  })

  it('is not known for days before 2002', () => {
    const outcome = unemployment.lateCharge({ ...arrears, dueDate: '2001-10-31' }, law)
    expect(outcome.outcome === 'undetermined' && outcome.missing.map(({ month }) => month)).toEqual([
      '2001-11',
    ])
  })

  it('refuses what is no amount and no day, all at once', () => {
    expect(issues({ amount: '-1', dueDate: '1900-02-29', paidDate: '2025-8-1', by: 'me' })).toEqual([
      'amount decimal.belowMinimum',
      'by input.unknownField',
      'dueDate calendar.date',
      'paidDate calendar.date',
    ])
  })
})

describe('the contribution time with deemed months', () => {
  const record = { month: '2010-03', employerPaid: 98, employerDeemed: 60, workerPaid: 98, serviceBefore: 72 }
  const issues = (input: unknown) => issuesOf(() => unemployment.deemedMonths(input as never, law))

  it('is the worker’s when the two counts differ', () => {
    const { values } = determined(unemployment.deemedMonths({ ...record, usedMonths: 24 }, law))
    expect(values).toMatchObject({
      employerMonths: 158,
      workerDeemed: 48,
      workerMonths: 146,
      difference: 12,
      countedMonths: 146,
    })
  })

  it('is the employer’s under a reform that says so', () => {
    const reform = law.with({
      name: 'employer',
      changes: [
        {
          path: 'unemployment.contribution.deemedRule',
          from: '2010-01',
          to: '2010-12',
          value: 'employerCount',
        },
      ],
    })
    const outcome = determined(unemployment.deemedMonths(record, reform))
    expect(outcome.values.countedMonths).toBe(158)
    expect(brokenSteps(outcome)).toEqual([])
  })

  it('is open since March 2025, when the text is not known', () => {
    const outcome = unemployment.deemedMonths({ ...record, month: '2025-03' }, law)
    expect(outcome.outcome === 'undetermined' && outcome.missing[0]).toMatchObject({
      path: 'unemployment.contribution.deemedRule',
      month: '2025-03',
    })
    expect(unemployment.deemedMonths({ ...record, month: '2025-02' }, law).outcome).toBe('determined')
  })

  it('refuses more months used than served, and everything else at once', () => {
    expect(issues({ ...record, usedMonths: 73 })).toEqual(['usedMonths unemployment.usedTooMany'])
    expect(
      issues({
        month: '2010-00',
        employerPaid: -1,
        employerDeemed: 1.5,
        workerPaid: '９',
        serviceBefore: NaN,
      }),
    ).toEqual([
      'employerDeemed input.count',
      'employerPaid input.count',
      'month calendar.month',
      'serviceBefore input.count',
      'workerPaid input.count',
    ])
    expect(issues([])).toEqual([' input.type'])
  })
})

describe('whom unemployment insurance covers', () => {
  type Input = unemployment.UnemploymentCoverageInput
  const outcome = (input: Input) => unemployment.coverage(input, law)
  const issues = (input: unknown) => issuesOf(() => outcome(input as Input))

  it('names the article that covers', () => {
    const covered = determined(
      outcome({ month: '2010-06', worker: 'employee', employer: 'individualBusiness' }),
    )
    expect(covered.parameters[0]?.sources[0]).toMatchObject({
      document: 'henan/unemployment-2001',
      article: '第五十条',
    })
  })

  it('names the text and the reason when it does not', () => {
    const refused = outcome({ month: '2025-06', worker: 'flexible' })
    expect(refused.outcome === 'notEntitled' && refused.reasons[0]).toMatchObject({
      code: 'unemployment.notCovered',
      en: 'unemployment insurance does not cover flexible workers: the new text reserves room for them; Henan has no scheme yet',
    })
    const before = outcome({ month: '2025-02', worker: 'flexible' })
    expect(before.outcome === 'notEntitled' && before.reasons[0]?.sources).toEqual([
      { document: 'henan/unemployment-2001', article: '第二条' },
    ])
  })

  it.each(['ruralFirm', 'foundation', 'lawFirm', 'accountingFirm'] as const)(
    'does not know of %s before March 2025, when no text names it',
    (employer) => {
      expect(outcome({ month: '2025-02', worker: 'employee', employer }).outcome).toBe('undetermined')
      expect(outcome({ month: '2025-03', worker: 'employee', employer }).outcome).toBe('determined')
    },
  )

  it('is not known outside Henan and before 2002', () => {
    expect(unemployment.coverage({ month: '2025-06', worker: 'flexible' }, lawOf('china')).outcome).toBe(
      'undetermined',
    )
    expect(outcome({ month: '2001-12', worker: 'civilServant' }).outcome).toBe('undetermined')
  })

  it('can be changed by a reform, as by a scheme for platform workers', () => {
    const reform = law.with({
      name: 'platform',
      changes: [{ path: 'unemployment.coverage.platform', from: '2027-01', value: 'covered' }],
    })
    expect(unemployment.coverage({ month: '2027-01', worker: 'platform' }, reform).outcome).toBe('determined')
    const shut = law.with({
      name: 'shut',
      changes: [{ path: 'unemployment.coverage.lawFirm', from: '2027-01', value: 'notCovered' }],
    })
    const refused = unemployment.coverage({ month: '2027-01', worker: 'employee', employer: 'lawFirm' }, shut)
    expect(refused.outcome === 'notEntitled' && refused.reasons[0]?.zh).toContain('律师事务所')
  })

  it('asks for the employer of an employee, and of nobody else', () => {
    expect(issues({ month: '2025-06', worker: 'employee' })).toEqual(['employer input.required'])
    expect(issues({ month: '2025-06', worker: 'platform', employer: 'urbanFirm' })).toEqual([
      'employer unemployment.employerForWorker',
    ])
    expect(issues({ month: '2025-06', worker: 'martian', employer: 'moon' })).toEqual([
      'employer input.choice',
      'worker input.choice',
    ])
    const paths = (given: object) =>
      requiredInputs('unemployment.coverage', given, law).inputs.map(
        ({ path, necessity }) => `${path} ${necessity}`,
      )
    expect(paths({})).toEqual(['month required', 'worker required', 'employer conditional'])
    expect(paths({ worker: 'flexible' })).toEqual(['month required'])
  })
})
