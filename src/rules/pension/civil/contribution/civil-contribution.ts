import { monthText, type YearMonth } from '../../../../calendar/index.js'
import { readerOf, type Law, type Notice } from '../../../../law/index.js'
import { scaledText, type Decimal } from '../../../../money/index.js'
import { sameEveryMonth } from '../../../contribution/one-line-steps.js'
import { firstOfEachRun, periodText } from '../../../contribution/stretches.js'
import { frameOf, notEntitled, undetermined } from '../../../frame.js'
import type { Computed, NotEntitled, Reason, Undetermined } from '../../../outcome.js'
import { present, ruleNotices } from '../../../present.js'
import type { ShownValues } from '../../../step.js'
import { reformStartAt } from '../group/reform-start.js'
import { civilBillOf, civilTotalsOf } from './civil-contribution-formula.js'
import {
  readCivilContributionInput,
  type CivilContributionInput,
  type CivilContributionRequest,
} from './civil-contribution-input.js'
import { civilContributionSteps, civilLineSteps, civilMonthSteps } from './civil-contribution-steps.js'
import type { CivilBillLine, CivilContributionValues } from './civil-contribution-values.js'

/** The amounts of the whole stretch, yuan. */
export interface CivilContributionTotals {
  /** Share of the unit. */
  readonly employer: Decimal
  /** Share of the person. */
  readonly employee: Decimal
  /** Both together. */
  readonly payable: Decimal
  /** Credited to the individual account. */
  readonly account: Decimal
  /** To the pooled fund. */
  readonly pool: Decimal
}

/** A contribution that found its values. */
export interface DeterminedCivilContribution extends Computed<CivilContributionValues, 'determined'> {
  readonly totals: CivilContributionTotals
  /** Months in a row under the same terms, amounts in yuan a month. */
  readonly rows: readonly ShownValues<CivilBillLine>[]
}

/** The answer to a contribution. */
export type CivilContribution = DeterminedCivilContribution | NotEntitled | Undetermined

/**
 * Contributions of a government body or public institution and its staff to the basic pension (机关事业单位基本养老保险
 * 缴费), for a month or a stretch of months: the base from the items of pay, within the bounds of the month; the
 * unit 20 % to 2019-04 and 16 % since, the person 8 %, all of which goes to the account. The occupational annuity
 * comes on top (`occupationalAnnuity`).
 *
 * @param input items of pay, own average a month of the preceding year, in yuan; months 'YYYY-MM'
 * @returns `determined` with `rows` in yuan a month and `totals` in yuan; `notEntitled` for months before the
 * reform, for which no contribution is due (`civilPension.beforeContributions`); `undetermined` naming what the
 * law lacks
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.…`, `decimal.…`, `civilPension.payItem`
 * (an item the kind of unit does not have)
 * @see 国发〔2015〕2号 第三条; 人社部发〔2015〕28号; 国办发〔2019〕13号
 * @example
 * const bill = civilPension.contribution({
 *   unit: 'institution', from: '2025-09',
 *   pay: { basicPay: '4120', nationalAllowances: '180', performancePay: '3600', outside: '900' },
 * }, lawOf('luoyang'))
 * bill.outcome === 'determined' && bill.totals.employer.toFixed(2) // '1264.00': 16 % of 7900
 * bill.outcome === 'determined' && bill.totals.account.toFixed(2) // '632.00'
 */
export function contribution(input: CivilContributionInput, law: Law): CivilContribution {
  const rule = 'civilPension.contribution'
  const request = readCivilContributionInput(input)
  const reader = readerOf(law)
  const start = reformStartAt(request.from, reader)
  if (start !== undefined && request.from < start)
    return notEntitled(frameOf(rule, law, reader), [notDueReason(request, start)])
  const lines = civilBillOf(request, law, reader)
  if (reader.missing.length > 0)
    return undetermined(frameOf(rule, law, reader), firstOfEachRun(reader.missing))
  const values: CivilContributionValues = {
    from: request.from,
    to: request.to,
    months: request.to - request.from + 1,
    lines: lines.length,
    ...sameEveryMonth(lines, civilMonthSteps),
    ...civilTotalsOf(lines),
  }
  const shown = present(values, civilContributionSteps)
  const notices = [
    ...lines.flatMap((line) => ruleNotices(line, civilMonthSteps)),
    ...payNotices(request, lines),
  ]
  return {
    ...frameOf(rule, law, reader, notices),
    outcome: 'determined',
    totals: {
      employer: shown.employerTotal,
      employee: shown.employeeTotal,
      payable: shown.payableTotal,
      account: shown.accountTotal,
      pool: shown.poolTotal,
    },
    values: shown,
    rows: lines.map((line) => present(line, civilLineSteps)),
  }
}

function notDueReason({ from }: CivilContributionRequest, start: YearMonth): Reason {
  return {
    code: 'civilPension.beforeContributions',
    zh: `${monthText(from)}早于改革起始月${monthText(start)}，不缴费；符合规定的连续工龄视同缴费年限`,
    en: `${monthText(from)} lies before the reform of ${monthText(start)}: no contribution is due; recognised service counts as deemed months`,
    sources: [{ document: 'national/2015-2', article: '第三条' }],
  }
}

/** Pay that was not used as given: outside the base, raised or cut by the bounds, one pay for several years. */
function payNotices(request: CivilContributionRequest, lines: readonly CivilBillLine[]): readonly Notice[] {
  const say = (subject: string, zh: string, en: string): Notice => ({ code: 'input', subject, zh, en })
  const outside = scaledText(request.outside, 2)
  const notices =
    request.outside === 0
      ? []
      : [
          say(
            'outside',
            `${outside}元暂不计入缴费基数`,
            `${outside} yuan are no part of the base for the time being`,
          ),
        ]
  for (const line of lines) {
    if (line.base === line.wage) continue
    const raised = line.base > line.wage
    const [wage, base] = [scaledText(line.wage, 2), scaledText(line.base, 2)]
    notices.push(
      say(
        'pay',
        `${periodText(line)}：缴费工资${wage}元${raised ? '低于下限' : '高于上限'}，按${base}元缴费`,
        `${periodText(line)}: pay of ${wage} lies ${raised ? 'below the floor, raised to' : 'above the ceiling, cut to'} ${base}`,
      ),
    )
  }
  if (new Set(lines.map((line) => line.reference)).size > 1)
    notices.push(
      say(
        'pay',
        '所求月份跨几个参照工资，均按同一缴费工资计算；实际每年各用上年度工资',
        'the months fall under several reference wages; one pay was used for all, though each year has that of its preceding year',
      ),
    )
  return notices
}
