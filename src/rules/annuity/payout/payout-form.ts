import type { TaxForm } from '../tax/tax-terms.js'

/** How a balance is drawn. `insurance`: all of it buys a pension contract (商业养老保险产品). */
export const PAYOUT_FORMS = ['monthly', 'quarterly', 'annual', 'lumpSum', 'insurance'] as const
/** How a balance is drawn. */
export type PayoutForm = (typeof PAYOUT_FORMS)[number]

/** Why a balance is drawn, in all three schemes. */
export type PayoutCause =
  | 'retirement'
  | 'pensionAge'
  | 'incapacity'
  | 'emigration'
  | 'death'
  | 'heavyMedicalBurden'
  | 'unemployment'
  | 'minimumAllowance'

/** Months between two payments; 0 where there is only one. */
export const EVERY: Readonly<Record<PayoutForm, number>> = {
  monthly: 1,
  quarterly: 3,
  annual: 12,
  lumpSum: 0,
  insurance: 0,
}

/** The form of a payment as the tax of annuities knows it; undefined where buying a contract is not taxed. */
export function taxFormOf(form: PayoutForm, because: PayoutCause): TaxForm | undefined {
  if (form === 'insurance') return undefined
  if (form !== 'lumpSum') return form
  return because === 'emigration' || because === 'death' ? 'lumpSumAbroadOrHeirs' : 'lumpSum'
}
