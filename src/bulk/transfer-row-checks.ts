import { LAST_YEAR } from '../calendar/index.js'
import { EMPLOYEE, FIRST_MONTH, MILITARY, RESIDENT, UNKNOWN } from '../rules/pension/transfer/life.js'
import { isPlaceCode } from '../rules/pension/transfer/place-number.js'
import { MONEY, RATE } from '../rules/pension/transfer/record-input.js'
import type { TransferColumns } from './transfer-column-types.js'

const LAST_MONTH = LAST_YEAR * 12 + 11
/** Nobody claims later than this many months after birth; the calendar must reach that far. */
const LONGEST_LIFE = 130 * 12

/** `badPerson` for a person who cannot be. */
export function personFault(
  { sex, birth, claim, household }: TransferColumns,
  person: number,
): 'badPerson' | null {
  const born = birth[person] as number
  const claims = claim[person] as number
  const isSound =
    (sex[person] as number) <= 1 &&
    born >= FIRST_MONTH &&
    born <= LAST_MONTH - LONGEST_LIFE &&
    claims > born &&
    claims <= LAST_MONTH &&
    isPlaceCode(household[person] as number)
  return isSound ? null : 'badPerson'
}

/** `badRelation` or `badRow` for relations that cannot be; what their months must satisfy the kernel checks. */
export function relationFault(
  columns: TransferColumns,
  begin: number,
  end: number,
): 'badRelation' | 'badRow' | null {
  if (begin === end) return 'badRelation'
  for (let relation = begin; relation < end; relation++) {
    if (!isRelation(columns, relation) || isTwice(columns, begin, relation)) return 'badRelation'
    const rows = columns.rowStarts[relation + 1] as number
    for (let row = columns.rowStarts[relation] as number; row < rows; row++)
      if (!isRow(columns, relation, row)) return 'badRow'
  }
  return null
}

function isRelation(
  { scheme, place, temporary, balance, employerPart }: TransferColumns,
  relation: number,
): boolean {
  const code = scheme[relation] as number
  const where = place[relation] as number
  const part = employerPart[relation] as number
  if (code > MILITARY || (temporary[relation] as number) > 1) return false
  if (code === MILITARY ? where !== 0 : !isPlaceCode(where)) return false
  if (code !== EMPLOYEE && (temporary[relation] === 1 || part !== 0)) return false
  return isMoney(balance[relation] as number) && part !== UNKNOWN && isMoney(part)
}

function isTwice({ scheme, place, temporary }: TransferColumns, begin: number, relation: number): boolean {
  for (let other = begin; other < relation; other++)
    if (
      scheme[other] === scheme[relation] &&
      place[other] === place[relation] &&
      temporary[other] === temporary[relation]
    )
      return true
  return false
}

function isRow(
  { scheme, temporary, from, to, deemed, amount, employerRate }: TransferColumns,
  relation: number,
  row: number,
): boolean {
  const rate = employerRate[row] as number
  if ((deemed[row] as number) > 1 || !isMoney(amount[row] as number)) return false
  if (rate < 0 || rate > RATE.max || (rate > 0 && temporary[relation] !== 1)) return false
  if (scheme[relation] !== RESIDENT) return true
  return deemed[row] === 0 && Math.floor((from[row] as number) / 12) === Math.floor((to[row] as number) / 12)
}

/** Whole fen within bounds, or unknown. */
function isMoney(amount: number): boolean {
  return amount === UNKNOWN || (amount >= 0 && amount <= MONEY.max && amount % 1 === 0)
}

/** Whether every column has the length it must have and the starts ascend. */
export function transferColumnsFit(columns: TransferColumns, people: number): boolean {
  const { relationStarts, rowStarts } = columns
  const relations = columns.scheme.length
  const rows = columns.from.length
  const perPerson = [columns.sex, columns.originalRetirementAge, columns.claim, columns.household]
  const perRelation = [
    columns.place,
    columns.temporary,
    columns.preference,
    columns.balance,
    columns.employerPart,
  ]
  const perRow = [columns.to, columns.deemed, columns.amount, columns.employerRate]
  return (
    perPerson.every(({ length }) => length === people) &&
    perRelation.every(({ length }) => length === relations) &&
    perRow.every(({ length }) => length === rows) &&
    ascend(relationStarts, people, relations) &&
    ascend(rowStarts, relations, rows)
  )
}

function ascend(starts: Uint32Array, groups: number, items: number): boolean {
  if (starts.length !== groups + 1 || starts[0] !== 0 || starts[groups] !== items) return false
  for (let i = 1; i <= groups; i++) if ((starts[i] as number) < (starts[i - 1] as number)) return false
  return true
}
