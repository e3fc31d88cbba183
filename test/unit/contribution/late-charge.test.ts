import { describe, expect, it } from 'vitest'
import { isShebaoError, pathText } from '../../../src/errors.js'
import { lawOf } from '../../../src/law/index.js'
import { lateCharge, type LateChargeInput } from '../../../src/rules/contribution/index.js'
import { brokenSteps } from '../../support/check-steps.js'
import { determined } from './determined.js'
import { toyContributionPack } from './toy-law.js'

const law = lawOf('toytown', { pack: toyContributionPack() })
const charge = (amount: string, dueDate: string, paidDate: string) => {
  const { values } = determined(lateCharge({ amount, dueDate, paidDate }, law))
  return `${values.days} ${values.charge.toFixed(2)}`
}

describe('the late-payment charge', () => {
  it('counts from the day after the due date to the day of payment, that day included', () => {
    expect(charge('10000', '2013-03-15', '2013-03-16')).toBe('1 5.00')
    expect(charge('10000', '2013-03-15', '2013-04-14')).toBe('30 150.00')
    expect(charge('10000', '2012-02-28', '2012-03-01')).toBe('2 14.26')
    expect(charge('10000', '2013-02-28', '2013-03-01')).toBe('1 5.00')
  })

  it('is nothing when paid in time or early', () => {
    expect(charge('10000', '2013-03-15', '2013-03-15')).toBe('0 0.00')
    expect(charge('10000', '2013-03-15', '2012-03-16')).toBe('0 0.00')
  })

  it('takes the rate of the month the payment was due, to its end', () => {
    expect(charge('10000', '2012-12-31', '2013-01-10')).toBe('10 71.30')
    expect(charge('10000', '2013-01-01', '2013-01-11')).toBe('10 50.00')
  })

  it('is rounded once to the fen, ties up', () => {
    // 123.40 x 0.0005 x 5 = 0.3085; 10 x 0.0005 x 1 = 0.005
    expect(charge('123.40', '2013-03-15', '2013-03-20')).toBe('5 0.31')
    expect(charge('10', '2013-03-15', '2013-03-16')).toBe('1 0.01')
    expect(charge('9.99', '2013-03-15', '2013-03-16')).toBe('1 0.00')
  })

  it('bears no charge within a deferral when its last day is given as the due date', () => {
    expect(charge('654.81', '2014-11-30', '2014-11-30')).toBe('0 0.00')
    expect(charge('654.81', '2014-11-30', '2014-12-01')).toBe('1 0.33')
  })

  it('says that its rounding is unsettled', () => {
    const { notices } = determined(
      lateCharge({ amount: 1, dueDate: '2013-03-15', paidDate: '2013-03-16' }, law),
    )
    expect(notices.map(({ code, subject }) => `${code} ${subject}`)).toContain('rule.unsettled charge')
  })

  it('names the missing rate before the law knows one', () => {
    const outcome = lateCharge({ amount: '1', dueDate: '2010-02-28', paidDate: '2014-01-01' }, law)
    expect(
      outcome.outcome === 'undetermined' && outcome.missing.map(({ path, month }) => `${path} ${month}`),
    ).toEqual(['employeePension.contribution.lateCharge.dailyRate 2010-02'])
  })

  it('stays exact for the largest arrears over decades', () => {
    expect(charge('99999999999.99', '2013-03-15', '2093-03-15')).toBe('29220 1460999999999.85')
  })

  it('is explained by formulas that give it', () => {
    for (const paidDate of ['2013-03-15', '2013-05-01', '2063-03-14'])
      expect(brokenSteps(lateCharge({ amount: '12345.67', dueDate: '2013-03-15', paidDate }, law))).toEqual(
        [],
      )
  })

  it('reports everything that is wrong with the input at once', () => {
    const issuesOf = (input: unknown): string[] => {
      try {
        lateCharge(input as LateChargeInput, law)
        return []
      } catch (error) {
        if (!isShebaoError(error)) throw error
        return error.issues.map(({ path, code }) => `${pathText(path)} ${code}`).sort()
      }
    }
    expect(issuesOf({ amount: '-1', dueDate: '2013-02-29', paidDate: '2013-3-1', due: 1 })).toEqual([
      'amount decimal.belowMinimum',
      'due input.unknownField',
      'dueDate calendar.date',
      'paidDate calendar.date',
    ])
    expect(issuesOf({})).toEqual([
      'amount input.required',
      'dueDate input.required',
      'paidDate input.required',
    ])
    expect(issuesOf({ amount: NaN, dueDate: '2013-03', paidDate: 20130301 })).toEqual([
      'amount decimal.float',
      'dueDate calendar.date',
      'paidDate calendar.date',
    ])
    expect(issuesOf(null)).toContain(' input.type')
  })
})
