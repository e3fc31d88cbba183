import { describe, expect, it } from 'vitest'
import { civilPension, isShebaoError, lawOf, requiredInputs, type Change, type Law } from 'shebao'
import { brokenSteps } from '../../support/check-steps.js'

const law = lawOf('luoyang', { asOf: '2026-03-31' })
const growth: readonly Change[] = [
  { path: 'civilPension.comparison.growth', from: '2015-01', to: '2023-12', value: '0.05' },
]
const grown = law.with({ name: 'growth', changes: growth })

const man = {
  sex: 'male',
  originalRetirementAge: 60,
  birth: '1965-09',
  startedWork: '1986-07',
  retirement: '2025-12',
  totalMonths: 473,
  deemedMonths: 339,
  paidIndex: '1.2034',
  deemedIndex: '1.2649',
  accountBalance: '118200.55',
} as const
const oldMethod = { basicPay: '2846', serviceYears: 36, allowances: '1630', increase: '260' } as const
const within = {
  ...man,
  birth: '1963-05',
  retirement: '2023-05',
  totalMonths: 442,
  annuityMonthly: '420.15',
  oldMethod,
} as const

function entitled(input: Parameters<typeof civilPension.award>[0], under: Law = grown) {
  const award = civilPension.award(input, under)
  if (award.outcome !== 'entitled') throw new Error(JSON.stringify(award))
  expect(brokenSteps(award)).toEqual([])
  return award
}

function missingOf(input: Parameters<typeof civilPension.award>[0], under: Law = law) {
  const award = civilPension.award(input, under)
  if (award.outcome !== 'undetermined') throw new Error(award.outcome)
  return award.missing
}

