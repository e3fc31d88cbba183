import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isShebaoError } from '../../src/errors.js'
import { lawOf } from '../../src/law/index.js'
import {
  baseBounds,
  contribution,
  lateCharge,
  settlement,
  type Contribution,
  type ContributionInput,
} from '../../src/rules/contribution/index.js'
import { runs } from '../property/settings.js'
import { brokenSteps } from '../support/check-steps.js'
import { D } from '../support/evaluate-formula.js'
import { countOfMonth, monthOfCount, randomStretch, randomTerms } from '../unit/contribution/random-law.js'
import { toyContributionPack } from '../unit/contribution/toy-law.js'
import {
  contributionOracle,
  oracleBounds,
  type OracleAnswer,
  type OracleInput,
} from './contribution-oracle.js'

/** Laws with odd values, the same in every run; the cases are new each time. */
const laws = fc.sample(randomTerms, { numRuns: 60, seed: 20_260_331 }).map((terms) => ({
  terms,
  law: lawOf('toytown', { pack: toyContributionPack(terms) }),
}))
const anyLaw = fc.nat(laws.length - 1)
const lawAt = (index: number) => laws[index] as (typeof laws)[number]

/** Wages of every size, half of them at a bound of some law or a fen beside it. */
const wage = fc
  .tuple(
    fc.boolean(),
    fc.integer({ min: 0, max: 4_000_000 }),
    anyLaw,
    fc.nat(59),
    fc.boolean(),
    fc.integer({ min: -1, max: 1 }),
  )
  .map(([anywhere, fen, index, month, low, beside]) => {
    if (anywhere) return new D(fen).div(100).toFixed(2)
    const { floor, ceiling } = oracleBounds(monthOfCount(2010 * 12 + month), lawAt(index).terms)
    return (low ? floor : ceiling).plus(new D(beside).div(100)).toFixed(2)
  })

const oracleInput: fc.Arbitrary<OracleInput> = fc
  .record({
    kind: fc.constantFrom('employed', 'flexible'),
    stretch: randomStretch,
    wage,
    employerClass: fc.constantFrom('small', 'large', 'none'),
    deferral: fc.constantFrom('hardship', 'fiveIndustries', 'none'),
    late: fc.boolean(),
  })
  .map(({ stretch: { from, to, paidIn }, late, ...rest }) =>
    rest.kind === 'employed'
      ? { ...rest, from, to, paidIn: null }
      : { ...rest, from, to, employerClass: 'none', deferral: 'none', paidIn: late ? paidIn : null },
  )

function inputOf({ kind, from, to, wage, employerClass, deferral, paidIn }: OracleInput): ContributionInput {
  return kind === 'employed'
    ? { kind, from, to, wage, employerClass, deferral }
    : { kind, from, to, base: wage, ...(paidIn !== null && { paidIn }) }
}

/** The rule's answer in the oracle's form: lines unrolled into months. */
function answerOf(run: () => Contribution): OracleAnswer | Contribution {
  let outcome: Contribution
  try {
    outcome = run()
  } catch (error) {
    if (!isShebaoError(error) || error.kind !== 'input') throw error
    return { kind: 'refused', codes: [...new Set(error.issues.map(({ code }) => code))].sort() }
  }
  if (outcome.outcome === 'notEntitled') return { kind: 'closed' }
  if (outcome.outcome !== 'determined') return outcome
  const months = outcome.rows.flatMap((row) =>
    Array.from({ length: row.months }, (_, i) => ({
      month: monthOfCount(countOfMonth(row.from) + i),
      base: row.base.toFixed(2),
      clamped: row.clamped,
      employer: row.employer.toFixed(2),
      waived: row.waived.toFixed(2),
      employerDue: row.employerDue.toFixed(2),
      employee: row.employee.toFixed(2),
      flexible: row.flexible.toFixed(2),
      payable: row.payable.toFixed(2),
      account: row.account.toFixed(2),
      pool: row.pool.toFixed(2),
      deferredUntil: row.deferredUntil,
      deferred: row.deferred.toFixed(2),
      makeUpBy: row.makeUpBy,
    })),
  )
  const totals = Object.entries(outcome.totals).map(([name, total]): [string, string] => [
    name,
    (total as { toFixed(n: number): string }).toFixed(2),
  ])
  return { kind: 'bill', months, totals: Object.fromEntries(totals) }
}

