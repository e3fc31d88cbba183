import { readMonth, type YearMonth } from '../../calendar/index.js'
import { divisorTerms } from '../pension/employee/award/divisor.js'
import { PAYOUT_FORMS, taxFormOf } from './payout/payout-form.js'
import { field, given, type Need, type PartialInput, type RuleRequirements } from '../requirement.js'
import type { AnnuityRuleId } from './rule-ids.js'
import { taxTerms, TAX_FORMS, type TaxForm } from './tax/tax-terms.js'

const PERIOD = ['决定适用的参数', 'it decides which values of the law apply'] as const
const AMOUNT = ['计入数额', 'the amount rests on it'] as const
const CAUSE = ['决定能否领取', 'it decides whether anything is paid'] as const
const AGE = ['计发月数按年龄查表', 'the divisor goes by the age'] as const
const CAPPED = ['上限按工资总额计算', 'the caps are reckoned on it'] as const

const month = field('month', ['所属月', 'month'], PERIOD)
const date = field('date', ['日期', 'day'], PERIOD)
const balance = field('balance', ['个人账户余额', 'balance of the account'], AMOUNT)
const because = field('because', ['领取情形', 'why it is drawn'], CAUSE)

const text = (partial: PartialInput, path: string) => {
  const value = given(partial, path)
  return typeof value === 'string' ? value : undefined
}
const monthIn = (partial: PartialInput, path: string): YearMonth | undefined => {
  const value = text(partial, path)
  return value === undefined ? undefined : readMonth(value.slice(0, 7))
}
/** Whether a cause leaves the form to the person. */
const choosesForm = (partial: PartialInput): Need => {
  const cause = text(partial, 'because')
  return cause === undefined ? 'unknown' : cause !== 'emigration' && cause !== 'death' && cause !== 'leaving'
}
const heirsChoose = (partial: PartialInput): Need => {
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
const isCause =
  (cause: string) =>
  (partial: PartialInput): Need => {
    const known = text(partial, 'because')
    return known === undefined ? 'unknown' : known === cause
  }

const form = field('form', ['领取方式', 'form of drawing'], AMOUNT, choosesForm)
/** The fields that only a balance drawn over time needs. */
const overTime = (scheme: SchemeKind) => [
  field('birth', ['出生年月', 'birth month'], AGE, byDivisor(scheme)),
  field(
    'from',
    ['首次领取月', 'first month of payment'],
    PERIOD,
    isForm(scheme, 'monthly', 'quarterly', 'annual'),
  ),
]
const payments = (scheme: SchemeKind) =>
  field('payments', ['领取次数', 'number of payments'], AMOUNT, isForm(scheme, 'quarterly', 'annual'))

/** The law of a claim, as far as its form and month fix it. */
const drawnParameters: RuleRequirements['parameters'] = (partial, reader) => {
  const at = monthIn(partial, 'month')
  const known = PAYOUT_FORMS.find((each) => each === text(partial, 'form'))
  if (at === undefined || known === undefined) return
  if (known === 'monthly' && given(partial, 'payments') === undefined) divisorTerms(at, reader)
  const taxed = taxFormOf(known, 'retirement')
  if (taxed !== undefined) taxTerms(taxed, monthIn(partial, 'from') ?? at, reader)
}

const TAX: RuleRequirements = {
  fields: [
    month,
    field('form', ['领取方式', 'form of drawing'], ['决定适用的税率表', 'it decides which table applies']),
    field('amount', ['领取额', 'payment'], AMOUNT),
  ],
  parameters: (partial, reader) => {
    const at = monthIn(partial, 'month')
    const known = TAX_FORMS.find((each): each is TaxForm => each === text(partial, 'form'))
    if (at !== undefined && known !== undefined) taxTerms(known, at, reader)
  },
}

const PROJECTION: RuleRequirements = {
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
const wages =
  (basis: 'precedingYear' | 'sameYear'): NonNullable<Parameters<typeof field>[3]> =>
  (partial, reader) => {
    const at = monthIn(partial, 'month')
    if (at === undefined) return 'unknown'
    return reader.optional((r) => r.choice('enterpriseAnnuity.cap.basis', at)) === basis
  }

/** What the rules of this branch ask for. */
export const annuityRequirements: Readonly<Record<AnnuityRuleId, RuleRequirements>> = {
  'occupationalAnnuity.contribution': {
    fields: [
      month,
      field('base', ['个人缴费基数', 'contribution base'], AMOUNT),
      field(
        'unit',
        ['单位经费来源', 'how the unit is funded'],
        ['决定记账还是实账', 'it decides what is a book entry'],
      ),
    ],
    parameters: (partial, reader) => {
      const at = monthIn(partial, 'month')
      if (at === undefined) return
      reader.share('occupationalAnnuity.contribution.rate.employer', at)
      reader.share('occupationalAnnuity.contribution.rate.employee', at)
    },
  },
  'occupationalAnnuity.balance': {
    fields: [field('rows', ['逐段缴费', 'months with their credits'], AMOUNT)],
  },
  'occupationalAnnuity.payout': {
    fields: [because, form, month, balance, ...overTime('annuity')],
    parameters: drawnParameters,
  },
  'occupationalAnnuity.tax': TAX,
  'occupationalAnnuity.projection': PROJECTION,
  'enterpriseAnnuity.contribution': {
    fields: [
      month,
      field('wages', ['本年度工资总额', 'total wages of the year'], CAPPED, wages('sameYear')),
      field(
        'precedingWages',
        ['上年度工资总额', 'total wages of the preceding year'],
        CAPPED,
        wages('precedingYear'),
      ),
      field('employer', ['单位拟缴', 'meant by the employer'], AMOUNT),
      field('employees', ['个人拟缴合计', 'meant by the members'], AMOUNT),
    ],
  },
  'enterpriseAnnuity.allocation': {
    fields: [
      month,
      field('employer', ['企业缴费计入本人', 'employer money credited'], AMOUNT),
      field('employee', ['个人缴费', 'own contribution'], AMOUNT),
      field('averageEmployer', ['企业缴费平均额', 'average employer money'], CAPPED),
      field(
        'precedingWage',
        ['本人上年度月平均工资', 'own wage of the preceding year'],
        ['税前扣除以此为限', 'the deduction goes by it'],
      ),
    ],
  },
  'enterpriseAnnuity.vesting': {
    fields: [
      month,
      field(
        'because',
        ['离开原因', 'why the plan is left'],
        ['决定是否立即全部归属', 'it may make all of it owned'],
      ),
      field('serviceMonths', ['本企业工作月数', 'months with the enterprise'], AMOUNT),
      field('employerBalance', ['企业缴费及收益', 'employer money with returns'], AMOUNT),
      field('employeeBalance', ['个人缴费及收益', 'own money with returns'], AMOUNT),
      field('ladder', ['归属比例表', 'the plan’s ladder'], ['法律没有规定比例', 'the law has no ladder']),
    ],
  },
  'enterpriseAnnuity.payout': {
    fields: [because, form, month, balance, ...overTime('annuity'), payments('annuity')],
    parameters: drawnParameters,
  },
  'enterpriseAnnuity.tax': TAX,
  'enterpriseAnnuity.projection': PROJECTION,
  'personalPension.open': {
    fields: [
      date,
      field(
        'scheme',
        ['参加的基本养老保险', 'basic pension'],
        ['参加基本养老保险方可开户', 'only who takes part in one can open an account'],
      ),
    ],
  },
  'personalPension.contribution': {
    fields: [date, field('amount', ['本次缴费', 'payment'], AMOUNT)],
  },
  'personalPension.withdrawal': {
    fields: [
      date,
      because,
      field('form', ['领取方式', 'form of drawing'], AMOUNT, heirsChoose),
      balance,
      ...overTime('personal'),
      payments('personal'),
      field(
        'pensionAgeMonth',
        ['达到领取基本养老金年龄的月份', 'month of the pension age'],
        CAUSE,
        isCause('pensionAge'),
      ),
      field('medicalBurden', ['自付医药费用', 'own medical costs'], CAUSE, isCause('heavyMedicalBurden')),
      field(
        'unemploymentMonths',
        ['领取失业保险金月数', 'months of unemployment benefit'],
        CAUSE,
        isCause('unemployment'),
      ),
      field(
        'onMinimumAllowance',
        ['是否领取最低生活保障金', 'draws the minimum allowance'],
        CAUSE,
        isCause('minimumAllowance'),
      ),
    ],
  },
  'personalPension.projection': PROJECTION,
}
