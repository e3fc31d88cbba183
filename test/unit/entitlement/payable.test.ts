import { describe, expect, it } from 'vitest'
import { adjustment, employeePension, entitlement, explain, lawOf, type Law, type Payment } from 'shebao'
import { BENEFIT_NAMES } from '../../../src/rules/benefit-names.js'
import { brokenSteps } from '../../support/check-steps.js'
import { samples } from '../explain/sample-outcomes.js'
import { civil, employee, incapable, resident } from './lives.js'

const law = lawOf('luoyang')
const onward = lawOf('luoyang', { carryForward: true })

/** The payments of a month as short texts: benefit, amount, payer, first and last month. */
function list(life: entitlement.LifeInput, month: string, under: Law = law): string[] {
  const due = entitlement.payable(life, month, under)
  if (due.outcome !== 'entitled') return [due.outcome]
  return due.payments.map(({ benefit, amount, payer, periodicity, from, to }) =>
    [benefit, amount.toFixed(2), payer, periodicity, from, to].join(' '),
  )
}

describe('names of benefits', () => {
  it('are known for every benefit that a rule pays', () => {
    const paid = Object.values(samples)
      .flat()
      .flatMap((outcome) => ('payments' in outcome ? (outcome.payments as readonly Payment[]) : []))
    const unnamed = paid.filter(({ benefit }) => BENEFIT_NAMES[benefit] === undefined)
    expect([...new Set(unnamed.map(({ benefit }) => benefit))]).toEqual([])
  })
})

