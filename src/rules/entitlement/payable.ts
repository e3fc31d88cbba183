import { monthText, type YearMonth } from '../../calendar/index.js'
import { readerOf, type Law } from '../../law/index.js'
import type { Decimal, Fen } from '../../money/index.js'
import { distinct, distinctMissing, frameOf, notEntitled, undetermined } from '../frame.js'
import type { Computed, NotEntitled, Reason, Undetermined } from '../outcome.js'
import type { Payment } from '../payment.js'
import { present } from '../present.js'
import type { ShownValues } from '../step.js'
import { benefitsOfLife } from './benefits-of-life.js'
import type { LifeInput } from './life-input.js'
import { payableRowSteps, payableSteps, type PayableRow, type PayableValues } from './payable-steps.js'
import { readLife } from './read-life.js'
import { isDue, paymentOf } from './stretch.js'

/** Benefits that are payable in a month. */
export interface EntitledPayable extends Computed<PayableValues, 'entitled'> {
  /** Yuan. */
  readonly amounts: {
    /** Monthly benefits together. */
    readonly monthly: Decimal
    /** What is paid once in the month. */
    readonly once: Decimal
    readonly total: Decimal
  }
  /** Every benefit of the month with payer, periodicity, first and last month. */
  readonly payments: readonly Payment[]
  /** The same, as `explain` prints it. */
  readonly rows: readonly ShownValues<PayableRow>[]
}

/** The answer for a month. */
export type Payable = EntitledPayable | NotEntitled | Undetermined

const RULE = 'entitlement.payable'

/**
 * Everything payable to a person, or for a death, in a month (当月应付待遇清单): pension with each yearly increase, incapacity
 * allowance, annuities, personal pension, survivors' benefits and inherited accounts, each with payer, periodicity,
 * first and last month. It is what is due for the month, whenever it is paid out.
 *
 * All records are resolved first (`transfer.resolve`), so that only one scheme awards; figures of a benefit sheet
 * stand before what the records give. Every outcome behind the list stands in `parts`. The law has to be that of the
 * place that pays: where the records lead to another one, its law is missing.
 *
 * @param month 'YYYY-MM'
 * @returns `entitled` with the payments, yuan; `notEntitled` when nothing is due, with the reasons; `undetermined` with
 * everything that is missing, what could be found in `parts`
 * @throws ShebaoError (kind `input`) with every issue of every part: `input.…`, `calendar.…`, `decimal.…`,
 * `entitlement.order` (birth, application, claim and death must follow each other), `entitlement.beforeBirth`,
 * `entitlement.schemeOfDeath`, `entitlement.claimsOverlap`, `entitlement.earlierClaim`, and the codes of the
 * rules behind it, under the name of the part
 * @see 社会保险法 第十六条、第十七条; 人社部发〔2014〕17号 第八条
 * @example
 * const law = lawOf('luoyang')
 * const due = entitlement.payable({
 *   sex: 'male', birth: '1963-05', originalRetirementAge: 60, household: 'luoyang', claimMonth: '2023-05',
 *   records: [{
 *     scheme: 'employee', place: 'luoyang', account: { balance: '92311.70' },
 *     spells: [{ from: '1996-01', to: '2023-05' }], contributions: [{ from: '1996-01', to: '2023-05', base: '4100' }],
 *   }],
 *   employee: { overallIndex: '0.9120' },
 * }, '2025-09', law)
 * due.outcome === 'entitled' && due.payments.length // 4: basic and account pension, the increases of 2024 and 2025
 */
export function payable(life: LifeInput, month: string, law: Law): Payable {
  const read = readLife(life, month, 'month')
  const found = benefitsOfLife(read.life, read.month, law, read.month)
  const { parts } = found
  const due = found.stretches.filter((stretch) => isDue(stretch, read.month))
  const frame = { ...frameOf(RULE, law, readerOf(law)), notices: distinct(found.notices) }
  const missing = distinctMissing(found.missing)
  if (missing.length > 0) return undetermined(frame, missing, parts)
  if (due.length === 0) return notEntitled(frame, [...found.reasons, nothingDue(read.month)], parts)
  const sum = (periodicity: Payment['periodicity']) =>
    due.reduce((total, each) => (each.periodicity === periodicity ? total + each.amount : total), 0) as Fen
  const monthlyTotal = sum('monthly')
  const onceTotal = sum('once')
  const values: PayableValues = {
    month: read.month,
    benefits: due.length,
    monthlyTotal,
    onceTotal,
    total: (monthlyTotal + onceTotal) as Fen,
  }
  const shown = present(values, payableSteps)
  return {
    ...frame,
    outcome: 'entitled',
    amounts: { monthly: shown.monthlyTotal, once: shown.onceTotal, total: shown.total },
    payments: due.map(paymentOf),
    values: shown,
    rows: due.map(({ benefit, amount, payer, periodicity, from, to }) =>
      present({ benefit, amount, payer, periodicity, from, to }, payableRowSteps),
    ),
    parts,
  }
}

function nothingDue(month: YearMonth): Reason {
  return {
    code: 'entitlement.nothingDue',
    zh: `${monthText(month)}没有应付的待遇`,
    en: `nothing is due in ${monthText(month)}`,
    sources: [{ document: 'national/sil', article: '第十六条' }],
  }
}
