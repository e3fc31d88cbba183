import { describe, expect, it } from 'vitest'
import { enterpriseAnnuity, lawOf, requiredInputs, type AnyOutcome } from 'shebao'
import { issuesOf } from './issues-of.js'

const law = lawOf('luoyang', { asOf: '2026-03-31' })
const missing = (outcome: AnyOutcome) =>
  outcome.outcome === 'undetermined' ? outcome.missing.map(({ path }) => path) : outcome.outcome

describe('contributions of an enterprise', () => {
  const year = {
    wages: '1200000',
    precedingWages: '600000',
    employer: '1000000',
    employees: '1000000',
  } as const
  const caps = (month: string) => {
    const outcome = enterpriseAnnuity.contribution({ ...year, month }, law)
    if (outcome.outcome !== 'determined') throw new Error(outcome.outcome)
    return [outcome.amounts.employerCap.toFixed(2), outcome.amounts.totalCap.toFixed(2)]
  }

  it('are capped by twelfths of last year’s wages to 2018-01, by shares of the year’s since', () => {
    expect(caps('2004-05')).toEqual(['50000.00', '100000.00'])
    expect(caps('2018-01')).toEqual(['50000.00', '100000.00'])
    expect(caps('2018-02')).toEqual(['96000.00', '144000.00'])
  })

  it('may use what the employer leaves of the cap on both', () => {
    const outcome = enterpriseAnnuity.contribution(
      { month: '2024-06', wages: '1000000', employer: '30000', employees: '90000' },
      law,
    )
    expect(outcome.outcome === 'determined' && outcome.withinCaps).toBe(true)
    expect(outcome.outcome === 'determined' && outcome.amounts.employeesWithin.toFixed(2)).toBe('90000.00')
  })

  it('name the wages the law of the month asks for', () => {
    const bare = { employer: '1', employees: '1' } as const
    expect(missing(enterpriseAnnuity.contribution({ ...bare, month: '2017-12' }, law))).toEqual([
      'precedingWages',
    ])
    expect(missing(enterpriseAnnuity.contribution({ ...bare, month: '2018-02' }, law))).toEqual(['wages'])
    expect(missing(enterpriseAnnuity.contribution({ ...bare, month: '2004-04' }, law))).toContain(
      'enterpriseAnnuity.cap.basis',
    )
    const asked = (month: string) =>
      requiredInputs('enterpriseAnnuity.contribution', { month }, law).inputs.map(({ path }) => path)
    expect(asked('2017-12')).toEqual(['precedingWages', 'employer', 'employees'])
    expect(asked('2024-06')).toEqual(['wages', 'employer', 'employees'])
  })

  it('are refused with every issue at once', () => {
    expect(
      issuesOf(() =>
        enterpriseAnnuity.contribution(
          { month: '2024-6', wages: '-1', employer: 0.5, staff: 1 } as never,
          law,
        ),
      ).sort(),
    ).toEqual([
      'calendar.month month',
      'decimal.belowMinimum wages',
      'decimal.float employer',
      'input.required employees',
      'input.unknownField staff',
    ])
  })
})

describe('a member’s part', () => {
  const part = {
    month: '2025-08',
    employer: '3000',
    employee: '500',
    averageEmployer: '600',
    precedingWage: '10000',
  } as const

  it('is within the limit at five times the average, above it a fen later', () => {
    const above = (employer: string) => {
      const outcome = enterpriseAnnuity.allocation({ ...part, employer }, law)
      return outcome.outcome === 'determined' && outcome.amounts.employerAbove.toFixed(2)
    }
    expect(above('3000')).toBe('0.00')
    expect(above('3000.01')).toBe('0.01')
  })

  it('is deducted up to 4 % of last year’s wage', () => {
    const outcome = enterpriseAnnuity.allocation(part, law)
    expect(outcome.outcome === 'determined' && outcome.amounts.deductible.toFixed(2)).toBe('400.00')
    expect(
      missing(enterpriseAnnuity.allocation({ ...part, month: '2018-01', averageWage: '5000' }, law)),
    ).toEqual(['enterpriseAnnuity.allocation.mostTimesAverage'])
    expect(issuesOf(() => enterpriseAnnuity.allocation({ ...part, employer: 'five' }, law))).toEqual([
      'decimal.grammar employer',
    ])
  })
})

