import type { Issue } from '../../errors.js'
import { listAt, readUnknown } from './cases.js'
import type { CompiledFloor } from './compiled.js'
import { compileCondition } from './condition.js'
import { amountField, openDoor, refuse, wordField, wordsField } from './scheme-fields.js'
import { PART_NAMES } from './types.js'

const FIELDS = ['limit', 'limitOf', 'most', 'counting']

/** Reads floors and top-ups. */
export function compileFloors(
  input: unknown,
  path: Issue['path'],
  issues: Issue[],
): readonly CompiledFloor[] {
  return listAt(input, path, issues).flatMap((each, i) => {
    const door = openDoor(each, ['when', 'unknown', ...FIELDS], [...path, i], issues)
    if (door === undefined) return []
    const limit = amountField(door, 'limit')
    const limitOf = wordField(door, 'limitOf', ['averagePension'])
    if ((door.fields['limit'] === undefined) === (door.fields['limitOf'] === undefined))
      refuse(door, 'law.scheme', 'expected either limit or limitOf', each)
    return [
      {
        when: compileCondition(door.fields['when'], [...door.path, 'when'], issues),
        unknown: readUnknown(door, FIELDS, ['limit', 'counting']) ?? null,
        limit: limitOf === undefined ? (limit ?? null) : null,
        most: amountField(door, 'most') ?? null,
        counting: wordsField(door, 'counting', PART_NAMES) ?? null,
      },
    ]
  })
}
