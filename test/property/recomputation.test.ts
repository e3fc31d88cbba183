import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { employeePension, lawOf, type Law } from 'shebao'
import type { AwardInput } from '../../src/rules/pension/employee/award/award-input.js'
import { recompute } from '../../src/rules/pension/employee/award/recomputation.js'
import { brokenSteps } from '../support/check-steps.js'
import { toyPack } from '../toy/toy-pack.js'
import { runs } from './settings.js'

const ITEMS = ['basic', 'account', 'transitional', 'localSupplement', 'total'] as const
const text = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1

/** Somebody who retired in 2023, when the bases of the year were published in November. */
const retired: fc.Arbitrary<AwardInput> = fc
  .record({
    group: fc.constantFrom(
      { sex: 'male', original: 60 } as const,
      { sex: 'female', original: 55 } as const,
      { sex: 'female', original: 50 } as const,
    ),
    month: fc.integer({ min: number('2023-01'), max: number('2023-12') }),
    older: fc.integer({ min: 0, max: 40 }),
    totalMonths: fc.integer({ min: 180, max: 560 }),
    deemedShare: fc.constantFrom(0, 0.1, 0.3),
    overall: fc.integer({ min: 5_000, max: 29_000 }),
    actual: fc.integer({ min: 5_000, max: 29_000 }),
    balance: fc.integer({ min: 0, max: 90_000_000 }),
  })
  .map(({ group: { sex, original }, month, older, totalMonths, deemedShare, overall, actual, balance }) => ({
    sex,
    originalRetirementAge: original,
    birth: text(month - original * 12 - older),
    retirement: text(month),
    totalMonths,
    deemedMonths: Math.floor(totalMonths * deemedShare),
    overallIndex: (overall / 10_000).toFixed(4),
    actualIndex: (actual / 10_000).toFixed(4),
    accountBalance: (balance / 100).toFixed(2),
  }))
const paidThrough = fc.integer({ min: number('2022-06'), max: number('2026-12') }).map(text)
const settings = { numRuns: runs(300) }

function settled(input: AwardInput, then: Law, now: Law, through: string) {
  const answer = recompute(input, then, now, { paidThrough: through })
  if (answer.outcome !== 'determined') throw new Error(JSON.stringify(answer))
  return answer
}

const then = lawOf('luoyang', { asOf: '2023-10-01' })
const now = lawOf('luoyang', { asOf: '2024-03-31' })
const toytown = lawOf('toytown', { pack: toyPack })
const raised = (law: Law) =>
  law.with({
    name: 'other bases',
    changes: [
      { path: 'employeePension.award.base.local', from: '2023-01', to: '2023-12', value: '6111.11' },
      { path: 'employeePension.award.base.provincial', from: '2023-01', to: '2023-12', value: '7777.77' },
    ],
  })

describe('a recomputation', () => {
  it.each([
    ['Luoyang', then, now],
    ['Luoyang under other bases', then, raised(now)],
    ['Toytown', toytown, raised(toytown)],
  ] as const)(
    'of %s: arrears are months x (final − provisional), item by item and in all',
    (_, before, after) => {
      fc.assert(
        fc.property(retired, paidThrough, (input, through) => {
          const { amounts, values } = settled(input, before, after, through)
          const provisional = employeePension.award(input, before)
          const final = employeePension.award(input, after)
          if (provisional.outcome !== 'entitled' || final.outcome !== 'entitled') throw new Error('not due')
          const months = Math.max(0, number(through) - number(provisional.firstPayment) + 1)
          expect(values.monthsPaid).toBe(months)
          for (const item of ITEMS) {
            const difference = final.amounts[item].minus(provisional.amounts[item])
            expect(amounts.difference[item].eq(difference), item).toBe(true)
            expect(amounts.arrears?.[item].eq(difference.times(months)), item).toBe(true)
          }
        }),
        settings,
      )
    },
  )

  it('under the same final law twice leaves nothing to pay', () => {
    fc.assert(
      fc.property(retired, paidThrough, (input, through) => {
        for (const law of [now, raised(toytown)]) {
          const { amounts } = settled(input, law, law, through)
          for (const item of ITEMS) {
            expect(amounts.difference[item].isZero()).toBe(true)
            expect(amounts.arrears?.[item].isZero()).toBe(true)
          }
        }
      }),
      settings,
    )
  })

  it('under a reform that changes nothing leaves nothing to pay', () => {
    const same = now.with({
      name: 'the bases of 2023',
      changes: [
        { path: 'employeePension.award.base.local', from: '2023-01', to: '2023-12', value: '6457' },
        { path: 'employeePension.award.base.provincial', from: '2023-01', to: '2023-12', value: '6401' },
      ],
    })
    fc.assert(
      fc.property(retired, paidThrough, (input, through) => {
        expect(settled(input, now, same, through).amounts.arrears?.total.isZero()).toBe(true)
        expect(settled(input, then, same, through).amounts).toEqual(
          settled(input, then, now, through).amounts,
        )
      }),
      settings,
    )
  })

  it('forth and back cancel out', () => {
    fc.assert(
      fc.property(retired, paidThrough, (input, through) => {
        const forth = settled(input, toytown, raised(toytown), through).amounts.arrears
        const back = settled(input, raised(toytown), toytown, through).amounts.arrears
        for (const item of ITEMS) expect(forth?.[item].plus(back?.[item] ?? Number.NaN).isZero()).toBe(true)
      }),
      settings,
    )
  })

  it('can be computed again step by step', () => {
    fc.assert(
      fc.property(retired, paidThrough, (input, through) => {
        expect(brokenSteps(settled(input, then, now, through))).toEqual([])
      }),
      { numRuns: runs(100) },
    )
  })
})