describe('vesting', () => {
  const leaving = {
    month: '2026-03',
    because: 'ownChoice',
    serviceMonths: 24,
    employerBalance: '10000',
    employeeBalance: '5000',
    ladder: [
      { years: 2, share: '0.25' },
      { years: 5, share: '0.7' },
      { years: 8, share: '1' },
    ],
  } as const
  const vested = (change: Partial<Parameters<typeof enterpriseAnnuity.vesting>[0]>, under = law) =>
    enterpriseAnnuity.vesting({ ...leaving, ...change }, under).amounts.vested.toFixed(2)

  it('goes by completed years on the plan’s ladder', () => {
    expect([23, 24, 59, 60, 95, 96, 400].map((serviceMonths) => vested({ serviceMonths }))).toEqual([
      '0.00',
      '2500.00',
      '2500.00',
      '7000.00',
      '7000.00',
      '10000.00',
      '10000.00',
    ])
  })

  it.each([
    'retirement',
    'incapacity',
    'death',
    'planEnded',
    'endedByEnterprise',
    'notRenewed',
    'namedByPlan',
  ] as const)('is full at once on %s', (because) => {
    expect(vested({ because, serviceMonths: 0 })).toBe('10000.00')
  })

  it('never touches the own money', () => {
    const left = enterpriseAnnuity.vesting({ ...leaving, because: 'fault', serviceMonths: 0 }, law)
    expect(left.amounts.owned.toFixed(2)).toBe('5000.00')
    expect(left.amounts.unvested.toFixed(2)).toBe('10000.00')
  })

  it('refuses a ladder longer than the law, and one that falls, repeats a year or does not end in full', () => {
    const ladder = (...rungs: readonly (readonly [number, string])[]) =>
      issuesOf(() =>
        enterpriseAnnuity.vesting(
          { ...leaving, ladder: rungs.map(([years, share]) => ({ years, share })) },
          law,
        ),
      )
    expect(ladder([9, '1'])).toEqual(['annuity.ladderTooLong ladder'])
    expect(ladder([8, '1'])).toEqual([])
    expect(ladder([1, '0.5'], [1, '0.4'])).toEqual([
      'annuity.ladderOrder ladder.1.years',
      'annuity.ladderFalls ladder.1.share',
      'annuity.ladderIncomplete ladder',
    ])
    expect(ladder()).toEqual(['annuity.ladderIncomplete ladder'])
    expect(ladder([1, '1.1'])).toEqual(['decimal.aboveMaximum ladder.0.share'])
  })

  it('says that all at once rests on a later text before 2018-02', () => {
    const says = (month: string) =>
      enterpriseAnnuity
        .vesting({ ...leaving, month, because: 'notRenewed' }, law)
        .notices.some(({ code, subject }) => code === 'rule.unsettled' && subject === 'inFull')
    expect(says('2018-01')).toBe(true)
    expect(says('2018-02')).toBe(false)
  })

  it('knows no limit before 2018-02, and follows a reform of it', () => {
    const long = [{ years: 15, share: '1' }]
    const old = enterpriseAnnuity.vesting({ ...leaving, month: '2018-01', ladder: long }, law)
    expect(old.notices.some(({ subject }) => subject === 'ladder')).toBe(true)
    const reform = law.with({
      name: 'fifteen years',
      changes: [{ path: 'enterpriseAnnuity.vesting.longestYears', from: '2026-01', value: '15' }],
    })
    expect(vested({ ladder: long }, reform)).toBe('0.00')
  })
})

