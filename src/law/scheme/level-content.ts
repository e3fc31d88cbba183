import type { Fen } from '../../money/index.js'
import { listAt, type CaseReader } from './cases.js'
import type { CompiledLevel, LevelContent } from './compiled.js'
import { lacks } from './part-contents.js'
import { amountField, flagField, openDoor, refuse, type SchemeDoor } from './scheme-fields.js'

/** Amounts by classes of the own pension. */
export const levelReader: CaseReader<LevelContent> = {
  fields: ['classes', 'guard'],
  read(door) {
    const classes = readLevels(door)
    const guard = flagField(door, 'guard')
    if (guard) checkTops(classes, door)
    return { classes, guard }
  },
}

function readLevels(door: SchemeDoor): readonly CompiledLevel[] {
  const path = [...door.path, 'classes']
  if (door.fields['classes'] === undefined) lacks(door, 'classes')
  const list = listAt(door.fields['classes'], path, door.issues)
  const read = list.flatMap((each, i) => {
    const inner = openDoor(each, ['below', 'through', 'add'], [...path, i], door.issues)
    if (inner === undefined) return []
    const below = amountField(inner, 'below')
    const through = amountField(inner, 'through')
    const add = amountField(inner, 'add')
    if (inner.fields['add'] === undefined) lacks(inner, 'add')
    const lines = ['below', 'through'].filter((field) => inner.fields[field] !== undefined).length
    if (lines !== (i === list.length - 1 ? 0 : 1))
      refuse(inner, 'law.scheme', 'every class but the last has one line: below or through', each)
    const line = below ?? through ?? (Number.MAX_SAFE_INTEGER as Fen)
    return [{ line, through: below === undefined ? line : below - 1, add: add ?? (0 as Fen) }]
  })
  read.forEach(({ through }, i) => {
    if (through <= (read[i - 1]?.through ?? -1))
      refuse({ path: [...path, i], issues: door.issues }, 'law.scheme', 'lines must ascend', list[i])
  })
  return read
}

/** A guard keeps the order of pensions only if each class ends higher than the one below it. */
function checkTops(classes: readonly CompiledLevel[], door: SchemeDoor): void {
  const tops = classes.map(({ line, add }) => line + add)
  tops.forEach((top, i) => {
    if (top <= (tops[i - 1] ?? -1))
      refuse(door, 'law.scheme', 'with a guard, line and amount together must ascend', top / 100)
  })
}
