import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  INJURY_ADJUSTMENT_STATUS,
  injuryAdjustmentColumns,
  lawOf,
  monthNumber,
  workInjury,
  type Law,
} from 'shebao'
import { runs } from '../property/settings.js'
import { brokenSteps } from '../support/check-steps.js'

/**
 * Benefits after a death computed again with decimal.js from the text of article 39, under provinces with any base and
 * income, and the yearly adjustment from tables drawn at random.
 */
const half = (value: Decimal) => value.toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
const cut = (value: Decimal) => value.toDecimalPlaces(2, Decimal.ROUND_DOWN)
const yuan = (fen: number) => new Decimal(fen).div(100)

interface Relative {
  readonly spouse: boolean
  readonly alone: boolean
}
type Sharing = 'proportional' | 'inOrder' | 'spouseFirst'

/** The pensions of the first award, by the words of the law and of the three ways to share. */
function oracle(wage: Decimal, relatives: readonly Relative[], sharing: Sharing): Decimal[] {
  const percent = relatives.map(({ spouse, alone }) => new Decimal(spouse ? 40 : 30).plus(alone ? 10 : 0))
  const whole = percent.reduce((sum, each) => sum.plus(each), new Decimal(0))
  const full = percent.map((each) => half(wage.times(each).div(100)))
  if (whole.lte(100)) {
    const sum = full.reduce((total, each) => total.plus(each), new Decimal(0))
    return sum.lte(wage) ? full : percent.map((each) => cut(wage.times(each).div(100)))
  }
  if (sharing === 'inOrder') {
    let left = wage
    return full.map((each) => {
      const mine = Decimal.min(each, left)
      left = left.minus(mine)
      return mine
    })
  }
  const first = (i: number) => sharing === 'spouseFirst' && relatives[i]?.spouse === true
  const taken = full.reduce((sum, each, i) => (first(i) ? sum.plus(each) : sum), new Decimal(0))
  const among = percent.reduce((sum, each, i) => (first(i) ? sum : sum.plus(each)), new Decimal(0))
  return percent.map((each, i) =>
    first(i) ? (full[i] as Decimal) : cut(wage.minus(taken).times(each).div(among)),
  )
}

const families = fc.record({
  spouse: fc.option(fc.boolean(), { nil: undefined }),
  others: fc.array(fc.boolean(), { maxLength: 6 }),
  wage: fc.oneof(fc.integer({ min: 1, max: 2_000 }), fc.integer({ min: 1, max: 3_000_000 })),
  sharing: fc.constantFrom<Sharing>('proportional', 'inOrder', 'spouseFirst'),
  which: fc.nat(39),
})

/** Forty provinces; a law for each case would take more time than the cases. */
const provinces = fc
  .sample(
    fc.record({
      base: fc.integer({ min: 100_000, max: 2_000_000 }),
      income: fc.integer({ min: 1_000_000, max: 20_000_000 }),
    }),
    { numRuns: 40, seed: 39 },
  )
  .map(({ base, income }) => ({ base, income, law: lawWith(base, income) }))

function lawWith(base: number, income: number): Law {
  const span = { from: '2025-01', to: '2025-12' }
  return lawOf('luoyang').with({
    name: 'any province',
    changes: [
      { path: 'workInjury.base', ...span, value: yuan(base).toFixed(2) },
      { path: 'statistics.nationalUrbanIncome', ...span, value: yuan(income).toFixed(2) },
    ],
  })
}

describe('benefits after a death by work injury and their oracle', () => {
  it('agree to the fen, and every step follows from its formula', () => {
    fc.assert(
      fc.property(families, ({ spouse, others, wage, sharing, which }) => {
        const { base, income, law } = provinces[which] as (typeof provinces)[number]
        const relatives: Relative[] = [
          ...(spouse === undefined ? [] : [{ spouse: true, alone: spouse }]),
          ...others.map((alone) => ({ spouse: false, alone })),
        ]
        const outcome = workInjury.death(
          {
            death: '2025-05-10',
            circumstance: 'paidLeave',
            insured: true,
            ownWage: yuan(wage).toFixed(2),
            dependants: relatives.map((each) => ({
              relationship: each.spouse ? 'spouse' : 'parent',
              sex: 'male',
              birth: '1950-01',
              supported: true,
              incapacitated: false,
              alone: each.alone,
            })),
            sharing,
          },
          law,
        )
        if (outcome.outcome !== 'entitled') throw new Error(JSON.stringify(outcome))
        expect(outcome.amounts.funeral.toFixed(2)).toBe(yuan(base).times(6).toFixed(2))
        expect(outcome.amounts.lumpSum.toFixed(2)).toBe(yuan(income).times(20).toFixed(2))
        const expected = oracle(yuan(wage), relatives, sharing).map((each) => each.toFixed(2))
        expect(outcome.rows.map(({ amount }) => amount.toFixed(2))).toEqual(expected)
        expect(brokenSteps(outcome)).toEqual([])
      }),
      { numRuns: runs(3_000) },
    )
  })
})

