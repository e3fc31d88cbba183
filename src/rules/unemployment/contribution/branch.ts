import type { Branch } from '../../branch.js'
import { unemploymentContributionShape } from './bill-input.js'
import { unemploymentCoverageShape } from './coverage.js'
import { deemedMonthsShape } from './deemed-months.js'
import { unemploymentContributionDescriptions } from './descriptions.js'
import { unemploymentLateChargeShape } from './late-charge.js'
import { unemploymentContributionRequirements } from './requirements.js'
import type { UnemploymentContributionRuleId } from './rule-ids.js'

/** Unemployment insurance: contributions (失业保险费): what is known of its rules. */
export const unemploymentContributionBranch: Branch<UnemploymentContributionRuleId> = {
  descriptions: unemploymentContributionDescriptions,
  requirements: unemploymentContributionRequirements,
  shapes: {
    'unemployment.contribution': unemploymentContributionShape,
    'unemployment.lateCharge': unemploymentLateChargeShape,
    'unemployment.deemedMonths': deemedMonthsShape,
    'unemployment.coverage': unemploymentCoverageShape,
  },
}
