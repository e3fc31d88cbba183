import { monthText } from '../../../calendar/index.js'
import { scaledText } from '../../../money/index.js'
import type { RuleDescription } from '../../description.js'
import { awardSteps, type AwardValues } from './award-steps.js'
import { retirementAgeSteps, type RetirementAgeValues } from './retirement-age-steps.js'

const retirementAge: RuleDescription<RetirementAgeValues> = {
  zh: '法定退休年龄',
  en: 'Statutory retirement age',
  steps: retirementAgeSteps,
  answer: (v) => ({
    zh: `法定退休月${monthText(v.statutoryMonth)}，可在${monthText(v.earliestMonth)}至${monthText(v.latestMonth)}之间选择`,
    en: `statutory month ${monthText(v.statutoryMonth)}, to be chosen between ${monthText(v.earliestMonth)} and ${monthText(v.latestMonth)}`,
  }),
}

const award: RuleDescription<AwardValues> = {
  zh: '企业职工基本养老金核定',
  en: 'Basic pension of an enterprise employee',
  steps: awardSteps,
  answer: (v) => ({
    zh: `每月${scaledText(v.total, 2)}元，自${monthText(v.firstPayment)}起发放`,
    en: `${scaledText(v.total, 2)} yuan a month, paid from ${monthText(v.firstPayment)}`,
  }),
}

/** The rules of this branch as `explain` finds them. */
export const employeePensionDescriptions = {
  'employeePension.retirementAge': retirementAge,
  'employeePension.award': award,
}
