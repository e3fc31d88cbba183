import { describe, expect, it } from 'vitest'
import { lawOf, unemployment, type Law } from 'shebao'
import { brokenSteps } from '../support/check-steps.js'

/**
 * Published amounts and months of the unemployment benefit. The figures are the sources'; the library must meet them.
 */
const henan = lawOf('henan')
const luoyang = lawOf('luoyang')
const CATEGORIES = ['first', 'second', 'third'] as const

const amountOf = (input: unemployment.UnemploymentAmountInput, law: Law): string => {
  const answer = unemployment.amount(input, law)
  expect(brokenSteps(answer)).toEqual([])
  return answer.outcome === 'determined' ? answer.values.standard.toFixed(0) : answer.outcome
}
const monthsOf = (contributionMonths: number, law: Law): string => {
  const answer = unemployment.duration({ registered: '2025-06-10', contributionMonths }, law)
  return answer.outcome === 'determined' ? answer.values.grantedMonths.toString() : answer.outcome
}

describe('the benefit by category, as Henan published it', () => {
  it.each([
    ['2011-10', '864 760 656', 'press report of the 2011 adjustment'],
    ['2013-01', '992 880 768', 'press report of 2013'],
    ['2014-07', '1120 1000 880', 'press report of 2014'],
    ['2015-07', '1280 1160 1040', 'press report of 2015'],
    ['2018-10', '1520 1360 1200', 'the notice of 2022, on the standard it replaced'],
    ['2022-01', '1600 1440 1280', 'the notice of 2022'],
    ['2024-01', '1680 1680 1680', '豫人社办〔2024〕9号'],
    ['2025-03', '1890 1890 1800', 'China News Service Henan, 2025-01-03; Zhengzhou Daily, 2025-01-08'],
  ])('%s: %s', (month, printed) => {
    const place = { urbanCategory: 'first', formerPovertyCounty: false } as const
    expect(CATEGORIES.map((category) => amountOf({ month, category, ...place }, henan)).join(' ')).toBe(
      printed,
    )
  })

  it('in former poverty counties in 2024: 1890, in the third category 1800 (豫人社办〔2024〕9号)', () => {
    const place = { month: '2024-06', urbanCategory: 'first', formerPovertyCounty: true } as const
    expect(CATEGORIES.map((category) => amountOf({ ...place, category }, henan)).join(' ')).toBe(
      '1890 1890 1800',
    )
  })
})

describe('the benefit in Luoyang, as published', () => {
  it.each([
    [
      '2010-07',
      '640',
      'Luoyang: 640 in the districts, 560 in the other counties, with 64 and 56 for medical care',
    ],
    ['2011-10', '864', ''],
    ['2013-01', '992', ''],
    ['2014-07', '1120', ''],
    ['2015-07', '1280', 'the plan of 2022: the average benefit of the year'],
    ['2017-10', '1376', 'Luoyang bureau'],
    ['2018-10', '1520', 'the plan of 2022: the average benefit of the year'],
    ['2022-01', '1600', 'Luoyang table of 2022'],
    ['2024-01', '1680', ''],
    ['2025-03', '1890', 'Luoyang news: all districts and counties'],
  ])('%s: %s', (month, printed) => {
    expect(amountOf({ month }, luoyang)).toBe(printed)
  })

  it('560 in places of the second category in July 2010', () => {
    expect(amountOf({ month: '2010-07', category: 'second' }, luoyang)).toBe('560')
  })

  it('1890 in every county from March 2025', () => {
    for (const place of [
      'yanshi',
      'mengjin',
      'xinan',
      'luanchuan',
      'songxian',
      'ruyang',
      'yiyang',
      'luoning',
      'yichuan',
    ])
      expect(amountOf({ month: '2025-03' }, lawOf(place))).toBe('1890')
  })
})

describe('the months of benefit, as published', () => {
  const withSteps = (value: Readonly<Record<string, string>>) =>
    luoyang.with({
      name: 'steps',
      changes: [{ path: 'unemployment.duration.steps', from: '2020-01', value }],
    })
  const years = (list: readonly number[], law: Law) => list.map((year) => monthsOf(year * 12, law)).join(' ')

  it('Zhengzhou’s regulation, article 24: three months for each of the first four years', () => {
    expect(years([1, 2, 3, 4], lawOf('zhengzhou'))).toBe('3 6 9 12')
  })

  it('Xuchang in 2024, with half months: 5 years are 13.5', () => {
    expect(years([1, 2, 3, 4, 5, 6, 7, 8, 9], lawOf('xuchang'))).toBe('3 6 9 12 13.5 15 16.5 18 18')
    expect(years([10, 11, 12, 13, 14, 15, 20], lawOf('xuchang'))).toBe('19 20 21 22 23 24 24')
  })

  it('Hunan, an official county page: four months for the first year and two for each further one', () => {
    const hunan = withSteps(
      Object.fromEntries(Array.from({ length: 11 }, (_, i) => [String((i + 1) * 12), String(4 + 2 * i)])),
    )
    expect(years([1, 2, 3, 5, 8, 11, 30], hunan)).toBe('4 6 8 12 18 24 24')
  })

  it('Sichuan’s values 3, 6, 12, 15, 18 and 24, at steps of years set here', () => {
    const sichuan = withSteps({ 12: '3', 24: '6', 36: '12', 60: '15', 96: '18', 120: '24' })
    expect(years([1, 2, 3, 5, 8, 10], sichuan)).toBe('3 6 12 15 18 24')
  })

  it('the caps of the law where a place prints no more than they: Luoyang', () => {
    expect(years([1, 5, 10], luoyang)).toBe('12 18 24')
  })
})
