import type { Bilingual } from '../law/index.js'
import type { Decimal } from '../money/index.js'

/**
 * Who pays a benefit. `pensionFund`: the pooled fund of the employees' or civil scheme (基本养老保险统筹基金).
 * `individualAccount`: the person's own account (个人账户). `residentFund`: the residents' scheme (城乡居保基金).
 * `annuityFund`: the occupational annuity (职业年金基金). `annuityPlan`: the enterprise annuity (企业年金计划).
 * `unemploymentFund`: 失业保险基金. `injuryFund`: 工伤保险基金.
 * `personalPension`: the personal pension account (个人养老金账户). `treasury`: the budget (财政). `employer`: 用人单位.
 */
export type Payer =
  | 'pensionFund'
  | 'individualAccount'
  | 'residentFund'
  | 'annuityFund'
  | 'annuityPlan'
  | 'personalPension'
  | 'unemploymentFund'
  | 'injuryFund'
  | 'treasury'
  | 'employer'

/** A benefit as it is paid: how much, by whom, how often, from which month to which. */
export interface Payment extends Bilingual {
  /** Stable name of the benefit, as `employeePension.basic`. */
  readonly benefit: string
  /** Yuan: a month for a monthly benefit, in all for one that is paid once. */
  readonly amount: Decimal
  readonly payer: Payer
  readonly periodicity: 'monthly' | 'once'
  /** First month of payment, 'YYYY-MM'. */
  readonly from: string
  /** Last month of payment, or null while no end is known. */
  readonly to: string | null
}
