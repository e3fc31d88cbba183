import { field, givenMonth, type RuleRequirements } from '../requirement.js'
import {
  AMOUNT,
  CAUSE,
  CAPPED,
  month,
  date,
  balance,
  because,
  heirsChoose,
  isCause,
  form,
  overTime,
  payments,
  drawnParameters,
  TAX,
  PROJECTION,
  wages,
} from './requirement-fields.js'
import type { AnnuityRuleId } from './rule-ids.js'

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
      const at = givenMonth(partial, 'month')
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
