import { describe, expect, it } from 'vitest'
import { lawOf, ShebaoError, unemployment, type AnyOutcome, type Law } from 'shebao'
import { unemploymentSupportDefinitions } from '../../../../src/law/data/definitions/unemployment-support.js'
import { brokenSteps } from '../../../support/check-steps.js'
import { unemploymentSupportInputs } from '../../../support/unemployment-support-inputs.js'

type Path = keyof typeof unemploymentSupportDefinitions
type Rule = (input: object, law: Law) => AnyOutcome

const rules = unemployment as unknown as Readonly<Record<string, Rule>>
const choices = Object.entries(unemploymentSupportDefinitions).flatMap(([path, definition]) =>
  'choices' in definition ? [[path as Path, definition.choices as readonly string[]] as const] : [],
)
/** Values that are declared gaps, so that a choice can lead to an amount. */
const basis = lawOf('luoyang').with({
  name: 'what does not ship',
  changes: [
    { path: 'unemployment.medical.base', from: '2002-01', value: '3831.55' },
    { path: 'unemployment.medical.employerShare', from: '2002-01', value: '0.0701' },
    { path: 'unemployment.medical.employeeShare', from: '2002-01', value: '0.02' },
    { path: 'unemployment.medical.maternityShare', from: '2002-01', value: '0.0055' },
    { path: 'unemployment.priceSubsidy.runMonths', from: '2002-01', value: 3 },
    { path: 'unemployment.priceSubsidy.foodRise', from: '2002-01', value: '0.06' },
    { path: 'unemployment.priceSubsidy.announced', from: '2002-01', value: '66.05' },
  ],
})

function answerOf(rule: string, input: object, law: Law): AnyOutcome | undefined {
  try {
    return rules[rule.split('.')[1] ?? '']?.(input, law)
  } catch (error) {
    if (error instanceof ShebaoError && error.kind === 'input') return undefined
    throw error
  }
}

describe('whatever a reform chooses beside the benefit, the steps say how it was computed', () => {
  it.each(choices)('%s', (path, values) => {
    for (const value of values) {
      const law = basis.with({ name: value, changes: [{ path, from: '2001-01', value }] })
      for (const [rule, inputs] of Object.entries(unemploymentSupportInputs))
        for (const input of inputs) {
          const answer = answerOf(rule, input, law)
          expect(answer, rule).toBeDefined()
          if (answer !== undefined) expect(brokenSteps(answer)).toEqual([])
        }
    }
  })
})
