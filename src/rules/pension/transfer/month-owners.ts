import {
  CIVIL,
  EMPLOYEE,
  FIRST_MONTH,
  MILITARY,
  MOST_RELATIONS,
  MONTHS,
  RESIDENT,
  type Life,
  type Scratch,
} from './life.js'
import type { MonthTerms } from './transfer-terms.js'

/** What is wrong with the relations of a person; null when nothing is. */
export type LifeFault = 'badRelation' | 'badRow'

/** The relations of one person: from `begin` up to, not including, `end`. */
export interface Person {
  readonly begin: number
  readonly end: number
  /** Last month that is looked at: records end with the month of the claim. */
  readonly through: number
}

/** The last month of a row that is deemed; before its first month when none is. */
export function deemedThrough(life: Life, relation: number, row: number, terms: MonthTerms): number {
  const scheme = life.scheme[relation] as number
  if (life.deemed[row] === 1) return life.to[row] as number
  if (scheme === CIVIL) return terms.civilPaidFrom - 1
  return scheme === MILITARY ? terms.militaryPaidFrom - 1 : 0
}

/**
 * Which relation each month counts in (重复缴费按月清理): a month paid as an employee before a deemed one, and both
 * before one paid as a resident (人社部发〔2014〕17号 第七条); among equals the order of preference. Fills the owners
 * and the tallies of months.
 */
export function assignMonths(
  life: Life,
  person: Person,
  terms: MonthTerms,
  scratch: Scratch,
): LifeFault | null {
  const count = person.end - person.begin
  if (count > MOST_RELATIONS) return 'badRelation'
  const fault = tallyMonths(life, person, scratch)
  if (fault !== null) return fault
  clearOwners(scratch, count)
  sortByPreference(life, person, terms, scratch)
  paint(life, person, terms, scratch, RESIDENTS)
  paint(life, person, terms, scratch, DEEMED)
  paint(life, person, terms, scratch, PAID)
  for (let i = 0; i < count; i++) tallyKept(life, person, i, terms, scratch)
  return null
}

/** Months of each relation through the claim, its first and last. */
function tallyMonths(life: Life, { begin, end, through }: Person, { tallies }: Scratch): LifeFault | null {
  for (let relation = begin; relation < end; relation++) {
    const i = relation - begin
    const rows = life.rowStarts[relation + 1] as number
    let before = FIRST_MONTH - 1
    let months = 0
    let first = 0
    let last = 0
    for (let row = life.rowStarts[relation] as number; row < rows; row++) {
      const from = life.from[row] as number
      const to = life.to[row] as number
      if (!(from > before && to >= from && to < FIRST_MONTH + MONTHS)) return 'badRow'
      before = to
      if (from > through) continue
      last = to < through ? to : through
      if (first === 0) first = from
      months += last - from + 1
    }
    tallies.months[i] = months
    tallies.first[i] = first
    tallies.last[i] = last
  }
  return null
}

function clearOwners({ owner, tallies }: Scratch, count: number): void {
  let first = FIRST_MONTH + MONTHS
  let last = 0
  for (let i = 0; i < count; i++) {
    if (tallies.months[i] === 0) continue
    first = Math.min(first, tallies.first[i] as number)
    last = Math.max(last, tallies.last[i] as number)
  }
  if (last >= first) owner.fill(0, first - FIRST_MONTH, last - FIRST_MONTH + 1)
}

/** Insertion: a person has few relations. */
function sortByPreference(life: Life, person: Person, terms: MonthTerms, { tallies }: Scratch): void {
  const { order } = tallies
  for (let i = 0; i < person.end - person.begin; i++) {
    let at = i
    while (at > 0 && comesBefore(life, person.begin, i, order[at - 1] as number, terms, tallies)) {
      order[at] = order[at - 1] as number
      at--
    }
    order[at] = i
  }
}

/** Whether relation `a` keeps a month before `b`: the person's choice, the choice of the law, then scheme and place. */
function comesBefore(
  life: Life,
  begin: number,
  a: number,
  b: number,
  { keep }: MonthTerms,
  { months, first }: Scratch['tallies'],
): boolean {
  const [x, y] = [begin + a, begin + b]
  const chosen = rank(life.preference[x] as number) - rank(life.preference[y] as number)
  if (chosen !== 0) return chosen < 0
  const byLaw =
    keep === 'longerRecord'
      ? (months[b] as number) - (months[a] as number)
      : ((first[a] as number) - (first[b] as number)) * (keep === 'earlierRecord' ? 1 : -1)
  if (byLaw !== 0) return byLaw < 0
  const byScheme = (life.scheme[x] as number) - (life.scheme[y] as number)
  if (byScheme !== 0) return byScheme < 0
  const byPlace = (life.place[x] as number) - (life.place[y] as number)
  return byPlace !== 0 ? byPlace < 0 : (life.temporary[x] as number) < (life.temporary[y] as number)
}

function rank(preference: number): number {
  return preference === 0 ? MOST_RELATIONS + 1 : preference
}

const [RESIDENTS, DEEMED, PAID] = [0, 1, 2] as const

/** Paints one layer, the relation that keeps last first, so that the first one stands on top. */
function paint(life: Life, person: Person, terms: MonthTerms, scratch: Scratch, layer: number): void {
  const { owner, tallies } = scratch
  for (let at = person.end - person.begin - 1; at >= 0; at--) {
    const i = tallies.order[at] as number
    const relation = person.begin + i
    if ((life.scheme[relation] === RESIDENT) !== (layer === RESIDENTS)) continue
    const rows = life.rowStarts[relation + 1] as number
    for (let row = life.rowStarts[relation] as number; row < rows; row++) {
      const deemedTo = layer === RESIDENTS ? 0 : deemedThrough(life, relation, row, terms)
      const from =
        layer === PAID ? Math.max(life.from[row] as number, deemedTo + 1) : (life.from[row] as number)
      const to = layer === DEEMED ? Math.min(life.to[row] as number, deemedTo) : (life.to[row] as number)
      const last = to < person.through ? to : person.through
      if (last >= from) owner.fill(i + 1, from - FIRST_MONTH, last - FIRST_MONTH + 1)
    }
  }
}

/** Months of a relation that count, the deemed ones among them, and those that do not. */
function tallyKept(life: Life, person: Person, i: number, terms: MonthTerms, scratch: Scratch): void {
  const { owner, tallies } = scratch
  const relation = person.begin + i
  const rows = life.rowStarts[relation + 1] as number
  let kept = 0
  let deemed = 0
  let last = 0
  for (let row = life.rowStarts[relation] as number; row < rows; row++) {
    const deemedTo =
      life.scheme[relation] === EMPLOYEE && life.deemed[row] !== 1
        ? 0
        : deemedThrough(life, relation, row, terms)
    const to = Math.min(life.to[row] as number, person.through)
    for (let month = life.from[row] as number; month <= to; month++) {
      if (owner[month - FIRST_MONTH] !== i + 1) continue
      kept++
      if (month <= deemedTo) deemed++
      last = month
    }
  }
  tallies.kept[i] = kept
  tallies.keptDeemed[i] = deemed
  tallies.lastKept[i] = last
  tallies.dropped[i] = (tallies.months[i] as number) - kept
}
