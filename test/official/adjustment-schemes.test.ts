import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { adjustment, lawOf } from 'shebao'
import { brokenSteps } from '../support/check-steps.js'
import { officialSchemes } from './official-schemes.js'

/**
 * Schemes of other provinces with people and increases: Beijing 2014 (京人社养发〔2014〕48号), Sichuan 2021 (three examples
 * printed by the department), Jiangsu 2021, Hebei 2024. The file is read-only; each scheme is data alone.
 */
interface Case {
  readonly id: string
  readonly inputs: { readonly people: readonly Person[] }
  readonly expected: Readonly<Record<string, unknown>> & {
    readonly parts?: Readonly<Record<string, readonly string[]>>
  }
}
interface Person {
  readonly id: string
  readonly years: number
  readonly months?: number
  readonly pension: string
  readonly age?: number
  readonly born?: string
  readonly hardshipClass?: number | null
}

const { cases } = JSON.parse(readFileSync(new URL('adjustment-schemes.json', import.meta.url), 'utf8')) as {
  cases: readonly Case[]
}
const rows = cases.flatMap((one) =>
  one.inputs.people.map((person) => [one.id, person.id, one, person] as const),
)

function adjusted(id: string, { years, months = 0, pension, age = 0, born, hardshipClass }: Person) {
  const year = Number(id.slice(-4))
  const value = officialSchemes[id]
  if (value === undefined) throw new Error(`no scheme ${id}`)
  const law = lawOf('china').with({
    name: id,
    changes: [
      { path: 'adjustment.pension.scheme', from: `${year}-01`, to: `${year}-12`, value },
      { path: 'adjustment.pension.rounding', from: `${year}-01`, value: 'halfUp/fen' },
    ],
  })
  return adjustment.adjust(
    {
      year,
      sector: 'enterprise',
      birth: born ?? `${year - 1 - age}-06`,
      retirement: `${year - 1}-01`,
      months: years * 12 + months,
      pension,
      ...(typeof hardshipClass === 'number' && { remoteClass: String(hardshipClass) }),
    },
    law,
  )
}

describe('the schemes of other provinces', () => {
  it('are the four of the file', () => {
    expect(cases.map(({ id }) => id)).toEqual(Object.keys(officialSchemes))
  })

  it.each(rows)('%s, person %s comes out to the fen', (id, name, one, person) => {
    const outcome = adjusted(id, person)
    if (outcome.outcome !== 'entitled') throw new Error(outcome.outcome)
    expect(outcome.amounts.increase.toFixed(2)).toBe(Number(one.expected[name]).toFixed(2))
    expect(brokenSteps(outcome)).toEqual([])
    const printed = one.expected.parts?.[name]
    if (printed === undefined) return
    const { flat, years, percent, age, remote } = outcome.amounts
    const parts = [flat, years, percent, age, remote].map((part) => part.toString())
    expect(parts.filter((part) => part !== '0')).toEqual([...printed])
  })
})
