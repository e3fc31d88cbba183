import { readMonth, yearMonth, yearOf, type YearMonth } from '../../../../calendar/index.js'
import { isShebaoError, ShebaoError, type Issue } from '../../../../errors.js'
import { readerOf, type Law } from '../../../../law/index.js'
import { isObject } from '../../../../records/index.js'
import { fenOf, type Decimal, type Fen } from '../../../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../../../frame.js'
import type { AnyOutcome, Computed, NotEntitled, Undetermined } from '../../../outcome.js'
import type { Payment } from '../../../payment.js'
import { lawIssues } from '../../../pension/employee/award/recomputation-input.js'
import { present } from '../../../present.js'
import { disability, type Disability } from '../disability/disability.js'
import { nursing, type Nursing } from '../later/nursing.js'
import { lackingOf } from '../later/second-injury.js'
import { leavingGrants, type LeavingGrants } from '../leaving/leaving-grants.js'
import {
  readRecomputeInput,
  type InjuryRecomputeInput,
  type InjuryRecomputeOptions,
} from './recomputation-input.js'
import { notDue, recomputationNotices, stillOpen } from './recomputation-notices.js'
import {
  injuryRecomputationSteps,
  recomputedRowSteps,
  type InjuryRecomputationValues,
  type RecomputedRow,
} from './recomputation-steps.js'

/** A recomputation that found its values: a row for each benefit. */
export interface DeterminedInjuryRecomputation extends Computed<InjuryRecomputationValues, 'determined'> {
  readonly amounts: {
    /** Difference of what is paid once, yuan. */
    readonly once: Decimal
    /** Difference of what is paid monthly, yuan a month. */
    readonly monthly: Decimal
    /** Due in all, yuan; null where monthly benefits lack `paidThrough`. */
    readonly arrears: Decimal | null
  }
  /** The awards then and now, as `disabilityThen`, `disabilityNow` and so on. */
  readonly parts: Readonly<Record<string, AnyOutcome>>
}

/** The answer to a recomputation. */
export type InjuryRecomputation = DeterminedInjuryRecomputation | NotEntitled | Undetermined

/**
 * Benefits paid on the base of the year before, settled once the final one is known (重新计算、补发). The base is
 * published in summer and holds from January; until then the one of the year before serves. The same benefits are
 * computed under the law as known when they were paid and as known now; the difference of each is what is due.
 *
 * Months count from the first payment to `paidThrough`, both included; for nursing, which is set anew each January, to
 * December of the year at most.
 *
 * @param thenLaw the law as known at the award, as `lawOf('luoyang', { asOf: '2024-04-01' })`
 * @param nowLaw the law of the same place as known later
 * @returns `determined` with a row for each benefit and what is due in all; `undetermined` when a law lacks a value or
 * the base is still provisional; `notEntitled` when a benefit is not due
 * @throws ShebaoError (kind `input`) with every issue: those of the benefits, `calendar.month` for `paidThrough`,
 * `workInjury.nothingToRecompute`, `recomputation.place`, `recomputation.order`
 * @see practice of the yearly base of work-injury benefits
 * @example
 * const care = { level: 'complete', concluded: '2024-02', month: '2024-03', insured: true } as const
 * const then = lawOf('luoyang', { asOf: '2024-04-01' })
 * const settled = workInjury.recompute({ nursing: care }, then, lawOf('luoyang'), { paidThrough: '2024-07' })
 * settled.outcome === 'determined' && settled.amounts.monthly.toFixed(2) // '278.50': 50 % of 7132 less 6575
 * settled.outcome === 'determined' && settled.amounts.arrears?.toFixed(2) // '1392.50': five months
 */