describe('drawing an enterprise annuity', () => {
  const retired = { because: 'retirement', month: '2026-03', from: '2026-04', balance: '120000' } as const

  it('is paid by the month, quarter or year in a chosen number of payments', () => {
    const shape = (form: 'monthly' | 'quarterly' | 'annual', payments: number) => {
      const drawn = enterpriseAnnuity.payout({ ...retired, form, payments }, law)
      if (drawn.outcome !== 'entitled') throw new Error(drawn.outcome)
      const { amount, tax, taxInAll } = drawn.amounts
      return [
        amount.toFixed(2),
        drawn.values.lastMonth,
        tax.toFixed(2),
        taxInAll.toFixed(2),
        drawn.payments.length,
      ]
    }
    expect(shape('monthly', 120)).toEqual(['1000.00', '2036-03', '30.00', '3600.00', 2])
    expect(shape('quarterly', 40)).toEqual(['3000.00', '2036-01', '90.00', '3600.00', 40])
    expect(shape('annual', 10)).toEqual(['12000.00', '2035-04', '360.00', '3600.00', 10])
  })

  it('by the month without a number goes by the divisor of the basic pension at the age', () => {
    const drawn = enterpriseAnnuity.payout({ ...retired, form: 'monthly', birth: '1966-03' }, law)
    expect(drawn.outcome === 'entitled' && drawn.values.divisor?.toFixed(1)).toBe('139.0')
    expect(drawn.outcome === 'entitled' && drawn.payments[0]?.payer).toBe('annuityPlan')
  })

  it('in one sum bears the monthly table on all of it, abroad and to heirs the yearly one', () => {
    const taxOf = (because: 'incapacity' | 'emigration' | 'death') => {
      const { from: _, ...once } = retired
      const drawn = enterpriseAnnuity.payout({ ...once, because, form: 'lumpSum' }, law)
      return drawn.outcome === 'entitled' && drawn.amounts.taxInAll.toFixed(2)
    }
    expect(taxOf('incapacity')).toBe('38840.00')
    expect(taxOf('emigration')).toBe('9480.00')
    expect(taxOf('death')).toBe('9480.00')
  })

  it('is refused to somebody who leaves, and names what is missing', () => {
    const left = enterpriseAnnuity.payout({ because: 'leaving', month: '2026-03', balance: '1' }, law)
    expect(left.outcome === 'notEntitled' && left.reasons[0]?.code).toBe('payout.beforeRetirement')
    expect(missing(enterpriseAnnuity.payout({ ...retired, form: 'annual' }, law))).toEqual(['payments'])
    expect(missing(enterpriseAnnuity.payout({ ...retired, form: 'monthly' }, law))).toEqual(['birth'])
    const { from: _, ...bare } = retired
    expect(missing(enterpriseAnnuity.payout({ ...bare, form: 'quarterly', payments: 4 }, law))).toEqual([
      'from',
    ])
  })

  it('is refused where its last payment would lie after every calendar, and a single payment is never rounded', () => {
    const drawn = { because: 'retirement', month: '2026-03', balance: '200000.09' } as const
    expect(
      issuesOf(() =>
        enterpriseAnnuity.payout({ ...drawn, form: 'annual', from: '2026-04', payments: 176 }, law),
      ),
    ).toEqual(['annuity.beyondCalendar from'])
    const down = law.with({
      name: 'whole yuan',
      changes: [{ path: 'annuity.payout.rounding', from: '2004-05', value: 'down/yuan' }],
    })
    const whole = enterpriseAnnuity.payout({ ...drawn, form: 'lumpSum' }, down)
    expect(whole.outcome === 'entitled' && whole.amounts.amount.toFixed(2)).toBe('200000.09')
  })

  it('refuses what has no meaning', () => {
    expect(
      issuesOf(() => enterpriseAnnuity.payout({ ...retired, form: 'lumpSum', payments: 2 }, law)),
    ).toEqual(['annuity.fieldOfSeveral from', 'annuity.fieldOfSeveral payments'])
    expect(
      issuesOf(() =>
        enterpriseAnnuity.payout({ ...retired, form: 'monthly', payments: 0, balance: NaN } as never, law),
      ),
    ).toEqual(['decimal.float balance', 'input.count payments'])
  })
})

describe('payments past the last years of the library', () => {
  it.each([
    { from: '2200-01', payments: 13 },
    { from: '2023-07', payments: 1000 },
  ])('are refused: %o', (late) => {
    const input = {
      because: 'retirement',
      form: 'quarterly',
      month: '2023-06',
      balance: '90000',
      ...late,
    } as const
    expect(issuesOf(() => enterpriseAnnuity.payout(input, lawOf('luoyang')))).toEqual([
      'annuity.beyondCalendar from',
    ])
  })
})
