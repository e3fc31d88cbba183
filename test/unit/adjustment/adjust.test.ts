import { describe, expect, it } from 'vitest'
import { adjustment, explain, lawOf, requiredInputs, type Law } from 'shebao'
import { brokenSteps } from '../../support/check-steps.js'

type Input = Parameters<typeof adjustment.adjust>[0]

const luoyang = lawOf('luoyang')
const person = { sector: 'enterprise', birth: '1950-06', retirement: '2010-06', months: 425 } as const

function entitled(input: Input, law: Law = luoyang) {
  const outcome = adjustment.adjust(input, law)
  if (outcome.outcome !== 'entitled') throw new Error(JSON.stringify(outcome))
  expect(brokenSteps(outcome)).toEqual([])
  return outcome
}

/** Flat, years, percent, age, floors and the increase. */
function partsOf(input: Input, law: Law = luoyang): readonly string[] {
  const { flat, years, percent, age, floors, increase } = entitled(input, law).amounts
  return [flat, years, percent, age, floors, increase].map((amount) => amount.toFixed(2))
}

describe('a pensioner of Luoyang', () => {
  it('of 74 with 35 years and 5 months in 2025: a year begun counts as one', () => {
    expect(partsOf({ ...person, year: 2025, pension: '3500' })).toEqual([
      '27.00',
      '19.08',
      '16.10',
      '15.00',
      '0.00',
      '77.18',
    ])
  })

  it('with fewer than 15 years counts as 15 from 2022 on, and not before', () => {
    const short = { ...person, months: 130, pension: '1500' }
    expect(entitled({ ...short, year: 2022 }).amounts.years.toFixed(2)).toBe('19.50')
    expect(entitled({ ...short, year: 2021 }).amounts.years.toFixed(2)).toBe('16.50')
  })

  it('of the public sector has the percent alone until 2019, and the same parts as all from 2020', () => {
    const civil = { ...person, sector: 'civil', pension: '5000' } as const
    expect(partsOf({ ...civil, year: 2019 })).toEqual(['47.00', '0.00', '130.00', '20.00', '0.00', '197.00'])
    expect(partsOf({ ...person, pension: '5000', year: 2019 })).toEqual([
      '47.00',
      '46.80',
      '80.00',
      '20.00',
      '0.00',
      '193.80',
    ])
    expect(partsOf({ ...civil, year: 2020 })).toEqual(partsOf({ ...person, pension: '5000', year: 2020 }))
  })

  it('with a low pension is topped up by at most 20 to at most 1000 in 2021', () => {
    const low = { ...person, birth: '1965-06', retirement: '2015-06', months: 180, year: 2021 } as const
    expect(entitled({ ...low, pension: '900' }).amounts.floors.toFixed(2)).toBe('19.58')
    expect(entitled({ ...low, pension: '800' }).amounts.floors.toFixed(2)).toBe('20.00')
    expect(entitled({ ...low, pension: '950' }).amounts.floors.toFixed(2)).toBe('0.00')
  })

  it('who resigned had 45 in 2010 where others had 55', () => {
    const young = { ...person, birth: '1955-06', retirement: '2005-06', year: 2010, pension: '1000' } as const
    expect(entitled(young).amounts.flat.toFixed(0)).toBe('55')
    expect(entitled({ ...young, classes: ['resigned'] }).amounts.flat.toFixed(0)).toBe('45')
  })

  it('who was an army cadre is raised to the average pension, which has to be given', () => {
    const cadre = { ...person, year: 2024, pension: '2000', classes: ['armyCadre'] } as const
    expect(adjustment.adjust(cadre, luoyang)).toMatchObject({
      outcome: 'undetermined',
      missing: [{ kind: 'input', path: 'averagePension' }],
    })
    expect(entitled({ ...cadre, averagePension: '3100.50' }).amounts.pension.toFixed(2)).toBe('3100.50')
    expect(entitled({ ...cadre, averagePension: '1000' }).amounts.floors.toFixed(2)).toBe('0.00')
  })
})

describe('the age of a supplement', () => {
  it('is that on 31 December of the year before', () => {
    const at = (birth: string) =>
      entitled({ ...person, birth, year: 2025, pension: '3500' }).amounts.age.toFixed(0)
    expect([
      at('1955-01'),
      at('1954-12'),
      at('1954-12-31'),
      at('1950-01'),
      at('1949-12'),
      at('1934-12'),
    ]).toEqual(['0', '15', '15', '15', '20', '50'])
  })
})

describe('payment', () => {
  it('by 31 July leaves six months of arrears, at the increase', () => {
    const { amounts, values, effective, payments } = entitled({ ...person, year: 2024, pension: '3500' })
    expect([effective, values.paidFrom, values.arrearsMonths]).toEqual(['2024-01', '2024-07', 6])
    expect(amounts.arrears?.toFixed(2)).toBe(amounts.increase.times(6).toFixed(2))
    expect(payments).toMatchObject([
      { benefit: 'adjustment.increase', periodicity: 'monthly', from: '2024-01', to: null },
    ])
  })

  it('is not known where no text says when, unless the caller does', () => {
    expect(entitled({ ...person, year: 2019, pension: '3500' }).amounts.arrears).toBeNull()
    const { amounts } = entitled({ ...person, year: 2019, pension: '3500', paidFrom: '2019-09' })
    expect(amounts.arrears?.toFixed(2)).toBe(amounts.increase.times(8).toFixed(2))
  })
})

