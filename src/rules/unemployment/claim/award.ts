import { monthOf, monthText } from '../../../calendar/index.js'
import { readerOf, type Law } from '../../../law/index.js'
import { toDecimal, type Decimal, type Fen } from '../../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { AnyOutcome, Computed, NotEntitled, Undetermined } from '../../outcome.js'
import type { Payment } from '../../payment.js'
import { present, ruleNotices } from '../../present.js'
import { amountOf } from './amount.js'
import { readAwardInput, type UnemploymentAwardInput } from './award-input.js'
import { awardRows, stretchSteps, type StretchValues } from './award-rows.js'
import { awardSpan, type AwardSpan } from './award-span.js'
import { unemploymentAwardSteps, type UnemploymentAwardValues } from './award-steps.js'
import { durationOf, durationValues } from './duration.js'
import type { DurationValues } from './duration-steps.js'
import { eligibilityOf } from './eligibility.js'
import { stoppedAtOnce } from './eligibility-reasons.js'
import { firstMissing } from './first-missing.js'
import { standardNotices } from './standard-steps.js'

/** A benefit that is due. */
export interface EntitledUnemploymentAward extends Computed<UnemploymentAwardValues, 'entitled'> {
  /** Yuan: the benefit of the first month, and all months together. */
  readonly amounts: { readonly monthly: Decimal; readonly total: Decimal }
  readonly payments: readonly Payment[]
}

/** The answer to a claim. */
export type UnemploymentAward = EntitledUnemploymentAward | NotEntitled | Undetermined

/**
 * The whole unemployment benefit of a claim (失业保险金): conditions, months, and the benefit of each month with the
 * standards as they change, paid monthly by the unemployment fund from the month after registration. An event that
 * stops it ends the payments and leaves the rest for a later claim; where the months run out less than a year before the
 * statutory age it is paid on to that age (since December 2019).
 *
 * Where the place has no table of months on record the months are the most the law allows: `upperBound` is true, a
 * notice says so, and the total is an upper bound likewise.
 *
 * @returns `entitled` with the benefit of the first month and the total in yuan, the payments and a row for each
 * stretch; `notEntitled` with every reason; `undetermined` naming what the law or the caller lacks. Parts: `eligibility`,
 * `duration`, and the amount of the first month of each standard
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.…`, `decimal.…`, `unemployment.dates`,
 * `unemployment.contributions`, `unemployment.place`, `unemployment.monthsSinceClaim`
 * @see 社会保险法 第四十五条至第五十一条; 失业保险条例; 河南省失业保险条例
 * @example
 * const claim = {
 *   ended: '2025-01-31', ending: 'contractExpired', registered: '2025-02-10', contributionMonths: 40,
 *   statutoryAge: '2048-02', drawsPension: false,
 * } as const
 * const award = unemployment.award(claim, lawOf('luoyang'))
 * award.outcome === 'entitled' && award.payments.map(({ from, to, amount }) => `${from}..${to} ${amount}`).join(', ') // '2025-03..2025-11 1890, 2025-12..2026-02 2115'
 */
export function award(input: UnemploymentAwardInput, law: Law): UnemploymentAward {
  const rule = 'unemployment.award'
  const request = readAwardInput(input, law)
  const { claim, place } = request
  const eligibility = eligibilityOf(claim, law)
  const reader = readerOf(law)
  if (eligibility.outcome === 'notEntitled')
    return notEntitled(frameOf(rule, law, reader, eligibility.notices), eligibility.reasons, { eligibility })
  const registered = monthOf(claim.registered ?? claim.ended)
  const duration = durationOf(claim.contributions, registered, law)
  const parts: Record<string, AnyOutcome> = { eligibility, duration }
  const caveats = [...eligibility.notices, ...duration.notices]
  const months = durationValues(claim.contributions, registered, law, reader)?.values
  const span = months && awardSpan(request, registered, months.grantedMonths, law, reader)
  const found =
    span && awardRows(span, { newMonths: months.newMonths, granted: months.grantedMonths }, place, reader)
  if (duration.outcome === 'notEntitled' && eligibility.outcome === 'determined')
    return notEntitled(frameOf(rule, law, reader, caveats), duration.reasons, parts)
  if (
    eligibility.outcome === 'undetermined' ||
    months === undefined ||
    span === undefined ||
    found === undefined
  ) {
    const asked = eligibility.outcome === 'undetermined' ? eligibility.missing : []
    const missing = firstMissing([...asked, ...reader.missing])
    return undetermined(frameOf(rule, law, reader, caveats), missing, parts)
  }
  const { rows, standards } = found
  const [first] = rows
  if (first === undefined)
    return notEntitled(frameOf(rule, law, reader, caveats), [stoppedAtOnce(span)], parts)
  for (const { month } of standards) parts[`amount ${monthText(month)}`] = amountOf(month, place, law)
  const values = valuesOf(months, span, claim.statutoryAge, first.paid, totalOf(rows))
  const shown = present(values, unemploymentAwardSteps)
  const notices = [
    ...ruleNotices(values, unemploymentAwardSteps),
    ...standards.flatMap(standardNotices),
    ...caveats,
  ]
  return {
    ...frameOf(rule, law, reader, notices),
    outcome: 'entitled',
    amounts: { monthly: shown.monthly, total: shown.total },
    payments: rows.map(paymentOf),
    values: shown,
    rows: rows.map((row) => ({ ...present(row, stretchSteps) })),
    parts,
  }
}

function totalOf(rows: readonly StretchValues[]): Fen {
  return rows.reduce((sum, row) => sum + row.sum, 0) as Fen
}

function valuesOf(
  months: DurationValues,
  span: AwardSpan,
  statutoryAge: UnemploymentAwardValues['statutoryAge'],
  monthly: Fen,
  total: Fen,
): UnemploymentAwardValues {
  const { registered, grantedMonths, upperBound } = months
  const { start, through, stoppedBy, stopMonth, continuedThrough, continuedShare } = span
  return {
    registered,
    start,
    grantedMonths,
    upperBound,
    statutoryAge,
    stoppedBy,
    stopMonth,
    through,
    paidMonths: span.paid,
    leftMonths: span.left,
    continuedThrough,
    continuedShare,
    pensionContributions: span.pensionContributions,
    pensionContributionsFrom: span.pensionContributionsFrom,
    monthly,
    total,
  }
}

function paymentOf(row: StretchValues): Payment {
  return {
    benefit: 'unemployment.benefit',
    zh: '失业保险金',
    en: 'unemployment benefit',
    amount: toDecimal(row.paid, 2),
    payer: 'unemploymentFund',
    periodicity: 'monthly',
    from: monthText(row.from),
    to: monthText(row.to),
  }
}
