import type { Citation } from '../../../../law/index.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import type { Step, StepTable } from '../../../step.js'
import { GROWTH_YEARS } from './comparison-terms.js'
import type { ComparisonValues, GrowthValues } from './comparison-values.js'

type Values = ComparisonValues
const detail: readonly Citation[] = [{ document: 'national/2015-28' }]
const ratios: readonly Citation[] = [{ document: 'national/2006-60' }]
const byTable = (v: Values) => v.serviceYears !== undefined
const raised = (v: Values) => v.ratioPoints > 0

/** The years whose growth counts for the case. */
const yearsOf = (v: Values) => GROWTH_YEARS.filter((year) => v[`growth${year}`] !== undefined)
const product = (v: Values) =>
  yearsOf(v)
    .map((year) => `(1 + {growth${year}})`)
    .join(' × ')

const growthSteps = Object.fromEntries(
  GROWTH_YEARS.map((year): [string, Step<Values>] => [
    `growth${year}`,
    parameterStep(
      [`${year}年增长率G`, `growth G of ${year}`],
      'share',
      'civilPension.comparison.growth',
      detail,
      {
        shown: (v) => v[`growth${year}`] !== undefined,
      },
    ),
  ]),
) as { readonly [K in keyof GrowthValues]: Step<Values> }

/** Step table of {@link ComparisonValues}. */
export const comparisonSteps: StepTable<ComparisonValues> = {
  retirement: inputStep(['退休月', 'retirement month'], 'month', detail),
  lastRetirement: parameterStep(
    ['过渡期最后退休月', 'last retirement month of the transition'],
    'month',
    'civilPension.comparison.lastRetirement',
    detail,
  ),
  comparisonRounding: parameterStep(
    ['对比各数取整', 'rounding of the comparison'],
    'text',
    'civilPension.comparison.rounding',
    detail,
    { shown: () => false },
  ),
  basicPay: inputStep(['2014年9月本人基本工资A', 'A: basic pay of September 2014'], 'yuan/month', detail),
  serviceYears: inputStep(['工作年限', 'completed years of service'], 'count', ratios, { shown: byTable }),
  plainRatio: {
    ...parameterStep<Values>(
      ['计发比例', 'ratio of the old method'],
      'share',
      'civilPension.comparison.oldRatio',
      ratios,
    ),
    how: (v) =>
      byTable(v)
        ? { zh: '按工作年限查表', en: 'from the table at the years of service' }
        : { zh: '由调用方给出', en: 'as given' },
  },
  ratioPoints: inputStep(['提高比例', 'points added to the ratio'], 'share', ratios, { shown: raised }),
  ratio: computedStep(['退休费计发比例M', 'M: ratio of the old method'], 'share', ratios, {
    formula: '{plainRatio} + {ratioPoints}',
    shown: raised,
  }),
  ratioPay: computedStep(['A×M：按比例计算的基本退休费', 'A × M: the ratio part'], 'yuan/month', detail, {
    formula: '{basicPay} × {ratio}',
    rounding: { mode: 'halfUp', to: 'fen' },
  }),
  allowances: inputStep(
    ['2014年9月退休补贴B', 'B: retirement allowances of September 2014'],
    'yuan/month',
    detail,
  ),
  increase: inputStep(['增加的退休费C', 'C: increase of retirement pay of 2014'], 'yuan/month', [
    ...detail,
    { document: 'national/2015-3' },
  ]),
  ...growthSteps,
  growthFactor: computedStep(
    ['增长系数（示六位小数）', 'growth factor, six decimals shown'],
    'share',
    detail,
    {
      formula: product,
      rounding: { mode: 'halfUp', decimals: 6 },
    },
  ),
  oldStandard: computedStep(['老办法待遇计发标准', 'old standard'], 'yuan/month', detail, {
    formula: (v) => `({basicPay} × {ratio} + {allowances} + {increase}) × ${product(v)}`,
    rounding: (v) => v.comparisonRounding,
  }),
  basic: inputStep(['基础养老金', 'basic pension of the new method'], 'yuan/month', detail),
  transitional: inputStep(['过渡性养老金', 'transitional pension of the new method'], 'yuan/month', detail),
  account: inputStep(['个人账户养老金', 'account pension of the new method'], 'yuan/month', detail),
  annuityMonthly: inputStep(['职业年金月标准', 'occupational annuity a month'], 'yuan/month', [
    ...detail,
    { document: 'national/2015-18' },
  ]),
  newStandard: computedStep(['新办法待遇计发标准', 'new standard'], 'yuan/month', detail, {
    formula: '{basic} + {transitional} + {account} + {annuityMonthly}',
  }),
  difference: computedStep(['新办法减老办法', 'new less old standard'], 'yuan/month', detail, {
    formula: '{newStandard} − {oldStandard}',
  }),
  topUp: computedStep(['低于老办法的补足额', 'top-up to the old standard'], 'yuan/month', detail, {
    formula: 'max({oldStandard} − {newStandard}; 0)',
    shown: (v) => v.difference <= 0,
  }),
  excess: computedStep(['高出老办法的部分', 'excess over the old standard'], 'yuan/month', detail, {
    formula: 'max({difference}; 0)',
    shown: (v) => v.difference > 0,
  }),
  share: parameterStep(
    ['高出部分的发放比例', 'share of the excess that is paid'],
    'share',
    'civilPension.comparison.share',
    detail,
    { shown: (v) => v.difference > 0 },
  ),
  paidExcess: computedStep(['高出部分的发放额', 'excess paid'], 'yuan/month', detail, {
    formula: '{excess} × {share}',
    rounding: (v) => v.comparisonRounding,
    shown: (v) => v.difference > 0,
  }),
  withheld: computedStep(['高出部分不发的数额', 'excess not paid'], 'yuan/month', detail, {
    formula: '{excess} − {paidExcess}',
    shown: (v) => v.difference > 0,
  }),
  payable: computedStep(['应发合计（含职业年金）', 'due in all, annuity included'], 'yuan/month', detail, {
    formula: '{oldStandard} + {paidExcess}',
  }),
  pension: computedStep(['其中养老保险基金支付', 'of it paid by the pension fund'], 'yuan/month', detail, {
    formula: 'max({payable} − {annuityMonthly}; 0)',
    evidence: 'recalled',
  }),
}
