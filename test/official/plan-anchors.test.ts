import { describe, expect, it } from 'vitest'
import { Decimal } from '../../src/money/index.js'
import {
  compareCoverage,
  coverageRate,
  enrolmentNeed,
  evaluatePlan,
  findIndicator,
  growth,
  impliedEligible,
  luoyangPlan,
  luoyangResidents,
  persons,
  planCoverage,
  planPaces,
  rateChange,
  tenThousands,
  type SchemeCount,
} from '../../src/plan/index.js'

/**
 * Arithmetic on the figures printed in the plan, worked out by hand beforehand and numbered as there. Every number
 * stands here with the decimals it was written down with. Head counts in 10 000 persons.
 */

const schemes = (government: string, enterprise: string, resident: string): readonly SchemeCount[] => [
  { scheme: 'government', count: tenThousands(government) },
  { scheme: 'enterprise', count: tenThousands(enterprise) },
  { scheme: 'resident', count: tenThousands(resident) },
]
const in2020 = { participants: schemes('25.49', '124.26', '330'), rate: '94.8' }
const in2025 = { participants: schemes('26.5', '155', '331'), rate: '95.1' }
const comparison = compareCoverage({ from: in2020, to: in2025, years: 5, population: luoyangResidents })
const { from, to } = comparison

const six = (value: Decimal | null | undefined): string | undefined => value?.toFixed(6)

describe('coverage, anchors 1 to 15', () => {
  it('1, 2: the sums', () => {
    expect(from.participants.toString()).toBe('479.75')
    expect(to.participants.toString()).toBe('512.5')
  })

  it('3: the increase of participants', () => {
    const { increase, totalPercent, cagrPercent } = comparison.participantsGrowth
    expect([increase.toString(), six(totalPercent), six(cagrPercent)]).toEqual([
      '32.75',
      '6.826472',
      '1.329471',
    ])
  })

  it('4, 5: the implied eligible population', () => {
    expect([six(from.eligible), six(to.eligible)]).toEqual(['506.065401', '538.906414'])
  })

  it('6: its increase', () => {
    const { increase, totalPercent, cagrPercent } = comparison.eligibleGrowth
    expect([six(increase), six(totalPercent), six(cagrPercent)]).toEqual([
      '32.841013',
      '6.489480',
      '1.265460',
    ])
  })

  it('7: the number not covered rises at the printed rates', () => {
    expect([six(from.uncovered), six(to.uncovered)]).toEqual(['26.315401', '26.406414'])
    expect(comparison.uncoveredChange.toFixed(3)).toBe('0.091')
  })

  it('8, 9: the rounding intervals', () => {
    expect([six(from.interval.low), six(from.interval.high)]).toEqual(['505.798629', '506.332454'])
    expect([six(to.interval.low), six(to.interval.high)]).toEqual(['538.623226', '539.189900'])
  })

  it('10: growth of the eligible population over all roundings', () => {
    const { low, high } = comparison.eligibleGrowthPercent
    expect([six(low), six(high)]).toEqual(['6.377386', '6.601693'])
  })

  it('11: the participants of 2025 over the eligible population of 2020 are above 100 %', () => {
    expect(six(comparison.percentOnFormerEligible)).toBe('101.271496')
    const rate = coverageRate({
      participants: in2025.participants,
      eligible: {
        count: tenThousands(from.eligible),
        basis: 'other',
        label: { zh: '由94.8％反推', en: 'implied by 94.8 %' },
        exclusions: [],
      },
    })
    expect(six(rate.percent)).toBe('101.271496')
    expect(rate.notices.map(({ code }) => code)).toContain('coverage.aboveAll')
  })

  it('12, 13: what 95.1 % of the 2020 eligible population needs, and how many times that is planned', () => {
    const need = comparison.needOnFormerEligible
    expect([six(need.needed), six(need.gap)]).toEqual(['481.268196', '1.518196'])
    expect(comparison.timesNeeded?.toFixed(2)).toBe('21.57')
    const again = enrolmentNeed({
      participants: in2020.participants,
      eligible: tenThousands(from.eligible),
      targetPercent: '95.1',
    })
    expect(again.needed.minus(need.needed).abs().lt('1e-30')).toBe(true)
  })

  it('14, 15: the change of the rate', () => {
    const change = rateChange({ from: '94.8', to: '95.1', years: 5 })
    expect(change.pointsToFull.toString()).toBe('5.2')
    expect(change.points.toString()).toBe('0.3')
    expect(change.pointsPerYear.toString()).toBe('0.06')
  })

  it('is the comparison the shipped plan leads to', () => {
    const [shipped] = planCoverage(luoyangPlan, luoyangResidents)
    expect(shipped?.comparison.from.eligible.eq(from.eligible)).toBe(true)
    expect(shipped?.comparison.to.eligible.eq(to.eligible)).toBe(true)
    expect(shipped?.comparison.verdict).toBe('contradictory')
    expect(shipped?.years).toEqual({ from: 2020, to: 2025 })
  })

  it('is contradicted by the residents, who grew by 0.344 %', () => {
    expect(comparison.population?.totalPercent.toFixed(3)).toBe('0.344')
    expect(comparison.verdict).toBe('contradictory')
  })
})

