import { describe, expect, it } from 'vitest'
import * as shebao from 'shebao'
import { explain, lawOf, ShebaoError, type AnyOutcome, type Law } from 'shebao'
import { branches } from '../../../src/rules/branches.js'
import { branchInputs } from '../../support/branch-inputs.js'

const law = lawOf('luoyang').with({
  name: 'what does not ship',
  changes: [{ path: 'civilPension.comparison.growth', from: '2015-01', to: '2023-12', value: '0.045' }],
})
const ABSURD: readonly unknown[] = [
  ...[null, NaN, Infinity, -1, 0, 1.5, 1200, 1e21, 10n, Symbol.iterator, true, [], [null], {}, () => 1],
  ...['', '-1', '1e3', '1.50', '１２３４', 'martian', 'constructor', '__proto__', '99999999999999999999'],
  ...['2026-13', '1900-01', '1900-02-29', '2014-09', '2200-01', '2200-12', '2201-01'],
]

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** An input with one leaf, list or object replaced, or left out. */
function* mutants(value: unknown, whole: (changed: unknown) => unknown): Generator<unknown> {
  for (const absurd of ABSURD) yield whole(absurd)
  if (Array.isArray(value))
    for (const [i, item] of value.entries())
      yield* mutants(item, (changed) => whole(value.map((same: unknown, at) => (at === i ? changed : same))))
  else if (isObject(value))
    for (const key of Object.keys(value)) {
      const { [key]: item, ...rest } = value
      yield whole(rest)
      yield* mutants(item, (changed) => whole({ ...value, [key]: changed }))
    }
}

function answerOf(rule: string, input: unknown): AnyOutcome | undefined {
  const [branch = '', name = ''] = rule.split('.')
  const rules = (
    shebao as unknown as Record<string, Record<string, (input: unknown, law: Law) => AnyOutcome>>
  )[branch]
  try {
    return rules?.[name]?.(input, law)
  } catch (error) {
    if (!(error instanceof ShebaoError) || error.kind !== 'input') throw error
    for (const { message } of error.issues) expect(message).not.toMatch(/NaN|undefined|\[object/)
    expect(error.issues).not.toEqual([])
    return undefined
  }
}

describe('whatever stands in a field, it is an answer or an issue', () => {
  it('is tried for every rule of unemployment and work-injury insurance', () => {
    /** Answered by the function of another rule, or comparing two laws. */
    const elsewhere = /Before2011$|^workInjury\.recomputation$/
    const rules = Object.keys(branches.descriptions).filter((rule) =>
      /^(?:unemployment|workInjury|minimumWage)\./.test(rule),
    )
    expect(rules.length).toBeGreaterThan(40)
    expect(rules.filter((rule) => !elsewhere.test(rule) && !Object.hasOwn(branchInputs, rule))).toEqual([])
  })

  it.each(Object.entries(branchInputs))('%s says that the law is missing', (rule, inputs) => {
    const [branch = '', name = ''] = rule.split('.')
    const rules = (
      shebao as unknown as Record<string, Record<string, (input: unknown, law: unknown) => void>>
    )[branch]
    for (const input of inputs)
      for (const none of [undefined, null, 'luoyang', {}])
        expect(() => rules?.[name]?.(input, none)).toThrow(expect.objectContaining({ code: 'input.law' }))
  })

  it.each(Object.entries(branchInputs))('%s', (rule, inputs) => {
    for (const input of inputs) {
      expect(answerOf(rule, input)).toBeDefined()
      for (const mutant of mutants(input, (changed) => changed)) {
        const answer = answerOf(rule, mutant)
        if (answer === undefined) continue
        const text = explain(answer, { language: 'zh' })
        expect(`${text} ${JSON.stringify(answer)}`).not.toMatch(/NaN|Infinity|undefined|\[object/)
      }
    }
  })
})
