import { describe, expect, it } from 'vitest'
import { explain, lawOf, unemployment } from 'shebao'
import { brokenSteps } from '../../support/check-steps.js'
import { determined } from '../contribution/determined.js'
import { issuesOf } from './issues-of.js'

type Input = unemployment.UnemploymentWarningInput

const law = lawOf('luoyang')
const bands = [
  { indicator: 'surveyedRate', limit: '0.053', when: 'above', level: 'yellow' },
  { indicator: 'surveyedRate', limit: '0.06', when: 'atOrAbove', level: 'red' },
  { indicator: 'reserveMonths', limit: '24', when: 'below', level: 'yellow' },
  { indicator: 'reserveMonths', limit: '12', when: 'atOrBelow', level: 'red' },
] as const
const watch = (figures: object, thresholds: Input['thresholds'] = bands, under = law) => {
  const outcome = unemployment.warning({ month: '2025-06', ...figures, thresholds }, under)
  expect(brokenSteps(outcome)).toEqual([])
  return outcome
}
const indicator = (figures: object, at: number) => {
  const found = determined(watch(figures)).indicators[at]
  if (found === undefined) throw new Error('no such indicator')
  return found
}
const issues = (input: unknown) => issuesOf(() => unemployment.warning(input as Input, law))

describe('an indicator', () => {
  it('has a value, its plan limit, the level reached and the way to the next', () => {
    const { value, overPlan, withinPlan, level, levelLimit, beyondLevel, nextLevel, nextLimit, toNext } =
      indicator({ surveyedRate: '0.0551' }, 1)
    expect([value, overPlan, levelLimit, beyondLevel, nextLimit, toNext].map(String)).toEqual([
      '0.0551',
      '0.0021',
      '0.053',
      '0.0021',
      '0.06',
      '0.0049',
    ])
    expect([withinPlan, level, nextLevel]).toEqual([false, 'yellow', 'red'])
  })

  it('reaches a level on the side the caller named', () => {
    expect(indicator({ surveyedRate: '0.053' }, 1).level).toBeNull()
    expect(indicator({ surveyedRate: '0.053001' }, 1).level).toBe('yellow')
    expect(indicator({ surveyedRate: '0.06' }, 1).level).toBe('red')
    const reserve = (fundBalance: string) => indicator({ fundBalance, monthlyExpense: '100' }, 3)
    expect([
      reserve('2400').level,
      reserve('2399.99').level,
      reserve('1200').level,
      reserve('1200.01').level,
    ]).toEqual([null, 'yellow', 'red', 'yellow'])
  })

  it('is not misled by the rounding of a quotient', () => {
    // 23.9999999 months show as 24.0000 and lie below 24.
    const close = indicator({ fundBalance: '2399999.99', monthlyExpense: '100000' }, 3)
    expect([close.value?.toFixed(4), close.level]).toEqual(['24.0000', 'yellow'])
  })

  it('has no level where the caller gave none, and none is built in', () => {
    const { indicators } = determined(watch({ surveyedRate: '0.99', claimants: 5, insured: 5 }, []))
    expect(indicators.map(({ level, nextLevel }) => [level, nextLevel])).toEqual(
      Array.from({ length: 4 }, () => [null, null]),
    )
  })

  it('at the limit of the plan is beyond it, as the box prints “<”, and within it under the other reading', () => {
    const figures = { surveyedRate: '0.053' }
    const printed = determined(watch(figures))
    expect(printed.indicators[1]).toMatchObject({ withinPlan: false })
    expect(printed.notices.map(({ code }) => code)).toContain('parameter.unsettled')
    const within = law.with({
      name: 'within',
      changes: [
        { path: 'unemployment.monitoring.atLimit', from: '2025-01', to: '2025-12', value: 'withinPlan' },
      ],
    })
    expect(determined(watch(figures, bands, within)).indicators[1]).toMatchObject({ withinPlan: true })
    expect(determined(watch({ surveyedRate: '0.0529' })).notices.map(({ code }) => code)).not.toContain(
      'parameter.unsettled',
    )
  })

  it('has no plan limit outside Luoyang and outside the plan, and the answer says which is missing', () => {
    const henan = determined(watch({ registeredRate: '0.04' }, [], lawOf('henan')))
    expect(henan.indicators[0]).toMatchObject({ planLimit: null, withinPlan: null })
    expect(henan.indicators[0]?.missing.map(({ path }) => path)).toEqual([
      'unemployment.monitoring.registeredLimit',
    ])
    expect(henan.notices.map(({ subject }) => subject)).toContain('unemployment.monitoring.registeredLimit')
  })
})

