import { FIRST_MONTH, RESIDENT, type Life, type Scratch } from './life.js'
import { deemedThrough, type Person } from './month-owners.js'
import type { StepReasonCode } from './step-reasons.js'
import type { MonthTerms } from './transfer-terms.js'

/** A stretch of months of one relation that another keeps. */
export interface DroppedStretch {
  readonly from: number
  readonly to: number
  /** Number of the relation that keeps them, within the person. */
  readonly keeper: number
  readonly reason: Extract<
    StepReasonCode,
    'residentOverlap' | 'residentTwice' | 'employeeOverlap' | 'deemedGivesWay'
  >
}

/** The overlapped months of a relation as stretches, in order of time. How its rows are cut makes no difference. */
export function droppedStretches(
  life: Life,
  person: Person,
  i: number,
  terms: MonthTerms,
  scratch: Scratch,
): readonly DroppedStretch[] {
  const relation = person.begin + i
  const stretches: { from: number; to: number; keeper: number; reason: DroppedStretch['reason'] }[] = []
  const rows = life.rowStarts[relation + 1] as number
  for (let row = life.rowStarts[relation] as number; row < rows; row++) {
    const to = Math.min(life.to[row] as number, person.through)
    const deemedTo = deemedThrough(life, relation, row, terms)
    for (let month = life.from[row] as number; month <= to; month++) {
      const keeper = (scratch.owner[month - FIRST_MONTH] as number) - 1
      if (keeper === i) continue
      const reason = reasonOf(life, person, i, keeper, month, month <= deemedTo, terms)
      const last = stretches[stretches.length - 1]
      if (last !== undefined && last.to === month - 1 && last.keeper === keeper && last.reason === reason)
        last.to = month
      else stretches.push({ from: month, to: month, keeper, reason })
    }
  }
  return stretches
}

function reasonOf(
  life: Life,
  { begin }: Person,
  i: number,
  keeper: number,
  month: number,
  deemed: boolean,
  terms: MonthTerms,
): DroppedStretch['reason'] {
  if (life.scheme[begin + i] === RESIDENT)
    return life.scheme[begin + keeper] === RESIDENT ? 'residentTwice' : 'residentOverlap'
  return deemed && isPaid(life, begin + keeper, month, terms) ? 'deemedGivesWay' : 'employeeOverlap'
}

function isPaid(life: Life, relation: number, month: number, terms: MonthTerms): boolean {
  const rows = life.rowStarts[relation + 1] as number
  for (let row = life.rowStarts[relation] as number; row < rows; row++)
    if ((life.from[row] as number) <= month && month <= (life.to[row] as number))
      return month > deemedThrough(life, relation, row, terms)
  return false
}
