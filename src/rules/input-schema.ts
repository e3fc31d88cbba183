import { jsonSchemaOf } from '../records/index.js'
import { branches } from './branches.js'
import type { RuleId } from './rule-id.js'

/**
 * The JSON Schema (draft 2020-12) of a rule's input object, for forms and other languages. What fields must
 * satisfy together is checked by the rule, not by the schema; months and laws given as further arguments are
 * not part of it.
 *
 * @example
 * inputJsonSchema('employeePension.award')['type'] // 'object'
 */
export function inputJsonSchema(rule: RuleId): Record<string, unknown> {
  return jsonSchemaOf(branches.shapes[rule])
}
