import type { Issue } from '../../errors.js'
import { ageReader } from './age-content.js'
import { compileCases, type CaseReader } from './cases.js'
import type { CompiledCase, CompiledScheme } from './compiled.js'
import { compileFloors } from './floors.js'
import { levelReader } from './level-content.js'
import { amountReader, lacks, percentReader, remoteReader, yearsReader } from './part-contents.js'
import {
  openDoor,
  refuse,
  roundingField,
  wholeField,
  wordField,
  wordsField,
  type SchemeDoor,
} from './scheme-fields.js'
import { PART_NAMES, PART_YEARS, PENSIONER_CLASSES, SECTORS } from './types.js'

const FIELDS = [
  'sectors',
  'excludes',
  'effectiveMonth',
  'paidBy',
  'partYear',
  ...PART_NAMES,
  'floors',
  'rounding',
]

/** Reads a scheme. Adds an issue for everything that does not fit and returns undefined if anything did not. */
export function compileScheme(
  input: unknown,
  path: Issue['path'],
  issues: Issue[],
): CompiledScheme | undefined {
  const before = issues.length
  const door = openDoor(input, FIELDS, path, issues)
  if (door === undefined) return undefined
  for (const field of ['sectors', 'effectiveMonth', 'partYear'])
    if (door.fields[field] === undefined) lacks(door, field)
  if (![...PART_NAMES, 'floors'].some((part) => door.fields[part] !== undefined))
    refuse(door, 'law.scheme', 'a scheme has at least one part', input)
  const part = <Content>(field: string, reader: CaseReader<Content>): readonly CompiledCase<Content>[] =>
    compileCases(door.fields[field], reader, [...path, field], issues)
  const { rounding: given = {} } = door.fields
  const rounding = openDoor(given, ['parts', 'total'], [...path, 'rounding'], issues)
  const scheme: CompiledScheme = {
    kind: 'scheme',
    sectors: wordsField(door, 'sectors', SECTORS) ?? [],
    excludes: wordsField(door, 'excludes', PENSIONER_CLASSES) ?? [],
    effectiveMonth: wholeField(door, 'effectiveMonth', 1, 12) ?? 1,
    paidBy: readDay(door),
    partYear: wordField(door, 'partYear', PART_YEARS) ?? 'up',
    flat: part('flat', amountReader),
    years: part('years', yearsReader),
    percent: part('percent', percentReader),
    level: part('level', levelReader),
    age: part('age', ageReader),
    remote: part('remote', remoteReader),
    special: part('special', amountReader),
    floors: compileFloors(door.fields['floors'], [...path, 'floors'], issues),
    partRounding: rounding === undefined ? null : roundingField(rounding, 'parts'),
    totalRounding: rounding === undefined ? null : roundingField(rounding, 'total'),
  }
  return issues.length === before ? scheme : undefined
}

/** A month and a day of the year, 'MM-DD'. */
function readDay(door: SchemeDoor): CompiledScheme['paidBy'] {
  const given = door.fields['paidBy']
  if (given === undefined) return null
  const text = typeof given === 'string' ? given : ''
  const [, month = '', day = ''] = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(text) ?? []
  if (month !== '') return { month: Number(month), day: Number(day) }
  refuse(
    { path: [...door.path, 'paidBy'], issues: door.issues },
    'law.scheme',
    'expected a day as "MM-DD"',
    given,
  )
  return null
}

/** True when two schemes say the same, however they are written. */
export function sameScheme(a: CompiledScheme, b: CompiledScheme): boolean {
  return canonical(a) === canonical(b)
}

function canonical(scheme: CompiledScheme): string {
  return JSON.stringify(scheme, (_, value: unknown) =>
    value instanceof Map ? [...value].sort(([x], [y]) => (String(x) < String(y) ? -1 : 1)) : value,
  )
}
