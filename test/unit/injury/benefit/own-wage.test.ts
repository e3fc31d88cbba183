import { describe, expect, it } from 'vitest'
import { explain, lawOf, requiredInputs, workInjury, type Law } from 'shebao'
import { brokenSteps } from '../../../support/check-steps.js'
import { codesOf } from './codes.js'

const law = lawOf('luoyang')

function valuesOf(input: workInjury.OwnWageInput, under: Law = law) {
  const result = workInjury.ownWage(input, under)
  expect(brokenSteps(result)).toEqual([])
  if (result.outcome === 'determined') return result.values
  throw new Error(JSON.stringify(result))
}

const missing = (input: workInjury.OwnWageInput, under: Law = law) => {
  const result = workInjury.ownWage(input, under)
  return result.outcome === 'undetermined' ? result.missing.map(({ path }) => path) : [result.outcome]
}
const issues = (input: unknown) => codesOf(() => workInjury.ownWage(input as workInjury.OwnWageInput, law))

describe('the own wage', () => {
  it.each([
    ['2024-03', '5000', '5000.00', 'within'],
    ['2024-03', '4279.19', '4279.20', 'raisedToFloor'],
    ['2024-03', '4279.2', '4279.20', 'within'],
    ['2024-03', '21396.01', '21396.00', 'cutToCeiling'],
    ['2025-03', '1', '4309.98', 'raisedToFloor'],
    ['2022-01', '0', '3813.00', 'raisedToFloor'],
  ])('of an injury in %s with a mean of %s is %s', (injury, meanWage, own, bound) => {
    const values = valuesOf({ injury, meanWage })
    expect([values.ownWage.toFixed(2), values.bound]).toEqual([own, bound])
  })

  it('is the mean of the twelve months before, and of the months there are where they are fewer', () => {
    const wages = [
      { from: '2022-01', to: '2023-08', wage: '5000' },
      { from: '2023-09', to: '2024-02', wage: '7000' },
      { from: '2024-03', wage: '99999' },
    ]
    const full = valuesOf({ injury: '2024-03', wages })
    expect([full.months, full.monthsCounted, full.meanWage.toFixed(2)]).toEqual([12, 12, '6000.00'])
    const few = workInjury.ownWage(
      { injury: '2024-03', wages: [{ from: '2023-12', to: '2024-02', wage: '5000.01' }] },
      law,
    )
    expect(few.outcome === 'determined' && few.values.monthsCounted).toBe(3)
    expect(few.notices.map(({ code, subject }) => `${code} ${subject}`)).toContain(
      'rule.recalled monthsCounted',
    )
  })

  it('rounds the mean by the rounding of the law', () => {
    const wages = [
      { from: '2024-01', wage: '5000' },
      { from: '2024-02', wage: '5000.01' },
      { from: '2023-12', wage: '5000.01' },
    ]
    expect(valuesOf({ injury: '2024-03', wages }).meanWage.toFixed(2)).toBe('5000.01')
    const up = law.with({
      name: 'up',
      changes: [{ path: 'workInjury.rounding', from: '2024-01', value: 'up/yuan' }],
    })
    expect(valuesOf({ injury: '2024-03', wages }, up).meanWage.toFixed(2)).toBe('5001.00')
  })

  it('of a wage declared too low leaves the rest to the employer', () => {
    const values = valuesOf({ injury: '2024-03', meanWage: '4500', trueMeanWage: '9000' })
    expect(values.underDeclared?.toFixed(2)).toBe('4500.00')
    expect(
      valuesOf({ injury: '2024-03', meanWage: '4500', trueMeanWage: '4000' }).underDeclared?.toFixed(2),
    ).toBe('0.00')
    expect(valuesOf({ injury: '2024-03', meanWage: '4500' }).underDeclared).toBeNull()
  })

  it('takes the reference wage of contributions where a reform says so', () => {
    const other = law.with({
      name: 'reference wage',
      changes: [{ path: 'workInjury.ownWage.boundsWage', from: '2024-01', value: 'contributionReference' }],
    })
    expect(valuesOf({ injury: '2024-08', meanWage: '1' }, other).ownWage.toFixed(2)).toBe('3756.00')
  })

  it('says what it lacks: the base of the city before 2019, months before the injury', () => {
    expect(missing({ injury: '2018-03', meanWage: '4000' })).toEqual(['workInjury.base'])
    expect(missing({ injury: '2020-03', meanWage: '4000' })).toEqual(['workInjury.base'])
    expect(missing({ injury: '2024-03', wages: [] })).toEqual(['wages'])
    expect(missing({ injury: '2024-03', wages: [{ from: '2024-03', wage: '5000' }] })).toEqual(['wages'])
    expect(missing({ injury: '2026-03', meanWage: '4000' })).toEqual(['determined'])
    expect(missing({ injury: '2027-03', meanWage: '4000' })).toEqual(['workInjury.base'])
  })

  it('says that the base of 2026 is the one of 2025, provisionally', () => {
    const result = workInjury.ownWage({ injury: '2026-03', meanWage: '1' }, law)
    expect(result.notices.map(({ code }) => code)).toContain('parameter.provisional')
    expect(result.outcome === 'determined' && result.values.ownWage.toFixed(2)).toBe('4309.98')
  })

  it('is explained in both languages', () => {
    const result = workInjury.ownWage({ injury: '2024-03', meanWage: '3000' }, law)
    expect(explain(result, { language: 'zh' })).toContain('提至下限')
    expect(explain(result, { language: 'en' })).toContain('raised to the floor')
  })
})

describe('bad input', () => {
  it('is refused with every issue at once', () => {
    expect(
      issues({ injury: '1900-02-29', meanWage: '５０００', trueMeanWage: Number.NaN, planet: 'mars' }),
    ).toEqual([
      'calendar.month injury',
      'decimal.float trueMeanWage',
      'decimal.grammar meanWage',
      'input.unknownField planet',
    ])
    expect(issues({ injury: '2024-13', wages: [{ from: '2024-00', wage: -1 }] })).toEqual([
      'calendar.month injury',
      'calendar.month wages.0.from',
      'decimal.belowMinimum wages.0.wage',
    ])
    for (const nonsense of [null, 7, 'x', [], undefined]) expect(issues(nonsense).length).toBeGreaterThan(0)
  })

  it('is a mean beside months, neither, months given twice, and a spell that ends before it begins', () => {
    const months = { from: '2023-05', to: '2023-08', wage: '5000' }
    expect(issues({ injury: '2024-03' })).toEqual(['workInjury.meanOrWages meanWage'])
    expect(issues({ injury: '2024-03', meanWage: 1, wages: [] })).toEqual(['workInjury.meanOrWages meanWage'])
    expect(issues({ injury: '2024-03', wages: [months, { from: '2023-08', wage: 1 }] })).toEqual([
      'workInjury.monthTwice wages.1',
    ])
    expect(issues({ injury: '2024-03', wages: [{ ...months, to: '2023-04' }] })).toEqual([
      'workInjury.order wages.0.to',
    ])
  })
})

describe('what an own wage asks for', () => {
  it('is the month, and the mean unless the months are given', () => {
    const asked = (partial: object) =>
      requiredInputs('workInjury.ownWage', partial, law).inputs.map(({ path }) => path)
    expect(asked({})).toEqual(['injury', 'meanWage'])
    expect(asked({ injury: '2024-03', wages: [] })).toEqual([])
    expect(
      requiredInputs('workInjury.ownWage', { injury: '2018-03' }, law).parameters.map(({ path }) => path),
    ).toEqual(['workInjury.base'])
  })
})
