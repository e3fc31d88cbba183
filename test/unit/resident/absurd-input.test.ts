import { describe, expect, it } from 'vitest'
import { lawOf, residentPension } from 'shebao'
import { refused } from './refused.js'

const law = lawOf('luoyang')
type Rule = keyof typeof valid

const valid = {
  enrolment: {
    birth: '2008-09',
    month: '2026-09',
    atSchool: false,
    publicStaff: false,
    inEmployeeScheme: false,
    localHousehold: true,
  },
  eligibility: { birth: '1966-03', month: '2026-03', paidYears: 15 },
  contribution: { year: 2025, tier: 200 },
  account: {
    through: '2024-12',
    payments: [{ year: 2024, paid: 200 }],
    rates: [{ year: 2024, rate: '0.02' }],
  },
  award: { birth: '1964-08', paidYears: 15, accountBalance: '8340.00' },
  arrears: { paid: [{ from: '2024-07', to: '2024-08', basic: 128 }] },
  death: { month: '2023-01', accountBalance: '4200.00' },
  compareTiers: { birth: '1980-06', fromYear: 2025, years: 15, paymentMonth: 6, rate: '0.02', untilAge: 80 },
} as const

const call = (rule: Rule, input: unknown) => () => {
  const run = residentPension[rule] as (input: unknown, by: typeof law) => { outcome: string }
  return run(input, law)
}
const issues = (rule: Rule, changes: object) => refused(call(rule, { ...valid[rule], ...changes }))

