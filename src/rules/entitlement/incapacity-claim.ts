import { addMonths, monthText, readMonth, type YearMonth } from '../../calendar/index.js'
import { allowance, recomputation, type Allowance } from '../pension/incapacity/index.js'
import { attempt, keep, lacks, type Findings } from './findings.js'
import { addIncreases } from './increases.js'
import { fen, type DrawnPension } from './drawn-pension.js'
import type { Life } from './read-life.js'
import { stretchOf } from './stretch.js'

type Entitled = Extract<Allowance, { outcome: 'entitled' }>

/** An allowance that is drawn, and whether it becomes the pension at the age. */
export interface DrawnAllowance {
  readonly drawn: DrawnPension
  /** Last month as an allowance. */
  readonly through: YearMonth
  readonly becomesPension: boolean
}

/**
 * The incapacity allowance of a life up to a month: its amount, the computation anew when five years remain, the yearly
 * increases of its channel, and the pension it becomes at the age without a new award (人社部发〔2024〕72号 第三条).
 */
export function addAllowance(findings: Findings, life: Life, through: YearMonth): DrawnAllowance | undefined {
  const claim = life.input.incapacity
  const { application } = life
  if (claim === undefined || application === undefined || application > through) return undefined
  const { ground: _, ...person } = life.person
  const { recomputation: anew, ...asked } = claim
  const first = attempt(findings, 'incapacity', () => allowance({ ...person, ...asked }, findings.law))
  keep(findings, 'incapacity', first)
  if (first?.outcome !== 'entitled') return undefined
  const recomputedIn = monthOrUndefined(first.values.recomputedIn)
  const becomesPension = first.values.case !== 'basicForMonths' && first.values.stoppedBy === null
  const last = endOf(first, life)
  const isAnew = recomputedIn !== undefined && recomputedIn < Math.min(through, last)
  const end: End = { last, becomesPension }
  const amountThrough = readMonth(first.values.amountThrough) as YearMonth
  const firstEnd =
    recomputedIn === undefined ? end : { last: minMonth(amountThrough, last), becomesPension: false }
  addAmount(findings, life, first, application, firstEnd, through)
  if (isAnew && anew === undefined)
    lacks(
      findings,
      'incapacity.recomputation',
      `${monthText(recomputedIn)}重新核定病残津贴的资料`,
      `the figures with which the allowance is computed anew in ${monthText(recomputedIn)}`,
    )
  if (isAnew && anew !== undefined) {
    const second = attempt(findings, 'incapacity', () =>
      recomputation({ ...person, ...anew, application: monthText(application) }, findings.law),
    )
    keep(findings, 'incapacityAnew', second)
    if (second?.outcome === 'entitled') addAmount(findings, life, second, recomputedIn, end, through)
  }
  return { drawn: drawnOf(first), through: last, becomesPension }
}

/** Last month as an allowance: a pension claimed earlier ends it with the month of the claim. */
function endOf(outcome: Entitled, { claim }: Life): YearMonth {
  const through = readMonth(outcome.through) as YearMonth
  return claim === undefined ? through : minMonth(claim, through)
}

/** Last month of an amount as an allowance, and whether it is paid on as the pension. */
interface End {
  readonly last: YearMonth
  readonly becomesPension: boolean
}

/** One amount of the allowance from its first payment on, the pension it becomes, and the increases on it. */
function addAmount(
  findings: Findings,
  life: Life,
  outcome: Entitled,
  awarded: YearMonth,
  { last, becomesPension }: End,
  through: YearMonth,
): void {
  for (const stretch of outcome.payments.map(stretchOf))
    findings.stretches.push(
      stretch.to === null
        ? { ...stretch, from: addMonths(last, 1) }
        : { ...stretch, to: minMonth(stretch.to, last) },
    )
  addIncreases(
    findings,
    life,
    {
      part:
        outcome.rule === 'incapacity.recomputation' ? 'incapacityAnewAdjustments' : 'incapacityAdjustments',
      sector: 'enterprise',
      awarded,
      months: outcome.values.totalMonths,
      amount: fen(outcome.amounts.total),
      channel: outcome.values.adjustment === 'nationalRate' ? 'nationalRate' : 'scheme',
      to: becomesPension ? null : last,
    },
    through,
  )
}

function drawnOf(outcome: Entitled): DrawnPension {
  return {
    scheme: 'employee',
    firstPayment: readMonth(outcome.firstPayment) as YearMonth,
    months: outcome.values.totalMonths,
    accountBalance: fen(outcome.values.accountBalance),
    accountItem: fen(outcome.amounts.account),
  }
}

function minMonth(a: YearMonth, b: YearMonth): YearMonth {
  return a < b ? a : b
}

function monthOrUndefined(text: unknown): YearMonth | undefined {
  return typeof text === 'string' ? readMonth(text) : undefined
}
