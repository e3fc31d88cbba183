import { describe, expect, it } from 'vitest'
import { lawOf, occupationalAnnuity, personalPension, requiredInputs, type AnyOutcome } from 'shebao'
import { issuesOf } from './issues-of.js'

const law = lawOf('luoyang', { asOf: '2026-03-31' })
const zhengzhou = lawOf('zhengzhou')
const codes = (outcome: AnyOutcome) =>
  outcome.outcome === 'notEntitled' ? outcome.reasons.map(({ code }) => code) : outcome.outcome
const missing = (outcome: AnyOutcome) =>
  outcome.outcome === 'undetermined' ? outcome.missing.map(({ path }) => path) : outcome.outcome

describe('opening a personal pension account', () => {
  it('takes a basic pension, and a day on which the scheme is in force at the place', () => {
    expect(codes(personalPension.open({ date: '2024-12-14', scheme: 'none' }, law))).toEqual([
      'personalPension.notInForce',
      'personalPension.noBasicPension',
    ])
    expect(codes(personalPension.open({ date: '2022-12-01', scheme: 'resident' }, zhengzhou))).toBe(
      'determined',
    )
    expect(codes(personalPension.open({ date: '2022-12-01', scheme: 'resident' }, law))).toEqual([
      'personalPension.notInForce',
    ])
  })

  it('knows only what was known: before the notice of 2024 nothing can be said of Luoyang in 2025', () => {
    const then = lawOf('luoyang', { asOf: '2024-06-30' })
    expect(missing(personalPension.open({ date: '2025-02-01', scheme: 'employee' }, then))).toEqual([
      'personalPension.open',
    ])
  })

  it('is refused with every issue at once', () => {
    expect(
      issuesOf(() => personalPension.open({ date: '1900-02-29', scheme: 'martian' } as never, law)),
    ).toEqual(['calendar.date date', 'input.choice scheme'])
  })
})

describe('a payment into a personal pension', () => {
  it('is admitted up to 12,000 a year, what was paid before included', () => {
    const paid = personalPension.contribution(
      { date: '2025-11-20', amount: '9000', paidThisYear: '4000' },
      law,
    )
    if (paid.outcome !== 'determined') throw new Error(paid.outcome)
    expect(paid.amounts.accepted.toFixed(2)).toBe('8000.00')
    expect(paid.amounts.aboveCap.toFixed(2)).toBe('1000.00')
    expect(paid.amounts.taxSaved).toBe(null)
    const full = personalPension.contribution({ date: '2025-11-20', amount: '1', paidThisYear: '13000' }, law)
    expect(full.outcome === 'determined' && full.amounts.accepted.toFixed(2)).toBe('0.00')
  })

  it('saves tax at the person’s marginal rates, none where there is no taxable income', () => {
    const saved = (taxableIncome: string) => {
      const paid = personalPension.contribution({ date: '2025-11-20', amount: '12000', taxableIncome }, law)
      return paid.outcome === 'determined' && paid.amounts.taxSaved?.toFixed(2)
    }
    expect(saved('0')).toBe('0.00')
    expect(saved('5000')).toBe('150.00')
    expect(saved('36000')).toBe('360.00')
    expect(saved('150000')).toBe('1800.00')
    expect(saved('2000000')).toBe('5400.00')
  })

  it('was deducted in pilot cities from the start, elsewhere not before 2024', () => {
    const deducted = (place: typeof law, date: string) => {
      const paid = personalPension.contribution({ date, amount: '1000' }, place)
      return paid.outcome === 'determined' ? paid.amounts.deductible.toFixed(2) : codes(paid)
    }
    expect(deducted(zhengzhou, '2022-11-25')).toBe('1000.00')
    expect(deducted(law, '2023-06-01')).toEqual(['personalPension.notInForce'])
    expect(deducted(law, '2024-12-15')).toBe('1000.00')
  })

  it('is refused with every issue at once', () => {
    expect(
      issuesOf(() =>
        personalPension.contribution({ date: '2025-02-30', amount: '0.001', paid: 1 } as never, law),
      ).sort(),
    ).toEqual(['calendar.date date', 'decimal.tooFine amount', 'input.unknownField paid'])
  })
})

