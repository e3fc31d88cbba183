import type { Branch } from '../../branch.js'
import { injuryContributionShape } from './bill/bill-input.js'
import { injuryContributionDescriptions } from './descriptions.js'
import { industryClassShape } from './industry/industry-class.js'
import { liabilityShape } from './liability/liability-input.js'
import { injuryRateShape } from './rate/rate.js'
import { recognitionShape } from './recognition/recognition-input.js'
import { injuryContributionRequirements } from './requirements.js'
import type { InjuryContributionRuleId } from './rule-ids.js'
import { constructionProjectShape } from './special/construction-project.js'
import { internCostsShape } from './special/intern-costs.js'
import { platformOrdersShape } from './special/platform-input.js'
import { smallFirmShape } from './special/small-firm-input.js'

/** Work injury: rates, contributions, recognition (工伤保险费、工伤认定): what is known of its rules. */
export const injuryContributionBranch: Branch<InjuryContributionRuleId> = {
  descriptions: injuryContributionDescriptions,
  requirements: injuryContributionRequirements,
  shapes: {
    'workInjury.industryClass': industryClassShape,
    'workInjury.rate': injuryRateShape,
    'workInjury.contribution': injuryContributionShape,
    'workInjury.constructionProject': constructionProjectShape,
    'workInjury.smallFirm': smallFirmShape,
    'workInjury.platformOrders': platformOrdersShape,
    'workInjury.internCosts': internCostsShape,
    'workInjury.recognition': recognitionShape,
    'workInjury.liability': liabilityShape,
  },
}
