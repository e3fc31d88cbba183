import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lawOf, workInjury, type Law } from 'shebao'
import { runs } from '../property/settings.js'
import { brokenSteps } from '../support/check-steps.js'

/**
 * Disability benefits and grants on leaving computed again with decimal.js from the text of the two regulations, under
 * provinces with any base and rounding.
 */
interface Province {
  readonly base: string
  readonly minimumWage: string
  readonly rounding: 'halfUp/fen' | 'halfUp/jiao' | 'up/yuan' | 'down/fen'
  readonly nursingRounding: 'halfUp/fen' | 'up/yuan' | 'down/jiao'
}

const PROVINCES: readonly Province[] = [
  { base: '7132', minimumWage: '2100', rounding: 'halfUp/fen', nursingRounding: 'halfUp/fen' },
  { base: '7183.3', minimumWage: '2100', rounding: 'halfUp/fen', nursingRounding: 'up/yuan' },
  { base: '5555.55', minimumWage: '1777.77', rounding: 'halfUp/jiao', nursingRounding: 'down/jiao' },
  { base: '6001.01', minimumWage: '3333', rounding: 'up/yuan', nursingRounding: 'up/yuan' },
  { base: '12345.67', minimumWage: '2690.01', rounding: 'down/fen', nursingRounding: 'halfUp/fen' },
]
const laws = PROVINCES.map((province) => ({ province, law: lawWith(province) }))
const which = fc.nat(PROVINCES.length - 1)

const workers = fc.record({
  grade: fc.integer({ min: 1, max: 10 }),
  mean: fc.nat(4_500_000),
  care: fc.constantFrom('complete' as const, 'mostly' as const, 'partly' as const, undefined),
  placed: fc.boolean(),
  own: fc.nat(120_000),
})
const leavings = fc.record({
  grade: fc.integer({ min: 5, max: 10 }),
  occupationalDisease: fc.boolean(),
  monthsToRetirement: fc.oneof(fc.nat(70), fc.nat(400)),
})

describe('disability benefits and their oracle', () => {
  it('agree to the fen, and every step follows from its formula', () => {
    fc.assert(
      fc.property(which, workers, (at, { grade, mean, care, placed, own }) => {
        const { province, law } = laws[at] as (typeof laws)[number]
        const result = workInjury.disability(
          {
            injury: '2024-02',
            graded: '2024-06',
            grade,
            meanWage: (mean / 100).toFixed(2),
            insured: true,
            placed,
            ownContributions: (own / 100).toFixed(2),
            ...(care !== undefined && { nursing: care }),
          },
          law,
        )
        if (result.outcome !== 'entitled') throw new Error(JSON.stringify(result))
        const base = new Decimal(province.base)
        const floor = rounded(base.times('0.6'), province.rounding)
        const ceiling = rounded(base.times('3'), province.rounding)
        const wage = Decimal.min(Decimal.max(new Decimal(mean).div(100), floor), ceiling)
        const months = ['27', '25', '23', '21', '18', '16', '13', '11', '9', '7'][grade - 1] as string
        const share = ['0.9', '0.85', '0.8', '0.75', '0.7', '0.6'][grade - 1]
        const due = share !== undefined && !(grade >= 5 && placed)
        const least = new Decimal(province.minimumWage).plus(new Decimal(own).div(100))
        const allowance = due ? Decimal.max(rounded(wage.times(share), province.rounding), least) : null
        const part = { complete: '0.5', mostly: '0.4', partly: '0.3' }
        const nursing = care === undefined ? null : rounded(base.times(part[care]), province.nursingRounding)
        expect(result.values.ownWage.toFixed(2)).toBe(wage.toFixed(2))
        expect(result.amounts.lumpSum.toFixed(2)).toBe(wage.times(months).toFixed(2))
        expect(result.amounts.allowance?.toFixed(2)).toBe(allowance?.toFixed(2))
        expect(result.amounts.nursing?.toFixed(2)).toBe(nursing?.toFixed(2))
        expect(brokenSteps(result)).toEqual([])
      }),
      { numRuns: runs(3_000) },
    )
  })
})

describe('grants on leaving and their oracle', () => {
  it('agree to the fen', () => {
    fc.assert(
      fc.property(which, leavings, (at, { grade, occupationalDisease, monthsToRetirement }) => {
        const { province, law } = laws[at] as (typeof laws)[number]
        const result = workInjury.leavingGrants(
          {
            month: '2024-06',
            grade,
            way: 'workerProposed',
            occupationalDisease,
            monthsToRetirement,
            insured: true,
          },
          law,
        )
        if (result.outcome !== 'entitled') throw new Error(JSON.stringify(result))
        const base = new Decimal(province.base)
        const medicalMonths = 26 - 2 * grade
        const employmentMonths = grade === 10 ? 6 : 106 - 10 * grade
        const years = Math.floor(monthsToRetirement / 12)
        const share = years >= 5 ? 1 : years === 0 ? 0.1 : years * 0.2
        const medical = base.times(medicalMonths).times(occupationalDisease ? '1.3' : 1)
        const employment = base.times(employmentMonths).times(share.toFixed(1))
        expect(result.amounts.medical.toFixed(2)).toBe(rounded(medical, province.rounding).toFixed(2))
        expect(result.amounts.employment.toFixed(2)).toBe(rounded(employment, province.rounding).toFixed(2))
      }),
      { numRuns: runs(3_000) },
    )
  })
})

function rounded(value: Decimal, name: Province['rounding'] | Province['nursingRounding']): Decimal {
  const [mode, grid] = name.split('/') as ['halfUp' | 'up' | 'down', 'fen' | 'jiao' | 'yuan']
  const how = { halfUp: Decimal.ROUND_HALF_UP, up: Decimal.ROUND_UP, down: Decimal.ROUND_DOWN }[mode]
  return value.toDecimalPlaces({ fen: 2, jiao: 1, yuan: 0 }[grid], how)
}

function lawWith({ base, minimumWage, rounding, nursingRounding }: Province): Law {
  const span = { from: '2024-01', to: '2024-12' }
  return lawOf('luoyang').with({
    name: `${base} ${rounding}`,
    changes: [
      { path: 'workInjury.base', ...span, value: base },
      { path: 'minimumWage.monthly.first', ...span, value: minimumWage },
      { path: 'workInjury.rounding', ...span, value: rounding },
      { path: 'workInjury.nursing.rounding', ...span, value: nursingRounding },
    ],
  })
}
