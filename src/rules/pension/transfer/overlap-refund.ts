import { mulDivMoney, SHARE_ONE } from '../../../money/index.js'
import { CIVIL, EMPLOYEE, FIRST_MONTH, RESIDENT, UNKNOWN, type Life, type Scratch } from './life.js'
import { deemedThrough, type Person } from './month-owners.js'
import { provinceOf } from './place-number.js'
import type { MonthTerms, RefundTerms, ShareByMonth } from './transfer-terms.js'

/** A stretch of overlapped months of one row, with what each of them brings back. */
export interface RefundPiece {
  readonly from: number
  readonly to: number
  readonly months: number
  /** Base a month; for residents what was paid for the year. */
  readonly amount: number
  /** Share credited to the account; for residents 0. */
  readonly share: number
  /** For residents: months insured in the year. */
  readonly ofMonths: number
  readonly money: number
}

/** Money that could not be found because the record or the law lacks a value. */
export const MISSING = -1

/**
 * What a relation pays back for its overlapped months: the account part of an employee's base (重复缴费退还个人账户),
 * the own and collective payment of a resident (人社部发〔2014〕17号 第七条). Deemed months were not paid.
 *
 * @param pieces receives the stretches behind the sum, where somebody wants them
 * @returns fen, or `MISSING`
 */
export function refundOf(
  life: Life,
  person: Person,
  i: number,
  months: MonthTerms,
  terms: RefundTerms,
  scratch: Scratch,
  pieces?: RefundPiece[],
): number {
  if (scratch.tallies.dropped[i] === 0) return 0
  const scheme = life.scheme[person.begin + i] as number
  if (scheme === RESIDENT) return residentRefund(life, person, i, terms, scratch, pieces)
  if (scheme !== EMPLOYEE && scheme !== CIVIL) return 0
  const relation = person.begin + i
  const shareAt = accountShare(scheme, life.place[relation] as number, terms)
  const rows = life.rowStarts[relation + 1] as number
  let sum = 0
  for (let row = life.rowStarts[relation] as number; row < rows; row++) {
    const deemedTo = deemedThrough(life, relation, row, months)
    const to = Math.min(life.to[row] as number, person.through)
    const amount = life.amount[row] as number
    let from = Math.max(life.from[row] as number, deemedTo + 1)
    while (from <= to) {
      if (isKept(scratch, i, from)) {
        from++
        continue
      }
      const rounding = terms.rounding()
      const share = shareAt(from)
      let last = from
      while (last < to && !isKept(scratch, i, last + 1) && shareAt(last + 1) === share) last++
      if (share < 0 || amount === UNKNOWN || rounding === undefined) return MISSING
      const money = mulDivMoney(amount, share, SHARE_ONE, rounding) * (last - from + 1)
      pieces?.push({ from, to: last, months: last - from + 1, amount, share, ofMonths: 0, money })
      sum += money
      from = last + 1
    }
  }
  return sum
}

function accountShare(scheme: number, place: number, terms: RefundTerms): ShareByMonth {
  if (scheme === CIVIL) return terms.civilAccount
  return provinceOf(place) === terms.homeProvince ? terms.homeAccount : terms.elsewhereAccount
}

function isKept({ owner }: Scratch, i: number, month: number): boolean {
  return owner[month - FIRST_MONTH] === i + 1
}

/** Residents pay by the year: the payment of a year is spread over the months insured in it. */
function residentRefund(
  life: Life,
  person: Person,
  i: number,
  terms: RefundTerms,
  scratch: Scratch,
  pieces?: RefundPiece[],
): number {
  const relation = person.begin + i
  const rows = life.rowStarts[relation + 1] as number
  let sum = 0
  for (let row = life.rowStarts[relation] as number; row < rows;) {
    const from = life.from[row] as number
    const year = Math.floor(from / 12)
    let [insured, dropped, paid, last] = [0, 0, 0, from]
    let unknown = false
    for (; row < rows && Math.floor((life.from[row] as number) / 12) === year; row++) {
      if ((life.from[row] as number) > person.through) continue
      last = Math.min(life.to[row] as number, person.through)
      insured += last - (life.from[row] as number) + 1
      for (let month = life.from[row] as number; month <= last; month++)
        if (!isKept(scratch, i, month)) dropped++
      if (life.amount[row] === UNKNOWN) unknown = true
      else paid += life.amount[row] as number
    }
    if (dropped === 0) continue
    if (unknown) return MISSING
    const money = yearRefund(paid, dropped, insured, terms)
    if (money === MISSING) return MISSING
    pieces?.push({ from, to: last, months: dropped, amount: paid, share: 0, ofMonths: insured, money })
    sum += money
  }
  return sum
}

function yearRefund(paid: number, dropped: number, insured: number, terms: RefundTerms): number {
  const method = terms.residentRefund()
  const rounding = terms.rounding()
  if (method === undefined || rounding === undefined) return MISSING
  if (method === 'wholeYears') return dropped === insured ? paid : 0
  return mulDivMoney(paid, dropped, insured, rounding)
}
