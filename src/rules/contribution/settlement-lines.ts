import { intersection, intervalMonths } from '../../calendar/index.js'
import type { Fen } from '../../money/index.js'
import type { BillLine } from './contribution-line-steps.js'
import { sameEveryMonth } from './one-line-steps.js'
import type { SettlementRequest } from './settlement-input.js'
import { settledSteps } from './settled-month-steps.js'
import type { SettledRun, SettlementValues } from './settlement-steps.js'

/** The months of both bills, cut wherever the terms of either change. */
export function settledLines(paid: readonly BillLine[], now: readonly BillLine[]): readonly SettledRun[] {
  return paid.flatMap((before) => now.flatMap((after) => settledLine(before, after) ?? []))
}

function settledLine(before: BillLine, after: BillLine): SettledRun | undefined {
  const months = intersection(before, after)
  if (months === undefined) return undefined
  const less = (a: Fen, b: Fen) => (a - b) as Fen
  return {
    ...months,
    months: intervalMonths(months),
    kind: after.kind,
    wage: after.wage,
    paidFloor: before.floor,
    finalFloor: after.floor,
    paidCeiling: before.ceiling,
    finalCeiling: after.ceiling,
    paidBase: before.base,
    finalBase: after.base,
    baseDifference: less(after.base, before.base),
    paidEmployer: before.employerDue,
    finalEmployer: after.employerDue,
    employerDifference: less(after.employerDue, before.employerDue),
    paidEmployee: before.employee,
    finalEmployee: after.employee,
    employeeDifference: less(after.employee, before.employee),
    paidFlexible: before.flexible,
    finalFlexible: after.flexible,
    flexibleDifference: less(after.flexible, before.flexible),
    payableDifference: less(after.payable, before.payable),
    paidAccount: before.account,
    finalAccount: after.account,
    accountDifference: less(after.account, before.account),
  }
}

/** The values of a settlement: its months, and the exact sums over the lines. */
export function settlementValues(
  { contribution, payableUntil }: SettlementRequest,
  lines: readonly SettledRun[],
): SettlementValues {
  const { from, to } = contribution
  const total = (amount: (line: SettledRun) => Fen) =>
    lines.reduce((sum, line) => sum + amount(line) * line.months, 0) as Fen
  return {
    from,
    to,
    months: to - from + 1,
    lines: lines.length,
    ...sameEveryMonth(lines, settledSteps),
    employerTotal: total((line) => line.employerDifference),
    employeeTotal: total((line) => line.employeeDifference),
    flexibleTotal: total((line) => line.flexibleDifference),
    payableTotal: total((line) => line.payableDifference),
    accountTotal: total((line) => line.accountDifference),
    payableUntil,
  }
}
