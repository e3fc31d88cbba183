import type { YearMonth } from '../../../calendar/index.js'
import type { Bilingual, Citation } from '../../../law/index.js'
import { TO_FEN, type Fen, type Share } from '../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'
import { INJURY_WORDS } from '../benefit/benefit-words.js'
import { SHARING_WORDS } from './death-steps.js'

/** The values of a case of a missing worker; null what it does not come to. */
export interface MissingWorkerValues {
  readonly accident: YearMonth
  readonly insured: boolean
  readonly payer: 'injuryFund' | 'employer'
  readonly monthlyWage: Fen
  readonly wageMonths: number
  readonly pensionFrom: YearMonth
  readonly ownWage: Fen | null
  readonly dependants: number
  readonly sharing: string | null
  readonly leaving: string | null
  readonly monthly: Fen
  readonly advanced: YearMonth | null
  readonly advanceIncome: Fen | null
  readonly advanceYears: number | null
  readonly advanceShare: Share | null
  readonly advance: Fen
  readonly declaredDead: YearMonth | null
  readonly measuredBy: 'accident' | 'declaration' | null
  readonly income: Fen | null
  readonly years: number | null
  readonly lumpSum: Fen
  readonly remainder: Fen
  readonly base: Fen | null
  readonly funeralMonths: number | null
  readonly funeral: Fen
  readonly reappeared: YearMonth | null
  readonly refund: Fen
}

type V = MissingWorkerValues
const article41: readonly Citation[] = [{ document: 'national/2010-586', article: '第四十一条' }]
const article39: readonly Citation[] = [{ document: 'national/2010-586', article: '第三十九条' }]
const article62: readonly Citation[] = [{ document: 'national/2010-586', article: '第六十二条' }]
const henan: readonly Citation[] = [{ document: 'henan/injury-2007', article: '第三十二条' }]
const given = (key: keyof V) => ({ shown: (v: V) => v[key] !== null })
const word = (zh: string, en: string): Bilingual => ({ zh, en })

