import type { YearMonth } from '../../../../calendar/index.js'
import type { Bilingual, Citation } from '../../../../law/index.js'
import type { Fen, Share } from '../../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import type { Step, StepTable } from '../../../step.js'
import { articleInWords, LIABILITY_ITEMS, type ItemPeriodicity, type ItemStart } from './liability-items.js'
import type { InsuranceStanding, LiabilityInput } from './liability-input.js'

/** The values of a case: how the employer stands, and what it owes besides the items. */
export interface LiabilityValues {
  readonly month: YearMonth
  readonly standing: InsuranceStanding
  /** Day 'YYYY-MM-DD' on which the arrears were paid; null but for `joinedLater`. */
  readonly paidUp: string | null
  readonly grade: number | null
  readonly death: LiabilityInput['death']
  /** `monthAfter`: an item begins (or is due by) the month after the claim, grading or death; null where the place does not say. */
  readonly startRule: 'monthAfter' | 'sameMonth' | null
  /** Items of the case. */
  readonly items: number
  /** Late charge a day as a share of the arrears; null where the employer was insured. */
  readonly lateRate: Share | null
  readonly fineLeast: number | null
  readonly fineMost: number | null
  readonly arrears: Fen | null
  /** Least and largest fine when the arrears stay unpaid after the deadline, yuan. */
  readonly fineFrom: Fen | null
  readonly fineTo: Fen | null
}

/** Who pays an item. `employerThenFund`: the fund pays what arises after the day on which arrears were paid. `both`: in parts. */
export type ItemPayer = 'injuryFund' | 'employer' | 'employerThenFund' | 'both'

/** An item of the case. */
export interface LiabilityRow {
  /** Name of the item, as `treatment`. */
  readonly item: string
  readonly payer: ItemPayer
  /** Part that the fund pays; of `employerThenFund` that of new costs. */
  readonly fundShare: Share
  readonly periodicity: ItemPeriodicity
  readonly start: ItemStart
  /** First month, or the month by which it is due; null where the month it counts from was not given. */
  readonly from: YearMonth | null
  /** The article, in Chinese. */
  readonly article: string
}

const article62: readonly Citation[] = [{ document: 'national/2010-586', article: '第六十二条' }]
const article86: readonly Citation[] = [{ document: 'national/sil', article: '第八十六条' }]
const article41: readonly Citation[] = [{ document: 'national/sil', article: '第四十一条' }]
const starts: readonly Citation[] = [{ document: 'henan/injury-2007', article: '第三十条' }]
const catalogue: readonly Citation[] = [
  { document: 'national/sil', article: '第三十八条、第三十九条' },
  { document: 'national/2010-586', article: '第三十条、第三十五条、第三十九条' },
]

type V = LiabilityValues
const given = (key: keyof V): Pick<Step<V>, 'shown'> => ({ shown: (v) => v[key] !== null })

const standingWords: Readonly<Record<InsuranceStanding, Bilingual>> = {
  insured: { zh: '已参保', en: 'insured' },
  notInsured: { zh: '未参保', en: 'not insured' },
  joinedLater: { zh: '事故后参保并补缴', en: 'joined and paid up after the accident' },
}
const deathWords: Readonly<Record<LiabilityInput['death'], Bilingual>> = {
  none: { zh: '无', en: 'none' },
  byAccidentOrInLeave: { zh: '因事故或停工留薪期内死亡', en: 'by the accident or during the leave' },
  afterLeave: { zh: '停工留薪期满后死亡', en: 'after the leave' },
}

