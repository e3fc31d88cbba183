import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonthsToDate,
  calendarDate,
  dateText,
  daysBetween,
  type EndOfMonth,
} from '../../../src/calendar/index.js'

describe('days', () => {
  it('carry over months, years and 29 February', () => {
    expect(dateText(addDays(calendarDate(2024, 2, 28), 1))).toBe('2024-02-29')
    expect(dateText(addDays(calendarDate(2026, 2, 28), 1))).toBe('2026-03-01')
    expect(dateText(addDays(calendarDate(2026, 1, 1), -1))).toBe('2025-12-31')
    expect(dateText(addDays(calendarDate(2026, 1, 1), 0))).toBe('2026-01-01')
    expect(dateText(addDays(calendarDate(1900, 1, 1), 73_413))).toBe('2100-12-31')
  })

  it('between two dates count the last and not the first', () => {
    expect(daysBetween(calendarDate(2026, 3, 1), calendarDate(2026, 3, 31))).toBe(30)
    expect(daysBetween(calendarDate(2026, 3, 31), calendarDate(2026, 3, 1))).toBe(-30)
    expect(Object.is(daysBetween(calendarDate(2026, 3, 1), calendarDate(2026, 3, 1)), 0)).toBe(true)
    expect(daysBetween(calendarDate(2024, 1, 1), calendarDate(2025, 1, 1))).toBe(366)
  })
})

describe('months added to a day', () => {
  it.each<[readonly [number, number, number], number, EndOfMonth, string]>([
    [[2026, 1, 31], 1, 'lastDay', '2026-02-28'],
    [[2026, 1, 31], 1, 'nextMonth', '2026-03-01'],
    [[2026, 1, 29], 1, 'nextMonth', '2026-03-01'],
    [[2026, 1, 28], 1, 'nextMonth', '2026-02-28'],
    [[2024, 2, 29], 12, 'nextMonth', '2025-03-01'],
    [[2024, 2, 29], 12, 'lastDay', '2025-02-28'],
    [[2024, 2, 29], 48, 'nextMonth', '2028-02-29'],
    [[2026, 3, 31], -1, 'lastDay', '2026-02-28'],
    [[2026, 3, 31], -1, 'nextMonth', '2026-03-01'],
    [[2026, 12, 31], 2, 'nextMonth', '2027-03-01'],
    [[2026, 10, 31], 1, 'nextMonth', '2026-12-01'],
    [[2026, 1, 15], -13, 'lastDay', '2024-12-15'],
    [[2026, 5, 31], 0, 'nextMonth', '2026-05-31'],
  ])('%j plus %d, %s, is %4$s', (day, months, endOfMonth, expected) => {
    expect(dateText(addMonthsToDate(calendarDate(...day), months, endOfMonth))).toBe(expected)
  })

  it('count from the given day, not from the day a shorter month left', () => {
    const january = calendarDate(2026, 1, 31)
    expect(dateText(addMonthsToDate(january, 2, 'lastDay'))).toBe('2026-03-31')
    expect(dateText(addMonthsToDate(addMonthsToDate(january, 1, 'lastDay'), 1, 'lastDay'))).toBe('2026-03-28')
  })
})
