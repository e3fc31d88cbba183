import { parseMonth } from '../../calendar/index.js'
import { shown, type Issue } from '../../errors.js'
import {
  DECIMALS,
  parseScaled,
  roundingOf,
  type Fen,
  type MoneyRounding,
  type RoundingName,
  type Share,
} from '../../money/index.js'
import { hasFields, refuseUnknownFields, type Fields } from '../known-fields.js'
import { nearest } from '../nearest.js'

/** An object of a scheme while it is read: its fields, where it stands, and where issues go. */
export interface SchemeDoor {
  readonly fields: Fields
  readonly path: Issue['path']
  readonly issues: Issue[]
}

/** Amounts a month end at a million yuan, and nobody is older or has contributed longer than that. */
const MOST_AMOUNT = 100_000_000
const MOST_YEARS = 120

const ROUNDINGS: readonly RoundingName[] = [
  'halfUp/fen',
  'halfUp/jiao',
  'halfUp/yuan',
  'up/fen',
  'up/jiao',
  'up/yuan',
  'down/fen',
  'down/jiao',
  'down/yuan',
]

/** Opens an object with exactly these fields; undefined after adding an issue when it is none. */
export function openDoor(
  input: unknown,
  known: readonly string[],
  path: Issue['path'],
  issues: Issue[],
): SchemeDoor | undefined {
  if (!hasFields(input)) {
    refuse({ path, issues }, 'law.scheme', 'expected an object', input)
    return undefined
  }
  refuseUnknownFields(input, known, path, issues)
  return { fields: input, path, issues }
}

/** Adds an issue. */
export function refuse(
  { path, issues }: Pick<SchemeDoor, 'path' | 'issues'>,
  code: string,
  message: string,
  received: unknown,
): undefined {
  issues.push({ code, path, message, received: shown(received) })
  return undefined
}

/** A field as it stands, with its path. */
function at(door: SchemeDoor, field: string): { readonly value: unknown; readonly path: Issue['path'] } {
  return { value: door.fields[field], path: [...door.path, field] }
}

/** An amount in yuan a month as fen; undefined when absent or refused. */
export function amountField(door: SchemeDoor, field: string): Fen | undefined {
  const { value, path } = at(door, field)
  return value === undefined ? undefined : readAmount(value, path, door.issues)
}

/** An amount in yuan a month as fen. */
export function readAmount(value: unknown, path: Issue['path'], issues: Issue[]): Fen | undefined {
  return parseScaled(value, { decimals: DECIMALS.money, min: 0, max: MOST_AMOUNT }, path, issues) as
    Fen | undefined
}

/** A share up to 1 as millionths. */
export function shareField(door: SchemeDoor, field: string): Share | undefined {
  const { value, path } = at(door, field)
  if (value === undefined) return undefined
  const spec = { decimals: DECIMALS.share, min: 0, max: 1_000_000 }
  return parseScaled(value, spec, path, door.issues) as Share | undefined
}

/** A whole number of years of age or of contributions. */
export function yearsField(door: SchemeDoor, field: string): number | undefined {
  return wholeField(door, field, 0, MOST_YEARS)
}

/** A whole number. */
export function wholeField(door: SchemeDoor, field: string, min: number, max: number): number | undefined {
  const { value, path } = at(door, field)
  if (value === undefined) return undefined
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value
  return refuse(
    { path, issues: door.issues },
    'law.scheme',
    `expected a whole number from ${min} to ${max}`,
    value,
  )
}

/** A month 'YYYY-MM' as its number. */
export function monthNumberField(door: SchemeDoor, field: string): number | undefined {
  const { value, path } = at(door, field)
  return value === undefined ? undefined : parseMonth(value, path, door.issues)
}

/** True or false; default false. */
export function flagField(door: SchemeDoor, field: string): boolean {
  const { value, path } = at(door, field)
  if (value === undefined || typeof value === 'boolean') return value ?? false
  refuse({ path, issues: door.issues }, 'law.scheme', 'expected true or false', value)
  return false
}

/** One of some words. */
export function wordField<const W extends string>(
  door: SchemeDoor,
  field: string,
  words: readonly W[],
): W | undefined {
  const { value, path } = at(door, field)
  return value === undefined ? undefined : readWord(value, words, path, door.issues)
}

/** Some of some words, each once. */
export function wordsField<const W extends string>(
  door: SchemeDoor,
  field: string,
  words: readonly W[],
): readonly W[] | undefined {
  const { value, path } = at(door, field)
  if (value === undefined) return undefined
  if (!Array.isArray(value) || value.length === 0)
    return refuse(
      { path, issues: door.issues },
      'law.scheme',
      `expected a list of ${words.join(', ')}`,
      value,
    )
  const read = value.flatMap((each: unknown, i) => readWord(each, words, [...path, i], door.issues) ?? [])
  if (new Set(read).size < read.length)
    refuse({ path, issues: door.issues }, 'law.scheme', 'names the same word twice', value)
  return read
}

function readWord<W extends string>(
  value: unknown,
  words: readonly W[],
  path: Issue['path'],
  issues: Issue[],
): W | undefined {
  const found = words.find((word) => word === value)
  if (found !== undefined) return found
  const guess = typeof value === 'string' ? nearest(value.slice(0, 80), words) : undefined
  const hint = guess === undefined ? '' : `; did you mean "${guess}"?`
  return refuse({ path, issues }, 'law.choice', `expected one of ${words.join(', ')}${hint}`, value)
}

/** A rounding as 'up/yuan'; null when absent. */
export function roundingField(door: SchemeDoor, field: string): MoneyRounding | null {
  const name = wordField(door, field, ROUNDINGS)
  return name === undefined ? null : roundingOf(name)
}
