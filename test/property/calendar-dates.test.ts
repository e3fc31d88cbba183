import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addMonthsToDate,
  ageOfMonths,
  calendarDate,
  completedMonths,
  dateText,
  daysBetween,
  monthOf,
  monthsBetween,
  monthText,
  readDate,
  readMonth,
  yearMonth,
  type CalendarDate,
  type EndOfMonth,
} from '../../src/calendar/index.js'
import { runs } from './settings.js'

const month = fc.tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }))
/** Any day; every third one stands at the end of its month, where the rules differ. */
const day: fc.Arbitrary<CalendarDate> = fc
  .tuple(fc.integer({ min: 0, max: 73_413 }), fc.constantFrom(true, false, false))
  .map(([at, end]) => {
    const any = addDays(calendarDate(1900, 1, 1), at)
    return end ? addDays(calendarDate(...nextFirst(any)), -1) : any
  })
const rule = fc.constantFrom<EndOfMonth>('lastDay', 'nextMonth')
const span = fc.integer({ min: -1200, max: 1200 })

describe('months', () => {
  it('added and counted undo each other', () => {
    fc.assert(
      fc.property(month, span, ([year, number], months) => {
        const from = yearMonth(year, number)
        expect(monthsBetween(from, addMonths(from, months))).toBe(months)
        expect(addMonths(addMonths(from, months), -months)).toBe(from)
        expect(yearMonth(year, number + months)).toBe(addMonths(from, months))
      }),
      { numRuns: runs(10_000) },
    )
  })

  it('are read from exactly the texts the grammar allows', () => {
    const near = month.map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`)
    fc.assert(
      fc.property(fc.oneof(near, scribbledOver(near)), (text) => {
        const good = /^(19\d\d|20\d\d|21\d\d|2200)-(0[1-9]|1[0-2])$/.test(text)
        const read = readMonth(text)
        expect(read === undefined ? undefined : monthText(read)).toBe(good ? text : undefined)
      }),
      { numRuns: runs(20_000) },
    )
  })
})

describe('days', () => {
  it('added and counted undo each other', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count)
      }),
      { numRuns: runs(10_000) },
    )
  })

  it('are read only when printing gives the same text', () => {
    fc.assert(
      fc.property(scribbledOver(day.map(dateText)), (text) => {
        const read = readDate(text)
        if (read !== undefined) expect(dateText(read)).toBe(text)
      }),
      { numRuns: runs(20_000) },
    )
  })

  it('moved by months land in the target month, or on the first of the next where it lacks the day', () => {
    fc.assert(
      fc.property(day, span, (from, months) => {
        const target = addMonths(monthOf(from), months)
        const early = addMonthsToDate(from, months, 'lastDay')
        const late = addMonthsToDate(from, months, 'nextMonth')
        expect(monthOf(early)).toBe(target)
        expect(late).toBe(early % 100 === from % 100 ? early : addDays(early, 1))
      }),
      { numRuns: runs(10_000) },
    )
  })
})

describe('completed months', () => {
  it('are the most months that, added to the birth, do not pass the day', () => {
    fc.assert(
      fc.property(day, day, rule, (birth, on, endOfMonth) => {
        const months = completedMonths(birth, on, endOfMonth)
        expect(addMonthsToDate(birth, months, endOfMonth)).toBeLessThanOrEqual(on)
        expect(addMonthsToDate(birth, months + 1, endOfMonth)).toBeGreaterThan(on)
      }),
      { numRuns: runs(20_000) },
    )
  })

  it('as an age are years and 0 to 11 months', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2400, max: 2400 }), (total) => {
        const age = ageOfMonths(total)
        expect(age.years * 12 + age.months).toBe(total)
        expect(age.months).toBeGreaterThanOrEqual(0)
        expect(age.months).toBeLessThan(12)
      }),
      { numRuns: runs(2_000) },
    )
  })
})

/** The text with one character replaced, added or taken away. */
function scribbledOver(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const character = fc.constantFrom(...'0123456789-/: +.eT０１−')
  return fc
    .tuple(texts, fc.nat(10), fc.constantFrom('replace', 'insert', 'remove'), character)
    .map(([text, at, how, put]) => {
      const rest = text.slice(at + (how === 'insert' ? 0 : 1))
      return `${text.slice(0, at)}${how === 'remove' ? '' : put}${rest}`
    })
}

function nextFirst(date: CalendarDate): [year: number, month: number, day: number] {
  const [year, number] = [Math.floor(date / 10_000), Math.floor(date / 100) % 100]
  return number === 12 ? [year + 1, 1, 1] : [year, number + 1, 1]
}
