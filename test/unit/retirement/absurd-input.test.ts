import { describe, expect, it } from 'vitest'
import { employeePension, isShebaoError, lawOf, type Issue, type PersonInput } from 'shebao'

const luoyang = lawOf('luoyang', { asOf: '2026-03-31' })
const man = { sex: 'male', birth: '1966-03', originalRetirementAge: 60 }

/** The issues of a refused input, as code and path. */
function refused(input: unknown): readonly (readonly [string, string])[] {
  return issuesOf(input).map(({ code, path }) => [code, path.join('.')] as const)
}

function issuesOf(input: unknown): readonly Issue[] {
  try {
    employeePension.retirementAge(input as PersonInput, luoyang)
  } catch (error) {
    if (isShebaoError(error) && error.kind === 'input') return error.issues
    throw error
  }
  throw new Error('was accepted')
}

describe('an absurd person is refused with code and path', () => {
  it.each([
    [{ ...man, sex: 'martian' }, 'input.choice', 'sex'],
    [{ ...man, sex: 1 }, 'input.choice', 'sex'],
    [{ ...man, birth: '2026-13' }, 'calendar.month', 'birth'],
    [{ ...man, birth: '1900-02-29' }, 'calendar.date', 'birth'],
    [{ ...man, birth: '1966-3' }, 'calendar.month', 'birth'],
    [{ ...man, birth: '1899-12' }, 'calendar.month', 'birth'],
    [{ ...man, birth: 196603 }, 'calendar.month', 'birth'],
    [{ ...man, birth: '2150-01' }, 'retirement.beyondCalendar', 'birth'],
    [{ ...man, originalRetirementAge: 50 }, 'retirement.originalAge', 'originalRetirementAge'],
    [{ ...man, originalRetirementAge: 55 }, 'retirement.originalAge', 'originalRetirementAge'],
    [{ ...man, sex: 'female' }, 'retirement.originalAge', 'originalRetirementAge'],
    [{ ...man, ground: { kind: 'age', years: 9 } }, 'retirement.groundField', 'ground.years'],
    [{ ...man, ground: { kind: 'retired' } }, 'input.choice', 'ground.kind'],
  ])('%o', (input, code, path) => {
    expect(refused(input)).toEqual([[code, path]])
  })

  it.each([39, 71, 60.5, '60', Number.NaN, null])('an original age of %o', (originalRetirementAge) => {
    expect(refused({ ...man, originalRetirementAge })).toEqual([['input.count', 'originalRetirementAge']])
  })

  it.each([[null], [undefined], [7], ['a man'], [[]]])('%o in place of a person', (input) => {
    expect(issuesOf(input).length).toBeGreaterThan(0)
  })

  it('special work and illness at an age that is not theirs, or without their fields', () => {
    const special = { kind: 'specialWork', work: 'heavy', years: 12 }
    expect(refused({ ...man, ground: special })).toEqual([
      ['retirement.originalAge', 'originalRetirementAge'],
    ])
    expect(refused({ ...man, originalRetirementAge: 55, ground: { kind: 'specialWork' } })).toEqual([
      ['input.required', 'ground.work'],
      ['input.required', 'ground.years'],
    ])
    expect(
      refused({
        ...man,
        originalRetirementAge: 50,
        ground: { kind: 'incapacity', work: 'heavy', years: 12 },
      }),
    ).toEqual([['retirement.groundField', 'ground.work']])
    expect(refused({ ...man, originalRetirementAge: 55, ground: { ...special, years: -1 } })).toEqual([
      ['input.count', 'ground.years'],
    ])
  })

  it('and a misspelt field comes with the one that was meant', () => {
    const issues = issuesOf({ sex: 'male', birht: '1966-03', originalRetirementAge: 60 })
    expect(issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['input.required', 'birth'],
      ['input.unknownField', 'birht'],
    ])
    expect(issues[1]?.message).toContain('did you mean "birth"?')
    expect(issuesOf({ ...man, sex: 'mal' })[0]?.message).toContain('did you mean "male"?')
  })

  it('with all its problems at once', () => {
    expect(
      refused({
        sex: 'martian',
        birth: '2026-13',
        originalRetirementAge: 7,
        ground: { kind: 'specialWork' },
      }),
    ).toEqual(
      expect.arrayContaining([
        ['input.choice', 'sex'],
        ['calendar.month', 'birth'],
        ['input.count', 'originalRetirementAge'],
        ['input.required', 'ground.work'],
        ['input.required', 'ground.years'],
      ]),
    )
  })
})