/** Step table of {@link MissingWorkerValues}. */
export const missingWorkerSteps: StepTable<V> = {
  accident: inputStep(['事故发生月', 'month of the accident'], 'month', article41),
  insured: inputStep(['已参保', 'insured'], 'text', article62),
  payer: computedStep(['待遇支付方', 'payer of the benefits'], 'text', [...article41, ...article62], {
    how: { zh: '已参保的由基金，未参保的由用人单位', en: 'the fund; without insurance the employer' },
    words: INJURY_WORDS.payer,
  }),
  monthlyWage: inputStep(['照发的工资', 'wage paid on'], 'yuan/month', article41),
  wageMonths: parameterStep(
    ['照发月数', 'months of wages'],
    'months',
    'workInjury.missing.wageMonths',
    article41,
  ),
  pensionFrom: computedStep(['抚恤金起发月', 'first month of the pension'], 'month', article41, {
    formula: '{accident} + {wageMonths}',
  }),
  ownWage: inputStep<V>(['本人工资', 'own wage of the worker'], 'yuan/month', article39, given('ownWage')),
  dependants: computedStep(['供养亲属人数', 'dependants'], 'count', article39, {
    how: { zh: '符合条件且至少领取一个月的亲属', en: 'eligible relatives with a month of pension at least' },
  }),
  sharing: inputStep<V>(['超过本人工资时的分配', 'how the own wage is shared'], 'text', article39, {
    words: SHARING_WORDS,
    ...given('sharing'),
  }),
  leaving: inputStep<V>(['有人停发后', 'when somebody leaves'], 'text', article39, {
    words: SHARING_WORDS,
    ...given('leaving'),
  }),
  monthly: computedStep(
    ['首次核定的抚恤金合计', 'dependants together at the first award'],
    'yuan/month',
    article39,
    {
      how: { zh: '各人之和，不超过本人工资', en: 'the sum of all, at most the own wage' },
    },
  ),
  advanced: inputStep<V>(['预支月', 'month of the advance'], 'month', article41, given('advanced')),
  advanceIncome: parameterStep<V>(
    ['事故上一年度全国城镇居民人均可支配收入', 'national urban income of the year before the accident'],
    'yuan/year',
    'statistics.nationalUrbanIncome',
    article39,
    given('advanceIncome'),
  ),
  advanceYears: parameterStep<V>(
    ['倍数', 'times'],
    'count',
    'workInjury.death.lumpSum.years',
    article39,
    given('advanceYears'),
  ),
  advanceShare: parameterStep<V>(
    ['可预支比例', 'part that may be advanced'],
    'share',
    'workInjury.missing.advanceShare',
    article41,
    given('advanceShare'),
  ),
  advance: computedStep<V>(['预支的一次性工亡补助金', 'lump sum advanced'], 'yuan', article41, {
    formula: (v) => (v.advanced === null ? null : '{advanceIncome} × {advanceYears} × {advanceShare}'),
    how: { zh: '未预支', en: 'none was taken' },
    rounding: TO_FEN,
  }),
  declaredDead: inputStep<V>(
    ['宣告死亡月', 'month of the declaration of death'],
    'month',
    article41,
    given('declaredDead'),
  ),
  measuredBy: parameterStep<V>(
    ['标准所依的月份', 'month that measures the benefits'],
    'text',
    'workInjury.missing.deathMonth',
    [{ document: 'national/civil-code', article: '第四十八条' }],
    {
      words: {
        accident: word('事故发生之日', 'that of the accident'),
        declaration: word('判决宣告之日', 'that of the judgement'),
      },
      ...given('measuredBy'),
    },
  ),
  income: parameterStep<V>(
    ['上一年度全国城镇居民人均可支配收入', 'national urban disposable income per head of the year before'],
    'yuan/year',
    'statistics.nationalUrbanIncome',
    article39,
    given('income'),
  ),
  years: parameterStep<V>(
    ['倍数', 'times'],
    'count',
    'workInjury.death.lumpSum.years',
    article39,
    given('years'),
  ),
  lumpSum: computedStep<V>(['一次性工亡补助金', 'lump sum'], 'yuan', article39, {
    formula: (v) => (v.income === null ? null : '{income} × {years}'),
    how: { zh: '宣告死亡后发放', en: 'paid after the declaration of death' },
  }),
  remainder: computedStep<V>(['扣除预支后的余额', 'lump sum still to be paid'], 'yuan', henan, {
    formula: (v) => (v.declaredDead === null ? null : 'max({lumpSum} − {advance}; 0)'),
    how: { zh: '宣告死亡后发放', en: 'paid after the declaration of death' },
  }),
  base: parameterStep<V>(
    ['统筹地区上年度职工月平均工资', 'average wage of the pool area, preceding year'],
    'yuan/month',
    'workInjury.base',
    article39,
    given('base'),
  ),
  funeralMonths: parameterStep<V>(
    ['丧葬补助金月数', 'months of the funeral allowance'],
    'months',
    'workInjury.death.funeralMonths',
    article39,
    given('funeralMonths'),
  ),
  funeral: computedStep<V>(['丧葬补助金', 'funeral allowance'], 'yuan', article39, {
    formula: (v) => (v.base === null ? null : '{base} × {funeralMonths}'),
    how: { zh: '宣告死亡后发放，只领取一份', en: 'after the declaration of death; only one is paid' },
  }),
  reappeared: inputStep<V>(['重新出现月', 'month of coming back'], 'month', henan, given('reappeared')),
  refund: computedStep<V>(['应退还的一次性工亡补助金', 'lump sum to be returned'], 'yuan', henan, {
    formula: (v) => (v.reappeared === null ? null : '{advance} + {remainder}'),
    how: { zh: '重新出现的退还', en: 'returned when the worker comes back' },
  }),
}
