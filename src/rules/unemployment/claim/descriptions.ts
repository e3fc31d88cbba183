import { monthText } from '../../../calendar/index.js'
import type { Bilingual } from '../../../law/index.js'
import { scaledText } from '../../../money/index.js'
import type { AnyDescription, RuleDescription } from '../../description.js'
import { stretchSteps, type StretchValues } from './award-rows.js'
import { unemploymentAwardSteps, type UnemploymentAwardValues } from './award-steps.js'
import { backPaySteps, type BackPayValues } from './back-pay-steps.js'
import { durationSteps, type DurationValues } from './duration-steps.js'
import { eligibilitySteps, type EligibilityValues } from './eligibility-steps.js'
import type { UnemploymentClaimRuleId } from './rule-ids.js'
import { standardSteps } from './standard-steps.js'
import type { StandardValues } from './standard-values.js'

const eligibility: RuleDescription<EligibilityValues> = {
  zh: '失业保险金领取条件',
  en: 'Conditions of the unemployment benefit',
  steps: eligibilitySteps,
  answer: (v) => ({
    zh: `符合领取条件：${v.registered}登记，缴费${v.countedMonths}个月`,
    en: `the conditions are met: registered on ${v.registered}, ${v.countedMonths} months of contributions`,
  }),
}

const duration: RuleDescription<DurationValues> = {
  zh: '失业保险金领取期限',
  en: 'Months of unemployment benefit',
  steps: durationSteps,
  answer: (v) => monthsWords(v.grantedMonths, v.upperBound),
}

const amount: RuleDescription<StandardValues> = {
  zh: '失业保险金标准',
  en: 'Unemployment benefit of a month',
  steps: standardSteps,
  answer: (v) => ({
    zh: `${monthText(v.month)}每月${scaledText(v.standard, 2)}元`,
    en: `${scaledText(v.standard, 2)} yuan a month in ${monthText(v.month)}`,
  }),
}

const award: RuleDescription<UnemploymentAwardValues, StretchValues> = {
  zh: '失业保险金',
  en: 'Unemployment benefit',
  steps: unemploymentAwardSteps,
  rowSteps: stretchSteps,
  rowsName: { zh: '分段发放', en: 'Stretches' },
  answer: (v) => {
    const months = monthsWords(v.paidMonths, v.upperBound)
    const from = monthText(v.start)
    const on = v.continuedThrough === null ? null : monthText(v.continuedThrough)
    const then = on === null ? { zh: '', en: '' } : { zh: `，续发至${on}`, en: `, paid on to ${on}` }
    return {
      zh: `自${from}起发放，${months.zh}${then.zh}，首月${scaledText(v.monthly, 2)}元，合计${scaledText(v.total, 2)}元`,
      en: `from ${from} ${months.en}${then.en}, ${scaledText(v.monthly, 2)} yuan in the first month, ${scaledText(v.total, 2)} yuan in all`,
    }
  },
}

const backPay: RuleDescription<BackPayValues, StretchValues> = {
  zh: '补发失业保险金',
  en: 'Back-pay of the unemployment benefit',
  steps: backPaySteps,
  rowSteps: stretchSteps,
  rowsName: { zh: '分段', en: 'Stretches' },
  answer: (v) => ({
    zh: `${monthText(v.paidIn)}一次性补发${scaledText(v.amount, 2)}元`,
    en: `${scaledText(v.amount, 2)} yuan, paid once in ${monthText(v.paidIn)}`,
  }),
}

function monthsWords(tenths: number, upperBound: boolean): Bilingual {
  const months = scaledText(tenths, 1).replace(/\.0$/, '')
  return upperBound
    ? { zh: `最多${months}个月`, en: `at most ${months} months` }
    : { zh: `${months}个月`, en: `${months} months` }
}

/** The rules of this branch as `explain` finds them. */
export const unemploymentClaimDescriptions: Readonly<Record<UnemploymentClaimRuleId, AnyDescription>> = {
  'unemployment.eligibility': eligibility,
  'unemployment.duration': duration,
  'unemployment.amount': amount,
  'unemployment.award': award,
  'unemployment.backPay': backPay,
}
