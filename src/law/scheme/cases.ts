import { shown, type Issue } from '../../errors.js'
import { compileCondition } from './condition.js'
import type { CompiledCase } from './compiled.js'
import { openDoor, refuse, type SchemeDoor } from './scheme-fields.js'
import type { UnknownPart } from './types.js'

/** How a kind of case is read: its own fields, and what they make. */
export interface CaseReader<Content> {
  readonly fields: readonly string[]
  /** Undefined after adding an issue. */
  readonly read: (door: SchemeDoor) => Content | undefined
}

/** Reads the cases of a part: a list, absent for no such part. */
export function compileCases<Content>(
  input: unknown,
  reader: CaseReader<Content>,
  path: Issue['path'],
  issues: Issue[],
): readonly CompiledCase<Content>[] {
  return listAt(input, path, issues).flatMap((each, i): readonly CompiledCase<Content>[] => {
    const door = openDoor(each, ['when', 'unknown', ...reader.fields], [...path, i], issues)
    if (door === undefined) return []
    const when = compileCondition(door.fields['when'], [...door.path, 'when'], issues)
    const unknown = readUnknown(door, reader.fields)
    if (unknown !== undefined) return [{ when, unknown, content: null }]
    const content = reader.read(door)
    return content === undefined ? [] : [{ when, unknown: null, content }]
  })
}

/** A list that is not empty; nothing when absent. */
export function listAt(input: unknown, path: Issue['path'], issues: Issue[]): readonly unknown[] {
  if (input === undefined) return []
  if (Array.isArray(input) && input.length > 0) return input as readonly unknown[]
  issues.push({
    code: 'law.scheme',
    path,
    message: 'expected a list that is not empty',
    received: shown(input),
  })
  return []
}

/** Why the amounts are not known; they may not stand beside it, but for those of `beside`. */
export function readUnknown(
  door: SchemeDoor,
  amounts: readonly string[],
  beside: readonly string[] = [],
): UnknownPart | undefined {
  const given = door.fields['unknown']
  if (given === undefined) return undefined
  const clash = amounts.find((field) => !beside.includes(field) && door.fields[field] !== undefined)
  if (clash !== undefined) refuse(door, 'law.scheme', `an unknown part has no ${clash}`, door.fields[clash])
  const inner = openDoor(given, ['zh', 'en'], [...door.path, 'unknown'], door.issues)
  const { zh, en } = inner?.fields ?? {}
  if (typeof zh === 'string' && zh !== '' && typeof en === 'string' && en !== '') return { zh, en }
  if (inner !== undefined) refuse(inner, 'law.scheme', 'expected the reason in both languages', given)
  return { zh: '', en: '' }
}
