import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays as addDaysOracle } from 'date-fns/addDays'
import { addMonths as addMonthsOracle } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { endOfMonth } from 'date-fns/endOfMonth'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addMonthsToDate,
  calendarDate,
  completedMonths,
  dateParts,
  dateText,
  daysBetween,
  daysInMonth,
  firstDay,
  lastDay,
  monthOf,
  monthOfYear,
  monthsBetween,
  monthText,
  readDate,
  readMonth,
  yearMonth,
  yearOf,
  type CalendarDate,
  type EndOfMonth,
} from '../../src/calendar/index.js'

const [FROM, TO] = [1900, 2100]
const rules: readonly EndOfMonth[] = ['lastDay', 'nextMonth']

/** Every day by the Gregorian rule alone, so that date-fns is checked as well: it is both our back end and the oracle. */
const days: readonly (readonly [year: number, month: number, day: number])[] = everyDay()

describe(`every day from ${FROM}-01-01 to ${TO}-12-31`, () => {
  it('is there', () => {
    expect(days).toHaveLength(73_414)
  })

  it('is read, printed and taken apart as the calendar has it', () => {
    expect(
      firstWrong(([year, month, day]) => {
        const text = textOf(year, month, day)
        const date = readDate(text)
        return (
          date === calendarDate(year, month, day) &&
          dateText(date) === text &&
          dateParts(date).join() === [year, month, day].join() &&
          monthOf(date) === yearMonth(year, month)
        )
      }),
    ).toBeUndefined()
  })

  it('has the next and the previous day that date-fns and the Gregorian rule give it', () => {
    expect(
      firstWrong((parts, at) => {
        const next = addDays(calendarDate(...parts), 1)
        const following = days[at + 1]
        return (
          same(next, addDaysOracle(utc(parts), 1)) &&
          (following === undefined || next === calendarDate(...following)) &&
          addDays(next, -1) === calendarDate(...parts)
        )
      }),
    ).toBeUndefined()
  })

  it('lies as many days from the first as were counted', () => {
    const first = calendarDate(FROM, 1, 1)
    const firstUtc = utc([FROM, 1, 1])
    expect(
      firstWrong((parts, at) => {
        const date = calendarDate(...parts)
        return (
          daysBetween(first, date) === at &&
          differenceInCalendarDays(utc(parts), firstUtc) === at &&
          addDays(first, at) === date
        )
      }),
    ).toBeUndefined()
  })

  it('moves by months as date-fns moves it, or to the first of the next month', () => {
    const shifts = [1, -1, 2, 7, 12, -13, 48, 363]
    expect(
      firstWrong((parts, at) => {
        const date = calendarDate(...parts)
        const months = shifts[at % shifts.length] ?? 1
        const clipped = addMonthsOracle(utc(parts), months)
        const next = clipped.getDate() === parts[2] ? clipped : addDaysOracle(clipped, 1)
        return (
          same(addMonthsToDate(date, months, 'lastDay'), clipped) &&
          same(addMonthsToDate(date, months, 'nextMonth'), next)
        )
      }),
    ).toBeUndefined()
  })

  it('is the only text of its month that is read: no 0th, no day beyond the last', () => {
    const wrong = everyMonth().filter(([year, month]) => {
      const read = Array.from({ length: 100 }, (_, day) => readDate(textOf(year, month, day)) !== undefined)
      const last = gregorianDays(year, month)
      return read.some((found, day) => found !== (day >= 1 && day <= last))
    })
    expect(wrong).toEqual([])
  })
})

