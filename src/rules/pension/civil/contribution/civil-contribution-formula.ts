import { intervalMonths, type YearMonth } from '../../../../calendar/index.js'
import type { Law, Reader } from '../../../../law/index.js'
import { mulDiv, type Fen, type MoneyRounding, type Share } from '../../../../money/index.js'
import type { Bounds } from '../../../contribution/base-bounds-formula.js'
import { boundsAt } from '../../../contribution/base-bounds-terms.js'
import { contributionOf } from '../../../contribution/contribution-formula.js'
import { stretchesOf } from '../../../contribution/stretches.js'
import type { CivilContributionRequest, PayItems } from './civil-contribution-input.js'
import type { CivilBillLine, CivilMonthValues, CivilTotals } from './civil-contribution-values.js'

/** The law of a month: bounds and rates. */
interface CivilMonthTerms extends Bounds {
  readonly employerRate: Share
  readonly employeeRate: Share
  readonly accountRate: Share
  readonly rounding: MoneyRounding
}

/**
 * The pay that counts, a month (缴费工资): what is outside the base plays no part.
 *
 *     wage = basic pay + allowances + performance pay + year-end bonus ÷ 12
 */
function countedPay(items: PayItems): Fen {
  const monthly =
    items.basicPay + items.nationalAllowances + items.standardisedAllowances + items.performancePay
  return mulDiv(monthly * 12 + items.yearEndBonus, 1, 12, 'halfUp') as Fen
}

/** The lines of a stretch; months whose terms the law lacks are left out, and the reader knows them. */
export function civilBillOf(
  request: CivilContributionRequest,
  law: Law,
  reader: Reader,
): readonly CivilBillLine[] {
  return stretchesOf(request, (month) => termsAt(month, law, reader)).map(({ from, to, terms }) => ({
    from,
    to,
    months: intervalMonths({ from, to }),
    ...monthValues(request, terms),
  }))
}

function termsAt(month: YearMonth, law: Law, reader: Reader): CivilMonthTerms | undefined {
  const bounds = boundsAt(month, law, reader)
  const employerRate = reader.share('civilPension.contribution.rate.employer', month)
  const employeeRate = reader.share('civilPension.contribution.rate.employee', month)
  const accountRate = reader.share('civilPension.contribution.rate.account', month)
  const rounding = reader.rounding('employeePension.contribution.rounding', month)
  return bounds === undefined ||
    employerRate === undefined ||
    employeeRate === undefined ||
    accountRate === undefined ||
    rounding === undefined
    ? undefined
    : { ...bounds, employerRate, employeeRate, accountRate, rounding }
}

function monthValues(request: CivilContributionRequest, terms: CivilMonthTerms): CivilMonthValues {
  const { from: _from, to: _to, ...own } = request
  const wage = countedPay(request)
  const none = 0 as Share
  const { base, employer, employee, account, payable, pool } = contributionOf(wage, {
    ...terms,
    flexibleRate: none,
    waivedShare: none,
  })
  return { ...own, wage, ...terms, base, employer, employee, account, payable, pool }
}

/** The exact sums over the lines. */
export function civilTotalsOf(lines: readonly CivilBillLine[]): CivilTotals {
  const total = (amount: (line: CivilBillLine) => Fen) =>
    lines.reduce((sum, line) => sum + amount(line) * line.months, 0) as Fen
  return {
    employerTotal: total((line) => line.employer),
    employeeTotal: total((line) => line.employee),
    payableTotal: total((line) => line.payable),
    accountTotal: total((line) => line.account),
    poolTotal: total((line) => line.pool),
  }
}
