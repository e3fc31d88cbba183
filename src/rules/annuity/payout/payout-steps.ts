import type { Citation } from '../../../law/index.js'
import type { StepTable } from '../../step.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { PayoutValues } from './payout-values.js'

/** The texts a scheme's pay-out and its tax rest on. */
interface PayoutSources {
  readonly drawn: readonly Citation[]
  readonly taxed: readonly Citation[]
}

const several = (v: PayoutValues) => v.payments > 1
const followed = (v: PayoutValues) => v.paidThrough !== null
const divisors: Citation = { document: 'national/2005-38', article: '附件' }

/** Step table of {@link PayoutValues} for a scheme. */
export function payoutSteps({ drawn, taxed }: PayoutSources): StepTable<PayoutValues> {
  return {
    because: inputStep(['领取情形', 'why it is drawn'], 'text', drawn),
    form: inputStep(['领取方式', 'form of drawing'], 'text', drawn),
    month: inputStep(['退休或申请月', 'month of retirement or claim'], 'month', drawn),
    ageMonths: computedStep(['领取时年龄', 'age at that month'], 'age', drawn, {
      how: { zh: '退休或申请月减出生月', en: 'that month less the birth month' },
      shown: (v) => v.ageMonths !== null,
    }),
    divisor: parameterStep(
      ['计发月数或次数', 'divisor, or number of payments'],
      'divisor',
      'employeePension.divisor.table',
      [...drawn, divisors],
      {
        how: {
          zh: '按年龄查计发月数表，或为本人选定的次数',
          en: 'from the table of divisors at that age, or the number that was chosen',
        },
        shown: (v) => v.divisor !== null && several(v),
      },
    ),
    rounding: parameterStep(
      ['领取额取整', 'rounding of payments'],
      'text',
      'annuity.payout.rounding',
      drawn,
      {
        shown: () => false,
      },
    ),
    balance: inputStep(['个人账户余额', 'balance of the account'], 'yuan', drawn),
    amount: computedStep(['每次领取额', 'each payment'], 'yuan', drawn, {
      formula: (v) =>
        !several(v) ? '{balance}' : v.divisor === null || v.amount === 1 ? null : '{balance} ÷ {divisor}',
      how: { zh: '本人选定的固定额度，至少一分', en: 'the fixed amount that was chosen, a fen at least' },
      rounding: (v) => (several(v) && v.divisor !== null && v.amount !== 1 ? v.rounding : null),
      evidence: 'secondary',
    }),
    payments: computedStep(['领取次数', 'number of payments'], 'count', drawn, {
      how: {
        zh: '计发月数或次数进位取整，提前领完的为实际次数；固定额度的领完为止',
        en: 'the divisor up to a whole number, fewer where the balance is used up before; by a fixed amount until it is',
      },
      evidence: 'secondary',
      shown: several,
    }),
    last: computedStep(['末次领取额', 'last payment'], 'yuan', drawn, {
      formula: '{balance} − {amount} × ({payments} − 1)',
      evidence: 'secondary',
      shown: several,
    }),
    from: inputStep(['首次领取月', 'first month of payment'], 'month', drawn),
    every: computedStep(['领取间隔', 'months between payments'], 'months', drawn, {
      how: { zh: '按领取方式', en: 'by the form of drawing' },
      shown: several,
    }),
    lastMonth: computedStep(['末次领取月', 'month of the last payment'], 'month', drawn, {
      formula: '{from} + ({payments} − 1) × {every}',
      shown: several,
    }),
    taxRate: parameterStep(['税率', 'tax rate'], 'share', 'personalPension.tax.withdrawalRate', taxed, {
      shown: (v) => v.taxRate !== null,
    }),
    taxRounding: parameterStep(['税额取整', 'rounding of the tax'], 'text', 'annuity.tax.rounding', taxed, {
      shown: () => false,
    }),
    tax: computedStep(['每次个人所得税', 'income tax on each payment'], 'yuan', taxed, {
      formula: (v) => (v.taxRate === null ? null : '{amount} × {taxRate}'),
      how: TAXED_BY_TABLE,
      rounding: (v) => v.taxRounding,
      evidence: 'secondary',
    }),
    lastTax: computedStep(['末次个人所得税', 'income tax on the last payment'], 'yuan', taxed, {
      formula: (v) => (v.taxRate === null ? null : '{last} × {taxRate}'),
      how: TAXED_BY_TABLE,
      rounding: (v) => v.taxRounding,
      evidence: 'secondary',
      shown: several,
    }),
    taxInAll: computedStep(['个人所得税合计', 'income tax in all'], 'yuan', taxed, {
      formula: (v) => (several(v) ? '{tax} × ({payments} − 1) + {lastTax}' : '{tax}'),
    }),
    netInAll: computedStep(['税后合计', 'after tax, in all'], 'yuan', taxed, {
      formula: '{balance} − {taxInAll}',
    }),
    paidThrough: inputStep(['已领至', 'paid up to'], 'month', drawn, { shown: followed }),
    paid: computedStep(['已领次数', 'payments made'], 'count', drawn, {
      formula: 'max(0; min({payments}; floor(({paidThrough} − {from}) ÷ {every}) + 1))',
      shown: followed,
    }),
    remainder: computedStep(['尚未领取、可继承余额', 'left, and can be inherited'], 'yuan', drawn, {
      formula: (v) => (v.paid === v.payments ? '{balance} − {balance}' : '{balance} − {amount} × {paid}'),
      evidence: 'secondary',
      shown: followed,
    }),
  }
}

const TAXED_BY_TABLE = {
  zh: '按税率表单独计税，见所附计税；购买保险产品时不计税',
  en: 'by the tax table, apart from other income, as shown below; not taxed where a contract is bought',
}
