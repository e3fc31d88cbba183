import type { YearMonth } from '../../../calendar/index.js'
import type { Reader } from '../../../law/index.js'
import type { ResolutionTerms } from './resolution-formula.js'
import {
  monthTerms,
  moveTerms,
  refundTerms,
  type MonthQuestions,
  type ShareTables,
} from './transfer-terms.js'

/** The law of a month of claim; undefined when a value is missing (the reader knows which). */
export function resolutionTerms(
  claim: YearMonth,
  asks: MonthQuestions,
  shares: ShareTables,
  reader: Reader,
): ResolutionTerms | undefined {
  const months = monthTerms(claim, asks, reader)
  const refund = refundTerms(claim, shares, reader)
  const move = moveTerms(claim, shares, reader)
  const claimMonths = reader.count('transfer.claim.months', claim)
  const residentAge = reader.count('transfer.resident.age', claim)
  const residentMonths = reader.choice('transfer.resident.monthsInEmployee', claim)
  const employeeMonths = reader.choice('transfer.employee.monthsInResident', claim)
  if (
    months === undefined ||
    claimMonths === undefined ||
    residentAge === undefined ||
    residentMonths === undefined ||
    employeeMonths === undefined
  )
    return undefined
  return {
    months,
    refund,
    move,
    claimMonths,
    residentAge: residentAge * 12,
    residentMonthsCount: residentMonths === 'counted',
    employeeMonthsCount: employeeMonths === 'counted',
  }
}
