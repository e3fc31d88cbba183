import type { Branch } from '../../branch.js'
import { businessStartShape } from './business-start.js'
import { claimTransferShape } from './claim-transfer.js'
import { deathShape } from './death-input.js'
import { unemploymentSupportDescriptions } from './descriptions.js'
import { joblessAidShape } from './jobless-aid-input.js'
import { medicalShape } from './medical-input.js'
import { priceSubsidyShape } from './price-subsidy-input.js'
import { unemploymentSupportRequirements } from './requirements.js'
import type { UnemploymentSupportRuleId } from './rule-ids.js'
import { ruralLumpSumShape } from './rural-lump-sum-input.js'
import { temporaryAidShape } from './temporary-aid.js'

/** What is paid beside the unemployment benefit (其他失业待遇): what is known of its rules. */
export const unemploymentSupportBranch: Branch<UnemploymentSupportRuleId> = {
  descriptions: unemploymentSupportDescriptions,
  requirements: unemploymentSupportRequirements,
  shapes: {
    'unemployment.medical': medicalShape,
    'unemployment.medicalBefore2011': medicalShape,
    'unemployment.death': deathShape,
    'unemployment.deathBefore2011': deathShape,
    'unemployment.ruralLumpSum': ruralLumpSumShape,
    'unemployment.businessStart': businessStartShape,
    'unemployment.priceSubsidy': priceSubsidyShape,
    'unemployment.joblessAid': joblessAidShape,
    'unemployment.temporaryAid': temporaryAidShape,
    'unemployment.claimTransfer': claimTransferShape,
  },
}