describe('nobody is adjusted', () => {
  it.each([
    [{ ...person, retirement: '2025-01', year: 2025, pension: '3500' }, ['adjustment.retiredTooLate']],
    [{ ...person, sector: 'civil', year: 2015, pension: '3500' }, ['adjustment.sectorNotCovered']],
    [{ ...person, classes: ['pre1949Worker'], year: 2025, pension: '3500' }, ['adjustment.groupExcluded']],
    [
      {
        ...person,
        sector: 'civil',
        classes: ['pre1949Worker'],
        retirement: '2015-02',
        year: 2015,
        pension: '3500',
      },
      ['adjustment.sectorNotCovered', 'adjustment.groupExcluded', 'adjustment.retiredTooLate'],
    ],
  ] as const)('whom the scheme does not cover: %o', (input, codes) => {
    const outcome = adjustment.adjust(input, luoyang)
    if (outcome.outcome !== 'notEntitled') throw new Error(outcome.outcome)
    expect(outcome.reasons.map(({ code }) => code)).toEqual(codes)
  })

  it('but everybody who retired by December is', () => {
    expect(entitled({ ...person, retirement: '2024-12', year: 2025, pension: '3500' }).outcome).toBe(
      'entitled',
    )
  })
})

describe('what was not seen stays unknown', () => {
  it.each([
    ['the ages of 2018', { ...person, birth: '1942-06', year: 2018, pension: '2500' }, '2018-01'],
    ['the top-up of 2018', { ...person, birth: '1960-06', year: 2018, pension: '700' }, '2018-01'],
    ['the top-up of 2016', { ...person, year: 2016, pension: '700' }, '2016-01'],
    [
      'the elderly of 2010',
      { ...person, birth: '1930-06', retirement: '1990-06', year: 2010, pension: '900' },
      '2010-01',
    ],
    ['2012', { ...person, year: 2012, pension: '1500' }, '2012-01'],
    ['2026', { ...person, year: 2026, pension: '3500' }, '2026-01'],
  ] as const)('%s', (_, input, month) => {
    expect(adjustment.adjust(input, luoyang)).toMatchObject({
      outcome: 'undetermined',
      missing: [{ kind: 'parameter', path: 'adjustment.pension.scheme', month }],
    })
  })

  it('and does not touch those who do not need it', () => {
    expect(partsOf({ ...person, birth: '1960-06', year: 2018, pension: '2500' })).toEqual([
      '45.00',
      '46.80',
      '40.00',
      '0.00',
      '0.00',
      '131.80',
    ])
    expect(partsOf({ ...person, year: 2016, pension: '1500' })).toEqual([
      '70.00',
      '90.00',
      '7.50',
      '30.00',
      '0.00',
      '197.50',
    ])
  })

  it('says why, in the explanation', () => {
    const outcome = adjustment.adjust({ ...person, birth: '1942-06', year: 2018, pension: '2500' }, luoyang)
    expect(explain(outcome, { language: 'zh' })).toContain('未见2018年各年龄档标准')
    expect(explain(outcome, { language: 'en' })).toContain('the amounts by age of 2018 were not seen')
  })
})

describe('the day of knowledge', () => {
  it('has no scheme before it was issued', () => {
    const input = { ...person, year: 2025, pension: '3500' } as const
    expect(adjustment.adjust(input, lawOf('luoyang', { asOf: '2025-07-24' })).outcome).toBe('undetermined')
    expect(adjustment.adjust(input, lawOf('luoyang', { asOf: '2025-07-25' })).outcome).toBe('entitled')
  })

  it('never carries a scheme into another year, not even for a caller who lets old values serve', () => {
    const input = { ...person, year: 2026, pension: '3577.18' } as const
    const outcome = adjustment.adjust(input, lawOf('luoyang', { carryForward: true }))
    expect(
      outcome.outcome === 'undetermined' && outcome.missing.map(({ path, month }) => [path, month]),
    ).toEqual([['adjustment.pension.scheme', '2026-01']])
  })
})

describe('an explanation', () => {
  it('shows formula, numbers, rounding and source, and leaves out the parts that add nothing', () => {
    const outcome = entitled({ ...person, year: 2025, pension: '3500' })
    const text = explain(outcome, { language: 'en' })
    expect(text).toContain('425')
    expect(text).toContain('432 ÷ 12 × 0.53 = 19.08')
    expect(text).toContain('27.00 + 19.08 + 16.10 + 15.00 = 77.18')
    expect(text).not.toContain('classes of pension')
    expect(explain(outcome, { language: 'zh' })).toContain('按年满70岁档')
    expect(explain(JSON.parse(JSON.stringify(outcome)) as typeof outcome, { language: 'zh' })).toBe(
      explain(outcome, { language: 'zh' }),
    )
  })
})

describe('what is still needed', () => {
  it('is every field of a pensioner, and the average pension of a cadre only', () => {
    const paths = (partial: object) =>
      requiredInputs('adjustment.adjust', partial, luoyang).inputs.map(({ path }) => path)
    expect(paths({ year: 2025 })).toEqual(['sector', 'birth', 'retirement', 'months', 'pension'])
    expect(paths({ ...person, year: 2025, pension: '1', classes: ['armyCadre'] })).toEqual(['averagePension'])
    expect(requiredInputs('adjustment.adjust', { year: 2026 }, luoyang).parameters).toMatchObject([
      { path: 'adjustment.pension.scheme' },
    ])
    expect(
      requiredInputs('adjustment.carry', { ...person, through: '2026-01' }, luoyang).parameters.map(
        ({ month }) => month,
      ),
    ).toEqual(['2011-01', '2012-01', '2013-01', '2026-01'])
    expect(requiredInputs('adjustment.atNationalRate', { year: 2026 }, luoyang).parameters).toMatchObject([
      { path: 'adjustment.national.rate' },
    ])
  })
})
