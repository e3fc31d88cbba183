import { monthText, readMonth, type YearMonth } from '../../calendar/index.js'
import { award, type ResidentAward } from '../pension/resident/index.js'
import { attempt, keep, type Findings } from './findings.js'
import { fen, type Claimed, type DrawnPension } from './drawn-pension.js'
import type { Life } from './read-life.js'
import { stretchOf, type Stretch } from './stretch.js'

type Entitled = Extract<ResidentAward, { outcome: 'entitled' }>

/**
 * The residents' pension of a claim, month by month, since the basic pension is raised by notice: months of the same
 * amount make one stretch. Years are the months that count, whole years of them. It is paid from the month after the
 * claim; a claim before the age is refused.
 */
export function addResidentPension(
  findings: Findings,
  life: Life,
  { values, month: claim }: Claimed,
  through: YearMonth,
  only: YearMonth | undefined,
): DrawnPension | undefined {
  const figures = life.input.resident ?? {}
  const accountBalance = figures.accountBalance ?? values.accountMerged
  const input = {
    birth: life.person.birth,
    ...figures,
    paidYears: figures.paidYears ?? Math.floor(values.countedMonths / 12),
    qualified: monthText(claim),
    accountBalance,
  }
  const at = (month: YearMonth | undefined) =>
    attempt(findings, 'resident', () =>
      award({ ...input, ...(month !== undefined && { month: monthText(month) }) }, findings.law),
    )
  const first = firstAnswer(findings, at, only ?? through)
  if (first === undefined) return undefined
  if (claim < (readMonth(first.values.reachMonth) as YearMonth)) {
    keep(findings, 'award', at(claim), 'resident')
    return undefined
  }
  const firstPayment = readMonth(first.firstPayment) as YearMonth
  const months = only === undefined ? monthsFrom(firstPayment, through) : [only]
  const drawn: DrawnPension = {
    scheme: 'resident',
    firstPayment,
    months: values.countedMonths,
    total: fen(first.amounts.total),
    account: { balance: fen(accountBalance), item: fen(first.amounts.account), from: firstPayment },
  }
  if (firstPayment > through) return drawn
  const stretches: Stretch[] = []
  for (const month of months) {
    const outcome = month === firstPayment ? first : at(month)
    if (outcome?.outcome !== 'entitled') {
      keep(findings, 'award', outcome, 'resident')
      break
    }
    findings.parts['award'] = outcome
    append(stretches, outcome, month, only === undefined ? month : firstPayment)
  }
  findings.notices.push(...(findings.parts['award']?.notices ?? []))
  findings.stretches.push(...stretches)
  return drawn
}

/** The answer that tells the first month of payment: that of the month itself, else of the month asked about. */
function firstAnswer(
  findings: Findings,
  at: (month: YearMonth | undefined) => ResidentAward | undefined,
  asked: YearMonth,
): Entitled | undefined {
  const first = at(undefined)
  if (first?.outcome === 'entitled') return first
  const then = first?.outcome === 'undetermined' ? at(asked) : first
  if (then?.outcome === 'entitled') return then
  keep(findings, 'award', then, 'resident')
  return undefined
}

function monthsFrom(from: YearMonth, to: YearMonth): readonly YearMonth[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => (from + i) as YearMonth)
}

/** Adds the items of a month: an item of the same amount as the month before goes on. */
function append(stretches: Stretch[], outcome: Entitled, month: YearMonth, from: YearMonth): void {
  for (const payment of outcome.payments) {
    const next = stretchOf(payment)
    const open = stretches.find(({ benefit, to }) => benefit === next.benefit && to === null)
    if (open !== undefined && open.amount === next.amount) continue
    if (open !== undefined) stretches[stretches.indexOf(open)] = { ...open, to: (month - 1) as YearMonth }
    stretches.push({ ...next, from, to: null })
  }
  for (const open of stretches.filter(({ to }) => to === null))
    if (!outcome.payments.some(({ benefit }) => benefit === open.benefit))
      stretches[stretches.indexOf(open)] = { ...open, to: (month - 1) as YearMonth }
}
