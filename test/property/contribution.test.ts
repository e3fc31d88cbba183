import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { definitionOf, lawOf, lookUp, type Law, type ParameterPath } from '../../src/law/index.js'
import {
  contribution,
  contributionOf,
  settlement,
  type ContributionInput,
  type ContributionTerms,
  type DeterminedContribution,
} from '../../src/rules/contribution/index.js'
import { gridFen, type Fen, type MoneyRounding, type Share } from '../../src/money/index.js'
import { countOfMonth, monthOfCount, randomStretch, randomTerms } from '../unit/contribution/random-law.js'
import { toyContributionPack } from '../unit/contribution/toy-law.js'
import { runs } from './settings.js'

const laws = fc
  .sample(randomTerms, { numRuns: 40, seed: 19_970_716 })
  .map((terms) => lawOf('toytown', { pack: toyContributionPack(terms) }))
const anyLaw = fc.constantFrom(...laws)

const share = (max: number) => fc.integer({ min: 0, max }).map((value) => value as Share)
const rounding: fc.Arbitrary<MoneyRounding> = fc.record({
  mode: fc.constantFrom('halfUp', 'up', 'down'),
  to: fc.constantFrom('fen', 'jiao', 'yuan'),
})
const terms: fc.Arbitrary<ContributionTerms> = fc
  .record({
    floor: fc.integer({ min: 0, max: 500_000 }),
    width: fc.integer({ min: 0, max: 2_000_000 }),
    employerRate: share(300_000),
    employeeRate: share(110_000),
    flexibleRate: share(250_000),
    accountRate: share(170_000),
    waivedShare: share(1_000_000),
    rounding,
  })
  .map(({ floor, width, ...rest }) => ({ ...rest, floor: floor as Fen, ceiling: (floor + width) as Fen }))
const fen = fc.integer({ min: 0, max: 3_000_000 }).map((value) => value as Fen)

describe('the contribution of a month', () => {
  it('lies on a base within the bounds, and on the wage itself when that lies within', () => {
    fc.assert(
      fc.property(fen, terms, (wage, law) => {
        const { base, clamped } = contributionOf(wage, law)
        expect(base).toBeGreaterThanOrEqual(law.floor)
        expect(base).toBeLessThanOrEqual(law.ceiling)
        expect(clamped === 0).toBe(base === wage)
        expect(clamped === 0).toBe(law.floor <= wage && wage <= law.ceiling)
      }),
      { numRuns: runs(10_000) },
    )
  })

  it('never falls in any share when the wage is higher; what stays with the pool falls by one step of the rounding at most', () => {
    fc.assert(
      fc.property(fen, fc.nat(5_000), terms, (wage, more, law) => {
        const lower = contributionOf(wage, law)
        const higher = contributionOf((wage + more) as Fen, law)
        for (const name of [
          'base',
          'employer',
          'waived',
          'employerDue',
          'employee',
          'flexible',
          'account',
          'payable',
        ] as const)
          expect(higher[name]).toBeGreaterThanOrEqual(lower[name])
        // the pool gets a rounded amount less another: with a rate above that of the account it cannot fall further
        if (law.flexibleRate >= law.accountRate)
          expect(higher.pool).toBeGreaterThanOrEqual(lower.pool - gridFen(law.rounding.to))
      }),
      { numRuns: runs(10_000) },
    )
  })

  it('adds up: what is paid goes to the account or to the pool, and relief changes neither account nor own share', () => {
    fc.assert(
      fc.property(fen, terms, (wage, law) => {
        const amounts = contributionOf(wage, law)
        expect(amounts.account + amounts.pool).toBe(amounts.payable)
        expect(amounts.employerDue + amounts.waived).toBe(amounts.employer)
        expect(amounts.employerDue + amounts.employee + amounts.flexible).toBe(amounts.payable)
        const full = contributionOf(wage, { ...law, waivedShare: 0 as Share })
        expect([full.account, full.employee, full.employer]).toEqual([
          amounts.account,
          amounts.employee,
          amounts.employer,
        ])
        expect(amounts.waived).toBeLessThanOrEqual(amounts.employer)
      }),
      { numRuns: runs(10_000) },
    )
  })
})

const input: fc.Arbitrary<ContributionInput & { readonly to: string }> = fc
  .record({
    kind: fc.constantFrom('employed', 'flexible'),
    stretch: randomStretch,
    wage: fc.integer({ min: 0, max: 3_000_000 }).map((n) => (n / 100).toFixed(2)),
    employerClass: fc.constantFrom('small', 'large', 'none'),
    deferral: fc.constantFrom('hardship', 'fiveIndustries', 'none'),
  })
  .map(({ kind, stretch: { from, to }, wage, employerClass, deferral }) =>
    kind === 'employed' ? { kind, from, to, wage, employerClass, deferral } : { kind, from, to, base: wage },
  )

/** The bill of an input, or undefined when the chosen base is refused. */
function billOf(given: ContributionInput, law: Law): DeterminedContribution | undefined {
  try {
    const outcome = contribution(given, law)
    if (outcome.outcome !== 'determined') throw new Error(outcome.outcome)
    return outcome
  } catch (error) {
    if (given.kind === 'flexible') return undefined
    throw error
  }
}

