import { describe, expect, it } from 'vitest'
import { definitions, lawOf, lookUp, parameterPaths, type ParameterPath } from '../../../src/law/index.js'
import { BASE, codesOf, issuesOf, RATE } from './small-pack.js'

const law = lawOf('luoyang', { asOf: '2026-03-31' })

describe('a parameter that is looked up', () => {
  it('comes with its unit, place, months, standing and sources', () => {
    expect(lookUp(law, BASE, '2025-12')).toMatchObject({
      outcome: 'found',
      path: BASE,
      value: '6573',
      unit: 'yuan/month',
      place: 'luoyang',
      from: '2025-01',
      to: '2025-12',
      status: 'final',
      evidence: 'verified',
      basis: 'published',
      knownFrom: '2025-12-01',
      notices: [],
    })
  })

  it('has no field for a reform where none set it', () => {
    expect(lookUp(law, BASE, '2025-12')).not.toHaveProperty('reform')
  })

  it('is an undetermined answer where the law has no value', () => {
    const answer = lookUp(law, BASE, '2019-05')
    expect(answer).toMatchObject({ outcome: 'undetermined', notices: [] })
    expect(answer.outcome === 'undetermined' && answer.missing).toMatchObject([
      { kind: 'parameter', path: BASE, place: 'luoyang', month: '2019-05' },
    ])
  })

  it('goes through JSON unchanged', () => {
    const answer = lookUp(law, BASE, '2026-03')
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
  })

  it('has a unit that fits its kind, for every parameter', () => {
    const units = parameterPaths.map((path) => {
      const { kind, unit } = definitions[path]
      return `${kind}: ${unit}`
    })
    expect([...new Set(units)].sort()).toEqual([
      'choice: choice',
      'count: count',
      'count: days',
      'count: decimals',
      'count: grade',
      'count: month number',
      'count: months',
      'count: years',
      'divisors: months by age',
      'index: index',
      'index: share',
      'money: yuan',
      'money: yuan/day',
      'money: yuan/hour',
      'money: yuan/month',
      'money: yuan/year',
      'month: calendar month',
      'scheme: scheme',
      'share: share',
      'share: share/day',
      'share: share/year',
      'table: count',
      'table: index',
      'table: months',
      'table: share',
      'table: yuan',
      'table: yuan/day',
      'table: yuan/month',
      'table: yuan/year',
    ])
  })
})

describe('a look-up that cannot be understood', () => {
  it.each([
    ['employeePension.award.base.loca', '2025-12', ['law.unknownPath path']],
    ['toString', '2025-12', ['law.unknownPath path']],
    [undefined, '2025-12', ['law.unknownPath path']],
    [RATE, '2025-13', ['calendar.month month']],
    [RATE, '2025-12-01', ['calendar.month month']],
    [RATE, 202512, ['calendar.month month']],
    [RATE, undefined, ['calendar.month month']],
    ['x', 'y', ['calendar.month month', 'law.unknownPath path']],
  ])('%s %s is refused', (path, month, codes) => {
    expect(codesOf(issuesOf(() => lookUp(law, path as ParameterPath, month as string)))).toEqual(codes)
  })
})
