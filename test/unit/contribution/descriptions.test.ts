import { describe, expect, it } from 'vitest'
import { explain } from '../../../src/explain/index.js'
import { isParameterPath, lawOf, shippedPack } from '../../../src/law/index.js'
import {
  baseBounds,
  contribution,
  contributionDescriptions,
  lateCharge,
  settlement,
} from '../../../src/rules/contribution/index.js'
import type { Step } from '../../../src/rules/step.js'
import { toyContributionPack } from './toy-law.js'

type Steps = Readonly<Record<string, Step<never>>>

const tables = Object.entries(contributionDescriptions).flatMap(([rule, description]): [string, Steps][] => [
  [rule, description.steps as Steps],
  ...('rowSteps' in description
    ? [[`${rule} rows`, description.rowSteps as Steps] satisfies [string, Steps]]
    : []),
])

describe('the step tables of contributions', () => {
  it.each(tables)('cite documents that exist and parameters that exist: %s', (_, steps) => {
    for (const step of Object.values(steps)) {
      expect(step.sources.length).toBeGreaterThan(0)
      for (const { document } of step.sources) expect(Object.keys(shippedPack.documents)).toContain(document)
      if (typeof step.parameter === 'string') expect(isParameterPath(step.parameter)).toBe(true)
    }
  })

  it.each(tables)('say in both languages how each value comes about: %s', (_, steps) => {
    for (const step of Object.values(steps)) {
      expect(step.zh).toMatch(/\p{Script=Han}/u)
      expect(step.en).toMatch(/[a-z]/)
      if (step.kind === 'computed') expect(step.formula ?? step.how).toBeDefined()
    }
  })
})

describe('the explanation', () => {
  const pack = toyContributionPack()
  const law = lawOf('toytown', { pack })
  const paid = lawOf('toytown', { pack, asOf: '2013-05-01' })
  const outcomes = [
    baseBounds('2012-07', law),
    baseBounds('2001-01', law),
    contribution(
      { kind: 'employed', from: '2012-04', wage: '1', employerClass: 'large', deferral: 'hardship' },
      law,
    ),
    contribution({ kind: 'employed', from: '2011-02', to: '2012-03', wage: '2400' }, law),
    contribution({ kind: 'flexible', from: '2012-05', base: '3000', paidIn: '2013-05' }, law),
    contribution({ kind: 'flexible', from: '2012-05', base: '3000', paidIn: '2014-05' }, law),
    settlement({ kind: 'employed', from: '2013-03', to: '2013-04', wage: '2000' }, { paid, now: law }),
    lateCharge({ amount: '100', dueDate: '2013-03-15', paidDate: '2013-05-01' }, law),
  ]

  it.each(outcomes.map((outcome) => [outcome.rule, outcome] as const))(
    'of %s is text in both languages',
    (_, outcome) => {
      for (const language of ['zh', 'en'] as const) {
        const text = explain(outcome, { language, law })
        expect(text.length).toBeGreaterThan(40)
        expect(text).not.toMatch(/undefined|NaN|\[object/)
      }
    },
  )

  it('of one month shows the formula of the base and of each share with its numbers', () => {
    const text = explain(contribution({ kind: 'employed', from: '2011-09', wage: '1' }, law), {
      language: 'en',
      law,
    })
    expect(text).toContain('min(max(1.00; 2453.50); 12420.10) = 2453.50 yuan/month')
    expect(text).toContain('2453.50 × 16.37% = 401.64 yuan/month')
    expect(text).toContain('raised to 2453.50')
  })
})
