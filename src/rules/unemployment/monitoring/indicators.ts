import type { Bilingual } from '../../../law/index.js'

/** What early warning watches, in the order of the answer. */
export const WARNING_INDICATORS = ['registeredRate', 'surveyedRate', 'claimRate', 'reserveMonths'] as const
/** An indicator of early warning. */
export type WarningIndicatorName = (typeof WARNING_INDICATORS)[number]

/** What each indicator is called, the inputs it rests on, and how many decimals it is kept to. */
export const INDICATORS: Readonly<
  Record<
    WarningIndicatorName,
    Bilingual & { readonly inputs: readonly (keyof WarningData)[]; readonly decimals: number }
  >
> = {
  registeredRate: {
    zh: '城镇登记失业率',
    en: 'registered urban unemployment rate',
    inputs: ['registeredRate'],
    decimals: 6,
  },
  surveyedRate: {
    zh: '城镇调查失业率',
    en: 'surveyed urban unemployment rate',
    inputs: ['surveyedRate'],
    decimals: 6,
  },
  claimRate: {
    zh: '领取失业保险金人数占参保人数比例',
    en: 'people drawing unemployment benefit per insured person',
    inputs: ['claimants', 'insured'],
    decimals: 6,
  },
  reserveMonths: {
    zh: '失业保险基金可支付月数',
    en: 'reserve of the unemployment fund in months of expenditure',
    inputs: ['fundBalance', 'monthlyExpense'],
    decimals: 4,
  },
}

/** The names of the figures early warning rests on. */
export interface WarningData {
  readonly registeredRate: unknown
  readonly surveyedRate: unknown
  readonly claimants: unknown
  readonly insured: unknown
  readonly fundBalance: unknown
  readonly monthlyExpense: unknown
}