describe('drawing a personal pension', () => {
  const draw = { date: '2026-03-10', form: 'lumpSum', balance: '100000' } as const

  it('is open at the age of the basic pension, not before', () => {
    const at = (pensionAgeMonth: string) =>
      codes(personalPension.withdrawal({ ...draw, because: 'pensionAge', pensionAgeMonth }, law))
    expect(at('2026-03')).toBe('entitled')
    expect(at('2026-04')).toEqual(['withdrawal.beforeAge'])
    expect(missing(personalPension.withdrawal({ ...draw, because: 'pensionAge' }, law))).toEqual([
      'pensionAgeMonth',
    ])
  })

  it('is open on heavy medical costs above the disposable income of the province', () => {
    const burden = { ...draw, because: 'heavyMedicalBurden', medicalBurden: '30000' } as const
    expect(missing(personalPension.withdrawal(burden, law))).toEqual([
      'personalPension.withdrawal.disposableIncome',
    ])
    expect(codes(personalPension.withdrawal({ ...burden, disposableIncome: '30000' }, law))).toEqual([
      'withdrawal.burdenTooSmall',
    ])
    expect(codes(personalPension.withdrawal({ ...burden, disposableIncome: '29999.99' }, law))).toBe(
      'entitled',
    )
    const loaded = law.with({
      name: 'disposable income',
      changes: [{ path: 'personalPension.withdrawal.disposableIncome', from: '2026-01', value: '29999' }],
    })
    expect(codes(personalPension.withdrawal(burden, loaded))).toBe('entitled')
    const { medicalBurden: _, ...unsaid } = burden
    expect(missing(personalPension.withdrawal(unsaid, loaded))).toEqual(['medicalBurden'])
  })

  it('is open after 12 months of unemployment benefit, and to who draws the minimum allowance', () => {
    const after = (unemploymentMonths: number) =>
      codes(personalPension.withdrawal({ ...draw, because: 'unemployment', unemploymentMonths }, law))
    expect(after(11)).toEqual(['withdrawal.tooFewUnemployedMonths'])
    expect(after(12)).toBe('entitled')
    expect(missing(personalPension.withdrawal({ ...draw, because: 'unemployment' }, law))).toEqual([
      'unemploymentMonths',
    ])
    const allowance = (onMinimumAllowance: boolean) =>
      codes(personalPension.withdrawal({ ...draw, because: 'minimumAllowance', onMinimumAllowance }, law))
    expect(allowance(true)).toBe('entitled')
    expect(allowance(false)).toEqual(['withdrawal.noMinimumAllowance'])
    expect(missing(personalPension.withdrawal({ ...draw, because: 'minimumAllowance' }, law))).toEqual([
      'onMinimumAllowance',
    ])
  })

  it('knows the added cases since 2025-09-01 only', () => {
    const on = (date: string) =>
      codes(
        personalPension.withdrawal({ ...draw, date, because: 'unemployment', unemploymentMonths: 12 }, law),
      )
    expect(on('2025-08-31')).toEqual(['withdrawal.caseNotInForce'])
    expect(on('2025-09-01')).toBe('entitled')
  })

  it('bears 3 % of all of it, principal and returns alike, in every form', () => {
    const form = (change: Partial<Parameters<typeof personalPension.withdrawal>[0]>) => {
      const drawn = personalPension.withdrawal({ ...draw, because: 'incapacity', ...change }, law)
      if (drawn.outcome !== 'entitled') throw new Error(JSON.stringify(drawn))
      const { amount, taxInAll } = drawn.amounts
      return [amount.toFixed(2), drawn.values.payments, taxInAll.toFixed(2)]
    }
    expect(form({})).toEqual(['100000.00', 1, '3000.00'])
    expect(form({ form: 'monthly', from: '2026-04', birth: '1966-03' })).toEqual(['719.42', 139, '2999.64'])
    expect(form({ form: 'monthly', from: '2026-04', payments: 100 })).toEqual(['1000.00', 100, '3000.00'])
    expect(form({ form: 'monthly', from: '2026-04', each: '30000' })).toEqual(['30000.00', 4, '3000.00'])
    expect(form({ form: 'annual', from: '2026-04', payments: 4 })).toEqual(['25000.00', 4, '3000.00'])
    expect(form({ form: 'monthly', from: '2026-04', each: '200000' })).toEqual(['100000.00', 1, '3000.00'])
  })

  it('is refused while the scheme is not in force, with nothing to draw, and when a fixed form is changed', () => {
    expect(
      codes(personalPension.withdrawal({ ...draw, date: '2023-05-05', balance: '0', because: 'death' }, law)),
    ).toEqual(['personalPension.notInForce', 'payout.noBalance'])
    const changed = { ...draw, because: 'incapacity', changesForm: true } as const
    expect(codes(personalPension.withdrawal({ ...changed, date: '2024-11-30' }, zhengzhou))).toEqual([
      'withdrawal.formFixed',
    ])
    expect(codes(personalPension.withdrawal(changed, zhengzhou))).toBe('entitled')
  })

  it('asks for what the cause and the form need', () => {
    const asked = (partial: object) =>
      requiredInputs('personalPension.withdrawal', partial, law).inputs.map(
        ({ path, necessity }) => `${path} ${necessity}`,
      )
    expect(asked({ because: 'death' })).toEqual(['date required', 'balance required'])
    expect(asked({ because: 'unemployment', form: 'annual' })).toEqual([
      'date required',
      'balance required',
      'from required',
      'payments required',
      'unemploymentMonths required',
    ])
    expect(
      missing(personalPension.withdrawal({ date: '2026-03-10', because: 'incapacity', balance: '1' }, law)),
    ).toEqual(['form'])
  })

  it('refuses what does not fit together', () => {
    const monthly = { ...draw, because: 'incapacity', form: 'monthly', from: '2026-04' } as const
    expect(issuesOf(() => personalPension.withdrawal({ ...monthly, payments: 2, each: '5' }, law))).toEqual([
      'annuity.paymentsAndEach each',
    ])
    expect(
      issuesOf(() => personalPension.withdrawal({ ...monthly, form: 'annual', each: '5' }, law)),
    ).toEqual(['annuity.eachIsMonthly each'])
    expect(issuesOf(() => personalPension.withdrawal({ ...monthly, because: 'death' }, law))).toEqual([
      'annuity.formOfCause form',
    ])
    expect(
      issuesOf(() => personalPension.withdrawal({ ...monthly, from: '2026-02', birth: '2026-03' }, law)),
    ).toEqual(['annuity.monthBeforeBirth month', 'annuity.fromBeforeClaim from'])
    expect(
      issuesOf(() =>
        personalPension.withdrawal(
          { ...draw, because: 'illness', balance: '-1', unemploymentMonths: 25 } as never,
          law,
        ),
      ).sort(),
    ).toEqual(['decimal.belowMinimum balance', 'input.choice because', 'input.count unemploymentMonths'])
  })
})