describe('coverage against the census', () => {
  const over = (participants: readonly SchemeCount[], count: ReturnType<typeof persons>): string =>
    coverageRate({ participants, eligible: { count, basis: 'residents', exclusions: [] } }).percent.toFixed(4)

  it('puts the participants of 2020 over those aged 15 and more, and over everyone', () => {
    expect(over(in2020.participants, persons(5585217))).toBe('85.8964')
    expect(over(in2020.participants, persons('7056699'))).toBe('67.9850')
  })

  it('finds the implied eligible of 2020 plausible and those of 2025 not', () => {
    const aged15 = new Decimal('558.5217')
    expect(from.eligible.times(100).div(aged15).toFixed(3)).toBe('90.608')
    expect(aged15.minus(from.eligible).toFixed(3)).toBe('52.456')
    expect(to.eligible.times(100).div('570.5').toFixed(4)).toBe('94.4621')
    expect(new Decimal('570.5').minus(to.eligible).toFixed(1)).toBe('31.6')
  })

  it('works back the eligible residents of Henan at the end of 2018', () => {
    const participants = [{ scheme: 'resident', count: tenThousands('5082.46') }]
    expect(impliedEligible({ participants, rate: '98.8' }).eligible.toFixed(2)).toBe('5144.19')
  })
})

describe('growth per scheme', () => {
  const paces = Object.fromEntries(planPaces(luoyangPlan).map((pace) => [pace.scheme, pace]))

  it.each([
    ['government', '1.01', '0.202', '3.962338', '0.780198'],
    ['enterprise', '30.74', '6.148', '24.738452', '4.520161'],
    ['resident', '1', '0.2', '0.303030', '0.060533'],
    ['unemployment', '0.65', '0.13', '0.950988', '0.189478'],
    ['injury', '2', '0.4', '2.564103', '0.507640'],
  ])('%s, 2020 to 2025', (scheme, increase, perYear, total, cagr) => {
    const planned = paces[scheme]?.planned
    expect([planned?.increase.toString(), planned?.perYear.toString()]).toEqual([increase, perYear])
    expect([six(planned?.totalPercent), six(planned?.cagrPercent)]).toEqual([total, cagr])
  })

  it.each([
    ['enterprise', '15.698324', '2.959260'],
    ['resident', '10.000000', '1.924488'],
    ['unemployment', '7.299843', '1.419115'],
    ['injury', '17.293233', '3.241568'],
  ])('%s, 2015 to 2020', (scheme, total, cagr) => {
    const before = paces[scheme]?.before
    expect([six(before?.totalPercent), six(before?.cagrPercent)]).toEqual([total, cagr])
  })

  it('has no baseline of 2015 for the government scheme', () => {
    expect(paces.government?.before).toBeNull()
    expect(paces.government?.timesFormerPace).toBeNull()
  })

  it('gives the surplus over the targets for 2020', () => {
    const margins = evaluatePlan({ box: 1 }).map(({ indicator, margin }) => [
      indicator.id,
      margin?.toString(),
    ])
    expect(Object.fromEntries(margins)).toMatchObject({
      'box1.04': '1.49',
      'box1.05': '9.36',
      'box1.06': '59',
      'box1.07': '2.35',
      'box1.08': '10',
    })
  })

  it('asks the enterprise scheme for 1.823250 times its former pace', () => {
    expect(six(paces.enterprise?.timesFormerPace)).toBe('1.823250')
    expect(paces.enterprise?.before?.increase.toString()).toBe('16.86')
  })

  it('raises the share of the enterprise scheme', () => {
    const share = ({ schemes: all }: typeof from): string | undefined =>
      all.find(({ scheme }) => scheme === 'enterprise')?.sharePercent?.toFixed(4)
    expect([share(from), share(to)]).toEqual(['25.9010', '30.2439'])
  })

  it('puts the unemployment scheme at 45.6427 % of all employees', () => {
    expect(new Decimal('68.35').times(100).div('149.75').toFixed(4)).toBe('45.6427')
    const employees = { ...in2020, participants: in2020.participants.slice(0, 2) }
    expect(impliedEligible(employees).participants.toString()).toBe('149.75')
  })
})

