import { describe, expect, it } from 'vitest'
import {
  contradictionsReport,
  coverageReport,
  luoyangPlan,
  luoyangResidents,
  planContradictions,
  planCoverage,
  planPaces,
  tenThousands,
  type Indicator,
  type Plan,
} from '../../../src/plan/index.js'
import { failure } from './failure.js'

const report = coverageReport({ population: luoyangResidents })

function changed(id: string, change: (row: Indicator) => Indicator): Plan {
  const boxes = luoyangPlan.boxes.map((box) => ({
    ...box,
    rows: box.rows.map((row) => (row.id === id ? change(row) : row)),
  }))
  return { ...luoyangPlan, boxes }
}

describe('coverageReport', () => {
  it('says in Chinese what a stranger wants to know', () => {
    for (const part of [
      '# 基本养老保险参保率：94.8％ → 95.1％',
      '| 反推的应参保人数 | 506.07 | 538.91 |',
      '505.80 – 506.33',
      '| 企业职工 | 124.26 | 155 | +30.74 | +6.148 | 4.52％ | 1.82 |',
      '## 矛盾：人数与参保率',
      '101.27％',
      '增长0.34％',
    ])
      expect(report.zh).toContain(part)
  })

  it('says the same in English, in persons', () => {
    for (const part of [
      '# Basic pension insurance coverage rate: 94.8 % to 95.1 %',
      '| implied eligible population | 5,060,654 | 5,389,064 |',
      '5,057,986 – 5,063,325',
      '| enterprise employees | 1,242,600 | 1,550,000 | +307,400 | +61,480 | 4.52 % | 1.82 |',
      '## The contradiction between head counts and rate',
      '15,182 persons',
      '7,056,699 persons on 2020-11-01',
    ])
      expect(report.en).toContain(part)
  })

  it('has the same tables in both languages', () => {
    const rows = (text: string): number => text.split('\n').filter((line) => line.startsWith('|')).length
    expect(rows(report.zh)).toBe(rows(report.en))
  })

  it('leaves the population open where none is given', () => {
    expect(coverageReport().en).toContain('No population was given')
    expect(coverageReport().zh).toContain('没有给出人口数据')
  })

  it('shows what is left to do after a latest figure', () => {
    const { en, zh } = coverageReport({ latest: { enterprise: { year: 2023, count: tenThousands('140') } } })
    expect(en).toContain('| 150,000 (75,000 a year) |')
    expect(zh).toContain('| 15 (7.5/年) |')
    const done = coverageReport({ latest: { enterprise: { year: 2025, count: tenThousands('155') } } })
    expect(done.zh).toContain('| 0 |')
  })

  it('heads the verdict by what was found', () => {
    const steady = changed('box2.08', (row) => ({
      ...row,
      target: { ...row.target, value: '100.7', raw: '100.7' } as never,
    }))
    expect(coverageReport({ plan: steady }).en).toContain('## The contradiction')
    const agreeing = changed('box2.10', (row) => ({
      ...row,
      target: { ...row.target, value: '123.8', raw: '123.8' } as never,
    }))
    expect(coverageReport({ plan: agreeing }).zh).toContain('## 人数与参保率相容')
    const growing = changed('box2.10', (row) => ({
      ...row,
      target: { ...row.target, value: '130', raw: '130' } as never,
    }))
    expect(coverageReport({ plan: growing }).en).toContain('## Can head counts and rate both hold?')
  })

  it('refuses a population that is not in order', () => {
    const population = { ...luoyangResidents, points: [...luoyangResidents.points].reverse() }
    expect(failure(() => coverageReport({ population })).code).toBe('population.order')
  })
})

describe('contradictionsReport', () => {
  it('lists every finding once in each language', () => {
    const { zh, en } = contradictionsReport({ population: luoyangResidents })
    for (const finding of planContradictions({ population: luoyangResidents })) {
      expect(zh).toContain(finding.zh)
      expect(en).toContain(finding.en)
    }
    expect(zh.indexOf('## 矛盾')).toBe(0)
  })

  it('is empty for a plan without rows', () => {
    expect(contradictionsReport({ plan: { source: luoyangPlan.source, boxes: [] } })).toEqual({
      zh: '',
      en: '',
    })
  })
})

describe('a plan with other numbers', () => {
  const codes = (plan: Plan, id: string): readonly string[] =>
    planContradictions({ plan })
      .filter(({ indicators }) => indicators.includes(id))
      .map(({ code }) => code)

  it('shows a later baseline that does not continue the earlier result', () => {
    const plan = changed('box2.13', (row) => ({
      ...row,
      baseline: { ...row.baseline, value: '77' } as never,
    }))
    expect(codes(plan, 'box2.13')).toContain('series.baselineDiffers')
  })

  it('shows a number that the text gives otherwise, and a target missed', () => {
    const other = changed('box2.12', (row) => ({ ...row, target: { ...row.target, value: '70' } as never }))
    expect(codes(other, 'box2.12')).toContain('text.value')
    const missed = changed('box1.08', (row) => ({ ...row, target: { ...row.target, value: '79' } as never }))
    expect(codes(missed, 'box1.08')).toContain('target.missed')
  })

  it('shows shares that do not agree', () => {
    const plan = changed('box2.20', (row) => ({ ...row, target: { ...row.target, value: '150' } as never }))
    expect(planContradictions({ plan }).find(({ code }) => code === 'share.impliedTotals')?.severity).toBe(
      'contradiction',
    )
  })

  it('leaves out a coverage whose cells are no levels or count no persons', () => {
    const words = changed('box2.11', (row) => ({ ...row, target: { kind: 'words', raw: '全覆盖' } }))
    expect(planCoverage(words)).toEqual([])
    expect(planPaces(words).map(({ scheme }) => scheme)).not.toContain('resident')
    const money = changed('box2.11', (row) => ({ ...row, unit: { zh: '亿元', en: '100 million yuan' } }))
    expect(planCoverage(money)).toEqual([])
    expect(planPaces(money).length).toBe(4)
  })

  it('reads head counts in persons too', () => {
    const plan = changed('box2.11', (row) => ({
      ...row,
      unit: { zh: '人', en: 'persons' },
      baseline: { ...row.baseline, value: '3300000' } as never,
      target: { ...row.target, value: '3310000' } as never,
    }))
    expect(planCoverage(plan)[0]?.comparison.from.participants.toString()).toBe('479.75')
    expect(
      planPaces(plan)
        .find(({ scheme }) => scheme === 'resident')
        ?.planned.perYear.toString(),
    ).toBe('0.2')
  })

  it('needs no links and no text', () => {
    const bare: Plan = { source: luoyangPlan.source, boxes: luoyangPlan.boxes }
    expect(planCoverage(bare)).toEqual([])
    expect(planPaces(bare)).toEqual([])
    expect(planContradictions({ plan: bare }).map(({ code }) => code)).toContain('target.belowBaseline')
    expect(
      planContradictions({ plan: bare }).find(({ code }) => code === 'target.strictMissed')?.severity,
    ).toBe('warning')
  })
})