describe('what is payable in a month', () => {
  it('is the award with each yearly increase, and the sum of what `award` and `carry` say', () => {
    expect(list(employee, '2025-09')).toEqual([
      'employeePension.account 664.11 individualAccount monthly 2023-06 ',
      'employeePension.basic 1684.93 pensionFund monthly 2023-06 ',
      'adjustment.increase 80.91 pensionFund monthly 2024-01 ',
      'adjustment.increase 53.02 pensionFund monthly 2025-01 ',
    ])
    const award = employeePension.award(
      {
        sex: 'male',
        birth: '1963-05',
        originalRetirementAge: 60,
        retirement: '2023-05',
        totalMonths: 329,
        deemedMonths: 0,
        overallIndex: '0.9120',
        accountBalance: '92311.70',
      },
      law,
    )
    if (award.outcome !== 'entitled') throw new Error(award.outcome)
    const carried = adjustment.carry(
      {
        sector: 'enterprise',
        birth: '1963-05',
        retirement: '2023-05',
        months: 329,
        pension: award.amounts.total,
        through: '2025-09',
      },
      law,
    )
    const due = entitlement.payable(employee, '2025-09', law)
    if (carried.outcome !== 'determined' || due.outcome !== 'entitled') throw new Error('not found')
    expect(due.amounts.total.toFixed(2)).toBe(carried.amounts.pension.toFixed(2))
  })

  it('begins with the month after retirement', () => {
    expect(list(employee, '2023-05')).toEqual(['notEntitled'])
    expect(list(employee, '2023-06')).toHaveLength(2)
  })

  it('says what is missing where a year has no scheme, and lists the last amount only on request', () => {
    const asked = entitlement.payable(employee, '2026-09', law)
    expect(asked.outcome === 'undetermined' && asked.missing.map(({ path, month }) => [path, month])).toEqual(
      [['adjustment.pension.scheme', '2026-01']],
    )
    expect(list(employee, '2026-09', onward)).toEqual(list(employee, '2025-09'))
    const listed = entitlement.payable(employee, '2026-09', onward)
    expect(
      listed.notices.some(
        ({ code, subject }) => code === 'parameter.carriedForward' && subject === 'adjustment.pension.scheme',
      ),
    ).toBe(true)
  })

  it('lists a civil pension without the comparison, and the annuity from its own fund until it is used up', () => {
    expect(
      list(civil, '2025-12').map((line) =>
        line
          .split(' ')
          .filter((_, i) => i !== 1)
          .join(' '),
      ),
    ).toEqual([
      'civilPension.account individualAccount monthly 2025-03 ',
      'civilPension.basic pensionFund monthly 2025-03 ',
      'civilPension.transitional pensionFund monthly 2025-03 ',
      expect.stringMatching(/^occupationalAnnuity.payout annuityFund monthly 2025-03 2036-\d\d$/),
    ])
  })

  it('lists the residents’ amounts of the month', () => {
    expect(list(resident, '2024-12')).toEqual([
      'residentPension.account 60.00 residentFund monthly 2024-09 ',
      'residentPension.basic 148.00 residentFund monthly 2024-09 ',
    ])
    expect(list(resident, '2025-01')[1]).toBe('residentPension.basic 173.00 residentFund monthly 2024-09 ')
  })

  it('lists an allowance, its computation anew and the pension it becomes', () => {
    const benefits = (month: string) => list(incapable, month, onward).map((line) => line.split(' ')[0])
    expect(benefits('2025-03')).toEqual(['notEntitled'])
    expect(benefits('2025-04')).toEqual(['incapacity.allowance'])
    expect(benefits('2026-05')).toEqual(['incapacity.allowance'])
    expect(list(incapable, '2026-06', onward)[0]).toMatch(/^incapacity.allowance .* 2026-06 2031-05$/)
    expect(benefits('2031-06')).toEqual(['incapacity.pension'])
    const { recomputation: _, ...first } = incapable.incapacity ?? ({} as never)
    const asked = entitlement.payable({ ...incapable, incapacity: first }, '2026-06', onward)
    expect(asked.outcome === 'undetermined' && asked.missing.map(({ path }) => path)).toEqual([
      'incapacity.recomputation',
    ])
  })

  it('ends with the month of death, which brings funeral allowance, lump sum and the rest of the account', () => {
    const death = { month: '2023-12', cause: 'illness' } as const
    const lines = list({ ...employee, death }, '2023-12')
    expect(lines).toEqual([
      'employeePension.account 664.11 individualAccount monthly 2023-06 2023-12',
      'employeePension.basic 1684.93 pensionFund monthly 2023-06 2023-12',
      expect.stringMatching(/^survivors.account \d+\.\d\d individualAccount once 2023-12 2023-12$/),
      'survivors.funeral 6414.00 pensionFund once 2023-12 2023-12',
      // 27 years 5 months of contributions give 21 5/12 months, 7 months of pension take 7/12: 20 10/12 x 3207
      'survivors.lumpSum 66812.50 pensionFund once 2023-12 2023-12',
    ])
    expect(list({ ...employee, death }, '2024-01')).toEqual(['notEntitled'])
  })

  it('brings the benefits of somebody who dies in work, whatever is claimed later', () => {
    const { claimMonth: _, ...working } = employee
    const death = { month: '2023-03', cause: 'illness', accountBalance: '91800.00' } as const
    expect(list({ ...working, death }, '2023-03')).toEqual([
      'survivors.account 91800.00 individualAccount once 2023-03 2023-03',
      'survivors.funeral 6414.00 pensionFund once 2023-03 2023-03',
      // 27 years 3 months: 21.25 x 3207
      'survivors.lumpSum 68148.75 pensionFund once 2023-03 2023-03',
    ])
  })

  it('pays residents’ heirs the rest of the account and twelve months of the basic pension', () => {
    const lines = list({ ...resident, death: { month: '2025-03', cause: 'illness' } }, '2025-03')
    expect(lines).toContain('residentPension.funeral 2076.00 residentFund once 2025-03 2025-03')
    expect(lines).toContain('residentPension.inherited 7920.00 individualAccount once 2025-03 2025-03')
  })

  it('gives heirs what is left of an annuity', () => {
    const known = law.with({
      name: 'national income of 2024',
      changes: [{ path: 'statistics.nationalUrbanIncome', from: '2025-01', to: '2025-12', value: '54188' }],
    })
    const death = { month: '2025-12', cause: 'illness', basicPay: '5000' } as const
    const lines = list({ ...civil, death }, '2025-12', known)
    // 132000 over 138.4 months is 953.76; 2025-12 is the tenth payment
    expect(lines).toContain('occupationalAnnuity.payout 953.76 annuityFund monthly 2025-03 2025-12')
    expect(lines).toContain('occupationalAnnuity.inherited 122462.40 annuityFund once 2025-12 2025-12')
  })

  it('is explained with payer and months, and every formula gives its value', () => {
    const due = entitlement.payable(employee, '2025-09', law)
    expect(brokenSteps(due)).toEqual([])
    expect(explain(due, { language: 'en' })).toContain(
      'basic pension | 1684.93 yuan | pooled pension fund | monthly',
    )
    expect(explain(due, { language: 'zh' })).toContain(
      '基础养老金 | 1684.93元 | 养老保险统筹基金 | 按月 | 2023-06',
    )
  })
})
