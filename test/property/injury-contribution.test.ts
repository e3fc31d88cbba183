import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lawOf, monthNumber, workInjury } from 'shebao'
import { brokenSteps } from '../support/check-steps.js'
import { runs } from './settings.js'

const law = lawOf('luoyang')
const settings = { numRuns: runs(300) }
const STEPS = ['down2', 'down1', 'base', 'up1', 'up2'] as const
const risk = fc.integer({ min: 2, max: 8 })
const month = fc.integer({ min: monthNumber('2015-10'), max: monthNumber('2025-12') }).map(monthText)
const day = fc.integer({ min: 0, max: 5_000 }).map((days) => dayText('2011-01-01', days))

function rateOf(at: string, industryClass: number, step: (typeof STEPS)[number], reserveMonths = 20) {
  const result = workInjury.rate({ month: at, industryClass, step, reserveMonths }, law)
  if (result.outcome !== 'determined') throw new Error(JSON.stringify(result))
  expect(brokenSteps(result)).toEqual([])
  return result.values
}

describe('a rate', () => {
  it('does not fall with the class, nor with the step', () => {
    fc.assert(
      fc.property(month, risk, fc.nat(4), (at, industryClass, number) => {
        const step = STEPS[number] ?? 'base'
        const here = rateOf(at, industryClass, step).rate
        if (industryClass < 8) expect(rateOf(at, industryClass + 1, step).rate.gt(here)).toBe(true)
        const higher = STEPS[number + 1]
        if (higher !== undefined) expect(rateOf(at, industryClass, higher).rate.gt(here)).toBe(true)
      }),
      settings,
    )
  })

  it('is never raised by a cut, and falls with the reserve', () => {
    fc.assert(
      fc.property(month, risk, fc.nat(60), (at, industryClass, reserve) => {
        const { rate, floated } = rateOf(at, industryClass, 'up1', reserve)
        expect(rate.lte(floated)).toBe(true)
        expect(rateOf(at, industryClass, 'up1', reserve + 1).rate.lte(rate)).toBe(true)
      }),
      settings,
    )
  })
})

describe('a firm’s bill', () => {
  const stretch = fc.record({
    from: fc.integer({ min: monthNumber('2015-10'), max: monthNumber('2025-11') }),
    first: fc.integer({ min: 1, max: 20 }),
    second: fc.integer({ min: 1, max: 20 }),
    wageFen: fc.nat(500_000_000),
    risk,
    employerClass: fc.constantFrom('small' as const, 'large' as const, 'none' as const),
  })
  const due = (
    some: { risk: number; wageFen: number; employerClass: 'small' | 'large' | 'none' },
    from: number,
    to: number,
  ) => {
    const result = workInjury.contribution(
      {
        from: monthText(from),
        to: monthText(to),
        wageBill: (some.wageFen / 100).toFixed(2),
        industryClass: some.risk,
        step: 'up2',
        reserveMonths: 24,
        employerClass: some.employerClass,
      },
      law,
    )
    if (result.outcome !== 'determined') throw new Error(JSON.stringify(result))
    return result.totals
  }

  it('is the same in pieces', () => {
    fc.assert(
      fc.property(stretch, (some) => {
        const last = Math.min(some.from + some.first + some.second - 1, monthNumber('2025-12'))
        const middle = Math.min(some.from + some.first - 1, last - 1)
        const whole = due(some, some.from, last)
        const parts = [due(some, some.from, middle), due(some, middle + 1, last)]
        const sum = (of: 'due' | 'waived' | 'contribution') =>
          parts.reduce((all, part) => all.plus(part[of]), whole.employee)
        expect(sum('due').eq(whole.due)).toBe(true)
        expect(sum('waived').eq(whole.waived)).toBe(true)
        expect(whole.due.plus(whole.waived).eq(whole.contribution)).toBe(true)
      }),
      settings,
    )
  })
})

describe('the last days of a case', () => {
  it('come in order, and in time means by the last day', () => {
    fc.assert(
      fc.property(day, fc.nat(800), fc.nat(90), (date, later, extensionDays) => {
        const applied = dayText(date, later)
        const result = workInjury.recognition(
          { event: 'accident', date, applicant: 'employer', applied, accepted: applied, extensionDays },
          law,
        )
        if (result.outcome !== 'determined') throw new Error(JSON.stringify(result))
        const { employerLast, workerLast, inTime, daysLate, decisionLast, employerBearsFrom } = result.values
        expect(employerLast).toBe(dayText(date, 30 + extensionDays))
        expect(employerLast < workerLast).toBe(true)
        expect(inTime).toBe(applied <= employerLast)
        expect(daysLate).toBe(Math.max(0, later - 30 - extensionDays))
        expect(decisionLast).toBe(dayText(applied, 60))
        expect(employerBearsFrom !== null).toBe(!inTime)
      }),
      settings,
    )
  })
})

describe('the other ways of paying', () => {
  const china = lawOf('china')

  it('add up, and every step follows from its formula', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), fc.nat(50_000_000), (orders, more, fen) => {
        const money = (fen / 100).toFixed(2)
        const fees = workInjury.platformOrders(
          {
            month: orders % 2 === 0 ? '2024-06' : '2026-06',
            province: '510000',
            ride: orders,
            takeOut: more,
            delivery: orders + more,
            freight: 7,
            deliveryLevel: 'higher',
          },
          china,
        )
        const share = (orders / 1_000_000).toFixed(6)
        const staff = { by: 'staff', staff: more % 500, wageShare: share } as const
        const mine = { by: 'output', output: more, wagePerUnit: (orders / 100).toFixed(2) } as const
        const costs = workInjury.internCosts({ month: '2024-06', amount: money, agreedHostShare: share }, law)
        const outcomes = [
          fees,
          workInjury.constructionProject({ month: '2024-06', projectCost: money, ratio: '0.000901' }, law),
          workInjury.smallFirm({ month: '2024-06', rate: '0.00144', ...staff }, law),
          workInjury.smallFirm({ month: '2024-06', rate: '0.0152', ...mine }, law),
          costs,
        ]
        for (const outcome of outcomes) {
          expect(outcome.outcome).toBe('determined')
          expect(brokenSteps(outcome)).toEqual([])
        }
        if (costs.outcome === 'determined')
          expect(costs.values.host.plus(costs.values.school).toFixed(2)).toBe(money)
      }),
      settings,
    )
  })
})

describe('the items of a case', () => {
  it('cost an employer that is not insured whatever the fund would pay', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), (grade) => {
        const of = (standing: 'insured' | 'notInsured') => {
          const result = workInjury.liability({ month: '2025-03', standing, death: 'none', grade }, law)
          if (result.outcome !== 'determined') throw new Error(JSON.stringify(result))
          return result.items.filter(({ item }) => item !== 'prevention').map(({ item }) => item)
        }
        expect(of('notInsured')).toEqual(of('insured'))
      }),
      settings,
    )
  })
})

function monthText(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
}

/** A day so many days after another, by the host's calendar. */
function dayText(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
