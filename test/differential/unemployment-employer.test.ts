import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lawOf, unemployment, type Law } from 'shebao'
import { runs } from '../property/settings.js'
import { brokenSteps } from '../support/check-steps.js'

/**
 * Stabilisation and emergency refunds computed again in fractions of whole numbers from the wording: 返还比例 × 上年度实际
 * 缴纳失业保险费, 裁员率不高于上限, under variants of every number.
 */
interface Variant {
  readonly large: string
  readonly sme: string
  readonly limits: Readonly<Record<string, string>>
  readonly denominator: 'layoffsAndYearEnd' | 'yearStart' | 'average'
  readonly method: 'leavers' | 'newClaimants'
  readonly atLimit: 'within' | 'beyond'
  readonly rounding: 'halfUp/fen' | 'down/fen' | 'halfUp/yuan'
  readonly months: number
}

const HENAN: Variant = {
  large: '0.3',
  sme: '0.6',
  limits: { '0': '0.2', '31': '0.055' },
  denominator: 'layoffsAndYearEnd',
  method: 'leavers',
  atLimit: 'within',
  rounding: 'halfUp/fen',
  months: 12,
}
const VARIANTS: readonly Variant[] = [
  HENAN,
  { ...HENAN, large: '0.5', sme: '0.9', denominator: 'yearStart' },
  { ...HENAN, method: 'newClaimants', denominator: 'average', rounding: 'down/fen' },
  { ...HENAN, denominator: 'average', atLimit: 'beyond', rounding: 'halfUp/yuan', months: 24 },
  { ...HENAN, limits: { '0': '0.25', '11': '0.1', '51': '0.05' }, atLimit: 'beyond', large: '0.333333' },
]
const laws = VARIANTS.map((variant) => ({ variant, law: lawWith(variant) }))

const units = fc
  .record({
    which: fc.nat(VARIANTS.length - 1),
    large: fc.boolean(),
    contributionMonths: fc.integer({ min: 9, max: 40 }),
    arrearsCleared: fc.nat(9).map((of10) => of10 > 0),
    paid: fc.nat(500_000_000),
    back: fc.nat(100_000),
    start: fc.integer({ min: 1, max: 220 }),
    fall: fc.integer({ min: -10, max: 25 }),
    moreLeavers: fc.nat(10),
    notCounted: fc.nat(20),
    newClaimants: fc.nat(20),
    average: fc.integer({ min: 10_000, max: 2_200_000 }),
    insured: fc.integer({ min: 1, max: 80 }),
  })
  .map((unit) => {
    const end = Math.max(unit.start - unit.fall, 0)
    const leavers = Math.max(unit.start - end, 0) + unit.moreLeavers
    return {
      ...unit,
      end,
      leavers,
      notCounted: Math.min(unit.notCounted, leavers),
      back: Math.min(unit.back, unit.paid),
    }
  })
type Unit = typeof units extends fc.Arbitrary<infer T> ? T : never

describe('stabilisation refunds and their oracle', () => {
  it('agree to the fen and on every reason, and every step follows from its formula', () => {
    fc.assert(
      fc.property(units, (unit) => {
        const { variant, law } = laws[unit.which] as (typeof laws)[number]
        const result = unemployment.stabilisationRefund(
          {
            month: '2025-06',
            unit: unit.large ? 'largeFirm' : 'sme',
            contributionMonths: unit.contributionMonths,
            arrearsCleared: unit.arrearsCleared,
            paidLastYear: (unit.paid / 100).toFixed(2),
            backPayments: (unit.back / 100).toFixed(2),
            headcountAtStart: unit.start,
            headcountAtEnd: unit.end,
            leavers: unit.leavers,
            leaversNotCounted: unit.notCounted,
            newClaimants: unit.newClaimants,
            averageInsured: (unit.average / 10_000).toFixed(4),
            insured: unit.insured,
          },
          law,
        )
        const expected = oracle(variant, unit)
        if (result.outcome === 'notEntitled')
          expect(result.reasons.map(({ code }) => code.replace('unemployment.', ''))).toEqual(
            expected.reasons,
          )
        else if (result.outcome === 'entitled') {
          expect(expected.reasons).toEqual([])
          expect(result.amounts.refund.toFixed(2)).toBe(expected.refund)
        } else throw new Error(JSON.stringify(result.missing))
        expect(brokenSteps(result)).toEqual([])
      }),
      { numRuns: runs(4_000) },
    )
  })
})

