import {
  addMonths,
  difference,
  intersection,
  intervalMonths,
  union,
  type MonthInterval,
  type YearMonth,
} from '../../../../calendar/index.js'
import type { ReadCareer } from '../../../../records/index.js'
import { paidSpells } from '../account/account-spells.js'

/** The months of a career that count at retirement, each once. */
export interface CountedMonths {
  /** Stretches paid since individual accounts began. */
  readonly paid: readonly MonthInterval[]
  /** Deemed stretches (视同缴费), and those recorded as paid before accounts began. */
  readonly deemed: readonly MonthInterval[]
  /** Stretches from the first paid month to retirement that were neither paid nor deemed. */
  readonly skipped: readonly MonthInterval[]
  readonly paidMonths: number
  readonly deemedMonths: number
  /** Paid and deemed months: what the award takes. */
  readonly totalMonths: number
  readonly skippedMonths: number
  /** Stretches recorded as paid that lie before individual accounts began: counted as deemed. */
  readonly paidBeforeStart: readonly MonthInterval[]
  /** Stretches after retirement, and made-up ones not yet paid then: not counted. */
  readonly notYet: readonly MonthInterval[]
}

const FIRST = 0 as YearMonth
const LAST = Number.MAX_SAFE_INTEGER as YearMonth

/**
 * The months of the employee scheme that count at retirement (累计缴费月数): paid ones since `start`, deemed ones,
 * and their sum. Made-up months count once paid. Splitting or joining spells changes nothing.
 *
 * @param start first month of individual accounts
 * @param retirement last month counted
 */
export function countedMonths(career: ReadCareer, start: YearMonth, retirement: YearMonth): CountedMonths {
  const unpaid = paidSpells(career).filter(
    ({ kind, paidIn, to }) => kind === 'madeUp' && (paidIn ?? to) > retirement,
  )
  const recorded = union(paidSpells(career).filter((spell) => !unpaid.includes(spell)))
  const recognised = union(
    career.spells.filter((spell) => spell.scheme === 'employee' && spell.kind === 'deemed'),
  )
  const counted = clip([...recorded, ...recognised], { from: FIRST, to: retirement })
  const paid = clip(recorded, { from: start, to: retirement })
  const paidBeforeStart = clip(clip(recorded, { from: FIRST, to: retirement }), {
    from: FIRST,
    to: addMonths(start, -1),
  })
  const deemed = union([...clip(recognised, { from: FIRST, to: retirement }), ...paidBeforeStart])
  const first = paid[0]?.from
  const skipped = first === undefined ? [] : difference({ from: first, to: retirement }, counted)
  const paidMonths = monthsIn(paid)
  const deemedMonths = monthsIn(deemed)
  return {
    paid,
    deemed,
    skipped,
    paidMonths,
    deemedMonths,
    totalMonths: paidMonths + deemedMonths,
    skippedMonths: monthsIn(skipped),
    paidBeforeStart,
    notYet: union([
      ...unpaid,
      ...clip([...recorded, ...recognised], { from: addMonths(retirement, 1), to: LAST }),
    ]),
  }
}

function clip(stretches: readonly MonthInterval[], bounds: MonthInterval): MonthInterval[] {
  return stretches.flatMap((stretch) => intersection(stretch, bounds) ?? [])
}

function monthsIn(stretches: readonly MonthInterval[]): number {
  return stretches.reduce((sum, stretch) => sum + intervalMonths(stretch), 0)
}
