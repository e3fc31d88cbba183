import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/money/index.js'
import {
  compareCoverage,
  coverageRate,
  enrolmentNeed,
  enrolmentPace,
  growth,
  impliedEligible,
  persons,
  rateChange,
  tenThousands,
  type CoverageInput,
  type HeadCount,
  type PopulationPath,
} from '../../../src/plan/index.js'
import type { ShebaoError } from '../../../src/errors.js'
import { failure } from './failure.js'

const all = (count: HeadCount) => [{ scheme: 'all', count }]
const students = { zh: '在校学生', en: 'full-time students' }
const residents = (count: HeadCount): CoverageInput['eligible'] => ({
  count,
  basis: 'residents',
  exclusions: [students],
})
const issuesOf = (error: ShebaoError): string[] =>
  error.issues.map(({ code, path }) => `${path.join('.')} ${code}`)
/** What a caller without types may pass. */
const untyped = (value: unknown): never => value as never

describe('coverageRate', () => {
  it('carries its basis, its exclusions and each scheme’s share', () => {
    const rate = coverageRate({
      participants: [
        { scheme: 'enterprise', count: tenThousands('124.26') },
        { scheme: 'resident', count: persons(3_300_000) },
        { scheme: 'flexible', count: tenThousands(0), label: { zh: '灵活就业人员', en: 'flexible workers' } },
      ],
      eligible: residents(persons('5000000')),
    })
    expect(rate.percent.toString()).toBe('90.852')
    expect(rate.participants.toString()).toBe('454.26')
    expect(rate.uncovered.toString()).toBe('45.74')
    expect(rate.basis).toEqual({ kind: 'residents', label: { zh: '常住人口', en: 'resident population' } })
    expect(rate.exclusions).toEqual([students])
    expect(rate.schemes.map(({ name, sharePercent }) => [name.zh, sharePercent?.toFixed(2)])).toEqual([
      ['企业职工', '27.35'],
      ['城乡居民', '72.65'],
      ['灵活就业人员', '0.00'],
    ])
  })

  it('says what to mind', () => {
    const codes = (input: CoverageInput): string[] => coverageRate(input).notices.map(({ code }) => code)
    const one = all(tenThousands(5))
    expect(codes({ participants: one, eligible: residents(tenThousands(6)) })).toEqual([])
    expect(codes({ participants: one, eligible: { ...residents(tenThousands(6)), exclusions: [] } })).toEqual(
      ['coverage.noExclusions'],
    )
    const two = [
      { scheme: 'resident', count: tenThousands(5) },
      { scheme: 'enterprise', count: tenThousands(4) },
    ]
    expect(codes({ participants: two, eligible: residents(tenThousands(6)) })).toEqual([
      'coverage.aboveAll',
      'coverage.basesDiffer',
      'coverage.mayCountTwice',
    ])
    const register = { ...residents(tenThousands(60)), basis: 'registrationDatabase' as const }
    expect(codes({ participants: two, eligible: register, countedOnce: true })).toEqual([])
  })

  it('reports a rate above 100 % and a negative number not covered, unclamped', () => {
    const rate = coverageRate({ participants: all(tenThousands(9)), eligible: residents(tenThousands(6)) })
    expect(rate.percent.toString()).toBe('150')
    expect(rate.uncovered.toString()).toBe('-3')
  })

  it.each([
    ['a negative count', tenThousands('-1'), 'decimal.belowMinimum'],
    ['NaN', tenThousands(Number.NaN), 'decimal.float'],
    ['a Decimal that is NaN', tenThousands(new Decimal(Number.NaN)), 'decimal.grammar'],
    ['a negative Decimal', tenThousands(new Decimal(-1)), 'decimal.belowMinimum'],
    ['exponent form', tenThousands('1e3'), 'decimal.grammar'],
    ['full-width digits', tenThousands('１２'), 'decimal.grammar'],
    ['hexadecimal', persons('0x10'), 'decimal.grammar'],
    ['a float', tenThousands(124.26), 'decimal.float'],
    ['part of a person', tenThousands('124.26001'), 'decimal.tooFine'],
    ['half a person', persons('0.5'), 'decimal.tooFine'],
    ['more than mankind', persons('10000000001'), 'decimal.aboveMaximum'],
    ['a Decimal above mankind', tenThousands(new Decimal(1_000_001)), 'decimal.aboveMaximum'],
    ['nothing', tenThousands(untyped(undefined)), 'decimal.type'],
  ])('refuses %s as a head count', (_, count, code) => {
    const call = (): unknown =>
      coverageRate({ participants: all(count), eligible: residents(tenThousands(6)) })
    expect(issuesOf(failure(call))).toEqual([`participants.0.count.value ${code}`])
  })

  it('reports everything that is wrong at once', () => {
    const error = failure(() =>
      coverageRate(
        untyped({
          participants: [
            { scheme: 'resident', count: { value: '-3', unit: '10000 persons' } },
            { scheme: 'resident', count: { value: '3', unit: '万' } },
            { scheme: '', count: 7 },
            'enterprise',
          ],
          eligible: { count: tenThousands(0), basis: 'martian', exclusions: 'none' },
        }),
      ),
    )
    expect(error.kind).toBe('input')
    expect(issuesOf(error)).toEqual([
      'participants.0.count.value decimal.belowMinimum',
      'participants.1.scheme coverage.schemeRepeated',
      'participants.1.count.unit plan.word',
      'participants.2.scheme plan.name',
      'participants.2.count plan.object',
      'participants.3 plan.object',
      'eligible.count coverage.zeroDenominator',
      'eligible.basis plan.word',
      'eligible.exclusions coverage.exclusions',
    ])
  })

  it('wants a label for a basis of its own, in both languages', () => {
    const eligible = { count: tenThousands(6), basis: 'other' as const, exclusions: [] }
    const call = (label?: unknown) => () =>
      coverageRate({ participants: all(tenThousands(5)), eligible: { ...eligible, label: untyped(label) } })
    expect(issuesOf(failure(call()))).toEqual(['eligible.label plan.bilingual'])
    expect(issuesOf(failure(call({ zh: '劳动力', en: '' })))).toEqual(['eligible.label plan.bilingual'])
    expect(call({ zh: '劳动力', en: 'labour force' })().percent.toFixed(1)).toBe('83.3')
  })

  it('refuses an input that is none', () => {
    expect(failure(() => coverageRate(untyped(null))).code).toBe('plan.object')
    expect(failure(() => coverageRate(untyped({ participants: [] }))).issues.length).toBe(2)
  })
})