/** Step table of {@link LiabilityValues}. */
export const liabilitySteps: StepTable<LiabilityValues> = {
  month: inputStep(['事故或诊断月', 'month of the accident or diagnosis'], 'month', article62),
  standing: inputStep(['参保情况', 'standing of the employer'], 'text', [...article62, ...article41], {
    words: standingWords,
  }),
  paidUp: inputStep<V>(['补缴日', 'arrears paid on'], 'text', article62, given('paidUp')),
  grade: inputStep<V>(['伤残等级', 'grade of disability'], 'count', catalogue, given('grade')),
  death: inputStep(['死亡', 'death'], 'text', catalogue, { words: deathWords }),
  startRule: parameterStep<V>(
    ['起付', 'first month'],
    'text',
    'workInjury.liability.start',
    starts,
    given('startRule'),
  ),
  items: computedStep(['待遇项目数', 'items'], 'count', catalogue, {
    how: { zh: '见待遇项目表', en: 'see the list of items' },
  }),
  lateRate: parameterStep<V>(
    ['滞纳金日加收率', 'late charge a day'],
    'share',
    'employeePension.contribution.lateCharge.dailyRate',
    [...article62, ...article86],
    given('lateRate'),
  ),
  fineLeast: parameterStep<V>(
    ['罚款最低倍数', 'least fine, times the arrears'],
    'count',
    'workInjury.liability.fine.least',
    article62,
    given('fineLeast'),
  ),
  fineMost: parameterStep<V>(
    ['罚款最高倍数', 'largest fine, times the arrears'],
    'count',
    'workInjury.liability.fine.most',
    article62,
    given('fineMost'),
  ),
  arrears: inputStep<V>(['欠缴数额', 'contributions owed'], 'yuan', article62, given('arrears')),
  fineFrom: computedStep<V>(
    ['逾期不缴的罚款下限', 'least fine if unpaid after the deadline'],
    'yuan',
    article62,
    {
      formula: '{arrears} × {fineLeast}',
      ...given('fineFrom'),
    },
  ),
  fineTo: computedStep<V>(
    ['逾期不缴的罚款上限', 'largest fine if unpaid after the deadline'],
    'yuan',
    article62,
    {
      formula: '{arrears} × {fineMost}',
      ...given('fineTo'),
    },
  ),
}

const itemWords = Object.fromEntries(LIABILITY_ITEMS.map(({ id, zh, en }) => [id, { zh, en }]))
const articleWords = Object.fromEntries(
  LIABILITY_ITEMS.map(({ source }) => [source.article ?? '', articleInWords(source.article ?? '')]),
)
const startWords: Readonly<Record<ItemStart, Bilingual>> = {
  asIncurred: { zh: '发生时', en: 'as it arises' },
  duringLeave: { zh: '停工留薪期内', en: 'during the leave' },
  claim: { zh: '以申请月计', en: 'by the claim' },
  grading: { zh: '以鉴定结论月计', en: 'by the grading' },
  death: { zh: '以死亡月计', en: 'by the death' },
}
const periodicityWords: Readonly<Record<ItemPeriodicity, Bilingual>> = {
  asIncurred: { zh: '据实', en: 'as it arises' },
  once: { zh: '一次性', en: 'once' },
  monthly: { zh: '按月', en: 'monthly' },
}
const payerWords: Readonly<Record<ItemPayer, Bilingual>> = {
  injuryFund: { zh: '工伤保险基金', en: 'fund' },
  employer: { zh: '用人单位', en: 'employer' },
  employerThenFund: {
    zh: '补缴前用人单位，补缴后新发生的由基金',
    en: 'employer; new costs after paying up: fund',
  },
  both: { zh: '基金与用人单位分担', en: 'fund and employer in parts' },
}

/** Step table of {@link LiabilityRow}. */
export const liabilityRowSteps: StepTable<LiabilityRow> = {
  item: inputStep(['待遇项目', 'item'], 'text', catalogue, { words: itemWords }),
  payer: computedStep(['支付方', 'payer'], 'text', [...catalogue, ...article62], {
    how: { zh: '按参保情况', en: 'by the standing of the employer' },
    words: payerWords,
  }),
  fundShare: computedStep(['基金支付的部分', 'part of the fund'], 'share', catalogue, {
    how: { zh: '按项目', en: 'by the item' },
  }),
  periodicity: computedStep(['支付方式', 'paid'], 'text', catalogue, {
    how: { zh: '按项目', en: 'by the item' },
    words: periodicityWords,
  }),
  start: computedStep(['起付', 'begins'], 'text', starts, {
    how: { zh: '按项目', en: 'by the item' },
    words: startWords,
  }),
  from: computedStep(['起付月', 'first month'], 'month', starts, {
    how: {
      zh: '自申请、鉴定结论或死亡的月份计',
      en: 'counted from the month of the claim, the grading or the death',
    },
  }),
  article: computedStep(['依据', 'article'], 'text', catalogue, {
    how: { zh: '按项目', en: 'by the item' },
    words: articleWords,
  }),
}
