import { D, type Num } from '../support/evaluate-formula.js'
import type { ToyTerms, ToyValue } from '../unit/contribution/toy-law.js'

/** What the oracle needs of an input. */
export interface OracleInput {
  readonly kind: 'employed' | 'flexible'
  readonly from: string
  readonly to: string
  readonly wage: string
  readonly employerClass: 'small' | 'large' | 'none'
  readonly deferral: 'hardship' | 'fiveIndustries' | 'none'
  readonly paidIn: string | null
}

/** A month as the oracle has it, amounts as text to the fen. */
export type OracleMonth = Readonly<Record<string, string | null>>

/** The answer of the oracle. */
export type OracleAnswer =
  | { readonly kind: 'closed' }
  | { readonly kind: 'refused'; readonly codes: readonly string[] }
  | {
      readonly kind: 'bill'
      readonly months: readonly OracleMonth[]
      readonly totals: Readonly<Record<string, string>>
    }

/**
 * The contribution month by month in decimals of 60 digits, from the words of the law: 缴费基数 is the wage within
 * 60 % and 300 % of the reference wage, the shares are rates of it, relief takes a part of the rounded employer
 * share. Reads the toy values itself and shares no code with the rule.
 */
export function contributionOracle(input: OracleInput, terms: ToyTerms): OracleAnswer {
  const names = monthNames(input.from, input.to)
  if (names.some((month) => isClosed(month, input, terms))) return { kind: 'closed' }
  const months = names.map((month) => oracleMonth(month, input, terms))
  const codes =
    input.kind === 'employed' ? [] : months.flatMap(({ clamped }) => REFUSALS[clamped ?? ''] ?? [])
  if (codes.length > 0) return { kind: 'refused', codes: [...new Set(codes)].sort() }
  const totals = AMOUNTS.map((name): [string, string] => [
    name,
    months.reduce((sum, month) => sum.plus(month[name] ?? 0), new D(0)).toFixed(2),
  ])
  return { kind: 'bill', months, totals: Object.fromEntries(totals) }
}

const AMOUNTS = [
  'employer',
  'waived',
  'employerDue',
  'employee',
  'flexible',
  'payable',
  'account',
  'pool',
  'deferred',
]
const REFUSALS: Readonly<Record<string, readonly string[]>> = {
  raisedToFloor: ['contribution.baseBelowFloor'],
  cutToCeiling: ['contribution.baseAboveCeiling'],
}

function oracleMonth(month: string, input: OracleInput, terms: ToyTerms): OracleMonth {
  const at = (values: readonly ToyValue[]) => valueAt(values, month)
  const { floor, ceiling } = oracleBounds(boundsMonth(month, input, terms), terms)
  const wage = new D(input.wage)
  const base = wage.lt(floor) ? floor : wage.gt(ceiling) ? ceiling : wage
  const amount = (rate: string | undefined) => rounded(base.times(rate ?? 0), at(terms.rounding))
  const through = input.kind === 'employed'
  const employer = amount(through ? at(terms.employer) : undefined)
  const waivedPart = input.employerClass === 'none' ? undefined : at(terms[input.employerClass])
  const waived = rounded(employer.times(waivedPart ?? 0), at(terms.rounding))
  const due = employer.minus(waived)
  const employee = amount(through ? at(terms.employee) : undefined)
  const flexible = amount(through ? undefined : at(terms.flexible))
  const account = amount(at(terms.account))
  const payable = due.plus(employee).plus(flexible)
  const until = oracleDeferral(month, input, terms)
  return {
    month,
    base: base.toFixed(2),
    clamped: base.gt(wage) ? 'raisedToFloor' : base.lt(wage) ? 'cutToCeiling' : 'none',
    employer: employer.toFixed(2),
    waived: waived.toFixed(2),
    employerDue: due.toFixed(2),
    employee: employee.toFixed(2),
    flexible: flexible.toFixed(2),
    payable: payable.toFixed(2),
    account: account.toFixed(2),
    pool: payable.minus(account).toFixed(2),
    deferredUntil: until,
    deferred: until === null ? '0.00' : due.toFixed(2),
    makeUpBy: through ? null : (at(terms.makeUp) ?? null),
  }
}

/** Floor and ceiling of a month. */
export function oracleBounds(month: string, terms: ToyTerms): { readonly floor: Num; readonly ceiling: Num } {
  const reference = new D(valueAt(terms.reference, month) ?? NaN)
  const fixed = valueAt(terms.fixedFloor, month)
  const grid = valueAt(terms.boundsRounding, month)
  return {
    floor:
      fixed === undefined
        ? rounded(reference.times(valueAt(terms.floorShare, month) ?? NaN), grid)
        : new D(fixed),
    ceiling: rounded(reference.times(valueAt(terms.ceilingShare, month) ?? NaN), grid),
  }
}

/** Paid in another calendar year, a month keeps open only as long as the relief says. */
function isClosed(month: string, { kind, paidIn }: OracleInput, terms: ToyTerms): boolean {
  if (kind === 'employed' || paidIn === null || paidIn.slice(0, 4) === month.slice(0, 4)) return false
  const until = valueAt(terms.makeUp, month)
  return until === undefined || paidIn > until
}

function boundsMonth(month: string, { kind, paidIn }: OracleInput, terms: ToyTerms): string {
  if (kind === 'employed' || paidIn === null || paidIn.slice(0, 4) === month.slice(0, 4)) return month
  return valueAt(terms.makeUp, month) === undefined ? month : paidIn
}

function oracleDeferral(month: string, { deferral }: OracleInput, terms: ToyTerms): string | null {
  if (deferral === 'none') return null
  const measure = terms[deferral].find((value) => covers(value, month))
  if (measure === undefined) return null
  if (deferral === 'fiveIndustries') return measure.value
  let until = month
  for (let i = 0; i < Number(measure.value); i++) until = nextMonth(until)
  return measure.to !== undefined && measure.to < until ? measure.to : until
}

function covers(value: ToyValue, month: string): boolean {
  return value.from <= month && (value.to === undefined || month <= value.to)
}

function valueAt(values: readonly ToyValue[], month: string): string | undefined {
  return values.find((value) => covers(value, month))?.value
}

function rounded(amount: Num, rounding: string | undefined): Num {
  const [mode = '', grid = ''] = (rounding ?? '').split('/')
  const decimals = { fen: 2, jiao: 1, yuan: 0 }[grid] ?? NaN
  const way = { halfUp: D.ROUND_HALF_UP, up: D.ROUND_UP, down: D.ROUND_DOWN }[mode] ?? D.ROUND_HALF_UP
  return amount.toDecimalPlaces(decimals, way)
}

function monthNames(from: string, to: string): string[] {
  const names: string[] = []
  for (let month = from; month <= to; month = nextMonth(month)) names.push(month)
  return names
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}
