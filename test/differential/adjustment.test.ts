import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adjustment, lawOf } from 'shebao'
import { brokenSteps } from '../support/check-steps.js'
import { lawWith, pensionersAtRandom, schemes, YEAR } from '../property/random-schemes.js'
import { runs } from '../property/settings.js'
import { oracleIncrease } from './adjustment-oracle.js'

/** The schemes of Henan as the pack holds them, with their years. */
const shippedSchemes = lawOf('henan')
  .pack.series.filter(({ path, place }) => path === 'adjustment.pension.scheme' && place === '410000')
  .flatMap(({ values }) => values)
  .map(({ from, value }) => ({
    year: Number(from.slice(0, 4)),
    scheme: value as adjustment.AdjustmentScheme,
  }))

describe('an adjustment and its oracle', () => {
  it('agree on every part and the increase, under schemes of every shape, and every step follows from its formula', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(schemes, fc.array(pensionersAtRandom, { minLength: 4, maxLength: 4 }), (scheme, people) => {
        const law = lawWith(scheme)
        for (const person of people) {
          const outcome = adjustment.adjust(person, law)
          if (outcome.outcome !== 'entitled') throw new Error(JSON.stringify(outcome))
          const { parts, increase } = oracleIncrease(scheme, person)
          const { amounts } = outcome
          for (const [name, amount] of Object.entries(parts)) {
            expect(amounts[name as keyof typeof parts].toFixed(2), name).toBe(amount.toFixed(2))
            if (!amount.isZero()) seen.add(name)
          }
          if (!amounts.floors.isZero()) seen.add('floors')
          expect(amounts.increase.toFixed(2)).toBe(increase.toFixed(2))
          expect(brokenSteps(outcome)).toEqual([])
        }
      }),
      { numRuns: runs(1_500) },
    )
    expect([...seen].sort()).toEqual([
      'age',
      'flat',
      'floors',
      'level',
      'percent',
      'remote',
      'special',
      'years',
    ])
  })

  it('agree under every scheme of Henan that ships', () => {
    const law = lawOf('luoyang')
    const counts = { entitled: 0, undetermined: 0, notEntitled: 0 }
    fc.assert(
      fc.property(fc.constantFrom(...shippedSchemes), pensionersAtRandom, ({ year, scheme }, anybody) => {
        const shift = YEAR - year
        const move = (month: string) => `${Number(month.slice(0, 4)) - shift}${month.slice(4, 7)}`
        const person = { ...anybody, year, birth: move(anybody.birth), retirement: move(anybody.retirement) }
        const outcome = adjustment.adjust(person, law)
        counts[outcome.outcome]++
        if (outcome.outcome !== 'entitled') return
        expect(outcome.amounts.increase.toFixed(2)).toBe(oracleIncrease(scheme, person).increase.toFixed(2))
        expect(brokenSteps(outcome)).toEqual([])
      }),
      { numRuns: runs(4_000) },
    )
    expect(counts.entitled).toBeGreaterThan(runs(2_500))
    expect(counts.undetermined).toBeGreaterThan(0)
    expect(counts.notEntitled).toBeGreaterThan(0)
  })
})
