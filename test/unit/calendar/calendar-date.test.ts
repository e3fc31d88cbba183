import { describe, expect, it } from 'vitest'
import type { Issue } from '../../../src/errors.js'
import {
  calendarDate,
  dateParts,
  dateText,
  daysInMonth,
  firstDay,
  lastDay,
  monthOf,
  parseDate,
  readDate,
  yearMonth,
} from '../../../src/calendar/index.js'

describe('a day', () => {
  it('gives back what it is made of', () => {
    const day = calendarDate(1988, 7, 1)
    expect(dateParts(day)).toEqual([1988, 7, 1])
    expect(dateText(day)).toBe('1988-07-01')
    expect(monthOf(day)).toBe(yearMonth(1988, 7))
  })

  it('is ordered as the calendar is', () => {
    expect(calendarDate(1999, 12, 31)).toBeLessThan(calendarDate(2000, 1, 1))
    expect(calendarDate(2000, 1, 31)).toBeLessThan(calendarDate(2000, 2, 1))
  })
})

describe('the ends of a month', () => {
  it.each<[number, number, number]>([
    [2026, 1, 31],
    [2026, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2100, 2, 28],
    [2026, 4, 30],
    [2026, 12, 31],
  ])('in %d-%d are the 1st and the %dth', (year, month, last) => {
    expect(daysInMonth(year, month)).toBe(last)
    expect(firstDay(yearMonth(year, month))).toBe(calendarDate(year, month, 1))
    expect(lastDay(yearMonth(year, month))).toBe(calendarDate(year, month, last))
  })
})

describe('reading a day', () => {
  it.each(['1900-01-01', '1964-02-29', '2000-02-29', '1988-07-01', '2200-12-31'])('takes %s', (text) => {
    expect(dateText(readDate(text) ?? calendarDate(0, 1, 1))).toBe(text)
  })

  it.each([
    '1900-02-29',
    '2100-02-29',
    '2026-02-29',
    '2026-04-31',
    '2026-01-32',
    '2026-01-00',
    '2026-00-01',
    '2026-13-01',
    '1899-12-31',
    '2201-01-01',
    '2026-3-01',
    '2026-03-1',
    '20260301',
    '2026/03/01',
    '2026-03-01T00:00:00Z',
    '2026-03-01 ',
    '２０２６-03-01',
    '2026-03-0１',
    '2026-03-+1',
    '2026-03',
    '',
  ])("refuses '%s'", (text) => {
    expect(readDate(text)).toBeUndefined()
  })

  it('at the door adds one issue with the path and what was received', () => {
    const issues: Issue[] = []
    expect(parseDate('1900-02-29', ['birth'], issues)).toBeUndefined()
    expect(issues).toEqual([
      {
        code: 'calendar.date',
        path: ['birth'],
        message: 'expected a day that exists, as "YYYY-MM-DD" from 1900 to 2200',
        received: '"1900-02-29"',
      },
    ])
  })

  it.each([19_880_701, null, undefined, true, {}, new Date(0)])('at the door refuses %o', (input) => {
    const issues: Issue[] = []
    expect(parseDate(input, [], issues)).toBeUndefined()
    expect(issues.map((issue) => issue.code)).toEqual(['calendar.date'])
  })

  it('at the door adds nothing for a good one', () => {
    const issues: Issue[] = []
    expect(parseDate('1988-07-01', [], issues)).toBe(calendarDate(1988, 7, 1))
    expect(issues).toEqual([])
  })
})
