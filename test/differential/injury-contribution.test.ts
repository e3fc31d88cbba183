import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lawOf, workInjury } from 'shebao'
import { runs } from '../property/settings.js'
import { brokenSteps } from '../support/check-steps.js'

/**
 * A firm's bill computed again with decimal.js from the texts: base rate by class, step of the float, cut of the time,
 * waiver of 2020, month by month.
 */
const law = lawOf('luoyang')
const BASE = ['0.2', '0.4', '0.7', '0.9', '1.1', '1.3', '1.6', '1.9']
const STEPS = { down2: '50', down1: '80', base: '100', up1: '120', up2: '150' } as const
type Step = keyof typeof STEPS
type Class = 'small' | 'large' | 'none'

const firms = fc
  .record({
    from: fc.integer({ min: 2015 * 12 + 9, max: 2025 * 12 + 11 }),
    length: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 40 })),
    wageFen: fc.oneof(fc.nat(100_000), fc.nat(1_000_000_000), fc.nat({ max: 900_000_000_000 })),
    risk: fc.integer({ min: 1, max: 8 }),
    step: fc.constantFrom<Step>('down2', 'down1', 'base', 'up1', 'up2'),
    reserve: fc.integer({ min: 0, max: 48 }),
    employerClass: fc.constantFrom<Class>('small', 'large', 'none'),
  })
  .map((firm) => ({
    ...firm,
    to: Math.min(firm.from + firm.length - 1, 2025 * 12 + 11),
    step: firm.risk === 1 && firm.step.startsWith('down') ? ('base' as const) : firm.step,
  }))

describe('a firm’s bill and its oracle', () => {
  it('agree to the fen, and every step follows from its formula', () => {
    fc.assert(
      fc.property(firms, (firm) => {
        const result = workInjury.contribution(
          {
            from: monthText(firm.from),
            to: monthText(firm.to),
            wageBill: (firm.wageFen / 100).toFixed(2),
            industryClass: firm.risk,
            step: firm.step,
            reserveMonths: firm.reserve,
            employerClass: firm.employerClass,
          },
          law,
        )
        if (result.outcome !== 'determined') throw new Error(JSON.stringify(result))
        let [contribution, waived] = [new Decimal(0), new Decimal(0)]
        for (let month = firm.from; month <= firm.to; month++) {
          const bill = oracle(firm, month)
          contribution = contribution.plus(bill.contribution)
          waived = waived.plus(bill.waived)
        }
        expect(result.totals.contribution.toFixed(2)).toBe(contribution.toFixed(2))
        expect(result.totals.waived.toFixed(2)).toBe(waived.toFixed(2))
        expect(result.totals.due.toFixed(2)).toBe(contribution.minus(waived).toFixed(2))
        expect(brokenSteps(result)).toEqual([])
      }),
      { numRuns: runs(3_000) },
    )
  })
})

function oracle(
  firm: { wageFen: number; risk: number; step: Step; reserve: number; employerClass: Class },
  month: number,
) {
  const rate = new Decimal(BASE[firm.risk - 1] ?? NaN)
    .div(100)
    .times(STEPS[firm.step])
    .div(100)
    .times(new Decimal(100).minus(cutOf(month, firm.reserve)))
    .div(100)
  const contribution = new Decimal(firm.wageFen)
    .div(100)
    .times(rate)
    .toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
  const in2020 = month >= 2020 * 12 + 1
  const share =
    firm.employerClass === 'small' && in2020 && month <= 2020 * 12 + 11
      ? '1'
      : firm.employerClass === 'large' && in2020 && month <= 2020 * 12 + 5
        ? '0.5'
        : '0'
  return { contribution, waived: contribution.times(share).toDecimalPlaces(2, Decimal.ROUND_HALF_UP) }
}

/** Per cent taken off in Luoyang. */
function cutOf(month: number, reserve: number): number {
  if (month < 2018 * 12 + 4) return 0
  if (month >= 2019 * 12 + 4 && month <= 2020 * 12 + 3) return 50
  if (month >= 2024 * 12) return 20
  return reserve >= 24 ? 50 : reserve >= 18 ? 20 : 0
}

function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}