describe('a figure that is missing', () => {
  it('leaves its own indicator undetermined and the others as they are', () => {
    const { indicators } = determined(watch({ surveyedRate: '0.05', claimants: 10, fundBalance: '1' }))
    expect(indicators.map(({ outcome }) => outcome)).toEqual([
      'undetermined',
      'determined',
      'undetermined',
      'undetermined',
    ])
    expect(indicators.map(({ missing }) => missing.map(({ path }) => path))).toEqual([
      ['registeredRate'],
      [],
      ['insured'],
      ['monthlyExpense'],
    ])
  })

  it('makes the whole undetermined only when no indicator is left', () => {
    const outcome = watch({ claimants: 10 })
    expect(outcome.outcome === 'undetermined' && outcome.missing.map(({ path }) => path)).toEqual([
      'registeredRate',
      'surveyedRate',
      'insured',
      'fundBalance',
      'monthlyExpense',
    ])
  })
})

describe('the input', () => {
  it('reports everything that is wrong at once', () => {
    const wrong = {
      month: '2025-13',
      registeredRate: '4.2',
      surveyedRate: '０.05',
      claimants: -1,
      insured: 0,
      fundBalance: NaN,
      monthlyExpense: '0',
      thresholds: [{ indicator: 'mood', limit: '-1', when: 'beyond', level: ' ' }],
      colour: 'red',
    }
    expect(issues(wrong)).toEqual([
      'claimants input.count',
      'colour input.unknownField',
      'fundBalance decimal.float',
      'insured input.count',
      'month calendar.month',
      'monthlyExpense decimal.belowMinimum',
      'registeredRate decimal.aboveMaximum',
      'surveyedRate decimal.grammar',
      'thresholds[0].indicator input.choice',
      'thresholds[0].level input.text',
      'thresholds[0].limit decimal.belowMinimum',
      'thresholds[0].when input.choice',
    ])
  })

  it('refuses a rate limit above one and a reserve limit finer than four decimals', () => {
    const limits = [
      { indicator: 'surveyedRate', limit: '5.3', when: 'above', level: 'yellow' },
      { indicator: 'reserveMonths', limit: '12.00001', when: 'below', level: 'yellow' },
    ]
    expect(issues({ month: '2025-06', thresholds: limits })).toEqual([
      'thresholds[0].limit decimal.aboveMaximum',
      'thresholds[1].limit decimal.tooFine',
    ])
  })

  it('refuses levels of one indicator that do not climb, or lie on two sides', () => {
    const [yellow, red] = bands
    expect(issues({ month: '2025-06', thresholds: [red, yellow] })).toEqual([
      'thresholds[1].limit unemployment.thresholdOrder',
    ])
    expect(issues({ month: '2025-06', thresholds: [yellow, yellow] })).toEqual([
      'thresholds[1].limit unemployment.thresholdOrder',
    ])
    expect(issues({ month: '2025-06', thresholds: [yellow, { ...red, when: 'below' }] })).toEqual([
      'thresholds[1].when unemployment.thresholdSides',
    ])
    expect(issues({ month: '2025-06' })).toEqual(['thresholds input.required'])
  })
})

describe('the explanation', () => {
  it('names the levels reached in one sentence', () => {
    const text = explain(watch({ surveyedRate: '0.0551', fundBalance: '1', monthlyExpense: '1' }), {
      language: 'en',
    })
    expect(text).toContain('surveyed urban unemployment rate at “yellow”')
    expect(text).toContain('reserve of the unemployment fund in months of expenditure at “red”')
  })
})
