import { careerShape, jsonSchemaOf, monthField, objectOf, type Shape } from '../records/index.js'
import { contributionShape, lateChargeShape, settlementShape } from './contribution/index.js'
import { accountAfterAwardShape } from './pension/employee/account/account-after-award-input.js'
import { awardShape } from './pension/employee/award/award-input.js'
import { refundShape } from './pension/employee/account/refund-input.js'
import { retirementAgeShape } from './pension/employee/retirement/retirement-input.js'
import { shortfallShape } from './pension/employee/retirement/shortfall-input.js'
import type { RuleId } from './rule-id.js'

const SHAPES: Readonly<Record<RuleId, Shape<unknown>>> = {
  'employeePension.baseBounds': objectOf(
    { month: monthField('month of contribution') },
    'month of contribution',
  ),
  'employeePension.contribution': contributionShape,
  'employeePension.settlement': settlementShape,
  'employeePension.lateCharge': lateChargeShape,
  'employeePension.retirementAge': retirementAgeShape,
  'employeePension.account': careerShape,
  'employeePension.accountAfterAward': accountAfterAwardShape,
  'employeePension.averageIndex': careerShape,
  'employeePension.award': awardShape,
  'employeePension.recomputation': awardShape,
  'employeePension.shortfall': shortfallShape,
  'employeePension.refund': refundShape,
  'employeePension.fromRecords': careerShape,
}

/**
 * The JSON Schema (draft 2020-12) of a rule's input object, for forms and other languages. What fields must
 * satisfy together is checked by the rule, not by the schema; months and laws given as further arguments are
 * not part of it.
 *
 * @example
 * inputJsonSchema('employeePension.award')['type'] // 'object'
 */
export function inputJsonSchema(rule: RuleId): Record<string, unknown> {
  return jsonSchemaOf(SHAPES[rule])
}
