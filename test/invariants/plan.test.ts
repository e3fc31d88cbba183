import { describe, expect, it } from 'vitest'
import { isDecimal } from '../../src/money/index.js'
import { luoyangPlan, luoyangResidents, planContradictions } from '../../src/plan/index.js'

const rows = luoyangPlan.boxes.flatMap((box) => box.rows)
const ids = rows.map(({ id }) => id)
const { links, text } = luoyangPlan

describe('the data of the plan', () => {
  it('gives every row an id of its own, by box and position', () => {
    const expected = luoyangPlan.boxes.flatMap((box) =>
      box.rows.map((_, at) => `box${box.number}.${String(at + 1).padStart(2, '0')}`),
    )
    expect(ids).toEqual(expected)
  })

  it('links and speaks only of rows that exist', () => {
    const named = [
      ...(links?.continued ?? []).flatMap(({ earlier, later }) => [earlier, later]),
      ...(links?.schemes ?? []).map(({ indicator }) => indicator),
      ...(links?.coverage ?? []).flatMap(({ rate, parts }) => [rate, ...parts]),
      ...(links?.flows ?? []).flatMap(({ stock, flow }) => [stock, flow]),
      ...(links?.shares ?? []).flatMap(({ parts }) => parts.map(({ indicator }) => indicator)),
      ...(links?.sameEmployees ?? []).flatMap(({ scheme, others }) => [scheme, ...others]),
      ...(text?.claims ?? []).flatMap(({ indicator, subject }) => [indicator, ...(subject?.covers ?? [])]),
      ...(text?.remarks ?? []).flatMap(({ indicators }) => indicators),
    ]
    expect(named.filter((id) => !ids.includes(id))).toEqual([])
    expect(named.length).toBeGreaterThan(60)
  })

  it('links no two rows as one series unless they share a unit', () => {
    const unit = (id: string): string | undefined => rows.find((row) => row.id === id)?.unit?.zh
    for (const { earlier, later } of links?.continued ?? []) expect(unit(later)).toBe(unit(earlier))
  })

  it('quotes only cells that hold a number', () => {
    for (const { indicator, column } of text?.claims ?? [])
      expect(rows.find(({ id }) => id === indicator)?.[column]?.kind).toBe('number')
  })

  it('explains every footnote mark', () => {
    for (const box of luoyangPlan.boxes)
      for (const row of box.rows)
        for (const cell of [row.baseline, row.target, row.result])
          if (cell?.kind === 'number' && cell.mark !== null) expect(box.marks).toHaveProperty([cell.mark])
  })

  it('gives every figure and every remark a key of its own', () => {
    expect(new Set(text?.figures.map(({ key }) => key)).size).toBe(text?.figures.length)
    expect(new Set(text?.remarks.map(({ key }) => key)).size).toBe(text?.remarks.length)
  })
})

describe('every finding', () => {
  const findings = planContradictions({ population: luoyangResidents })

  it('is written in both languages, without gaps or raw values', () => {
    for (const { zh, en } of findings) {
      expect(zh).toMatch(/\p{Script=Han}.*。$/u)
      expect(en).toMatch(/[a-z].*\.$/)
      expect(`${zh}${en}`).not.toMatch(/undefined|null|NaN|\[object|Infinity/)
    }
  })

  it('carries exact numbers and rows that exist', () => {
    for (const { numbers, indicators } of findings) {
      expect(Object.values(numbers).every((value) => isDecimal(value) && value.isFinite())).toBe(true)
      expect(indicators.filter((id) => !ids.includes(id))).toEqual([])
    }
  })

  it('is listed once', () => {
    expect(new Set(findings.map(({ indicators, en }) => `${indicators.join()} ${en}`)).size).toBe(
      findings.length,
    )
  })

  it('says how sure a remark on record is', () => {
    for (const { origin, evidence } of findings) expect(evidence !== undefined).toBe(origin === 'record')
  })
})
