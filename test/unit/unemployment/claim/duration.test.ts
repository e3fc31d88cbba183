import { describe, expect, it } from 'vitest'
import { lawOf, unemployment, type Law } from 'shebao'

const luoyang = lawOf('luoyang')
const monthsOf = (input: object, law: Law = luoyang, registered = '2025-06-10') => {
  const answer = unemployment.duration({ registered, ...input }, law)
  if (answer.outcome === 'notEntitled') return answer.reasons.map(({ code }) => code)
  if (answer.outcome === 'undetermined') return answer.missing.map(({ path }) => path)
  const { grantedMonths, upperBound } = answer.values
  return `${upperBound ? 'at most ' : ''}${grantedMonths.toString()}`
}
const byMonths = (list: readonly number[], law?: Law, registered?: string) =>
  list.map((contributionMonths) => monthsOf({ contributionMonths }, law, registered))

describe('the months of unemployment benefit', () => {
  it('are at most 12, 18 and 24 where the place has no table, and say so', () => {
    expect(byMonths([12, 59, 60, 119, 120, 500])).toEqual([
      'at most 12',
      'at most 12',
      'at most 18',
      'at most 18',
      'at most 24',
      'at most 24',
    ])
    const answer = unemployment.duration({ registered: '2025-06-10', contributionMonths: 75 }, luoyang)
    expect(answer.notices.map(({ code, subject }) => `${code} ${subject}`)).toContain(
      'estimate grantedMonths',
    )
  })

  it('are none below a year', () => {
    expect(byMonths([0, 11])).toEqual([['unemployment.tooFewMonths'], ['unemployment.tooFewMonths']])
  })

  it('follow the table of Zhengzhou, unsettled from five years on', () => {
    expect(byMonths([12, 24, 36, 48, 60, 72, 84, 119, 120, 180, 400], lawOf('zhengzhou'))).toEqual(
      [3, 6, 9, 12, 14, 16, 18, 18, 19, 24, 24].map(String),
    )
    const answer = unemployment.duration(
      { registered: '2025-06-10', contributionMonths: 75 },
      lawOf('zhengzhou'),
    )
    expect(answer.notices.map(({ code }) => code)).toContain('parameter.unsettled')
  })

  it('take a table laid over the law, halves included, within the caps', () => {
    const reform = luoyang.with({
      name: 'table',
      changes: [
        { path: 'unemployment.duration.steps', from: '2025-01', value: { 12: '2.5', 24: '40', 132: '21.5' } },
      ],
    })
    expect(byMonths([12, 23, 24, 60, 120, 132], reform)).toEqual(['2.5', '2.5', '12', '18', '24', '21.5'])
  })

  it('refuse a table finer than a tenth of a month', () => {
    const reform = luoyang.with({
      name: 'table',
      changes: [{ path: 'unemployment.duration.steps', from: '2025-01', value: { 12: '2.25' } }],
    })
    expect(() => unemployment.duration({ registered: '2025-06-10', contributionMonths: 20 }, reform)).toThrow(
      'one decimal',
    )
  })

  it('add what an earlier claim left over, 24 at most', () => {
    const earlierClaim = { registered: '2010-01', unclaimedMonths: '4.5' }
    expect(monthsOf({ contributionMonths: 24, earlierClaim })).toBe('at most 16.5')
    expect(monthsOf({ contributionMonths: 130, earlierClaim })).toBe('at most 24')
    expect(monthsOf({ contributionMonths: 3, earlierClaim })).toBe('4.5')
  })

  it('count from the last claim on, each month once, wherever the spells are cut', () => {
    const earlierClaim = { registered: '2019-12', unclaimedMonths: 0 }
    const whole = [{ from: '2015-01', to: '2021-06' }]
    const cut = [
      { from: '2015-01', to: '2018-03' },
      { from: '2018-02', to: '2020-01' },
      { from: '2020-02', to: '2021-06' },
    ]
    for (const spells of [whole, cut]) {
      const answer = unemployment.duration({ registered: '2025-06-10', spells, earlierClaim }, luoyang)
      expect(answer.outcome === 'determined' && answer.values.countedMonths).toBe(18)
    }
  })

  it('keep time for which nothing was drawn since July 2011, and leave it open before', () => {
    const spells = [
      { from: '2005-01', to: '2005-08' },
      { from: '2008-01', to: '2008-06' },
    ]
    expect(monthsOf({ spells })).toBe('at most 12')
    expect(monthsOf({ spells }, luoyang, '2009-06-10')).toEqual(['unemployment.duration.keptTime'])
  })

  it('add up inside Henan since March 2025, elsewhere once transferred', () => {
    const at = (place: string, transferred?: boolean) => ({
      spells: [{ from: '2018-01', to: '2024-12', place, ...(transferred !== undefined && { transferred }) }],
    })
    expect(monthsOf(at('zhengzhou'))).toBe('at most 18')
    expect(monthsOf(at('410105'))).toBe('at most 18')
    expect(monthsOf(at('410105'), luoyang, '2025-02-10')).toEqual(['unemployment.move.withinProvince'])
    expect(monthsOf(at('410105', true), luoyang, '2025-02-10')).toBe('at most 18')
    expect(monthsOf(at('songxian'), luoyang, '2025-02-10')).toBe('at most 18')
    expect(monthsOf(at('110000'))).toEqual(['unemployment.tooFewMonths'])
    expect(monthsOf(at('110000', true))).toBe('at most 18')
  })

  it('refuse a place that nobody knows: it would count as one far away', () => {
    const at = (place: string) => () =>
      monthsOf({ spells: [{ from: '2018-01', to: '2024-12', place }] }, luoyang, '2025-06-10')
    for (const place of [
      'martian',
      'Zhengzhou',
      '开封',
      '4',
      '41',
      '4101',
      '01',
      '４１０１００',
      'beijing',
      '99999999',
    ])
      expect(at(place)).toThrow('six digits')
    for (const place of ['kaifeng', '410200', '411000']) expect(at(place)()).toBe('at most 18')
    for (const place of ['110000', '999999']) expect(at(place)()).toEqual(['unemployment.tooFewMonths'])
  })

  it('refuse more months than went by since the earlier claim', () => {
    const since = (contributionMonths: number) => () =>
      monthsOf(
        { contributionMonths, earlierClaim: { registered: '2024-01', unclaimedMonths: '5.5' } },
        luoyang,
        '2025-06-10',
      )
    expect(since(17)()).toBe('at most 17.5')
    expect(since(18)).toThrow('only 17 months went by')
    expect(since(840)).toThrow('unemployment.monthsSinceClaim')
  })

  it('are open where the law is silent', () => {
    expect(monthsOf({ contributionMonths: 30 }, luoyang, '1998-06-10')).toContain(
      'unemployment.duration.caps',
    )
  })
})
