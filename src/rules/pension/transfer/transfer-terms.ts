import type { YearMonth } from '../../../calendar/index.js'
import { resolve, type ChoiceOf, type Law, type Reader } from '../../../law/index.js'
import { TO_FEN, type MoneyRounding, type RoundingName } from '../../../money/index.js'
import { CIVIL, FIRST_MONTH, MILITARY, MONTHS, RESIDENT } from './life.js'
import { provinceOf } from './place-number.js'

/** A share of the base by month, in millionths: 0 where nothing is due, -1 where the law lacks it. */
export type ShareByMonth = (month: number) => number

/** How months count and which record keeps them, for a month of claim. */
export interface MonthTerms {
  /** Null where no two records of a kind were given, so that nothing hangs on it. */
  readonly keep: ChoiceOf<'transfer.overlap.keep'> | null
  /** First month paid, by scheme; earlier months are deemed. */
  readonly civilPaidFrom: number
  readonly militaryPaidFrom: number
}

/** What overlapped months bring back. */
export interface RefundTerms {
  readonly residentRefund: () => ChoiceOf<'transfer.overlap.residentRefund'> | undefined
  /** The share credited in the province of the law. */
  readonly homeAccount: ShareByMonth
  /** The same in any other province: where the national share applies. */
  readonly elsewhereAccount: ShareByMonth
  /** The province of the law, as the first two digits of its code. */
  readonly homeProvince: number
  readonly civilAccount: ShareByMonth
  readonly rounding: () => MoneyRounding | undefined
}

/** What moves with a relation. */
export interface MoveTerms {
  readonly employeePool: ShareByMonth
  readonly civilPool: ShareByMonth
  readonly rounding: () => MoneyRounding | undefined
  /** Whether money moves; undefined where the law does not say. */
  readonly movesMoney: (way: MoneyWay) => boolean | undefined
}

/** Which rule decides whether money moves. */
export type MoneyWay = 'betweenProvinces' | 'withinProvince' | 'civilWithinProvince' | 'betweenSchemes'

/** Which terms of months a case asks for: what it does not ask for is not read. */
export interface MonthQuestions {
  readonly keep: boolean
  readonly civil: boolean
  readonly military: boolean
}

/** What the relations from `begin` up to `end` ask for. */
export function questions(scheme: ArrayLike<number>, begin: number, end: number): MonthQuestions {
  let [work, residents, civil, military] = [0, 0, false, false]
  for (let relation = begin; relation < end; relation++) {
    if (scheme[relation] === RESIDENT) residents++
    else work++
    if (scheme[relation] === CIVIL) civil = true
    if (scheme[relation] === MILITARY) military = true
  }
  return { keep: work > 1 || residents > 1, civil, military }
}

/** The law of months and overlaps at a month; undefined when a value is missing (the reader knows which). */
export function monthTerms(at: YearMonth, asks: MonthQuestions, reader: Reader): MonthTerms | undefined {
  const keep = asks.keep ? reader.choice('transfer.overlap.keep', at) : null
  const civilPaidFrom = asks.civil ? reader.month('transfer.civil.paidFrom', at) : 0
  const militaryPaidFrom = asks.military ? reader.month('transfer.military.paidFrom', at) : 0
  if (keep === undefined || civilPaidFrom === undefined || militaryPaidFrom === undefined) return undefined
  return { keep, civilPaidFrom, militaryPaidFrom }
}

/** Shares by month of contribution. They do not hang on the month of the claim, so many people share them. */
export interface ShareTables {
  readonly homeAccount: ShareByMonth
  readonly elsewhereAccount: ShareByMonth
  readonly civilAccount: ShareByMonth
  readonly employeePool: ShareByMonth
  readonly civilPool: ShareByMonth
  readonly homeProvince: number
}

/** The shares of a law, read as they are asked for. Before the share of the pool begins nothing of it moves. */
export function shareTables(law: Law, reader: Reader): ShareTables {
  const pool = (path: 'transfer.pool.employeeShare' | 'transfer.pool.civilShare') =>
    byMonth((month) => reader.optional((r) => r.share(path, month)) ?? 0)
  return {
    homeAccount: byMonth((month) => reader.share(ACCOUNT, month) ?? -1),
    elsewhereAccount: byMonth((month) =>
      isNational(month, law) ? (reader.share(ACCOUNT, month) ?? -1) : -1,
    ),
    civilAccount: byMonth((month) => reader.share('transfer.account.civilShare', month) ?? -1),
    employeePool: pool('transfer.pool.employeeShare'),
    civilPool: pool('transfer.pool.civilShare'),
    homeProvince: provinceOf(Number(law.place.code)),
  }
}

/** The law of refunds at a month, read as it is asked for. */
export function refundTerms(at: YearMonth, shares: ShareTables, reader: Reader): RefundTerms {
  const { homeAccount, elsewhereAccount, civilAccount, homeProvince } = shares
  return {
    residentRefund: once(() => reader.choice('transfer.overlap.residentRefund', at)),
    rounding: once(() => reader.rounding('transfer.rounding', at)),
    homeAccount,
    elsewhereAccount,
    civilAccount,
    homeProvince,
  }
}

const ACCOUNT = 'employeePension.contribution.rate.account'

/** Whether the share credited in a month is that of the whole country, or of a reform. */
function isNational(month: YearMonth, law: Law): boolean {
  const found = resolve(law.compiled, ACCOUNT, month)
  if (!found.found || found.entry.reform !== undefined) return true
  return law.pack.places.some(({ key, parent }) => key === found.place && parent === null)
}

/** The law of money that moves at a month, read as it is asked for. */
export function moveTerms(
  at: YearMonth,
  { employeePool, civilPool }: ShareTables,
  reader: Reader,
): MoveTerms {
  const ways = new Map<MoneyWay, boolean | undefined>()
  return {
    rounding: once(() => reader.rounding('transfer.rounding', at)),
    employeePool,
    civilPool,
    movesMoney(way) {
      if (ways.has(way)) return ways.get(way)
      const choice = reader.choice(`transfer.money.${way}`, at)
      const moves = choice === undefined ? undefined : choice === 'moneyMoves'
      ways.set(way, moves)
      return moves
    },
  }
}

/** Reads when first asked, and once. */
function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | undefined
  return () => (known ??= { value: read() }).value
}

const UNREAD = -2

/** Each month is read once. */
function byMonth(read: (month: YearMonth) => number): ShareByMonth {
  const known = new Int32Array(MONTHS).fill(UNREAD)
  return (month) => {
    const at = month - FIRST_MONTH
    const share = known[at] as number
    if (share !== UNREAD) return share
    return (known[at] = read(month as YearMonth))
  }
}

/** A scheme at a place: where a relation is, or where it goes. */
export interface Seat {
  readonly scheme: number
  readonly place: number
}

/** Which rule decides on the money of a move; undefined when the relation stays where it is. */
export function moneyWay(from: Seat, to: Seat): MoneyWay | undefined {
  if (from.scheme !== to.scheme) return 'betweenSchemes'
  if (provinceOf(from.place) !== provinceOf(to.place)) return 'betweenProvinces'
  if (from.place === to.place) return undefined
  return from.scheme === CIVIL ? 'civilWithinProvince' : 'withinProvince'
}

/** The name of a rounding in the law; nothing was rounded where there is none. */
export function roundingName(rounding: MoneyRounding | undefined): RoundingName {
  const { mode, to } = rounding ?? TO_FEN
  return `${mode}/${to}`
}
