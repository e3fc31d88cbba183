import { addMonths, monthText, readMonth, type YearMonth } from '../../calendar/index.js'
import { toDecimal } from '../../money/index.js'
import { adjustThrough, disability, pensionTopUp, type EntitledDisability } from '../injury/index.js'
import type { AnyOutcome } from '../outcome.js'
import type { Payment } from '../payment.js'
import type { DrawnPension } from './drawn-pension.js'
import { attempt, keep, keepPaid, type Findings } from './findings.js'
import type { InjuryOfLife } from './life-input.js'
import type { Life } from './read-life.js'
import { stretchOf, type Stretch } from './stretch.js'

const PATH = ['workInjury', 'disability'] as const

/**
 * The benefits of a graded work injury up to a month: lump sum, allowance and nursing with their yearly adjustments. The
 * allowance stops when a pension begins; what that is lower is made up for grades 1 to 4 (社会保险法 第四十条). Nursing goes on.
 */
export function addInjury(
  findings: Findings,
  life: Life,
  pension: DrawnPension | undefined,
  through: YearMonth,
): void {
  const injury = life.input.workInjury
  if (injury === undefined || (readMonth(injury.disability.graded) ?? through) > through) return
  const outcome = attempt(findings, PATH, () => disability(injury.disability, findings.law))
  keep(findings, 'workInjury', outcome, PATH.join('.'))
  if (outcome?.outcome !== 'entitled') return
  const last = pension === undefined ? null : addMonths(pension.firstPayment, -1)
  let allowance: Stretch | undefined
  for (const payment of outcome.payments) {
    const first = stretchOf(payment)
    const benefit = ADJUSTED[payment.benefit]
    const to = payment.benefit === 'workInjury.nursing' ? null : last
    if (first.periodicity === 'once' || to === null || first.from <= to) {
      const carried = benefit && carriedOn(findings, injury, outcome, payment, benefit, earlier(to, through))
      const stretches = first.periodicity === 'once' ? [first] : inOrder([first, ...(carried ?? [])], to)
      findings.stretches.push(...stretches)
      if (payment.benefit === 'workInjury.allowance') allowance = stretches.at(-1)
    }
  }
  if (pension !== undefined && pension.firstPayment <= through && allowance !== undefined)
    addTopUp(findings, injury, allowance, pension)
}

/** Monthly benefits that the yearly notices raise. */
const ADJUSTED: Readonly<Record<string, 'allowance' | 'nursing'>> = {
  'workInjury.allowance': 'allowance',
  'workInjury.nursing': 'nursing',
}

/** What the adjustment of each year makes of a benefit, from its month of effect. */
function carriedOn(
  findings: Findings,
  { disability: injured, aboveFloor }: InjuryOfLife,
  { values }: EntitledDisability,
  { amount, from, payer }: Payment,
  benefit: 'allowance' | 'nursing',
  through: YearMonth,
): readonly Stretch[] {
  if (through < (readMonth(from) as YearMonth)) return []
  const part = benefit === 'allowance' ? 'workInjuryAllowance' : 'workInjuryNursing'
  const outcome = attempt(findings, ['workInjury'], () =>
    adjustThrough(
      {
        benefit,
        ...(benefit === 'allowance' && { grade: values.grade }),
        ...(injured.nursing !== undefined && benefit === 'nursing' && { level: injured.nursing }),
        ...(aboveFloor !== undefined && { aboveFloor }),
        injury: injured.injury,
        start: from,
        payer: payer === 'employer' ? 'employer' : 'injuryFund',
        amount,
        through: monthText(through),
      },
      findings.law,
    ),
  )
  const unpublished =
    outcome?.outcome === 'undetermined' && outcome.missing.every(({ kind }) => kind === 'parameter')
  if (unpublished && findings.law.carryForward) {
    findings.parts[part] = outcome
    const years = outcome.missing.flatMap(({ month }) => month?.slice(0, 4) ?? [])
    findings.notices.push({
      code: 'parameter.carriedForward',
      subject: 'workInjury.adjustment',
      zh: `${years.join('、')}年的工伤定期待遇调整通知未收录，应调用方要求按最近一次调整后的金额列出，公布后补发`,
      en: `no adjustment of work-injury benefits from ${years.join(', ')} on is known: the amount after the last one is listed on the caller's request, arrears follow`,
    })
  } else keep(findings, part, outcome, 'workInjury')
  return Object.values(outcome?.parts ?? {})
    .flatMap(paidBy)
    .map(stretchOf)
}

function paidBy(part: AnyOutcome): readonly Payment[] {
  return (part as { readonly payments?: readonly Payment[] }).payments ?? []
}

/** Each amount until the next one holds, the last to the end. */
function inOrder(stretches: readonly Stretch[], to: YearMonth | null): readonly Stretch[] {
  const merged = stretches.filter(({ amount }, i) => i === 0 || amount !== stretches[i - 1]?.amount)
  return merged.map((each, i) => {
    const next = merged[i + 1]
    return { ...each, to: next === undefined ? to : addMonths(next.from, -1) }
  })
}

function addTopUp(
  findings: Findings,
  { disability: { grade, insured } }: InjuryOfLife,
  allowance: Stretch,
  { firstPayment, total }: DrawnPension,
): void {
  const outcome = attempt(findings, PATH, () =>
    pensionTopUp(
      {
        from: monthText(firstPayment),
        grade,
        allowance: toDecimal(allowance.amount, 2),
        pension: toDecimal(total, 2),
        insured,
      },
      findings.law,
    ),
  )
  keepPaid(findings, 'workInjuryTopUp', outcome, undefined)
}

function earlier(a: YearMonth | null, b: YearMonth): YearMonth {
  return a === null || b < a ? b : a
}
