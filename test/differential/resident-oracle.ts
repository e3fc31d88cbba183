import { D, type Num } from '../support/evaluate-formula.js'

/** The residents' scheme written again in decimals from 国发〔2014〕8号, for tests to compare with. */

const toFen = (value: Num): Num => value.toDecimalPlaces(2, D.ROUND_HALF_UP)

/** Tiers and subsidies of Henan. */
export const HENAN_TIERS: readonly (readonly [tier: number, subsidy: number])[] = [
  [200, 30],
  [300, 40],
  [400, 50],
  [500, 60],
  [600, 80],
  [700, 100],
  [800, 120],
  [900, 140],
  [1000, 160],
  [1500, 190],
  [2000, 220],
  [2500, 250],
  [3000, 280],
  [4000, 310],
  [5000, 340],
]

/** One year of payments as the oracle takes it: yuan credited, month paid. */
export interface OracleYear {
  readonly year: number
  readonly credited: Num
  readonly month: number
}

/** Balance at the end of a month, payments earning as `accrual` says. */
export function oracleBalance(
  years: readonly OracleYear[],
  throughYear: number,
  throughMonth: number,
  rateOf: (year: number) => string,
  accrual: 'nextYear' | 'fullYear' | 'monthAfter',
  opening: Num = new D(0),
  openingYear?: number,
): Num {
  const first = openingYear === undefined ? Math.min(...years.map(({ year }) => year)) : openingYear + 1
  let balance = opening
  for (let year = first; year <= throughYear; year++) {
    const months = year === throughYear ? throughMonth : 12
    // Divided last: a rate over twelve cut to some digits would lose the ties.
    const rate = new D(rateOf(year))
    let twelvefold = balance.times(rate).times(months)
    let credited = new D(0)
    for (const each of years.filter((one) => one.year === year)) {
      credited = credited.plus(each.credited)
      const earning = { nextYear: 0, fullYear: months, monthAfter: Math.max(months - each.month, 0) }[accrual]
      twelvefold = twelvefold.plus(each.credited.times(rate).times(earning))
    }
    balance = balance.plus(credited).plus(toFen(twelvefold.div(12)))
  }
  return balance
}

/** Account pension: balance over 139. */
export function oracleAccountPension(balance: Num): Num {
  return toFen(balance.div(139))
}

/** The basic pension of Henan by month, or null where it is not known, from the notices. */
export function oracleBasic(month: string): number | null {
  const steps: readonly (readonly [string, string, number])[] = [
    ['2009-09', '2014-06', 60],
    ['2014-07', '2016-12', 78],
    ['2017-01', '2017-12', 80],
    ['2018-01', '2018-12', 98],
    ['2019-01', '2020-06', 103],
    ['2020-07', '2020-12', 108],
    ['2022-12', '2022-12', 113],
    ['2023-01', '2023-12', 123],
    ['2024-07', '2024-12', 148],
    ['2025-01', '2025-12', 173],
  ]
  return steps.find(([from, to]) => from <= month && month <= to)?.[2] ?? null
}

/** Worth at the first payment of all drawn less all paid, month by month, at a yearly rate. */
export function oracleWorth(
  rate: Num,
  paid: Num,
  years: number,
  monthsToDraw: number,
  gain: Num,
  drawnMonths: number,
): Num {
  const month = rate.plus(1).pow(new D(1).div(12))
  let worth = new D(0)
  for (let k = 0; k < years; k++) worth = worth.minus(paid.div(rate.plus(1).pow(k)))
  for (let m = 0; m < drawnMonths; m++) worth = worth.plus(gain.div(month.pow(monthsToDraw + m)))
  return worth
}
