import type { YearMonth } from '../../../calendar/index.js'
import type { Bilingual, ChoiceOf, Citation } from '../../../law/index.js'
import { roundingOf, type Fen, type RoundingName, type Share } from '../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'
import type { RecordScheme } from './life.js'

/** Months and refunds once every month counts only once. */
export interface OverlapsValues {
  readonly through: YearMonth
  /** Null where no two records of a kind were given. */
  readonly keep: ChoiceOf<'transfer.overlap.keep'> | null
  readonly employeeMonths: number
  readonly civilMonths: number
  readonly militaryMonths: number
  readonly residentMonths: number
  /** Months of all schemes that count: each month of the calendar at most once. */
  readonly keptMonths: number
  readonly droppedMonths: number
  readonly residentRefund: Fen
  readonly accountRefund: Fen
  readonly refunded: Fen
}

/** What a stretch of overlapped months brings back. */
export interface OverlapsRow {
  readonly scheme: RecordScheme
  readonly place: string | null
  readonly from: YearMonth
  readonly to: YearMonth
  readonly months: number
  /** Base a month; of residents own and collective payment of the year. */
  readonly amount: Fen
  /** Share credited to the account; null for residents. */
  readonly share: Share | null
  /** For residents: months insured in the year; null otherwise. */
  readonly ofMonths: number | null
  /** Account part of a month; null for residents. */
  readonly monthly: Fen | null
  readonly method: ChoiceOf<'transfer.overlap.residentRefund'> | null
  readonly money: Fen
  readonly rounding: RoundingName
}

const seven: Citation = { document: 'national/2014-17', article: '第七条' }
const employees: Citation = { document: 'national/2009-187' }
const both = [seven, employees]
const counted: Bilingual = { zh: '逐月计算，每月只计一次', en: 'month by month, each month once' }

/** Step table of {@link OverlapsValues}. */
export const overlapsSteps: StepTable<OverlapsValues> = {
  through: inputStep(['截至月', 'last month looked at'], 'month', both),
  keep: parameterStep(
    ['职工记录之间保留哪一段', 'which employees’ record keeps a month'],
    'text',
    'transfer.overlap.keep',
    both,
    { shown: (v) => v.keep !== null },
  ),
  employeeMonths: computedStep(['企业职工养老保险月数', 'months of the employees’ scheme'], 'months', both, {
    how: counted,
  }),
  civilMonths: computedStep(['机关事业单位养老保险月数', 'months of the civil scheme'], 'months', both, {
    how: counted,
    shown: (v) => v.civilMonths > 0,
  }),
  militaryMonths: computedStep(['军人服役月数', 'months of army service'], 'months', both, {
    how: counted,
    shown: (v) => v.militaryMonths > 0,
  }),
  residentMonths: computedStep(['居民养老保险月数', 'months of the residents’ scheme'], 'months', both, {
    how: counted,
  }),
  keptMonths: computedStep(['计入的月数', 'months that count'], 'months', both, {
    formula: '{employeeMonths} + {civilMonths} + {militaryMonths} + {residentMonths}',
  }),
  droppedMonths: computedStep(['剔除的重复月数', 'overlapped months removed'], 'months', both, {
    how: counted,
  }),
  residentRefund: computedStep(
    ['退还居民个人缴费和集体补助', 'refund of residents’ own and collective payments'],
    'yuan',
    [seven],
    {
      how: { zh: '各行之和', en: 'the sum of the rows' },
      evidence: 'unsettled',
      shown: (v) => v.residentRefund > 0,
    },
  ),
  accountRefund: computedStep(
    ['退还职工个人账户部分', 'refund of the account part of employees'],
    'yuan',
    [employees],
    {
      how: { zh: '各行之和，不含利息', en: 'the sum of the rows, without interest' },
      evidence: 'unsettled',
      shown: (v) => v.accountRefund > 0,
    },
  ),
  refunded: computedStep(['退还合计', 'refunded in all'], 'yuan', both, {
    formula: '{residentRefund} + {accountRefund}',
  }),
}

const resident = (v: OverlapsRow) => v.scheme === 'resident'

/** Step table of {@link OverlapsRow}. */
export const overlapsRowSteps: StepTable<OverlapsRow> = {
  scheme: inputStep(['制度', 'scheme'], 'text', both),
  place: inputStep(['参保地', 'place'], 'text', both),
  from: inputStep(['起', 'from'], 'month', both),
  to: inputStep(['止', 'to'], 'month', both),
  months: computedStep(['重复月数', 'overlapped months'], 'months', both, { how: counted }),
  amount: inputStep(['月缴费基数或年缴费额', 'base a month, or payment of the year'], 'yuan', both),
  share: parameterStep(
    ['计入个人账户比例', 'share credited to the account'],
    'share',
    (v) =>
      v.scheme === 'civil' ? 'transfer.account.civilShare' : 'employeePension.contribution.rate.account',
    [employees],
  ),
  ofMonths: inputStep(['该年参保月数', 'months insured in the year'], 'months', [seven]),
  monthly: computedStep(['每月个人账户部分', 'account part of a month'], 'yuan', [employees], {
    formula: (v) => (resident(v) ? null : '{amount} × {share}'),
    how: { zh: '不适用', en: 'does not apply' },
    rounding: (v) => roundingOf(v.rounding),
  }),
  method: parameterStep(['退还方法', 'method'], 'text', 'transfer.overlap.residentRefund', [seven]),
  money: computedStep(['退还额', 'refund'], 'yuan', both, {
    formula: (v) => {
      if (!resident(v)) return '{monthly} × {months}'
      return v.method === 'byMonths' ? '{amount} × {months} ÷ {ofMonths}' : null
    },
    how: { zh: '全年重复的退还全年', en: 'the payment of a year overlapped as a whole' },
    rounding: (v) => (resident(v) ? roundingOf(v.rounding) : null),
  }),
  rounding: parameterStep(['取整', 'rounding'], 'text', 'transfer.rounding', both),
}
