import { ShebaoError } from '../../errors.js'
import { readerOf, type Law, type Notice } from '../../law/index.js'
import type { Decimal } from '../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../frame.js'
import type { Computed, NotEntitled, Undetermined } from '../outcome.js'
import { present } from '../present.js'
import type { ShownValues } from '../step.js'
import { billOf, closedMonths, totalsOf } from './contribution-bill.js'
import { chosenBaseIssues, closedReasons, lineNotices } from './contribution-caveats.js'
import {
  readContributionInput,
  type ContributionInput,
  type ContributionRequest,
} from './contribution-input.js'
import { lineSteps, type ContributionLine } from './contribution-line-steps.js'
import { monthSteps } from './contribution-month-steps.js'
import { contributionSteps, type ContributionValues } from './contribution-steps.js'
import { sameEveryMonth } from './one-line-steps.js'
import { firstOfEachRun } from './stretches.js'

/** The amounts of a stretch of months in all, yuan. */
export interface ContributionTotals {
  /** Employer share before relief. */
  readonly employer: Decimal
  /** Of it waived by relief (减免). */
  readonly waived: Decimal
  /** Employer share due. */
  readonly employerDue: Decimal
  /** Employee share. */
  readonly employee: Decimal
  /** Contribution of a flexible worker. */
  readonly flexible: Decimal
  /** All that is to be paid. */
  readonly payable: Decimal
  /** Credited to the individual account (计入个人账户). */
  readonly account: Decimal
  /** What stays with the pool (统筹基金). */
  readonly pool: Decimal
  /** Employer share that may be put off (缓缴). */
  readonly deferred: Decimal
}

/** A contribution with a line for each run of months under the same terms. */
export interface DeterminedContribution extends Computed<ContributionValues, 'determined'> {
  readonly totals: ContributionTotals
  readonly rows: readonly ShownValues<ContributionLine>[]
}

/** The answer to a contribution. */
export type Contribution = DeterminedContribution | NotEntitled | Undetermined

/**
 * The contributions of an employee or a flexible worker to the employee pension (基本养老保险缴费): base, employer
 * and employee share, relief, credit to the account, for one month or a stretch of months on one wage.
 *
 * An employee's wage is raised to the floor or cut to the ceiling of the base, and the result says so. A
 * flexible worker chooses the base; a choice outside the bounds is an error. Rates, bounds and relief are those
 * of each month: where they change inside the stretch the result has a line (`rows`) for each run of months,
 * and `totals` are the exact sums. Each amount is rounded month by month. Every month counts in full and is
 * credited in full, also when the employer share is waived or put off.
 *
 * @param input wage or base in yuan a month, months 'YYYY-MM'
 * @returns `determined` with `rows` in yuan a month and `totals` in yuan; `notEntitled` when a flexible worker
 * can no longer pay for a month (`contribution.makeUpClosed`); `undetermined` naming what the law lacks
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.…`, `decimal.…`,
 * `contribution.notForKind`, `contribution.paidTooEarly`, `contribution.baseBelowFloor`,
 * `contribution.baseAboveCeiling`
 * @see 社会保险法 第十二条; 国发〔2005〕38号 第三条、第四条; 国办发〔2019〕13号; 人社部发〔2020〕49号; 人社部发〔2022〕31号
 * @example
 * const law = lawOf('luoyang')
 * const august = employeePension.contribution({ kind: 'employed', from: '2025-08', wage: '5000' }, law)
 * august.outcome === 'determined' && august.totals.employee.toFixed(2) // '400.00'
 */
export function contribution(input: ContributionInput, law: Law): Contribution {
  const request = readContributionInput(input)
  return decideContribution(request, law, 'refuse')
}

/**
 * The same for a request that has been read. `outside` says what becomes of a chosen base outside the bounds: it
 * is refused, or moved to the bound when bounds published later settle what was paid.
 */
export function decideContribution(
  request: ContributionRequest,
  law: Law,
  outside: 'refuse' | 'move',
  caveats: readonly Notice[] = [],
): Contribution {
  const reader = readerOf(law)
  const closed = closedMonths(request, law, reader)
  const lines = billOf(request, law, reader)
  const frame = (notices: readonly Notice[] = []) =>
    frameOf('employeePension.contribution', law, reader, [...notices, ...caveats])
  if (closed.length > 0) return notEntitled(frame(), closedReasons(closed))
  const issues = outside === 'refuse' ? chosenBaseIssues(lines) : []
  if (issues.length > 0) throw new ShebaoError('input', issues)
  if (reader.missing.length > 0) return undetermined(frame(), firstOfEachRun(reader.missing))
  const values: ContributionValues = {
    from: request.from,
    to: request.to,
    months: request.to - request.from + 1,
    countedMonths: request.to - request.from + 1,
    lines: lines.length,
    paidIn: request.paidIn ?? null,
    ...sameEveryMonth(lines, monthSteps),
    ...totalsOf(lines),
  }
  const shown = present(values, contributionSteps)
  return {
    ...frame(lineNotices(request, lines)),
    outcome: 'determined',
    totals: totalsShown(shown),
    values: shown,
    rows: lines.map((line) => present(line, lineSteps)),
  }
}

function totalsShown(shown: ShownValues<ContributionValues>): ContributionTotals {
  return {
    employer: shown.employerTotal,
    waived: shown.waivedTotal,
    employerDue: shown.employerDueTotal,
    employee: shown.employeeTotal,
    flexible: shown.flexibleTotal,
    payable: shown.payableTotal,
    account: shown.accountTotal,
    pool: shown.poolTotal,
    deferred: shown.deferredTotal,
  }
}
