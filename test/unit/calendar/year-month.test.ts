import { describe, expect, it } from 'vitest'
import type { Issue } from '../../../src/errors.js'
import {
  addMonths,
  monthOfYear,
  monthsBetween,
  monthText,
  parseMonth,
  readMonth,
  shownMonth,
  yearMonth,
  yearOf,
} from '../../../src/calendar/index.js'

describe('a month', () => {
  it('is made of its year and its number and gives them back', () => {
    const march = yearMonth(2026, 3)
    expect(yearOf(march)).toBe(2026)
    expect(monthOfYear(march)).toBe(3)
    expect(monthText(march)).toBe('2026-03')
    expect(monthText(yearMonth(2026, 12))).toBe('2026-12')
  })

  it('counts on into the years beside it', () => {
    expect(monthText(yearMonth(2026, 13))).toBe('2027-01')
    expect(monthText(yearMonth(2026, 0))).toBe('2025-12')
    expect(monthText(addMonths(yearMonth(2026, 11), 2))).toBe('2027-01')
    expect(monthText(addMonths(yearMonth(2026, 1), -1))).toBe('2025-12')
  })

  it('keeps its number between 1 and 12 before the year 0, too', () => {
    const before = addMonths(yearMonth(0, 1), -1)
    expect(yearOf(before)).toBe(-1)
    expect(monthOfYear(before)).toBe(12)
  })

  it('is so many months from another, the first not counted', () => {
    expect(monthsBetween(yearMonth(2026, 1), yearMonth(2026, 3))).toBe(2)
    expect(monthsBetween(yearMonth(2026, 3), yearMonth(2025, 3))).toBe(-12)
    expect(monthsBetween(yearMonth(2026, 3), yearMonth(2026, 3))).toBe(0)
  })
})

describe('reading a month', () => {
  it.each(['1900-01', '1988-07', '2200-12'])('takes %s', (text) => {
    expect(monthText(readMonth(text) ?? yearMonth(0, 1))).toBe(text)
  })

  it.each([
    '1899-12',
    '2201-01',
    '2026-00',
    '2026-13',
    '2026-3',
    '26-03',
    '2026/03',
    '2026-03-01',
    '202603',
    '2026−03',
    '２０２６-03',
    '2026-0３',
    '2026-0:',
    ' 2026-03',
    '2026-03 ',
    '-2026-03',
    '+026-03',
    '2e26-03',
    '2026-+3',
    '2026- 3',
    '',
  ])("refuses '%s'", (text) => {
    expect(readMonth(text)).toBeUndefined()
  })

  it('as a result shows it may lie past the last one an input names', () => {
    for (const text of ['2026-03', '2201-01', '9999-12'])
      expect(monthText(shownMonth(text) as never)).toBe(text)
    for (const text of ['2201-13', '2201-00', '12201-01', '', '2201'])
      expect(shownMonth(text)).toBeUndefined()
  })

  it('at the door adds one issue with the path and what was received', () => {
    const issues: Issue[] = []
    expect(parseMonth('2026-13', ['spells', 0, 'from'], issues)).toBeUndefined()
    expect(issues).toEqual([
      {
        code: 'calendar.month',
        path: ['spells', 0, 'from'],
        message: 'expected a month as "YYYY-MM" between 1900-01 and 2200-12',
        received: '"2026-13"',
      },
    ])
  })

  it.each([202603, null, undefined, true, {}, new Date(0), ['2026-03']])(
    'at the door refuses %o',
    (input) => {
      const issues: Issue[] = []
      expect(parseMonth(input, [], issues)).toBeUndefined()
      expect(issues.map((issue) => issue.code)).toEqual(['calendar.month'])
    },
  )

  it('at the door adds nothing for a good one', () => {
    const issues: Issue[] = []
    expect(parseMonth('2026-03', [], issues)).toBe(yearMonth(2026, 3))
    expect(issues).toEqual([])
  })
})
