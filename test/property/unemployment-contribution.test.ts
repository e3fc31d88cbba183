import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lawOf } from '../../src/law/index.js'
import {
  contribution,
  deemedMonths,
  lateCharge,
  warning,
  type UnemploymentContributionInput,
  type WarningThreshold,
} from '../../src/rules/unemployment/index.js'
import { brokenSteps } from '../support/check-steps.js'
import { determined } from '../unit/contribution/determined.js'
import { countOfMonth, monthOfCount, randomStretch } from '../unit/contribution/random-law.js'
import { billPack, randomBillLaw } from '../unit/unemployment/random-bill-law.js'
import { runs } from './settings.js'

const laws = fc
  .sample(randomBillLaw, { numRuns: 40, seed: 20_260_701 })
  .map((terms) => lawOf('toytown', { pack: billPack(terms) }))
const anyLaw = fc.constantFrom(...laws)
const luoyang = lawOf('luoyang')

const fen = (text: { toFixed(decimals: number): string }) => BigInt(text.toFixed(2).replace('.', ''))

const input: fc.Arbitrary<UnemploymentContributionInput> = fc
  .record({
    stretch: randomStretch,
    worker: fc.constantFrom('employee' as const, 'ruralContract' as const),
    wage: fc.option(fc.integer({ min: 0, max: 4_000_000 }), { freq: 9 }),
    employerClass: fc.constantFrom('small' as const, 'large' as const, 'none' as const),
    deferral: fc.constantFrom(
      'approved' as const,
      'hardship' as const,
      'fiveIndustries' as const,
      'moreIndustries' as const,
      'none' as const,
    ),
  })
  .map(({ stretch: { from, to }, wage, ...rest }) => ({
    ...rest,
    from,
    to,
    ...(wage === null ? { wageCannotBeFixed: true } : { wage: (wage / 100).toFixed(2) }),
  }))

const totalsOf = (given: UnemploymentContributionInput, law: (typeof laws)[number]) =>
  Object.values(determined(contribution(given, law)).totals).map((total) =>
    fen(total as { toFixed(decimals: number): string }),
  )

describe('a stretch of months', () => {
  it('costs the same in one piece, in two, and month by month', () => {
    fc.assert(
      fc.property(input, anyLaw, fc.nat(), (given, law, cut) => {
        const first = countOfMonth(given.from)
        const last = countOfMonth(given.to ?? given.from)
        const middle = first + (cut % (last - first + 1))
        const pieces: readonly (readonly [number, number])[][] = [
          [[first, middle], ...(middle < last ? [[middle + 1, last] as const] : [])],
          Array.from({ length: last - first + 1 }, (_, i) => [first + i, first + i] as const),
        ]
        const whole = totalsOf(given, law)
        for (const cuts of pieces) {
          const parts = cuts.map(([from, to]) =>
            totalsOf({ ...given, from: monthOfCount(from), to: monthOfCount(to) }, law),
          )
          expect(whole.map((_, i) => parts.reduce((sum, part) => sum + (part[i] ?? 0n), 0n))).toEqual(whole)
        }
      }),
      { numRuns: runs(1_000) },
    )
  })

  it('has lines that follow one another without gap or overlap', () => {
    fc.assert(
      fc.property(input, anyLaw, (given, law) => {
        const { rows, values } = determined(contribution(given, law))
        expect(rows[0]?.from).toBe(given.from)
        expect(rows[rows.length - 1]?.to).toBe(given.to)
        rows
          .slice(1)
          .forEach((row, i) => expect(countOfMonth(row.from)).toBe(countOfMonth(rows[i]?.to ?? '') + 1))
        expect(rows.reduce((sum, { months }) => sum + months, 0)).toBe(values.months)
      }),
      { numRuns: runs(1_000) },
    )
  })

  it('takes nothing off the worker, the months or the bill by a deferral', () => {
    fc.assert(
      fc.property(input, anyLaw, (given, law) => {
        const relieved = determined(contribution(given, law))
        const plain = determined(contribution({ ...given, employerClass: 'none', deferral: 'none' }, law))
        const atOnce = determined(contribution({ ...given, deferral: 'none' }, law))
        expect(fen(relieved.totals.employee)).toBe(fen(plain.totals.employee))
        expect(fen(relieved.totals.employer)).toBe(fen(plain.totals.employer))
        expect(relieved.values.countedMonths).toBe(plain.values.months)
        expect(fen(relieved.totals.payable)).toBe(fen(atOnce.totals.payable))
        expect(fen(relieved.totals.deferred)).toBeLessThanOrEqual(fen(relieved.totals.employerDue))
        expect(fen(relieved.totals.payable)).toBeLessThanOrEqual(fen(plain.totals.payable))
      }),
      { numRuns: runs(1_000) },
    )
  })

  it('never costs less on a higher wage', () => {
    fc.assert(
      fc.property(input, anyLaw, fc.nat(1_000_000), (given, law, more) => {
        if (given.wage === undefined) return
        const higher = { ...given, wage: (Number(given.wage) + more / 100).toFixed(2) }
        totalsOf(higher, law).forEach((total, i) =>
          expect(total).toBeGreaterThanOrEqual(totalsOf(given, law)[i] ?? 0n),
        )
      }),
      { numRuns: runs(500) },
    )
  })
})

