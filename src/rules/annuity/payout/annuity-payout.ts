import { readerOf, type Citation, type Law, type Missing } from '../../../law/index.js'
import { fenOf, type Fen } from '../../../money/index.js'
import { distinctMissing, frameOf, notEntitled, undetermined } from '../../frame.js'
import type { AnyOutcome, NotEntitled, Reason, Undetermined } from '../../outcome.js'
import { present, ruleNotices } from '../../present.js'
import type { StepTable } from '../../step.js'
import { annuityTax, type AnnuityTax, type AnnuityTaxRule } from '../tax/annuity-tax.js'
import { taxFormOf, type PayoutCause, type PayoutForm } from './payout-form.js'
import type { PayoutRequest } from './payout-request.js'
import { payoutPlan, type PayoutPlan } from './payout-terms.js'
import type { PayoutValues } from './payout-values.js'
import { paymentsOf, payoutValues, withoutReturns, type EntitledPayout, type PaymentName } from './payout.js'

/** A balance that is drawn, a refusal, or what is missing. */
export type AnnuityPayout = EntitledPayout | NotEntitled | Undetermined

/** What differs between the two annuities. */
export interface AnnuityScheme {
  readonly rule: 'occupationalAnnuity.payout' | 'enterpriseAnnuity.payout'
  readonly taxRule: AnnuityTaxRule
  readonly name: PaymentName
  /** What the money is called that buys a pension contract. */
  readonly contract: PaymentName
  readonly steps: StepTable<PayoutValues>
  readonly source: Citation
}

/** What a person asks of a scheme, read. */
export interface AnnuityClaim {
  readonly because: PayoutCause
  /** Undefined where the caller did not choose one. */
  readonly form: PayoutForm | undefined
  readonly request: PayoutRequest
  /** Why the scheme itself says no. */
  readonly reasons: readonly Reason[]
}

/** The pay-out of an annuity: shared by both, since they differ in causes, forms and texts only. */
export function annuityPayout(scheme: AnnuityScheme, claim: AnnuityClaim, law: Law): AnnuityPayout {
  const { rule } = scheme
  const { because, form, request } = claim
  const reader = readerOf(law)
  const reasons = [...claim.reasons, ...(request.balance === 0 ? [noBalance(scheme.source)] : [])]
  if (reasons.length > 0) return notEntitled(frameOf(rule, law, reader), reasons)
  const missing: Missing[] = form === undefined ? [MISSING_FORM] : []
  const plan = form && payoutPlan(request, form, reader, missing)
  const taxes = form && plan && taxesOf(scheme, claim, form, plan, law)
  for (const part of Object.values(taxes ?? {}))
    if (part.outcome === 'undetermined') missing.push(...part.missing)
  const taxRounding = reader.rounding('annuity.tax.rounding', request.from ?? request.month)
  missing.push(...reader.missing)
  if (form === undefined || plan === undefined || taxRounding === undefined || missing.length > 0)
    return undetermined(frameOf(rule, law, reader), distinctMissing(missing))
  const values = payoutValues(because, form, request, plan, {
    taxRate: null,
    taxRounding,
    tax: taxIn(taxes?.['tax']),
    lastTax: taxIn(taxes?.['lastTax'] ?? taxes?.['tax']),
  })
  const shown = present(values, scheme.steps)
  const { amount, last, tax, taxInAll, netInAll } = shown
  const notices = [...ruleNotices(values, scheme.steps), ...withoutReturns(values)]
  return {
    ...frameOf(rule, law, reader, notices),
    outcome: 'entitled',
    amounts: { amount, last, tax, taxInAll, netInAll },
    values: shown,
    payments: paymentsOf(values, form === 'insurance' ? scheme.contract : scheme.name),
    ...(taxes !== undefined &&
      Object.keys(taxes).length > 0 && { parts: taxes satisfies Record<string, AnyOutcome> }),
  }
}

/** The tax on a payment, and on the last one where it differs. */
function taxesOf(
  { taxRule }: AnnuityScheme,
  { because, request }: AnnuityClaim,
  form: PayoutForm,
  plan: PayoutPlan,
  law: Law,
): Readonly<Record<string, AnnuityTax>> {
  const taxForm = taxFormOf(form, because)
  if (taxForm === undefined) return {}
  const month = request.from ?? request.month
  const on = (amount: Fen) => annuityTax(taxRule, { month, form: taxForm, amount }, law)
  return plan.payments === 1 ? { tax: on(plan.last) } : { tax: on(plan.amount), lastTax: on(plan.last) }
}

function taxIn(outcome: AnnuityTax | undefined): Fen {
  return outcome?.outcome === 'determined' ? fenOf(outcome.amounts.tax) : (0 as Fen)
}

/** There is nothing to draw. */
export function noBalance(source: Citation): Reason {
  return {
    code: 'payout.noBalance',
    zh: '个人账户余额为零，无可领取',
    en: 'the balance is zero: there is nothing to draw',
    sources: [source],
  }
}

const MISSING_FORM: Missing = {
  kind: 'input',
  path: 'form',
  zh: '缺少领取方式',
  en: 'needs the form of drawing',
}
