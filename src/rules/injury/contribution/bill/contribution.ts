import { addMonths, intervalMonths, monthText, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../../errors.js'
import { readerOf, type Law, type Missing, type Reader } from '../../../../law/index.js'
import type { Decimal, Fen } from '../../../../money/index.js'
import { sameEveryMonth } from '../../../contribution/one-line-steps.js'
import { firstOfEachRun, stretchesOf } from '../../../contribution/stretches.js'
import { frameOf, undetermined } from '../../../frame.js'
import type { Computed, Undetermined } from '../../../outcome.js'
import { present, ruleNotices } from '../../../present.js'
import type { ShownValues } from '../../../step.js'
import { unusedReserve } from '../rate/rate.js'
import { rateIssues, rateTerms } from '../rate/rate-terms.js'
import { billOf } from './bill-formula.js'
import { readBillInput, type BillRequest, type InjuryContributionInput } from './bill-input.js'
import {
  billMonthSteps,
  injuryLineSteps,
  type BillMonthValues,
  type InjuryBillLine,
  type InjuryContributionLine,
} from './bill-line-steps.js'
import { injuryContributionSteps, type InjuryContributionValues } from './bill-steps.js'
import { CLASS_MISSING, waivedShare } from './waiver.js'

/** The amounts of a stretch of months in all, yuan. */
export interface InjuryContributionTotals {
  /** Before the waiver of 2020. */
  readonly contribution: Decimal
  readonly waived: Decimal
  /** What the employer pays. */
  readonly due: Decimal
  /** What the employees pay: nothing. */
  readonly employee: Decimal
}

/** A contribution with a line for each run of months under the same terms. */
export interface DeterminedInjuryContribution extends Computed<InjuryContributionValues, 'determined'> {
  readonly totals: InjuryContributionTotals
  readonly rows: readonly ShownValues<InjuryContributionLine>[]
}

/** The answer to a contribution. */
export type InjuryContribution = DeterminedInjuryContribution | Undetermined

/**
 * The work-injury contribution of a firm (工伤保险费): wage bill × base rate × step of the float × (1 − cut), less what
 * the waiver of 2020 takes off, for one month or a stretch of months on one wage bill. Employees pay nothing.
 *
 * Rate, cut and waiver are those of each month: where they change inside the stretch the result has a line (`rows`) for
 * each run of months, and `totals` are the exact sums. Each amount is rounded month by month, so cutting a stretch into
 * pieces changes nothing.
 *
 * @param input wage bill in yuan a month, months 'YYYY-MM'
 * @returns `determined` with `rows` in yuan a month and `totals` in yuan; `undetermined` naming what the law lacks, or
 * the class of the employer in the months of the waiver
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.…`, `decimal.…`, `workInjury.stepTwice`,
 * `workInjury.noSuchClass`, `workInjury.stepNotForClass`, `workInjury.floatMonth`, `workInjury.outsideCycle`,
 * `workInjury.classesChange` (the stretch crosses October 2015, where a class means another thing)
 * @see 工伤保险条例 第十条; 社会保险法 第三十五条; 人社部发〔2015〕71号; 人社部发〔2020〕11号、49号
 * @example
 * const law = lawOf('luoyang')
 * const bill = workInjury.contribution({ from: '2025-03', wageBill: '1200000', industryClass: 4, step: 'base' }, law)
 * bill.outcome === 'determined' && bill.totals.due.toFixed(2) // '8640.00': 0.9 % less 20 %
 */
export function contribution(input: InjuryContributionInput, law: Law): InjuryContribution {
  const request = readBillInput(input)
  const reader = readerOf(law)
  const issues = lawIssues(request, reader)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const missing: Missing[] = []
  const stretches = stretchesOf(request, (month) => monthValues(request, month, law, reader, missing))
  const lacking = [...missing, ...reader.missing]
  if (lacking.length > 0)
    return undetermined(frameOf('workInjury.contribution', law, reader), firstOfEachRun(lacking))
  const lines = stretches.map(({ from, to, terms }): InjuryBillLine => ({
    from,
    to,
    months: intervalMonths({ from, to }),
    ...terms,
  }))
  const total = (of: 'contribution' | 'waived' | 'due') =>
    lines.reduce((all, line) => all + line[of] * line.months, 0) as Fen
  const values: InjuryContributionValues = {
    from: request.from,
    to: request.to,
    months: intervalMonths(request),
    lines: lines.length,
    ...sameEveryMonth<BillMonthValues>(lines, billMonthSteps),
    contributionTotal: total('contribution'),
    waivedTotal: total('waived'),
    dueTotal: total('due'),
    employeeTotal: 0 as Fen,
  }
  const shown = present(values, injuryContributionSteps)
  const notices = [
    ...lines.flatMap((line) => ruleNotices<BillMonthValues>(line, billMonthSteps)),
    ...unusedReserve(request.facts, lines),
  ]
  return {
    ...frameOf('workInjury.contribution', law, reader, notices),
    outcome: 'determined',
    totals: {
      contribution: shown.contributionTotal,
      waived: shown.waivedTotal,
      due: shown.dueTotal,
      employee: shown.employeeTotal,
    },
    values: shown,
    rows: lines.map((line) => present<InjuryContributionLine>(line, injuryLineSteps)),
  }
}

function monthValues(
  { facts, wageBill, employerClass }: BillRequest,
  month: YearMonth,
  law: Law,
  reader: Reader,
  missing: Missing[],
): BillMonthValues | undefined {
  const rate = rateTerms(facts, month, law, reader)
  const waived = waivedShare(employerClass, month, law, reader)
  const rounding = reader.rounding('workInjury.contribution.rounding', month)
  if (waived === null && missing.length === 0) missing.push(CLASS_MISSING)
  if (rate === undefined || waived === undefined || waived === null || rounding === undefined)
    return undefined
  const terms = { ...rate, waivedShare: waived, rounding }
  return { wageBill, employerClass: employerClass ?? null, ...terms, ...billOf(wageBill, terms) }
}

/** What of the input the law of some month refuses, each once. */
function lawIssues(request: BillRequest, reader: Reader): readonly Issue[] {
  const schemes = new Set<string>()
  const issues = new Map<string, Issue>()
  const facts = request.facts
  for (let month = request.from; month <= request.to; month = addMonths(month, 1)) {
    const scheme = reader.optional((r) => r.choice('workInjury.rate.scheme', month))
    if (scheme !== undefined) schemes.add(scheme)
    if (schemes.size > 1)
      return [
        {
          code: 'workInjury.classesChange',
          path: ['to'],
          message: `the classes change in ${monthText(month)}: give each part of the stretch with its own class`,
          received: monthText(request.to),
        },
      ]
    for (const issue of rateIssues(facts, month, reader))
      if (!issues.has(issue.code)) issues.set(issue.code, issue)
  }
  return [...issues.values()]
}