export function recompute(
  input: InjuryRecomputeInput,
  thenLaw: Law,
  nowLaw: Law,
  options: InjuryRecomputeOptions = {},
): InjuryRecomputation {
  const rule = 'workInjury.recomputation'
  const issues: Issue[] = []
  const paidThrough = readRecomputeInput(input, options, issues)
  lawIssues(thenLaw, nowLaw, issues)
  const thens = awardsOf(input, thenLaw, 'Then', issues)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const nows = awardsOf(input, nowLaw, 'Now', issues)
  const parts: Readonly<Record<string, AnyOutcome>> = { ...thens, ...nows }
  const [before, after] = [Object.values(thens), Object.values(nows)]
  const notices = after.flatMap((each) => each.notices)
  const frame = () => frameOf(rule, nowLaw, readerOf(nowLaw), notices)
  const reasons = notDue([...before, ...after])
  if (reasons.length > 0) return notEntitled(frame(), reasons, parts)
  const missing = [...lackingOf([...before, ...after]), ...stillOpen(after, nowLaw)]
  if (missing.length > 0) return undetermined(frame(), missing, parts)
  const rows = rowsOf(paymentsOf(before), paymentsOf(after), paidThrough)
  const values = totalsOf(rows, paidThrough)
  const cut = rows.find((row) => paidThrough !== undefined && row.last !== null && row.last < paidThrough)
  const wasProvisional = stillOpen(before, thenLaw).length > 0
  const shown = present(values, injuryRecomputationSteps)
  return {
    ...frameOf(rule, nowLaw, readerOf(nowLaw), [
      ...notices,
      ...recomputationNotices(rows, wasProvisional, cut),
    ]),
    outcome: 'determined',
    values: shown,
    amounts: { once: shown.once, monthly: shown.monthly, arrears: shown.arrears },
    rows: rows.map((row) => present(row, recomputedRowSteps)),
    parts,
  }
}

type Award = Disability | LeavingGrants | Nursing

/** The benefits given, under one law; adds what is wrong with each. */
function awardsOf(
  input: InjuryRecomputeInput,
  law: Law,
  when: 'Then' | 'Now',
  issues: Issue[],
): Record<string, Award> {
  const awards: Record<string, Award> = {}
  const given = (isObject(input) ? input : {}) as InjuryRecomputeInput
  const add = <T>(
    name: keyof InjuryRecomputeInput,
    facts: T | undefined,
    rule: (facts: T, law: Law) => Award,
  ) => {
    if (facts === undefined) return
    try {
      awards[`${name}${when}`] = rule(facts, law)
    } catch (error) {
      if (!isShebaoError(error) || error.kind !== 'input') throw error
      issues.push(...error.issues.map((issue) => ({ ...issue, path: [name, ...issue.path] })))
    }
  }
  add('disability', given.disability, disability)
  add('leavingGrants', given.leavingGrants, leavingGrants)
  add('nursing', given.nursing, nursing)
  return awards
}

function paymentsOf(awards: readonly Award[]): readonly Payment[] {
  return awards.flatMap((each) => (each.outcome === 'entitled' ? each.payments : []))
}

function rowsOf(
  before: readonly Payment[],
  after: readonly Payment[],
  paidThrough: YearMonth | undefined,
): readonly RecomputedRow[] {
  const keyOf = ({ benefit, payer, from }: Payment) => `${benefit} ${payer} ${from}`
  const keys = [...new Set([...after, ...before].map(keyOf))]
  return keys.map((key) => {
    const [then, now] = [before, after].map((all) => all.find((each) => keyOf(each) === key))
    const payment = (now ?? then) as Payment
    const { benefit, periodicity } = payment
    const first = readMonth(payment.from) as YearMonth
    const provisional = fenOfPayment(then)
    const final = fenOfPayment(now)
    const difference = (final - provisional) as Fen
    const last = periodicity === 'once' ? null : lastMonth(benefit, first, paidThrough)
    const monthsPaid = periodicity === 'once' ? 1 : last === null ? null : Math.max(last - first + 1, 0)
    const arrears = monthsPaid === null ? null : ((difference * monthsPaid) as Fen)
    return { benefit, periodicity, provisional, final, difference, first, last, monthsPaid, arrears }
  })
}

/** The last month on the provisional base: nursing is set anew each January. */
function lastMonth(benefit: string, first: YearMonth, paidThrough: YearMonth | undefined): YearMonth | null {
  if (paidThrough === undefined) return null
  if (benefit !== 'workInjury.nursing') return paidThrough
  return Math.min(paidThrough, yearMonth(yearOf(first), 12)) as YearMonth
}

function fenOfPayment(payment: Payment | undefined): Fen {
  return payment === undefined ? (0 as Fen) : fenOf(payment.amount)
}

function totalsOf(
  rows: readonly RecomputedRow[],
  paidThrough: YearMonth | undefined,
): InjuryRecomputationValues {
  const sum = (periodicity: RecomputedRow['periodicity']) =>
    rows.reduce((total, row) => total + (row.periodicity === periodicity ? row.difference : 0), 0) as Fen
  const open = rows.some(({ arrears }) => arrears === null)
  const due = rows.reduce((total, { arrears }) => total + (arrears ?? 0), 0) as Fen
  return {
    paidThrough: paidThrough ?? null,
    once: sum('once'),
    monthly: sum('monthly'),
    arrears: open ? null : due,
  }
}
