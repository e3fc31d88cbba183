import { describe, expect, it } from 'vitest'
import { isShebaoError, pathText } from '../../../src/errors.js'
import { lawOf } from '../../../src/law/index.js'
import {
  settlement,
  type SettlementInput,
  type SettlementLaws,
} from '../../../src/rules/contribution/index.js'
import { brokenSteps } from '../../support/check-steps.js'
import { determined, texts } from './determined.js'
import { toyContributionPack } from './toy-law.js'

const pack = toyContributionPack()
const lawAt = (asOf?: string, place = 'toytown') =>
  lawOf(place, { pack, ...(asOf !== undefined && { asOf }) })
const settled = (input: SettlementInput, laws: SettlementLaws) => determined(settlement(input, laws))

const provisional: SettlementLaws = { paid: lawAt('2013-05-01'), now: lawAt('2013-12-01') }

describe('the settlement of provisional bounds', () => {
  it('is the difference of base and shares, month by month and in all', () => {
    // floors: 5200.07 x 0.5371 = 2792.95… -> 2792; 5231.93 x 0.5371 = 2810.06… -> 2810
    const { rows, totals } = settled(
      { kind: 'employed', from: '2013-03', to: '2013-04', wage: '2000' },
      provisional,
    )
    expect(rows).toHaveLength(1)
    expect(texts(rows[0] ?? {})).toMatchObject({
      from: '2013-03',
      to: '2013-04',
      months: 2,
      paidBase: '2792.00',
      finalBase: '2810.00',
      baseDifference: '18.00',
      // 457.05… -> 457.10, 459.99… -> 460.00; 222.52… -> 222.60, 223.95… -> 224.00, up to the jiao
      employerDifference: '2.90',
      employeeDifference: '1.40',
      payableDifference: '4.30',
      accountDifference: '1.40',
    })
    expect(texts(totals)).toEqual({
      employer: '5.80',
      employee: '2.80',
      flexible: '0.00',
      payable: '8.60',
      account: '2.80',
    })
  })

  it('also settles months paid on the bounds of the preceding year', () => {
    const laws = { paid: lawAt('2014-05-01'), now: lawAt('2014-09-01') }
    const { rows, parts } = settled({ kind: 'employed', from: '2014-02', to: '2014-05', wage: '20000' }, laws)
    // ceilings: 5231.93 x 2.719 = 14225.6…, 5303.51 x 2.719 = 14420.2…; February is not concerned
    expect(rows.map(({ from, to, baseDifference }) => `${from} ${to} ${baseDifference.toFixed(2)}`)).toEqual([
      '2014-02 2014-02 0.00',
      '2014-03 2014-05 195.00',
    ])
    expect(parts.paid.notices.map(({ code }) => code)).toContain('parameter.provisional')
    expect(parts.now.notices.map(({ code }) => code)).not.toContain('parameter.provisional')
  })

  it('is nothing for a wage within both bounds', () => {
    const { totals, notices } = settled(
      { kind: 'employed', from: '2013-03', to: '2014-02', wage: '5000' },
      provisional,
    )
    expect(totals.payable.isZero()).toBe(true)
    expect(notices).toEqual([])
  })

  it('moves a base chosen under the final floor to it, and says that this is not settled', () => {
    const { totals, rows, notices, parts } = settled(
      { kind: 'flexible', from: '2013-03', to: '2013-05', base: '2792' },
      provisional,
    )
    expect(rows[0]?.finalBase.toFixed(2)).toBe('2810.00')
    // 2792 x 0.2011 = 561.47… -> 561.50; 2810 x 0.2011 = 565.09… -> 565.10
    expect(totals.flexible.toFixed(2)).toBe('10.80')
    expect(notices.map(({ code, subject }) => `${code} ${subject}`)).toEqual([
      'input payableUntil',
      'rule.unsettled flexibleTotal',
    ])
    expect(parts.now.notices.map(({ code, subject }) => `${code} ${subject}`)).toContain('input base')
  })

  it('gives back what was paid too much', () => {
    const cut = provisional.now.with({
      name: 'lower ceiling',
      changes: [{ path: 'employeePension.contribution.base.ceilingShare', from: '2013-03', value: '2.5' }],
    })
    const { totals } = settled(
      { kind: 'employed', from: '2013-03', wage: '20000' },
      { paid: provisional.paid, now: cut },
    )
    expect(totals.payable.isNegative()).toBe(true)
    expect(totals.account.isNegative()).toBe(true)
  })

  it('takes the day without late charge from the caller and says so, or says that none was given', () => {
    const months = { kind: 'employed', from: '2013-03', wage: '2000' } as const
    const given = settled({ ...months, payableUntil: '2014-01-31' }, provisional)
    expect(given.values.payableUntil).toBe('2014-01-31')
    expect(given.notices.map(({ en }) => en)).toEqual([expect.stringContaining('2014-01-31') as string])
    const without = settled(months, provisional)
    expect(without.values.payableUntil).toBeNull()
    expect(without.notices.map(({ en }) => en)).toEqual([
      expect.stringContaining('no day was given') as string,
    ])
  })

  it('is explained by formulas that give it, with both bills', () => {
    const inputs: readonly SettlementInput[] = [
      { kind: 'employed', from: '2013-03', wage: '2000', payableUntil: '2014-01-31' },
      { kind: 'employed', from: '2012-12', to: '2013-04', wage: '20000' },
      { kind: 'flexible', from: '2013-03', to: '2013-05', base: '2792' },
    ]
    for (const input of inputs) {
      const outcome = settled(input, provisional)
      expect(Object.keys(outcome.parts)).toEqual(['paid', 'now'])
      expect(brokenSteps(outcome)).toEqual([])
      expect(brokenSteps(JSON.parse(JSON.stringify(outcome)) as typeof outcome)).toEqual([])
    }
  })

  it('is undetermined when either law lacks a value', () => {
    const outcome = settlement(
      { kind: 'employed', from: '2016-02', to: '2016-03', wage: '2000' },
      provisional,
    )
    expect(outcome.outcome === 'undetermined' && outcome.missing.map(({ month }) => month)).toEqual([
      '2016-02',
    ])
    expect(outcome.outcome === 'undetermined' && Object.keys(outcome.parts ?? {})).toEqual(['paid', 'now'])
  })

  it('has no answer for months a flexible worker can no longer pay', () => {
    const outcome = settlement(
      { kind: 'flexible', from: '2011-05', base: '3000', paidIn: '2013-05' },
      provisional,
    )
    expect(outcome.outcome === 'notEntitled' && outcome.reasons.map(({ code }) => code)).toEqual([
      'contribution.makeUpClosed',
    ])
  })
})