describe('an absurd input is refused with code and path', () => {
  it.each(Object.keys(valid) as Rule[])('%s takes what is valid and refuses what is no object', (rule) => {
    expect(['determined', 'entitled']).toContain(call(rule, valid[rule])().outcome)
    for (const nonsense of [null, undefined, 7, 'a person', [], () => 0])
      expect(refused(call(rule, nonsense)).length).toBeGreaterThan(0)
    expect(issues(rule, { martian: 1 })).toEqual([['input.unknownField', 'martian']])
  })

  it.each([
    ['eligibility', { birth: '1900-02-29' }, 'calendar.date', 'birth'],
    ['eligibility', { birth: '1966-13' }, 'calendar.month', 'birth'],
    ['eligibility', { birth: '１９６６-03' }, 'calendar.month', 'birth'],
    ['eligibility', { month: '1966-03' }, 'resident.notAfterBirth', 'month'],
    ['eligibility', { paidYears: -1 }, 'input.count', 'paidYears'],
    ['eligibility', { paidYears: Number.NaN }, 'input.count', 'paidYears'],
    ['eligibility', { paidYears: 61 }, 'input.count', 'paidYears'],
    ['eligibility', { paidYears: '15' }, 'input.count', 'paidYears'],
    ['eligibility', { drawsOtherPension: 'no' }, 'input.flag', 'drawsOtherPension'],
    ['eligibility', { schemeStart: '2014-03' }, 'resident.startTooLate', 'schemeStart'],
    ['eligibility', { birth: '2145-01', month: '2199-01' }, 'resident.beyondCalendar', 'birth'],
    [
      'eligibility',
      { paidYears: 3, birth: '1965-01', schemeStart: '2010-01', makeUpTier: 250 },
      'resident.unknownTier',
      'makeUpTier',
    ],
    ['enrolment', { atSchool: 1 }, 'input.flag', 'atSchool'],
    ['enrolment', { month: '2008-09' }, 'resident.notAfterBirth', 'month'],
    ['contribution', { tier: -200 }, 'decimal.belowMinimum', 'tier'],
    ['contribution', { tier: 200.5 }, 'decimal.float', 'tier'],
    ['contribution', { tier: '２００' }, 'decimal.grammar', 'tier'],
    ['contribution', { tier: '250' }, 'resident.unknownTier', 'tier'],
    ['contribution', { year: 2025.5 }, 'input.count', 'year'],
    ['contribution', { year: 1899 }, 'input.count', 'year'],
    ['contribution', { tier: undefined }, 'resident.tierOrHardship', ''],
    ['contribution', { hardship: 'destitute' }, 'resident.tierOrHardship', ''],
    ['contribution', { tier: undefined, hardship: 'martian' }, 'input.choice', 'hardship'],
    [
      'contribution',
      { tier: undefined, hardship: 'destitute', madeUpIn: 2026 },
      'resident.hardshipMadeUp',
      'madeUpIn',
    ],
    ['contribution', { madeUpIn: 2025 }, 'resident.madeUpTooEarly', 'madeUpIn'],
    ['account', { through: '2024-13' }, 'calendar.month', 'through'],
    ['account', { through: '2023-12' }, 'resident.paymentAfterEnd', 'payments.0'],
    ['account', { payments: [{ year: 2024, paid: 200, month: 13 }] }, 'input.count', 'payments.0.month'],
    ['account', { payments: [{ year: 2024, paid: 201 }] }, 'resident.unknownTier', 'payments.0.paid'],
    ['account', { payments: [{ year: 2024, paid: '1e3' }] }, 'decimal.grammar', 'payments.0.paid'],
    [
      'account',
      {
        payments: [
          { year: 2024, paid: 200 },
          { year: 2024, paid: 200 },
        ],
      },
      'resident.yearTwice',
      'payments.1.year',
    ],
    [
      'account',
      { opening: { year: 2024, balance: 1 }, payments: [] },
      'resident.balanceAfterEnd',
      'opening.year',
    ],
    [
      'account',
      { opening: { year: 2023, balance: 1 }, payments: [{ year: 2023, paid: 200 }] },
      'resident.paymentBeforeBalance',
      'payments.0',
    ],
    ['account', { opening: { year: 1901, balance: 1 } }, 'resident.tooManyYears', 'through'],
    ['account', { rates: [{ year: 2024, rate: 2 }] }, 'decimal.aboveMaximum', 'rates.0.rate'],
    [
      'account',
      { payments: [{ year: 2023, paid: 200, madeUpIn: 2022 }] },
      'resident.madeUpTooEarly',
      'payments.0.madeUpIn',
    ],
    ['award', { accountBalance: '-0.01' }, 'decimal.belowMinimum', 'accountBalance'],
    ['award', { accountBalance: '0.001' }, 'decimal.tooFine', 'accountBalance'],
    ['award', { month: '1964-08' }, 'resident.notAfterBirth', 'month'],
    ['award', { qualified: '2200-01' }, 'resident.qualifiedTooLate', 'qualified'],
    ['arrears', { paid: {} }, 'input.type', 'paid'],
    ['arrears', { paid: [{ from: '2024-08', to: '2024-07', basic: 1 }] }, 'resident.spellOrder', 'paid.0.to'],
    [
      'arrears',
      { paid: [{ from: '1900-01', to: '2100-01', basic: 1 }] },
      'resident.tooManyMonths',
      'paid.0.to',
    ],
    ['death', { drawn: { account: 60, months: -1 } }, 'input.count', 'drawn.months'],
    ['death', { drawn: { account: 60, months: 1, martian: 1 } }, 'input.unknownField', 'drawn.martian'],
    ['compareTiers', { years: 0 }, 'input.count', 'years'],
    ['compareTiers', { years: 17 }, 'resident.paysPastAge', 'years'],
    ['compareTiers', { untilAge: 60 }, 'resident.untilBeforePension', 'untilAge'],
    ['compareTiers', { tiers: [] }, 'resident.tierCount', 'tiers'],
    ['compareTiers', { tiers: [201] }, 'resident.unknownTier', 'tiers.0'],
    ['compareTiers', { rate: '2' }, 'decimal.aboveMaximum', 'rate'],
    ['compareTiers', { birth: '2030-01', untilAge: 80 }, 'resident.notAfterBirth', 'fromYear'],
  ] as const)('%s %o', (rule, changes, code, path) => {
    expect(issues(rule, changes)).toEqual([[code, path]])
  })

  it('with all its problems at once', () => {
    expect(
      issues('award', { birth: 'martian', paidYears: -1, accountBalance: Number.NaN, month: '2025-00' }),
    ).toEqual(
      expect.arrayContaining([
        ['calendar.month', 'birth'],
        ['input.count', 'paidYears'],
        ['decimal.float', 'accountBalance'],
        ['calendar.month', 'month'],
      ]),
    )
    expect(
      issues('arrears', {
        paid: [
          { from: '2024-05', to: '2024-06', basic: 1 },
          { from: '2024-06', to: '2024-01', basic: 1 },
        ],
      }),
    ).toEqual([
      ['resident.spellOrder', 'paid.1.to'],
      ['resident.spellOverlap', 'paid.1.from'],
    ])
  })
})
