import type { Branch } from '../branch.js'
import { adjustmentShape } from './adjust-input.js'
import { carryShape } from './carry-input.js'
import { adjustmentDescriptions } from './descriptions.js'
import { nationalRateShape } from './national-rate.js'
import { adjustmentRequirements } from './requirements.js'
import { residentCarryShape } from './resident-carry.js'
import type { AdjustmentRuleId } from './rule-ids.js'

/** Yearly adjustment of pensions (基本养老金调整): what is known of its rules. */
export const adjustmentBranch: Branch<AdjustmentRuleId> = {
  descriptions: adjustmentDescriptions,
  requirements: adjustmentRequirements,
  shapes: {
    'adjustment.adjust': adjustmentShape,
    'adjustment.atNationalRate': nationalRateShape,
    'adjustment.carry': carryShape,
    'adjustment.carryResident': residentCarryShape,
  },
}
