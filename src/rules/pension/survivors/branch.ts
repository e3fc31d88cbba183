import type { Branch } from '../../branch.js'
import { accountInheritanceShape } from './account.js'
import { benefitShape } from './benefit-input.js'
import { survivorsDescriptions } from './descriptions.js'
import { survivorsRequirements } from './requirements.js'
import type { SurvivorsRuleId } from './rule-ids.js'

/** Survivors’ benefits (遗属待遇): what is known of its rules. */
export const survivorsBranch: Branch<SurvivorsRuleId> = {
  descriptions: survivorsDescriptions,
  requirements: survivorsRequirements,
  shapes: {
    'survivors.benefit': benefitShape,
    'survivors.benefitBefore2021': benefitShape,
    'survivors.account': accountInheritanceShape,
  },
}
