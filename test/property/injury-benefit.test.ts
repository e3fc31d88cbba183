import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lawOf, workInjury, type AnyOutcome, type Decimal } from 'shebao'
import { toyPack } from '../toy/toy-pack.js'
import { brokenSteps } from '../support/check-steps.js'
import { runs } from './settings.js'

const law = lawOf('luoyang')
const toytown = lawOf('toytown', { pack: toyPack })
const settings = { numRuns: runs(200) }
const money = (most: number) => fc.nat(most).map((fen) => (fen / 100).toFixed(2))
const levels = fc.constantFrom('complete' as const, 'mostly' as const, 'partly' as const)
const months = fc
  .record({ year: fc.integer({ min: 2022, max: 2025 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`)
const workers = fc.record({
  graded: months,
  meanWage: money(3_000_000),
  trueMeanWage: fc.option(money(3_000_000), { nil: undefined }),
  nursing: levels,
  ownContributions: money(80_000),
  insured: fc.boolean(),
})
type Worker = typeof workers extends fc.Arbitrary<infer W> ? W : never

function benefitsOf(worker: Worker, grade: number): workInjury.EntitledDisability {
  const { trueMeanWage, ...rest } = worker
  const result = workInjury.disability(
    {
      ...rest,
      injury: '2022-01',
      grade,
      placed: false,
      ...(trueMeanWage !== undefined && { trueMeanWage }),
    },
    law,
  )
  if (result.outcome !== 'entitled') throw new Error(JSON.stringify(result))
  return result
}
const atLeast = (a: Decimal | null, b: Decimal | null) => (a === null ? b === null : b === null || a.gte(b))

describe('disability benefits', () => {
  it('never fall as the grade gets graver', () => {
    fc.assert(
      fc.property(workers, fc.integer({ min: 1, max: 9 }), (worker, grade) => {
        const [graver, lighter] = [benefitsOf(worker, grade).amounts, benefitsOf(worker, grade + 1).amounts]
        expect(graver.lumpSum.gte(lighter.lumpSum)).toBe(true)
        expect(atLeast(graver.allowance, lighter.allowance)).toBe(true)
      }),
      settings,
    )
  })

  it('hold the own wage to its bounds and the allowance to the minimum wage, and their steps hold', () => {
    fc.assert(
      fc.property(workers, fc.integer({ min: 1, max: 10 }), (worker, grade) => {
        const result = benefitsOf(worker, grade)
        const { ownWage, floor, ceiling, allowance, minimumWage } = result.values
        expect(ownWage.gte(floor ?? 0) && ownWage.lte(ceiling ?? 0)).toBe(true)
        if (allowance !== null)
          expect(allowance.minus(worker.ownContributions).gte(minimumWage ?? 0)).toBe(true)
        expect(brokenSteps(result)).toEqual([])
      }),
      settings,
    )
  })

  it('pay what the true wage would bring, fund and employer together', () => {
    fc.assert(
      fc.property(workers, fc.integer({ min: 1, max: 10 }), (worker, grade) => {
        const higher = (Number(worker.meanWage) + 1234.5).toFixed(2)
        const both = benefitsOf({ ...worker, trueMeanWage: higher }, grade).payments
        const all = benefitsOf({ ...worker, meanWage: higher, trueMeanWage: undefined }, grade).payments
        const sum = (list: typeof all) =>
          list.reduce((total, { amount }) => total.plus(amount), (all[0]?.amount ?? 0) as Decimal).toFixed(2)
        expect(sum(both)).toBe(sum(all))
      }),
      settings,
    )
  })

  it('are the employer’s without insurance, amount by amount', () => {
    fc.assert(
      fc.property(workers, fc.integer({ min: 1, max: 10 }), (worker, grade) => {
        const [on, off] = [true, false].map((insured) => benefitsOf({ ...worker, insured }, grade).payments)
        expect(off?.map(({ payer }) => payer)).toEqual(off?.map(() => 'employer'))
        expect(off?.map(({ amount }) => amount.toFixed(2))).toEqual(
          on?.map(({ amount }) => amount.toFixed(2)),
        )
      }),
      settings,
    )
  })
})

describe('nursing', () => {
  it('never falls with more dependence, nor from one year to the next', () => {
    const amount = (level: workInjury.NursingLevel, month: string) => {
      const result = workInjury.nursing({ level, concluded: '2022-01', month, insured: true }, law)
      expect(brokenSteps(result)).toEqual([])
      if (result.outcome !== 'entitled') throw new Error(result.outcome)
      return result.amounts.nursing
    }
    fc.assert(
      fc.property(months, (at) => {
        const month = at < '2022-02' ? '2022-02' : at
        const [complete, mostly, partly] = [
          amount('complete', month),
          amount('mostly', month),
          amount('partly', month),
        ] as const
        expect(complete.gte(mostly) && mostly.gte(partly)).toBe(true)
        const later = `${Number(month.slice(0, 4)) + 1}${month.slice(4)}`
        expect(amount('mostly', later).gte(mostly)).toBe(true)
      }),
      { numRuns: runs(50) },
    )
  })
})

describe('the grants on leaving', () => {
  const leavings = fc.record({
    month: months,
    occupationalDisease: fc.boolean(),
    monthsToRetirement: fc.nat(100),
    insured: fc.boolean(),
  })
  const grantsOf = (leaving: Omit<workInjury.LeavingGrantsInput, 'grade' | 'way'>, grade: number) => {
    const result = workInjury.leavingGrants({ ...leaving, grade, way: 'workerProposed' }, law)
    if (result.outcome !== 'entitled') throw new Error(result.outcome)
    expect(brokenSteps(result)).toEqual([])
    return result.amounts
  }

  it('never fall as the grade gets graver, nor with more time to retirement', () => {
    fc.assert(
      fc.property(leavings, fc.integer({ min: 5, max: 9 }), (leaving, grade) => {
        const [graver, lighter] = [grantsOf(leaving, grade), grantsOf(leaving, grade + 1)]
        expect(graver.medical.gte(lighter.medical) && graver.employment.gte(lighter.employment)).toBe(true)
        const later = grantsOf({ ...leaving, monthsToRetirement: leaving.monthsToRetirement + 1 }, grade)
        expect(later.employment.gte(graver.employment) && later.medical.eq(graver.medical)).toBe(true)
      }),
      settings,
    )
  })
})

describe('a recomputation', () => {
  it('pays final less provisional, month by month', () => {
    const then = lawOf('luoyang', { asOf: '2024-03-31' })
    const inputs = fc.record({
      meanWage: money(700_000),
      grade: fc.integer({ min: 1, max: 10 }),
      nursing: levels,
      ownContributions: money(50_000),
      paid: fc.integer({ min: 3, max: 12 }),
    })
    fc.assert(
      fc.property(inputs, ({ paid, ...some }) => {
        const disability = {
          ...some,
          injury: '2024-01',
          graded: '2024-02',
          placed: false,
          insured: true,
        } as const
        const paidThrough = `2024-${String(paid).padStart(2, '0')}`
        const settled = workInjury.recompute({ disability }, then, law, { paidThrough })
        const [before, after] = [then, law].map((each) => workInjury.disability(disability, each))
        if (
          settled.outcome !== 'determined' ||
          before?.outcome !== 'entitled' ||
          after?.outcome !== 'entitled'
        )
          throw new Error(settled.outcome)
        expect(brokenSteps(settled)).toEqual([])
        let due = after.amounts.lumpSum.minus(before.amounts.lumpSum)
        for (let month = 3; month <= paid; month++) {
          due = due.plus(after.amounts.allowance ?? 0).minus(before.amounts.allowance ?? 0)
          due = due.plus(after.amounts.nursing ?? 0).minus(before.amounts.nursing ?? 0)
        }
        expect(settled.amounts.arrears?.toFixed(2)).toBe(due.toFixed(2))
      }),
      settings,
    )
  })
})

describe('the steps of every rule', () => {
  it('follow their formulas under odd values of every parameter', () => {
    fc.assert(
      fc.property(workers, fc.integer({ min: 1, max: 10 }), fc.nat(80), (worker, grade, count) => {
        const { meanWage, nursing, ownContributions, insured, graded } = worker
        const plain = { injury: '2022-01', graded, grade, meanWage, nursing, ownContributions, insured }
        const outcomes: AnyOutcome[] = [
          workInjury.ownWage({ injury: graded, meanWage, trueMeanWage: ownContributions }, toytown),
          workInjury.disability(plain, toytown),
          workInjury.leavePay({ from: graded, months: count + 1, wage: meanWage, extension: 9 }, toytown),
          workInjury.nursing(
            { level: nursing, concluded: '2022-01', month: '2025-02', previous: meanWage, insured },
            toytown,
          ),
          workInjury.hospitalMeals(
            { month: graded, days: 1 + (count % 28), city: 'large', insured },
            toytown,
          ),
        ]
        expect(outcomes.map(({ outcome }) => outcome)).not.toContain('undetermined')
        for (const outcome of outcomes) expect(brokenSteps(outcome)).toEqual([])
      }),
      settings,
    )
  })
})
