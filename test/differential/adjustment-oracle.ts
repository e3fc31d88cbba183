import { Decimal } from 'decimal.js'
import type { adjustment } from 'shebao'

type Scheme = adjustment.AdjustmentScheme
type Input = Parameters<typeof adjustment.adjust>[0]
type Part = adjustment.PartName

/** The increase of a pension by the words of the scheme, in decimals, from the JSON: no code of the library. */
export function oracleIncrease(
  scheme: Scheme,
  input: Input,
): { parts: Record<Part, Decimal>; increase: Decimal } {
  const effective = `${input.year}-${String(scheme.effectiveMonth).padStart(2, '0')}`
  const ageAtEnd = Math.floor((count(effective) - 1 - count(input.birth.slice(0, 7))) / 12)
  const pension = new Decimal(String(input.pension))
  const first = <C extends adjustment.SchemeCase>(
    list: readonly C[] | undefined,
    has: (one: C) => boolean = () => true,
  ) => (list ?? []).find((one) => applies(one.when, input, ageAtEnd) && has(one))
  const rounding = (name: string | undefined) => name ?? scheme.rounding?.parts ?? 'halfUp/fen'

  const flat = first(scheme.flat)
  const years = first(scheme.years)
  const percent = first(scheme.percent)
  const level = first(scheme.level)
  const age = first(scheme.age, (one) => ageAmount(one, input, ageAtEnd) !== undefined)
  const remote = first(scheme.remote)
  const special = first(scheme.special)
  const parts: Record<Part, Decimal> = {
    flat: new Decimal(flat?.amount ?? 0),
    years:
      years === undefined
        ? new Decimal(0)
        : rounded(yearsAmount(years, input.months, scheme.partYear), rounding(years.rounding)),
    percent:
      percent === undefined
        ? new Decimal(0)
        : rounded(pension.times(percent.rate ?? 0), rounding(percent.rounding)),
    level: level === undefined ? new Decimal(0) : levelAmount(level, pension),
    age: age === undefined ? new Decimal(0) : (ageAmount(age, input, ageAtEnd) ?? new Decimal(0)),
    remote: new Decimal(input.remoteClass === undefined ? 0 : (remote?.amounts?.[input.remoteClass] ?? 0)),
    special: new Decimal(special?.amount ?? 0),
  }
  let increase = Object.values(parts).reduce((sum, part) => sum.plus(part), new Decimal(0))
  if (scheme.rounding?.total !== undefined) increase = rounded(increase, scheme.rounding.total)
  for (const floor of scheme.floors ?? []) {
    if (!applies(floor.when, input, ageAtEnd)) continue
    const limit = new Decimal(floor.limit ?? String(input.averagePension))
    const counted =
      floor.counting === undefined
        ? increase
        : floor.counting.reduce((sum, name) => sum.plus(parts[name]), new Decimal(0))
    const room = Decimal.max(0, limit.minus(pension).minus(counted))
    increase = increase.plus(floor.most === undefined ? room : Decimal.min(room, floor.most))
  }
  return { parts, increase }
}

function count(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

function applies(when: adjustment.SchemeCondition | undefined, input: Input, age: number): boolean {
  if (when === undefined) return true
  const years = input.months / 12
  const birth = input.birth.slice(0, 7)
  const mine = input.classes ?? []
  return (
    (when.sector ?? input.sector) === input.sector &&
    (when.sex ?? input.sex) === input.sex &&
    (when.classes?.some((one) => mine.includes(one)) ?? true) &&
    !(when.notClasses?.some((one) => mine.includes(one)) ?? false) &&
    years >= (when.yearsFrom ?? 0) &&
    years < (when.yearsBelow ?? 999) &&
    age >= (when.ageFrom ?? 0) &&
    age < (when.ageBelow ?? 999) &&
    birth >= (when.bornFrom ?? '0') &&
    birth <= (when.bornTo ?? '9') &&
    input.retirement >= (when.retiredFrom ?? '0') &&
    input.retirement <= (when.retiredTo ?? '9')
  )
}

function yearsAmount(one: adjustment.YearsCase, months: number, partYear: adjustment.PartYear): Decimal {
  const whole = Math.floor(months / 12)
  const rest = months % 12
  const part = { up: rest > 0 ? 1 : 0, half: rest === 0 ? 0 : rest > 6 ? 1 : 0.5, down: 0, month: 0 }[
    partYear
  ]
  const exact = partYear === 'month' ? new Decimal(months).div(12) : new Decimal(whole).plus(part)
  const years = Decimal.max(exact, one.leastYears ?? 0)
  const slices = one.slices ?? []
  let sum = new Decimal(0)
  slices.forEach(({ over, perYear, together }, i) => {
    if (years.lte(over)) return
    const within = Decimal.min(years, slices[i + 1]?.over ?? 999).minus(over)
    sum = sum.plus(together ?? within.times(perYear ?? 0))
  })
  // Twelfths of a year do not end in decimals: what lies a hair beside a fen is that fen.
  return Decimal.max(sum, one.leastAmount ?? 0).toDecimalPlaces(12)
}

function levelAmount(one: adjustment.LevelCase, pension: Decimal): Decimal {
  const classes = one.classes ?? []
  const at = classes.findIndex(({ below, through }) =>
    below !== undefined ? pension.lt(below) : through !== undefined ? pension.lte(through) : true,
  )
  const own = new Decimal(classes[at]?.add ?? 0)
  const lower = classes[at - 1]
  if (one.guard !== true || lower === undefined) return own
  const top = new Decimal(lower.below ?? lower.through ?? 0).plus(lower.add)
  return pension.plus(own).lt(top) ? top.minus(pension) : own
}

function ageAmount(one: adjustment.AgeCase, input: Input, age: number): Decimal | undefined {
  const birth = input.birth.slice(0, 7)
  const band = one.bands?.find(({ from = '0', to = '9' }) => from <= birth && birth <= to)
  if (band !== undefined) return new Decimal(band.amount)
  const counting = one.counting ?? 'reached'
  const named = Object.keys(one.amounts ?? {}).map(Number)
  const fitting = named.filter((each) => (counting === 'reached' ? each <= age : each === age))
  if (fitting.length === 0) return undefined
  const amount = new Decimal(one.amounts?.[String(Math.max(...fitting))] ?? 0)
  return counting === 'topUp' ? Decimal.max(0, amount.minus(String(input.ageSupplementSoFar))) : amount
}

function rounded(value: Decimal, name: string): Decimal {
  const [mode, grid] = name.split('/')
  const modes = { halfUp: Decimal.ROUND_HALF_UP, up: Decimal.ROUND_UP, down: Decimal.ROUND_DOWN } as const
  const places = { fen: 2, jiao: 1, yuan: 0 } as const
  return value.toDecimalPlaces(places[grid as keyof typeof places], modes[mode as keyof typeof modes])
}
