import { describe, expect, it } from 'vitest'
import { Decimal } from 'decimal.js'
import { lawOf, unemployment } from 'shebao'
import { brokenSteps } from '../support/check-steps.js'

/**
 * Rates and conditions as printed by the authorities, and totals they reported. The figures are the sources'; the
 * library must meet them.
 */
const luoyang = lawOf('luoyang')

const firm: unemployment.StabilisationRefundInput = {
  month: '2025-09',
  unit: 'sme',
  contributionMonths: 36,
  arrearsCleared: true,
  paidLastYear: '100000',
  headcountAtStart: 100,
  headcountAtEnd: 100,
  newClaimants: 0,
  reserveMonths: 12,
}

function outcome(change: Partial<unemployment.StabilisationRefundInput>, law = luoyang): string {
  const result = unemployment.stabilisationRefund({ ...firm, ...change }, law)
  expect(brokenSteps(result)).toEqual([])
  if (result.outcome === 'entitled') return result.amounts.refund.div(1000).toFixed()
  if (result.outcome === 'notEntitled') return result.reasons.map(({ code }) => code).join(' ')
  return result.missing.map(({ path }) => path).join(' ')
}

describe('shares as printed, per cent of last year’s contributions', () => {
  it.each([
    ['豫人社办〔2025〕35号; Luoyang social insurance centre, 2025-08-17', '2025-08', '30', '60'],
    ['豫人社办〔2024〕47号', '2024-09', '30', '60'],
    ['豫人社办〔2023〕71号; Luoyang announcement, August 2023', '2023-08', '30', '60'],
    ['notice of a district of Henan, August 2022', '2022-08', '50', '90'],
    ['Luoyang 2019', '2019-08', '50', '50'],
  ])('%s', (_source, month, large, small) => {
    expect(outcome({ month, unit: 'largeFirm' })).toBe(large)
    expect(outcome({ month, unit: 'sme' })).toBe(small)
  })

  it('Gongyi announcement of 豫人社办〔2025〕35号: six kinds are treated like firms, public bodies get nothing', () => {
    for (const unit of [
      'association',
      'foundation',
      'socialServiceBody',
      'lawFirm',
      'accountingFirm',
      'individualBusiness',
    ] as const)
      expect(outcome({ unit })).toBe('60')
    for (const unit of ['organ', 'institution'] as const)
      expect(outcome({ unit })).toBe('unemployment.kindExcluded')
    expect(outcome({ contributionMonths: 11 })).toBe('unemployment.tooFewMonths')
  })

  it('Luoyang 2025: as many workers at the year’s end as at its start, and nobody counts as laid off', () => {
    expect(outcome({ headcountAtEnd: 100, leavers: 40, leaversNotCounted: 0 })).toBe('60')
    expect(outcome({ headcountAtEnd: 130, leavers: 40, leaversNotCounted: 0 })).toBe('60')
  })

  it('Luoyang 2025: after arrears are paid the actual payment counts, without back payments and late fees', () => {
    expect(outcome({ arrearsCleared: false })).toBe('unemployment.arrears')
    expect(outcome({ paidLastYear: '103000', backPayments: '3000' })).toBe('60')
  })
})

describe('layoff rates as printed', () => {
  it('at most 5.5 %, with thirty insured or fewer at most 20 % (Luoyang 2025)', () => {
    // 11 of 11 + 189 and 6 of 6 + 24
    const many = {
      headcountAtStart: 200,
      headcountAtEnd: 189,
      leavers: 11,
      leaversNotCounted: 0,
      insured: 189,
    }
    expect(outcome(many)).toBe('60')
    expect(outcome({ ...many, leavers: 12 })).toBe('unemployment.layoffs')
    const few = { headcountAtStart: 30, headcountAtEnd: 24, leavers: 6, leaversNotCounted: 0, insured: 30 }
    expect(outcome(few)).toBe('60')
    expect(outcome({ ...few, leavers: 7 })).toBe('unemployment.layoffs')
  })

  it('published explanation of claimants over average insured: 10 of 1000 are 1 %', () => {
    const result = unemployment.stabilisationRefund(
      { ...firm, month: '2023-08', newClaimants: 10, averageInsured: '1000', insured: 1000 },
      luoyang,
    )
    expect(result.outcome === 'entitled' && result.values.layoffRate.times(100).toFixed()).toBe('1')
  })

  it('published explanation of Luoyang: laid off ÷ (laid off + workers at the end of the year)', () => {
    const { month: _, ...rest } = firm
    const result = unemployment.stabilisationRefund(
      { ...rest, month: '2025-08', headcountAtEnd: 96, leavers: 14, leaversNotCounted: 10, insured: 96 },
      luoyang,
    )
    expect(result.outcome === 'entitled' && result.values.layoffRate.toFixed()).toBe('0.04')
  })

  it('豫人社办〔2020〕11号: from 4.5 to 5.5 %, 20 % with thirty insured or fewer, small and hit firms alike', () => {
    const hit: unemployment.EmergencyRefundInput = {
      month: '2020-03',
      unit: 'sme',
      hitByEpidemic: false,
      recoveryExpected: true,
      option: 'benefitMonths',
      insured: 189,
      reserveMonths: 24,
      localBenefit: '1520',
      headcountAtStart: 200,
      headcountAtEnd: 189,
      leavers: 11,
      leaversNotCounted: 0,
    }
    const of = (change: Partial<unemployment.EmergencyRefundInput>) =>
      unemployment.emergencyRefund({ ...hit, ...change }, luoyang).outcome
    expect(of({})).toBe('entitled')
    expect(of({ unit: 'largeFirm', hitByEpidemic: true })).toBe('entitled')
    expect(of({ unit: 'largeFirm' })).toBe('notEntitled')
    expect(of({ month: '2020-01' })).toBe('notEntitled')
    expect(of({ headcountAtStart: 30, headcountAtEnd: 24, leavers: 6, insured: 30 })).toBe('entitled')
  })
})

