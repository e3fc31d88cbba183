import { describe, expect, it } from 'vitest'
import { adjustment, lawOf, type Law } from 'shebao'
import { brokenSteps } from '../support/check-steps.js'
import { officialSchemes } from './official-schemes.js'
import { publishedSchemes } from './published-schemes.js'

type Input = Parameters<typeof adjustment.adjust>[0]
type Given = Partial<Input> & { readonly age?: number; readonly years: number; readonly pension: string }

const schemes: Readonly<Record<string, adjustment.AdjustmentScheme>> = {
  ...officialSchemes,
  ...publishedSchemes,
}

function lawOfScheme(id: string): Law {
  const year = id.slice(-4)
  const value = schemes[id]
  if (value === undefined) return lawOf('henan')
  return lawOf('china').with({
    name: id,
    changes: [
      { path: 'adjustment.pension.scheme', from: `${year}-01`, to: `${year}-12`, value },
      { path: 'adjustment.pension.rounding', from: `${year}-01`, value: 'halfUp/fen' },
    ],
  })
}

function adjusted(id: string, { age = 60, years, ...rest }: Given) {
  const year = Number(id.slice(-4))
  return adjustment.adjust(
    {
      year,
      sector: 'enterprise',
      birth: `${year - 1 - age}-06`,
      retirement: `${year - 1}-01`,
      months: Math.round(years * 12),
      ...rest,
    },
    lawOfScheme(id),
  )
}

function increase(id: string, given: Given): string {
  const outcome = adjusted(id, given)
  if (outcome.outcome !== 'entitled') throw new Error(JSON.stringify(outcome))
  expect(brokenSteps(outcome)).toEqual([])
  return outcome.amounts.increase.toFixed(2)
}

/**
 * People with the increase that an office or an explainer in an office's wording prints: Beijing 2022 (explainer of
 * 2022-07-14), Sichuan 2022, Shaanxi 2021, Shandong 2022, Fujian 2022.
 */
const explainers: readonly (readonly [string, string, Given, string])[] = [
  ['beijing-2022', 'Wang, just above the line', { age: 64, years: 37, pension: '6255' }, '192.00'],
  ['beijing-2022', 'Zhao, 30 years and more from 65 on', { age: 68, years: 33, pension: '4500' }, '230.00'],
  ['beijing-2022', 'Liu', { age: 80, years: 40, pension: '5700' }, '281.00'],
  ['sichuan-2022', 'Zhang', { age: 63, years: 35, pension: '3900' }, '123.90'],
  ['sichuan-2022', 'Wang', { age: 77, years: 32, pension: '4200' }, '152.10'],
  [
    'sichuan-2022',
    'Chen, area of class 6',
    { age: 81, years: 37, pension: '5900', remoteClass: '6' },
    '284.30',
  ],
  ['sichuan-2022', 'Zhao', { age: 91, years: 38, pension: '6300' }, '255.40'],
  [
    'shaanxi-2021',
    'Wang, 27 years 8 months',
    { birth: '1967-04', years: 332 / 12, pension: '2672.80' },
    '134.00',
  ],
  ['shaanxi-2021', 'Li', { birth: '1938-06', years: 41, pension: '4273.13' }, '206.00'],
  [
    'shandong-2022',
    'Zhang, 28 years 6 months',
    { birth: '1965-05', years: 28.5, pension: '2875.60' },
    '121.00',
  ],
  ['fujian-2022', 'a pensioner of 30 years', { years: 30, pension: '3000' }, '130.00'],
  ['fujian-2022', 'the same, 70 in 2021', { age: 70, years: 30, pension: '3000' }, '170.00'],
]

