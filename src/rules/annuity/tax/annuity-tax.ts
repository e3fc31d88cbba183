import { readerOf, type Law } from '../../../law/index.js'
import type { Decimal, Fen } from '../../../money/index.js'
import { frameOf, undetermined } from '../../frame.js'
import type { Computed, Undetermined } from '../../outcome.js'
import { present, ruleNotices } from '../../present.js'
import type { ShownValues } from '../../step.js'
import {
  annuityTaxRowSteps,
  annuityTaxSteps,
  type AnnuityTaxRow,
  type AnnuityTaxValues,
} from './annuity-tax-steps.js'
import type { AnnuityTaxRequest } from './tax-input.js'
import { taxOf, topStep } from './tax-table.js'
import { taxTerms, type TaxTerms } from './tax-terms.js'

/** The tax on a payment. */
export interface DeterminedAnnuityTax extends Computed<AnnuityTaxValues, 'determined'> {
  /** Yuan: the tax, and what is left. */
  readonly amounts: { readonly tax: Decimal; readonly net: Decimal }
  /** The steps of the table that the payment reaches. */
  readonly rows: readonly (ShownValues<AnnuityTaxRow> & Readonly<Record<string, unknown>>)[]
}

/** The tax, or what the law lacks. */
export type AnnuityTax = DeterminedAnnuityTax | Undetermined

/** The rules that answer by this table: each annuity is taxed apart from the other and from wages. */
export type AnnuityTaxRule = 'occupationalAnnuity.tax' | 'enterpriseAnnuity.tax'

/** The tax on one payment out of an annuity, as the rules of both annuities have it. */
export function annuityTax(rule: AnnuityTaxRule, request: AnnuityTaxRequest, law: Law): AnnuityTax {
  const reader = readerOf(law)
  const { month, form, amount } = request
  const terms = taxTerms(form, month, reader)
  if (terms === undefined) return undetermined(frameOf(rule, law, reader), reader.missing)
  const top = topStep(amount, terms.months, terms.steps)
  const tax = taxOf(amount, terms.months, terms.steps, terms.rounding)
  const values: AnnuityTaxValues = {
    month,
    form,
    amount,
    table: terms.table,
    months: terms.months,
    topFrom: top.from,
    topRate: top.rate,
    taxBelow: top.below,
    rounding: terms.rounding,
    tax,
    net: (amount - tax) as Fen,
  }
  const shown = present(values, annuityTaxSteps)
  return {
    ...frameOf(rule, law, reader, ruleNotices(values, annuityTaxSteps)),
    outcome: 'determined',
    amounts: { tax: shown.tax, net: shown.net },
    values: shown,
    rows: slices(amount, terms).map((row) => ({ ...present(row, annuityTaxRowSteps) })),
  }
}

/** The part of a payment within each step it reaches, and the tax on it. */
function slices(amount: Fen, { steps, months, table, rounding }: TaxTerms): readonly AnnuityTaxRow[] {
  return steps.flatMap((step, i) => {
    const from = months * step.from
    const next = steps[i + 1]
    const upTo = next === undefined ? amount : Math.min(amount, months * next.from)
    if (upTo <= from) return []
    const upToTax = taxOf(upTo as Fen, months, steps, rounding)
    return [
      {
        from: from as Fen,
        table,
        rate: step.rate,
        within: (upTo - from) as Fen,
        rounding,
        tax: (upToTax - months * step.below) as Fen,
      },
    ]
  })
}
