import { describe, expect, it } from 'vitest'
import { lawOf, survivors, type Decimal, type Law } from 'shebao'
import { brokenSteps } from '../support/check-steps.js'

/**
 * Published amounts of survivors' benefits under 人社部发〔2021〕18号. Where a source prints a monthly income, the yearly
 * figure is twelve times that. The figures are the sources'; the library must meet them.
 */
const henan = lawOf('luoyang')

interface Printed {
  readonly who: string
  readonly yearlyIncome: string
  readonly rounding?: 'halfUp/yuan' | 'halfUp/fen'
  readonly input: Parameters<typeof survivors.benefit>[0]
  readonly funeral?: string
  readonly lumpSum?: string
  readonly total?: string
}

const dead = { death: '2022-06', status: 'retired', cause: 'illness' } as const
const inWork = { ...dead, status: 'employed' } as const

const PRINTED: readonly Printed[] = [
  {
    who: 'official explanation: in work, 21 years 3 months, 2818.5 a month',
    yearlyIncome: '33822',
    input: { ...inWork, death: '2021-09', contributionMonths: 255 },
    funeral: '5637.00',
    lumpSum: '42982.13',
    total: '48619.13',
  },
  {
    who: 'Tengzhou city government, 2023-01-30: the least in Shandong, deaths in 2022',
    yearlyIncome: '47066',
    input: { ...dead, contributionMonths: 240, pensionMonths: 240 },
    total: '43143.83',
  },
  {
    who: 'answer of a city bureau, 2023-08-08 (5015 a month, whole yuan): 2 + 9 months',
    yearlyIncome: '60180',
    input: { ...dead, contributionMonths: 240, pensionMonths: 240 },
    total: '55165.00',
  },
  {
    who: 'Hubei, the month to the fen: nine months of 3915.58',
    yearlyIncome: '46987',
    rounding: 'halfUp/fen',
    input: { ...dead, contributionMonths: 240, pensionMonths: 240 },
    lumpSum: '35240.22',
  },
  {
    who: 'Hubei report 2023, the month to the yuan (42626 a year): 34 years, 25 drawn',
    yearlyIncome: '42626',
    rounding: 'halfUp/yuan',
    input: { ...dead, contributionMonths: 408, pensionMonths: 300 },
    funeral: '7104.00',
    lumpSum: '31968.00',
  },
  {
    who: 'the same report: the most, in work',
    yearlyIncome: '42626',
    rounding: 'halfUp/yuan',
    input: { ...inWork, contributionMonths: 360 },
    lumpSum: '85248.00',
  },
  {
    who: 'Liaoning, 3365 a month: 25 years, 5 drawn',
    yearlyIncome: '40380',
    input: { ...dead, contributionMonths: 300, pensionMonths: 60 },
    lumpSum: '47110.00',
  },
  {
    who: 'Liaoning: 15 years, 13 drawn',
    yearlyIncome: '40380',
    input: { ...dead, contributionMonths: 180, pensionMonths: 156 },
    lumpSum: '30285.00',
  },
  {
    who: 'Gansu, 2819 a month: 30 years, 8 drawn',
    yearlyIncome: '33828',
    input: { ...dead, contributionMonths: 360, pensionMonths: 96 },
    funeral: '5638.00',
    lumpSum: '45104.00',
  },
  {
    who: 'Jiangsu, 3958 a month: 29 years, 13 drawn',
    yearlyIncome: '47496',
    input: { ...dead, contributionMonths: 348, pensionMonths: 156 },
    lumpSum: '39580.00',
  },
]

describe('published survivors’ benefits', () => {
  it.each(PRINTED)('$who', ({ who: _who, yearlyIncome, rounding = 'exact', input, ...printed }) => {
    const law = provinceWith(yearlyIncome, rounding)
    const result = survivors.benefit(input, law)
    if (result.outcome !== 'entitled' || result.rule !== 'survivors.benefit') throw new Error(result.outcome)
    const shown = Object.fromEntries(
      Object.entries(result.amounts).map(([key, amount]: readonly [string, Decimal]) => [
        key,
        amount.toFixed(2),
      ]),
    )
    expect(shown).toMatchObject(printed)
    expect(brokenSteps(result)).toEqual([])
  })
})

describe('Henan in 2023: monthly income 3207', () => {
  const amounts = (input: Parameters<typeof survivors.benefit>[0]) => {
    const result = survivors.benefit({ ...input, death: '2023-06' }, henan)
    if (result.outcome !== 'entitled' || result.rule !== 'survivors.benefit') throw new Error(result.outcome)
    return result
  }

  it('pays 6414 for the funeral, from a verified income, with no rounding in doubt', () => {
    const result = amounts({ ...inWork, contributionMonths: 200 })
    expect(result.values.monthlyIncome?.toFixed(2)).toBe('3207.00')
    expect(result.amounts.funeral.toFixed(2)).toBe('6414.00')
    expect(result.notices.map(({ subject }) => subject)).not.toContain('survivors.incomeRounding')
  })

  it('pays 28 863 as the least of a retired person and 76 968 at most', () => {
    const least = amounts({ ...dead, contributionMonths: 372, pensionMonths: 480 })
    const most = amounts({ ...inWork, contributionMonths: 420 })
    expect(least.amounts.lumpSum.toFixed(2)).toBe('28863.00')
    expect(most.amounts.lumpSum.toFixed(2)).toBe('76968.00')
  })
})

function provinceWith(yearlyIncome: string, rounding: string): Law {
  const span = { from: '2021-09', to: '2022-12' }
  return henan.with({
    name: 'another province',
    changes: [
      { path: 'survivors.urbanIncome', ...span, value: yearlyIncome },
      { path: 'survivors.incomeRounding', ...span, value: rounding },
    ],
  })
}
