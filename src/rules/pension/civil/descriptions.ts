import { monthText } from '../../../calendar/index.js'
import { scaledText } from '../../../money/index.js'
import type { AnyDescription, RuleDescription } from '../../description.js'
import { civilAwardSteps } from './award/civil-award-steps.js'
import type { CivilAwardValues } from './award/civil-award-values.js'
import { comparisonSteps } from './comparison/comparison-steps.js'
import type { ComparisonValues } from './comparison/comparison-values.js'
import { groupSteps, type GroupValues } from './group/group-steps.js'
import type { CivilPensionRuleId } from './rule-ids.js'

const GROUPS = {
  oldPeople: { zh: '老人', en: 'old people' },
  middlePeople: { zh: '中人', en: 'middle people' },
  newPeople: { zh: '新人', en: 'new people' },
} as const

const group: RuleDescription<GroupValues> = {
  zh: '机关事业单位人员类别',
  en: 'Group of a person in a public institution',
  steps: groupSteps,
  answer: (v) => ({
    zh: `${GROUPS[v.group].zh}${v.comparison === 'comparisonApplies' ? '，在过渡期内退休，新老办法对比' : ''}`,
    en: `${GROUPS[v.group].en}${v.comparison === 'comparisonApplies' ? ', retiring within the transition: new and old method are compared' : ''}`,
  }),
}

const award: RuleDescription<CivilAwardValues> = {
  zh: '机关事业单位基本养老金核定',
  en: 'Basic pension of a public institution',
  steps: civilAwardSteps,
  answer: (v) => ({
    zh: `每月${scaledText(v.total, 2)}元，自${monthText(v.firstPayment)}起发放${v.compared ? '（职业年金另发）' : ''}`,
    en: `${scaledText(v.total, 2)} yuan a month, paid from ${monthText(v.firstPayment)}${v.compared ? '; the occupational annuity comes on top' : ''}`,
  }),
}

const comparison: RuleDescription<ComparisonValues> = {
  zh: '十年过渡期新老办法对比',
  en: 'Comparison of new and old method in the ten years of transition',
  steps: comparisonSteps,
  answer: (v) => ({
    zh: `老办法${scaledText(v.oldStandard, 2)}元，新办法${scaledText(v.newStandard, 2)}元，应发${scaledText(v.payable, 2)}元，其中养老保险基金支付${scaledText(v.pension, 2)}元`,
    en: `old standard ${scaledText(v.oldStandard, 2)}, new standard ${scaledText(v.newStandard, 2)}: ${scaledText(v.payable, 2)} yuan a month are due, ${scaledText(v.pension, 2)} of it from the pension fund`,
  }),
}

/** The rules of this branch as `explain` finds them. */
export const civilPensionDescriptions: Readonly<Record<CivilPensionRuleId, AnyDescription>> = {
  'civilPension.group': group,
  'civilPension.award': award,
  'civilPension.comparison': comparison,
}