function issuesOf(input: object): string[] {
  try {
    civilPension.award(input as never, law)
  } catch (error) {
    if (isShebaoError(error)) return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`).sort()
    throw error
  }
  throw new Error('nothing was refused')
}

describe('the award of a public institution', () => {
  it('adds basic, transitional and account pension after the ten years', () => {
    const { amounts, payments, firstPayment, values } = entitled(man, law)
    expect(values.ownIndex.toFixed(4)).toBe('1.2475')
    expect(amounts.basic.toFixed(2)).toBe('2984.81')
    expect(amounts.transitional.toFixed(2)).toBe('3130.03')
    expect(amounts.account.toFixed(2)).toBe('860.89')
    expect(amounts.total.toFixed(2)).toBe('6975.73')
    expect(firstPayment).toBe('2026-01')
    expect(payments.map(({ benefit, amount, payer }) => [benefit, amount.toFixed(2), payer])).toEqual([
      ['civilPension.basic', '2984.81', 'pensionFund'],
      ['civilPension.transitional', '3130.03', 'pensionFund'],
      ['civilPension.account', '860.89', 'individualAccount'],
    ])
  })

  it('pays a new person basic and account pension, whatever the comparison', () => {
    const reform = law.with({
      name: 'few months',
      changes: [{ path: 'employeePension.minimumMonths', from: '2011-07', value: '60' }],
    })
    const { values, amounts, parts } = entitled(
      {
        ...man,
        birth: '1963-05',
        startedWork: '2015-03',
        retirement: '2023-05',
        totalMonths: 98,
        deemedMonths: 0,
      },
      reform,
    )
    expect(values.group).toBe('newPeople')
    expect(parts).toBeUndefined()
    expect(amounts.transitional.isZero()).toBe(true)
    expect(values.ownIndex.toFixed(4)).toBe('1.2034')
  })

  it('refuses nobody for months of a scheme that did not exist yet', () => {
    const early = grown.with({
      name: 'base',
      changes: [
        { path: 'employeePension.award.base.provincial', from: '2014-10', to: '2021-12', value: '3500' },
      ],
    })
    const late = {
      ...within,
      birth: '1950-03',
      startedWork: '1970-01',
      retirement: '2014-12',
      totalMonths: 442,
    }
    expect(entitled(late, early).values.minimumMonths).toBe(180)
  })
})

describe('the comparison in an award', () => {
  it('pays the share of the excess; what is cut, is cut from all but the account pension', () => {
    // 4451.40 × 1.05^8 = 6576.745…; 6896.88 − 6576.75 = 320.13, of which 90 % are 288.117
    const { amounts, payments, parts, values } = entitled(within)
    expect(parts?.comparison.amounts.oldStandard.toFixed(2)).toBe('6576.75')
    expect(values.newStandard?.toFixed(2)).toBe('6896.88')
    expect(values.paidExcess?.toFixed(2)).toBe('288.12')
    expect(amounts.withheld.toFixed(2)).toBe('32.01')
    expect(amounts.topUp.isZero()).toBe(true)
    expect(amounts.total.toFixed(2)).toBe('6444.72') // 6576.75 + 288.12 − 420.15
    expect(payments.map(({ benefit, amount }) => [benefit, amount.toFixed(2)])).toEqual([
      ['civilPension.pooled', '5594.36'],
      ['civilPension.account', '850.36'],
    ])
  })

  it('tops up to the old standard, the annuity counted as received', () => {
    const { amounts, payments } = entitled({ ...within, deemedIndex: '0.9', annuityMonthly: '100' })
    expect(amounts.topUp.plus(amounts.newMethod).plus(100).toFixed(2)).toBe('6576.75')
    expect(amounts.total.toFixed(2)).toBe('6476.75')
    const sum = payments.reduce((total, { amount }) => total.plus(amount), amounts.total.times(0))
    expect(sum.toFixed(2)).toBe('6476.75')
    expect(payments.at(-1)?.benefit).toBe('civilPension.topUp')
  })

  it.each([
    ['2024-09', '100 %', '0.00'],
    ['2023-12', '90 %', '32.01'],
  ])('of %s pays %s of the excess', (retirement, _, withheld) => {
    const flat = grown.with({
      name: 'the base of 2023 for 2024, growth of 2023 nil',
      changes: [
        { path: 'employeePension.award.base.provincial', from: '2024-01', value: '6401' },
        { path: 'civilPension.comparison.growth', from: '2023-01', to: '2023-12', value: '0' },
      ],
    })
    expect(entitled({ ...within, retirement }, flat).amounts.withheld.toFixed(2)).toBe(withheld)
  })

  it('is over with October 2024: neither floor nor figures of the old method', () => {
    const award = entitled(
      { ...within, retirement: '2024-10', oldMethod: { ...oldMethod, basicPay: '900000' } },
      law,
    )
    expect(award.parts).toBeUndefined()
    expect(award.amounts.total.eq(award.amounts.newMethod)).toBe(true)
  })

  it('takes who retired in the last quarter of 2014 with 2015: growth 0', () => {
    const early = law.with({
      name: 'base',
      changes: [
        { path: 'employeePension.award.base.provincial', from: '2014-10', to: '2014-12', value: '3500' },
      ],
    })
    const { parts } = entitled(
      { ...within, birth: '1954-11', retirement: '2014-11', totalMonths: 341 },
      early,
    )
    expect(parts?.comparison.values.growth2014?.isZero()).toBe(true)
    expect(parts?.comparison.values.growth2015).toBeUndefined()
    expect(parts?.comparison.amounts.oldStandard.toFixed(2)).toBe('4451.40')
  })
})

describe('what an award lacks', () => {
  it('is each year’s growth, with what to load', () => {
    const missing = missingOf(within)
    expect(missing.map(({ path, month }) => `${path} ${month}`)).toEqual(
      [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022].map((y) => `civilPension.comparison.growth ${y}-01`),
    )
    expect(missing[0]?.en).toMatch(/load the growth of each year by law\.with/)
  })

  it('is the deemed index, or its three tables', () => {
    const { deemedIndex: _, ...open } = man
    expect(missingOf(open).map(({ path }) => path)).toEqual([
      'deemedIndex',
      'civilPension.deemedIndex.post',
      'civilPension.deemedIndex.step',
      'civilPension.deemedIndex.adjustment',
    ])
    const keys = { post: '正科级', step: '20级3档', adjustment: '正科级' }
    expect(missingOf({ ...open, deemedIndexKeys: keys })).toHaveLength(3)
  })

  it('is found in tables that are loaded: Shandong’s example 0.2804 + 0.2053 + 0.7792', () => {
    const { deemedIndex: _, ...open } = man
    const loaded = law.with({
      name: 'deemed index',
      changes: [
        {
          path: 'civilPension.deemedIndex.post',
          from: '2014-10',
          value: { 正科级: '0.2804', 副科级: '0.2511' },
        },
        { path: 'civilPension.deemedIndex.step', from: '2014-10', value: { '20级3档': '0.2053' } },
        { path: 'civilPension.deemedIndex.adjustment', from: '2014-10', value: { 正科级: '0.7792' } },
      ],
    })
    const keys = { post: '正科级', step: '20级3档', adjustment: '正科级' }
    const { values, amounts } = entitled({ ...open, deemedIndexKeys: keys }, loaded)
    expect(values.deemedIndex.toFixed(4)).toBe('1.2649')
    expect(values.postIndex?.toFixed(4)).toBe('0.2804')
    expect(amounts.total.toFixed(2)).toBe('6975.73')
    const [missing] = missingOf({ ...open, deemedIndexKeys: { ...keys, post: '正处级' } }, loaded)
    expect(missing?.path).toBe('deemedIndexKeys.post')
    expect(missing?.zh).toContain('正科级、副科级')
  })

  it('names everything at once', () => {
    const { annuityMonthly: _a, oldMethod: _o, deemedIndex: _d, paidIndex: _p, ...open } = within
    const paths = new Set(
      missingOf({ ...open, retirement: '2021-05', birth: '1961-05' }).map(({ path }) => path),
    )
    expect([...paths].sort()).toEqual([
      'annuityMonthly',
      'civilPension.comparison.growth',
      'civilPension.deemedIndex.adjustment',
      'civilPension.deemedIndex.post',
      'civilPension.deemedIndex.step',
      'deemedIndex',
      'employeePension.award.base.provincial',
      'oldMethod',
      'paidIndex',
    ])
  })

  it('is the ratio below 20 years, or the years', () => {
    const short = missingOf({ ...within, oldMethod: { ...oldMethod, serviceYears: 19 } }, grown)
    expect(short.map(({ path, candidates }) => [path, candidates])).toEqual([
      ['oldMethod.ratio', ['0.70', '0.50']],
    ])
    const { serviceYears: _, ...none } = oldMethod
    expect(missingOf({ ...within, oldMethod: none }, grown).map(({ path }) => path)).toEqual([
      'oldMethod.serviceYears',
    ])
    const given = entitled({ ...within, oldMethod: { ...none, ratio: '0.7', ratioPoints: '0.05' } })
    expect(given.parts?.comparison.values.ratio.toFixed(2)).toBe('0.75')
  })
})

describe('who has no award', () => {
  const reasons = (change: object) => {
    const award = civilPension.award({ ...man, ...change }, law)
    return award.outcome === 'notEntitled' ? award.reasons.map(({ code }) => code) : award.outcome
  }

  it('retired before the reform, is too young, or has too few months', () => {
    expect(reasons({ retirement: '2014-09', birth: '1954-03', startedWork: '1970-01' })).toEqual([
      'civilPension.beforeReform',
    ])
    expect(reasons({ birth: '1970-01', totalMonths: 100, deemedMonths: 90 })).toEqual([
      'award.tooEarly',
      'award.tooFewMonths',
    ])
  })

  it('is not too young after an approved early retirement, of which a notice is given', () => {
    const { notices } = entitled({ ...man, birth: '1970-01', approvedEarly: true }, law)
    expect(notices.filter(({ subject }) => subject === 'approvedEarly')).toHaveLength(1)
  })

  it('may be a woman at division level, whose original age is 60', () => {
    const woman = { ...man, sex: 'female' } as const
    const { values, notices } = entitled(woman, law)
    expect(values.statutoryMonth).toBe('2025-12')
    expect(notices.some(({ subject }) => subject === 'originalRetirementAge')).toBe(true)
    expect(issuesOf({ ...woman, birth: '1953-01', retirement: '2014-12', startedWork: '1975-01' })).toEqual([
      'retirement.originalAge originalRetirementAge',
    ])
  })
})

describe('a bad input of an award', () => {
  it('is refused with every issue at once', () => {
    expect(
      issuesOf({
        ...man,
        retirement: '2025-13',
        deemedMonths: 500,
        deemedIndex: 1.2649,
        paidIndex: '１.2',
        accountBalance: '-1',
        martian: true,
        oldMethod: { ...oldMethod, basicPay: 'NaN', ratio: '0.8' },
      }),
    ).toEqual([
      'calendar.month retirement',
      'civilPension.deemedAboveTotal deemedMonths',
      'civilPension.ratioTwice oldMethod.ratio',
      'decimal.belowMinimum accountBalance',
      'decimal.float deemedIndex',
      'decimal.grammar oldMethod.basicPay',
      'decimal.grammar paidIndex',
      'input.unknownField martian',
    ])
  })

  it('is refused where fields contradict each other', () => {
    const keys = { post: 'a', step: 'b', adjustment: 'c' }
    expect(issuesOf({ ...man, deemedIndexKeys: keys })).toEqual([
      'civilPension.deemedIndexTwice deemedIndexKeys',
    ])
    expect(issuesOf({ ...man, startedWork: '2026-01' })).toEqual(['civilPension.monthOrder retirement'])
    expect(issuesOf({ ...man, startedWork: '1965-09' })).toEqual(['civilPension.monthOrder startedWork'])
    expect(issuesOf({ ...man, birth: '1900-02-29' })).toEqual(['calendar.date birth'])
  })

  it('is refused where somebody who began work after the reform has deemed months', () => {
    const refused = ['civilPension.deemedOfNewPeople deemedMonths']
    expect(issuesOf({ ...man, startedWork: '2014-10' })).toEqual(refused)
    expect(issuesOf({ ...man, startedWork: '2020-01' })).toEqual(refused)
    expect(civilPension.award({ ...man, startedWork: '2014-09' }, law).outcome).toBe('entitled')
    expect(() => civilPension.award({ ...man, startedWork: '2014-10', deemedMonths: 0 }, law)).not.toThrow()
  })

  it.each([[null], [undefined], ['martian'], [Number.NaN], [[]]])('such as %s is refused', (input) => {
    expect(() => civilPension.award(input as never, law)).toThrow()
  })
})

describe('what an award asks for', () => {
  it('is the old method of middle people within the ten years alone', () => {
    const asked = (partial: object) =>
      requiredInputs('civilPension.award', partial, law).inputs.map(({ path }) => path)
    expect(asked({ ...man })).toEqual([])
    const { oldMethod: _o, annuityMonthly: _a, ...open } = within
    expect(asked(open)).toEqual([
      'annuityMonthly',
      'oldMethod.basicPay',
      'oldMethod.serviceYears',
      'oldMethod.allowances',
      'oldMethod.increase',
    ])
  })
})
