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
  | EntitlementRuleId
