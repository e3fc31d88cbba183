import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { employeePension, lawOf, type Law, type PersonInput } from 'shebao'
import { brokenSteps } from '../support/check-steps.js'
import { toyPack } from '../toy/toy-pack.js'
import { runs } from './settings.js'

const GROUPS = [
  { name: 'men', sex: 'male', original: 60, firstBirth: '1965-01', step: 4, cap: 36 },
  { name: 'women originally 55', sex: 'female', original: 55, firstBirth: '1970-01', step: 4, cap: 36 },
  { name: 'women originally 50', sex: 'female', original: 50, firstBirth: '1975-01', step: 2, cap: 60 },
] as const
type Group = (typeof GROUPS)[number]

const text = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
const personOf = (group: Group, birth: string): PersonInput => ({
  sex: group.sex,
  birth,
  originalRetirementAge: group.original,
})

function valuesOf(group: Group, birth: string, law: Law) {
  const answer = employeePension.retirementAge(personOf(group, birth), law)
  if (answer.outcome !== 'determined') throw new Error(JSON.stringify(answer))
  return answer.values
}

/**
 * The delay table written out as the annexes print it, month of birth by month of birth: each block of `step`
 * months is delayed by one month more than the block before, until the cap.
 */
function printedDelays({ firstBirth, step, cap }: Group): ReadonlyMap<string, number> {
  const table = new Map<string, number>()
  let birth = number(firstBirth)
  for (let delay = 1; delay <= cap; delay++)
    for (let line = 0; line < step; line++) table.set(text(birth++), delay)
  return table
}

const law = lawOf('luoyang', { asOf: '2026-03-31' })

describe.each(GROUPS)('the delay of $name', (group) => {
  const printed = printedDelays(group)

  it('is the printed one for every birth month from 1960-01 to 1990-12', () => {
    const births = Array.from({ length: 31 * 12 }, (_, i) => text(number('1960-01') + i))
    expect(births.at(-1)).toBe('1990-12')
    for (const birth of births) {
      const delay = birth < group.firstBirth ? 0 : (printed.get(birth) ?? group.cap)
      const months = number(birth) + group.original * 12
      const early = Math.min(36, delay)
      expect(valuesOf(group, birth, law)).toMatchObject({
        delay,
        statutoryAge: group.original * 12 + delay,
        statutoryMonth: text(months + delay),
        earliestMonth: text(months + delay - (months >= number('2025-01') ? early : 0)),
        latestMonth: text(months + delay + (months >= number('2025-01') ? 36 : 0)),
      })
    }
  })

  it('ends its table where the annex does', () => {
    const last = { men: '1976-12', 'women originally 55': '1981-12', 'women originally 50': '1984-12' }[
      group.name
    ]
    expect([...printed.keys()].at(-1)).toBe(last)
  })
})

const birth = fc.integer({ min: number('1940-01'), max: number('2000-12') })
const group = fc.constantFrom(...GROUPS)
const settings = { numRuns: runs(400) }

describe.each([
  ['Luoyang', law],
  ['Luoyang before the delay was known', lawOf('luoyang', { asOf: '2024-09-12' })],
  ['Toytown', lawOf('toytown', { pack: toyPack })],
] as const)('under the law of %s', (_, place) => {
  it('who is born later never retires earlier, within a group', () => {
    fc.assert(
      fc.property(group, birth, fc.integer({ min: 1, max: 120 }), (one, month, later) => {
        const first = valuesOf(one, text(month), place)
        const second = valuesOf(one, text(month + later), place)
        for (const key of ['statutoryMonth', 'earliestMonth', 'latestMonth'] as const)
          expect(second[key] >= first[key], key).toBe(true)
        expect(second.delay >= first.delay).toBe(true)
      }),
      settings,
    )
  })

  it('the months stand in order, and nobody may retire before the original age', () => {
    fc.assert(
      fc.property(group, birth, (one, month) => {
        const { originalMonth, earliestMonth, statutoryMonth, latestMonth } = valuesOf(
          one,
          text(month),
          place,
        )
        expect([originalMonth, earliestMonth, statutoryMonth, latestMonth]).toEqual(
          [originalMonth, earliestMonth, statutoryMonth, latestMonth].sort(),
        )
      }),
      settings,
    )
  })

  it('every step can be computed again', () => {
    fc.assert(
      fc.property(group, birth, (one, month) => {
        expect(brokenSteps(employeePension.retirementAge(personOf(one, text(month)), place))).toEqual([])
      }),
      settings,
    )
  })

  it('a reform that changes nothing changes nothing', () => {
    const same = place.with({
      name: 'the same steps',
      changes: ['retirement.delay.original60.step', 'retirement.delay.original55.step'].flatMap((path) => {
        const found = place.pack.series.find((series) => series.path === path)?.values[0]
        return found === undefined || place.asOf === '2024-09-12'
          ? []
          : [{ path: path as 'retirement.delay.original60.step', from: found.from, value: found.value }]
      }),
    })
    fc.assert(
      fc.property(group, birth, (one, month) => {
        expect(valuesOf(one, text(month), same)).toEqual(valuesOf(one, text(month), place))
      }),
      settings,
    )
  })
})
