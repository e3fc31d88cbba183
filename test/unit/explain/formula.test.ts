import { describe, expect, it } from 'vitest'
import { yearMonth } from '../../../src/calendar/index.js'
import { formulaOfNames, formulaOfNumbers } from '../../../src/explain/formula.js'
import type { Step, StepUnit } from '../../../src/rules/step.js'

const step = (zh: string, en: string, unit: StepUnit): Step<Record<string, unknown>> => ({
  zh,
  en,
  unit,
  kind: 'input',
  sources: [],
  evidence: 'verified',
})
const steps = {
  month: step('退休月', 'retirement month', 'month'),
  age: step('年龄', 'age', 'age'),
  delay: step('延迟', 'delay', 'months'),
  months: step('月数', 'months, deemed ones included', 'months'),
  share: step('比例', 'share', 'share'),
}
const values = { month: yearMonth(2026, 3), age: 720, delay: 4, months: 498, share: 13_000 }
const numbers = (template: string) =>
  (['zh', 'en'] as const).map((language) => formulaOfNumbers(template, steps, values, language))

describe('a formula with the numbers of a case', () => {
  it('gives months their unit where they are added to a date or an age', () => {
    expect(numbers('{month} + {delay}')).toEqual(['2026-03 + 4个月', '2026-03 + 4 months'])
    expect(numbers('{age} + {delay}')).toEqual(['60岁 + 4个月', '60 years + 4 months'])
    expect(numbers('{month} − min({delay}; {delay})')[0]).toBe('2026-03 − 取小(4个月; 4个月)')
  })

  it('leaves months bare where they are reckoned with', () => {
    expect(numbers('{months} ÷ 12')).toEqual(['498 ÷ 12', '498 ÷ 12'])
    expect(numbers('{month} − {month} + 1')).toEqual(['2026-03 − 2026-03 + 1', '2026-03 − 2026-03 + 1'])
    expect(numbers('{months} − {delay}')).toEqual(['498 − 4', '498 − 4'])
    expect(numbers('({month} − {month}) ÷ {delay}')[0]).toBe('(2026-03 − 2026-03) ÷ 4')
  })

  it('names its functions in the language', () => {
    expect(numbers('floor({months} ÷ 12) × {share}')).toEqual([
      '取整(498 ÷ 12) × 1.3%',
      'floor(498 ÷ 12) × 1.3%',
    ])
    expect(numbers('max({months}; 0)')).toEqual(['取大(498; 0)', 'max(498; 0)'])
  })
})

describe('a formula with the names of the values', () => {
  it('quotes an English name that has marks of its own', () => {
    expect(formulaOfNames('{months} ÷ 12', steps, 'en')).toBe('“months, deemed ones included” ÷ 12')
    expect(formulaOfNames('{month} + {delay}', steps, 'en')).toBe('retirement month + delay')
    expect(formulaOfNames('{months} ÷ 12', steps, 'zh')).toBe('月数 ÷ 12')
  })

  it('does not take a name for a function', () => {
    const odd = { min: step('最小', 'min', 'count') }
    expect(formulaOfNames('min({min}; {other})', odd, 'en')).toBe('min(min; other)')
  })
})
