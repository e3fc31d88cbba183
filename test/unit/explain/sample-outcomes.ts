import type { AnyOutcome, RuleId } from 'shebao'
import { adjustmentSamples } from './samples/adjustment.js'
import { annuitySamples } from './samples/annuity.js'
import { civilPensionSamples } from './samples/civil-pension.js'
import { employeePensionSamples } from './samples/employee-pension.js'
import { entitlementSamples } from './samples/entitlement.js'
import { incapacitySamples } from './samples/incapacity.js'
import { landExpropriationSamples } from './samples/land-expropriation.js'
import { residentPensionSamples } from './samples/resident-pension.js'
import { survivorsSamples } from './samples/survivors.js'
import { transferSamples } from './samples/transfer.js'
import { minimumWageSamples } from './samples/minimum-wage.js'
import { unemploymentContributionSamples } from './samples/unemployment-contribution.js'
import { unemploymentClaimSamples } from './samples/unemployment-claim.js'
import { unemploymentSupportSamples } from './samples/unemployment-support.js'
import { unemploymentEmployerSamples } from './samples/unemployment-employer.js'
import { unemploymentMonitoringSamples } from './samples/unemployment-monitoring.js'
import { injuryContributionSamples } from './samples/injury-contribution.js'
import { injuryBenefitSamples } from './samples/injury-benefit.js'
import { injuryDeathSamples } from './samples/injury-death.js'
import { injuryAdjustmentSamples } from './samples/injury-adjustment.js'

/** Outcomes of every rule: computed ones, and where there are such, refused and undetermined ones. */
export const samples: Readonly<Record<RuleId, readonly AnyOutcome[]>> = {
  ...employeePensionSamples,
  ...civilPensionSamples,
  ...residentPensionSamples,
  ...landExpropriationSamples,
  ...survivorsSamples,
  ...incapacitySamples,
  ...transferSamples,
  ...annuitySamples,
  ...adjustmentSamples,
  ...minimumWageSamples,
  ...unemploymentContributionSamples,
  ...unemploymentClaimSamples,
  ...unemploymentSupportSamples,
  ...unemploymentEmployerSamples,
  ...unemploymentMonitoringSamples,
  ...injuryContributionSamples,
  ...injuryBenefitSamples,
  ...injuryDeathSamples,
  ...injuryAdjustmentSamples,
  ...entitlementSamples,
}

/** Every sample with a name for tables of tests. */
export const namedSamples: readonly (readonly [string, AnyOutcome])[] = Object.entries(samples).flatMap(
  ([rule, outcomes]) =>
    outcomes.map((outcome, i) => [`${rule} ${i + 1} (${outcome.outcome})`, outcome] as const),
)
