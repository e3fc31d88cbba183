import { describe, expect, it } from 'vitest'
import { luoyangResidents, planContradictions, type Finding, type FindingCode } from '../../src/plan/index.js'

/** Where the boxes and the text of the plan disagree, or a reader will stumble: the list drawn up by hand, a to w. */

const findings = planContradictions({ population: luoyangResidents })

function at(code: FindingCode, id?: string): Finding {
  const found = findings.filter(
    (each) => each.code === code && (id === undefined || each.indicators.includes(id)),
  )
  if (found.length !== 1) throw new Error(`${found.length} findings ${code} at ${id ?? 'any row'}`)
  return found[0] as Finding
}

function ids(code: FindingCode): readonly string[] {
  return findings.filter((each) => each.code === code).flatMap(({ indicators }) => indicators)
}

function numbers({ numbers: all }: Finding, decimals = 6): Record<string, string> {
  return Object.fromEntries(
    Object.entries(all).map(([key, value]) => [key, value.toDecimalPlaces(decimals).toString()]),
  )
}

function remark(part: string): Finding {
  const found = findings.filter(({ code, en }) => code === 'remark' && en.includes(part))
  if (found.length !== 1) throw new Error(`${found.length} remarks with ${part}`)
  return found[0] as Finding
}

describe('the disagreements of the plan', () => {
  it('a, b: totals in the column of the baseline year belong to the five years before', () => {
    expect(numbers(at('period.formerTotal', 'box1.01'))).toEqual({ baseline: '61.38', result: '61.34' })
    expect(at('period.formerTotal', 'box1.01').en).toContain('2011-2015')
    expect(numbers(at('result.belowBaseline', 'box1.02'))).toEqual({
      baseline: '23.88',
      result: '14.52',
      achieved: '1.452',
    })
  })

  it('c: a bound is not a value', () => {
    expect(ids('result.bound')).toEqual(['box1.03', 'box2.07'])
  })

  it('d: two dashes or one', () => {
    expect(at('blank.printedDifferently').indicators).toContain('box1.04')
    expect(at('blank.printedDifferently').indicators).toContain('box2.06')
  })

  it('e: a target below its baseline', () => {
    expect(numbers(at('target.belowBaseline', 'box1.06'))).toEqual({
      baseline: '300',
      target: '271',
      result: '330',
    })
  })

  it('f: one series under two names', () => {
    expect(at('series.nameChanged', 'box1.07').indicators).toEqual(['box1.07', 'box2.12'])
    expect(ids('series.baselineDiffers')).toEqual([])
  })

  it('g: a name that covers more than is counted', () => {
    expect(numbers(at('text.name', 'box1.05'))).toEqual({ printed: '124.26', byName: '149.75' })
  })

  it('h: a strict target missed, although the text says that all are met', () => {
    expect(at('target.strictMissed').indicators).toEqual(['box1.13'])
    expect(at('target.strictMissed').severity).toBe('contradiction')
    expect(ids('target.missed')).toEqual([])
  })

  it('i: two readings of a marked total', () => {
    expect(numbers(at('period.twoReadings'), 3)).toEqual({
      perYearByFootnote: '11.667',
      perYearByPlan: '14',
      perYearBefore: '12.268',
    })
    expect(at('text.period').indicators).toEqual(['box2.01'])
  })

  it('j: targets below what was reached, with an "or more" only in the text', () => {
    expect(ids('target.belowBaseline')).toEqual(expect.arrayContaining(['box2.02', 'box2.03']))
    expect(ids('text.comparator')).toEqual(expect.arrayContaining(['box2.02', 'box2.03']))
  })

  it('k: levels beside five-year totals', () => {
    expect(ids('basis.mixed')).toEqual(['box2.04', 'box2.05', 'box2.24'])
    expect(ids('text.unit')).toEqual(['box2.04'])
    expect(remark('2.498 million').indicators).toEqual(['box2.04'])
  })

  it('l: head counts against the coverage rate, first of all', () => {
    expect(findings[0]?.code).toBe('coverage.headCountsAgainstRate')
    expect(findings[0]?.severity).toBe('contradiction')
    expect(findings[0]?.indicators).toEqual(['box2.08', 'box2.09', 'box2.10', 'box2.11'])
    expect(numbers(at('coverage.headCountsAgainstRate'))).toMatchObject({
      participantsFrom: '479.75',
      participantsTo: '512.5',
      eligibleFrom: '506.065401',
      eligibleTo: '538.906414',
      eligibleGrowthLowPercent: '6.377386',
      eligibleGrowthHighPercent: '6.601693',
      onFormerEligiblePercent: '101.271496',
      needed: '481.268196',
      gap: '1.518196',
      uncoveredFrom: '26.315401',
      uncoveredTo: '26.406414',
    })
    expect(numbers(at('coverage.headCountsAgainstRate'), 2).timesNeeded).toBe('21.57')
    expect(numbers(at('coverage.headCountsAgainstRate'), 3).populationGrowthPercent).toBe('0.344')
  })

  it('m: the rate is expected, the head counts are binding', () => {
    expect(numbers(at('attribute.rateBesideCounts'))).toEqual({ binding: '5', rows: '29' })
  })

  it('n: a stock that is to grow far more than its flow', () => {
    expect(numbers(at('target.steep', 'box2.15'), 0).targetPercent).toBe('233')
    expect(numbers(at('flow.againstStock'))).toEqual({ increase: '40', flow: '9' })
  })

  it('o: totals implied by shares', () => {
    expect(numbers(at('share.impliedTotals'), 2)).toEqual({
      'total.box2.18': '325',
      'sharePercent.box2.18': '40',
      'total.box2.20': '333.33',
      'sharePercent.box2.20': '61.54',
    })
  })

  it('p: a row without its number', () => {
    expect(at('number.missing').indicators).toEqual(['box2.20'])
    expect(numbers(at('number.missing'))).toEqual({ position: '20' })
  })

  it('q: a five-year total without brackets, given away by the stock it flows into', () => {
    expect(ids('text.basis')).toEqual(['box2.04', 'box2.22'])
    expect(at('flow.equalsStock').indicators).toEqual(['box2.20', 'box2.22'])
  })

  it('r: sub-programmes that do not add up to their target', () => {
    expect(numbers(remark('7.85'))).toMatchObject({ bothProgrammes: '7.85', target: '22' })
    expect(ids('unit.againstName')).toEqual(['box2.23'])
  })

  it('s: strict in the box, open in the text, and below the baselines', () => {
    const rows = ['box2.25', 'box2.26', 'box2.27']
    expect(ids('text.comparator')).toEqual(expect.arrayContaining(rows))
    expect(ids('target.belowBaseline')).toEqual(expect.arrayContaining(rows))
    expect(remark('终结率').indicators).toEqual(rows)
    expect(at('target.belowFormerTarget', 'box2.26').indicators).toEqual(['box1.13', 'box2.26'])
  })

  it('t: targets in words', () => {
    expect(ids('target.inWords')).toEqual(['box2.14', 'box2.28'])
  })

  it('u: two pensions of different precision', () => {
    const { cagrLowPercent, cagrHighPercent } = numbers(at('figure.precision'), 4)
    expect([cagrLowPercent, cagrHighPercent]).toEqual(['4.7102', '4.7175'])
  })

  it('v, w: a phrase about full coverage, and a fund that is not the city’s', () => {
    expect(remark('94.8 %').indicators).toEqual(['box2.08'])
    expect(remark('pooled nationally').evidence).toBe('recalled')
  })

  it('and three more that rules find: schemes of the same employees, a round amount, a loose ceiling', () => {
    expect(numbers(at('growth.sameEmployees'))).toEqual({
      'increase.box2.10': '30.74',
      'increase.box2.12': '0.65',
      'increase.box2.13': '2',
    })
    expect(numbers(at('amount.fromHeadCount'), 2)).toEqual({
      perHead: '100',
      perPaidHead: '163.72',
      unpaidPercent: '38.92',
    })
    expect(at('target.looserThanBaseline').indicators).toEqual(['box1.03'])
  })
})
