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
    ...entitlementBranch.shapes,
  },
}
