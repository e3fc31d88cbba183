import { describe, expect, it } from 'vitest'
import { lawOf } from '../../../src/law/index.js'
import { contribution, type EmployedMonths } from '../../../src/rules/contribution/index.js'
import { determined, texts } from './determined.js'
import { toyContributionPack } from './toy-law.js'

const pack = toyContributionPack()
const law = lawOf('toytown', { pack })
const employed = (more: Partial<EmployedMonths> & { from: string }): EmployedMonths => ({
  kind: 'employed',
  wage: '4000.05',
  ...more,
})
const bill = (input: EmployedMonths, under = law) => determined(contribution(input, under))

describe('the waiver of the employer share', () => {
  it('takes the whole share of a small firm and a part of that of a large one', () => {
    const of = (employerClass: 'small' | 'large' | 'none') =>
      texts(bill(employed({ from: '2012-04', employerClass })).totals)
    expect(of('none')).toMatchObject({
      employer: '654.81',
      waived: '0.00',
      employerDue: '654.81',
      payable: '973.61',
    })
    // 654.81 x 0.37 = 242.2797
    expect(of('large')).toMatchObject({
      employer: '654.81',
      waived: '242.28',
      employerDue: '412.53',
      payable: '731.33',
    })
    expect(of('small')).toMatchObject({
      employer: '654.81',
      waived: '654.81',
      employerDue: '0.00',
      payable: '318.80',
    })
  })

  it('leaves the account credit and the months that count alone', () => {
    const months = { from: '2012-01', to: '2012-12' }
    const without = bill(employed(months))
    for (const employerClass of ['small', 'large'] as const) {
      const relieved = bill(employed({ ...months, employerClass }))
      expect(relieved.totals.account.eq(without.totals.account)).toBe(true)
      expect(relieved.totals.employee.eq(without.totals.employee)).toBe(true)
      expect([relieved.values.months, relieved.values.countedMonths]).toEqual([12, 12])
    }
  })

  it('ends with its months, and nobody misses it outside them', () => {
    const { rows, parameters } = bill(employed({ from: '2012-01', to: '2012-12', employerClass: 'small' }))
    expect(rows.map(({ from, to, waived }) => `${from} ${to} ${waived.toFixed(2)}`)).toEqual([
      '2012-01 2012-01 0.00',
      '2012-02 2012-02 654.81',
      '2012-03 2012-10 654.81',
      '2012-11 2012-12 0.00',
    ])
    expect(parameters.filter(({ path }) => path.includes('exemption'))).toHaveLength(1)
  })

  it('is never carried forward, also for a caller who carries old values forward', () => {
    const carrying = lawOf('toytown', { pack, carryForward: true })
    const { totals } = bill(
      employed({ from: '2020-01', to: '2020-12', employerClass: 'small', deferral: 'hardship' }),
      carrying,
    )
    expect([totals.waived.toFixed(2), totals.deferred.toFixed(2)]).toEqual(['0.00', '0.00'])
  })

  it('can be made by a reform', () => {
    const reform = law.with({
      name: 'new relief',
      changes: [
        { path: 'employeePension.relief.exemption.small', from: '2014-05', to: '2014-05', value: '0.25' },
      ],
    })
    const { rows } = bill(employed({ from: '2014-04', to: '2014-06', employerClass: 'small' }), reform)
    expect(rows.map(({ waived }) => waived.toFixed(2))).toEqual(['0.00', '163.80', '0.00'])
  })
})

