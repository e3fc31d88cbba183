import type { ParameterDefinition } from '../types.js'
import { employeePensionDefinitions } from './definitions/employee-pension.js'
import { civilPensionDefinitions } from './definitions/civil-pension.js'
import { residentPensionDefinitions } from './definitions/resident-pension.js'
import { landExpropriationDefinitions } from './definitions/land-expropriation.js'
import { survivorsDefinitions } from './definitions/survivors.js'
import { incapacityDefinitions } from './definitions/incapacity.js'
import { transferDefinitions } from './definitions/transfer.js'
import { annuityDefinitions } from './definitions/annuity.js'
import { adjustmentDefinitions } from './definitions/adjustment.js'
import { minimumWageDefinitions } from './definitions/minimum-wage.js'
import { statisticsDefinitions } from './definitions/statistics.js'
import { unemploymentContributionDefinitions } from './definitions/unemployment-contribution.js'
import { unemploymentClaimDefinitions } from './definitions/unemployment-claim.js'
import { unemploymentSupportDefinitions } from './definitions/unemployment-support.js'
import { unemploymentEmployerDefinitions } from './definitions/unemployment-employer.js'
import { injuryContributionDefinitions } from './definitions/injury-contribution.js'
import { injuryBenefitDefinitions } from './definitions/injury-benefit.js'
import { injuryDeathDefinitions } from './definitions/injury-death.js'
import { injuryAdjustmentDefinitions } from './definitions/injury-adjustment.js'

/** Every parameter of the law: name, kind, unit, and the month it is looked up by. Values stand in the series. */
export const definitions = {
  ...employeePensionDefinitions,
  ...civilPensionDefinitions,
  ...residentPensionDefinitions,
  ...landExpropriationDefinitions,
  ...survivorsDefinitions,
  ...incapacityDefinitions,
  ...transferDefinitions,
  ...annuityDefinitions,
  ...adjustmentDefinitions,
  ...minimumWageDefinitions,
  ...statisticsDefinitions,
  ...unemploymentContributionDefinitions,
  ...unemploymentClaimDefinitions,
  ...unemploymentSupportDefinitions,
  ...unemploymentEmployerDefinitions,
  ...injuryContributionDefinitions,
  ...injuryBenefitDefinitions,
  ...injuryDeathDefinitions,
  ...injuryAdjustmentDefinitions,
} as const satisfies Record<string, ParameterDefinition>
