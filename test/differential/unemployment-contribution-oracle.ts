import type { ToyValue } from '../unit/contribution/toy-law.js'
import type { RandomBillLaw } from '../unit/unemployment/random-bill-law.js'
import { D, type Num } from '../support/evaluate-formula.js'
import { oracleBounds } from './contribution-oracle.js'

/** What the oracle needs of an input. */
export interface BillCase {
  readonly from: string
  readonly to: string
  readonly worker: 'employee' | 'ruralContract'
  /** Null when it cannot be fixed. */
  readonly wage: string | null
  readonly employerClass: 'small' | 'large' | 'none'
  readonly deferral: 'approved' | 'hardship' | 'fiveIndustries' | 'none'
}

const AMOUNTS = ['employer', 'waived', 'employerDue', 'employee', 'payable', 'deferred'] as const

/** The bill of an oracle: a record a month, and the sums. */
export interface OracleBill {
  readonly months: readonly Readonly<Record<string, string | null>>[]
  readonly totals: Readonly<Record<string, string>>
}

/**
 * The unemployment bill month by month in decimals of 60 digits, from the words of the regulation: 用人单位按…、职工按本人
 * 上年度月平均工资的…缴纳，工资难以确定的按上年度当地职工月平均工资; the base lies from 60 % to 300 % of it; relief takes a
 * part of the rounded employer share. Reads the toy values itself and shares no code with the rule.
 */
export function unemploymentOracle(given: BillCase, law: RandomBillLaw): OracleBill {
  const months = monthsOf(given.from, given.to).map((month) => monthBill(month, given, law))
  const totals = AMOUNTS.map((name): [string, string] => [
    name,
    months.reduce((sum, each) => sum.plus(each[name] ?? 0), new D(0)).toFixed(2),
  ])
  return { months, totals: Object.fromEntries(totals) }
}

function monthBill(month: string, given: BillCase, { pension, bill }: RandomBillLaw) {
  const at = (values: readonly ToyValue[]) => values.find((value) => covers(value, month))?.value
  const { floor, ceiling } = oracleBounds(month, pension)
  const standsIn = at(bill.unfixedWage) === 'atFloor' ? floor : new D(at(pension.reference) ?? NaN)
  const wage = given.wage === null ? standsIn : new D(given.wage)
  const base = D.min(D.max(wage, floor), ceiling)
  const amount = (of: Num, share: string | undefined) => rounded(of.times(share ?? 0), at(bill.billRounding))
  const employer = amount(base, at(bill.employer))
  const waived = amount(employer, given.employerClass === 'none' ? '0' : at(pension[given.employerClass]))
  const employerDue = employer.minus(waived)
  const employee = amount(base, at(bill[given.worker]))
  const until = deferral(month, given, { pension, bill })
  return {
    month,
    base: base.toFixed(2),
    moved: base.gt(wage) ? 'raisedToFloor' : base.lt(wage) ? 'cutToCeiling' : 'none',
    employer: employer.toFixed(2),
    waived: waived.toFixed(2),
    employerDue: employerDue.toFixed(2),
    employee: employee.toFixed(2),
    payable: employerDue.plus(employee).toFixed(2),
    deferredUntil: until,
    deferred: until === null ? '0.00' : employerDue.toFixed(2),
  }
}

function deferral(month: string, given: BillCase, { pension, bill }: RandomBillLaw): string | null {
  const at = (values: readonly ToyValue[]) => values.find((value) => covers(value, month))
  switch (given.deferral) {
    case 'none':
      return null
    case 'fiveIndustries':
      return at(bill.five)?.value ?? null
    case 'approved':
      return later(month, Number(at(bill.approved)?.value))
    case 'hardship': {
      const measure = at(pension.hardship)
      if (measure === undefined) return null
      const until = later(month, Number(measure.value))
      return measure.to !== undefined && measure.to < until ? measure.to : until
    }
  }
}

function covers(value: ToyValue, month: string): boolean {
  return value.from <= month && (value.to === undefined || month <= value.to)
}

function rounded(amount: Num, rounding: string | undefined): Num {
  const [mode = '', grid = ''] = (rounding ?? '').split('/')
  const way = { halfUp: D.ROUND_HALF_UP, up: D.ROUND_UP, down: D.ROUND_DOWN }[mode] ?? D.ROUND_HALF_UP
  return amount.toDecimalPlaces({ fen: 2, jiao: 1, yuan: 0 }[grid] ?? NaN, way)
}

function later(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}

function monthsOf(from: string, to: string): string[] {
  const months: string[] = []
  for (let month = from; month <= to; month = later(month, 1)) months.push(month)
  return months
}