const totalsOf = (bill: DeterminedContribution) =>
  Object.values(bill.totals).map((total) =>
    Number((total as { toFixed(n: number): string }).toFixed(2).replace('.', '')),
  )

describe('a stretch of months', () => {
  it('costs the same in one piece, in two, and month by month', () => {
    fc.assert(
      fc.property(input, anyLaw, fc.nat(), (given, law, cut) => {
        const whole = billOf(given, law)
        fc.pre(whole !== undefined)
        if (whole === undefined) return
        const first = countOfMonth(given.from)
        const last = countOfMonth(given.to)
        const middle = first + (cut % (last - first + 1))
        const cuts: readonly (readonly [number, number])[][] = [
          [[first, middle], ...(middle < last ? [[middle + 1, last] as const] : [])],
          Array.from({ length: last - first + 1 }, (_, i) => [first + i, first + i] as const),
        ]
        for (const pieces of cuts) {
          const bills = pieces.map(([from, to]) =>
            billOf({ ...given, from: monthOfCount(from), to: monthOfCount(to) }, law),
          )
          const sums = totalsOf(whole).map((_, i) =>
            bills.reduce((sum, bill) => sum + ((bill && totalsOf(bill)[i]) || 0), 0),
          )
          expect(sums).toEqual(totalsOf(whole))
        }
      }),
      { numRuns: runs(1_000) },
    )
  })

  it('has lines that follow one another without gap or overlap', () => {
    fc.assert(
      fc.property(input, anyLaw, (given, law) => {
        const bill = billOf(given, law)
        fc.pre(bill !== undefined)
        const rows = bill?.rows ?? []
        expect(rows[0]?.from).toBe(given.from)
        expect(rows[rows.length - 1]?.to).toBe(given.to)
        rows
          .slice(1)
          .forEach((row, i) => expect(countOfMonth(row.from)).toBe(countOfMonth(rows[i]?.to ?? '') + 1))
        expect(rows.reduce((sum, { months }) => sum + months, 0)).toBe(bill?.values.months)
      }),
      { numRuns: runs(1_000) },
    )
  })

  it('counts in full and credits the account in full under every relief', () => {
    fc.assert(
      fc.property(input, anyLaw, (given, law) => {
        fc.pre(given.kind === 'employed')
        if (given.kind !== 'employed') return
        const relieved = billOf(given, law)
        const plain = billOf({ ...given, employerClass: 'none', deferral: 'none' }, law)
        expect(relieved?.totals.account.toFixed(2)).toBe(plain?.totals.account.toFixed(2))
        expect(relieved?.totals.employee.toFixed(2)).toBe(plain?.totals.employee.toFixed(2))
        expect(relieved?.values.countedMonths).toBe(plain?.values.months)
        const undeferred = billOf({ ...given, deferral: 'none' }, law)
        expect(relieved?.totals.payable.toFixed(2)).toBe(undeferred?.totals.payable.toFixed(2))
        expect(relieved?.totals.deferred.lte(relieved.totals.employerDue)).toBe(true)
      }),
      { numRuns: runs(1_000) },
    )
  })
})

describe('a reform that changes nothing', () => {
  const paths: readonly ParameterPath[] = [
    'employeePension.contribution.base.reference',
    'employeePension.contribution.base.floorShare',
    'employeePension.contribution.base.ceilingShare',
    'employeePension.contribution.base.fixedFloor',
    'employeePension.contribution.base.rounding',
    'employeePension.contribution.rate.employer',
    'employeePension.contribution.rate.employee',
    'employeePension.contribution.rate.flexible',
    'employeePension.contribution.rate.account',
    'employeePension.contribution.rounding',
    'employeePension.relief.exemption.small',
    'employeePension.relief.exemption.large',
    'employeePension.relief.deferral.fiveIndustries',
    'employeePension.relief.flexibleMakeUp',
  ]

  it('changes no amount and no line', () => {
    fc.assert(
      fc.property(input, anyLaw, fc.constantFrom(...paths), (given, law, path) => {
        const before = billOf(given, law)
        fc.pre(before !== undefined)
        const months = Array.from({ length: countOfMonth(given.to) - countOfMonth(given.from) + 1 }, (_, i) =>
          monthOfCount(countOfMonth(given.from) + i),
        )
        const changes = months.flatMap((month) => {
          const found = lookUp(law, path, month)
          return found.outcome === 'found'
            ? [{ path, from: month, to: month, value: found.value, unit: definitionOf(path).unit }]
            : []
        })
        const after = billOf(given, law.with({ name: 'nothing', changes }))
        expect(JSON.stringify([after?.rows, after?.values])).toBe(
          JSON.stringify([before?.rows, before?.values]),
        )
      }),
      { numRuns: runs(1_000) },
    )
  })

  it('leaves nothing to settle', () => {
    fc.assert(
      fc.property(input, anyLaw, (given, law) => {
        fc.pre(billOf(given, law) !== undefined)
        const settled = settlement(given, { paid: law, now: law })
        if (settled.outcome !== 'determined') throw new Error(settled.outcome)
        expect(
          Object.values(settled.totals).every((total) => (total as { isZero(): boolean }).isZero()),
        ).toBe(true)
      }),
      { numRuns: runs(500) },
    )
  })
})
