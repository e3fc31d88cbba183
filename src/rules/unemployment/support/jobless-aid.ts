import { addMonths, monthText, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError, shown } from '../../../errors.js'
import { readerOf, type Law, type Missing, type Reader } from '../../../law/index.js'
import type { Decimal, Fen } from '../../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { Computed, NotEntitled, Undetermined } from '../../outcome.js'
import type { Payment } from '../../payment.js'
import { present, ruleNotices } from '../../present.js'
import { fixedAmounts, shareOfBenefit } from './jobless-aid-amount.js'
import { readJoblessAid, type JoblessAidInput, type JoblessAidRequest } from './jobless-aid-input.js'
import { joblessAidChecks } from './jobless-aid-reasons.js'
import { joblessAidSteps, type JoblessAidValues } from './jobless-aid-steps.js'

/** A jobless aid that is due. */
export interface EntitledJoblessAid extends Computed<JoblessAidValues, 'entitled'> {
  /** Yuan: a month, and all months together. */
  readonly amounts: { readonly monthly: Decimal; readonly total: Decimal }
  readonly payments: readonly Payment[]
}

/** The answer to a request for the jobless aid. */
export type JoblessAid = EntitledJoblessAid | NotEntitled | Undetermined

/**
 * The jobless aid of 2020 and 2022 in Henan (失业补助金), for six months and once, paid monthly by the unemployment fund
 * to people whose benefit is used up or who have no claim to it: they left of their own will or were insured for less
 * than a year.
 *
 * Unemployed from March to December 2020: 80 % of the benefit of the place from two years of contributions, 60 % from
 * one, 50 % below and for a used-up benefit; apply by June 2021; the first month is an input, no text seen fixes it.
 * Newly unemployed in 2022: 360, 260 (from six months) or 180 yuan from the month after approval. The aid of 2021 is a
 * declared gap. Neither is carried into other years.
 *
 * @returns `entitled` with yuan, first and last month; `notEntitled` when it was drawn before, applied for too late, or
 * for rural contract workers without own contributions in 2020; `undetermined` naming what is missing
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`,
 * `unemployment.monthsOutOfOrder`, `unemployment.groundContradicted`, `unemployment.firstMonthFixed`
 * @see 河南省2020年、2022年失业补助金规定
 * @example
 * const aid = unemployment.joblessAid({
 *   unemployed: '2022-03', ground: 'ownWill', contributionMonths: 30, applied: '2022-04', approved: '2022-05',
 *   drawnBefore: false,
 * }, lawOf('luoyang'))
 * aid.outcome === 'entitled' && aid.amounts.monthly.toFixed(0) // '360'
 * aid.outcome === 'entitled' && aid.values.firstMonth // '2022-06'
 */
export function joblessAid(input: JoblessAidInput, law: Law): JoblessAid {
  const id = 'unemployment.joblessAid'
  const request = readJoblessAid(input)
  const reader = readerOf(law)
  const rule = reader.choice('unemployment.joblessAid.rule', request.unemployed)
  if (rule === undefined) return undetermined(frameOf(id, law, reader), reader.missing)
  const { reasons, missing, applyBy } = joblessAidChecks(request, reader)
  if (reasons.length > 0) return notEntitled(frameOf(id, law, reader), reasons)
  const start = startOf(request, reader)
  const months = reader.count('unemployment.joblessAid.months', request.unemployed)
  const first = start.month
  if (first !== undefined && request.firstMonth !== undefined && request.firstMonth !== first)
    throw new ShebaoError('input', [
      {
        code: 'unemployment.firstMonthFixed',
        path: ['firstMonth'],
        message: `the law counts from the approval: the aid begins in ${monthText(first)}`,
        received: shown(monthText(request.firstMonth)),
      },
    ])
  const found =
    rule === 'fixedAmounts'
      ? fixedAmounts(request, reader)
      : first === undefined
        ? undefined
        : shareOfBenefit(request, first, law, reader)
  const all = [...missing, ...start.missing, ...reader.missing]
  if (all.length > 0 || first === undefined || months === undefined || found === undefined)
    return undetermined(frameOf(id, law, reader), all)
  const { unemployed, ground, contributionMonths, applied, approved } = request
  const values: JoblessAidValues = {
    unemployed,
    ground,
    contributionMonths,
    applied,
    applyBy,
    rule,
    approved: approved ?? null,
    monthsToFirst: start.monthsToFirst,
    firstMonth: first,
    ...found.amount,
    months,
    lastMonth: addMonths(first, months - 1),
    total: (found.amount.aid * months) as Fen,
  }
  const handedOut = present(values, joblessAidSteps)
  return {
    ...frameOf(id, law, reader, [...ruleNotices(values, joblessAidSteps), ...(found.benefit?.notices ?? [])]),
    outcome: 'entitled',
    amounts: { monthly: handedOut.aid, total: handedOut.total },
    payments: [
      {
        benefit: 'unemployment.joblessAid',
        zh: '失业补助金',
        en: 'jobless aid',
        amount: handedOut.aid,
        payer: 'unemploymentFund',
        periodicity: 'monthly',
        from: handedOut.firstMonth,
        to: handedOut.lastMonth,
      },
    ],
    values: handedOut,
    ...(found.benefit?.parts && { parts: found.benefit.parts }),
  }
}

/** The first month: after the approval where the law counts from it, else as the caller has it. */
function startOf(
  { unemployed, approved, firstMonth }: JoblessAidRequest,
  reader: Reader,
): {
  readonly month: YearMonth | undefined
  readonly monthsToFirst: number | null
  readonly missing: readonly Missing[]
} {
  const path = 'unemployment.joblessAid.firstMonth'
  const monthsToFirst = reader.optional((each) => each.count(path, unemployed))
  if (monthsToFirst !== undefined)
    return {
      month: approved && addMonths(approved, monthsToFirst),
      monthsToFirst,
      missing: approved === undefined ? [NEEDS_APPROVAL] : [],
    }
  if (firstMonth === undefined) reader.count(path, unemployed)
  return { month: firstMonth, monthsToFirst: null, missing: firstMonth === undefined ? [NEEDS_FIRST] : [] }
}

const NEEDS_APPROVAL: Missing = {
  kind: 'input',
  path: 'approved',
  zh: '缺少审核通过月：自审核通过后起发',
  en: 'needs the month of the approval: the aid begins after it',
}
const NEEDS_FIRST: Missing = {
  kind: 'input',
  path: 'firstMonth',
  zh: '缺少起发月：所见规定未载',
  en: 'needs the first month for which the aid is due: no text seen fixes it',
}