describe('the contribution against decimals of 60 digits', () => {
  it('agrees to the fen, month by month and in all, with each refusal', () => {
    const seen = { closed: 0, refused: 0, bill: 0 }
    fc.assert(
      fc.property(anyLaw, oracleInput, (index, input) => {
        const { terms, law } = lawAt(index)
        const expected = contributionOracle(input, terms)
        seen[expected.kind] += 1
        expect(answerOf(() => contribution(inputOf(input), law))).toEqual(expected)
      }),
      { numRuns: runs(20_000) },
    )
    expect(Math.min(seen.closed, seen.refused, seen.bill)).toBeGreaterThan(500)
  })

  it('is explained by formulas that give each value', () => {
    fc.assert(
      fc.property(anyLaw, oracleInput, (index, input) => {
        const { law, terms } = lawAt(index)
        fc.pre(contributionOracle(input, terms).kind === 'bill')
        expect(brokenSteps(contribution(inputOf(input), law))).toEqual([])
      }),
      { numRuns: runs(300) },
    )
  })
})

describe('the bounds against decimals of 60 digits', () => {
  it('agree to the fen', () => {
    fc.assert(
      fc.property(anyLaw, fc.nat(59), (index, count) => {
        const { terms, law } = lawAt(index)
        const month = monthOfCount(2010 * 12 + count)
        const expected = oracleBounds(month, terms)
        const bounds = baseBounds(month, law)
        expect(
          bounds.outcome === 'determined' && [
            bounds.values.floor.toFixed(2),
            bounds.values.ceiling.toFixed(2),
          ],
        ).toEqual([expected.floor.toFixed(2), expected.ceiling.toFixed(2)])
      }),
      { numRuns: runs(2_000) },
    )
  })
})

describe('the settlement against decimals of 60 digits', () => {
  it('is the difference of two bills of the oracle', () => {
    fc.assert(
      fc.property(anyLaw, oracleInput, fc.integer({ min: 200_000, max: 999_999 }), (index, input, fen) => {
        const { terms, law } = lawAt(index)
        const reference = new D(fen).div(100).toFixed(2)
        const now = law.with({
          name: 'final figure',
          changes: [
            { path: 'employeePension.contribution.base.reference', from: '2011-05', value: reference },
          ],
        })
        const [paid, final] = [terms, reformed(terms, reference)].map((each) =>
          contributionOracle({ ...input, kind: 'employed' }, each),
        )
        if (paid?.kind !== 'bill' || final?.kind !== 'bill') throw new Error('an employee always has a bill')
        const settled = settlement(inputOf({ ...input, kind: 'employed' }), { paid: law, now })
        if (settled.outcome !== 'determined') throw new Error(settled.outcome)
        const { employer, employee, payable, account } = settled.totals
        const less = (name: string) =>
          new D(final.totals[name] ?? NaN).minus(paid.totals[name] ?? NaN).toFixed(2)
        expect([employer, employee, payable, account].map((total) => total.toFixed(2))).toEqual(
          ['employerDue', 'employee', 'payable', 'account'].map(less),
        )
        const rows = settled.rows.reduce(
          (sum, row) => sum.plus(row.payableDifference.times(row.months).toFixed(2)),
          new D(0),
        )
        expect(rows.toFixed(2)).toBe(payable.toFixed(2))
      }),
      { numRuns: runs(2_000) },
    )
  })
})

/** The terms with one reference wage from 2011-05 on. */
function reformed(terms: (typeof laws)[number]['terms'], reference: string): typeof terms {
  return { ...terms, reference: [{ from: '2011-05', value: reference }, ...terms.reference] }
}

describe('the late charge against decimals of 60 digits', () => {
  it('agrees to the fen', () => {
    const day = fc.integer({ min: Date.UTC(2010, 0, 1) / 864e5, max: Date.UTC(2014, 11, 31) / 864e5 })
    const textOf = (days: number) => new Date(days * 864e5).toISOString().slice(0, 10)
    fc.assert(
      fc.property(
        anyLaw,
        day,
        fc.integer({ min: -60, max: 4_000 }),
        fc.nat(1e9),
        (index, due, later, fen) => {
          const { terms, law } = lawAt(index)
          const amount = new D(fen).div(100).toFixed(2)
          const dueDate = textOf(due)
          const rate = terms.lateRate.find(
            ({ from, to }) => from <= dueDate.slice(0, 7) && (to === undefined || dueDate.slice(0, 7) <= to),
          )
          const days = Math.max(later, 0)
          const expected = new D(amount)
            .times(rate?.value ?? NaN)
            .times(days)
            .toDecimalPlaces(2, D.ROUND_HALF_UP)
          const outcome = lateCharge({ amount, dueDate, paidDate: textOf(due + later) }, law)
          expect(
            outcome.outcome === 'determined' && [outcome.values.days, outcome.values.charge.toFixed(2)],
          ).toEqual([days, expected.toFixed(2)])
        },
      ),
      { numRuns: runs(20_000) },
    )
  })
})
