import { adjustmentBranch } from './adjustment/branch.js'
import { annuityBranch } from './annuity/branch.js'
import { entitlementBranch } from './entitlement/branch.js'
import { civilPensionBranch } from './pension/civil/branch.js'
import { employeePensionBranch } from './pension/employee/branch.js'
import { incapacityBranch } from './pension/incapacity/branch.js'
import { landExpropriationBranch } from './pension/land-expropriation/branch.js'
import { residentPensionBranch } from './pension/resident/branch.js'
import { survivorsBranch } from './pension/survivors/branch.js'
import { transferBranch } from './pension/transfer/branch.js'
import { minimumWageBranch } from './minimum-wage/branch.js'
import { unemploymentContributionBranch } from './unemployment/contribution/branch.js'
import { unemploymentClaimBranch } from './unemployment/claim/branch.js'
import { unemploymentSupportBranch } from './unemployment/support/branch.js'
import { unemploymentEmployerBranch } from './unemployment/employer/branch.js'
import { unemploymentMonitoringBranch } from './unemployment/monitoring/branch.js'
import { injuryContributionBranch } from './injury/contribution/branch.js'
import { injuryBenefitBranch } from './injury/benefit/branch.js'
import { injuryDeathBranch } from './injury/death/branch.js'
import { injuryAdjustmentBranch } from './injury/adjustment/branch.js'
import type { Branch } from './branch.js'
import type { RuleId } from './rule-id.js'

/** What is known of every rule. */
export const branches: Branch<RuleId> = {
  descriptions: {
    ...employeePensionBranch.descriptions,
    ...civilPensionBranch.descriptions,
    ...residentPensionBranch.descriptions,
    ...landExpropriationBranch.descriptions,
    ...survivorsBranch.descriptions,
    ...incapacityBranch.descriptions,
    ...transferBranch.descriptions,
    ...annuityBranch.descriptions,
    ...adjustmentBranch.descriptions,
    ...minimumWageBranch.descriptions,
    ...unemploymentContributionBranch.descriptions,
    ...unemploymentClaimBranch.descriptions,
    ...unemploymentSupportBranch.descriptions,
    ...unemploymentEmployerBranch.descriptions,
    ...unemploymentMonitoringBranch.descriptions,
    ...injuryContributionBranch.descriptions,
    ...injuryBenefitBranch.descriptions,
    ...injuryDeathBranch.descriptions,
    ...injuryAdjustmentBranch.descriptions,
    ...entitlementBranch.descriptions,
  },
  requirements: {
    ...employeePensionBranch.requirements,
    ...civilPensionBranch.requirements,
    ...residentPensionBranch.requirements,
    ...landExpropriationBranch.requirements,
    ...survivorsBranch.requirements,
    ...incapacityBranch.requirements,
    ...transferBranch.requirements,
    ...annuityBranch.requirements,
    ...adjustmentBranch.requirements,
    ...minimumWageBranch.requirements,
    ...unemploymentContributionBranch.requirements,
    ...unemploymentClaimBranch.requirements,
    ...unemploymentSupportBranch.requirements,
    ...unemploymentEmployerBranch.requirements,
    ...unemploymentMonitoringBranch.requirements,
    ...injuryContributionBranch.requirements,
    ...injuryBenefitBranch.requirements,
    ...injuryDeathBranch.requirements,
    ...injuryAdjustmentBranch.requirements,
    ...entitlementBranch.requirements,
  },
  shapes: {
    ...employeePensionBranch.shapes,
    ...civilPensionBranch.shapes,
    ...residentPensionBranch.shapes,
    ...landExpropriationBranch.shapes,
    ...survivorsBranch.shapes,
    ...incapacityBranch.shapes,
    ...transferBranch.shapes,
    ...annuityBranch.shapes,
    ...adjustmentBranch.shapes,
    ...minimumWageBranch.shapes,
    ...unemploymentContributionBranch.shapes,
    ...unemploymentClaimBranch.shapes,
    ...unemploymentSupportBranch.shapes,
    ...unemploymentEmployerBranch.shapes,
    ...unemploymentMonitoringBranch.shapes,
    ...injuryContributionBranch.shapes,
    ...injuryBenefitBranch.shapes,
    ...injuryDeathBranch.shapes,
    ...injuryAdjustmentBranch.shapes,
    ...entitlementBranch.shapes,
  },
}