/** Examples of portals and authors that agree with their scheme: a second look, no authority. */
const portals: readonly (readonly [string, string, Given, string])[] = [
  ['beijing-2022', '29 years 6 months', { age: 55, years: 29.5, pension: '3155.21' }, '174.50'],
  ['shandong-2022', '71 years old', { age: 71, years: 31, pension: '3500' }, '147.00'],
  ['fujian-2022', '70 in 2021, 20 years', { age: 70, years: 20, pension: '3000' }, '160.00'],
  ['jiangsu-2021', '77 years old', { age: 77, years: 36, pension: '3589.30' }, '209.60'],
  ['guangdong-2022', '69 years old', { age: 69, years: 30, pension: '3000' }, '131.00'],
  [
    'anhui-2021',
    '70 in 2020, nothing before',
    { age: 70, years: 30, pension: '3200', ageSupplementSoFar: 0 },
    '267.00',
  ],
  ['hubei-2022', 'hard area', { age: 53, years: 30, pension: '2500', remoteClass: 'hard' }, '131.00'],
  ['guizhou-2022', '72 years old', { age: 72, years: 30, pension: '3000' }, '126.48'],
  ['henan-2022', '66 years old', { age: 66, years: 30, pension: '2300' }, '122.00'],
  ['henan-2024', '71 years old', { age: 71, years: 30, pension: '3000' }, '113.70'],
]

describe('examples of explainers', () => {
  it.each(explainers)('%s: %s', (id, _, given, printed) => {
    expect(increase(id, given)).toBe(printed)
  })

  it('Guangdong 2023 leaves out who drew the first pension in January', () => {
    const given = { birth: '1972-12', retirement: '2023-01', years: 30, pension: '3000' }
    expect(adjusted('guangdong-2023', given)).toMatchObject({
      outcome: 'notEntitled',
      reasons: [{ code: 'adjustment.retiredTooLate' }],
    })
  })
})

describe('examples of portals', () => {
  it.each(portals)('%s: %s', (id, _, given, printed) => {
    expect(increase(id, given)).toBe(printed)
  })
})

describe('schemes of other provinces without printed examples', () => {
  it.each<readonly [string, string, Given, string]>([
    // the table of Beijing 2021 gives 50 + 99 + 65 + 40 + 5; the printed example of 249 stands below
    ['beijing-2021', 'Liu by the table', { age: 68, years: 33, pension: '4300' }, '259.00'],
    ['beijing-2021', 'on the line', { years: 33, pension: '5646' }, '214.00'],
    ['beijing-2021', 'above the guard', { years: 33, pension: '5700' }, '179.00'],
    ['beijing-example-2021', 'Liu as printed', { age: 68, years: 33, pension: '4300' }, '249.00'],
    ['fujian-2023', '70 in 2022', { age: 70, years: 30, pension: '3000' }, '160.70'],
    ['fujian-2023', '71 years old', { age: 71, years: 30, pension: '3000' }, '120.70'],
    ['fujian-2024', '20 years 6 months', { years: 20.5, pension: '3000' }, '92.20'],
    // 27 + 21 + 22 + 19 + 40.0 and 26 + 19.5 + 21 + 18.5 + 36.7
    ['jiangsu-one-2023', '30 years', { years: 30, pension: '3333.33' }, '129.00'],
    ['jiangsu-other-2023', '30 years', { years: 30, pension: '3333.33' }, '121.70'],
    // 30 × 2.4 in 2024, 30 × 1.8 + 0.15 % in 2025; guards at 6843 and 7136
    ['beijing-2025', 'below the line', { years: 30, pension: '7000' }, '100.50'],
    ['beijing-2025', 'just above the line', { years: 30, pension: '7120' }, '98.68'],
    [
      'beijing-2025',
      'land requisition, 14 years',
      { years: 14, pension: '2000', classes: ['landRequisition'] },
      '66.00',
    ],
    ['zhejiang-2024', 'a woman of 66', { age: 66, years: 32, pension: '4000', sex: 'female' }, '125.80'],
    ['zhejiang-2024', 'a man of 66', { age: 66, years: 32, pension: '4000', sex: 'male' }, '113.30'],
    ['zhejiang-2024', 'nine years', { years: 9, pension: '1000', sex: 'male' }, '50.60'],
    ['shaanxi-2024', 'up to the yuan in all', { birth: '1944-01', years: 30, pension: '2001' }, '108.00'],
    [
      'shandong-2021',
      'injury of grade 2, 20 years',
      { years: 20, pension: '3000', classes: ['injuryGrade1to4'] },
      '145.00',
    ],
    [
      'anhui-2021',
      '75 in 2020, 140 before',
      { age: 75, years: 30, pension: '3200', ageSupplementSoFar: '150' },
      '157.00',
    ],
    ['fujian-2022', '20 years 6 months', { years: 20.5, pension: '3000' }, '120.50'],
    ['fujian-2022', '20 years 7 months', { years: 247 / 12, pension: '3000' }, '121.00'],
  ])('%s: %s', (id, _, given, expected) => {
    expect(increase(id, given)).toBe(expected)
  })

  it('say what was not seen, and what else they need', () => {
    const missing = (id: string, given: Given) => {
      const outcome = adjusted(id, given)
      return outcome.outcome === 'undetermined' ? outcome.missing.map(({ path }) => path) : outcome.outcome
    }
    const scheme = 'adjustment.pension.scheme'
    expect(missing('beijing-2024', { years: 30, pension: '7000' })).toEqual([scheme])
    expect(missing('jiangsu-2024', { years: 30, pension: '7000' })).toContain(scheme)
    expect(missing('jiangsu-one-2023', { years: 14, pension: '3000' })).toEqual([scheme])
    expect(missing('hebei-2023', { years: 30, pension: '7000', remoteClass: '2' })).toContain(scheme)
    expect(missing('beijing-2025', { age: 70, years: 30, pension: '7000' })).toEqual([scheme])
    expect(missing('shaanxi-2021', { birth: '1940-01', years: 30, pension: '3000' })).toEqual([scheme])
    expect(missing('zhejiang-2024', { age: 66, years: 30, pension: '3000' })).toEqual(['sex'])
    expect(missing('anhui-2021', { age: 75, years: 30, pension: '3000' })).toEqual(['ageSupplementSoFar'])
    expect(missing('hubei-2022', { years: 30, pension: '3000', remoteClass: '9' })).toEqual(['remoteClass'])
  })
})

