import { describe, expect, it } from 'vitest'
import { lawOf } from '../../../src/law/index.js'
import { contribution, type ContributionInput } from '../../../src/rules/contribution/index.js'
import { brokenSteps } from '../../support/check-steps.js'
import { determined, texts } from './determined.js'
import { toyContributionPack } from './toy-law.js'

const pack = toyContributionPack()
const law = lawOf('toytown', { pack })
const bill = (input: ContributionInput, under = law) => determined(contribution(input, under))

describe('the contribution of an employee', () => {
  it('is computed on the wage, share by share', () => {
    const { rows, totals, values } = bill({ kind: 'employed', from: '2011-09', wage: '4000.05' })
    expect(rows).toHaveLength(1)
    expect(texts(rows[0] ?? {})).toMatchObject({
      from: '2011-09',
      to: '2011-09',
      months: 1,
      base: '4000.05',
      clamped: 'none',
      // 4000.05 x 0.1637 = 654.808…, x 0.0797 = 318.803…
      employer: '654.81',
      waived: '0.00',
      employerDue: '654.81',
      employee: '318.80',
      account: '318.80',
      payable: '973.61',
      pool: '654.81',
    })
    expect(texts(totals)).toMatchObject({ payable: '973.61', employee: '318.80', deferred: '0.00' })
    expect(values.base?.toFixed(2)).toBe('4000.05')
    expect(values.wageBasis).toBe('precedingYear')
  })

  it('credits an account that is larger than the own share from the employer part', () => {
    const { totals } = bill({ kind: 'employed', from: '2010-10', wage: '4000' })
    expect(texts(totals)).toMatchObject({
      employer: '772.40',
      employee: '318.80',
      account: '441.20',
      pool: '650.00',
    })
  })

  it('uses the first month of a new hire as the wage', () => {
    const { values } = bill({ kind: 'employed', from: '2011-09', wage: '4000.05', newHire: true })
    expect(values.wageBasis).toBe('firstMonth')
  })

  it.each([
    ['1000', 'raisedToFloor', '2453.50'],
    ['2453.49', 'raisedToFloor', '2453.50'],
    ['2453.50', 'none', '2453.50'],
    ['12420.10', 'none', '12420.10'],
    ['12420.11', 'cutToCeiling', '12420.10'],
    ['1000000', 'cutToCeiling', '12420.10'],
  ])('takes a wage of %s as %s: base %s', (wage, clamped, base) => {
    const { rows, notices } = bill({ kind: 'employed', from: '2011-09', wage })
    expect(texts(rows[0] ?? {})).toMatchObject({ clamped, base })
    expect(notices.filter(({ code, subject }) => code === 'input' && subject === 'wage')).toHaveLength(
      clamped === 'none' ? 0 : 1,
    )
  })

  it('has a line for each run of months under the same terms', () => {
    // 2011-03: new bounds; 2011-08: another employer rate; 2012-03: new bounds and rounding of them
    const { rows, totals, values } = bill({ kind: 'employed', from: '2011-02', to: '2012-03', wage: '2400' })
    expect(rows.map(({ from, to, months }) => `${from} ${to} ${months}`)).toEqual([
      '2011-02 2011-02 1',
      '2011-03 2011-07 5',
      '2011-08 2012-02 7',
      '2012-03 2012-03 1',
    ])
    expect(rows.map(({ base }) => base.toFixed(2))).toEqual(['2400.00', '2453.50', '2453.50', '2453.50'])
    // 463.44 + 5 x 473.77 + 7 x 401.64 + 401.64
    expect(totals.employer.toFixed(2)).toBe('6045.41')
    // 191.28 + 13 x 195.54
    expect(totals.employee.toFixed(2)).toBe('2733.30')
    expect(values.base).toBeNull()
    expect(values.lines).toBe(4)
    expect(values.months).toBe(14)
  })

  it('says when one wage was used for several contribution years', () => {
    const about = (to: string) =>
      bill({ kind: 'employed', from: '2011-09', to, wage: '4000' }).notices.filter(
        ({ code, subject }) => code === 'input' && subject === 'wage',
      )
    expect(about('2012-02')).toEqual([])
    expect(about('2012-04').map(({ en }) => en)).toEqual([
      expect.stringContaining('2 reference wages') as string,
    ])
  })

  it('names what the law lacks once for each run of months, with the months it has left out', () => {
    const outcome = contribution({ kind: 'employed', from: '2009-01', to: '2011-01', wage: '4000' }, law)
    expect(outcome.outcome).toBe('undetermined')
    const missing = outcome.outcome === 'undetermined' ? outcome.missing : []
    expect(new Set(missing.map(({ month }) => month))).toEqual(new Set(['2009-01']))
    expect(missing.map(({ path }) => path)).toContain('employeePension.contribution.rate.employee')
    expect(missing).toHaveLength(8)
  })

  it('marks a base that rests on provisional bounds', () => {
    const early = lawOf('toytown', { pack, asOf: '2013-06-01' })
    const { notices } = bill({ kind: 'employed', from: '2013-05', wage: '1' }, early)
    expect(notices.map(({ code }) => code)).toContain('parameter.provisional')
  })

  it('follows a reform, and says that it is one', () => {
    const reform = law.with({
      name: 'half rate',
      changes: [{ path: 'employeePension.contribution.rate.employer', from: '2011-10', value: '0.08' }],
    })
    const { rows, notices } = bill({ kind: 'employed', from: '2011-09', to: '2011-10', wage: '4000' }, reform)
    expect(rows.map(({ employer }) => employer.toFixed(2))).toEqual(['654.80', '320.00'])
    expect(notices.map(({ code }) => code)).toContain('parameter.assumed')
  })
})

