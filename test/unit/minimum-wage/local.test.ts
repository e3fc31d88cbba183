import { describe, expect, it } from 'vitest'
import { explain, isShebaoError, lawOf, minimumWage, requiredInputs } from 'shebao'
import { brokenSteps } from '../../support/check-steps.js'

const monthly = (month: string, place: string, category?: minimumWage.WageCategory) => {
  const result = minimumWage.local({ month, ...(category && { category }) }, lawOf(place))
  return result.outcome === 'determined' ? result.values.monthly.toFixed(2) : result.missing[0]?.path
}

describe('the minimum wage of a place', () => {
  it('is that of its category in the month', () => {
    expect(monthly('2024-06', 'luoyang')).toBe('2100.00')
    expect(monthly('2024-06', 'songxian')).toBe('2000.00')
    expect(monthly('2025-11', 'luanchuan')).toBe('2100.00')
    expect(monthly('2025-12', 'luanchuan')).toBe('2350.00')
    expect(monthly('2010-12', 'luoyang')).toBe('800.00')
  })

  it('takes the category of the caller for a place that is not on record', () => {
    expect(monthly('2022-03', 'henan', 'third')).toBe('1600.00')
    expect(monthly('2022-03', 'henan')).toBe('minimumWage.category')
  })

  it('is not made up where a list or an amount was not seen', () => {
    expect(monthly('2011-01', 'songxian')).toBe('minimumWage.category')
    expect(monthly('2009-01', 'luoyang')).toBe('minimumWage.category')
    expect(monthly('2009-01', 'luoyang', 'first')).toBe('minimumWage.monthly.first')
  })

  it('says that the categories from December 2025 are not settled outside the first', () => {
    const codes = (place: string) =>
      minimumWage.local({ month: '2026-01' }, lawOf(place)).notices.map(({ code }) => code)
    expect(codes('songxian')).toContain('parameter.unsettled')
    expect(codes('luoyang')).not.toContain('parameter.unsettled')
  })

  it('counts the districts of 2021 with the city since 2022', () => {
    expect(monthly('2018-06', 'mengjin')).toBe('1570.00')
    expect(monthly('2022-01', 'mengjin')).toBe('2000.00')
    expect(monthly('2018-06', 'yanshi')).toBe('1720.00')
  })

  it('has no hourly amount where none is on record', () => {
    const hourly = (month: string, category: minimumWage.WageCategory) => {
      const result = minimumWage.local({ month, category }, lawOf('henan'))
      return result.outcome === 'determined' ? result.values.hourly?.toFixed(1) : result.outcome
    }
    expect(hourly('2014-01', 'third')).toBeUndefined()
    expect(hourly('2014-01', 'first')).toBe('11.7')
    expect(hourly('2026-01', 'third')).toBe('19.6')
  })

  it('is explained with its document', () => {
    const result = minimumWage.local({ month: '2026-01' }, lawOf('luoyang'))
    expect(brokenSteps(result)).toEqual([])
    expect(explain(result, { language: 'zh' })).toContain('豫政〔2025〕25号')
  })

  it('refuses bad input with every issue', () => {
    const codes = (input: unknown) => {
      try {
        minimumWage.local(input as minimumWage.MinimumWageInput, lawOf('luoyang'))
      } catch (error) {
        if (isShebaoError(error)) return error.issues.map(({ code }) => code)
        throw error
      }
      return []
    }
    expect(codes({ month: '2024-13', category: 'fourth' })).toEqual(['calendar.month', 'input.choice'])
    expect(codes({ month: '２０２４-01' })).toEqual(['calendar.month'])
    expect(codes({ moth: '2024-01' })).toEqual(['input.required', 'input.unknownField'])
    expect(codes(null)).toHaveLength(1)
  })

  it('asks for the month', () => {
    const needs = requiredInputs('minimumWage.local', {}, lawOf('luoyang'))
    expect(needs.inputs.map(({ path }) => path)).toEqual(['month'])
  })
})
