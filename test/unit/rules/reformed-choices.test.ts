import { describe, expect, it } from 'vitest'
import * as shebao from 'shebao'
import { lawOf, ShebaoError, type AnyOutcome, type Law } from 'shebao'
import { definitions } from '../../../src/law/data/definitions.js'
import { branchInputs } from '../../support/branch-inputs.js'
import { brokenSteps } from '../../support/check-steps.js'

const basis = lawOf('luoyang').with({
  name: 'what does not ship',
  changes: [
    { path: 'civilPension.comparison.growth', from: '2015-01', to: '2023-12', value: '0.045' },
    { path: 'residentPension.basic.amount', from: '2009-09', value: '100' },
  ],
})
const BRANCHES = /^(civilPension|annuity|\w+Annuity|personalPension|residentPension|landExpropriation)\./
const choices = Object.entries(definitions).flatMap(([path, definition]) =>
  BRANCHES.test(path) && 'choices' in definition
    ? [[path as keyof typeof definitions, definition.choices as readonly string[]] as const]
    : [],
)

function answerOf(rule: string, input: object, law: Law): AnyOutcome | undefined {
  const [branch = '', name = ''] = rule.split('.')
  const rules = (
    shebao as unknown as Record<string, Record<string, (input: object, law: Law) => AnyOutcome>>
  )[branch]
  try {
    return rules?.[name]?.(input, law)
  } catch (error) {
    if (error instanceof ShebaoError) return undefined
    throw error
  }
}

describe('whatever a reform chooses, the steps say how it was computed', () => {
  it.each(choices)('%s', (path, values) => {
    for (const value of values) {
      const law = basis.with({ name: value, changes: [{ path, from: '2009-09', value }] })
      for (const [rule, inputs] of Object.entries(branchInputs))
        for (const input of inputs) {
          const answer = answerOf(rule, input, law)
          if (answer !== undefined) expect(brokenSteps(answer)).toEqual([])
        }
    }
  })
})