describe('emergency refunds and their oracle', () => {
  const firms = fc.record({
    insured: fc.integer({ min: 1, max: 20_000 }),
    benefit: fc.integer({ min: 1, max: 300_000 }),
    contributions: fc.nat(900_000_000),
    byBenefit: fc.boolean(),
    months: fc.integer({ min: 1, max: 12 }),
    share: fc.integer({ min: 1, max: 1_000_000 }),
  })

  it('agree to the fen', () => {
    fc.assert(
      fc.property(firms, ({ insured, benefit, contributions, byBenefit, months, share }) => {
        const law = lawOf('luoyang').with({
          name: 'variant',
          changes: [
            { path: 'unemployment.emergency.months', from: '2020-01', to: '2020-12', value: months },
            {
              path: 'unemployment.emergency.contributionShare',
              from: '2020-01',
              to: '2020-12',
              value: new Decimal(share).div(1e6).toFixed(),
            },
          ],
        })
        const result = unemployment.emergencyRefund(
          {
            month: '2020-06',
            unit: 'sme',
            hitByEpidemic: true,
            recoveryExpected: true,
            option: byBenefit ? 'benefitMonths' : 'contributions',
            insured,
            reserveMonths: 24,
            localBenefit: (benefit / 100).toFixed(2),
            socialContributions: (contributions / 100).toFixed(2),
            headcountAtStart: insured,
            headcountAtEnd: insured,
          },
          law,
        )
        if (result.outcome !== 'entitled') throw new Error(result.outcome)
        const fen = byBenefit
          ? BigInt(benefit) * BigInt(months) * BigInt(insured)
          : (BigInt(contributions) * BigInt(share) * 2n + 1_000_000n) / 2_000_000n
        expect(result.amounts.refund.times(100).toFixed()).toBe(fen.toString())
        expect(brokenSteps(result)).toEqual([])
      }),
      { numRuns: runs(1_000) },
    )
  })
})

function lawWith(variant: Variant): Law {
  const span = { from: '2025-01', to: '2025-12' }
  return lawOf('luoyang').with({
    name: JSON.stringify(variant),
    changes: [
      { path: 'unemployment.refund.share.large', ...span, value: variant.large },
      { path: 'unemployment.refund.share.sme', ...span, value: variant.sme },
      { path: 'unemployment.refund.layoff.limits', ...span, value: variant.limits },
      { path: 'unemployment.refund.layoff.denominator', ...span, value: variant.denominator },
      { path: 'unemployment.refund.layoff.method', ...span, value: variant.method },
      { path: 'unemployment.refund.layoff.atLimit', ...span, value: variant.atLimit },
      { path: 'unemployment.refund.rounding', ...span, value: variant.rounding },
      { path: 'unemployment.refund.months', ...span, value: variant.months },
    ],
  })
}

/** The wording in fractions: a ÷ b ≤ p ÷ q is a × q ≤ p × b. */
function oracle(
  variant: Variant,
  unit: Unit,
): { readonly reasons: readonly string[]; readonly refund: string } {
  const reasons: string[] = []
  if (unit.contributionMonths < variant.months) reasons.push('tooFewMonths')
  if (!unit.arrearsCleared) reasons.push('arrears')
  const layoffs =
    variant.method === 'newClaimants'
      ? unit.newClaimants
      : unit.end >= unit.start
        ? 0
        : unit.leavers - unit.notCounted
  if (layoffs > 0) {
    const of = {
      layoffsAndYearEnd: BigInt(layoffs + unit.end) * 10_000n,
      yearStart: BigInt(unit.start) * 10_000n,
      average: BigInt(unit.average),
    }[variant.denominator]
    const [, limit = '0'] =
      Object.entries(variant.limits)
        .filter(([from]) => Number(from) <= unit.insured)
        .sort(([a], [b]) => Number(b) - Number(a))[0] ?? []
    const left = BigInt(layoffs) * 10_000n * 1_000_000n
    const right = BigInt(new Decimal(limit).times(1e6).toFixed()) * of
    if (variant.atLimit === 'within' ? left > right : left >= right) reasons.push('layoffs')
  }
  const exact = new Decimal(unit.paid - unit.back).div(100).times(unit.large ? variant.large : variant.sme)
  const refund = {
    'halfUp/fen': exact.toDecimalPlaces(2, Decimal.ROUND_HALF_UP),
    'down/fen': exact.toDecimalPlaces(2, Decimal.ROUND_DOWN),
    'halfUp/yuan': exact.toDecimalPlaces(0, Decimal.ROUND_HALF_UP),
  }[variant.rounding]
  return { reasons, refund: refund.toFixed(2) }
}
