import { addMonths, monthText, readMonth, type YearMonth } from '../../calendar/index.js'
import { allowance, recomputation, type Allowance } from '../pension/incapacity/index.js'
import { attempt, keep, lacks, type Findings } from './findings.js'
import { addIncreases } from './increases.js'
import { fen, type DrawnPension } from './drawn-pension.js'
import { isOfLaw, lastPlace } from './place-of-law.js'
import type { Life } from './read-life.js'
import { stretchOf } from './stretch.js'

type Entitled = Extract<Allowance, { outcome: 'entitled' }>

/** An allowance that is drawn, and whether it becomes the pension at the age. */
export interface DrawnAllowance {
  readonly drawn: DrawnPension
  /** Last month as an allowance. */
  readonly through: YearMonth
  /** The pension it becomes from the month after on; null where it ends without one. */
  readonly asPension: DrawnPension | null
}

/**
 * The incapacity allowance of a life up to a month: its amount, the computation anew when five years remain, the yearly
 * increases of its channel, and the pension it becomes at the age without a new award (人社部发〔2024〕72号 第三条).
 */
export function addAllowance(findings: Findings, life: Life, through: YearMonth): DrawnAllowance | undefined {
  const claim = life.input.incapacity
  const { application } = life
  if (claim === undefined || application === undefined || application > through) return undefined
  if (!isOfLaw(findings, lastPlace(life.input.records))) return undefined
  const { ground: _, ...person } = life.person
  const { recomputation: anew, ...asked } = claim
  const first = attempt(findings, 'incapacity', () => allowance({ ...person, ...asked }, findings.law))
  keep(findings, 'incapacity', first, 'incapacity')
  if (first?.outcome !== 'entitled') return undefined
  const recomputedIn = readMonth(first.values.recomputedIn)
  const becomesPension = first.values.case !== 'basicForMonths' && first.values.stoppedBy === null
  const last = endOf(findings, first, life)
  const isAnew = recomputedIn !== undefined && recomputedIn < Math.min(through, last)
  const end: End = { last, becomesPension }
  const amountThrough = readMonth(first.values.amountThrough) as YearMonth
  const firstEnd =
    recomputedIn === undefined ? end : { last: minMonth(amountThrough, last), becomesPension: false }
  addAmount(findings, life, first, application, firstEnd, through)
  let latest = first
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
    keep(findings, 'incapacityAnew', second, 'incapacity.recomputation')
    if (second?.outcome === 'entitled') {
      addAmount(findings, life, second, recomputedIn, end, through)
      latest = second
    }
  }
  const drawn = { ...drawnOf(latest), firstPayment: readMonth(first.firstPayment) as YearMonth }
  const asPension = becomesPension ? { ...drawn, firstPayment: addMonths(last, 1) } : null
  return { drawn, through: last, asPension }
}

/**
 * Last month as an allowance: a pension claimed earlier ends it with the month of the claim. A claim before the earliest
 * month of a pension, that of flexible early retirement where the minimum is met, ends nothing.
 */
function endOf(findings: Findings, { through: until, values }: Entitled, { claim }: Life): YearMonth {
  const through = readMonth(until) as YearMonth
  if (claim === undefined) return through
  const earliest =
    readMonth(values.earliestRetirement) ??
    addMonths(readMonth(values.retirement) as YearMonth, values.monthsToAge)
  if (claim >= earliest) return minMonth(claim, through)
  findings.notices.push({
    code: 'input',
    subject: 'claimMonth',
    zh: `${monthText(claim)}早于最早可申领养老金的${monthText(earliest)}，不能申领养老金，病残津贴照发`,
    en: `${monthText(claim)} lies before ${monthText(earliest)}, the earliest month of a pension: none can be claimed, the allowance goes on`,
  })
  return through
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

/** What an amount leaves for a death; the account pays only where all items of a pension are due. */
function drawnOf(outcome: Entitled): DrawnPension {
  const from = readMonth(outcome.firstPayment) as YearMonth
  return {
    scheme: 'employee',
    firstPayment: from,
    months: outcome.values.totalMonths,
    total: fen(outcome.amounts.total),
    account:
      outcome.values.case === 'fullFormula' || outcome.rule === 'incapacity.recomputation'
        ? { balance: fen(outcome.values.accountBalance), item: fen(outcome.amounts.account), from }
        : undefined,
  }
}

function minMonth(a: YearMonth, b: YearMonth): YearMonth {
  return a < b ? a : b
}