const LEVELS = ['complete', 'mostly', 'partly'] as const
const rises = fc.record({
  grades: fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: 6, maxLength: 6 }),
  extra: fc.integer({ min: 0, max: 5_000 }),
  floor: fc.option(fc.integer({ min: 0, max: 400_000 }), { nil: undefined }),
  base: fc.integer({ min: 100_000, max: 2_000_000 }),
  rounding: fc.constantFrom('halfUp/fen', 'up/yuan', 'halfUp/jiao'),
})
const people = fc.array(
  fc.record({
    grade: fc.integer({ min: 1, max: 6 }),
    level: fc.nat(2),
    nursed: fc.boolean(),
    early: fc.boolean(),
    amount: fc.nat(1_000_000),
  }),
  { minLength: 1, maxLength: 30 },
)

describe('the yearly adjustment of work-injury benefits and its oracle', () => {
  it('agree to the fen, on their own and as columns', () => {
    fc.assert(
      fc.property(rises, people, (year, list) => {
        const law = lawOf('luoyang').with({ name: 'any year', changes: changesOf(year) })
        const results = injuryAdjustmentColumns(
          {
            recipient: Uint8Array.from(list, ({ nursed, grade, level }) => (nursed ? 10 + level : grade - 1)),
            start: Int32Array.from(list, () => monthNumber('2005-01')),
            injury: Int32Array.from(list, ({ early }) => monthNumber(early ? '1996-09' : '1996-10')),
            amount: Float64Array.from(list, ({ amount }) => amount),
            pensionAdjusted: new Uint8Array(list.length),
            aboveFloor: new Uint8Array(list.length),
          },
          2026,
          law,
        )
        list.forEach(({ grade, level, nursed, early, amount }, row) => {
          const before = yuan(amount)
          const rise = yuan(year.grades[grade - 1] as number).plus(early ? yuan(year.extra) : 0)
          const target = round(yuan(year.base).times([0.5, 0.4, 0.3][level] as number), year.rounding)
          const expected = nursed
            ? Decimal.max(before, target)
            : Decimal.max(before.plus(rise), year.floor === undefined ? 0 : yuan(year.floor))
          const single = workInjury.adjust(
            {
              ...(nursed
                ? { benefit: 'nursing' as const, level: LEVELS[level] ?? 'complete' }
                : { benefit: 'allowance' as const, grade }),
              year: 2026,
              amount: before.toFixed(2),
              start: '2005-01',
              injury: early ? '1996-09' : '1996-10',
              payer: 'injuryFund',
            },
            law,
          )
          if (single.outcome !== 'entitled') throw new Error(JSON.stringify(single))
          expect(single.amounts.adjusted.toFixed(2)).toBe(expected.toFixed(2))
          expect(INJURY_ADJUSTMENT_STATUS[results.status[row] ?? -1]).toBe('entitled')
          expect(results.adjusted[row]).toBe(expected.times(100).toNumber())
          expect(brokenSteps(single)).toEqual([])
        })
      }),
      { numRuns: runs(150) },
    )
  })
})

function round(value: Decimal, rounding: string): Decimal {
  if (rounding === 'up/yuan') return value.toDecimalPlaces(0, Decimal.ROUND_UP)
  return value.toDecimalPlaces(rounding === 'halfUp/jiao' ? 1 : 2, Decimal.ROUND_HALF_UP)
}

function changesOf({
  grades,
  extra,
  floor,
  base,
  rounding,
}: {
  readonly grades: readonly number[]
  readonly extra: number
  readonly floor: number | undefined
  readonly base: number
  readonly rounding: string
}) {
  const span = { from: '2026-01', to: '2026-12' }
  const table = (fen: (grade: number) => number) =>
    Object.fromEntries([1, 2, 3, 4, 5, 6].map((grade) => [String(grade), yuan(fen(grade)).toFixed(2)]))
  return [
    { path: 'workInjury.adjustment.effective', ...span, value: '2026-01' },
    { path: 'workInjury.adjustment.rollsBy', ...span, value: '2025-12' },
    {
      path: 'workInjury.adjustment.allowance',
      ...span,
      value: table((grade) => grades[grade - 1] as number),
    },
    { path: 'workInjury.adjustment.early.allowance', ...span, value: table(() => extra) },
    {
      path: 'workInjury.adjustment.early.nursing',
      ...span,
      value: { complete: '0', mostly: '0', partly: '0' },
    },
    {
      path: 'workInjury.adjustment.floor.rule.allowance',
      ...span,
      value: floor === undefined ? 'none' : 'fixedFloor',
    },
    { path: 'workInjury.adjustment.floor.allowance', ...span, value: yuan(floor ?? 0).toFixed(2) },
    { path: 'workInjury.base', ...span, value: yuan(base).toFixed(2) },
    { path: 'workInjury.nursing.rounding', ...span, value: rounding },
  ] as const
}
