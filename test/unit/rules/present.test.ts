import { describe, expect, it } from 'vitest'
import { yearMonth, type YearMonth } from '../../../src/calendar/index.js'
import {
  Decimal,
  type DeciMonths,
  type Fen,
  type Index,
  type Share,
  type Years,
} from '../../../src/money/index.js'
import { present, ruleNotices, scaledValues } from '../../../src/rules/present.js'
import type { Step, StepTable } from '../../../src/rules/step.js'

interface Values {
  readonly month: YearMonth
  readonly base: Fen
  readonly total: Fen
  readonly rate: Share
  readonly index: Index
  readonly years: Years
  readonly divisor: DeciMonths
  readonly months: number
  readonly age: number
  readonly choice: string
  readonly absent: Fen | undefined
}

const values: Values = {
  month: yearMonth(2026, 3),
  base: 657_300 as Fen,
  total: -5 as Fen,
  rate: 13_000 as Share,
  index: 10_695 as Index,
  years: 415_000 as Years,
  divisor: 1_390 as DeciMonths,
  months: 498,
  age: 720,
  choice: 'local',
  absent: undefined,
}

const step = (unit: Step<Values>['unit'], more: Partial<Step<Values>> = {}): Step<Values> => ({
  zh: '值',
  en: 'value',
  unit,
  kind: 'computed',
  sources: [],
  evidence: 'verified',
  ...more,
})

const steps: StepTable<Values> = {
  month: step('month'),
  base: step('yuan/month'),
  total: step('yuan', { evidence: 'recalled', shown: (v) => v.total > 0 }),
  rate: step('share', { evidence: 'secondary' }),
  index: step('index', { kind: 'input', evidence: 'unsettled' }),
  years: step('years', { evidence: 'unsettled', zh: '年限', en: 'years' }),
  divisor: step('divisor', { kind: 'parameter', evidence: 'recalled' }),
  months: step('months'),
  age: step('age'),
  choice: step('text'),
  absent: step('yuan'),
}

describe('values that are handed out', () => {
  const shown = present(values, steps)

  it('are decimals, months as text, and whole numbers as they are', () => {
    expect(
      Object.entries(shown).map(
        ([key, value]) => `${key} ${value instanceof Decimal ? value.toFixed() : String(value)}`,
      ),
    ).toEqual([
      'month 2026-03',
      'base 6573',
      'total -0.05',
      'rate 0.013',
      'index 1.0695',
      'years 41.5',
      'divisor 139',
      'months 498',
      'age 720',
      'choice local',
      'absent undefined',
    ])
  })

  it('are read back as the scaled values they came from, also out of JSON', () => {
    expect(scaledValues(shown, steps)).toEqual(values)
    expect(scaledValues(JSON.parse(JSON.stringify(shown)) as typeof shown, steps)).toEqual(values)
  })

  it('come in the order of the step table, with nothing besides', () => {
    const more: Values = Object.assign({ secret: 1 }, values)
    expect(Object.keys(present(more, steps))).toEqual(Object.keys(steps))
  })
})

describe('the caveats of a rule', () => {
  it('name its computed steps below verified, in both languages', () => {
    expect(ruleNotices({ ...values, total: 1 as Fen }, steps)).toEqual([
      {
        code: 'rule.recalled',
        subject: 'total',
        zh: '值：规则据业务常识，未查阅原文',
        en: 'value: the rule is known to practitioners, the text was not opened',
      },
      {
        code: 'rule.secondary',
        subject: 'rate',
        zh: '值：规则仅见于二手来源',
        en: 'value: the rule was read in a secondary source only',
      },
      {
        code: 'rule.unsettled',
        subject: 'years',
        zh: '年限：规则口径未定',
        en: 'years: the rule is unsettled',
      },
    ])
  })

  it('leave out a step that does not count for the case, each time anew', () => {
    const codes = (total: number) =>
      ruleNotices({ ...values, total: total as Fen }, steps).map(({ subject }) => subject)
    expect(codes(0)).toEqual(['rate', 'years'])
    expect(codes(1)).toEqual(['total', 'rate', 'years'])
    expect(codes(0)).toEqual(['rate', 'years'])
  })
})
