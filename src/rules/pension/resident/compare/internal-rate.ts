import { Decimal, SHARE_ONE, type Fen, type Share } from '../../../../money/index.js'

/** Money put in once a year and drawn monthly afterwards. */
export interface CashFlow {
  /** Paid in each year, in fen, a year apart. */
  readonly paid: readonly Fen[]
  /** Months from the first payment to the first month drawn; after the last payment. */
  readonly monthsToDraw: number
  /** Drawn a month, in fen. */
  readonly drawn: Fen
  readonly drawnMonths: number
}

/** Bounds of the search, in millionths: a loss of nearly all, and ten times the money a year. */
const LEAST = -SHARE_ONE + 1
const MOST = 10 * SHARE_ONE

/**
 * The effective yearly rate at which what is drawn is worth what was paid in, to the millionth, half up; null where
 * there is no such rate within −99.9999 % and 1000 % a year, or nothing was paid or drawn.
 *
 *     Σ paid of year k ÷ (1 + i)^k = Σ drawn ÷ (1 + i)^(m ÷ 12), m the month drawn counted from the first payment
 *
 * All payments lie before all that is drawn, so the balance of the two falls as the rate rises and there is one root:
 * halving the interval finds it. The sums are evaluated in forty digits, never in binary fractions.
 */
export function internalRate(flow: CashFlow): Share | null {
  if (flow.drawn <= 0 || flow.drawnMonths <= 0 || flow.paid.every((each) => each === 0)) return null
  const gains = (twoMillionths: number) => worth(new Decimal(twoMillionths).div(2 * SHARE_ONE), flow)
  // In half millionths, so that the last bit decides the rounding.
  let low = 2 * LEAST
  let high = 2 * MOST
  if (gains(low).isNegative() || !gains(high).isNegative()) return null
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (gains(middle).isNegative()) high = middle
    else low = middle
  }
  return Math.floor((low + 1) / 2) as Share
}

/** Worth of what is drawn less that of what is paid, at the first payment. */
function worth(rate: Decimal, { paid, monthsToDraw, drawn, drawnMonths }: CashFlow): Decimal {
  const yearly = rate.plus(1)
  const monthly = yearly.pow(new Decimal(1).div(12))
  let out = new Decimal(0)
  for (const each of [...paid].reverse()) out = out.div(yearly).plus(each)
  const discount = new Decimal(1).div(monthly)
  const annuity = rate.isZero()
    ? new Decimal(drawnMonths)
    : new Decimal(1).minus(discount.pow(drawnMonths)).div(new Decimal(1).minus(discount))
  return discount.pow(monthsToDraw).times(annuity).times(drawn).minus(out)
}