describe('subsidies as printed', () => {
  const claim: unemployment.SkillSubsidyInput = {
    application: '2025-08-20',
    certificate: '2025-05-20',
    level: 'junior',
    status: 'firmStaff',
    contributionMonths: 12,
    takenThisYear: 0,
    shortageTrade: false,
    sameTradeAndLevelTaken: false,
  }
  const paid = (change: Partial<unemployment.SkillSubsidyInput>, law = luoyang) => {
    const result = unemployment.skillSubsidy({ ...claim, ...change }, law)
    return result.outcome === 'entitled' ? result.amounts.subsidy.toFixed() : result.outcome
  }

  it('Luoyang 2025: 1000, 1500, 2000, ungraded 1500; one a year and two more for trades in shortage', () => {
    expect(paid({ level: 'junior' })).toBe('1000')
    expect(paid({ level: 'intermediate' })).toBe('1500')
    expect(paid({ level: 'senior' })).toBe('2000')
    expect(paid({ level: 'ungraded' })).toBe('1500')
    expect(paid({ takenThisYear: 2, shortageTrade: true })).toBe('1000')
    expect(paid({ takenThisYear: 1 })).toBe('notEntitled')
    expect(paid({ status: 'otherStaff' })).toBe('notEntitled')
  })

  it('人社部发〔2017〕40号 (Guangming Daily, 2017-05-21): ceilings of 1000, 1500, 2000 after 36 months', () => {
    const china = lawOf('china')
    const in2017 = { application: '2017-08-20', certificate: '2017-05-20', contributionMonths: 36 }
    expect(paid({ ...in2017, level: 'junior' }, china)).toBe('1000')
    expect(paid({ ...in2017, level: 'intermediate' }, china)).toBe('1500')
    expect(paid({ ...in2017, level: 'senior' }, china)).toBe('2000')
    expect(paid({ ...in2017, contributionMonths: 35 }, china)).toBe('notEntitled')
    expect(paid({ ...in2017, certificate: '2016-12-31' }, china)).toBe('notEntitled')
  })

  it('Sanmenxia, 2025-10-30: 1500 a hire; graduates of 2022 on if hired in 2024, of 2023 on if hired in 2025', () => {
    const hire = {
      month: '2025-11',
      group: 'recentGraduate',
      contract: true,
      contributionMonths: 3,
      takenBefore: false,
    } as const
    const of = (hired: string, graduation: string) => {
      const result = unemployment.jobExpansion({ ...hire, hired, graduation }, luoyang)
      return result.outcome === 'entitled' ? result.amounts.subsidy.toFixed() : result.outcome
    }
    expect(of('2024-01-01', '2022-01')).toBe('1500')
    expect(of('2024-01-01', '2021-12')).toBe('notEntitled')
    expect(of('2025-08-01', '2023-01')).toBe('1500')
    expect(of('2025-08-01', '2022-12')).toBe('notEntitled')
  })
})

describe('totals reported for Luoyang', () => {
  /** Most that the ordinary refund can bring for a worker: ceiling of the base × 12 × 1 % × 50 %. */
  const mostOrdinary = new Decimal('13725').times(12).times('0.01').times('0.5')
  const emergency = (localBenefit: string) => {
    const result = unemployment.emergencyRefund(
      {
        month: '2020-05',
        unit: 'sme',
        hitByEpidemic: true,
        recoveryExpected: true,
        option: 'benefitMonths',
        insured: 1,
        reserveMonths: 24,
        localBenefit,
        headcountAtStart: 1,
        headcountAtEnd: 1,
      },
      luoyang,
    )
    if (result.outcome !== 'entitled') throw new Error(result.outcome)
    return result.amounts.refund
  }

  it('2019: 67.36 million for 30,786 posts lie above what 50 % can bring and below six months of benefit', () => {
    const each = new Decimal('67360000').div(30_786)
    expect(each.toFixed(0)).toBe('2188')
    expect(each.gt(mostOrdinary)).toBe(true)
    expect(each.lt(emergency('1376').toFixed(2))).toBe(true)
  })

  it('plan 2016 to 2020: 731 million for 93,000 workers lie between six months of 1280 and of 1520', () => {
    const each = new Decimal('731000000').div(93_000)
    expect(each.gt(emergency('1280').toFixed(2))).toBe(true)
    expect(each.lt(emergency('1520').toFixed(2))).toBe(true)
  })

  it('plan 2016 to 2020: 393 million for 162,000 workers are under five years of the most an ordinary refund brings', () => {
    expect(new Decimal('393000000').div(162_000).lt(mostOrdinary.times(5))).toBe(true)
  })
})
