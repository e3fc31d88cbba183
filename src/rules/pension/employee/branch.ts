import { careerShape, monthField, objectOf } from '../../../records/index.js'
import type { Branch } from '../../branch.js'
import { contributionShape, lateChargeShape, settlementShape } from '../../contribution/index.js'
import { accountAfterAwardShape } from './account/account-after-award-input.js'
import { awardShape } from './award/award-input.js'
import { employeePensionDescriptions } from './descriptions.js'
import { refundShape } from './account/refund-input.js'
import { employeePensionRequirements } from './requirements.js'
import { retirementAgeShape } from './retirement/retirement-input.js'
import type { EmployeePensionRuleId } from './rule-ids.js'
import { shortfallShape } from './retirement/shortfall-input.js'

/** Basic pension of enterprise employees (企业职工基本养老保险): what is known of its rules. */
export const employeePensionBranch: Branch<EmployeePensionRuleId> = {
  descriptions: employeePensionDescriptions,
  requirements: employeePensionRequirements,
  shapes: {
    'employeePension.baseBounds': objectOf(
      { month: monthField('month of contribution') },
      'month of contribution',
    ),
    'employeePension.contribution': contributionShape,
    'employeePension.settlement': settlementShape,
    'employeePension.lateCharge': lateChargeShape,
    'employeePension.retirementAge': retirementAgeShape,
    'employeePension.account': careerShape,
    'employeePension.accountAfterAward': accountAfterAwardShape,
    'employeePension.averageIndex': careerShape,
    'employeePension.award': awardShape,
    'employeePension.recomputation': awardShape,
    'employeePension.shortfall': shortfallShape,
    'employeePension.refund': refundShape,
    'employeePension.fromRecords': careerShape,
  },
}