describe('the input of a settlement', () => {
  const issuesOf = (input: unknown, laws = provisional): string[] => {
    try {
      settlement(input as SettlementInput, laws)
      return []
    } catch (error) {
      if (!isShebaoError(error)) throw error
      return error.issues.map(({ path, code }) => `${error.kind} ${pathText(path)} ${code}`).sort()
    }
  }

  it('is checked as a contribution is, with the day', () => {
    expect(
      issuesOf({
        kind: 'employed',
        from: '2013-13',
        wage: '1e3',
        payableUntil: '2014-02-30',
        payableuntil: 1,
      }),
    ).toEqual([
      'input from calendar.month',
      'input payableUntil calendar.date',
      'input payableuntil input.unknownField',
      'input wage decimal.grammar',
    ])
  })

  it('refuses a base that did not fit the bounds when it was paid', () => {
    expect(issuesOf({ kind: 'flexible', from: '2013-03', base: '2791.99' })).toEqual([
      'input base contribution.baseBelowFloor',
    ])
  })

  it('needs both laws of one place, in the order of knowledge', () => {
    const months = { kind: 'employed', from: '2013-03', wage: '2000' }
    expect(issuesOf(months, { paid: lawAt('2013-12-01', 'tintown'), now: lawAt('2013-05-01') })).toEqual([
      'law now.place settlement.place',
      'law paid.asOf settlement.order',
    ])
    expect(issuesOf(months, { paid: lawAt(), now: lawAt('2013-05-01') })).toEqual([
      'law paid.asOf settlement.order',
    ])
    expect(issuesOf(months, { paid: lawAt('2013-05-01'), now: lawAt() })).toEqual([])
    expect(issuesOf(months, { paid: lawAt('2013-05-01'), now: lawAt('2013-05-01') })).toEqual([])
  })
})
