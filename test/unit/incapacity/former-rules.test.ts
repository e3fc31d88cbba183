import { describe, expect, it } from 'vitest'
import { employeePension, incapacity, isShebaoError, lawOf } from 'shebao'
import { brokenSteps } from '../../support/check-steps.js'

const place = lawOf('pingdingshan')
const ill: incapacity.IllnessRetirementInput = {
  sex: 'male',
  birth: '1972-03',
  retirement: '2024-06',
  totalIncapacity: true,
  serviceYears: 28,
  totalMonths: 336,
  deemedMonths: 0,
  overallIndex: '0.9',
  accountBalance: '70000',
}
const left: incapacity.ResignationInput = {
  sex: 'female',
  birth: '1990-03',
  resignation: '2020-06',
  totalIncapacity: true,
  serviceYears: 8,
  standardWage: '3000.55',
}

function retirement(input: incapacity.IllnessRetirementInput): readonly string[] {
  const result = incapacity.illnessRetirement(input, place)
  return result.outcome === 'notEntitled' ? result.reasons.map(({ code }) => code) : [result.outcome]
}

function issues(run: () => unknown): readonly string[] {
  try {
    run()
  } catch (error) {
    if (isShebaoError(error)) return error.issues.map(({ code }) => code).sort()
    throw error
  }
  return []
}

describe('illness retirement before 2025', () => {
  it('pays the pension of the award with that ground', () => {
    const result = incapacity.illnessRetirement(ill, place)
    if (result.outcome !== 'entitled') throw new Error(JSON.stringify(result))
    const { totalIncapacity: _, serviceYears, ...figures } = ill
    const award = employeePension.award(
      { ...figures, originalRetirementAge: 50, ground: { kind: 'incapacity', years: serviceYears } },
      place,
    )
    expect(award.outcome === 'entitled' && award.amounts).toEqual(result.amounts)
    expect(result.parts.award).toEqual(award)
    expect(result.payments.map(({ from, to }) => [from, to])).toEqual([['2024-07', null]])
    expect(brokenSteps(result)).toEqual([])
  })

  it('asks for total incapacity, 50 or 45 years of age and ten of service', () => {
    expect(retirement({ ...ill, birth: '1974-07', serviceYears: 9, totalIncapacity: false })).toEqual([
      'incapacity.notTotal',
      'incapacity.tooYoung',
      'incapacity.tooFewServiceYears',
    ])
    expect(retirement({ ...ill, birth: '1974-06' })).toEqual(['entitled'])
    expect(retirement({ ...ill, sex: 'female', birth: '1979-06' })).toEqual(['entitled'])
    expect(retirement({ ...ill, sex: 'female', birth: '1979-07' })).toEqual(['incapacity.tooYoung'])
  })

  it('asks for the minimum period, ended with 2024, and needs the award base', () => {
    expect(retirement({ ...ill, totalMonths: 179 })).toEqual(['award.tooFewMonths'])
    expect(retirement({ ...ill, retirement: '2024-12' })).toEqual(['entitled'])
    expect(retirement({ ...ill, retirement: '2025-01' })).toEqual(['incapacity.replaced'])
    expect(retirement({ ...ill, retirement: '2015-06', birth: '1960-01' })).toEqual(['undetermined'])
  })

  it('does not come back in a law that carries values forward', () => {
    const carried = lawOf('pingdingshan', { carryForward: true })
    expect(incapacity.illnessRetirement({ ...ill, retirement: '2025-06' }, carried).outcome).toBe(
      'notEntitled',
    )
    expect(incapacity.resignation({ ...left, resignation: '2025-06' }, carried).outcome).toBe('notEntitled')
  })

  it('refuses bad input with every issue', () => {
    expect(
      issues(() =>
        incapacity.illnessRetirement(
          { ...ill, retirement: '1970-01', deemedMonths: 400, serviceYears: 61, planet: 1 } as never,
          place,
        ),
      ),
    ).toEqual(['award.deemedAboveTotal', 'award.retirementBeforeBirth', 'input.count', 'input.unknownField'])
    expect(issues(() => incapacity.illnessRetirement(null as never, place))).toEqual(['input.type'])
  })
})

describe('resignation before 2025', () => {
  it('is undetermined: the share that Henan used was not found, that of 1978 is a candidate', () => {
    const result = incapacity.resignation(left, place)
    if (result.outcome !== 'undetermined') throw new Error(result.outcome)
    expect(result.missing.map(({ path, candidates }) => [path, candidates])).toEqual([
      ['incapacity.resignation.share', ['0.4']],
    ])
  })

  it('is computed under a law that has a share', () => {
    const law = place.with({
      name: 'rule of 1978',
      changes: [{ path: 'incapacity.resignation.share', from: '1978-06', to: '2024-12', value: '0.4' }],
    })
    const result = incapacity.resignation(left, law)
    expect(result.outcome === 'entitled' && result.amounts.amount.toFixed(2)).toBe('1200.22')
    expect(brokenSteps(result)).toEqual([])
  })

  it('is closed without total incapacity, where illness retirement is open, and since 2025', () => {
    const reasons = (input: incapacity.ResignationInput) => {
      const result = incapacity.resignation(input, place)
      return result.outcome === 'notEntitled' ? result.reasons.map(({ code }) => code) : [result.outcome]
    }
    expect(reasons({ ...left, birth: '1970-01', serviceYears: 10, totalIncapacity: false })).toEqual([
      'incapacity.notTotal',
      'incapacity.illnessRetirementOpen',
    ])
    expect(reasons({ ...left, resignation: '2025-01' })).toEqual(['incapacity.replaced'])
  })

  it('refuses bad input with every issue', () => {
    expect(
      issues(() =>
        incapacity.resignation(
          { ...left, resignation: '1990-03', standardWage: '-1', sex: 'x' } as never,
          place,
        ),
      ),
    ).toEqual(['decimal.belowMinimum', 'incapacity.beforeBirth', 'input.choice'])
  })
})
