import { calendarDate, dateParts, dateText, monthOf, type CalendarDate } from '../../../calendar/index.js'
import type { Citation, Reader } from '../../../law/index.js'
import type { Reason } from '../../outcome.js'

/** Whether the personal pension is in force on a day, by month and first day of the month. */
export interface Opening {
  /** First day of the month on which it is in force; null in a month in which it is not. */
  readonly openFrom: CalendarDate | null
  readonly isOpen: boolean
}

const pilots: Citation = { document: 'national/pp-pilot-2022' }
const nationwide: Citation = { document: 'national/pp-nationwide-2024' }

/** Reads it; undefined when the law lacks a value (the reader knows which). */
export function openingAt(date: CalendarDate, reader: Reader): Opening | undefined {
  const month = monthOf(date)
  const open = reader.choice('personalPension.open', month)
  if (open === undefined) return undefined
  if (open === 'notInForce') return { openFrom: null, isOpen: false }
  const day = reader.count('personalPension.firstDay', month)
  if (day === undefined) return undefined
  const [year, monthOfYear] = dateParts(date)
  const openFrom = calendarDate(year, monthOfYear, day)
  return { openFrom, isOpen: date >= openFrom }
}

/** Why nothing can be opened or paid in yet. */
export function notOpenReason(date: CalendarDate, { openFrom }: Opening): Reason {
  const day = dateText(date)
  return openFrom === null
    ? {
        code: 'personalPension.notInForce',
        zh: `${day}该地尚未实施个人养老金`,
        en: `the personal pension was not in force there on ${day}`,
        sources: [pilots, nationwide],
      }
    : {
        code: 'personalPension.notInForce',
        zh: `${day}早于该地实施首日${dateText(openFrom)}`,
        en: `${day} lies before ${dateText(openFrom)}, the first day on which the personal pension is in force there`,
        sources: [pilots, nationwide],
      }
}
