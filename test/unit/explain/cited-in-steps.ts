import type { Citation } from '../../../src/law/index.js'
import type { AnyDescription } from '../../../src/rules/description.js'
import { descriptionOf } from '../../../src/rules/descriptions.js'
import type { RuleId } from '../../../src/rules/rule-id.js'
import type { Step } from '../../../src/rules/step.js'
import { samples } from './sample-outcomes.js'

/** Every registered rule with its description. */
export const rules: readonly (readonly [RuleId, AnyDescription])[] = (Object.keys(samples) as RuleId[]).map(
  (rule) => [rule, descriptionOf(rule)] as const,
)

/** Every step of every registered rule, rows included, with a name for tables of tests. */
export function allSteps(): readonly { readonly where: string; readonly step: Step<never> }[] {
  return rules.flatMap(([rule, { steps, rowSteps = {} }]) => [
    ...Object.entries(steps).map(([key, step]) => ({ where: `${rule}.${key}`, step })),
    ...Object.entries(rowSteps).map(([key, step]) => ({ where: `${rule}[].${key}`, step })),
  ])
}

/** Every citation of every step table. */
export function citedInSteps(): readonly Citation[] {
  return allSteps().flatMap(({ step }) => step.sources)
}
