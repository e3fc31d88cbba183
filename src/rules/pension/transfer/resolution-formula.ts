import { claimSeat, type ClaimSeat } from './claim-place-formula.js'
import { CIVIL, EMPLOYEE, MILITARY, RESIDENT, UNKNOWN, type Life, type Scratch } from './life.js'
import { assignMonths, type Person } from './month-owners.js'
import { MISSING, refundOf } from './overlap-refund.js'
import { provinceOf } from './place-number.js'
import { poolOf } from './pool-formula.js'
import { moneyWay, type MonthTerms, type MoveTerms, type RefundTerms } from './transfer-terms.js'

/** The law of a month of claim. */
export interface ResolutionTerms {
  readonly months: MonthTerms
  readonly refund: RefundTerms
  readonly move: MoveTerms
  /** Months at a place that make it the place of claim. */
  readonly claimMonths: number
  /** Age of the residents' pension, in months. */
  readonly residentAge: number
  readonly residentMonthsCount: boolean
  readonly employeeMonthsCount: boolean
}

/** The person of a resolution. */
export interface ResolutionFacts extends Person {
  readonly birth: number
  readonly household: number
  /** Earliest and statutory month of retirement; not looked at for somebody with residents' records alone. */
  readonly earliest: number
  readonly statutory: number
  /** Months an employees' award needs; undefined where the law lacks the number. */
  readonly minimum: number | undefined
}

/** What the kernel answers. All but `determined` leave the values as they were. */
export const LIFE_STATUS = [
  'determined',
  'beforeAge',
  'shortBeforeAge',
  'noMonths',
  'undetermined',
  'badRelation',
  'badRow',
  'refundExceedsBalance',
] as const
/** The name of an answer of the kernel. */
export type LifeStatus = (typeof LIFE_STATUS)[number]

/** What was decided on a person: months, money in fen, place numbers. */
export interface Resolution {
  scheme: number
  place: number
  seat: ClaimSeat
  /** The scheme of the employees' kind in which the person would retire. */
  careerScheme: number
  employeeMonths: number
  civilMonths: number
  militaryMonths: number
  residentMonths: number
  deemedMonths: number
  droppedMonths: number
  testedMonths: number
  countedMonths: number
  accountsIn: number
  refunded: number
  staying: number
  merged: number
  pooled: number
  awardMonth: number
}

/** An empty answer, to be filled by {@link resolveLife}. */
export function emptyResolution(): Resolution {
  return {
    scheme: 0,
    place: 0,
    seat: { place: 0, reason: 'backToHousehold', months: 0, present: -1 },
    careerScheme: 0,
    employeeMonths: 0,
    civilMonths: 0,
    militaryMonths: 0,
    residentMonths: 0,
    deemedMonths: 0,
    droppedMonths: 0,
    testedMonths: 0,
    countedMonths: 0,
    accountsIn: 0,
    refunded: 0,
    staying: 0,
    merged: 0,
    pooled: 0,
    awardMonth: 0,
  }
}

/**
 * Which scheme and place award, and on what: records end with the month of the claim, overlaps go, the place is
 * found, the employees' minimum tested, money gathered (人社部发〔2014〕17号 第三条至第七条, 国办发〔2009〕66号 第三条至第六条).
 */
export function resolveLife(
  life: Life,
  facts: ResolutionFacts,
  terms: ResolutionTerms,
  scratch: Scratch,
  into: Resolution,
): LifeStatus {
  const fault = assignMonths(life, facts, terms.months, scratch)
  if (fault !== null) return fault
  sumMonths(life, facts, scratch, into)
  const work = into.employeeMonths + into.civilMonths + into.militaryMonths
  if (work + into.residentMonths === 0) return 'noMonths'
  into.seat = claimSeat(life, facts, facts.household, terms.claimMonths, scratch.tallies)
  const { present } = into.seat
  into.careerScheme = present < 0 ? EMPLOYEE : (life.scheme[facts.begin + present] as number)
  into.testedMonths = work + (terms.residentMonthsCount ? into.residentMonths : 0)
  const status = chooseScheme(facts, work, terms, into)
  if (status !== 'determined') return status
  return sumMoney(life, facts, terms, scratch, into)
}

