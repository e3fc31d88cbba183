import type { AdjustmentRuleId } from './adjustment/rule-ids.js'
import type { AnnuityRuleId } from './annuity/rule-ids.js'
import type { EntitlementRuleId } from './entitlement/rule-ids.js'
import type { CivilPensionRuleId } from './pension/civil/rule-ids.js'
import type { EmployeePensionRuleId } from './pension/employee/rule-ids.js'
import type { IncapacityRuleId } from './pension/incapacity/rule-ids.js'
import type { LandExpropriationRuleId } from './pension/land-expropriation/rule-ids.js'
import type { ResidentPensionRuleId } from './pension/resident/rule-ids.js'
import type { SurvivorsRuleId } from './pension/survivors/rule-ids.js'
import type { TransferRuleId } from './pension/transfer/rule-ids.js'
import type { MinimumWageRuleId } from './minimum-wage/rule-ids.js'
import type { UnemploymentContributionRuleId } from './unemployment/contribution/rule-ids.js'
import type { UnemploymentClaimRuleId } from './unemployment/claim/rule-ids.js'
import type { UnemploymentSupportRuleId } from './unemployment/support/rule-ids.js'
import type { UnemploymentEmployerRuleId } from './unemployment/employer/rule-ids.js'
import type { UnemploymentMonitoringRuleId } from './unemployment/monitoring/rule-ids.js'
import type { InjuryContributionRuleId } from './injury/contribution/rule-ids.js'
import type { InjuryBenefitRuleId } from './injury/benefit/rule-ids.js'
import type { InjuryDeathRuleId } from './injury/death/rule-ids.js'
import type { InjuryAdjustmentRuleId } from './injury/adjustment/rule-ids.js'

/** The names of the rules; `explain` and `requiredInputs` find a rule by them. */
export type RuleId =
  | EmployeePensionRuleId
  | CivilPensionRuleId
  | ResidentPensionRuleId
  | LandExpropriationRuleId
  | SurvivorsRuleId
  | IncapacityRuleId
  | TransferRuleId
  | AnnuityRuleId
  | AdjustmentRuleId
  | MinimumWageRuleId
  | UnemploymentContributionRuleId
  | UnemploymentClaimRuleId
  | UnemploymentSupportRuleId
  | UnemploymentEmployerRuleId
  | UnemploymentMonitoringRuleId
  | InjuryContributionRuleId
  | InjuryBenefitRuleId
  | InjuryDeathRuleId
  | InjuryAdjustmentRuleId
  | EntitlementRuleId
