import { hasFields, type Fields } from '../known-fields.js'
import { listAt, type CaseReader } from './cases.js'
import { NO_MOST, type CompiledSlice, type PercentContent, type YearsContent } from './compiled.js'
import {
  amountField,
  openDoor,
  readAmount,
  refuse,
  roundingField,
  shareField,
  yearsField,
  type SchemeDoor,
} from './scheme-fields.js'
import type { Fen } from '../../money/index.js'

/** A flat amount. */
export const amountReader: CaseReader<Fen> = {
  fields: ['amount'],
  read: (door) => amountField(door, 'amount') ?? lacks(door, 'amount'),
}

/** An amount by years. */
export const yearsReader: CaseReader<YearsContent> = {
  fields: ['slices', 'leastYears', 'leastAmount', 'rounding'],
  read: (door) => ({
    slices: readSlices(door),
    leastMonths: (yearsField(door, 'leastYears') ?? 0) * 12,
    leastAmount: amountField(door, 'leastAmount') ?? (0 as Fen),
    rounding: roundingField(door, 'rounding'),
  }),
}

/** A share of the own pension. */
export const percentReader: CaseReader<PercentContent> = {
  fields: ['rate', 'rounding'],
  read(door) {
    const rate = shareField(door, 'rate')
    const rounding = roundingField(door, 'rounding')
    return rate === undefined ? lacks(door, 'rate') : { rate, rounding }
  },
}

/** Amounts by class of area. */
export const remoteReader: CaseReader<ReadonlyMap<string, Fen>> = {
  fields: ['amounts'],
  read(door) {
    if (door.fields['amounts'] === undefined) return lacks(door, 'amounts')
    const given = amountsByName(door, 'expected amounts by class of area')
    if (given === undefined) return undefined
    const path = [...door.path, 'amounts']
    return new Map(
      Object.entries(given).flatMap(([name, text]) => {
        const amount = readAmount(text, [...path, name], door.issues)
        return amount === undefined ? [] : [[name, amount] as const]
      }),
    )
  },
}

/** The amounts of a part by name; undefined after adding an issue when there are none. */
export function amountsByName(door: SchemeDoor, message: string): Fields | undefined {
  const given = door.fields['amounts']
  if (hasFields(given) && Object.keys(given).length > 0) return given
  return refuse({ path: [...door.path, 'amounts'], issues: door.issues }, 'law.scheme', message, given)
}

/** Adds the issue of a field that is needed, unless its value was refused already. */
export function lacks(door: SchemeDoor, field: string): undefined {
  const given = door.fields[field]
  const path = [...door.path, field]
  if (given === undefined || (typeof given === 'object' && given !== null))
    refuse({ path, issues: door.issues }, 'law.scheme', 'is required, or unknown with a reason', given)
  return undefined
}

function readSlices(door: SchemeDoor): readonly CompiledSlice[] {
  const path = [...door.path, 'slices']
  if (door.fields['slices'] === undefined) lacks(door, 'slices')
  const read = listAt(door.fields['slices'], path, door.issues).flatMap((each, i) => {
    const inner = openDoor(each, ['over', 'perYear', 'together'], [...path, i], door.issues)
    if (inner === undefined) return []
    const over = yearsField(inner, 'over')
    const perYear = amountField(inner, 'perYear')
    const together = amountField(inner, 'together')
    if (inner.fields['over'] === undefined) lacks(inner, 'over')
    if ((inner.fields['perYear'] === undefined) === (inner.fields['together'] === undefined))
      refuse(inner, 'law.scheme', 'expected either perYear or together', each)
    return [{ over: (over ?? 0) * 12, perYear: perYear ?? (0 as Fen), together: together ?? (0 as Fen) }]
  })
  read.forEach(({ over }, i) => {
    if (over <= (read[i - 1]?.over ?? -1))
      refuse({ path: [...path, i], issues: door.issues }, 'law.scheme', 'slices must ascend', over / 12)
  })
  return read.map((slice, i) => ({ ...slice, upTo: read[i + 1]?.over ?? NO_MOST }))
}
