import type { Branch } from '../../branch.js'
import { civilAwardShape } from './award/civil-award-input.js'
import { comparisonShape } from './comparison/comparison-input.js'
import { civilContributionShape } from './contribution/civil-contribution-input.js'
import { deathBenefitShape } from './death/death-benefit-input.js'
import { civilPensionDescriptions } from './descriptions.js'
import { groupShape } from './group/group-input.js'
import { provisionalPayShape } from './provisional/provisional-pay-input.js'
import { civilSettlementShape } from './provisional/settlement-input.js'
import { civilPensionRequirements } from './requirements.js'
import type { CivilPensionRuleId } from './rule-ids.js'

/** Basic pension of government and public institutions (机关事业单位养老保险): what is known of its rules. */
export const civilPensionBranch: Branch<CivilPensionRuleId> = {
  descriptions: civilPensionDescriptions,
  requirements: civilPensionRequirements,
  shapes: {
    'civilPension.contribution': civilContributionShape,
    'civilPension.group': groupShape,
    'civilPension.award': civilAwardShape,
    'civilPension.comparison': comparisonShape,
    'civilPension.provisionalPay': provisionalPayShape,
    'civilPension.settlement': civilSettlementShape,
    'civilPension.deathBenefit': deathBenefitShape,
  },
}
