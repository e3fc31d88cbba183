import type { LegalDocument } from '../types.js'
import { employeePensionDocuments } from './documents/employee-pension.js'
import { pensionDocuments } from './documents/pension.js'
import { civilPensionDocuments } from './documents/civil-pension.js'
import { residentPensionDocuments } from './documents/resident-pension.js'
import { landExpropriationDocuments } from './documents/land-expropriation.js'
import { survivorsDocuments } from './documents/survivors.js'
import { incapacityDocuments } from './documents/incapacity.js'
import { transferDocuments } from './documents/transfer.js'
import { annuityDocuments } from './documents/annuity.js'
import { adjustmentDocuments } from './documents/adjustment.js'
import { insuranceDocuments } from './documents/insurance.js'
import { minimumWageDocuments } from './documents/minimum-wage.js'
import { statisticsDocuments } from './documents/statistics.js'
import { unemploymentContributionDocuments } from './documents/unemployment-contribution.js'
import { unemploymentClaimDocuments } from './documents/unemployment-claim.js'
import { unemploymentSupportDocuments } from './documents/unemployment-support.js'
import { unemploymentEmployerDocuments } from './documents/unemployment-employer.js'
import { injuryContributionDocuments } from './documents/injury-contribution.js'
import { injuryBenefitDocuments } from './documents/injury-benefit.js'
import { injuryDeathDocuments } from './documents/injury-death.js'
import { injuryAdjustmentDocuments } from './documents/injury-adjustment.js'

/**
 * Every text the values rest on, by key. A title marked 题名据内容 describes a document whose own title was not
 * read; a document without a number has none, or sources disagree on it (the value's note says so).
 */
export const documents = {
  ...employeePensionDocuments,
  ...pensionDocuments,
  ...civilPensionDocuments,
  ...residentPensionDocuments,
  ...landExpropriationDocuments,
  ...survivorsDocuments,
  ...incapacityDocuments,
  ...transferDocuments,
  ...annuityDocuments,
  ...adjustmentDocuments,
  ...insuranceDocuments,
  ...minimumWageDocuments,
  ...statisticsDocuments,
  ...unemploymentContributionDocuments,
  ...unemploymentClaimDocuments,
  ...unemploymentSupportDocuments,
  ...unemploymentEmployerDocuments,
  ...injuryContributionDocuments,
  ...injuryBenefitDocuments,
  ...injuryDeathDocuments,
  ...injuryAdjustmentDocuments,
} as const satisfies Record<string, LegalDocument>
