import type { Issue } from '../../errors.js'
import { NO_LEAST, NO_MOST, type CompiledCondition } from './compiled.js'
import { monthNumberField, openDoor, refuse, wordField, wordsField, yearsField } from './scheme-fields.js'
import { PENSIONER_CLASSES, SECTORS } from './types.js'

const FIELDS = [
  'sector',
  'sex',
  'classes',
  'notClasses',
  'yearsFrom',
  'yearsBelow',
  'ageFrom',
  'ageBelow',
  'bornFrom',
  'bornTo',
  'retiredFrom',
  'retiredTo',
]

/** Reads for whom a case counts; null for everybody. */
export function compileCondition(
  input: unknown,
  path: Issue['path'],
  issues: Issue[],
): CompiledCondition | null {
  if (input === undefined) return null
  const door = openDoor(input, FIELDS, path, issues)
  if (door === undefined) return null
  const condition: CompiledCondition = {
    sector: wordField(door, 'sector', SECTORS) ?? null,
    sex: wordField(door, 'sex', ['male', 'female']) ?? null,
    classes: wordsField(door, 'classes', PENSIONER_CLASSES) ?? null,
    notClasses: wordsField(door, 'notClasses', PENSIONER_CLASSES) ?? [],
    monthsFrom: (yearsField(door, 'yearsFrom') ?? NO_LEAST) * 12,
    monthsBelow: monthsBelow(yearsField(door, 'yearsBelow')),
    ageFrom: yearsField(door, 'ageFrom') ?? NO_LEAST,
    ageBelow: yearsField(door, 'ageBelow') ?? NO_MOST,
    bornFrom: monthNumberField(door, 'bornFrom') ?? NO_LEAST,
    bornTo: monthNumberField(door, 'bornTo') ?? NO_MOST,
    retiredFrom: monthNumberField(door, 'retiredFrom') ?? NO_LEAST,
    retiredTo: monthNumberField(door, 'retiredTo') ?? NO_MOST,
  }
  const {
    monthsFrom,
    monthsBelow: below,
    ageFrom,
    ageBelow,
    bornFrom,
    bornTo,
    retiredFrom,
    retiredTo,
  } = condition
  if (monthsFrom >= below || ageFrom >= ageBelow || bornFrom > bornTo || retiredFrom > retiredTo)
    refuse(door, 'law.scheme', 'holds for nobody: a bound lies beyond the other', input)
  return condition
}

function monthsBelow(years: number | undefined): number {
  return years === undefined ? NO_MOST : years * 12
}