describe('a projection', () => {
  const ahead = {
    balance: '0',
    yearly: '12000',
    years: 30,
    return: '0.03',
    birth: '1996-03',
    claim: '2056-03',
  } as const

  it('stays within the yearly cap of the personal pension', () => {
    expect(issuesOf(() => personalPension.projection({ ...ahead, yearly: '12000.01' }, law))).toEqual([
      'personalPension.aboveCap yearly',
    ])
    expect(issuesOf(() => occupationalAnnuity.projection({ ...ahead, yearly: '12000.01' }, law))).toEqual([])
  })

  it('of no years is the balance itself', () => {
    const now = personalPension.projection({ ...ahead, balance: '50.05', years: 0 }, law)
    expect(now.outcome === 'determined' && now.amounts.projected.toFixed(2)).toBe('50.05')
    expect(now.outcome === 'determined' && now.rows).toEqual([])
  })

  it('refuses a return in per cent, a claim before birth, and sums beyond a person', () => {
    expect(issuesOf(() => personalPension.projection({ ...ahead, return: '3' }, law))).toEqual([
      'decimal.aboveMaximum return',
    ])
    expect(issuesOf(() => personalPension.projection({ ...ahead, claim: '1990-01' }, law))).toEqual([
      'annuity.monthBeforeBirth claim',
    ])
    expect(
      issuesOf(() =>
        occupationalAnnuity.projection({ ...ahead, balance: '1000000000', years: 60, return: '0.5' }, law),
      ),
    ).toEqual(['annuity.projectionTooLarge return'])
  })

  it('is undetermined where the law has no divisor', () => {
    expect(
      missing(personalPension.projection({ ...ahead, birth: '1935-03', claim: '1995-03' }, law)),
    ).toContain('employeePension.divisor.table')
  })
})
