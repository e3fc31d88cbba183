import { describe, expect, it } from 'vitest'
import { inputJsonSchema, type RuleId } from 'shebao'
import { branches } from '../../../src/rules/branches.js'

const rules = Object.keys(branches.requirements) as RuleId[]

describe('the JSON Schema of a rule’s input', () => {
  it.each(rules)('%s is an object with named fields and takes no other', (rule) => {
    const schema = inputJsonSchema(rule)
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false })
    expect(Object.keys(schema['properties'] as object).length).toBeGreaterThan(0)
  })

  it('requires what the award requires, and leaves open what hangs on the case', () => {
    const required = inputJsonSchema('employeePension.award')['required'] as string[]
    expect(required).toEqual(
      expect.arrayContaining(['sex', 'birth', 'retirement', 'totalMonths', 'accountBalance']),
    )
    expect(required).not.toContain('actualIndex')
    expect(required).not.toContain('localSupplement')
  })

  it('names for every required input a field that the schema knows', () => {
    for (const rule of rules) {
      const fields = Object.keys(inputJsonSchema(rule)['properties'] as object)
      const asked = branches.requirements[rule].fields.map((field) => field.path.split('.')[0])
      const further =
        rule.endsWith('account') || rule.endsWith('averageIndex') || rule.endsWith('fromRecords')
      const unknown = asked.filter(
        (path) => !fields.includes(path ?? '') && !(further && (path === 'through' || path === 'retirement')),
      )
      expect(unknown, rule).toEqual([])
    }
  })
})
