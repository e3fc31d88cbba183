import { describe, expect, it } from 'vitest'
import { isShebaoError, lawOf } from 'shebao'
import { shortfall } from '../../../src/rules/pension/employee/retirement/shortfall.js'

const luoyang = lawOf('luoyang', { asOf: '2026-03-31' })
const man = {
  sex: 'male',
  originalRetirementAge: 60,
  birth: '1965-09',
  firstInsured: '2009-05',
  totalMonths: 150,
}

function refused(input: unknown): readonly (readonly [string, string])[] {
  try {
    shortfall(input as Parameters<typeof shortfall>[0], luoyang)
  } catch (error) {
    if (isShebaoError(error) && error.kind === 'input')
      return error.issues.map(({ code, path }) => [code, path.join('.')] as const)
    throw error
  }
  throw new Error('was accepted')
}

describe('an absurd shortfall is refused with code and path', () => {
  it.each([
    [{ ...man, sex: 'martian' }, 'input.choice', 'sex'],
    [{ ...man, birth: '2026-13' }, 'calendar.month', 'birth'],
    [{ ...man, totalMonths: -1 }, 'input.count', 'totalMonths'],
    [{ ...man, totalMonths: 12.5 }, 'input.count', 'totalMonths'],
    [{ ...man, totalMonths: 9_999 }, 'input.count', 'totalMonths'],
    [{ ...man, firstInsured: '2009-5' }, 'calendar.month', 'firstInsured'],
    [{ ...man, firstInsured: '1960-01' }, 'shortfall.firstInsuredBeforeBirth', 'firstInsured'],
    [{ ...man, firstInsured: '2026-01' }, 'shortfall.firstInsuredAfterCount', 'firstInsured'],
    [{ ...man, retirement: '2025-13' }, 'calendar.month', 'retirement'],
    [{ ...man, countedThrough: 'yesterday' }, 'calendar.month', 'countedThrough'],
    [
      { ...man, retirement: '2025-10', countedThrough: '2025-11' },
      'shortfall.countedPastEarlyMonth',
      'countedThrough',
    ],
    [{ ...man, continuedMonths: 1 }, 'shortfall.continuedMonths', 'continuedMonths'],
    [
      { ...man, countedThrough: '2026-03', continuedMonths: 4 },
      'shortfall.continuedMonths',
      'continuedMonths',
    ],
    [
      { ...man, totalMonths: 2, countedThrough: '2026-03', continuedMonths: 3 },
      'shortfall.continuedMonths',
      'continuedMonths',
    ],
    [{ ...man, ground: { kind: 'age' } }, 'input.unknownField', 'ground'],
    [{ ...man, originalRetirementAge: 55 }, 'retirement.originalAge', 'originalRetirementAge'],
  ])('%o', (input, code, path) => {
    expect(refused(input)).toEqual([[code, path]])
  })

  it.each([[null], [undefined], [[]], ['somebody']])('%o in place of a person', (input) => {
    expect(refused(input).length).toBeGreaterThan(0)
  })

  it('with all its problems at once', () => {
    const { totalMonths: _, ...rest } = man
    expect(refused({ ...rest, sex: 'x', totalMonth: 12, firstInsured: '' })).toEqual(
      expect.arrayContaining([
        ['input.choice', 'sex'],
        ['input.required', 'totalMonths'],
        ['input.unknownField', 'totalMonth'],
        ['calendar.month', 'firstInsured'],
      ]),
    )
    expect(refused({ ...man, firstInsured: '2026-02', continuedMonths: 9 })).toEqual([
      ['shortfall.firstInsuredAfterCount', 'firstInsured'],
      ['shortfall.continuedMonths', 'continuedMonths'],
    ])
  })
})
