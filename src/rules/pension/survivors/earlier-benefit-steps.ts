import type { Citation } from '../../../law/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'
import type { EarlierBenefitValues } from './benefit-values.js'

type V = EarlierBenefitValues
const henan: Citation = { document: 'henan/survivors-2014' }
const insurance: Citation = { document: 'national/sil', article: '第十七条' }
const oneFuneral: Citation = { document: 'national/sil', article: '第四十九条' }
const secondary = { evidence: 'secondary' } as const

/** Step table of {@link EarlierBenefitValues}. */
export const earlierBenefitSteps: StepTable<EarlierBenefitValues> = {
  death: inputStep(['死亡月', 'month of death'], 'month', [insurance]),
  status: inputStep(['死亡时身份', 'status at death'], 'text', [insurance]),
  cause: inputStep(['死亡原因', 'cause of death'], 'text', [insurance]),
  contributionMonths: inputStep(
    ['缴费月数（含视同）', 'months of contributions, deemed ones included'],
    'months',
    [henan],
  ),
  funeralElsewhere: inputStep<V>(
    ['丧葬补助金另有领取', 'funeral allowance taken elsewhere'],
    'text',
    [oneFuneral],
    { shown: (v) => v.funeralElsewhere },
  ),
  averagePension: parameterStep(
    ['本市上一年度月平均养老金', 'average pension of the prefecture, year before'],
    'yuan/month',
    'survivors.ownWage.averagePension',
    [henan],
  ),
  funeralMonths: parameterStep(
    ['丧葬费月数', 'months of the funeral allowance'],
    'months',
    'survivors.ownWage.funeralMonths',
    [henan],
  ),
  meanWage: inputStep(
    ['死亡前24个月平均缴费工资', 'mean contribution wage of the last 24 months'],
    'yuan/month',
    [henan],
  ),
  countedMonths: computedStep(['计入的缴费月数', 'months that count'], 'months', [henan], {
    how: { zh: '不满1年的部分按规定计算', en: 'the part of a year as the rule has it' },
    ...secondary,
  }),
  perYear: parameterStep(['每缴费1年的月数', 'months for each year'], 'months', 'survivors.ownWage.perYear', [
    henan,
  ]),
  mostMonths: parameterStep(['最高月数', 'most months'], 'months', 'survivors.ownWage.most', [henan]),
  twelfths: computedStep(
    ['抚恤金月数（十二分之一月）', 'months of the lump sum, in twelfths of a month'],
    'count',
    [henan],
    { formula: 'min({countedMonths} × {perYear}; {mostMonths} × 12)', ...secondary },
  ),
  wholeMonths: computedStep(['其中整月', 'whole months among them'], 'months', [henan], {
    formula: 'floor({twelfths} ÷ 12)',
    ...secondary,
  }),
  oddTwelfths: computedStep<V>(['另有十二分之一月', 'twelfths of a month left over'], 'count', [henan], {
    formula: '{twelfths} − {wholeMonths} × 12',
    shown: (v) => v.oddTwelfths > 0,
    ...secondary,
  }),
  rounding: parameterStep<V>(['待遇取整', 'rounding'], 'text', 'survivors.rounding', [henan], {
    shown: () => false,
  }),
  funeral: computedStep<V>(['丧葬费', 'funeral allowance'], 'yuan', [henan, oneFuneral], {
    formula: (v) => (v.funeralElsewhere ? '0' : '{averagePension} × {funeralMonths}'),
    rounding: (v) => v.rounding,
    ...secondary,
  }),
  lumpSum: computedStep<V>(['一次性抚恤金', 'lump sum'], 'yuan', [henan], {
    formula: '{meanWage} × {twelfths} ÷ 12',
    rounding: (v) => v.rounding,
    ...secondary,
  }),
  total: computedStep(['遗属待遇合计', 'survivors’ benefits in all'], 'yuan', [henan], {
    formula: '{funeral} + {lumpSum}',
    ...secondary,
  }),
}