describe('benefits and wages, anchors 16 to 29', () => {
  const figure = (key: string) => {
    const found = luoyangPlan.text?.figures.find((each) => each.key === key)
    if (found === undefined) throw new Error(key)
    return { ...growth({ from: found.from.value, to: found.to.value, years: 5 }), ...found }
  }
  const amount = (key: string) => {
    const found = luoyangPlan.text?.amounts.find((each) => each.key === key)
    if (found === undefined) throw new Error(key)
    return { perHead: new Decimal(found.amount).div(found.heads), ...found }
  }
  const wage = figure('minimumWage')
  const benefit = figure('unemploymentBenefit')
  const pension = figure('averageEnterprisePension')
  const resident = figure('residentBasicPension')
  const ratio = (a: string, b: string): Decimal => new Decimal(a).div(b)

  it('16, 17: minimum wage and unemployment benefit rise by exactly 18.75 %', () => {
    expect(wage.totalPercent?.toString()).toBe('18.75')
    expect(six(wage.cagrPercent)).toBe('3.496753')
    expect(benefit.totalPercent?.toString()).toBe('18.75')
  })

  it('18: the benefit is exactly 80 % of the minimum wage', () => {
    expect(ratio(benefit.from.value, wage.from.value).toString()).toBe('0.8')
    expect(ratio(benefit.to.value, wage.to.value).toString()).toBe('0.8')
  })

  it('19: the average enterprise pension', () => {
    expect(six(pension.ratio)).toBe('1.258983')
    expect(pension.increase.toString()).toBe('588.12')
    expect([six(pension.totalPercent), six(pension.cagrPercent)]).toEqual(['25.898330', '4.713818'])
  })

  it('20, 21: it rose by less than the adjustments of 2016 to 2020 compounded', () => {
    const adjusted = ['6.5', '5.5', '5', '5', '5'].reduce(
      (product, percent) => product.times(new Decimal(percent).div(100).plus(1)),
      new Decimal(1),
    )
    expect(adjusted.toFixed(6)).toBe('1.300679')
    expect(pension.ratio?.div(adjusted).toFixed(6)).toBe('0.967943')
  })

  it('22, 23: the basic pension of residents', () => {
    expect(resident.increase.toString()).toBe('30')
    expect([six(resident.totalPercent), six(resident.cagrPercent)]).toEqual(['38.461538', '6.724918'])
    expect(ratio(resident.from.value, pension.from.value).times(100).toFixed(4)).toBe('3.4348')
    expect(ratio(resident.to.value, pension.to.value).times(100).toFixed(4)).toBe('3.7775')
  })

  it('24, 25: contributions for the poor look derived from the head count', () => {
    const poor = amount('poorHouseholdContributions')
    const unpaid = poor.unpaid ?? '0'
    expect(poor.perHead.toFixed(2)).toBe('100.00')
    expect(poor.perHead.isInteger()).toBe(true)
    expect(new Decimal(poor.amount).div(new Decimal(poor.heads).minus(unpaid)).toFixed(2)).toBe('163.72')
    expect(new Decimal(unpaid).times(100).div(poor.heads).toFixed(4)).toBe('38.9183')
  })

  it('26, 27: job-retention subsidies per employee', () => {
    expect(amount('generalRetentionSubsidy').perHead.toFixed(2)).toBe('2425.93')
    expect(amount('emergencyRetentionSubsidy').perHead.toFixed(2)).toBe('7860.22')
  })

  it('28, 29: social security cards over residents', () => {
    const cards = findIndicator(luoyangPlan, 'box2.28').baseline
    expect(cards.raw).toBe('704')
    const over = (count: ReturnType<typeof persons>): string =>
      coverageRate({
        participants: [{ scheme: 'cards', count: tenThousands(cards.raw) }],
        eligible: { count, basis: 'residents', exclusions: [] },
      }).percent.toFixed(4)
    expect(over(tenThousands('705.6699'))).toBe('99.7634')
    expect(over(tenThousands('708.1'))).toBe('99.4210')
    const electronic = enrolmentNeed({
      participants: [{ scheme: 'cards', count: tenThousands(0) }],
      eligible: tenThousands('708.1'),
      targetPercent: findIndicator(luoyangPlan, 'box2.29').target.raw,
    })
    expect(electronic.needed.toString()).toBe('474.427')
  })
})
