import { mulDivMoney, SHARE_ONE } from '../../../money/index.js'
import { CIVIL, EMPLOYEE, UNKNOWN, type Life } from './life.js'
import { deemedThrough, type Person } from './month-owners.js'
import { MISSING } from './overlap-refund.js'
import type { MonthTerms, MoveTerms } from './transfer-terms.js'

/** What moves from the pool for one year, or for a part of it with one share. */
export interface PoolPiece {
  readonly from: number
  readonly to: number
  readonly months: number
  /** Sum of the bases of the months. */
  readonly bases: number
  readonly share: number
  readonly money: number
}

/**
 * The money of the pooled fund that moves with a relation (统筹基金转移额): a share of the sum of the actual bases of
 * each year, part years by months (国办发〔2009〕66号 第四条), of every month paid in the relation: what was paid twice
 * is cleared after the move (先转后清).
 *
 * From a temporary account moves what the employer paid, at least that share (人社部发〔2009〕187号).
 *
 * @param pieces receives the years behind the sum, where somebody wants them
 * @returns fen, or `MISSING` where a base is not known
 */
export function poolOf(
  life: Life,
  person: Person,
  i: number,
  months: MonthTerms,
  terms: MoveTerms,
  pieces?: PoolPiece[],
): number {
  const relation = person.begin + i
  const scheme = life.scheme[relation] as number
  if (scheme !== EMPLOYEE && scheme !== CIVIL) return 0
  const shareAt = scheme === CIVIL ? terms.civilPool : terms.employeePool
  const temporary = life.temporary[relation] === 1
  const rounding = terms.rounding()
  if (rounding === undefined) return MISSING
  const rows = life.rowStarts[relation + 1] as number
  let [sum, year, share, bases, count, first, last] = [0, 0, 0, 0, 0, 0, 0]
  const close = () => {
    if (count === 0) return
    const money = mulDivMoney(bases, share, SHARE_ONE, rounding)
    pieces?.push({ from: first, to: last, months: count, bases, share, money })
    sum += money
    bases = 0
    count = 0
  }
  for (let row = life.rowStarts[relation] as number; row < rows; row++) {
    const amount = life.amount[row] as number
    const rate = temporary ? (life.employerRate[row] as number) : 0
    const to = Math.min(life.to[row] as number, person.through)
    for (
      let month = Math.max(life.from[row] as number, deemedThrough(life, relation, row, months) + 1);
      month <= to;
      month++
    ) {
      const own = shareAt(month)
      const moving = own > 0 && rate > own ? rate : own
      if (moving === 0) continue
      if (amount === UNKNOWN) return MISSING
      const inYear = Math.floor(month / 12)
      if (inYear !== year || moving !== share) {
        close()
        year = inYear
        share = moving
        first = month
      }
      bases += amount
      count++
      last = month
    }
  }
  close()
  return sum
}
