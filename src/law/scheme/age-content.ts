import type { Fen } from '../../money/index.js'
import { listAt, type CaseReader } from './cases.js'
import { NO_LEAST, NO_MOST, type AgeContent, type AgeStep, type CompiledBand } from './compiled.js'
import { amountsByName, lacks } from './part-contents.js'
import {
  amountField,
  monthNumberField,
  openDoor,
  readAmount,
  refuse,
  wordField,
  type SchemeDoor,
} from './scheme-fields.js'
import { AGE_COUNTINGS } from './types.js'

/** An age supplement. */
export const ageReader: CaseReader<AgeContent> = {
  fields: ['counting', 'amounts', 'bands'],
  read(door) {
    const { amounts, bands } = door.fields
    if ((amounts === undefined) === (bands === undefined))
      return refuse(door, 'law.scheme', 'expected either amounts by age or bands of birth months', amounts)
    const counting = wordField(door, 'counting', AGE_COUNTINGS) ?? 'reached'
    if (bands !== undefined && counting !== 'reached')
      refuse(door, 'law.scheme', 'bands of birth months have no counting of their own', counting)
    return { counting, steps: readSteps(door), bands: readBands(door) }
  },
}

/** Oldest age a scheme may name. */
const OLDEST = 120

function readSteps(door: SchemeDoor): readonly AgeStep[] {
  const given = door.fields['amounts']
  if (given === undefined) return []
  return Object.entries(amountsByName(door, 'expected amounts by age') ?? {})
    .flatMap(([text, value]) => {
      const path = [...door.path, 'amounts', text]
      const age = /^[1-9]\d{1,2}$/.test(text) ? Number(text) : 0
      if (age === 0 || age > OLDEST)
        refuse({ path, issues: door.issues }, 'law.scheme', `expected an age up to ${OLDEST}`, text)
      const amount = readAmount(value, path, door.issues)
      return amount === undefined ? [] : [{ age, amount }]
    })
    .sort((a, b) => a.age - b.age)
}

function readBands(door: SchemeDoor): readonly CompiledBand[] {
  const path = [...door.path, 'bands']
  const read = listAt(door.fields['bands'], path, door.issues).flatMap((each, i) => {
    const inner = openDoor(each, ['from', 'to', 'amount'], [...path, i], door.issues)
    if (inner === undefined) return []
    const from = monthNumberField(inner, 'from') ?? NO_LEAST
    const to = monthNumberField(inner, 'to') ?? NO_MOST
    const amount = amountField(inner, 'amount')
    if (inner.fields['amount'] === undefined) lacks(inner, 'amount')
    if (to < from) refuse(inner, 'law.scheme', 'the last month lies before the first', each)
    return [{ from, to, amount: amount ?? (0 as Fen) }]
  })
  read.forEach((band, i) => {
    if (read.slice(0, i).some((other) => other.from <= band.to && band.from <= other.to))
      refuse(
        { path: [...path, i], issues: door.issues },
        'law.scheme',
        'covers birth months of another band',
        band.amount / 100,
      )
  })
  return read
}