describe('impliedEligible', () => {
  const implied = (rate: unknown) =>
    impliedEligible({ participants: all(tenThousands('479.75')), rate: untyped(rate) })

  it('widens its interval with every decimal the print lacks', () => {
    const width = (rate: unknown): string => {
      const { interval } = implied(rate)
      return interval.high.minus(interval.low).toFixed(3)
    }
    expect([width('95'), width('95.0'), width('95.00')]).toEqual(['5.316', '0.532', '0.053'])
    expect(width({ percent: '95', decimals: 1 })).toBe('0.532')
    expect(width({ percent: 95, decimals: 0 })).toBe(width(95))
  })

  it('says that nobody published the number', () => {
    expect(implied('94.8').notices.map(({ code }) => code)).toEqual(['coverage.implied'])
    expect(implied('101').notices.map(({ code }) => code)).toEqual(['coverage.implied', 'coverage.aboveAll'])
  })

  it.each([
    ['zero', '0', 'rate rate.intervalOpen'],
    ['a rate that may be zero', '0.5', undefined],
    ['a whole rate that may be zero', '0.0', 'rate rate.intervalOpen'],
    ['above 1000', '1000.1', 'rate decimal.aboveMaximum'],
    ['negative', '-94.8', 'rate decimal.belowMinimum'],
    ['NaN', Number.NaN, 'rate decimal.float'],
    ['a float', 94.8, 'rate decimal.float'],
    ['exponent form', '9e1', 'rate decimal.grammar'],
    ['full-width digits', '９５', 'rate decimal.grammar'],
    ['a percent sign', '94.8%', 'rate decimal.grammar'],
    ['fewer decimals than printed', { percent: '94.8', decimals: 0 }, 'rate.decimals rate.decimals'],
    ['decimals that are no number', { percent: '94.8', decimals: '1' }, 'rate.decimals plan.wholeNumber'],
    ['a list', [], 'rate plan.object'],
  ])('judges %s', (_, rate, expected) => {
    if (expected === undefined) expect(implied(rate).interval.high.toFixed(2)).toBe('106611.11')
    else expect(issuesOf(failure(() => implied(rate)))).toEqual([expected])
  })
})

