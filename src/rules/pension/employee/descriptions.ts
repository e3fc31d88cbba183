import { monthText } from '../../../calendar/index.js'
import { scaledText } from '../../../money/index.js'
import { contributionDescriptions } from '../../contribution/index.js'
import type { AnyDescription, RuleDescription } from '../../description.js'
import type { EmployeePensionRuleId } from './rule-ids.js'
import { awardSteps } from './award/award-steps.js'
import type { AwardValues } from './award/award-values.js'
import { accountDescriptions } from './account/descriptions-account.js'
import { retirementDescriptions } from './retirement/descriptions-retirement.js'
import { fromRecordsSteps, type FromRecordsValues } from './from-records-steps.js'

const award: RuleDescription<AwardValues> = {
  zh: '企业职工基本养老金核定',
  en: 'Basic pension of an enterprise employee',
  steps: awardSteps,
  answer: (v) => ({
    zh: `每月${scaledText(v.total, 2)}元，自${monthText(v.firstPayment)}起发放`,
    en: `${scaledText(v.total, 2)} yuan a month, paid from ${monthText(v.firstPayment)}`,
  }),
}

const fromRecords: RuleDescription<FromRecordsValues> = {
  zh: '由参保记录测算基本养老金',
  en: 'Basic pension from records',
  steps: fromRecordsSteps,
  answer: (v) => ({
    zh: `每月约${scaledText(v.total, 2)}元，自${monthText(v.firstPayment)}起发放（指数由记录推算）`,
    en: `about ${scaledText(v.total, 2)} yuan a month, paid from ${monthText(v.firstPayment)} (the index is an estimate from records)`,
  }),
}

/** The rules of this branch as `explain` finds them. */
export const employeePensionDescriptions: Readonly<Record<EmployeePensionRuleId, AnyDescription>> = {
  ...contributionDescriptions,
  ...accountDescriptions,
  ...retirementDescriptions,
  'employeePension.award': award,
  'employeePension.fromRecords': fromRecords,
}
