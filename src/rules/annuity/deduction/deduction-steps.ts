import type { Citation } from '../../../law/index.js'
import { TO_FEN } from '../../../money/index.js'
import type { StepTable } from '../../step.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { DeductionValues } from './deduction.js'

const article1: Citation = { document: 'national/2013-103', article: '第一条' }

/** Step table of {@link DeductionValues}; `own` is the name of the own contribution in the rule's table. */
export function deductionSteps(own: string): StepTable<DeductionValues> {
  return {
    taxBase: inputStep(['个人缴费工资计税基数（封顶前）', 'tax base before its ceiling'], 'yuan/month', [
      article1,
    ]),
    averageWage: computedStep(
      ['上一年度职工月平均工资', 'average wage of the preceding year'],
      'yuan/month',
      [article1],
      {
        how: {
          zh: '本人给出的设区城市数值，否则为缴费基数参照工资',
          en: 'the figure of the city as given, otherwise the reference wage of the contribution base',
        },
        evidence: 'recalled',
      },
    ),
    averageWageFrom: computedStep(['平均工资来源', 'where the average wage is from'], 'text', [article1], {
      how: { zh: '给出的优先', en: 'what is given comes first' },
      shown: () => false,
    }),
    multiple: parameterStep(
      ['计税基数上限倍数', 'ceiling, in times of that wage'],
      'index',
      'annuity.tax.deductionBaseMultiple',
      [article1],
    ),
    cappedBase: computedStep(['计税基数', 'tax base'], 'yuan/month', [article1], {
      formula: 'min({taxBase}; {averageWage} × {multiple})',
      rounding: TO_FEN,
      evidence: 'recalled',
    }),
    deductionShare: parameterStep(['扣除比例', 'deductible share'], 'share', 'annuity.tax.deductionShare', [
      article1,
    ]),
    deductionCap: computedStep(['扣除限额', 'most that is deductible'], 'yuan/month', [article1], {
      formula: '{cappedBase} × {deductionShare}',
      rounding: TO_FEN,
      evidence: 'recalled',
    }),
    deductible: computedStep(['税前扣除额', 'deducted from taxable income'], 'yuan/month', [article1], {
      formula: `min({${own}}; {deductionCap})`,
      evidence: 'recalled',
    }),
    taxedNow: computedStep(
      ['超过部分，并入当月工资计税', 'beyond it, taxed with the wages'],
      'yuan/month',
      [article1],
      {
        formula: `{${own}} − {deductible}`,
        evidence: 'recalled',
      },
    ),
  }
}
