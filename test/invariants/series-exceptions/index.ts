import { adjustmentExceptions } from './adjustment.js'
import { annuityExceptions } from './annuity.js'
import { civilPensionExceptions } from './civil-pension.js'
import { employeePensionExceptions } from './employee-pension.js'
import { acrossBranchesExceptions } from './across-branches.js'
import { incapacityExceptions } from './incapacity.js'
import { landExpropriationExceptions } from './land-expropriation.js'
import { residentPensionExceptions } from './resident-pension.js'
import { survivorsExceptions } from './survivors.js'
import { transferExceptions } from './transfer.js'
import { minimumWageExceptions } from './minimum-wage.js'
import { unemploymentContributionExceptions } from './unemployment-contribution.js'
import { unemploymentClaimExceptions } from './unemployment-claim.js'
import { unemploymentSupportExceptions } from './unemployment-support.js'
import { unemploymentEmployerExceptions } from './unemployment-employer.js'
import { injuryContributionExceptions } from './injury-contribution.js'
import { injuryBenefitExceptions } from './injury-benefit.js'
import { injuryDeathExceptions } from './injury-death.js'
import type { SeriesExceptions } from './exceptions.js'

const all: readonly SeriesExceptions[] = [
  employeePensionExceptions,
  civilPensionExceptions,
  residentPensionExceptions,
  landExpropriationExceptions,
  survivorsExceptions,
  incapacityExceptions,
  transferExceptions,
  annuityExceptions,
  adjustmentExceptions,
  minimumWageExceptions,
  unemploymentContributionExceptions,
  unemploymentClaimExceptions,
  unemploymentSupportExceptions,
  unemploymentEmployerExceptions,
  injuryContributionExceptions,
  injuryBenefitExceptions,
  injuryDeathExceptions,
  acrossBranchesExceptions,
]

export const absenceIsLaw: readonly string[] = all.flatMap((each) => each.absenceIsLaw)
export const replaced: SeriesExceptions['replaced'] = Object.assign({}, ...all.map((each) => each.replaced))
export const alike: SeriesExceptions['alike'] = all.flatMap((each) => each.alike)
