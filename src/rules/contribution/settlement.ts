import { dateText, lastDay, type MonthInterval } from '../../calendar/index.js'
import { readerOf, type Missing, type Notice, type Reader } from '../../law/index.js'
import type { Decimal } from '../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../frame.js'
import type { Computed, NotEntitled, Undetermined } from '../outcome.js'
import { present } from '../present.js'
import type { ShownValues } from '../step.js'
import { billOf } from './contribution-bill.js'
import { decideContribution, type Contribution } from './contribution.js'
import { settlementNotices } from './settlement-caveats.js'
import { readSettlementInput, type SettlementInput, type SettlementLaws } from './settlement-input.js'
import { settledLines, settlementValues } from './settlement-lines.js'
import {
  settlementLineSteps,
  settlementSteps,
  type SettlementLine,
  type SettlementValues,
} from './settlement-steps.js'

/** The differences of a stretch of months in all, yuan; negative where too much was paid. */
export interface SettlementTotals {
  readonly employer: Decimal
  readonly employee: Decimal
  readonly flexible: Decimal
  /** All that is to be paid. */
  readonly payable: Decimal
  /** Credited to the individual account. */
  readonly account: Decimal
}

/** A settlement, with the two bills it rests on as parts. */
export interface DeterminedSettlement extends Computed<SettlementValues, 'determined'> {
  readonly totals: SettlementTotals
  readonly rows: readonly ShownValues<SettlementLine>[]
  readonly parts: { readonly paid: Contribution; readonly now: Contribution }
}

/** The answer to a settlement. */
export type Settlement = DeterminedSettlement | NotEntitled | Undetermined

/**
 * What is still to be paid for months that were paid on provisional bounds of the contribution base, once the
 * final ones are known (缴费基数结算补差): the difference of base, shares and account credit, month by month and in
 * all. It bears no late charge until the day the notice of the final bounds states; where the law data hold no
 * such day, it is an input.
 *
 * @param input wage or base in yuan a month and the months, as for {@link contribution}; `payableUntil` as stated
 * in the notice, where the law data hold no day or another one is meant
 * @param laws the law of one place as known when the months were paid, and as known now. A base chosen by a
 * flexible worker must fit the bounds of the first; the second moves it to its bounds
 * @returns `determined` with `rows` and `totals`, both bills in `parts`; `notEntitled` and `undetermined` as the
 * bills are
 * @throws ShebaoError (kind `input`) as {@link contribution} does; (kind `law`) `settlement.place`,
 * `settlement.order`
 * @see 豫人社办〔2021〕102号; 豫人社办〔2025〕67号
 * @example
 * const paid = lawOf('luoyang', { asOf: '2021-08-01' })
 * const now = lawOf('luoyang', { asOf: '2022-01-31' })
 * const months = { kind: 'flexible', from: '2021-07', to: '2021-12', base: '3179' } as const
 * const settled = employeePension.settlement(months, { paid, now })
 * settled.outcome === 'determined' && settled.totals.payable.toFixed(2) // '21.60'
 */
export function settlement(input: SettlementInput, laws: SettlementLaws): Settlement {
  const request = readSettlementInput(input, laws)
  const { contribution: months } = request
  const paid = decideContribution(months, laws.paid, 'refuse')
  const now = decideContribution(months, laws.now, 'move')
  const parts = { paid, now }
  const reader = readerOf(laws.now)
  const lines = settledLines(billOf(months, laws.paid, readerOf(laws.paid)), billOf(months, laws.now, reader))
  const frame = (notices: readonly Notice[]) =>
    frameOf('employeePension.settlement', laws.now, reader, notices)
  const refused = [paid, now].find((part) => part.outcome === 'notEntitled')
  if (refused !== undefined) return notEntitled(frame([]), refused.reasons, parts)
  const missing = [paid, now].flatMap((part) => (part.outcome === 'undetermined' ? part.missing : []))
  if (missing.length > 0) return undetermined(frame([]), eachOnce(missing), parts)
  const values = settlementValues(
    { ...request, payableUntil: request.payableUntil ?? statedDay(months, reader) },
    lines,
  )
  const shown = present(values, settlementSteps)
  return {
    ...frame(settlementNotices(values, request.payableUntil !== null, reader)),
    outcome: 'determined',
    totals: {
      employer: shown.employerTotal,
      employee: shown.employeeTotal,
      flexible: shown.flexibleTotal,
      payable: shown.payableTotal,
      account: shown.accountTotal,
    },
    values: shown,
    rows: lines.map((line) => present(line, settlementLineSteps)),
    parts,
  }
}

/** The last day of the month by which the notice lets the differences of all these months be paid. */
function statedDay({ from, to }: MonthInterval, reader: Reader): string | null {
  const path = 'employeePension.contribution.base.settleBy'
  const [first, last] = [from, to].map((month) => reader.optional((r) => r.month(path, month)))
  return first === undefined || first !== last ? null : dateText(lastDay(first))
}

/** What both laws lack is named once. */
function eachOnce(missing: readonly Missing[]): readonly Missing[] {
  return [...new Map(missing.map((each) => [`${each.path} ${each.en}`, each])).values()]
}
