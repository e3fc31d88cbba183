import fc from 'fast-check'
import type { ParameterPath } from '../../../src/law/parameter.js'
import type { LawPack, Series } from '../../../src/law/types.js'
import { monthOfCount, randomTerms } from '../contribution/random-law.js'
import { toyContributionPack, type ToyTerms, type ToyValue } from '../contribution/toy-law.js'

/** The values of a law of unemployment contributions, beside the bounds and the relief of the pension. */
export interface BillTerms {
  readonly employer: readonly ToyValue[]
  readonly employee: readonly ToyValue[]
  readonly ruralContract: readonly ToyValue[]
  readonly billRounding: readonly ToyValue[]
  readonly ownWage: readonly ToyValue[]
  readonly unfixedWage: readonly ToyValue[]
  readonly approved: readonly ToyValue[]
  readonly five: readonly ToyValue[]
  readonly more: readonly ToyValue[]
  readonly dailyRate: readonly ToyValue[]
}

/** A law with bounds, relief and bill. */
export interface RandomBillLaw {
  readonly pension: ToyTerms
  readonly bill: BillTerms
}

const PATHS: Readonly<Record<keyof BillTerms, ParameterPath>> = {
  employer: 'unemployment.contribution.rate.employer',
  employee: 'unemployment.contribution.rate.employee',
  ruralContract: 'unemployment.contribution.rate.ruralContract',
  billRounding: 'unemployment.contribution.rounding',
  ownWage: 'unemployment.contribution.base.wage',
  unfixedWage: 'unemployment.contribution.base.unfixedWage',
  approved: 'unemployment.contribution.deferral.approved',
  five: 'unemployment.contribution.deferral.fiveIndustries',
  more: 'unemployment.contribution.deferral.moreIndustries',
  dailyRate: 'unemployment.contribution.lateCharge.dailyRate',
}

const FIRST = 2010 * 12
const MONTHS = 60

const decimal = (decimals: number, min: number, max: number) =>
  fc.integer({ min, max }).map((n) => (n / 10 ** decimals).toFixed(decimals))

/** One value after another over all the months. */
const inTurn = (value: fc.Arbitrary<string>): fc.Arbitrary<readonly ToyValue[]> =>
  fc
    .tuple(fc.array(value, { minLength: 1, maxLength: 4 }), fc.integer({ min: 3, max: 20 }))
    .map(([values, length]) =>
      values.map((text, i): ToyValue => {
        const from = monthOfCount(FIRST + i * length)
        return i === values.length - 1
          ? { from, value: text }
          : { from, to: monthOfCount(FIRST + (i + 1) * length - 1), value: text }
      }),
    )

/** A value for one stretch of months. */
const forAWhile = (value: fc.Arbitrary<string>): fc.Arbitrary<readonly ToyValue[]> =>
  fc
    .tuple(value, fc.nat(MONTHS - 1), fc.nat(11))
    .map(([text, start, more]) => [
      { from: monthOfCount(FIRST + start), to: monthOfCount(FIRST + start + more), value: text },
    ])

const rate = fc.oneof(decimal(6, 0, 40_000), decimal(3, 0, 20))
const rounding = fc.constantFrom('halfUp/fen', 'halfUp/jiao', 'up/fen', 'down/fen', 'up/jiao', 'halfUp/yuan')
const month = fc.integer({ min: FIRST + 12, max: FIRST + MONTHS + 12 }).map(monthOfCount)

/** Every value drawn. */
export const randomBillLaw: fc.Arbitrary<RandomBillLaw> = fc.record({
  pension: randomTerms,
  bill: fc.record({
    employer: inTurn(rate),
    employee: inTurn(rate),
    ruralContract: inTurn(fc.oneof(fc.constant('0'), rate)),
    billRounding: inTurn(rounding),
    ownWage: fc.constant<readonly ToyValue[]>([{ from: '2010-01', value: 'ownPrecedingYear' }]),
    unfixedWage: inTurn(fc.constantFrom('localAverage', 'atFloor')),
    approved: inTurn(fc.integer({ min: 0, max: 12 }).map(String)),
    five: forAWhile(month),
    more: forAWhile(month),
    dailyRate: inTurn(decimal(6, 1, 3_000)),
  }),
})

/** A country of one town with these terms. */
export function billPack({ pension, bill }: RandomBillLaw): LawPack {
  const pack = toyContributionPack(pension)
  const names = Object.keys(PATHS) as (keyof BillTerms)[]
  return {
    ...pack,
    series: [
      ...pack.series,
      ...names.map((name): Series => ({
        path: PATHS[name],
        place: '900000',
        verifiedThrough: '2099-12',
        values: bill[name].map(({ from, to, value }) => ({
          from,
          to: to ?? null,
          value,
          status: 'final',
          evidence: 'verified',
          knownFrom: `${from}-01`,
          knownBasis: 'effect',
          sources: [{ document: 'toy/act' }],
        })),
      })),
    ],
  }
}
