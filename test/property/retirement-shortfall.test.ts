import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { employeePension, lawOf, type Law } from 'shebao'
import type { ShortfallInput } from '../../src/rules/pension/employee/retirement/shortfall-input.js'
import { shortfall } from '../../src/rules/pension/employee/retirement/shortfall.js'
import { brokenSteps } from '../support/check-steps.js'
import { toyPack } from '../toy/toy-pack.js'
import { runs } from './settings.js'

const text = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1

/** Somebody at the statutory age with any number of months, first insured long before. */
const someone: fc.Arbitrary<ShortfallInput> = fc
  .record({
    group: fc.constantFrom(
      { sex: 'male', original: 60 } as const,
      { sex: 'female', original: 55 } as const,
      { sex: 'female', original: 50 } as const,
    ),
    age: fc.integer({ min: 0, max: 300 }),
    totalMonths: fc.integer({ min: 0, max: 300 }),
    firstInsured: fc.integer({ min: number('1996-01'), max: number('2014-12') }),
  })
  .map(({ group: { sex, original }, age, totalMonths, firstInsured }) => ({
    sex,
    originalRetirementAge: original,
    birth: text(number('2014-12') + age - original * 12),
    totalMonths,
    firstInsured: text(firstInsured),
  }))

function determined(input: ShortfallInput, law: Law) {
  const answer = shortfall(input, law)
  if (answer.outcome !== 'determined') throw new Error(JSON.stringify(answer))
  return answer
}

/** Months by the year of the claim, as annexed table 4 prints them: half a year more each year from 2030. */
const minimumIn = (month: string) => {
  const year = Number(month.slice(0, 4))
  return year < 2030 ? 180 : year > 2039 ? 240 : 180 + 6 * (year - 2029)
}

const law = lawOf('luoyang', { asOf: '2026-03-31', carryForward: true })
const settings = { numRuns: runs(500) }

describe('the ways of somebody short, month by month', () => {
  it('continued payment and one sum end where paying each month ends', () => {
    fc.assert(
      fc.property(someone, (input) => {
        const { values } = determined(input, law)
        const minimum = minimumIn(values.statutoryMonth)
        let months = input.totalMonths
        let month = number(values.statutoryMonth)
        let fiveYears: number | undefined
        while (months < minimum) {
          months++
          month++
          if (month - number(values.statutoryMonth) === 60 && months < minimum) fiveYears = month
        }
        const short = input.totalMonths < minimum
        expect(values.reachedMonth).toBe(short ? text(month) : undefined)
        const oneSum = fiveYears !== undefined && input.firstInsured < '2011-07'
        expect(values.lumpSumFrom).toBe(oneSum ? text(fiveYears ?? 0) : undefined)
        expect(values.lumpSumMonths).toBe(oneSum ? minimum - input.totalMonths - 60 : undefined)
      }),
      settings,
    )
  })

  it('a later choice ends in the first month whose own minimum is met', () => {
    fc.assert(
      fc.property(someone, fc.integer({ min: 0, max: 60 }), (input, after) => {
        const { sex, birth, originalRetirementAge } = input
        const window = employeePension.retirementAge({ sex, birth, originalRetirementAge }, law)
        if (window.outcome !== 'determined') throw new Error(window.outcome)
        const { earliestMonth, statutoryMonth } = window.values
        const chosen = number(earliestMonth) + after
        fc.pre(chosen < number(statutoryMonth))
        const { values } = determined({ ...input, retirement: text(chosen) }, law)
        fc.pre(values.monthsShort > 0)
        let month = chosen
        let months = input.totalMonths
        do {
          month++
          months++
        } while (months < minimumIn(text(month)) && month < number(statutoryMonth))
        expect(values.laterMonth).toBe(text(month))
        expect(values.laterMonthsShort).toBe(Math.max(0, minimumIn(text(month)) - months))
      }),
      { numRuns: runs(500), maxSkipsPerRun: 500 },
    )
  })

  it('one month more never makes anybody shorter, and never leads later', () => {
    fc.assert(
      fc.property(someone, (input) => {
        const less = determined(input, law).values
        const more = determined({ ...input, totalMonths: input.totalMonths + 1 }, law).values
        expect(more.monthsShort).toBe(Math.max(0, less.monthsShort - 1))
        if (more.reachedMonth !== undefined && less.reachedMonth !== undefined)
          expect(more.reachedMonth < less.reachedMonth).toBe(true)
        if (more.cost !== undefined && less.cost !== undefined) expect(more.cost.lt(less.cost)).toBe(true)
      }),
      settings,
    )
  })

  it('months paid after the age lead to the same month as months still to be paid', () => {
    fc.assert(
      fc.property(someone, fc.integer({ min: 1, max: 90 }), (input, paid) => {
        const before = determined(input, law).values
        fc.pre(before.monthsShort > paid)
        const later = text(number(before.statutoryMonth) + paid)
        const after = determined(
          { ...input, totalMonths: input.totalMonths + paid, countedThrough: later, continuedMonths: paid },
          law,
        ).values
        expect(after.reachedMonth).toBe(before.reachedMonth)
        if (before.lumpSum === 'open' && paid <= 60) expect(after.lumpSumFrom).toBe(before.lumpSumFrom)
      }),
      { numRuns: runs(500), maxSkipsPerRun: 500 },
    )
  })

  it('every step can be computed again, under real and odd law', () => {
    const toytown = lawOf('toytown', { pack: toyPack })
    fc.assert(
      fc.property(someone, (input) => {
        expect(brokenSteps(determined(input, law))).toEqual([])
        expect(brokenSteps(determined(input, toytown))).toEqual([])
      }),
      settings,
    )
  })
})
