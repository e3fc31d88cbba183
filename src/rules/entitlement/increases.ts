import { monthText, type YearMonth } from '../../calendar/index.js'
import { toDecimal, type Fen } from '../../money/index.js'
import { carry, type Channel } from '../adjustment/index.js'
import type { Sector } from '../../law/index.js'
import { attempt, keep, type Findings } from './findings.js'
import type { Life } from './read-life.js'
import { stretchOf } from './stretch.js'
import type { Payment } from '../payment.js'

/** A benefit that the yearly adjustment raises. */
export interface RaisedBenefit {
  /** Name of the part: the adjustments of an allowance and of a pension are two. */
  readonly part: string
  readonly sector: Sector
  /** Month of retirement, or of the application. */
  readonly awarded: YearMonth
  readonly months: number
  readonly amount: Fen
  readonly channel: Channel
  /** Last month of the benefit; null while no end is known. */
  readonly to: YearMonth | null
}

/**
 * The yearly increases of a benefit up to a month, each as a payment of its own from its month of effect.
 *
 * A year without a scheme is missing, except where the caller's law carries values forward: then the amount of the
 * last adjustment is paid on, as the agencies do until the notice comes, and the result says so.
 */
export function addIncreases(
  findings: Findings,
  life: Life,
  raised: RaisedBenefit,
  through: YearMonth,
): void {
  const last = raised.to !== null && raised.to < through ? raised.to : through
  if (last <= raised.awarded) return
  const { sex, birth } = life.person
  const outcome = attempt(findings, 'pensioner', () =>
    carry(
      {
        sector: raised.sector,
        sex,
        birth,
        retirement: monthText(raised.awarded),
        months: raised.months,
        pension: toDecimal(raised.amount, 2),
        through: monthText(last),
        channel: raised.channel,
        ...life.input.pensioner,
      },
      findings.law,
    ),
  )
  if (outcome === undefined) return
  const paid = Object.values(outcome.parts ?? {}).flatMap((part) => {
    const payments = (part as { readonly payments?: readonly Payment[] }).payments ?? []
    return part.outcome === 'entitled' ? payments.filter(({ periodicity }) => periodicity === 'monthly') : []
  })
  for (const payment of paid) findings.stretches.push({ ...stretchOf(payment), to: raised.to })
  const unpublished =
    outcome.outcome === 'undetermined' && outcome.missing.every(({ path }) => path.startsWith('adjustment.'))
  if (unpublished && findings.law.carryForward) {
    findings.notices.push({
      code: 'parameter.carriedForward',
      subject: 'adjustment.pension.scheme',
      zh: `${outcome.missing.map(({ month }) => month?.slice(0, 4)).join('、')}年起的调整方案未收录，应调用方要求按最近一次调整后的金额列出，公布后补发`,
      en: `no adjustment from ${outcome.missing.map(({ month }) => month?.slice(0, 4)).join(', ')} on is known: the amount after the last one is listed on the caller's request, arrears follow`,
    })
    findings.parts[raised.part] = outcome
    return
  }
  keep(findings, raised.part, outcome, 'pensioner')
}
