import { monthText } from '../../../calendar/index.js'
import { scaledText } from '../../../money/index.js'
import type { AnyDescription, RuleDescription } from '../../description.js'
import { civilAwardSteps } from './award/civil-award-steps.js'
import type { CivilAwardValues } from './award/civil-award-values.js'
import { comparisonSteps } from './comparison/comparison-steps.js'
import type { ComparisonValues } from './comparison/comparison-values.js'
import { civilContributionSteps, civilLineSteps } from './contribution/civil-contribution-steps.js'
import type { CivilBillLine, CivilContributionValues } from './contribution/civil-contribution-values.js'
import { deathBenefitSteps, type DeathBenefitValues } from './death/death-benefit-steps.js'
import { groupSteps, type GroupValues } from './group/group-steps.js'
import { provisionalPaySteps, type ProvisionalPayValues } from './provisional/provisional-pay-steps.js'
import {
  civilSettlementLineSteps,
  civilSettlementSteps,
  type CivilSettlementLine,
  type CivilSettlementValues,
} from './provisional/settlement-steps.js'
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

const contribution: RuleDescription<CivilContributionValues, CivilBillLine> = {
  zh: '机关事业单位养老保险缴费',
  en: 'Contribution of a public institution to the basic pension',
  steps: civilContributionSteps,
  rowSteps: civilLineSteps,
  rowsName: { zh: '分段明细', en: 'Lines' },
  answer: (v) => ({
    zh: `应缴${scaledText(v.payableTotal, 2)}元，其中单位${scaledText(v.employerTotal, 2)}元、个人${scaledText(v.employeeTotal, 2)}元`,
    en: `${scaledText(v.payableTotal, 2)} yuan are payable: unit ${scaledText(v.employerTotal, 2)}, person ${scaledText(v.employeeTotal, 2)}`,
  }),
}

const provisionalPay: RuleDescription<ProvisionalPayValues> = {
  zh: '机关事业单位预发退休待遇',
  en: 'Provisional retirement pay of a public institution',
  steps: provisionalPaySteps,
  answer: (v) => ({
    zh: `每月预发${scaledText(v.amount, 2)}元，自${monthText(v.firstPayment)}起`,
    en: `${scaledText(v.amount, 2)} yuan a month provisionally, from ${monthText(v.firstPayment)}`,
  }),
}

const settlement: RuleDescription<CivilSettlementValues, CivilSettlementLine> = {
  zh: '机关事业单位预发待遇清算',
  en: 'Settlement of provisional retirement pay',
  steps: civilSettlementSteps,
  rowSteps: civilSettlementLineSteps,
  rowsName: { zh: '逐段差额', en: 'Differences' },
  answer: (v) =>
    v.overpaid > 0
      ? { zh: `多发${scaledText(v.overpaid, 2)}元`, en: `${scaledText(v.overpaid, 2)} yuan were overpaid` }
      : { zh: `应补发${scaledText(v.arrears, 2)}元`, en: `${scaledText(v.arrears, 2)} yuan are still due` },
}

const deathBenefit: RuleDescription<DeathBenefitValues> = {
  zh: '机关事业单位死亡一次性抚恤金',
  en: 'One-off compensation at a death in a public institution',
  steps: deathBenefitSteps,
  answer: (v) => ({
    zh: `一次性抚恤金${scaledText(v.compensation, 2)}元${v.accountBalance > 0 ? `，另继承个人账户余额${scaledText(v.accountBalance, 2)}元` : ''}`,
    en: `${scaledText(v.compensation, 2)} yuan in one sum${v.accountBalance > 0 ? `, and ${scaledText(v.accountBalance, 2)} of the individual account` : ''}`,
  }),
}

/** The rules of this branch as `explain` finds them. */
export const civilPensionDescriptions: Readonly<Record<CivilPensionRuleId, AnyDescription>> = {
  'civilPension.contribution': contribution,
  'civilPension.group': group,
  'civilPension.award': award,
  'civilPension.comparison': comparison,
  'civilPension.provisionalPay': provisionalPay,
  'civilPension.settlement': settlement,
  'civilPension.deathBenefit': deathBenefit,
}
