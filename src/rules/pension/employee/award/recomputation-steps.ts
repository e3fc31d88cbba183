import type { YearMonth } from '../../../../calendar/index.js'
import type { Citation } from '../../../../law/index.js'
import type { Fen } from '../../../../money/index.js'
import type { Step, StepTable } from '../../../step.js'

type Base = 'AverageBase' | 'IndexedBase' | 'TransitionalBase'
type Item = 'Basic' | 'Account' | 'Transitional' | 'LocalSupplement' | 'Total'

/** The values of a recomputation: bases and items under the law known at the award and now, differences, arrears. */
export interface RecomputationValues
  extends
    Readonly<Record<`${'provisional' | 'final'}${Base}`, Fen>>,
    Readonly<Record<`${'provisional' | 'final' | 'difference'}${Item}`, Fen>>,
    Readonly<Record<`arrears${Item}`, Fen | undefined>> {
  readonly retirement: YearMonth
  readonly firstPayment: YearMonth
  readonly paidThrough: YearMonth | undefined
  readonly monthsPaid: number | undefined
}

type RecomputationStep = Step<RecomputationValues>

const practice: Citation = { document: 'practice/provisional-award' }
const formula2005: Citation = { document: 'national/2005-38', article: '第六条' }

const known = { zh: '核定时所知', en: 'as known at the award' }
const now = { zh: '现行', en: 'as known now' }

/** A base under both laws; shown when it has changed. */
function baseSteps(base: Base, zh: string, en: string) {
  const shown = (v: RecomputationValues) => v[`provisional${base}`] !== v[`final${base}`]
  const step = (when: typeof known): RecomputationStep => ({
    zh: `${zh}（${when.zh}）`,
    en: `${en}, ${when.en}`,
    unit: 'yuan/month',
    kind: 'computed',
    how: { zh: '见该次核定', en: 'see that award' },
    sources: [practice],
    evidence: 'verified',
    shown,
  })
  return { provisional: step(known), final: step(now) }
}

/** An item under both laws, its difference and its arrears; left out when it is 0 in both. */
function itemSteps(item: Item, zh: string, en: string) {
  const paid = (v: RecomputationValues) => v[`provisional${item}`] !== 0 || v[`final${item}`] !== 0
  const step = (
    own: Pick<RecomputationStep, 'zh' | 'en' | 'unit' | 'formula' | 'how'>,
  ): RecomputationStep => ({
    kind: 'computed',
    ...own,
    sources: [practice, formula2005],
    evidence: 'verified',
    shown: paid,
  })
  const how = { zh: '见该次核定', en: 'see that award' }
  return {
    provisional: step({ zh: `预发${zh}`, en: `provisional ${en}`, unit: 'yuan/month', how }),
    final: step({ zh: `重算${zh}`, en: `final ${en}`, unit: 'yuan/month', how }),
    difference: step({
      zh: `${zh}月差额`,
      en: `difference of the ${en} a month`,
      unit: 'yuan/month',
      formula: `{final${item}} − {provisional${item}}`,
    }),
    arrears: {
      ...step({
        zh: `${zh}补发`,
        en: `arrears of the ${en}`,
        unit: 'yuan',
        formula: (v) => (v[`arrears${item}`] === undefined ? null : `{difference${item}} × {monthsPaid}`),
      }),
      shown: (v: RecomputationValues) => v[`arrears${item}`] !== undefined && paid(v),
    },
  }
}

const averageBase = baseSteps('AverageBase', '计发基数（第一基数）', 'award base of the first half')
const indexedBase = baseSteps('IndexedBase', '计发基数（指数化基数）', 'award base multiplied by the index')
const transitionalBase = baseSteps(
  'TransitionalBase',
  '过渡性养老金基数',
  'award base of the transitional pension',
)
const basic = itemSteps('Basic', '基础养老金', 'basic pension')
const account = itemSteps('Account', '个人账户养老金', 'account pension')
const transitional = itemSteps('Transitional', '过渡性养老金', 'transitional pension')
const localSupplement = itemSteps('LocalSupplement', '地方过渡性补贴', 'local supplement')
const total = itemSteps('Total', '基本养老金合计', 'pension in all')

/** Step table of {@link RecomputationValues}. */
export const recomputationSteps: StepTable<RecomputationValues> = {
  retirement: {
    zh: '退休月',
    en: 'retirement month',
    unit: 'month',
    kind: 'input',
    sources: [formula2005],
    evidence: 'verified',
  },
  firstPayment: {
    zh: '首次发放月',
    en: 'first month of payment',
    unit: 'month',
    kind: 'computed',
    how: { zh: '见预发核定', en: 'see the provisional award' },
    sources: [{ document: 'national/2024-94', article: '第九条' }],
    evidence: 'verified',
  },
  paidThrough: {
    zh: '按预发数额已发至',
    en: 'last month paid at the provisional amount',
    unit: 'month',
    kind: 'input',
    sources: [practice],
    evidence: 'verified',
    shown: (v) => v.paidThrough !== undefined,
  },
  monthsPaid: {
    zh: '已发月数',
    en: 'months paid',
    unit: 'months',
    kind: 'computed',
    formula: (v) => (v.monthsPaid === undefined ? null : 'max({paidThrough} − {firstPayment} + 1; 0)'),
    sources: [practice],
    evidence: 'verified',
    shown: (v) => v.monthsPaid !== undefined,
  },
  provisionalAverageBase: averageBase.provisional,
  finalAverageBase: averageBase.final,
  provisionalIndexedBase: indexedBase.provisional,
  finalIndexedBase: indexedBase.final,
  provisionalTransitionalBase: transitionalBase.provisional,
  finalTransitionalBase: transitionalBase.final,
  provisionalBasic: basic.provisional,
  finalBasic: basic.final,
  differenceBasic: basic.difference,
  arrearsBasic: basic.arrears,
  provisionalAccount: account.provisional,
  finalAccount: account.final,
  differenceAccount: account.difference,
  arrearsAccount: account.arrears,
  provisionalTransitional: transitional.provisional,
  finalTransitional: transitional.final,
  differenceTransitional: transitional.difference,
  arrearsTransitional: transitional.arrears,
  provisionalLocalSupplement: localSupplement.provisional,
  finalLocalSupplement: localSupplement.final,
  differenceLocalSupplement: localSupplement.difference,
  arrearsLocalSupplement: localSupplement.arrears,
  provisionalTotal: total.provisional,
  finalTotal: total.final,
  differenceTotal: total.difference,
  arrearsTotal: total.arrears,
}
