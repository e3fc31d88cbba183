import type { Branch } from '../../branch.js'
import { residentAccountShape } from './account/account-input.js'
import { arrearsShape } from './arrears/arrears-input.js'
import { residentAwardShape } from './award/award-input.js'
import { eligibilityShape } from './claim/eligibility-input.js'
import { enrolmentShape } from './claim/enrolment.js'
import { compareTiersShape } from './compare/compare-input.js'
import { residentContributionShape } from './contribution/contribution-input.js'
import { residentDeathShape } from './death/death-input.js'
import { residentPensionDescriptions } from './descriptions.js'
import { residentPensionRequirements } from './requirements.js'
import type { ResidentPensionRuleId } from './rule-ids.js'

/** Pension of urban and rural residents (城乡居民养老保险): what is known of its rules. */
export const residentPensionBranch: Branch<ResidentPensionRuleId> = {
  descriptions: residentPensionDescriptions,
  requirements: residentPensionRequirements,
  shapes: {
    'residentPension.enrolment': enrolmentShape,
    'residentPension.eligibility': eligibilityShape,
    'residentPension.contribution': residentContributionShape,
    'residentPension.account': residentAccountShape,
    'residentPension.award': residentAwardShape,
    'residentPension.arrears': arrearsShape,
    'residentPension.death': residentDeathShape,
    'residentPension.compareTiers': compareTiersShape,
  },
}
