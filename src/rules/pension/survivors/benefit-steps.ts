import type { Citation } from '../../../law/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { Step, StepTable } from '../../step.js'
import type { BenefitValues } from './benefit-values.js'
import { shownRounding } from './income-terms.js'

const article4: Citation = { document: 'national/2021-18', article: '第四条' }
const article5: Citation = { document: 'national/2021-18', article: '第五条' }
const scope: Citation = { document: 'national/2021-18', article: '第二条' }
const insurance: Citation = { document: 'national/sil', article: '第十七条' }
const oneFuneral: Citation = { document: 'national/sil', article: '第四十九条' }
const handling: Citation = { document: 'national/2023-765', article: '第二十五条' }

type Key = keyof BenefitValues
const given = (key: Key): Pick<Step<BenefitValues>, 'shown'> => ({ shown: (v) => v[key] !== null })
const isExact = (v: BenefitValues) => v.incomeRounding === 'exact'
const hidden = { shown: () => false }
type V = BenefitValues

/** Step table of {@link BenefitValues}. */
export const benefitSteps: StepTable<BenefitValues> = {
  death: inputStep(['死亡月', 'month of death'], 'month', [scope]),
  status: inputStep(['死亡时身份', 'status at death'], 'text', [scope]),
  cause: inputStep(['死亡原因', 'cause of death'], 'text', [scope, insurance]),
  pensionThrough: computedStep<V>(
    ['待遇末次发放月', 'last month of pension or allowance'],
    'month',
    [{ document: 'practice/pension-through-death' }],
    {
      how: { zh: '发至死亡当月', en: 'paid through the month of death' },
      evidence: 'recalled',
      ...given('pensionThrough'),
    },
  ),
  noticeDays: parameterStep<V>(
    ['家属告知期限（工作日）', 'time to tell the agency, in working days'],
    'count',
    'survivors.noticeDays',
    [handling],
    given('noticeDays'),
  ),
  contributionMonths: inputStep(
    ['缴费月数（含视同）', 'months of contributions, deemed ones included'],
    'months',
    [article5],
  ),
  pensionMonths: inputStep<V>(
    ['已领取养老金月数', 'months of pension drawn'],
    'months',
    [article5],
    given('pensionMonths'),
  ),
  funeralElsewhere: inputStep<V>(
    ['丧葬补助金另有领取', 'funeral allowance taken elsewhere'],
    'text',
    [oneFuneral],
    { shown: (v) => v.funeralElsewhere },
  ),
  urbanIncome: parameterStep<V>(
    ['本省上一年度城镇居民人均可支配收入', 'urban disposable income of the province, year before'],
    'yuan/year',
    'survivors.urbanIncome',
    [article4],
  ),
  incomeRounding: parameterStep<V>(
    ['月均收入取整', 'rounding of the monthly income'],
    'text',
    'survivors.incomeRounding',
    [article4],
    hidden,
  ),
  monthlyIncome: computedStep<V>(['月人均可支配收入', 'monthly income'], 'yuan/month', [article4], {
    formula: '{urbanIncome} ÷ 12',
    rounding: (v) => shownRounding(v.incomeRounding),
  }),
  funeralMonths: parameterStep<V>(
    ['丧葬补助金月数', 'months of the funeral allowance'],
    'months',
    'survivors.funeral.months',
    [article4],
  ),
  tableMonths: parameterStep<V>(
    ['按缴费年限的抚恤金月数', 'months of the lump sum by years of contributions'],
    'months',
    'survivors.lumpSum.months',
    [article5],
  ),
  moreAbove: parameterStep<V>(
    ['超过多少月后逐年增加', 'months above which each year adds'],
    'months',
    'survivors.lumpSum.moreAbove',
    [article5],
  ),
  perYear: parameterStep<V>(
    ['每满1年的月数', 'months for each year'],
    'months',
    'survivors.lumpSum.perYear',
    [article5],
  ),
  mostMonths: parameterStep<V>(['最高月数', 'most months'], 'months', 'survivors.lumpSum.most', [article5]),
  fullTwelfths: computedStep<V>(
    ['抚恤金月数（在职，十二分之一月）', 'months of the lump sum in work, in twelfths of a month'],
    'count',
    [article5],
    {
      formula:
        'min({tableMonths} × 12 + max({contributionMonths} − {moreAbove}; 0) × {perYear}; {mostMonths} × 12)',
    },
  ),
  perYearDrawn: parameterStep<V>(
    ['每领取1年减少的月数', 'months taken off by each year drawn'],
    'months',
    'survivors.lumpSum.perYearDrawn',
    [article5],
    given('perYearDrawn'),
  ),
  leastRetired: parameterStep<V>(
    ['退休人员最低月数', 'least months of a retired person'],
    'months',
    'survivors.lumpSum.leastRetired',
    [article5],
    given('leastRetired'),
  ),
  twelfths: computedStep<V>(
    ['抚恤金月数（十二分之一月）', 'months of the lump sum, in twelfths of a month'],
    'count',
    [article5],
    {
      formula: (v) =>
        v.pensionMonths === null
          ? '{fullTwelfths}'
          : 'max({fullTwelfths} − {pensionMonths} × {perYearDrawn}; {leastRetired} × 12)',
    },
  ),
  wholeMonths: computedStep<V>(['其中整月', 'whole months among them'], 'months', [article5], {
    formula: 'floor({twelfths} ÷ 12)',
  }),
  oddTwelfths: computedStep<V>(['另有十二分之一月', 'twelfths of a month left over'], 'count', [article5], {
    formula: '{twelfths} − {wholeMonths} × 12',
    shown: (v) => v.oddTwelfths > 0,
  }),
  rounding: parameterStep<V>(['待遇取整', 'rounding'], 'text', 'survivors.rounding', [article5], hidden),
  funeral: computedStep<V>(['丧葬补助金', 'funeral allowance'], 'yuan', [article4, oneFuneral], {
    formula: (v) =>
      v.funeralElsewhere
        ? '0'
        : isExact(v)
          ? '{urbanIncome} × {funeralMonths} ÷ 12'
          : '{monthlyIncome} × {funeralMonths}',
    rounding: (v) => v.rounding,
  }),
  lumpSum: computedStep<V>(['抚恤金', 'lump sum'], 'yuan', [article5], {
    formula: (v) => (isExact(v) ? '{urbanIncome} × {twelfths} ÷ 144' : '{monthlyIncome} × {twelfths} ÷ 12'),
    rounding: (v) => v.rounding,
  }),
  capBelow: parameterStep<V>(
    ['以个人缴费为限的缴费月数', 'months below which own contributions cap the benefits'],
    'months',
    'survivors.cap.below',
    [article5],
    { shown: (v) => v.ownContributions !== null },
  ),
  ownContributions: inputStep<V>(
    ['个人缴费之和', 'own contributions in all'],
    'yuan',
    [article5],
    given('ownContributions'),
  ),
  total: computedStep<V>(['遗属待遇合计', 'survivors’ benefits in all'], 'yuan', [article4, article5], {
    formula: (v) =>
      v.ownContributions === null
        ? '{funeral} + {lumpSum}'
        : 'min({funeral} + {lumpSum}; {ownContributions})',
  }),
  funeralPaid: computedStep<V>(['发放的丧葬补助金', 'funeral allowance paid'], 'yuan', [article4], {
    formula: 'min({funeral}; {total})',
    shown: (v) => v.total < v.funeral + v.lumpSum,
  }),
  lumpSumPaid: computedStep<V>(['发放的抚恤金', 'lump sum paid'], 'yuan', [article5], {
    formula: '{total} − {funeralPaid}',
    shown: (v) => v.total < v.funeral + v.lumpSum,
  }),
}