describe(`every month from ${FROM}-01 to ${TO}-12`, () => {
  it('comes back from its text, and follows the one before', () => {
    const wrong = everyMonth().filter(([year, month], at) => {
      const text = `${year}-${String(month).padStart(2, '0')}`
      const read = readMonth(text)
      return !(
        read !== undefined &&
        read === yearMonth(year, month) &&
        monthText(read) === text &&
        yearOf(read) === year &&
        monthOfYear(read) === month &&
        addMonths(yearMonth(FROM, 1), at) === read &&
        monthsBetween(yearMonth(FROM, 1), read) === at
      )
    })
    expect(wrong).toEqual([])
  })

  it('ends on the day on which date-fns and the Gregorian rule end it', () => {
    const wrong = everyMonth().filter(([year, month]) => {
      const last = lastDay(yearMonth(year, month))
      return !(
        same(last, endOfMonth(utc([year, month, 1]))) &&
        last === calendarDate(year, month, gregorianDays(year, month)) &&
        daysInMonth(year, month) === gregorianDays(year, month) &&
        firstDay(yearMonth(year, month)) === calendarDate(year, month, 1)
      )
    })
    expect(wrong).toEqual([])
  })
})

describe('completed months on every day of a life', () => {
  it.each(['1964-02-29', '1966-01-31', '1966-03-30', '1988-07-01', '1940-06-01', '1949-12-31'])(
    'from %s',
    (birth) => {
      const born = readDate(birth)
      if (born === undefined) throw new Error(birth)
      const bornUtc = utc(dateParts(born))
      for (const rule of rules) {
        let months = 0
        let turn = nextTurn(bornUtc, 1, rule)
        let wrong: string | undefined
        for (const [year, month, day] of days) {
          const on = calendarDate(year, month, day)
          if (on < born || wrong !== undefined) continue
          if (same(on, turn)) turn = nextTurn(bornUtc, ++months + 1, rule)
          if (completedMonths(born, on, rule) !== months) wrong = `${dateText(on)}, ${rule}: ${months}`
        }
        expect(wrong).toBeUndefined()
        expect(months).toBeGreaterThan(1300)
      }
    },
  )
})

describe(`the days of Chinese summer time, in the zone ${Intl.DateTimeFormat().resolvedOptions().timeZone}`, () => {
  const summers = [1940, 1941, 1942, 1946, 1947, 1948, 1949, 1986, 1987, 1988, 1989, 1990, 1991]

  it.each(summers)('of %d are whole days, none lost and none double', (year) => {
    const all = days.filter(([each]) => each === year)
    const texts = all.map((_, at) => dateText(addDays(calendarDate(year, 1, 1), at)))
    expect(texts).toEqual(all.map(([y, month, day]) => textOf(y, month, day)))
    expect(all.map((parts) => daysBetween(calendarDate(year - 1, 12, 31), calendarDate(...parts)))).toEqual(
      all.map((_, at) => at + 1),
    )
  })

  it('keep the birth on the first day of July 1988', () => {
    const born = readDate('1988-07-01')
    expect(born && dateText(born)).toBe('1988-07-01')
    expect(born && dateText(addMonthsToDate(born, 60 * 12, 'nextMonth'))).toBe('2048-07-01')
    expect(born && dateText(addDays(born, -1))).toBe('1988-06-30')
  })
})

/** The day on which `months` months of age are completed. */
function nextTurn(born: Date, months: number, rule: EndOfMonth): Date {
  const clipped = addMonthsOracle(born, months)
  return rule === 'lastDay' || clipped.getDate() === born.getDate() ? clipped : addDaysOracle(clipped, 1)
}

function firstWrong(
  holds: (day: readonly [number, number, number], at: number) => boolean,
): string | undefined {
  const wrong = days.find((day, at) => !holds(day, at))
  return wrong && textOf(...wrong)
}

function utc([year, month, day]: readonly [number, number, number]): Date {
  return new UTCDateMini(year, month - 1, day)
}

function same(date: CalendarDate, oracle: Date): boolean {
  return date === oracle.getFullYear() * 10_000 + (oracle.getMonth() + 1) * 100 + oracle.getDate()
}

function textOf(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function gregorianDays(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function everyMonth(): (readonly [year: number, month: number])[] {
  return Array.from(
    { length: (TO - FROM + 1) * 12 },
    (_, at) => [FROM + Math.floor(at / 12), (at % 12) + 1] as const,
  )
}

function everyDay(): (readonly [year: number, month: number, day: number])[] {
  return everyMonth().flatMap(([year, month]) =>
    Array.from({ length: gregorianDays(year, month) }, (_, at) => [year, month, at + 1] as const),
  )
}
