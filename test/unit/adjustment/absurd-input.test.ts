import { describe, expect, it } from 'vitest'
import { adjustment, isShebaoError, lawOf } from 'shebao'

const luoyang = lawOf('luoyang')
const person = { sector: 'enterprise', birth: '1950-06', retirement: '2010-06', months: 425, pension: '3500' }
const inYear = { ...person, year: 2025 }
const carried = { ...person, through: '2025-12' }

function refused(call: () => unknown): readonly (readonly [string, string])[] {
  try {
    call()
  } catch (error) {
    if (isShebaoError(error) && error.kind === 'input')
      return error.issues.map(({ code, path }) => [code, path.join('.')] as const)
    throw error
  }
  throw new Error('was accepted')
}

describe('an absurd adjustment is refused with code and path', () => {
  it.each([
    [{ ...inYear, sector: 'martian' }, 'input.choice', 'sector'],
    [{ ...inYear, sex: 'martian' }, 'input.choice', 'sex'],
    [{ ...inYear, birth: '1950-13' }, 'calendar.month', 'birth'],
    [{ ...inYear, birth: '1900-02-29' }, 'calendar.date', 'birth'],
    [{ ...inYear, retirement: '2010-6' }, 'calendar.month', 'retirement'],
    [{ ...inYear, retirement: '1950-06' }, 'adjustment.retirementBeforeBirth', 'retirement'],
    [{ ...inYear, months: -1 }, 'input.count', 'months'],
    [{ ...inYear, months: 35.5 }, 'input.count', 'months'],
    [{ ...inYear, months: 9_999 }, 'input.count', 'months'],
    [{ ...inYear, months: '425' }, 'input.count', 'months'],
    [{ ...inYear, pension: '-1' }, 'decimal.belowMinimum', 'pension'],
    [{ ...inYear, pension: '３５００' }, 'decimal.grammar', 'pension'],
    [{ ...inYear, pension: '3500.005' }, 'decimal.tooFine', 'pension'],
    [{ ...inYear, pension: 3500.5 }, 'decimal.float', 'pension'],
    [{ ...inYear, pension: NaN }, 'decimal.float', 'pension'],
    [{ ...inYear, pension: '99999999' }, 'decimal.aboveMaximum', 'pension'],
    [{ ...inYear, year: 1949 }, 'input.count', 'year'],
    [{ ...inYear, year: '2025' }, 'input.count', 'year'],
    [{ ...inYear, classes: ['hero'] }, 'input.choice', 'classes.0'],
    [{ ...inYear, classes: 'armyCadre' }, 'input.type', 'classes'],
    [{ ...inYear, remoteClass: ' ' }, 'input.text', 'remoteClass'],
    [{ ...inYear, paidFrom: '2024-12' }, 'adjustment.paidBeforeYear', 'paidFrom'],
    [{ ...inYear, pensions: '1' }, 'input.unknownField', 'pensions'],
  ])('%o', (input, code, path) => {
    expect(refused(() => adjustment.adjust(input as never, luoyang))).toEqual([[code, path]])
  })

  it.each([[null], [undefined], [[]], ['somebody'], [7]])('%o in place of a person', (input) => {
    expect(refused(() => adjustment.adjust(input as never, luoyang)).length).toBeGreaterThan(0)
    expect(refused(() => adjustment.carry(input as never, luoyang)).length).toBeGreaterThan(0)
    expect(refused(() => adjustment.atNationalRate(input as never, luoyang)).length).toBeGreaterThan(0)
  })

  it('every issue at once', () => {
    const wrong = { ...inYear, sector: 'martian', months: -1, pension: 'x', birth: '1950-13' }
    expect(refused(() => adjustment.adjust(wrong as never, luoyang)).map(([, path]) => path)).toEqual([
      'sector',
      'birth',
      'months',
      'pension',
    ])
    const crossed = { ...inYear, retirement: '1940-01', paidFrom: '2001-01' }
    expect(refused(() => adjustment.adjust(crossed as never, luoyang)).map(([code]) => code)).toEqual([
      'adjustment.retirementBeforeBirth',
      'adjustment.paidBeforeYear',
    ])
  })

  it.each([
    [{ ...carried, through: '2010-05' }, 'adjustment.throughBeforeRetirement', 'through'],
    [{ ...carried, through: 'today' }, 'calendar.month', 'through'],
    [{ ...carried, channel: 'magic' }, 'input.choice', 'channel'],
    [
      {
        ...carried,
        averagePensions: [
          { year: 2020, amount: '1' },
          { year: 2020, amount: '2' },
        ],
      },
      'adjustment.averageTwice',
      'averagePensions.1.year',
    ],
    [{ ...carried, averagePensions: [{ year: 2020 }] }, 'input.required', 'averagePensions.0.amount'],
  ])('carried: %o', (input, code, path) => {
    expect(refused(() => adjustment.carry(input as never, luoyang))).toEqual([[code, path]])
  })

  it.each([
    [{ year: 2026, start: '2025-13', allowance: '1' }, 'calendar.month', 'start'],
    [{ year: 2026, start: '2025-03', allowance: '-1' }, 'decimal.belowMinimum', 'allowance'],
    [{ year: 2026, start: '2025-03' }, 'input.required', 'allowance'],
  ])('at the national rate: %o', (input, code, path) => {
    expect(refused(() => adjustment.atNationalRate(input as never, luoyang))).toEqual([[code, path]])
  })
})
