import { describe, expect, it } from 'vitest'
import { lawOf, workInjury, type Law } from 'shebao'
import { issuesOf } from './issue-codes.js'

const law = lawOf('luoyang')
const banded = law.with({
  name: 'bands',
  changes: [
    { path: 'workInjury.rate.bands.lowest', from: '2015-10', value: { '0': '3', '100': '4', '200': '5' } },
    {
      path: 'workInjury.rate.bands.others',
      from: '2015-10',
      value: { '0': '1', '30': '2', '60': '3', '100': '4', '200': '5' },
    },
  ],
})
const record = {
  from: '2024-01',
  payouts: '0',
  contributions: '1000',
  insuredMonths: 60,
  deaths: 0,
  badlyHurt: 0,
  latePayment: false,
}
const rateOf = (input: Partial<workInjury.InjuryRateInput>, under: Law = law) => {
  const result = workInjury.rate({ month: '2025-06', industryClass: 4, ...input }, under)
  if (result.outcome !== 'determined') throw new Error(JSON.stringify(result.missing))
  return result.values
}

describe('the steps of the float', () => {
  it('are 100, 120 and 150 per cent in class 1, and reach down to half in the others', () => {
    const of = (industryClass: number, step: workInjury.FloatStep) =>
      rateOf({ month: '2017-06', industryClass, step }).rate.toFixed(4)
    expect((['base', 'up1', 'up2'] as const).map((step) => of(1, step))).toEqual([
      '0.0020',
      '0.0024',
      '0.0030',
    ])
    expect((['down2', 'down1', 'base', 'up1', 'up2'] as const).map((step) => of(8, step))).toEqual([
      '0.0095',
      '0.0152',
      '0.0190',
      '0.0228',
      '0.0285',
    ])
  })

  it('follow from the pay-out ratio once the bands are loaded', () => {
    const stepAt = (payouts: string, more: object = {}) =>
      rateOf({ industryClass: 3, record: { ...record, payouts, ...more } }, banded)
    expect(stepAt('299.99').step).toBe('down2')
    expect(stepAt('300').step).toBe('down1')
    expect(stepAt('599.99').ratio).toBe(59)
    expect(stepAt('600').step).toBe('base')
    expect(stepAt('1000').step).toBe('up1')
    expect(stepAt('5000000').step).toBe('up2')
    expect(rateOf({ industryClass: 1, record }, banded).step).toBe('base')
  })

  it('do not go down after a grave accident or late payment, and do not move in the first year', () => {
    const of = (more: object) => {
      const { step, held } = rateOf({ industryClass: 3, record: { ...record, ...more } }, banded)
      return `${step} ${held}`
    }
    expect(of({ deaths: 9, badlyHurt: 49 })).toBe('down2 none')
    expect(of({ deaths: 10 })).toBe('base noDownward')
    expect(of({ badlyHurt: 50 })).toBe('base noDownward')
    expect(of({ latePayment: true })).toBe('base noDownward')
    expect(of({ latePayment: true, payouts: '2000' })).toBe('up2 none')
    expect(of({ insuredMonths: 11, payouts: '2000' })).toBe('base underAYear')
    expect(of({ insuredMonths: 12, payouts: '2000' })).toBe('up2 none')
  })

  it('need the bands, which are not shipped, but not in the first year', () => {
    expect(workInjury.rate({ month: '2025-06', industryClass: 3, record }, law)).toMatchObject({
      outcome: 'undetermined',
      missing: [{ path: 'workInjury.rate.bands.others' }],
    })
    expect(rateOf({ industryClass: 3, record: { ...record, insuredMonths: 3 } }).step).toBe('base')
  })

  it('hold for two years from a January', () => {
    expect(rateOf({ record: { ...record, from: '2025-01' } }, banded)).toMatchObject({
      stepFrom: '2025-01',
      stepTo: '2026-12',
    })
    const refused = (from: string) =>
      issuesOf(() =>
        workInjury.rate({ month: '2025-06', industryClass: 3, record: { ...record, from } }, law),
      )
    expect(refused('2024-07')).toEqual(['workInjury.floatMonth record.from'])
    expect(refused('2023-01')).toEqual(['workInjury.outsideCycle record.from'])
    expect(refused('2026-02')).toEqual([
      'workInjury.floatMonth record.from',
      'workInjury.outsideCycle record.from',
    ])
  })

  it('refuse bands that lead to a step the class does not have', () => {
    const wrong = (value: Record<string, string>) =>
      issuesOf(() =>
        workInjury.rate(
          { month: '2025-06', industryClass: 1, record },
          law.with({
            name: 'wrong',
            changes: [{ path: 'workInjury.rate.bands.lowest', from: '2025-01', value }],
          }),
        ),
      )
    expect(wrong({ '0': '1' })).toEqual(['workInjury.bandStep workInjury.rate.steps.lowest'])
    expect(wrong({ '0': '6' })).toEqual(['workInjury.bandStep workInjury.rate.bands.lowest'])
  })
})

