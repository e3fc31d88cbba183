import type { YearMonth } from '../../../calendar/index.js'
import type { Bilingual, Citation } from '../../../law/index.js'
import { roundingOf, type Fen, type RoundingName, type Share } from '../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'
import { INJURY_WORDS } from '../benefit/benefit-words.js'
import { relativeOf } from './injury-adjustment-terms.js'
import type { InjuryRecipient } from './recipient-input.js'

/** The values of a year's adjustment; null what this benefit does not use. */
export interface InjuryAdjustmentValues extends InjuryRecipient {
  readonly year: number
  readonly effective: YearMonth
  readonly rollsBy: YearMonth
  readonly earlyBefore: YearMonth | null
  readonly early: boolean
  /** The amount before. */
  readonly amount: Fen
  readonly rise: Fen | null
  readonly extra: Fen
  readonly raised: Fen | null
  readonly floor: Fen | null
  readonly base: Fen | null
  readonly share: Share | null
  readonly rounding: RoundingName | null
  readonly target: Fen | null
  /** The amount before is above the share of the base and stays until that overtakes it (冻结). */
  readonly frozen: boolean
  readonly adjusted: Fen
  readonly increase: Fen
}

type V = InjuryAdjustmentValues
const regulation: readonly Citation[] = [{ document: 'national/2010-586', article: '第四十条' }]
const nursing: readonly Citation[] = [{ document: 'press/injury-adjustment-2017' }]
const given = (key: keyof V) => ({ shown: (v: V) => v[key] !== null })
const word = (zh: string, en: string): Bilingual => ({ zh, en })

const sumOf = ({ early }: V) => (early ? '{amount} + {rise} + {extra}' : '{amount} + {rise}')

/** Words of recipients. */
export const BENEFIT_WORDS: Readonly<Record<string, Bilingual>> = {
  allowance: word('伤残津贴', 'disability allowance'),
  dependant: word('供养亲属抚恤金', 'dependants’ pension'),
  nursing: word('生活护理费', 'nursing'),
}
const RELATION_WORDS = { spouse: word('配偶', 'spouse'), other: word('其他亲属', 'another relative') }

/** Step table of {@link InjuryAdjustmentValues}. */
export const injuryAdjustmentSteps: StepTable<V> = {
  year: inputStep(['调整年度', 'year'], 'count', regulation),
  benefit: inputStep(['待遇', 'benefit'], 'text', regulation, { words: BENEFIT_WORDS }),
  grade: inputStep<V>(['伤残等级', 'grade'], 'count', regulation, given('grade')),
  relation: inputStep<V>(['亲属关系', 'relative'], 'text', regulation, {
    words: RELATION_WORDS,
    ...given('relation'),
  }),
  alone: inputStep<V>(['孤寡老人或孤儿', 'lone elder or orphan'], 'text', regulation, given('alone')),
  level: inputStep<V>(['护理等级', 'level of dependence'], 'text', regulation, {
    words: INJURY_WORDS.nursing,
    ...given('level'),
  }),
  start: inputStep(['起领月', 'first month of the benefit'], 'month', regulation),
  rollsBy: parameterStep<V>(
    ['纳入调整的最晚领取月', 'month by which it is drawn to be adjusted'],
    'month',
    'workInjury.adjustment.rollsBy',
    regulation,
  ),
  injury: inputStep(['受伤或诊断月', 'month of the accident or diagnosis'], 'month', regulation),
  earlyBefore: parameterStep<V>(
    ['早期工伤界限', 'early injuries are those before'],
    'month',
    'workInjury.adjustment.earlyBefore',
    regulation,
    given('earlyBefore'),
  ),
  early: computedStep(['早期工伤', 'early injury'], 'text', regulation, {
    how: { zh: '受伤月是否在界限之前', en: 'whether the injury lies before that month' },
  }),
  payer: inputStep(['支付方（不变）', 'payer, as before'], 'text', regulation, { words: INJURY_WORDS.payer }),
  aboveFloor: inputStep(
    ['不低于最低标准（使用者确认）', 'not below the floor, as the caller knows'],
    'text',
    regulation,
    {
      shown: (v) => v.aboveFloor,
    },
  ),
  effective: parameterStep<V>(
    ['执行月', 'first month of the new amount'],
    'month',
    'workInjury.adjustment.effective',
    regulation,
  ),
  amount: inputStep(['调整前', 'amount before'], 'yuan/month', regulation),
  rise: parameterStep<V>(
    ['增加额', 'rise'],
    'yuan/month',
    (v) =>
      v.benefit === 'allowance'
        ? 'workInjury.adjustment.allowance'
        : v.benefit === 'nursing'
          ? 'workInjury.adjustment.nursing.amount'
          : `workInjury.adjustment.${relativeOf(v)}`,
    regulation,
    given('rise'),
  ),
  extra: parameterStep<V>(
    ['早期工伤另增', 'more for an early injury'],
    'yuan/month',
    (v) =>
      v.benefit === 'allowance'
        ? 'workInjury.adjustment.early.allowance'
        : v.benefit === 'nursing'
          ? 'workInjury.adjustment.early.nursing'
          : 'workInjury.adjustment.early.dependants',
    regulation,
    { shown: (v) => v.early },
  ),
  raised: computedStep<V>(['增加后', 'after the rise'], 'yuan/month', regulation, {
    formula: sumOf,
    shown: (v) => v.raised !== null && v.floor !== null,
  }),
  floor: parameterStep<V>(
    ['最低标准', 'floor'],
    'yuan/month',
    (v) =>
      v.benefit === 'allowance'
        ? 'workInjury.adjustment.floor.allowance'
        : v.benefit === 'nursing'
          ? 'workInjury.adjustment.floor.nursing'
          : `workInjury.adjustment.floor.${relativeOf(v)}`,
    regulation,
    given('floor'),
  ),
  base: parameterStep<V>(
    ['统筹地区上年度职工月平均工资', 'average wage of the pool area, preceding year'],
    'yuan/month',
    'workInjury.base',
    nursing,
    given('base'),
  ),
  share: parameterStep<V>(['比例', 'share'], 'share', 'workInjury.nursing.share', nursing, given('share')),
  rounding: parameterStep<V>(['取整', 'rounding'], 'text', 'workInjury.nursing.rounding', nursing, {
    shown: () => false,
  }),
  target: computedStep<V>(['当年标准', 'amount set for the year'], 'yuan/month', nursing, {
    formula: '{base} × {share}',
    rounding: (v) => (v.rounding === null ? null : roundingOf(v.rounding)),
    ...given('target'),
  }),
  frozen: computedStep<V>(['高于当年标准，冻结', 'above it and frozen'], 'text', nursing, {
    how: { zh: '调整前高于当年标准的不变，至被超过为止', en: 'a higher amount stays until it is overtaken' },
    shown: (v) => v.target !== null,
  }),
  adjusted: computedStep<V>(['调整后', 'amount after'], 'yuan/month', regulation, {
    formula: (v) =>
      v.target !== null
        ? v.early
          ? 'max({amount}; {target} + {extra})'
          : 'max({amount}; {target})'
        : v.floor !== null
          ? 'max({raised}; {floor})'
          : sumOf(v),
  }),
  increase: computedStep<V>(['每月增加', 'increase a month'], 'yuan/month', regulation, {
    formula: '{adjusted} − {amount}',
  }),
}