describe('enrolmentNeed, rateChange and growth', () => {
  it('gives a negative gap where the target is exceeded', () => {
    const need = enrolmentNeed({
      participants: all(tenThousands(96)),
      eligible: tenThousands(100),
      targetPercent: 95,
      years: 2,
    })
    expect([need.percentNow, need.needed, need.gap, need.gapPerYear].map(String)).toEqual([
      '96',
      '95',
      '-1',
      '-0.5',
    ])
  })

  it('refuses absurd input, all of it at once', () => {
    const need = failure(() =>
      enrolmentNeed({
        participants: all(tenThousands(-1)),
        eligible: tenThousands(0),
        targetPercent: '1001',
        years: 0,
      }),
    )
    expect(issuesOf(need)).toEqual([
      'participants.0.count.value decimal.belowMinimum',
      'targetPercent decimal.aboveMaximum',
      'years plan.wholeNumber',
      'eligible coverage.zeroDenominator',
    ])
    expect(issuesOf(failure(() => rateChange({ from: 'x', to: '1e2', years: 1.5 })))).toEqual([
      'from decimal.grammar',
      'to decimal.grammar',
      'years plan.wholeNumber',
    ])
    expect(issuesOf(failure(() => growth({ from: '-1', to: '２', years: Number.NaN })))).toEqual([
      'from decimal.belowMinimum',
      'to decimal.grammar',
      'years plan.wholeNumber',
    ])
  })

  it('has no growth rate from zero and a full loss to it', () => {
    expect(growth({ from: 0, to: 5, years: 5 })).toMatchObject({
      ratio: null,
      totalPercent: null,
      cagrPercent: null,
    })
    expect(growth({ from: 5, to: 0, years: 5 }).cagrPercent?.toString()).toBe('-100')
  })

  it('measures the way to full coverage from either side', () => {
    expect(rateChange({ from: '102', to: '100', years: 1 }).pointsToFull.toString()).toBe('-2')
  })
})

