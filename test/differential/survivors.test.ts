import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lawOf, monthNumber, survivors, survivorsColumns, SURVIVED, SURVIVORS_STATUS, type Law } from 'shebao'
import { runs } from '../property/settings.js'
import { brokenSteps } from '../support/check-steps.js'

/**
 * Survivors' benefits computed again with decimal.js from the text of 人社部发〔2021〕18号, under provinces with any
 * income and rounding, and under variants of its numbers.
 */
interface Province {
  readonly yearlyIncome: string
  readonly rounding: 'exact' | 'halfUp/yuan' | 'halfUp/jiao' | 'halfUp/fen'
  readonly most: number
  readonly perYear: number
  readonly least: number
}

const PROVINCES: readonly Province[] = [
  { yearlyIncome: '38484', rounding: 'exact', most: 24, perYear: 1, least: 9 },
  { yearlyIncome: '47066', rounding: 'exact', most: 24, perYear: 1, least: 9 },
  { yearlyIncome: '46987', rounding: 'halfUp/fen', most: 24, perYear: 1, least: 9 },
  { yearlyIncome: '60178', rounding: 'halfUp/yuan', most: 24, perYear: 1, least: 9 },
  { yearlyIncome: '33333.33', rounding: 'halfUp/jiao', most: 24, perYear: 1, least: 9 },
  { yearlyIncome: '41111.11', rounding: 'exact', most: 29, perYear: 2, least: 7 },
]

const laws = PROVINCES.map((province) => ({ province, law: lawWith(province) }))

interface Death {
  readonly status: (typeof SURVIVED)[number]
  readonly contributionMonths: number
  readonly drawn: number
  readonly own: number
}

const deaths = fc.record({
  which: fc.nat(PROVINCES.length - 1),
  death: fc
    .record({
      status: fc.constantFrom(...SURVIVED.filter((status) => status !== 'incapacityAllowance')),
      contributionMonths: fc.oneof(fc.integer({ min: 1, max: 75 }), fc.integer({ min: 1, max: 520 })),
      drawn: fc.nat(480),
      own: fc.nat(6_000_000),
    })
    .map((death): Death => ({ ...death, drawn: isRetired(death.status) ? death.drawn : 0 })),
})

describe('survivors’ benefits and their oracle', () => {
  it('agree to the fen, and every step follows from its formula', () => {
    fc.assert(
      fc.property(deaths, ({ which, death }) => {
        const { province, law } = laws[which] as (typeof laws)[number]
        const { status, contributionMonths, drawn, own } = death
        const result = survivors.benefit(
          {
            death: '2023-06',
            status,
            cause: 'illness',
            contributionMonths,
            ...(isRetired(status) && { pensionMonths: drawn }),
            ownContributions: (own / 100).toFixed(2),
          },
          law,
        )
        if (result.outcome !== 'entitled' || result.rule !== 'survivors.benefit')
          throw new Error(JSON.stringify(result))
        const expected = oracle(province, death)
        expect(result.values.funeral.toFixed(2)).toBe(expected.funeral.toFixed(2))
        expect(result.values.lumpSum.toFixed(2)).toBe(expected.lumpSum.toFixed(2))
        expect(result.amounts.total.toFixed(2)).toBe(expected.total.toFixed(2))
        expect(brokenSteps(result)).toEqual([])
      }),
      { numRuns: runs(3_000) },
    )
  })

  it('agree on columns', () => {
    const rows = fc.sample(deaths, { numRuns: runs(3_000), seed: 18 })
    for (const [which, { province, law }] of laws.entries()) {
      const mine = rows.filter((row) => row.which === which).map(({ death }) => death)
      const results = survivorsColumns(
        {
          death: Int32Array.from(mine, () => monthNumber('2023-06')),
          status: Uint8Array.from(mine, ({ status }) => SURVIVED.indexOf(status)),
          contributionMonths: Int32Array.from(mine, (death) => death.contributionMonths),
          pensionMonths: Int32Array.from(mine, ({ drawn }) => drawn),
          ownContributions: Float64Array.from(mine, ({ own }) => own),
        },
        law,
      )
      mine.forEach((death, row) => {
        const expected = oracle(province, death)
        expect(SURVIVORS_STATUS[results.status[row] ?? -1]).toBe('entitled')
        expect([results.funeral[row], results.lumpSum[row], results.total[row]]).toEqual(
          [expected.funeral, expected.lumpSum, expected.total].map((yuan) => yuan.times(100).toNumber()),
        )
      })
    }
  })
})

function isRetired(status: string): boolean {
  return status === 'retired' || status === 'resigned'
}

function lawWith({ yearlyIncome, rounding, most, perYear, least }: Province): Law {
  const span = { from: '2023-01', to: '2023-12' }
  return lawOf('luoyang').with({
    name: `${yearlyIncome} ${rounding}`,
    changes: [
      { path: 'survivors.urbanIncome', ...span, value: yearlyIncome },
      { path: 'survivors.incomeRounding', ...span, value: rounding },
      { path: 'survivors.lumpSum.most', ...span, value: most },
      { path: 'survivors.lumpSum.perYear', ...span, value: perYear },
      { path: 'survivors.lumpSum.leastRetired', ...span, value: least },
    ],
  })
}

/** The text of articles 4 and 5 in fractions of a month. */
function oracle(
  { yearlyIncome, rounding, most, perYear, least }: Province,
  { status, contributionMonths, drawn, own }: Death,
): Readonly<Record<'funeral' | 'lumpSum' | 'total', Decimal>> {
  const decimals = { exact: undefined, 'halfUp/yuan': 0, 'halfUp/jiao': 1, 'halfUp/fen': 2 }[rounding]
  const exact = new Decimal(yearlyIncome).div(12)
  const income = decimals === undefined ? exact : exact.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP)
  const years = new Decimal(contributionMonths).div(12)
  const base = years.lt(5) ? 3 : years.lt(10) ? 6 : 9
  const more = years.gt(15) ? years.minus(15).times(perYear) : new Decimal(0)
  const full = Decimal.min(more.plus(base), most)
  const months = isRetired(status) ? Decimal.max(full.minus(new Decimal(drawn).div(12)), least) : full
  const funeral = income.times(2).toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
  // Twelfths are cut after twenty digits: nine decimals are true, and bring a half back to a half.
  const lumpSum = income
    .times(months)
    .toDecimalPlaces(9, Decimal.ROUND_HALF_UP)
    .toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
  const sum = funeral.plus(lumpSum)
  const capped = !isRetired(status) && years.lt(5)
  return { funeral, lumpSum, total: capped ? Decimal.min(sum, new Decimal(own).div(100)) : sum }
}
