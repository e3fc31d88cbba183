import type { YearMonth } from '../../../../calendar/index.js'
import type { Reader } from '../../../../law/index.js'

/**
 * The month whose minimum contribution period counts: that of the chosen retirement when it is flexible and
 * early, that of the statutory age otherwise, also after deferral (人社部发〔2024〕94号 第七条). That it stays for
 * somebody who pays on after the age is the reading here; no text says so (`shortfall` gives notice of it).
 */
export function minimumDecidedAt(retirement: YearMonth, statutory: YearMonth): YearMonth {
  return retirement < statutory ? retirement : statutory
}

/** Months of contributions an award needs (最低缴费年限): 180 to 2029, six more a year from 2030, 240 from 2039. */
export function minimumMonthsAt(decidedAt: YearMonth, reader: Reader): number | undefined {
  return reader.count('employeePension.minimumMonths', decidedAt)
}