describe('the contribution of a flexible worker', () => {
  it('is a share of the chosen base, parted into account and pool', () => {
    const { rows, totals, values } = bill({
      kind: 'flexible',
      from: '2011-09',
      to: '2011-10',
      base: '3000.05',
    })
    expect(texts(rows[0] ?? {})).toMatchObject({
      employer: '0.00',
      employee: '0.00',
      // 3000.05 x 0.2011 = 603.310…, x 0.0797 = 239.103…
      flexible: '603.31',
      payable: '603.31',
      account: '239.10',
      pool: '364.21',
    })
    expect(totals.flexible.toFixed(2)).toBe('1206.62')
    expect(values.wageBasis).toBe('chosen')
  })
})

describe('the explanation of a contribution', () => {
  const inputs: readonly ContributionInput[] = [
    { kind: 'employed', from: '2011-09', wage: '4000.05' },
    { kind: 'employed', from: '2010-10', to: '2010-12', wage: '1' },
    { kind: 'employed', from: '2011-02', to: '2012-03', wage: '999999' },
    {
      kind: 'employed',
      from: '2012-02',
      to: '2012-11',
      wage: '4000.05',
      employerClass: 'large',
      deferral: 'hardship',
    },
    { kind: 'employed', from: '2012-04', wage: '4000.05', employerClass: 'large', deferral: 'hardship' },
    { kind: 'employed', from: '2012-10', wage: '4000.05', employerClass: 'small' },
    { kind: 'employed', from: '2013-04', to: '2013-08', wage: '4000.05', deferral: 'fiveIndustries' },
    { kind: 'flexible', from: '2012-04', base: '3000' },
    { kind: 'flexible', from: '2012-04', base: '3000', paidIn: '2013-04' },
  ]

  it.each(inputs)('gives each value by its formula: %o', (input) => {
    expect(brokenSteps(bill(input))).toEqual([])
  })

  it.each(inputs)('survives a round trip through JSON: %o', (input) => {
    const copy = JSON.parse(JSON.stringify(bill(input))) as ReturnType<typeof bill>
    expect(brokenSteps(copy)).toEqual([])
  })
})
