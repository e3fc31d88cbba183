import { exact } from './door.js'
import { found, type Finding, type PlanRule } from './finding.js'
import { plain } from './number-text.js'
import { boxOf, present, valueIn, yearsOf } from './plan-rows.js'
import type { Indicator, NumberCell, Plan, TextClaim } from './types.js'

/** Where the text of a plan says something else than its boxes: another number, sign, basis, unit, period or name. */

const claims: PlanRule = (plan) =>
  (plan.text?.claims ?? []).flatMap((claim) => {
    const [row] = present(plan, [claim.indicator]) ?? []
    const cell = row?.[claim.column]
    if (row === undefined || cell?.kind !== 'number') return []
    return [
      ...value(claim, row, cell),
      ...comparator(claim, row, cell),
      ...basis(claim, row, cell),
      ...unit(claim, row),
      ...period(claim, row, cell, plan),
      ...name(claim, row, plan),
    ]
  })

function value(claim: TextClaim, row: Indicator, cell: NumberCell): readonly Finding[] {
  const box = exact(cell.value)
  const text = exact(claim.value)
  if (box.eq(text)) return []
  return [
    found(
      'text.value',
      'contradiction',
      [row.id],
      { box, text },
      {
        zh: `${row.name.zh}：专栏为${cell.raw}，正文为${claim.value}。`,
        en: `${row.name.en}: the box has ${cell.raw}, the text has ${claim.value}.`,
      },
    ),
  ]
}

/** 以上 includes the number; a bare number says less than it, and a printed `>` says more. */
function comparator(claim: TextClaim, row: Indicator, cell: NumberCell): readonly Finding[] {
  if (claim.comparator === cell.comparator || claim.comparator === '=') return []
  const strict = cell.comparator === '>'
  return [
    found(
      'text.comparator',
      'note',
      [row.id],
      { limit: exact(claim.value) },
      {
        zh: `${row.name.zh}：专栏印${cell.raw}，正文为“${claim.value}${row.unit?.zh ?? ''}以上”（含本数）：${strict ? '恰为该数时，按专栏不达标，按正文达标' : '“以上”二字专栏没有'}。`,
        en: `${row.name.en}: the box prints ${cell.raw}, the text "${claim.value} or more", which includes the number: ${strict ? 'exactly that number fails the box and meets the text' : 'the box lacks the "or more"'}.`,
      },
    ),
  ]
}

function basis(claim: TextClaim, row: Indicator, cell: NumberCell): readonly Finding[] {
  if (claim.cumulative === undefined || claim.cumulative === cell.cumulative) return []
  return [
    found(
      'text.basis',
      'warning',
      [row.id],
      { value: exact(cell.value) },
      {
        zh: `${row.name.zh}：专栏印${cell.raw}，${cell.cumulative ? '带' : '不带'}方括号；按正文它${claim.cumulative ? '是' : '不是'}五年累计数。`,
        en: `${row.name.en}: the box prints ${cell.raw} ${cell.cumulative ? 'with' : 'without'} brackets; by the text it is ${claim.cumulative ? '' : 'not '}a five-year total.`,
      },
    ),
  ]
}

function unit(claim: TextClaim, row: Indicator): readonly Finding[] {
  if (claim.unit === undefined || claim.unit.zh === row.unit?.zh) return []
  return [
    found(
      'text.unit',
      'note',
      [row.id],
      { value: exact(claim.value) },
      {
        zh: `${row.name.zh}：专栏单位“${row.unit?.zh ?? '无'}”，正文单位“${claim.unit.zh}”。`,
        en: `${row.name.en}: the unit is "${row.unit?.en ?? 'none'}" in the box and "${claim.unit.en}" in the text.`,
      },
    ),
  ]
}

function period(claim: TextClaim, row: Indicator, cell: NumberCell, plan: Plan): readonly Finding[] {
  const box = boxOf(plan, row.id)
  const own = cell.mark === null ? box?.period : box?.marks[cell.mark]
  const said = claim.period
  if (!own || !said || (own.first === said.first && own.last === said.last)) return []
  const numbers = { yearsInBox: exact(yearsOf(own)), yearsInText: exact(yearsOf(said)) }
  return [
    found('text.period', 'warning', [row.id], numbers, {
      zh: `${row.name.zh}：${cell.raw}按专栏脚注为${own.first}—${own.last}年，按正文为${said.first}—${said.last}年。`,
      en: `${row.name.en}: ${cell.raw} covers ${own.first}-${own.last} by the footnote of the box and ${said.first}-${said.last} by the text.`,
    }),
  ]
}

/** The text gives the same figure to a wider group, whose rows add up to another number. */
function name(claim: TextClaim, row: Indicator, plan: Plan): readonly Finding[] {
  const { subject } = claim
  if (subject === undefined) return []
  const parts = (present(plan, subject.covers) ?? []).map((part) => valueIn(part[claim.column]))
  const sum = parts.reduce((total, part) => total?.plus(part ?? 0), exact(0)) ?? exact(0)
  const said = exact(claim.value)
  if (sum.eq(said)) return []
  return [
    found(
      'text.name',
      'note',
      [row.id],
      { printed: said, byName: sum },
      {
        zh: `正文把${plain(said)}称作“${subject.zh}”，依法该名称包括${subject.covers.join('、')}，合计${plain(sum)}；${plain(said)}只是“${row.name.zh}”。`,
        en: `The text gives ${plain(said)} to "${subject.en}", a name that by law covers ${subject.covers.join(' and ')}, together ${plain(sum)}; ${plain(said)} is "${row.name.en}" alone.`,
      },
    ),
  ]
}

/** The rules of this file. */
export const claimRules: readonly PlanRule[] = [claims]