function sumMonths(life: Life, { begin, end }: Person, { tallies }: Scratch, into: Resolution): void {
  const months = [0, 0, 0, 0]
  into.deemedMonths = 0
  into.droppedMonths = 0
  for (let i = 0; i < end - begin; i++) {
    const scheme = life.scheme[begin + i] as number
    months[scheme] = (months[scheme] as number) + (tallies.kept[i] as number)
    into.deemedMonths += tallies.keptDeemed[i] as number
    into.droppedMonths += tallies.dropped[i] as number
  }
  into.employeeMonths = months[EMPLOYEE] as number
  into.civilMonths = months[CIVIL] as number
  into.militaryMonths = months[MILITARY] as number
  into.residentMonths = months[RESIDENT] as number
}

/** The test of the minimum and what follows from it. Nobody moves between the schemes before the age. */
function chooseScheme(
  { through, birth, household, earliest, statutory, minimum }: ResolutionFacts,
  work: number,
  terms: ResolutionTerms,
  into: Resolution,
): LifeStatus {
  if (work > 0) {
    if (through < earliest) return 'beforeAge'
    if (minimum === undefined) return 'undetermined'
    if (into.testedMonths >= minimum) {
      into.scheme = into.careerScheme
      into.place = into.seat.place
      into.countedMonths = into.testedMonths
      into.awardMonth = through
      return 'determined'
    }
    if (through < statutory) return 'shortBeforeAge'
  }
  into.scheme = RESIDENT
  into.place = household
  into.countedMonths = into.residentMonths + (terms.employeeMonthsCount ? work : 0)
  into.awardMonth = Math.max(through, birth + terms.residentAge)
  return 'determined'
}

/** Refunds, what stays behind, what moves; the rest of all accounts is merged into one. */
function sumMoney(
  life: Life,
  facts: ResolutionFacts,
  terms: ResolutionTerms,
  scratch: Scratch,
  into: Resolution,
): LifeStatus {
  const { tallies } = scratch
  let [accounts, refunded, staying, pooled] = [0, 0, 0, 0]
  let status: LifeStatus = 'determined'
  for (let i = 0; i < facts.end - facts.begin; i++) {
    const relation = facts.begin + i
    const balance = life.balance[relation] as number
    const refund = refundOf(life, facts, i, terms.months, terms.refund, scratch)
    const pool = poolMoving(life, facts, i, terms, into)
    const stays = leavesProvince(life, relation, into.seat.place)
      ? (life.employerPart[relation] as number)
      : 0
    const lacking = balance === UNKNOWN || refund === MISSING || pool === MISSING
    if (lacking) status = 'undetermined'
    else if (refund + stays > balance && status === 'determined') status = 'refundExceedsBalance'
    tallies.lacking[i] = lacking
    tallies.refund[i] = refund
    tallies.pool[i] = pool
    tallies.staying[i] = stays
    accounts += balance
    refunded += refund
    staying += stays
    pooled += pool
  }
  if (status !== 'determined') return status
  into.accountsIn = accounts
  into.refunded = refunded
  into.staying = staying
  into.pooled = pooled
  into.merged = accounts - refunded - staying
  return 'determined'
}

function leavesProvince(life: Life, relation: number, claimPlace: number): boolean {
  const scheme = life.scheme[relation] as number
  return scheme === EMPLOYEE && provinceOf(life.place[relation] as number) !== provinceOf(claimPlace)
}

function poolMoving(
  life: Life,
  facts: ResolutionFacts,
  i: number,
  { months, move }: ResolutionTerms,
  { careerScheme, seat }: Resolution,
): number {
  const relation = facts.begin + i
  const scheme = life.scheme[relation] as number
  if (scheme !== EMPLOYEE && scheme !== CIVIL) return 0
  const way = moneyWay(
    { scheme, place: life.place[relation] as number },
    { scheme: careerScheme, place: seat.place },
  )
  const moves = way === undefined ? false : move.movesMoney(way)
  if (moves === undefined) return MISSING
  return moves ? poolOf(life, facts, i, months, move) : 0
}
