import { monthText } from '../../../calendar/index.js'
import { scaledText } from '../../../money/index.js'
import type { AnyDescription, RuleDescription } from '../../description.js'
import { allowanceSteps } from './allowance-steps.js'
import type { AllowanceValues } from './allowance-values.js'
import { illnessRetirementSteps, type IllnessRetirementValues } from './illness-retirement-steps.js'
import { resignationSteps, type ResignationValues } from './resignation-steps.js'
import type { IncapacityRuleId } from './rule-ids.js'

const answer: RuleDescription<AllowanceValues>['answer'] = (v) => {
  const amount = scaledText(v.total, 2)
  const [from, to, through] = [v.firstPayment, v.amountThrough, v.through].map(monthText)
  const anew = v.recomputedIn === null ? undefined : monthText(v.recomputedIn)
  return {
    zh: `每月${amount}元，${from}至${to}${anew === undefined ? '' : `，${anew}重新核定，津贴至${through}`}`,
    en: `${amount} yuan a month from ${from} to ${to}${anew === undefined ? '' : `, computed anew in ${anew}, in all to ${through}`}`,
  }
}

const allowance: RuleDescription<AllowanceValues> = {
  zh: '病残津贴',
  en: 'Incapacity allowance',
  steps: allowanceSteps,
  answer,
}

const recomputation: RuleDescription<AllowanceValues> = {
  zh: '病残津贴重新核定',
  en: 'Incapacity allowance computed anew',
  steps: allowanceSteps,
  answer,
}

const illnessRetirement: RuleDescription<IllnessRetirementValues> = {
  zh: '病退（2024年12月以前）',
  en: 'Illness retirement, to December 2024',
  steps: illnessRetirementSteps,
  answer: (v) => ({
    zh: `可病退，每月${scaledText(v.total, 2)}元，自${monthText(v.firstPayment)}起发放`,
    en: `open: ${scaledText(v.total, 2)} yuan a month, paid from ${monthText(v.firstPayment)}`,
  }),
}

const resignation: RuleDescription<ResignationValues> = {
  zh: '退职生活费（2024年12月以前）',
  en: 'Resignation benefit, to December 2024',
  steps: resignationSteps,
  answer: (v) => ({
    zh: `退职生活费每月${scaledText(v.amount, 2)}元`,
    en: `${scaledText(v.amount, 2)} yuan a month of resignation benefit`,
  }),
}

/** The rules of this branch as `explain` finds them. */
export const incapacityDescriptions: Readonly<Record<IncapacityRuleId, AnyDescription>> = {
  'incapacity.allowance': allowance,
  'incapacity.recomputation': recomputation,
  'incapacity.illnessRetirement': illnessRetirement,
  'incapacity.resignation': resignation,
}
