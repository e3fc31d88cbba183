import { describe, expect, it } from 'vitest'
import { lawOf, workInjury } from 'shebao'
import { brokenSteps } from '../../../support/check-steps.js'
import { codesOf } from './codes.js'

const law = lawOf('luoyang')

function entitled<T extends { readonly outcome: string }>(
  result: T,
): Extract<T, { readonly outcome: 'entitled' }> {
  expect(brokenSteps(result as never)).toEqual([])
  if (result.outcome === 'entitled') return result as Extract<T, { readonly outcome: 'entitled' }>
  throw new Error(JSON.stringify(result))
}

describe('leave with pay', () => {
  const pay = (more: Partial<workInjury.LeavePayInput>) =>
    workInjury.leavePay({ from: '2024-03', months: 6, wage: '6500.50', ...more }, law)

  it.each([
    [{ months: 12 }, 12],
    [{ months: 13 }, 12],
    [{ months: 20, extension: 6 }, 18],
    [{ months: 40, extension: 20 }, 24],
    [{ months: 9, graded: '2024-06' }, 4],
    [{ months: 9, graded: '2024-03' }, 1],
    [{ months: 2, graded: '2024-12' }, 2],
  ])('of %o is paid for %i months', (more, months) => {
    const { values, payments, amounts } = entitled(pay(more))
    expect(values.paidMonths).toBe(months)
    expect(amounts.total.eq(amounts.monthly.times(months))).toBe(true)
    expect(payments.map(({ payer, from }) => `${payer} ${from}`)).toEqual(['employer 2024-03'])
    expect(payments[0]?.to).toBe(values.through)
  })

  it('leaves nursing during the leave to the employer, and ends where benefits stop', () => {
    expect(pay({ needsCare: true }).notices.map(({ subject }) => subject)).toContain('needsCare')
    expect(pay({ stopped: 'treatmentRefused' }).outcome).toBe('notEntitled')
  })

  it('refuses absurd input', () => {
    const issues = (input: unknown) => codesOf(() => workInjury.leavePay(input as never, law))
    expect(issues({ from: '2024-13', months: 0, wage: -1, extension: 1.5, graded: 'x' })).toEqual([
      'calendar.month from',
      'calendar.month graded',
      'decimal.belowMinimum wage',
      'input.count extension',
      'input.count months',
    ])
    expect(issues({ from: '2024-03', months: 6, wage: 1, graded: '2024-02' })).toEqual([
      'workInjury.order graded',
    ])
  })
})

describe('meals in hospital', () => {
  const meals = (month: string, city: workInjury.CityKind, days = 10, at = law) =>
    workInjury.hospitalMeals({ month, days, city, insured: true }, at)

  it('are 25 a day in large cities and 20 elsewhere, 25 everywhere since January 2023', () => {
    expect(entitled(meals('2022-12', 'large')).amounts.amount.toFixed(2)).toBe('250.00')
    expect(entitled(meals('2022-12', 'other')).amounts.amount.toFixed(2)).toBe('200.00')
    expect(entitled(meals('2023-01', 'other')).amounts.amount.toFixed(2)).toBe('250.00')
  })

  it('were 20 for all that was known before the notice of 2023', () => {
    const before = lawOf('luoyang', { asOf: '2023-03-01' })
    expect(entitled(meals('2023-01', 'other', 10, before)).amounts.amount.toFixed(2)).toBe('200.00')
  })

  it('are the employer’s without insurance, and need a rate', () => {
    const result = entitled(
      workInjury.hospitalMeals({ month: '2024-03', days: 31, city: 'other', insured: false }, law),
    )
    expect(result.payments[0]?.payer).toBe('employer')
    expect(meals('2011-12', 'other').outcome).toBe('undetermined')
    expect(codesOf(() => meals('2024-03', 'other', 32))).toEqual(['input.count days'])
  })
})

describe('travel to treatment', () => {
  const trip: workInjury.TravelInput = {
    month: '2024-03',
    city: 'other',
    days: 3,
    fares: [
      { means: 'coach', cost: '80' },
      { means: 'hardBerth', cost: '120.5' },
      { means: 'other', cost: '900' },
    ],
    lodgingAndBoard: '500',
    consent: true,
    insured: true,
  }

  it('are refused beyond the days of the month', () => {
    const issues = (month: string, days: number) =>
      codesOf(() => workInjury.hospitalMeals({ month, days, city: 'other', insured: true }, law))
    const last = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    last.forEach((most, i) => {
      const month = `2024-${String(i + 1).padStart(2, '0')}`
      expect(issues(month, most)).toEqual([])
      if (most < 31) expect(issues(month, most + 1)).toEqual(['workInjury.daysOfMonth days'])
    })
    expect(issues('2023-02', 29)).toEqual(['workInjury.daysOfMonth days'])
    expect(issues('2024-02', 32)).toEqual(['input.count days'])
  })
  it('pays named classes at cost, 20 a day in the city, lodging and board up to the limit', () => {
    const { amounts, rows, values } = entitled(workInjury.travel(trip, law))
    expect(rows?.length).toBe(3)
    expect(values.lodgingPaid.toFixed(2)).toBe('360.00')
    expect([amounts.total.toFixed(2), amounts.ownPart.toFixed(2)]).toEqual(['620.50', '1040.00'])
    const large = entitled(workInjury.travel({ ...trip, city: 'large', lodgingAndBoard: '449.99' }, law))
    expect(large.values.lodgingPaid.toFixed(2)).toBe('449.99')
  })

  it('needs prior consent', () => {
    const result = workInjury.travel({ ...trip, consent: false, stopped: 'conditionsLost' }, law)
    expect(result.outcome === 'notEntitled' && result.reasons.map(({ code }) => code)).toEqual([
      'workInjury.conditionsLost',
      'workInjury.noConsent',
    ])
  })

  it('refuses absurd input', () => {
    const issues = (input: unknown) => codesOf(() => workInjury.travel(input as never, law))
    expect(issues({ ...trip, days: -1, fares: [{ means: 'rocket', cost: 'x' }], city: 'mars' })).toEqual([
      'decimal.grammar fares.0.cost',
      'input.choice city',
      'input.choice fares.0.means',
      'input.count days',
    ])
    expect(issues({ ...trip, fares: 'none' })).toEqual(['input.type fares'])
  })
})

describe('devices', () => {
  const leg = { month: '2024-03', cost: '15800', limit: '14000', confirmed: true, insured: true }

  it('are paid up to the limit after confirmation', () => {
    const { amounts } = entitled(workInjury.devices(leg, law))
    expect([amounts.paid.toFixed(2), amounts.ownPart.toFixed(2)]).toEqual(['14000.00', '1800.00'])
    expect(entitled(workInjury.devices({ ...leg, cost: '9' }, law)).amounts.paid.toFixed(2)).toBe('9.00')
    expect(workInjury.devices({ ...leg, confirmed: false }, law).outcome).toBe('notEntitled')
    expect(codesOf(() => workInjury.devices({ ...leg, cost: 1.5 }, law))).toEqual(['decimal.float cost'])
  })
})