describe('shapes whose numbers are open, with odd ones', () => {
  const odd = (value: adjustment.AdjustmentScheme, person: Partial<Input>) => {
    const law = lawOf('china').with({
      name: 'odd',
      changes: [{ path: 'adjustment.pension.scheme', from: '2018-01', to: '2018-12', value }],
    })
    const input = {
      year: 2018,
      sector: 'civil',
      birth: '1950-06',
      retirement: '2013-01',
      months: 365,
      pension: '4321.09',
      ...person,
    } as const
    const outcome = adjustment.adjust(input, law)
    if (outcome.outcome !== 'entitled') throw new Error(outcome.outcome)
    expect(brokenSteps(outcome)).toEqual([])
    return outcome.amounts.increase.toFixed(2)
  }

  it('public retirees split at October 2014', () => {
    const value: adjustment.AdjustmentScheme = {
      sectors: ['civil'],
      effectiveMonth: 1,
      partYear: 'up',
      percent: [
        { when: { retiredTo: '2014-09' }, rate: '0.0313' },
        { when: { retiredFrom: '2014-10' }, rate: '0.0171' },
      ],
      rounding: { parts: 'halfUp/fen' },
    }
    expect([odd(value, { retirement: '2014-09' }), odd(value, { retirement: '2014-10' })]).toEqual([
      '135.25',
      '73.89',
    ])
  })

  it('parts to the jiao, up or half up: the direction in Fujian was not seen', () => {
    const value = (total: string): adjustment.AdjustmentScheme => ({
      sectors: ['civil'],
      effectiveMonth: 1,
      partYear: 'half',
      flat: [{ amount: '31' }],
      percent: [{ rate: '0.0107' }],
      rounding: { parts: 'halfUp/fen', total },
    })
    // 31 + 46.235663
    expect([odd(value('halfUp/jiao'), {}), odd(value('up/jiao'), {})]).toEqual(['77.20', '77.30'])
  })

  it('each part up to the yuan', () => {
    const value: adjustment.AdjustmentScheme = {
      sectors: ['civil'],
      effectiveMonth: 1,
      partYear: 'up',
      flat: [{ amount: '31' }],
      years: [{ slices: [{ over: 0, perYear: '1.07' }] }],
      percent: [{ rate: '0.0107' }],
      rounding: { parts: 'up/yuan' },
    }
    // 31 years x 1.07 = 33.17; 46.235663
    expect(odd(value, {})).toBe('112.00')
  })
})
