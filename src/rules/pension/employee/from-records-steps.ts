import type { YearMonth } from '../../../calendar/index.js'
import type { Bilingual, Citation } from '../../../law/index.js'
import type { Fen, Index } from '../../../money/index.js'
import type { Step, StepTable } from '../../step.js'

/** The values of an award from records: what the parts found, and the items. */
export interface FromRecordsValues {
  readonly retirement: YearMonth
  readonly paidMonths: number
  readonly deemedMonths: number
  readonly totalMonths: number
  readonly overallIndex: Index
  readonly actualIndex: Index
  readonly accountBalance: Fen
  readonly basic: Fen
  readonly account: Fen
  readonly transitional: Fen
  readonly localSupplement: Fen
  readonly total: Fen
  readonly firstPayment: YearMonth
}

type RecordsStep = Step<FromRecordsValues>

const fromIndex: Bilingual = { zh: '见“平均缴费工资指数”部分', en: 'from the part on the average index' }
const fromAccount: Bilingual = { zh: '见“个人账户”部分', en: 'from the part on the individual account' }
const fromAward: Bilingual = { zh: '见“养老金核定”部分', en: 'from the part on the award' }
const formula2005: Citation = { document: 'national/2005-38', article: '第六条' }
const hasDeemed = (v: FromRecordsValues) => v.deemedMonths > 0

const found = (zh: string, en: string, unit: RecordsStep['unit'], how: Bilingual): RecordsStep => ({
  zh,
  en,
  unit,
  kind: 'computed',
  how,
  sources: [formula2005],
  evidence: 'verified',
})

/** Step table of {@link FromRecordsValues}. Formulas, roundings and sources of the single values stand in the parts. */
export const fromRecordsSteps: StepTable<FromRecordsValues> = {
  retirement: {
    zh: '退休月',
    en: 'retirement month',
    unit: 'month',
    kind: 'input',
    sources: [formula2005],
    evidence: 'verified',
  },
  paidMonths: found('实际缴费月数', 'months paid', 'months', fromIndex),
  deemedMonths: found('视同缴费月数', 'deemed months', 'months', fromIndex),
  totalMonths: {
    ...found('累计缴费月数', 'months in all', 'months', fromIndex),
    formula: '{paidMonths} + {deemedMonths}',
  },
  overallIndex: found('平均缴费工资指数', 'overall average index', 'index', fromIndex),
  actualIndex: {
    ...found('实际缴费指数', 'index over the months paid', 'index', fromIndex),
    shown: hasDeemed,
  },
  accountBalance: found('个人账户储存额', 'balance of the individual account', 'yuan', fromAccount),
  basic: found('基础养老金', 'basic pension', 'yuan/month', fromAward),
  account: found('个人账户养老金', 'account pension', 'yuan/month', fromAward),
  transitional: {
    ...found('过渡性养老金', 'transitional pension', 'yuan/month', fromAward),
    shown: hasDeemed,
  },
  localSupplement: {
    ...found('地方过渡性补贴', 'local supplement', 'yuan/month', fromAward),
    shown: (v) => v.localSupplement > 0,
  },
  total: {
    ...found('基本养老金合计', 'pension in all', 'yuan/month', fromAward),
    formula: (v) =>
      [
        '{basic}',
        '{account}',
        ...(hasDeemed(v) ? ['{transitional}'] : []),
        ...(v.localSupplement > 0 ? ['{localSupplement}'] : []),
      ].join(' + '),
  },
  firstPayment: found('首次发放月', 'first month of payment', 'month', fromAward),
}