describe('the temporary cut', () => {
  const base = { industryClass: 6, step: 'base' } as const

  it('did not exist before May 2018', () => {
    expect(rateOf({ ...base, month: '2018-04' })).toMatchObject({ cutSource: 'none' })
    expect(rateOf({ ...base, month: '2018-04' }).rate.toFixed(3)).toBe('0.013')
  })

  it('follows from the months of reserve where that of the place is not on record', () => {
    const of = (reserveMonths: number) => rateOf({ ...base, month: '2021-06', reserveMonths }).cut.toNumber()
    expect([0, 17, 18, 23, 24, 60].map(of)).toEqual([0, 0, 0.2, 0.2, 0.5, 0.5])
    expect(workInjury.rate({ ...base, month: '2021-06' }, law)).toMatchObject({
      outcome: 'undetermined',
      missing: [{ path: 'workInjury.rate.cut', month: '2021-06' }],
    })
  })

  it('is that of the place where it is on record, whatever the reserve', () => {
    const result = workInjury.rate({ ...base, month: '2025-06', reserveMonths: 30 }, law)
    expect(result).toMatchObject({ outcome: 'determined', values: { cutSource: 'place' } })
    expect(result.notices.some(({ subject }) => subject === 'reserveMonths')).toBe(true)
  })

  it('is not carried into 2026, also on request', () => {
    const carrying = lawOf('luoyang', { carryForward: true })
    const result = workInjury.rate({ ...base, month: '2026-01' }, carrying)
    expect(result).toMatchObject({
      outcome: 'undetermined',
      missing: [{ path: 'workInjury.rate.cut', candidates: ['0'] }],
    })
    expect(workInjury.rate({ ...base, month: '2026-01', reserveMonths: 30 }, law).outcome).toBe(
      'undetermined',
    )
  })

  it('of 2024 is inferred, and the result says so', () => {
    const { notices } = workInjury.rate({ ...base, month: '2024-06' }, law)
    expect(notices).toContainEqual(
      expect.objectContaining({ code: 'parameter.unsettled', subject: 'workInjury.rate.cut' }),
    )
    expect(workInjury.rate({ ...base, month: '2025-06' }, law).notices).toEqual([])
  })

  it('is not known before its text', () => {
    const early = lawOf('luoyang', { asOf: '2024-06-30' })
    expect(workInjury.rate({ ...base, month: '2025-06' }, early).outcome).toBe('undetermined')
  })
})

describe('a rate', () => {
  it('is refused with every issue at once', () => {
    const refused = (input: object) => issuesOf(() => workInjury.rate(input as never, law))
    expect(refused({ month: '2025-06', industryClass: 4 })).toEqual(['input.required step'])
    expect(refused({ month: '2025-06', industryClass: 4, step: 'base', record })).toEqual([
      'workInjury.stepTwice step',
    ])
    expect(refused({ month: '2025-06', industryClass: 1, step: 'down1' })).toEqual([
      'workInjury.stepNotForClass step',
    ])
    expect(refused({ month: '2015-09', industryClass: 4, step: 'base' })).toEqual([
      'workInjury.noSuchClass industryClass',
    ])
    expect(
      refused({
        month: '1900-00',
        industryClass: 0,
        step: 'martian',
        reserveMonths: -1,
        record: {
          ...record,
          payouts: -1,
          contributions: '0',
          insuredMonths: 1.5,
          deaths: NaN,
          latePayment: 1,
        },
      }),
    ).toEqual([
      'calendar.month month',
      'input.count industryClass',
      'input.choice step',
      'decimal.belowMinimum record.payouts',
      'decimal.belowMinimum record.contributions',
      'input.count record.insuredMonths',
      'input.count record.deaths',
      'input.flag record.latePayment',
      'input.count reserveMonths',
      'workInjury.stepTwice step',
    ])
    expect(refused([])).toEqual(['input.type '])
  })
})
