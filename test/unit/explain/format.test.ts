import { describe, expect, it } from 'vitest'
import { yearMonth } from '../../../src/calendar/index.js'
import { formatNumber, formatValue } from '../../../src/explain/format.js'
import type { StepUnit } from '../../../src/rules/step.js'

describe('a value with its unit', () => {
  it.each<[unknown, StepUnit, string, string]>([
    [486_392, 'yuan', '4863.92元', '4863.92 yuan'],
    [486_392, 'yuan/month', '4863.92元/月', '4863.92 yuan/month'],
    [-5, 'yuan', '-0.05元', '-0.05 yuan'],
    [13_000, 'share', '1.3%', '1.3%'],
    [80_000, 'share', '8%', '8%'],
    [100, 'share', '0.01%', '0.01%'],
    [500, 'share', '0.05%', '0.05%'],
    [1_000_000, 'share', '100%', '100%'],
    [0, 'share', '0%', '0%'],
    [10_695, 'index', '1.0695', '1.0695'],
    [415_000, 'years', '41.50年', '41.50 years'],
    [415_833, 'years', '41.5833年', '41.5833 years'],
    [1_390, 'divisor', '139个月', '139 months'],
    [1_373, 'divisor', '137.3个月', '137.3 months'],
    [1, 'months', '1个月', '1 month'],
    [0, 'months', '0个月', '0 months'],
    [498, 'months', '498个月', '498 months'],
    [1, 'days', '1天', '1 day'],
    [30, 'days', '30天', '30 days'],
    [7, 'count', '7', '7'],
    [yearMonth(2026, 3), 'month', '2026-03', '2026-03'],
    [720, 'age', '60岁', '60 years'],
    [721, 'age', '60岁1个月', '60 years 1 month'],
    [724, 'age', '60岁4个月', '60 years 4 months'],
    ['monthlyProduct', 'text', '月积数法', 'monthly products'],
    ['halfUp/fen', 'text', '四舍五入到分', 'half up, to the fen'],
    ['2025-07-31', 'text', '2025-07-31', '2025-07-31'],
    ['toString', 'text', 'toString', 'toString'],
    [undefined, 'yuan', '—', '—'],
    [null, 'month', '—', '—'],
    [null, 'text', '—', '—'],
  ])('%j in %s is %s, %s', (value, unit, zh, en) => {
    expect([formatValue(value, unit, 'zh'), formatValue(value, unit, 'en')]).toEqual([zh, en])
  })
})

describe('a number inside a formula', () => {
  it.each<[unknown, StepUnit, string, string]>([
    [657_300, 'yuan/month', '6573.00', '6573.00'],
    [13_000, 'share', '1.3%', '1.3%'],
    [498, 'months', '498', '498'],
    [724, 'age', '60岁4个月', '60 years 4 months'],
    [415_000, 'years', '41.50', '41.50'],
  ])('%j in %s is %s, %s', (value, unit, zh, en) => {
    expect([formatNumber(value, unit, 'zh'), formatNumber(value, unit, 'en')]).toEqual([zh, en])
  })
})
