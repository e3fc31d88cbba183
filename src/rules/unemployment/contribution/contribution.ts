import { readerOf, type Law } from '../../../law/index.js'
import type { Decimal } from '../../../money/index.js'
import { sameEveryMonth } from '../../contribution/one-line-steps.js'
import { firstOfEachRun } from '../../contribution/stretches.js'
import { frameOf, undetermined } from '../../frame.js'
import type { Computed, Undetermined } from '../../outcome.js'
import { present } from '../../present.js'
import type { ShownValues } from '../../step.js'
import { readBillInput, type UnemploymentContributionInput } from './bill-input.js'
import { unemploymentLineSteps, type UnemploymentBillLine } from './bill-line-steps.js'
import { billTotals, linesOf } from './bill-lines.js'
import { unemploymentMonthSteps } from './bill-month-steps.js'
import { billNotices } from './bill-notices.js'
import { unemploymentContributionSteps, type UnemploymentContributionValues } from './bill-steps.js'

/** The unemployment contributions of a stretch of months in all, yuan. */
export interface UnemploymentContributionTotals {
  /** Employer share before relief. */
  readonly employer: Decimal
  /** Of it waived by relief (减免). */
  readonly waived: Decimal
  /** Employer share due. */
  readonly employerDue: Decimal
  /** Employee share. */
  readonly employee: Decimal
  /** All that is to be paid. */
  readonly payable: Decimal
  /** Employer share that may be put off (缓缴). */
  readonly deferred: Decimal
}

/** An unemployment contribution with a line for each run of months under the same terms. */
export interface DeterminedUnemploymentContribution extends Computed<
  UnemploymentContributionValues,
  'determined'
> {
  readonly totals: UnemploymentContributionTotals
  readonly rows: readonly ShownValues<UnemploymentBillLine>[]
}

/** The bill, or what the law lacks. */
export type UnemploymentContribution = DeterminedUnemploymentContribution | Undetermined

/**
 * The unemployment contributions of a worker (失业保险费): base, employer and employee share, what the relief of
 * 2020 waived and what may be put off, for one month or a stretch of months on one wage.
 *
 * The base is the own average wage of the preceding year, raised to the floor of 60 % and cut to the ceiling of
 * 300 % of the reference wage, as for the employees' pension; where the wage cannot be fixed it is the local
 * average wage of the preceding year. Rates, bounds and relief are those of each month: where they change inside
 * the stretch the result has a line (`rows`) for each run of months, and `totals` are the exact sums. Each share
 * is rounded month by month, worker by worker. A rural contract worker (农民合同制工人) pays nothing of their own
 * while the regulation of 2001 is in force. Every month counts as contribution time, waived or put off.
 *
 * @param input months 'YYYY-MM', the worker, the wage in yuan a month, and the relief the employer makes use of
 * @returns `determined` with `rows` in yuan a month and `totals` in yuan; `undetermined` naming what the law lacks
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.…`, `decimal.…`,
 * `unemployment.wageAndNone`; (kind `law`) `contribution.boundsReversed`
 * @see 社会保险法 第四十四条; 河南省失业保险条例（2001年）第七条、第十一条; 人社部发〔2020〕11号; 人社厅发〔2022〕16号
 * @example
 * const law = lawOf('luoyang')
 * const bill = unemployment.contribution({ from: '2025-08', worker: 'employee', wage: '5000' }, law)
 * bill.outcome === 'determined' && bill.totals.employerDue.toFixed(2) // '35.00'
 */
export function contribution(input: UnemploymentContributionInput, law: Law): UnemploymentContribution {
  const request = readBillInput(input)
  const reader = readerOf(law)
  const lines = linesOf(request, law, reader)
  if (reader.missing.length > 0)
    return undetermined(frameOf('unemployment.contribution', law, reader), firstOfEachRun(reader.missing))
  const months = request.to - request.from + 1
  const values: UnemploymentContributionValues = {
    from: request.from,
    to: request.to,
    months,
    countedMonths: months,
    lines: lines.length,
    ...sameEveryMonth(lines, unemploymentMonthSteps),
    ...billTotals(lines),
  }
  const shown = present(values, unemploymentContributionSteps)
  return {
    ...frameOf('unemployment.contribution', law, reader, billNotices(lines)),
    outcome: 'determined',
    totals: {
      employer: shown.employerTotal,
      waived: shown.waivedTotal,
      employerDue: shown.employerDueTotal,
      employee: shown.employeeTotal,
      payable: shown.payableTotal,
      deferred: shown.deferredTotal,
    },
    values: shown,
    rows: lines.map((line) => present(line, unemploymentLineSteps)),
  }
}
