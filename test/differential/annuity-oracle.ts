import { D, type Num } from '../support/evaluate-formula.js'

/** The tax tables of 个人所得税法 and 财税〔2018〕164号 as printed: upper end, rate, quick deduction. */
const MONTHLY = [
  [3_000, '0.03', 0],
  [12_000, '0.1', 210],
  [25_000, '0.2', 1_410],
  [35_000, '0.25', 2_660],
  [55_000, '0.3', 4_410],
  [80_000, '0.35', 7_160],
  [Infinity, '0.45', 15_160],
] as const
const YEARLY = [
  [36_000, '0.03', 0],
  [144_000, '0.1', 2_520],
  [300_000, '0.2', 16_920],
  [420_000, '0.25', 31_920],
  [660_000, '0.3', 52_920],
  [960_000, '0.35', 85_920],
  [Infinity, '0.45', 181_920],
] as const

/** Tax by quick deduction, unrounded. */
function quick(amount: Num, table: typeof MONTHLY | typeof YEARLY): Num {
  const [, rate, deduction] = table.find(([upTo]) => amount.lte(upTo)) as (typeof table)[number]
  return amount.times(rate).minus(deduction)
}

/** Tax on a payment since 2019, to the fen: 财税〔2018〕164号 第四条, by quick deductions. */
export function taxOracle(form: string, amount: Num): Num {
  switch (form) {
    case 'quarterly':
      return quick(amount.div(3), MONTHLY).times(3).toDecimalPlaces(2)
    case 'annual':
    case 'lumpSumAbroadOrHeirs':
      return quick(amount, YEARLY).toDecimalPlaces(2)
    default:
      return quick(amount, MONTHLY).toDecimalPlaces(2)
  }
}

/** Divisors of 国发〔2005〕38号 by age, 40 to 70. */
const DIVISORS = [
  233, 230, 226, 223, 220, 216, 212, 208, 204, 199, 195, 190, 185, 180, 175, 170, 164, 158, 152, 145, 139,
  132, 125, 117, 109, 101, 93, 84, 75, 65, 56,
]

/** The divisor at an age in months: by month since 2025, the completed age before. */
export function divisorOracle(ageMonths: number, byMonth: boolean): Num {
  const years = Math.floor(ageMonths / 12)
  const at = (age: number) => new D(DIVISORS[Math.min(Math.max(age, 40), 70) - 40] as number)
  if (!byMonth || years < 40 || years >= 70) return at(years)
  return at(years)
    .minus(
      at(years)
        .minus(at(years + 1))
        .times(ageMonths % 12)
        .div(12),
    )
    .toDecimalPlaces(1)
}

/** Equal payments by the divisor, paid out one by one until nothing is left; the last takes the rest. */
export function drawOracle(
  balance: Num,
  divisor: Num,
): { readonly monthly: Num; readonly all: readonly Num[] } {
  const monthly = D.min(balance, D.max('0.01', balance.div(divisor).toDecimalPlaces(2)))
  const most = divisor.ceil().toNumber()
  const all: Num[] = []
  let left = balance
  while (left.gt(0)) {
    const now = all.length + 1 === most ? left : D.min(monthly, left)
    all.push(now)
    left = left.minus(now)
  }
  return { monthly, all }
}
