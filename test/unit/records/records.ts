import type { CareerRecord, ContributionRow, Spell } from '../../../src/records/index.js'
import { safeParseCareer } from '../../../src/records/index.js'
import { pathText } from '../../../src/errors.js'

/** Deemed months, a made-up stretch, relief of 2020, flexible work: a career with every kind of spell. */
export const career: CareerRecord = {
  id: 'A-17',
  sex: 'female',
  birth: '1971-03-31',
  originalRetirementAge: 55,
  ground: { kind: 'age' },
  spells: [
    { scheme: 'employee', place: 'luoyang', kind: 'deemed', from: '1989-08', to: '1994-12' },
    { scheme: 'employee', place: 'luoyang', kind: 'employed', from: '1995-01', to: '2008-06' },
    {
      scheme: 'employee',
      place: '410300',
      kind: 'madeUp',
      from: '2008-07',
      to: '2009-06',
      paidIn: '2011-11',
    },
    { scheme: 'resident', place: 'luoyang', kind: 'flexible', from: '2010-01', to: '2012-12' },
    { scheme: 'employee', place: 'luoyang', kind: 'flexible', from: '2013-01', to: '2020-01' },
    { scheme: 'employee', place: 'luoyang', kind: 'exempted', from: '2020-02', to: '2020-12' },
    { scheme: 'employee', place: 'luoyang', kind: 'employed', from: '2021-01', to: '2022-04' },
    { scheme: 'employee', place: 'luoyang', kind: 'deferred', from: '2022-05', to: '2022-12' },
    { scheme: 'employee', place: 'luoyang', kind: 'employed', from: '2023-01', to: '2024-06' },
  ],
  contributions: [
    { from: '1995-01', to: '2009-06', base: '613.7' },
    { from: '2013-01', to: '2019-12', base: 2311 },
    { from: '2020-01', to: '2024-06', base: '3579.50' },
  ],
  account: { balance: '27183.19', at: '2019-12' },
}

/** One employed spell with these changes; a change to undefined takes the field away. */
export function spell(changes: Record<string, unknown> = {}): Spell {
  const whole = { scheme: 'employee', place: 'luoyang', kind: 'employed', from: '2001-01', to: '2002-12' }
  return without({ ...whole, ...changes }) as unknown as Spell
}

/** One contribution row with these changes. */
export function row(changes: Record<string, unknown> = {}): ContributionRow {
  return without({ from: '2001-01', to: '2002-12', base: '1300', ...changes }) as unknown as ContributionRow
}

/** A record with one spell and one row, with these changes. */
export function record(changes: Record<string, unknown> = {}): Record<string, unknown> {
  const person = { sex: 'male', birth: '1971-03', originalRetirementAge: 60 }
  return without({ ...person, spells: [spell()], contributions: [row()], ...changes })
}

/** The issues of an input as `path code`, in the order they come. */
export function found(input: unknown): string[] {
  const parsed = safeParseCareer(input)
  return parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${pathText(path)} ${code}`)
}

/** The messages of an input's issues. */
export function messages(input: unknown): string[] {
  const parsed = safeParseCareer(input)
  return parsed.ok ? [] : parsed.issues.map(({ message }) => message)
}

function without(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
