import { intervalMonths } from '../../../calendar/index.js'
import type { Law, Reader } from '../../../law/index.js'
import type { Fen } from '../../../money/index.js'
import { stretchesOf } from '../../contribution/stretches.js'
import { billFormula } from './bill-formula.js'
import type { BillRequest } from './bill-input.js'
import type { UnemploymentBillLine } from './bill-line-steps.js'
import type { Moved, UnemploymentMonth } from './bill-month-steps.js'
import type { BillTotals } from './bill-steps.js'
import { billTermsAt, type BillMonthTerms } from './bill-terms.js'

/** A line with everything behind it: months in a row under the same terms. */
export type FullLine = UnemploymentBillLine & UnemploymentMonth

/** The lines of a stretch; months whose terms the law lacks are left out, and the reader knows them. */
export function linesOf(request: BillRequest, law: Law, reader: Reader): readonly FullLine[] {
  return stretchesOf(request, (month) => billTermsAt(request, month, law, reader)).map(
    ({ from, to, terms }) => ({
      from,
      to,
      months: intervalMonths({ from, to }),
      ...monthOf(request, terms),
    }),
  )
}

function monthOf(request: BillRequest, terms: BillMonthTerms): UnemploymentMonth {
  const { worker, employerClass, deferral, wage } = request
  const { moved, ...amounts } = billFormula(wage, terms)
  return {
    worker,
    employerClass,
    deferral,
    wage,
    ...terms,
    ...amounts,
    moved: MOVED[moved],
    deferred: terms.deferredUntil === null ? (0 as Fen) : amounts.employerDue,
  }
}

const MOVED: Readonly<Record<-1 | 0 | 1, Moved>> = { [-1]: 'cutToCeiling', 0: 'none', 1: 'raisedToFloor' }

/** The exact sums over the lines. */
export function billTotals(lines: readonly FullLine[]): BillTotals {
  const total = (amount: (line: FullLine) => Fen) =>
    lines.reduce((sum, line) => sum + amount(line) * line.months, 0) as Fen
  return {
    employerTotal: total((line) => line.employer),
    waivedTotal: total((line) => line.waived),
    employerDueTotal: total((line) => line.employerDue),
    employeeTotal: total((line) => line.employee),
    payableTotal: total((line) => line.payable),
    deferredTotal: total((line) => line.deferred),
  }
}
