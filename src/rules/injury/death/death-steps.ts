import type { Bilingual, Citation } from '../../../law/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'
import { INJURY_WORDS } from '../benefit/benefit-words.js'
import type { InjuryDeathValues } from './death-values.js'

const article39: Citation = { document: 'national/2010-586', article: '第三十九条' }
const transition: Citation = { document: 'national/2010-586', article: '第六十七条' }
const uninsured: Citation = { document: 'national/2010-586', article: '第六十二条' }
const oneFuneral: Citation = { document: 'national/sil', article: '第四十九条' }
const fund: Citation = { document: 'national/sil', article: '第三十八条' }
const henan: Citation = { document: 'henan/injury-2007', article: '第二十九条' }

type V = InjuryDeathValues
const given = (key: keyof V) => ({ shown: (v: V) => v[key] !== null })
const word = (zh: string, en: string): Bilingual => ({ zh, en })

/** How a capped pension is shared, in words. */
export const SHARING_WORDS: Readonly<Record<string, Bilingual>> = {
  proportional: word('按比例', 'in proportion'),
  inOrder: word('按所列次序', 'in the order given'),
  spouseFirst: word('配偶优先', 'the spouse first'),
  kept: word('维持首次核定额', 'the first amounts stay'),
  sharedAgain: word('由其余的人重新分配', 'shared again by those who stay'),
}

const CIRCUMSTANCE_WORDS: Readonly<Record<string, Bilingual>> = {
  atWork: word('因工死亡', 'by the accident or disease'),
  paidLeave: word('停工留薪期内因工伤死亡', 'of the injury during paid leave'),
  afterPaidLeave: word('停工留薪期满后死亡', 'after paid leave'),
}

/** Step table of {@link InjuryDeathValues}. */
export const injuryDeathSteps: StepTable<V> = {
  death: inputStep(['死亡月', 'month of death'], 'month', [article39]),
  circumstance: inputStep(['死亡情形', 'circumstance'], 'text', [article39], { words: CIRCUMSTANCE_WORDS }),
  grade: inputStep<V>(['伤残等级', 'grade'], 'count', [article39], given('grade')),
  lastGrade: parameterStep<V>(
    ['享受待遇的最低等级', 'least severe grade that counts'],
    'count',
    'workInjury.death.lastGrade',
    [article39],
    given('lastGrade'),
  ),
  insured: inputStep(['已参保', 'insured'], 'text', [uninsured]),
  payer: computedStep(['支付方', 'payer'], 'text', [fund, uninsured], {
    how: {
      zh: '已参保的由基金，未参保的由用人单位按同一标准',
      en: 'the fund; without insurance the employer, by the same rules',
    },
    words: INJURY_WORDS.payer,
  }),
  funeralElsewhere: inputStep<V>(
    ['丧葬补助金另有领取', 'funeral allowance taken elsewhere'],
    'text',
    [oneFuneral],
    { shown: (v) => v.funeralElsewhere },
  ),
  base: parameterStep<V>(
    ['统筹地区上年度职工月平均工资', 'average wage of the pool area, preceding year'],
    'yuan/month',
    'workInjury.base',
    [article39],
    given('base'),
  ),
  funeralMonths: parameterStep<V>(
    ['丧葬补助金月数', 'months of the funeral allowance'],
    'months',
    'workInjury.death.funeralMonths',
    [article39],
    given('funeralMonths'),
  ),
  funeral: computedStep<V>(['丧葬补助金', 'funeral allowance'], 'yuan', [article39], {
    formula: (v) => (v.base === null ? null : '{base} × {funeralMonths}'),
    how: { zh: '只领取一份，另有领取的不发', en: 'only one is paid; none here when it is taken elsewhere' },
  }),
  lumpSumRule: parameterStep<V>(
    ['一次性工亡补助金办法', 'rule of the lump sum'],
    'text',
    'workInjury.death.lumpSum.rule',
    [article39, henan],
    {
      words: {
        nationalIncome: word('全国城镇居民人均可支配收入的倍数', 'years of the national urban income'),
        averageWageMonths: word('职工月平均工资的月数', 'months of the average wage'),
      },
      ...given('lumpSumRule'),
    },
  ),
  recognised: inputStep<V>(
    ['工伤认定月', 'month of recognition'],
    'month',
    [transition],
    given('recognised'),
  ),
  rescue: inputStep<V>(['抢险救灾等', 'in rescue'], 'text', [henan], given('rescue')),
  income: parameterStep<V>(
    ['上一年度全国城镇居民人均可支配收入', 'national urban disposable income per head of the year before'],
    'yuan/year',
    'statistics.nationalUrbanIncome',
    [article39],
    given('income'),
  ),
  years: parameterStep<V>(
    ['倍数', 'times'],
    'count',
    'workInjury.death.lumpSum.years',
    [article39],
    given('years'),
  ),
  averageWage: parameterStep<V>(
    ['统筹地区职工月平均工资', 'average wage of the pool area'],
    'yuan/month',
    'workInjury.base',
    [henan],
    given('averageWage'),
  ),
  wageMonths: parameterStep<V>(
    ['月数', 'months'],
    'months',
    (v) => `workInjury.death.lumpSum.months.${v.rescue === true ? 'rescue' : 'usual'}`,
    [henan],
    given('wageMonths'),
  ),
  lumpSum: computedStep<V>(['一次性工亡补助金', 'lump sum'], 'yuan', [article39], {
    formula: (v) =>
      v.income !== null
        ? '{income} × {years}'
        : v.averageWage !== null
          ? '{averageWage} × {wageMonths}'
          : null,
    how: { zh: '停工留薪期满后死亡的不发', en: 'none for a death after paid leave' },
  }),
  ownWage: inputStep<V>(['本人工资', 'own wage of the worker'], 'yuan/month', [article39], given('ownWage')),
  dependants: computedStep(['供养亲属人数', 'dependants'], 'count', [article39], {
    how: { zh: '符合条件且至少领取一个月的亲属', en: 'eligible relatives with a month of pension at least' },
  }),
  sharing: inputStep<V>(['超过本人工资时的分配', 'how the own wage is shared'], 'text', [article39], {
    words: SHARING_WORDS,
    ...given('sharing'),
  }),
  leaving: inputStep<V>(['有人停发后', 'when somebody leaves'], 'text', [article39], {
    words: SHARING_WORDS,
    ...given('leaving'),
  }),
  once: computedStep(['一次性支付', 'paid once'], 'yuan', [article39], { formula: '{funeral} + {lumpSum}' }),
  monthly: computedStep(
    ['首次核定的抚恤金合计', 'dependants together at the first award'],
    'yuan/month',
    [article39],
    {
      how: { zh: '各人之和，不超过本人工资', en: 'the sum of all, at most the own wage' },
    },
  ),
}
