import { describe, expect, it } from 'vitest'
import { lawOf, survivors, unemployment } from 'shebao'
import { brokenSteps } from '../../../support/check-steps.js'

const law = lawOf('luoyang')
const { death } = unemployment
const before = {
  death: '2010-09',
  received: 'benefit',
  cause: 'illness',
  dependants: 2,
  publicGood: false,
  monthDrawn: false,
} as const
const since = {
  death: '2023-06',
  received: 'benefit',
  cause: 'illness',
  contributionMonths: 255,
  funeralElsewhere: false,
} as const

function earlier(input: unemployment.DeathInput) {
  const result = death(input, law)
  if (result.outcome !== 'entitled' || result.rule !== 'unemployment.deathBefore2011')
    throw new Error(JSON.stringify(result))
  expect(brokenSteps(result)).toEqual([])
  return result
}

describe('a death while drawing the benefit, before July 2011', () => {
  it('pays seven months for the funeral, five for each dependant, and the month not drawn', () => {
    const { amounts, payments } = earlier(before)
    expect(amounts.funeral.toFixed(2)).toBe('4480.00')
    expect(amounts.survivors.toFixed(2)).toBe('6400.00')
    expect(amounts.lastBenefit.toFixed(2)).toBe('640.00')
    expect(amounts.total.toFixed(2)).toBe('11520.00')
    expect(payments.map(({ benefit, payer, periodicity }) => [benefit, payer, periodicity])).toEqual([
      ['unemployment.funeral', 'unemploymentFund', 'once'],
      ['unemployment.survivors', 'unemploymentFund', 'once'],
      ['unemployment.lastBenefit', 'unemploymentFund', 'once'],
    ])
  })

  it('pays at most fifteen months for all dependants, and nothing without any', () => {
    expect(earlier({ ...before, dependants: 3 }).amounts.survivors.toFixed(0)).toBe('9600')
    expect(earlier({ ...before, dependants: 9 }).amounts.survivors.toFixed(0)).toBe('9600')
    const alone = earlier({ ...before, dependants: 0, monthDrawn: true })
    expect(alone.payments.map(({ benefit }) => benefit)).toEqual(['unemployment.funeral'])
  })

  it('adds 80 % to both grants after a death for the public good', () => {
    const { amounts } = earlier({ ...before, publicGood: true })
    expect([amounts.funeral, amounts.survivors, amounts.lastBenefit].map(String)).toEqual([
      '8064',
      '11520',
      '640',
    ])
  })

  it('asks for dependants, public good and the month drawn, all at once', () => {
    const result = death({ death: '2010-09', received: 'benefit', cause: 'illness' }, law)
    expect(result.outcome === 'undetermined' && result.missing.map(({ path }) => path)).toEqual([
      'dependants',
      'publicGood',
      'monthDrawn',
    ])
  })
})

describe('a death while drawing the benefit, since July 2011', () => {
  it('pays what the family of an employed worker gets, from the unemployment fund', () => {
    const result = death(since, law)
    const employed = survivors.benefit(
      { death: '2023-06', status: 'employed', cause: 'illness', contributionMonths: 255 },
      law,
    )
    if (result.outcome !== 'entitled' || employed.outcome !== 'entitled') throw new Error(result.outcome)
    expect(result.amounts.total.eq(employed.amounts.total)).toBe(true)
    expect(result.payments.map(({ payer }) => payer)).toEqual(['unemploymentFund', 'unemploymentFund'])
    expect(brokenSteps(result)).toEqual([])
  })

  it('leaves no payment of the pension fund in the attached part', () => {
    const result = death(since, law)
    if (result.outcome !== 'entitled' || result.rule !== 'unemployment.death') throw new Error(result.outcome)
    expect(result.parts.survivors?.outcome).toBe('entitled')
    expect(JSON.stringify(result)).not.toContain('pensionFund')
  })

  it('pays one funeral grant only', () => {
    const result = death({ ...since, funeralElsewhere: true }, law)
    if (result.outcome !== 'entitled') throw new Error(result.outcome)
    expect(result.amounts.funeral.isZero()).toBe(true)
    expect(result.payments.map(({ benefit }) => benefit)).toEqual(['unemployment.survivors'])
  })

  it('asks whether the funeral grant is taken elsewhere, and hands on what the survivors’ rule misses', () => {
    const paths = (input: unemployment.DeathInput) => {
      const result = death(input, law)
      return result.outcome === 'undetermined' ? result.missing.map(({ path }) => path) : result.outcome
    }
    expect(paths({ death: '2023-06', received: 'benefit', cause: 'illness' })).toEqual([
      'contributionMonths',
      'funeralElsewhere',
    ])
    expect(paths({ ...since, contributionMonths: 40 })).toContain('ownContributions')
    expect(paths({ ...since, death: '2024-06' })).toContain('survivors.urbanIncome')
    expect(paths({ ...since, death: '2012-06' })).toContain('survivors.rule.inWork')
    expect(paths({ ...since, death: '2019-06' })).toContain('meanWage')
  })

  it('pays nothing to the family of somebody who drew no benefit', () => {
    const result = death({ ...since, received: 'none' }, law)
    expect(result.outcome === 'notEntitled' && result.reasons[0]?.code).toBe('unemployment.notDrawing')
  })
})