describe('compareCoverage', () => {
  const side = (heads: string, rate: string) => ({ participants: all(tenThousands(heads)), rate })
  const path = (from: string, to: string): PopulationPath => ({
    label: { zh: '人口', en: 'population' },
    points: [
      { date: '2020-12-31', count: tenThousands(from) },
      { date: '2025-12-31', count: tenThousands(to) },
    ],
  })

  it.each([
    ['90', '94', undefined, 'consistent', '0'],
    ['90', '95', undefined, 'needsGrowth', '0'],
    ['90', '106', undefined, 'contradictory', '0'],
    ['90', '95', path('200', '211'), 'consistent', '5.5'],
    ['90', '95', path('200', '202'), 'contradictory', '1'],
    ['90', '106', path('200', '235'), 'consistent', '17.5'],
  ])('from %s %% of 100 to %s participants', (rate, heads, population, verdict, grown) => {
    const comparison = compareCoverage({
      from: side('90', rate),
      to: side(heads, rate === '90' && heads === '94' ? '94' : '90'),
      years: 5,
      ...(population === undefined ? {} : { population }),
    })
    expect(comparison.verdict).toBe(verdict)
    expect(comparison.population?.totalPercent.toString() ?? '0').toBe(grown)
  })

  it('compares with no need where the former participants suffice', () => {
    expect(
      compareCoverage({ from: side('96', '96.0'), to: side('95', '95.0'), years: 1 }).timesNeeded,
    ).toBeNull()
  })

  it('reports the issues of both sides and of the population together', () => {
    const error = failure(() =>
      compareCoverage({
        from: side('0', '94.8'),
        to: side('１', '0'),
        years: -5,
        population: {
          label: untyped('people'),
          points: [
            { date: '2024-13-01', count: tenThousands(5) },
            { date: '2024-12-31', count: tenThousands('x') },
          ],
        },
      }),
    )
    expect(issuesOf(error)).toEqual([
      'to.participants.0.count.value decimal.grammar',
      'to.rate rate.intervalOpen',
      'years plan.wholeNumber',
      'population.label plan.bilingual',
      'population.points.0.date population.date',
      'population.points.1.count.value decimal.grammar',
      'from.participants coverage.noParticipants',
    ])
  })

  it('wants a population in order, from above zero', () => {
    const from = side('90', '90')
    const call = (population: PopulationPath) => () =>
      compareCoverage({ from, to: from, years: 1, population })
    const { label, points } = path('5', '6')
    const codes = (population: PopulationPath): string[] => issuesOf(failure(call(population)))
    expect(codes({ label, points: points.slice(0, 1) })).toEqual(['population.points population.order'])
    expect(codes({ label, points: [...points].reverse() })).toEqual(['population.points population.order'])
    expect(codes(path('0', '6'))).toEqual(['population.points.0.count population.empty'])
  })
})

describe('enrolmentPace', () => {
  const at = (year: number, heads: string) => ({ year, count: tenThousands(heads) })

  it('says what is left to do, and how far ahead of the straight line it stands', () => {
    const pace = enrolmentPace({
      scheme: 'enterprise',
      base: at(2020, '124.26'),
      target: at(2025, '155'),
      latest: at(2023, '140'),
    })
    const toGo = pace.toGo
    expect([toGo?.years, toGo?.remaining.toString(), toGo?.perYear?.toString()]).toEqual([2, '15', '7.5'])
    expect(toGo?.aheadOfLine.toString()).toBe('-2.704')
    expect(pace.before).toBeNull()
  })

  it('leaves no years in the target year, and a negative rest beyond the target', () => {
    const pace = enrolmentPace({
      scheme: 'x',
      label: { zh: '甲', en: 'X' },
      base: at(2020, '10'),
      target: at(2025, '12'),
      latest: at(2025, '13'),
      earlier: at(2015, '11'),
    })
    expect(pace.name.zh).toBe('甲')
    expect([pace.toGo?.perYear, pace.toGo?.remaining.toString()]).toEqual([null, '-1'])
    expect(pace.timesFormerPace).toBeNull()
  })

  it('wants the years in order and everything readable', () => {
    const order = failure(() =>
      enrolmentPace({
        scheme: 'x',
        base: at(2020, '10'),
        target: at(2020, '12'),
        earlier: at(2021, '9'),
        latest: at(2019, '9'),
      }),
    )
    expect(issuesOf(order)).toEqual([
      'target.year pace.order',
      'earlier.year pace.order',
      'latest.year pace.order',
    ])
    const bad = failure(() =>
      enrolmentPace({ scheme: untyped(5), base: at(1900, '1'), target: untyped('2025') }),
    )
    expect(issuesOf(bad)).toEqual(['base.year plan.wholeNumber', 'target plan.object', 'scheme plan.name'])
  })
})
