import type { Branch } from '../../branch.js'
import { allowanceShape } from './allowance-input.js'
import { incapacityDescriptions } from './descriptions.js'
import { illnessRetirementShape } from './illness-retirement.js'
import { recomputationShape } from './recomputation.js'
import { incapacityRequirements } from './requirements.js'
import { resignationShape } from './resignation.js'
import type { IncapacityRuleId } from './rule-ids.js'

/** Incapacity allowance (病残津贴) and the former illness retirement (病退): what is known of its rules. */
export const incapacityBranch: Branch<IncapacityRuleId> = {
  descriptions: incapacityDescriptions,
  requirements: incapacityRequirements,
  shapes: {
    'incapacity.allowance': allowanceShape,
    'incapacity.recomputation': recomputationShape,
    'incapacity.illnessRetirement': illnessRetirementShape,
    'incapacity.resignation': resignationShape,
  },
}
