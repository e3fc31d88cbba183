import { intervalMonths, type MonthInterval } from '../../calendar/index.js'
import type { Law, Reader } from '../../law/index.js'
import type { Fen } from '../../money/index.js'
import { contributionOf } from './contribution-formula.js'
import type { ContributionRequest } from './contribution-input.js'
import type { Clamped, MonthValues } from './contribution-month-steps.js'
import type { BillLine } from './contribution-line-steps.js'
import type { TotalValues } from './contribution-steps.js'
import { monthTerms, type MonthTerms } from './contribution-terms.js'
import { flexiblePayment } from './relief.js'
import { stretchesOf } from './stretches.js'

/** The lines of a stretch; months whose terms the law lacks are left out, and the reader knows them. */
export function billOf(request: ContributionRequest, law: Law, reader: Reader): readonly BillLine[] {
  return stretchesOf(request, (month) => monthTerms(request, month, law, reader)).map(
    ({ from, to, terms }) => ({
      from,
      to,
      months: intervalMonths({ from, to }),
      ...monthValues(request, terms),
    }),
  )
}

/** The months a flexible worker can no longer pay for in the month of payment. */
export function closedMonths(
  request: ContributionRequest,
  law: Law,
  reader: Reader,
): readonly MonthInterval[] {
  const isOpen = stretchesOf(request, (month) => flexiblePayment(request, month, law, reader)?.open)
  return isOpen.filter((stretch) => !stretch.terms)
}

function monthValues(request: ContributionRequest, terms: MonthTerms): MonthValues {
  const { kind, newHire, employerClass, deferral, wage } = request
  const { clamped, ...amounts } = contributionOf(wage, terms)
  return {
    kind,
    wageBasis: kind === 'flexible' ? 'chosen' : newHire ? 'firstMonth' : 'precedingYear',
    employerClass,
    deferral,
    wage,
    ...terms,
    ...amounts,
    clamped: CLAMPED[clamped],
    deferred: terms.deferredUntil === null ? (0 as Fen) : amounts.employerDue,
  }
}

const CLAMPED: Readonly<Record<-1 | 0 | 1, Clamped>> = { [-1]: 'cutToCeiling', 0: 'none', 1: 'raisedToFloor' }

/** The exact sums over the lines. */
export function totalsOf(lines: readonly BillLine[]): TotalValues {
  const total = (amount: (line: BillLine) => Fen) =>
    lines.reduce((sum, line) => sum + amount(line) * line.months, 0) as Fen
  return {
    employerTotal: total((line) => line.employer),
    waivedTotal: total((line) => line.waived),
    employerDueTotal: total((line) => line.employerDue),
    employeeTotal: total((line) => line.employee),
    flexibleTotal: total((line) => line.flexible),
    payableTotal: total((line) => line.payable),
    accountTotal: total((line) => line.account),
    poolTotal: total((line) => line.pool),
    deferredTotal: total((line) => line.deferred),
  }
}
