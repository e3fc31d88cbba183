import { describe, expect, it } from 'vitest'
import { lawOf, requiredInputs, type RuleId } from 'shebao'
import { branches } from '../../../src/rules/branches.js'

const law = lawOf('luoyang', { asOf: '2026-03-31' })
const paths = (rule: RuleId, partial: object, under = law) =>
  requiredInputs(rule, partial, under).inputs.map((input) => `${input.path} ${input.necessity}`)

describe('what a rule still needs', () => {
  it('is everything when nothing is given, and conditional fields are marked', () => {
    expect(paths('employeePension.award', {})).toEqual([
      'sex required',
      'birth required',
      'originalRetirementAge required',
      'retirement required',
      'totalMonths required',
      'deemedMonths required',
      'overallIndex required',
      'actualIndex conditional',
      'accountBalance required',
      'localSupplement conditional',
    ])
  })

  it('leaves out what this case does not need', () => {
    expect(paths('employeePension.award', { deemedMonths: 0 })).not.toContain('actualIndex required')
    expect(paths('employeePension.award', { deemedMonths: 12 })).toContain('actualIndex required')
    expect(paths('employeePension.award', { deemedMonths: 12, retirement: '2026-03' }).join()).not.toContain(
      'localSupplement',
    )
  })

  it('asks for the supplement of a place that pays one by a table', () => {
    const zhengzhou = lawOf('zhengzhou', { asOf: '2026-03-31' })
    expect(paths('employeePension.award', { deemedMonths: 12, retirement: '2026-03' }, zhengzhou)).toContain(
      'localSupplement required',
    )
  })

  it('asks for kind and years of special work only on that ground', () => {
    expect(paths('employeePension.retirementAge', { ground: { kind: 'specialWork' } })).toEqual(
      expect.arrayContaining(['ground.work required', 'ground.years required']),
    )
    expect(paths('employeePension.retirementAge', {}).join()).not.toContain('ground')
  })

  it('names the values of the law that are missing for the dates given so far', () => {
    const { parameters } = requiredInputs('employeePension.award', { retirement: '2019-05' }, law)
    expect(parameters.map((missing) => missing.path)).toContain('employeePension.award.base.local')
    expect(parameters.every((missing) => missing.place === 'luoyang' && missing.month === '2019-05')).toBe(
      true,
    )
    expect(requiredInputs('employeePension.award', { retirement: '2026-03' }, law).parameters).toEqual([])
  })

  it('is known for every rule, with a reason in both languages', () => {
    for (const requirements of Object.values(branches.requirements)) {
      expect(requirements.fields.length).toBeGreaterThan(0)
      for (const { zh, en, because } of requirements.fields)
        for (const text of [zh, en, because.zh, because.en]) expect(text).not.toBe('')
    }
  })
})
