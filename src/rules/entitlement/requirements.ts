import { field, given, type RuleRequirements } from '../requirement.js'
import type { EntitlementRuleId } from './rule-ids.js'

const AGE = ['决定法定退休月', 'it decides the statutory month'] as const
const SCHEME = ['决定由哪个制度、哪个地方发放', 'they decide which scheme and place award'] as const
const DUE = ['决定列出哪些待遇', 'it decides which benefits are listed'] as const

const LIFE: RuleRequirements = {
  fields: [
    field('sex', ['性别', 'sex'], AGE),
    field('birth', ['出生年月', 'birth month'], AGE),
    field('originalRetirementAge', ['原法定退休年龄', 'original retirement age'], AGE),
    field('household', ['户籍所在地', 'place of household registration'], SCHEME),
    field('records', ['全部参保记录', 'all records'], SCHEME),
    field(
      'claimMonth',
      ['申领月', 'month of the claim'],
      DUE,
      (partial) => given(partial, 'incapacity') === undefined && given(partial, 'death') === undefined,
    ),
  ],
}

/** What each rule of this branch asks for. */
export const entitlementRequirements: Readonly<Record<EntitlementRuleId, RuleRequirements>> = {
  'entitlement.payable': LIFE,
  'entitlement.timeline': LIFE,
}
