import type { YearMonth } from '../../../../calendar/index.js'
import type { ChoiceOf, Citation } from '../../../../law/index.js'
import type { Fen, MoneyRounding, Share } from '../../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import type { StepTable } from '../../../step.js'
import { henan, INJURY_WORDS, national } from '../benefit-words.js'
import { uninsuredStep } from '../uninsured-step.js'
import type { LeavingWay } from './leaving-input.js'

/** The values of the grants on leaving, in the order of the formula. */
export interface LeavingGrantsValues {
  readonly month: YearMonth
  readonly grade: number
  readonly way: LeavingWay
  readonly occupationalDisease: boolean
  readonly insured: boolean
  readonly base: Fen
  readonly rounding: MoneyRounding
  readonly medicalMonths: number
  /** 1, or the factor after an occupational disease. */
  readonly medicalFactor: Share
  readonly medical: Fen
  readonly medicalPayer: ChoiceOf<'workInjury.leavingGrants.medicalPayer'>
  readonly employmentMonths: number
  readonly retirementAge: ChoiceOf<'workInjury.leavingGrants.retirementAge'>
  readonly monthsToRetirement: number
  readonly employmentShare: Share
  readonly employment: Fen
  readonly total: Fen
}

type V = LeavingGrantsValues
const article: Citation = national('第三十六条、第三十七条')
const province: Citation = henan('第二十七条')

/** Step table of {@link LeavingGrantsValues}. */
export const leavingGrantsSteps: StepTable<LeavingGrantsValues> = {
  month: inputStep(['劳动关系解除或终止月', 'month the employment ends'], 'month', [article]),
  grade: inputStep(['伤残等级', 'disability grade'], 'count', [article]),
  way: inputStep<V>(['解除或终止的情形', 'how the employment ends'], 'text', [article], {
    words: INJURY_WORDS.ending,
  }),
  occupationalDisease: inputStep<V>(['患职业病', 'an occupational disease'], 'text', [province], {
    shown: (v) => v.occupationalDisease,
  }),
  insured: uninsuredStep<V>(),
  base: parameterStep(['计发基数', 'base'], 'yuan/month', 'workInjury.base', [province]),
  rounding: parameterStep<V>(['取整', 'rounding'], 'text', 'workInjury.rounding', [province], {
    shown: () => false,
  }),
  medicalMonths: parameterStep(
    ['一次性工伤医疗补助金月数', 'months of the medical grant'],
    'months',
    'workInjury.leavingGrants.medicalMonths',
    [province],
  ),
  medicalFactor: parameterStep<V>(
    ['职业病系数', 'factor after an occupational disease'],
    'share',
    'workInjury.leavingGrants.occupationalFactor',
    [province],
    { shown: (v) => v.occupationalDisease },
  ),
  medical: computedStep<V>(['一次性工伤医疗补助金', 'medical grant'], 'yuan', [article, province], {
    formula: '{base} × {medicalMonths} × {medicalFactor}',
    rounding: (v) => v.rounding,
  }),
  medicalPayer: parameterStep<V>(
    ['医疗补助金支付方', 'payer of the medical grant'],
    'text',
    'workInjury.leavingGrants.medicalPayer',
    [article],
    { words: INJURY_WORDS.payer, shown: (v) => v.insured },
  ),
  employmentMonths: parameterStep(
    ['一次性伤残就业补助金月数', 'months of the employment grant'],
    'months',
    'workInjury.leavingGrants.employmentMonths',
    [province],
  ),
  retirementAge: parameterStep<V>(
    ['所指的退休年龄', 'retirement age that is meant'],
    'text',
    'workInjury.leavingGrants.retirementAge',
    [province],
  ),
  monthsToRetirement: inputStep(['距正常退休年龄的月数', 'months to the normal retirement age'], 'months', [
    province,
  ]),
  employmentShare: parameterStep(
    ['临近退休的比例', 'share near retirement'],
    'share',
    'workInjury.leavingGrants.nearRetirement',
    [province],
  ),
  employment: computedStep<V>(['一次性伤残就业补助金', 'employment grant'], 'yuan', [article, province], {
    formula: '{base} × {employmentMonths} × {employmentShare}',
    rounding: (v) => v.rounding,
  }),
  total: computedStep(['两项合计', 'both grants'], 'yuan', [province], {
    formula: '{medical} + {employment}',
  }),
}