describe('the late charge', () => {
  it('grows with every day and is the sum of its stretches before rounding', () => {
    const day = (count: number) => new Date(Date.UTC(2010, 0, 1) + count * 864e5).toISOString().slice(0, 10)
    fc.assert(
      fc.property(fc.nat(900), fc.nat(900), fc.nat(400), fc.nat(1e9), (due, late, more, amount) => {
        const text = (amount / 100).toFixed(2)
        const charge = (from: number, to: number) =>
          determined(lateCharge({ amount: text, dueDate: day(from), paidDate: day(to) }, luoyang)).values
        const [first, second, both] = [
          charge(due, due + late),
          charge(due + late, due + late + more),
          charge(due, due + late + more),
        ]
        expect(both.days).toBe(late + more)
        expect(both.chargeShare.toFixed(6)).toBe(first.chargeShare.plus(second.chargeShare).toFixed(6))
        expect(both.charge.gte(first.charge)).toBe(true)
      }),
      { numRuns: runs(1_000) },
    )
  })
})

describe('the contribution time', () => {
  const months = fc.nat(400)

  it('is the worker’s own count, whatever the employer’s is', () => {
    fc.assert(
      fc.property(
        months,
        months,
        months,
        months,
        fc.nat(),
        (employerPaid, employerDeemed, workerPaid, serviceBefore, used) => {
          const usedMonths = used % (serviceBefore + 1)
          const record = {
            month: '2015-06',
            employerPaid,
            employerDeemed,
            workerPaid,
            serviceBefore,
            usedMonths,
          }
          const time = determined(deemedMonths(record, luoyang))
          expect(time.values.countedMonths).toBe(workerPaid + serviceBefore - usedMonths)
          expect(time.values.difference).toBe(employerPaid + employerDeemed - time.values.countedMonths)
          expect(brokenSteps(time)).toEqual([])
        },
      ),
      { numRuns: runs(500) },
    )
  })
})

describe('early warning', () => {
  const rate = fc.option(fc.nat(1_000_000).map((n) => (n / 1e6).toFixed(6)))
  const figures = fc.record({
    registeredRate: rate,
    surveyedRate: rate,
    claimants: fc.option(fc.nat(1_000_000)),
    insured: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
    fundBalance: fc.option(fc.nat(1e9)),
    monthlyExpense: fc.option(fc.integer({ min: 1, max: 1e8 })),
  })
  const ladder = (
    indicator: WarningThreshold['indicator'],
    when: WarningThreshold['when'],
    scale: number,
    decimals: number,
  ) =>
    fc.uniqueArray(fc.nat(scale), { maxLength: 4 }).map((limits) => {
      const down = when === 'below' || when === 'atOrBelow'
      const ordered = [...limits].sort((a, b) => (down ? b - a : a - b))
      return ordered.map((limit, i) => ({
        indicator,
        when,
        level: `level ${i + 1}`,
        limit: (limit / 10 ** decimals).toFixed(decimals),
      }))
    })
  const sides = fc.constantFrom<WarningThreshold['when']>('above', 'atOrAbove', 'below', 'atOrBelow')
  const thresholds = fc
    .tuple(sides, sides)
    .chain(([one, other]) =>
      fc
        .tuple(ladder('surveyedRate', one, 1_000_000, 6), ladder('reserveMonths', other, 300_000, 4))
        .map((ladders) => ladders.flat()),
    )

  it('says of each indicator what it would say alone', () => {
    fc.assert(
      fc.property(figures, thresholds, (given, levels) => {
        const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null))
        const together = warning({ month: '2024-06', thresholds: levels, ...known }, luoyang)
        expect(brokenSteps(together)).toEqual([])
        const parts = [
          ['registeredRate'],
          ['surveyedRate'],
          ['claimants', 'insured'],
          ['fundBalance', 'monthlyExpense'],
        ]
        parts.forEach((names, i) => {
          const own = Object.fromEntries(names.map((name) => [name, (known as Record<string, never>)[name]]))
          const alone = warning({ month: '2024-06', thresholds: levels, ...own }, luoyang)
          if (alone.outcome === 'undetermined') {
            if (together.outcome === 'determined')
              expect(together.indicators[i]?.outcome).toBe('undetermined')
          } else
            expect(JSON.stringify(together.outcome === 'determined' && together.indicators[i])).toBe(
              JSON.stringify(alone.indicators[i]),
            )
        })
      }),
      { numRuns: runs(500) },
    )
  })

  it('reaches a level exactly when its limit is passed, and no graver one', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), thresholds, (rateMillionths, levels) => {
        const surveyedRate = (rateMillionths / 1e6).toFixed(6)
        const watch = determined(warning({ month: '2024-06', surveyedRate, thresholds: levels }, luoyang))
        const own = levels.filter(({ indicator }) => indicator === 'surveyedRate')
        const met = own.filter(({ limit, when }) => {
          const edge = Math.round(Number(limit) * 1e6)
          return {
            above: rateMillionths > edge,
            atOrAbove: rateMillionths >= edge,
            below: rateMillionths < edge,
            atOrBelow: rateMillionths <= edge,
          }[when]
        })
        expect(watch.indicators[1]?.level).toBe(met[met.length - 1]?.level ?? null)
        expect(watch.indicators[1]?.nextLevel).toBe(own[met.length]?.level ?? null)
      }),
      { numRuns: runs(1_000) },
    )
  })
})