describe('the deferral of the employer share', () => {
  it('of months ends with the measure at the latest', () => {
    const { rows } = bill(employed({ from: '2012-01', to: '2012-11', deferral: 'hardship' }))
    expect(rows.map(({ from, deferredUntil }) => `${from} ${deferredUntil}`)).toEqual([
      '2012-01 null',
      '2012-02 2012-07',
      '2012-03 2012-08',
      '2012-04 2012-09',
      '2012-05 2012-10',
      '2012-11 null',
    ])
    expect(rows[4]?.to).toBe('2012-10')
  })

  it('to a stated month holds for every month of the measure, and the sum says what may be put off', () => {
    const { rows, totals } = bill(employed({ from: '2013-03', to: '2013-08', deferral: 'fiveIndustries' }))
    expect(rows.map(({ from, to, deferredUntil }) => `${from} ${to} ${deferredUntil}`)).toEqual([
      '2013-03 2013-03 null',
      '2013-04 2013-07 2014-11',
      '2013-08 2013-08 null',
    ])
    // 4000.05 x 0.1637 = 654.808…, up to the jiao, for four of six months
    expect([totals.deferred.toFixed(2), totals.employerDue.toFixed(2)]).toEqual(['2619.60', '3929.40'])
  })

  it('puts off only what is due after a waiver', () => {
    const { totals } = bill(employed({ from: '2012-04', employerClass: 'large', deferral: 'hardship' }))
    expect(totals.deferred.toFixed(2)).toBe('412.53')
  })

  it('is undetermined where the law does not settle whether a month may be put off', () => {
    const outcome = contribution(
      employed({ from: '2013-03', to: '2013-08', deferral: 'moreIndustries' }),
      law,
    )
    expect(
      outcome.outcome === 'undetermined' && outcome.missing.map(({ path, month }) => `${path} ${month}`),
    ).toEqual(['employeePension.relief.deferral.moreIndustries 2013-04'])
    const settled = bill(employed({ from: '2013-06', deferral: 'moreIndustries' }))
    expect(settled.rows[0]?.deferredUntil).toBe('2014-12')
  })
})

describe('months a flexible worker skipped', () => {
  const skipped = (from: string, to: string, base: string, paidIn?: string) =>
    contribution({ kind: 'flexible', from, to, base, ...(paidIn !== undefined && { paidIn }) }, law)

  it('say until when they may be paid', () => {
    const { rows } = determined(skipped('2012-01', '2012-12', '3000'))
    expect(rows.map(({ from, to, makeUpBy }) => `${from} ${to} ${makeUpBy}`)).toEqual([
      '2012-01 2012-01 null',
      '2012-02 2012-02 2013-09',
      '2012-03 2012-10 2013-09',
      '2012-11 2012-12 null',
    ])
  })

  it('are paid on a base within the bounds of the month of payment', () => {
    // 2012-05 has the floor 2453.50; in 2013-05 it is 2810.00
    const paid = determined(skipped('2012-05', '2012-06', '2810', '2013-05'))
    expect(texts(paid.rows[0] ?? {})).toMatchObject({ floor: '2810.00', flexible: '565.09' })
    expect(paid.values.boundsMonth).toBe('2013-05')
    expect(paid.notices.map(({ code, subject }) => `${code} ${subject}`)).toContain(
      'rule.unsettled boundsMonth',
    )
    expect(() => skipped('2012-05', '2012-06', '2809.99', '2013-05')).toThrow(/baseBelowFloor/)
  })

  it('keep their own bounds when they are paid within the calendar year', () => {
    const paid = determined(skipped('2012-05', '2012-05', '2453.50', '2012-12'))
    expect(texts(paid.rows[0] ?? {})).toMatchObject({ floor: '2453.50', makeUpBy: '2013-09' })
    expect(paid.values.boundsMonth).toBeNull()
  })

  it.each([
    ['2012-05', '2012-06', '2013-10', ['2012-05…2012-06']],
    ['2012-09', '2012-12', '2013-09', ['2012-11…2012-12']],
    ['2012-01', '2012-12', '2013-09', ['2012-01', '2012-11…2012-12']],
    ['2011-12', '2012-01', '2012-01', ['2011-12']],
  ])('from %s to %s can no longer be paid in %s for %o', (from, to, paidIn, periods) => {
    const outcome = skipped(from, to, '3000', paidIn)
    const reasons = outcome.outcome === 'notEntitled' ? outcome.reasons : []
    expect(reasons.map(({ code }) => code)).toEqual(periods.map(() => 'contribution.makeUpClosed'))
    expect(reasons.map(({ en }) => en.split(' ')[0])).toEqual(periods)
  })

  it('are closed also where the bounds of the payment are not known', () => {
    expect(skipped('2012-05', '2012-05', '3000', '2030-01').outcome).toBe('notEntitled')
  })
})
