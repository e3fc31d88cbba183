import type { Citation } from '../../../law/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { Step, StepTable } from '../../step.js'
import { awardSteps } from '../employee/award/award-steps.js'
import { isFull, type AllowanceValues } from './allowance-values.js'

type V = AllowanceValues
const article = (number: string): Citation => ({ document: 'national/2024-72', article: number })
const measures: Citation = { document: 'national/2024-72' }
const given = (key: keyof V): Pick<Step<V>, 'shown'> => ({ shown: (v) => v[key] !== null })

/** A step of the award that this case does not need when the basic item alone is due. */
const fullOnly = (step: Step<V>): Step<V> => ({
  ...step,
  formula: (v) => {
    const template = typeof step.formula === 'function' ? step.formula(v) : step.formula
    return isFull(v) ? (template ?? null) : null
  },
  shown: (v) => isFull(v) && step.shown?.(v) !== false,
})

const limited: Pick<Step<V>, 'shown'> = { shown: (v) => v.case === 'basicForMonths' }

/** Step table of {@link AllowanceValues}: the case, the amount as a pension has it, and the months of payment. */
export const allowanceSteps: StepTable<AllowanceValues> = {
  ...awardSteps,
  retirement: inputStep(['申请月', 'month of the application'], 'month', [article('第二条')]),
  monthsToAge: computedStep<V>(
    ['距法定退休年龄', 'months to the statutory age'],
    'months',
    [article('第三条')],
    {
      formula: '{statutoryMonth} − {retirement}',
    },
  ),
  fullWithin: parameterStep(
    ['按养老金计发办法的期限', 'months within which the full formula applies'],
    'months',
    'incapacity.fullFormula.within',
    [article('第三条')],
  ),
  case: computedStep<V>(
    ['适用情形', 'case'],
    'text',
    [article('第三条'), article('第四条'), article('第五条')],
    {
      how: {
        zh: '是否满最低缴费年限，距法定退休年龄是否在5年以内',
        en: 'whether the minimum period is met, and whether five years or less remain to the statutory age',
      },
    },
  ),
  divisorAge: parameterStep<V>(
    ['计发月数所按年龄', 'age that the divisor goes by'],
    'text',
    'incapacity.divisorAge',
    [article('第三条')],
    { shown: isFull },
  ),
  ageMonths: computedStep<V>(['计发月数所按年龄', 'age of the divisor'], 'age', [article('第三条')], {
    how: (v) =>
      v.divisorAge === 'statutoryAge'
        ? { zh: '法定退休年龄', en: 'statutory age' }
        : { zh: '申请月减出生月', en: 'month of the application less birth month' },
    shown: isFull,
  }),
  transitionalBase: fullOnly(awardSteps.transitionalBase),
  actualIndex: fullOnly(awardSteps.actualIndex),
  transitionalCoefficient: fullOnly(awardSteps.transitionalCoefficient),
  divisor: fullOnly(awardSteps.divisor),
  accountBalance: fullOnly(awardSteps.accountBalance),
  account: fullOnly(awardSteps.account),
  transitional: fullOnly(awardSteps.transitional),
  localSupplement: fullOnly(awardSteps.localSupplement),
  total: computedStep<V>(
    ['病残津贴月标准', 'incapacity allowance a month'],
    'yuan/month',
    [article('第三条'), article('第四条'), article('第五条')],
    {
      formula: (v) => {
        const { formula } = awardSteps.total
        return isFull(v) ? (typeof formula === 'function' ? formula(v) : (formula ?? null)) : '{basic}'
      },
    },
  ),
  firstPayment: computedStep<V>(['首次发放月', 'first month of payment'], 'month', [measures], {
    how: { zh: '按首次发放月的规定', en: 'by the rule on the first month' },
  }),
  leastDuration: parameterStep<V>(
    ['最短支付期限', 'shortest duration'],
    'months',
    'incapacity.duration.least',
    [article('第五条')],
    limited,
  ),
  durationMoreAbove: parameterStep<V>(
    ['超过多少缴费月后增加', 'months of contributions above which each year adds'],
    'months',
    'incapacity.duration.moreAbove',
    [article('第五条')],
    limited,
  ),
  durationPerYear: parameterStep<V>(
    ['每多缴费1年增加的支付月数', 'months added by each further year'],
    'months',
    'incapacity.duration.perYear',
    [article('第五条')],
    limited,
  ),
  duration: computedStep<V>(['支付期限', 'duration'], 'months', [article('第五条')], {
    formula:
      '{leastDuration} + floor((max({totalMonths} − {durationMoreAbove}; 0) + 11) ÷ 12) × {durationPerYear}',
    ...given('duration'),
  }),
  recomputedIn: computedStep<V>(['重新核定月', 'month of recomputation'], 'month', [article('第四条')], {
    formula: '{statutoryMonth} − {fullWithin}',
    ...given('recomputedIn'),
  }),
  amountThrough: computedStep<V>(['本标准末次发放月', 'last month of this amount'], 'month', [measures], {
    how: { zh: '重新核定、停发或到龄之前', en: 'before it is computed anew, stops, or the age is reached' },
  }),
  through: computedStep<V>(['津贴末次发放月', 'last month of the allowance'], 'month', [measures], {
    how: (v) =>
      v.stoppedBy !== null
        ? { zh: '次月起停发', en: 'it stops with the next month' }
        : v.duration === null
          ? { zh: '法定退休月', en: 'the statutory month' }
          : { zh: '支付期满，最迟至法定退休月', en: 'the duration, at the latest the statutory month' },
  }),
  stoppedBy: inputStep<V>(['停发原因', 'what stopped it'], 'text', [measures], given('stoppedBy')),
  pensionFrom: computedStep<V>(
    ['转为基本养老金的首月', 'first month of the pension it becomes'],
    'month',
    [article('第三条')],
    {
      how: {
        zh: '法定退休月的次月，基本养老金不再重新计算',
        en: 'the month after the statutory one; the pension is not computed anew',
      },
      ...given('pensionFrom'),
    },
  ),
  adjustment: parameterStep<V>(
    ['年度调整', 'yearly adjustment'],
    'text',
    (v) => (isFull(v) ? 'incapacity.adjustment.fullFormula' : 'incapacity.adjustment.basicItem'),
    [article('第三条'), article('第四条'), article('第五条')],
  ),
  contributionsDue: computedStep<V>(['领取期间缴费', 'contributions while it is drawn'], 'text', [measures], {
    how: { zh: '领取期间不再缴纳基本养老保险费', en: 'no contributions are paid while it is drawn' },
  }),
  atAge: computedStep<V>(
    ['达到法定退休年龄时', 'at the statutory age'],
    'text',
    [article('第三条'), article('第四条'), article('第五条')],
    {
      how: {
        zh: '满最低缴费年限的办理退休手续；未满的按期满停发',
        en: 'with the minimum met it becomes the pension; below it the allowance ends',
      },
    },
  ),
  earliestRetirement: computedStep<V>(
    ['最早可弹性提前退休月', 'earliest month of flexible early retirement'],
    'month',
    [article('第三条'), { document: 'national/2024-94', article: '第一条' }],
    {
      how: { zh: '按弹性提前退休的规定', en: 'by the rules on flexible early retirement' },
      ...given('earliestRetirement'),
    },
  ),
}
