import { describe, expect, it } from 'vitest'
import {
  ageInMonths,
  ageOfMonths,
  ageText,
  calendarDate,
  completedMonths,
  yearMonth,
} from '../../../src/calendar/index.js'

describe('an age', () => {
  it('is years and the months beyond them', () => {
    expect(ageOfMonths(723)).toEqual({ years: 60, months: 3 })
    expect(ageOfMonths(720)).toEqual({ years: 60, months: 0 })
    expect(ageOfMonths(11)).toEqual({ years: 0, months: 11 })
    expect(ageOfMonths(0)).toEqual({ years: 0, months: 0 })
  })

  it('keeps its months between 0 and 11 before birth, too', () => {
    expect(ageOfMonths(-1)).toEqual({ years: -1, months: 11 })
    expect(ageOfMonths(-12)).toEqual({ years: -1, months: 0 })
  })

  it('is written without months when there are none', () => {
    expect(ageText({ years: 60, months: 3 })).toBe('60y3m')
    expect(ageText({ years: 60, months: 0 })).toBe('60y')
    expect(ageText({ years: 0, months: 1 })).toBe('0y1m')
  })

  it('by birth month ignores the day', () => {
    expect(ageInMonths(yearMonth(1966, 3), yearMonth(2026, 6))).toBe(723)
    expect(ageInMonths(yearMonth(1966, 3), yearMonth(1966, 3))).toBe(0)
  })
})

describe('completed months', () => {
  const born = calendarDate(1966, 3, 15)

  it('turn on the day of the month of birth', () => {
    expect(completedMonths(born, calendarDate(2026, 3, 14), 'nextMonth')).toBe(719)
    expect(completedMonths(born, calendarDate(2026, 3, 15), 'nextMonth')).toBe(720)
    expect(completedMonths(born, calendarDate(2026, 4, 14), 'lastDay')).toBe(720)
    expect(completedMonths(born, born, 'nextMonth')).toBe(0)
    expect(completedMonths(born, calendarDate(1966, 3, 14), 'nextMonth')).toBe(-1)
  })

  it('of one born on 29 February turn on 28 February or 1 March, as the rule says', () => {
    const leap = calendarDate(1964, 2, 29)
    expect(completedMonths(leap, calendarDate(2025, 2, 27), 'lastDay')).toBe(731)
    expect(completedMonths(leap, calendarDate(2025, 2, 28), 'lastDay')).toBe(732)
    expect(completedMonths(leap, calendarDate(2025, 2, 28), 'nextMonth')).toBe(731)
    expect(completedMonths(leap, calendarDate(2025, 3, 1), 'nextMonth')).toBe(732)
    expect(completedMonths(leap, calendarDate(2024, 2, 28), 'lastDay')).toBe(719)
    expect(completedMonths(leap, calendarDate(2024, 2, 29), 'nextMonth')).toBe(720)
  })

  it('of one born on the 31st skip no month', () => {
    const end = calendarDate(1966, 1, 31)
    expect(completedMonths(end, calendarDate(1966, 2, 28), 'nextMonth')).toBe(0)
    expect(completedMonths(end, calendarDate(1966, 3, 1), 'nextMonth')).toBe(1)
    expect(completedMonths(end, calendarDate(1966, 3, 31), 'nextMonth')).toBe(2)
    expect(completedMonths(end, calendarDate(1966, 2, 28), 'lastDay')).toBe(1)
  })
})
