import { divisorTerms } from '../pension/employee/award/divisor.js'
import { PAYOUT_FORMS, taxFormOf } from './payout/payout-form.js'
import {
  field,
  given,
  givenMonth,
  type Need,
  type PartialInput,
  type RuleRequirements,
} from '../requirement.js'
import { taxTerms, TAX_FORMS, type TaxForm } from './tax/tax-terms.js'

const PERIOD = ['决定适用的参数', 'it decides which values of the law apply'] as const
/** Why: the amount. */
export const AMOUNT = ['计入数额', 'the amount rests on it'] as const
/** Why: whether anything is paid. */
export const CAUSE = ['决定能否领取', 'it decides whether anything is paid'] as const
const AGE = ['计发月数按年龄查表', 'the divisor goes by the age'] as const
/** Why: the caps. */
export const CAPPED = ['上限按工资总额计算', 'the caps are reckoned on it'] as const

/** The month of a case. */
export const month = field('month', ['所属月', 'month'], PERIOD)
/** The day of a case. */
export const date = field('date', ['日期', 'day'], PERIOD)
/** The balance of an account. */
export const balance = field('balance', ['个人账户余额', 'balance of the account'], AMOUNT)
/** Why a balance is drawn. */
export const because = field('because', ['领取情形', 'why it is drawn'], CAUSE)

const text = (partial: PartialInput, path: string) => {
  const value = given(partial, path)
  return typeof value === 'string' ? value : undefined
}
/** Whether a cause leaves the form to the person. */
const choosesForm = (partial: PartialInput): Need => {
  const cause = text(partial, 'because')
  return cause === undefined ? 'unknown' : cause !== 'emigration' && cause !== 'death' && cause !== 'leaving'
}
/** Whether a personal pension leaves the form to the person. */
export const heirsChoose = (partial: PartialInput): Need => {
  const cause = text(partial, 'because')
  return cause === undefined ? 'unknown' : cause !== 'death'
}
/** Causes that are paid in one sum to whoever does not name a form. */
const AT_ONCE = { annuity: ['emigration', 'death', 'leaving'], personal: ['death'] } as const
type SchemeKind = keyof typeof AT_ONCE

const isForm =
  (scheme: SchemeKind, ...forms: readonly string[]) =>
  (partial: PartialInput): Need => {
    const form = text(partial, 'form')
    if (form !== undefined) return forms.includes(form)
    return AT_ONCE[scheme].some((cause) => cause === text(partial, 'because')) ? false : 'unknown'
  }
/** The birth month is needed for monthly payments that neither a number nor an amount fixes. */
const byDivisor =
  (scheme: SchemeKind) =>
  (partial: PartialInput): Need =>
    given(partial, 'payments') !== undefined || given(partial, 'each') !== undefined
      ? false
      : isForm(scheme, 'monthly')(partial)
/** Whether the cause is this one. */
export const isCause =
  (cause: string) =>
  (partial: PartialInput): Need => {
    const known = text(partial, 'because')
    return known === undefined ? 'unknown' : known === cause
  }

/** The form of drawing an annuity. */
export const form = field('form', ['领取方式', 'form of drawing'], AMOUNT, choosesForm)
/** The fields that only a balance drawn over time needs. */
export const overTime = (scheme: SchemeKind) => [
  field('birth', ['出生年月', 'birth month'], AGE, byDivisor(scheme)),
  field(
    'from',
    ['首次领取月', 'first month of payment'],
    PERIOD,
    isForm(scheme, 'monthly', 'quarterly', 'annual'),
  ),
]
/** How many payments there are to be. */
export const payments = (scheme: SchemeKind) =>
  field('payments', ['领取次数', 'number of payments'], AMOUNT, isForm(scheme, 'quarterly', 'annual'))

/** The law of a claim, as far as its form and month fix it. */
export const drawnParameters: NonNullable<RuleRequirements['parameters']> = (partial, reader) => {
  const at = givenMonth(partial, 'month')
  const known = PAYOUT_FORMS.find((each) => each === text(partial, 'form'))
  if (at === undefined || known === undefined) return
  if (known === 'monthly' && given(partial, 'payments') === undefined) divisorTerms(at, reader)
  const taxed = taxFormOf(known, 'retirement')
  if (taxed !== undefined) taxTerms(taxed, givenMonth(partial, 'from') ?? at, reader)
}

/** What the tax on an annuity asks for. */
export const TAX: RuleRequirements = {
  fields: [
    month,
    field('form', ['领取方式', 'form of drawing'], ['决定适用的税率表', 'it decides which table applies']),
    field('amount', ['领取额', 'payment'], AMOUNT),
  ],
  parameters: (partial, reader) => {
    const at = givenMonth(partial, 'month')
    const known = TAX_FORMS.find((each): each is TaxForm => each === text(partial, 'form'))
    if (at !== undefined && known !== undefined) taxTerms(known, at, reader)
  },
}

/** What a projection asks for. */
export const PROJECTION: RuleRequirements = {
  fields: [
    balance,
    field('yearly', ['每年缴费', 'contributions a year'], AMOUNT),
    field('years', ['缴费年数', 'years ahead'], AMOUNT),
    field('return', ['假设年收益率', 'assumed return'], ['法律没有规定', 'nothing in the law says it']),
    field('birth', ['出生年月', 'birth month'], AGE),
    field('claim', ['领取月', 'month of the claim'], AGE),
  ],
}

/** Wages are asked for by the law of the month. */
export const wages =
  (basis: 'precedingYear' | 'sameYear'): NonNullable<Parameters<typeof field>[3]> =>
  (partial, reader) => {
    const at = givenMonth(partial, 'month')
    if (at === undefined) return 'unknown'
    return reader.optional((r) => r.choice('enterpriseAnnuity.cap.basis', at)) === basis
  }
