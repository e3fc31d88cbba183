import type { Branch } from '../../branch.js'
import { injuryDeathShape } from './death-input.js'
import { assessmentShape } from './dependants.js'
import { injuryDeathDescriptions } from './descriptions.js'
import { missingWorkerShape } from './missing-input.js'
import { injuryDeathRequirements } from './requirements.js'
import type { InjuryDeathRuleId } from './rule-ids.js'

/** Death by work injury (工亡待遇): what is known of its rules. */
export const injuryDeathBranch: Branch<InjuryDeathRuleId> = {
  descriptions: injuryDeathDescriptions,
  requirements: injuryDeathRequirements,
  shapes: {
    'workInjury.death': injuryDeathShape,
    'workInjury.dependants': assessmentShape,
    'workInjury.missing': missingWorkerShape,
  },
}
