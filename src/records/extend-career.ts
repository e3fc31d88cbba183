import { addMonths, monthText, parseMonth } from '../calendar/index.js'
import { ShebaoError, type Issue } from '../errors.js'
import type { DecimalInput } from '../money/index.js'
import type { CareerRecord, ContributionRow } from './career.js'
import { MONEY } from './career-shape.js'
import { decimalField } from './fields.js'
import { safeReadCareer, type ReadCareer, type ReadSpell } from './read-career.js'
import { isObject, objectOf, optional, shapeIssues, type Shape } from './shape.js'

/** Options of {@link extendCareer}. */
export interface ExtendOptions {
  /** Contribution base of the added months, yuan a month. Default: the base of the last month of the record. */
  readonly base?: DecimalInput
}

const optionsShape: Shape<ExtendOptions> = objectOf(
  { base: optional(decimalField(MONEY, 'contribution base of the added months, yuan a month')) },
  'options',
)

/**
 * What if the person goes on as before? The record with its last spell continued to a month, scheme, place and
 * kind kept, and one contribution row for the added months. The given record stays as it is.
 *
 * The last spell is the one that ends last; its kind must be `employed` or `flexible`, as no other goes on by
 * itself. No base is invented: without `base` a contribution row must reach the last month. The months of
 * residents have no base and get no row.
 *
 * @param record a record that `parseCareer` accepts
 * @param through the last month of the continued spell, 'YYYY-MM'
 * @throws ShebaoError (kind `input`) with every issue: those of `parseCareer`; `calendar.month`,
 * `records.extendMonth` (not after the last month of the record), `records.extendSpell` (no spell to continue,
 * two that end last, or one of a kind that does not go on), `records.extendBase` (no base to go on with, or one
 * for a resident), `decimal.…`
 * @example
 * const record = parseCareer({
 *   sex: 'female', birth: '1975-04', originalRetirementAge: 50,
 *   spells: [{ scheme: 'employee', place: 'luoyang', kind: 'employed', from: '2024-01', to: '2024-12' }],
 *   contributions: [{ from: '2024-01', to: '2024-12', base: '4200' }],
 * })
 * const longer = extendCareer(record, '2025-06', { base: '4500' })
 * longer.spells[0]?.to // '2025-06'
 * longer.contributions[1] // { from: '2025-01', to: '2025-06', base: '4500' }
 */
export function extendCareer(
  record: CareerRecord,
  through: string,
  options: ExtendOptions = {},
): CareerRecord {
  const issues = shapeIssues(optionsShape, options).map((issue) => ({
    ...issue,
    path: ['options', ...issue.path],
  }))
  const month = parseMonth(through, ['through'], issues)
  const read = safeReadCareer(record)
  if (!read.ok) throw new ShebaoError('input', [...read.issues, ...issues])
  const last = lastSpell(read.value, issues)
  if (last !== undefined && month !== undefined && month <= last.to)
    issues.push({
      code: 'records.extendMonth',
      path: ['through'],
      message: `lies not after the last month of the record, ${monthText(last.to)}`,
      received: through,
    })
  const base = last === undefined ? undefined : baseOf(read.value, last, options, issues)
  if (issues.length > 0 || last === undefined) throw new ShebaoError('input', issues)
  return continued(record, last, through, base)
}

function lastSpell({ spells }: ReadCareer, issues: Issue[]): ReadSpell | undefined {
  const end = spells.reduce((latest, spell) => Math.max(latest, spell.to), 0)
  const last = spells.filter((spell) => spell.to === end)
  const [spell] = last
  const refuse = (message: string): undefined => {
    issues.push({ code: 'records.extendSpell', path: ['spells'], message })
  }
  if (spell === undefined) return refuse('the record has no spell to continue')
  const month = monthText(spell.to)
  if (last.length > 1)
    return refuse(`spells of ${last.length} schemes end with ${month}: which one goes on is not clear`)
  if (spell.kind !== 'employed' && spell.kind !== 'flexible')
    return refuse(
      `"${spell.kind}" months do not go on by themselves after ${month}; add a spell of another kind`,
    )
  return spell
}

/** The base of the added months, or undefined for residents and after an issue. */
function baseOf(
  { input }: ReadCareer,
  last: ReadSpell,
  options: ExtendOptions,
  issues: Issue[],
): DecimalInput | undefined {
  const { base } = isObject(options) ? (options as ExtendOptions) : {}
  const refuse = (message: string): undefined => {
    issues.push({ code: 'records.extendBase', path: ['options', 'base'], message })
  }
  if (last.scheme === 'resident')
    return base === undefined ? undefined : refuse('residents do not pay on a base: their months have no row')
  if (base !== undefined) return base
  const end = monthText(last.to)
  const row = input.contributions.find(({ to }) => to === end)
  return row?.base ?? refuse(`the record has no base for its last month, ${end}; give one`)
}

function continued(
  record: CareerRecord,
  last: ReadSpell,
  through: string,
  base: DecimalInput | undefined,
): CareerRecord {
  const end = monthText(last.to)
  const spells = record.spells.map((spell) =>
    spell.scheme === last.scheme && spell.to === end ? { ...spell, to: through } : spell,
  )
  if (base === undefined) return { ...record, spells }
  const row: ContributionRow = { from: monthText(addMonths(last.to, 1)), to: through, base }
  return { ...record, spells, contributions: [...record.contributions, row] }
}
