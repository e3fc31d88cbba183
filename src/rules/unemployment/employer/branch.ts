import type { Branch } from '../../branch.js'
import { employerDescriptions } from './descriptions.js'
import { emergencyShape } from './emergency-input.js'
import { expansionShape } from './expansion-input.js'
import { keptTrainingShape } from './kept-training.js'
import { refundShape } from './refund-input.js'
import { employerRequirements } from './requirements.js'
import type { UnemploymentEmployerRuleId } from './rule-ids.js'
import { skillShape } from './skill-input.js'

/** Payments to firms and workers (稳岗返还、技能提升补贴、扩岗补助): what is known of its rules. */
export const unemploymentEmployerBranch: Branch<UnemploymentEmployerRuleId> = {
  descriptions: employerDescriptions,
  requirements: employerRequirements,
  shapes: {
    'unemployment.stabilisationRefund': refundShape,
    'unemployment.emergencyRefund': emergencyShape,
    'unemployment.skillSubsidy': skillShape,
    'unemployment.jobExpansion': expansionShape,
    'unemployment.keptTraining': keptTrainingShape,
  },
}
