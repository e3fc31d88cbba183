import type { Branch } from '../../branch.js'
import { amountShape } from './amount.js'
import { unemploymentAwardShape } from './award-input.js'
import { backPayShape } from './back-pay.js'
import { unemploymentClaimDescriptions } from './descriptions.js'
import { durationShape } from './duration.js'
import { eligibilityShape } from './eligibility-input.js'
import { unemploymentClaimRequirements } from './requirements.js'
import type { UnemploymentClaimRuleId } from './rule-ids.js'

/** Unemployment benefit (失业保险金): what is known of its rules. */
export const unemploymentClaimBranch: Branch<UnemploymentClaimRuleId> = {
  descriptions: unemploymentClaimDescriptions,
  requirements: unemploymentClaimRequirements,
  shapes: {
    'unemployment.eligibility': eligibilityShape,
    'unemployment.duration': durationShape,
    'unemployment.amount': amountShape,
    'unemployment.award': unemploymentAwardShape,
    'unemployment.backPay': backPayShape,
  },
}
