import type { YearMonth } from '../../../../calendar/index.js'
import type { Citation } from '../../../../law/index.js'
import type { Fen, MoneyRounding, Share } from '../../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import type { StepTable } from '../../../step.js'
import type { OldRatio } from '../comparison/old-ratio.js'

/** The values of provisional pay, in the order of the form. */
export interface ProvisionalPayValues extends OldRatio {
  readonly retirement: YearMonth
  readonly postPay: Fen
  readonly gradePay: Fen
  readonly ratio: Share
  readonly ratioRounding: MoneyRounding
  /** The basic retirement pay: the ratio part. */
  readonly basicRetirementPay: Fen
  readonly keptAllowances: Fen
  readonly livingAllowance: Fen
  readonly other: Fen
  readonly preIncrease: Fen
  readonly amount: Fen
  readonly firstPayment: YearMonth
}

type Values = ProvisionalPayValues
const form: readonly Citation[] = [{ document: 'henan/2017-89' }]
const ratios: readonly Citation[] = [{ document: 'national/2006-60' }]
const line = (name: keyof Values, zh: string, en: string) =>
  inputStep<Values>([zh, en], 'yuan/month', form, { shown: (v) => Number(v[name]) > 0 })
const byTable = (v: Values) => v.serviceYears !== undefined

/** Step table of {@link ProvisionalPayValues}. */
export const provisionalPaySteps: StepTable<ProvisionalPayValues> = {
  retirement: inputStep(['退休月', 'retirement month'], 'month', form),
  postPay: inputStep(['职务（岗位）工资', 'post or rank pay'], 'yuan/month', form),
  gradePay: line('gradePay', '级别（薪级、技术等级）工资', 'grade, step or technical pay'),
  serviceYears: inputStep(['工作年限', 'completed years of service'], 'count', ratios, { shown: byTable }),
  plainRatio: {
    ...parameterStep<Values>(
      ['计发比例', 'ratio by years of service'],
      'share',
      'civilPension.comparison.oldRatio',
      ratios,
    ),
    how: (v) =>
      byTable(v)
        ? { zh: '按工作年限查表', en: 'from the table at the years of service' }
        : { zh: '由调用方给出', en: 'as given' },
  },
  ratioPoints: inputStep(['提高比例', 'points added to the ratio'], 'share', ratios, {
    shown: (v) => v.ratioPoints > 0,
  }),
  ratio: computedStep(['比例合计', 'ratio in all'], 'share', ratios, {
    formula: '{plainRatio} + {ratioPoints}',
    shown: (v) => v.ratioPoints > 0,
  }),
  ratioRounding: parameterStep(
    ['基本退休费取整', 'rounding of the ratio part'],
    'text',
    'civilPension.provisionalPay.rounding',
    form,
    { shown: () => false },
  ),
  basicRetirementPay: computedStep(['基本退休费', 'basic retirement pay'], 'yuan/month', form, {
    formula: '({postPay} + {gradePay}) × {ratio}',
    rounding: (v) => v.ratioRounding,
  }),
  keptAllowances: line('keptAllowances', '保留的津补贴', 'allowances kept'),
  livingAllowance: line('livingAllowance', '退休人员生活补贴', 'living allowance of retired people'),
  other: line('other', '其他', 'other lines'),
  preIncrease: line('preIncrease', '预增发', 'paid in advance of an increase'),
  amount: computedStep(['预发退休待遇', 'provisional retirement pay'], 'yuan/month', form, {
    formula: '{basicRetirementPay} + {keptAllowances} + {livingAllowance} + {other} + {preIncrease}',
  }),
  firstPayment: computedStep(['首次发放月', 'first month of payment'], 'month', form, {
    how: (v) =>
      v.firstPayment === v.retirement
        ? { zh: '退休当月起发放', en: 'the month of retirement' }
        : { zh: '退休次月起发放', en: 'the month after retirement' },
  }),
}
