import { describe, expect, it } from 'vitest'
import { civilPension, isShebaoError, lawOf } from 'shebao'
import { brokenSteps } from '../../support/check-steps.js'

const law = lawOf('luoyang')

function issuesOf(call: () => unknown): string[] {
  try {
    call()
  } catch (error) {
    if (isShebaoError(error)) return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`).sort()
    throw error
  }
  throw new Error('nothing was refused')
}

describe('the group of a person', () => {
  it.each([
    ['1975-07', '2014-09', 'oldPeople', 'noComparison'],
    ['1975-07', '2014-10', 'middlePeople', 'comparisonApplies'],
    ['2014-09', '2024-09', 'middlePeople', 'comparisonApplies'],
    ['2014-09', '2024-10', 'middlePeople', 'noComparison'],
    ['2014-10', '2050-01', 'newPeople', 'noComparison'],
  ])('who began work in %s and retires in %s is %s', (startedWork, retirement, group, comparison) => {
    const who = civilPension.group({ startedWork, retirement }, law)
    expect(who.outcome === 'determined' && [who.values.group, who.values.comparison]).toEqual([
      group,
      comparison,
    ])
  })

  it('is not known before the reform was', () => {
    const then = lawOf('luoyang', { asOf: '2014-12-31' })
    const who = civilPension.group({ startedWork: '1986-07', retirement: '2014-11' }, then)
    expect(who.outcome === 'undetermined' && who.missing[0]?.path).toBe('civilPension.reformStart')
  })

  it('refuses months in the wrong order', () => {
    expect(
      issuesOf(() => civilPension.group({ startedWork: '2020-01', retirement: '2020-01' }, law)),
    ).toEqual(['civilPension.monthOrder retirement'])
    expect(issuesOf(() => civilPension.group({ startedWork: '2020-13' } as never, law))).toEqual([
      'calendar.month startedWork',
      'input.required retirement',
    ])
  })
})

describe('provisional pay', () => {
  const form = {
    retirement: '2016-03',
    postPay: '1640',
    gradePay: '1205',
    keptAllowances: '97',
    livingAllowance: '1580',
    preIncrease: '260',
  } as const

  it('rounds the ratio part to the yuan, and adds the other lines', () => {
    const pay = civilPension.provisionalPay({ ...form, serviceYears: 33 }, law)
    if (pay.outcome !== 'entitled') throw new Error(pay.outcome)
    expect(brokenSteps(pay)).toEqual([])
    expect(pay.amounts.basicRetirementPay.toFixed(2)).toBe('2418.00') // 2845 × 85 % = 2418.25
    expect(pay.amounts.total.toFixed(2)).toBe('4355.00')
    expect(pay.payments[0]).toMatchObject({
      benefit: 'civilPension.provisionalPay',
      from: '2016-04',
      to: null,
    })
  })

  it('needs a ratio below 20 years, and is none before the reform', () => {
    const short = civilPension.provisionalPay({ ...form, serviceYears: 12 }, law)
    expect(short.outcome === 'undetermined' && short.missing.map(({ path }) => path)).toEqual(['ratio'])
    const old = civilPension.provisionalPay({ ...form, retirement: '2014-09', serviceYears: 33 }, law)
    expect(old.outcome === 'notEntitled' && old.reasons[0]?.code).toBe('civilPension.beforeReform')
    expect(
      issuesOf(() => civilPension.provisionalPay({ ...form, serviceYears: 33, ratio: '0.8' }, law)),
    ).toEqual(['civilPension.ratioTwice ratio'])
  })
})

describe('the settlement of provisional pay', () => {
  const levels = {
    from: '2016-04',
    through: '2018-12',
    provisional: [
      { from: '2016-04', amount: '4355' },
      { from: '2017-01', amount: '4476.94' },
    ],
    final: [
      { from: '2016-01', amount: '4603.12' },
      { from: '2017-01', amount: '4732.01' },
      { from: '2018-01', amount: '4400' },
    ],
  } as const

  it('adds the differences month by month, overpaid months set off', () => {
    const settled = civilPension.settlement(levels, law)
    expect(brokenSteps(settled)).toEqual([])
    expect(settled.rows.map(({ months, difference }) => [months, difference.toFixed(2)])).toEqual([
      [9, '248.12'],
      [12, '255.07'],
      [12, '-76.94'],
    ])
    expect(settled.amounts.arrears.toFixed(2)).toBe('4370.64') // 2233.08 + 3060.84 − 923.28
    expect(settled.payments[0]).toMatchObject({ from: '2019-01', periodicity: 'once' })
  })

  it('pays nothing where too much was paid', () => {
    const settled = civilPension.settlement({ ...levels, final: [{ from: '2016-04', amount: '1' }] }, law)
    expect(settled.payments).toEqual([])
    expect(settled.amounts.overpaid.gt(0)).toBe(true)
    expect(settled.notices.some(({ code }) => code === 'rule.unsettled')).toBe(true)
  })

  it('refuses months without an amount, levels out of order, and an end before the start', () => {
    expect(
      issuesOf(() =>
        civilPension.settlement(
          {
            from: '2016-04',
            through: '2016-03',
            provisional: [],
            final: [
              { from: '2016-05', amount: '1' },
              { from: '2016-05', amount: '2' },
            ],
          },
          law,
        ),
      ),
    ).toEqual([
      'civilPension.amountMissing final.0.from',
      'civilPension.monthOrder final.1.from',
      'civilPension.monthOrder through',
      'civilPension.noAmount provisional',
    ])
    expect(
      issuesOf(() => civilPension.settlement({ ...levels, final: [{ from: 7 }] } as never, law)),
    ).toEqual(['calendar.month final.0.from', 'input.required final.0.amount'])
  })
})

describe('the benefit at a death', () => {
  const death = { month: '2026-03', cause: 'illness', status: 'retired', basicPay: '3420' } as const

  it('is twice the national income and 20 or 40 months of pay, with the account', () => {
    const ill = civilPension.deathBenefit({ ...death, accountBalance: '41230.18' }, law)
    if (ill.outcome !== 'entitled') throw new Error(ill.outcome)
    expect(brokenSteps(ill)).toEqual([])
    expect(ill.amounts.compensation.toFixed(2)).toBe('181404.00') // 113004 + 68400
    expect(ill.amounts.total.toFixed(2)).toBe('222634.18')
    expect(ill.payments.map(({ benefit }) => benefit)).toEqual([
      'civilPension.compensation',
      'civilPension.inheritedAccount',
    ])
    const duty = civilPension.deathBenefit({ ...death, cause: 'workRelated', status: 'inService' }, law)
    expect(duty.outcome === 'entitled' && duty.amounts.compensation.toFixed(2)).toBe('249804.00')
    expect(duty.outcome === 'entitled' && duty.payments).toHaveLength(1)
  })

  it('says what “basic retirement pay” leaves open for the retired', () => {
    const open = (status: 'retired' | 'inService') =>
      civilPension
        .deathBenefit({ ...death, status }, law)
        .notices.some(({ subject }) => subject === 'basicPay')
    expect([open('retired'), open('inService')]).toEqual([true, false])
  })

  it('takes the income of the year before the death', () => {
    const in2020 = civilPension.deathBenefit({ ...death, month: '2020-03' }, law)
    // 2 × 42359 (2019) + 20 × 3420
    expect(in2020.outcome === 'entitled' && in2020.amounts.compensation.toFixed(2)).toBe('153118.00')
  })

  it('names the income that is not on record', () => {
    const late = civilPension.deathBenefit({ ...death, month: '2027-03' }, law)
    expect(late.outcome === 'undetermined' && late.missing[0]?.path).toBe('statistics.nationalUrbanIncome')
  })

  it('refuses what is no death of a person', () => {
    expect(
      issuesOf(() => civilPension.deathBenefit({ month: '1900-00', cause: 'martian' } as never, law)),
    ).toEqual([
      'calendar.month month',
      'input.choice cause',
      'input.required basicPay',
      'input.required status',
    ])
  })
})
