import { monthText } from '../../../../calendar/index.js'
import { scaledText } from '../../../../money/index.js'
import type { RuleDescription } from '../../../description.js'
import { recomputationSteps, type RecomputationValues } from '../award/recomputation-steps.js'
import { retirementOutlookSteps, type RetirementOutlookValues } from './retirement-age-outlook.js'
import { shortfallSteps, type ShortfallValues } from './shortfall-steps.js'

const retirementAge: RuleDescription<RetirementOutlookValues> = {
  zh: '法定退休年龄',
  en: 'Statutory retirement age',
  steps: retirementOutlookSteps,
  answer: (v) => {
    const statutory = monthText(v.statutoryMonth)
    if (v.ground !== 'age')
      return {
        zh: `自${statutory}起可以退休，不延迟`,
        en: `retirement is open from ${statutory}, without delay`,
      }
    if (v.earliestMonth === v.latestMonth)
      return { zh: `法定退休月${statutory}`, en: `statutory month ${statutory}` }
    return {
      zh: `法定退休月${statutory}，可在${monthText(v.earliestMonth)}至${monthText(v.latestMonth)}之间选择`,
      en: `statutory month ${statutory}, to be chosen between ${monthText(v.earliestMonth)} and ${monthText(v.latestMonth)}`,
    }
  },
}

const shortfall: RuleDescription<ShortfallValues> = {
  zh: '缴费年限不足的途径',
  en: 'Too few months: the ways on',
  steps: shortfallSteps,
  answer: (v) => {
    const at = monthText(v.retirement)
    if (v.monthsShort === 0)
      return {
        zh: `${at}累计缴费${v.monthsAtRetirement}个月，已满最低缴费年限${v.minimumMonths}个月`,
        en: `${v.monthsAtRetirement} months in ${at}: the minimum of ${v.minimumMonths} is met`,
      }
    const reached = v.reachedMonth === undefined ? '' : monthText(v.reachedMonth)
    return {
      zh: `${at}累计缴费${v.monthsAtRetirement}个月，还差${v.monthsShort}个月${reached === '' ? '' : `；逐月续缴至${reached}可满`}`,
      en: `${v.monthsAtRetirement} months in ${at}, ${v.monthsShort} short of ${v.minimumMonths}${reached === '' ? '' : `; paid every month they are reached in ${reached}`}`,
    }
  },
}

const recomputation: RuleDescription<RecomputationValues> = {
  zh: '预发待遇重算补发',
  en: 'Recomputation of a provisional award',
  steps: recomputationSteps,
  answer: (v) => {
    const [from, to] = [scaledText(v.provisionalTotal, 2), scaledText(v.finalTotal, 2)]
    const difference = scaledText(v.differenceTotal, 2)
    const over = v.differenceTotal < 0
    const arrears = v.arrearsTotal === undefined ? '' : scaledText(Math.abs(v.arrearsTotal), 2)
    const zh = `每月由${from}元改为${to}元，差额${difference}元`
    const en = `${from} yuan a month become ${to}, a difference of ${difference}`
    if (arrears === '') return { zh, en }
    return {
      zh: `${zh}；${v.monthsPaid ?? 0}个月共${over ? '多发' : '补发'}${arrears}元`,
      en: `${en}; ${arrears} yuan ${over ? 'overpaid' : 'of arrears'} for ${v.monthsPaid ?? 0} months`,
    }
  },
}

/** The rules on reaching the age as `explain` finds them. */
export const retirementDescriptions = {
  'employeePension.retirementAge': retirementAge,
  'employeePension.shortfall': shortfall,
  'employeePension.recomputation': recomputation,
}
