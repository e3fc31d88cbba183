import { describe, expect, it } from 'vitest'
import { isShebaoError } from '../../../src/errors.js'
import { lawOf } from '../../../src/law/index.js'
import { baseBounds } from '../../../src/rules/contribution/index.js'
import { brokenSteps } from '../../support/check-steps.js'
import { determined } from './determined.js'
import { toyContributionPack } from './toy-law.js'

const pack = toyContributionPack()
const law = lawOf('toytown', { pack })

function boundsText(month: string, under = law): string {
  const { values } = determined(baseBounds(month, under))
  return `${values.floor.toFixed(2)} ${values.ceiling.toFixed(2)}`
}

describe('the bounds of the contribution base', () => {
  it('are shares of the reference wage, rounded as the law of the month says', () => {
    // 4567.89 x 0.5371 = 2453.413…, x 2.719 = 12420.09…: up to the jiao
    expect(boundsText('2011-03')).toBe('2453.50 12420.10')
    // 5231.93 x 0.5371 = 2810.06…, x 2.719 = 14225.61…: down to the yuan
    expect(boundsText('2013-12')).toBe('2810.00 14225.00')
  })

  it('change with the contribution year and not with the calendar year', () => {
    expect(boundsText('2011-02')).toBe(boundsText('2010-03'))
    expect(boundsText('2011-02')).not.toBe(boundsText('2011-03'))
    expect(boundsText('2011-12')).toBe(boundsText('2012-02'))
  })

  it('take a floor fixed by notice as it is, unrounded, and say so', () => {
    const { values } = determined(baseBounds('2012-07', law))
    expect(values.floor.toFixed(2)).toBe('2453.50')
    expect(values.floorSetBy).toBe('notice')
    expect(values.ceiling.toFixed(2)).toBe('13603.00')
    expect(determined(baseBounds('2011-07', law)).values.floorSetBy).toBe('share')
  })

  it('go on provisionally while the new reference wage is not published', () => {
    const early = lawOf('toytown', { pack, asOf: '2014-04-01' })
    const bounds = determined(baseBounds('2014-04', early))
    expect(bounds.values.reference.toFixed(2)).toBe('5231.93')
    expect(bounds.notices.map(({ code }) => code)).toContain('parameter.provisional')
    expect(boundsText('2014-04', lawOf('toytown', { pack, asOf: '2014-08-09' }))).toBe('2848.00 14420.00')
  })

  it('keep the floor a notice fixed while the bounds of that year go on', () => {
    const early = lawOf('toytown', { pack, asOf: '2013-02-28' })
    const { values } = determined(baseBounds('2013-03', early))
    expect([values.floorSetBy, values.floor.toFixed(2), values.reference.toFixed(2)]).toEqual([
      'notice',
      '2453.50',
      '5003.11',
    ])
    // once the month has a reference wage of its own the notice is over
    expect(
      determined(baseBounds('2013-03', lawOf('toytown', { pack, asOf: '2013-03-01' }))).values.floorSetBy,
    ).toBe('share')
  })

  it('take the share while a notice on the floor is not known yet', () => {
    const early = lawOf('toytown', { pack, asOf: '2012-05-31' })
    expect(determined(baseBounds('2012-04', early)).values.floorSetBy).toBe('share')
  })

  it('mark a provisional figure and answer with the final one once it is known', () => {
    const before = determined(baseBounds('2013-05', lawOf('toytown', { pack, asOf: '2013-11-16' })))
    expect(before.values.reference.toFixed(2)).toBe('5200.07')
    expect(before.notices.map(({ code }) => code)).toContain('parameter.provisional')
    const after = determined(baseBounds('2013-05', lawOf('toytown', { pack, asOf: '2013-11-17' })))
    expect(after.values.reference.toFixed(2)).toBe('5231.93')
    expect(after.notices).toEqual([])
  })

  it('name what is missing before the law knows any', () => {
    const bounds = baseBounds('2010-02', law)
    expect(bounds.outcome).toBe('undetermined')
    expect(
      bounds.outcome === 'undetermined' && bounds.missing.map(({ path, month }) => `${path} ${month}`),
    ).toEqual([
      'employeePension.contribution.base.reference 2010-02',
      'employeePension.contribution.base.floorShare 2010-02',
      'employeePension.contribution.base.ceilingShare 2010-02',
      'employeePension.contribution.base.rounding 2010-02',
    ])
  })

  it('carry a reference wage forward on request, but never a floor made for one year', () => {
    const carried = lawOf('toytown', { pack, asOf: '2013-02-28', carryForward: true })
    const bounds = determined(baseBounds('2015-01', carried))
    expect(bounds.values.reference.toFixed(2)).toBe('5003.11')
    expect(bounds.values.floorSetBy).toBe('share')
    expect(bounds.notices.map(({ code }) => code)).toContain('parameter.carriedForward')
  })

  it('refuse a month that is none', () => {
    for (const month of ['2026-13', '2026-1', '２０２６-01', '', undefined, 202601])
      expect(() => baseBounds(month as string, law)).toThrow(/calendar\.month/)
  })

  it('refuse a reform that lifts the floor above the ceiling', () => {
    const reform = law.with({
      name: 'upside down',
      changes: [{ path: 'employeePension.contribution.base.floorShare', from: '2014-01', value: '3' }],
    })
    let thrown: unknown
    try {
      baseBounds('2014-01', reform)
    } catch (error) {
      thrown = error
    }
    expect(isShebaoError(thrown) && [thrown.kind, thrown.code]).toEqual([
      'law',
      'contribution.boundsReversed',
    ])
  })

  it('are explained by formulas that give them', () => {
    for (const month of ['2011-03', '2012-07', '2013-12', '2016-02'])
      expect(brokenSteps(baseBounds(month, lawOf('toytown', { pack, carryForward: true })))).toEqual([])
  })
})
