import type { Branch } from '../../branch.js'
import { claimPlaceShape } from './claim-place.js'
import { transferDescriptions } from './descriptions.js'
import { doubleBenefitShape } from './double-benefit.js'
import { moveShape } from './move.js'
import { overlapsShape } from './overlaps.js'
import { transferRequirements } from './requirements.js'
import { resolveShape } from './resolve-input.js'
import type { TransferRuleId } from './rule-ids.js'
import { temporaryAccountShape } from './temporary-account.js'

/** Moving between schemes and places (转移接续): what is known of its rules. */
export const transferBranch: Branch<TransferRuleId> = {
  descriptions: transferDescriptions,
  requirements: transferRequirements,
  shapes: {
    'transfer.move': moveShape,
    'transfer.claimPlace': claimPlaceShape,
    'transfer.temporaryAccount': temporaryAccountShape,
    'transfer.overlaps': overlapsShape,
    'transfer.doubleBenefit': doubleBenefitShape,
    'transfer.resolve': resolveShape,
  },
}
