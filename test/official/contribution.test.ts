/**
 * Published figures of Henan and Luoyang, yuan a month. Bounds: 豫人社办〔2019〕36号, 〔2020〕63号, 〔2021〕102号,
 * 〔2024〕101号, 〔2025〕67号 and the press reports the law data cite. Tariffs of flexible workers: the floor at 20 %.
 * None of these figures is a value of the library: it computes them.
 */
import { describe, expect, it } from 'vitest'
import { lawOf } from '../../src/law/index.js'
import { baseBounds, contribution, lateCharge, settlement } from '../../src/rules/contribution/index.js'
import { determined } from '../unit/contribution/determined.js'

const luoyang = lawOf('luoyang')
const bounds = (month: string, law = luoyang) => {
  const { floor, ceiling } = determined(baseBounds(month, law)).values
  return `${floor.toFixed(2)} ${ceiling.toFixed(2)}`
}

describe('the published bounds of the base', () => {
  it.each([
    ['2016-07', '2017-06', '2291.00 11455.00'],
    ['2017-07', '2018-06', '2504.00 12519.00'],
    ['2018-07', '2019-04', '2828.00 14140.00'],
    ['2019-05', '2019-06', '2464.00 12318.00'],
    ['2019-07', '2020-06', '2745.00 13725.00'],
    ['2020-07', '2021-06', '2745.00 14925.00'],
    ['2021-07', '2022-06', '3197.00 15984.00'],
    ['2022-07', '2023-06', '3409.00 17043.00'],
    ['2023-07', '2024-06', '3579.00 17895.00'],
    ['2024-07', '2025-06', '3756.00 18780.00'],
    ['2025-07', '2026-06', '3831.00 19155.00'],
  ])('of Luoyang from %s to %s are %s', (from, to, expected) => {
    expect([bounds(from), bounds(to)]).toEqual([expected, expected])
  })

  it.each(['henan', 'zhengzhou', 'luoyang', '410000'])('hold for the whole province: %s', (place) => {
    expect(bounds('2025-07', lawOf(place))).toBe('3831.00 19155.00')
  })

  it('were lower at the floor in three counties in 2020', () => {
    const floors = ['410783', '411381', '411729'].map((code) => bounds('2020-07', lawOf(code)))
    expect(floors).toEqual(['2657.00 14925.00', '2693.00 14925.00', '2555.00 14925.00'])
  })

  it('were 3179 and 15894 at first in 2021', () => {
    expect(bounds('2021-09', lawOf('luoyang', { asOf: '2021-09-30' }))).toBe('3179.00 15894.00')
  })

  it('of 2025 were not known in the first days, and those of 2024 went on', () => {
    const early = determined(baseBounds('2025-07', lawOf('luoyang', { asOf: '2025-09-23' })))
    expect(early.values.floor.toFixed(2)).toBe('3756.00')
    expect(early.notices.map(({ code }) => code)).toContain('parameter.provisional')
    expect(bounds('2025-07', lawOf('luoyang', { asOf: '2025-09-24' }))).toBe('3831.00 19155.00')
  })

  it('of 2026 go on provisionally, those of 2027 are not known', () => {
    const open = determined(baseBounds('2026-07', luoyang))
    expect(open.values.floor.toFixed(2)).toBe('3831.00')
    expect(open.notices.map(({ code }) => code)).toContain('parameter.provisional')
    const later = baseBounds('2027-07', luoyang)
    expect(
      later.outcome === 'undetermined' &&
        later.missing.map(({ path, place, month }) => `${path} ${place} ${month}`),
    ).toEqual(['employeePension.contribution.base.reference luoyang 2027-07'])
  })

  it('before July 2016 are undetermined, and the answer names the place, the month and what would settle it', () => {
    const early = baseBounds('2014-01', luoyang)
    expect(early.outcome === 'undetermined' && early.missing[0]).toMatchObject({
      path: 'employeePension.contribution.base.reference',
      place: 'luoyang',
      month: '2014-01',
    })
    expect(early.outcome === 'undetermined' && early.missing[0]?.en).toContain('yearly notices')
  })
})

describe('the tariff of a flexible worker at the floor', () => {
  it.each([
    ['2020-07', '2745', '549.00'],
    ['2021-07', '3197', '639.40'],
    ['2022-07', '3409', '681.80'],
    ['2023-07', '3579', '715.80'],
    ['2024-07', '3756', '751.20'],
    ['2025-07', '3831', '766.20'],
  ])('of %s on %s is %s a month, 8 points of it to the account', (from, base, tariff) => {
    const { rows, totals } = determined(contribution({ kind: 'flexible', from, base }, luoyang))
    expect(rows[0]?.flexible.toFixed(2)).toBe(tariff)
    expect(rows[0]?.floor.toFixed(0)).toBe(base)
    expect(totals.account.times('2.5').toFixed(2)).toBe(tariff)
  })

  it('refuses a yuan less', () => {
    expect(() => contribution({ kind: 'flexible', from: '2025-07', base: '3830' }, luoyang)).toThrow(
      /from 3831\.00 to 19155\.00/,
    )
  })
})

describe('rates and bounds that change inside a stretch', () => {
  it('make three lines of 2019-04 to 2019-07: 19 % and the city wage, then 16 %, then the new year', () => {
    const { rows } = determined(
      contribution({ kind: 'employed', from: '2019-04', to: '2019-07', wage: '2600' }, luoyang),
    )
    const shown = rows.map(({ from, to, employerRate, base, clamped }) => [
      from,
      to,
      employerRate.toString(),
      base.toFixed(0),
      clamped,
    ])
    expect(shown).toEqual([
      ['2019-04', '2019-04', '0.19', '2828', 'raisedToFloor'],
      ['2019-05', '2019-06', '0.16', '2600', 'none'],
      ['2019-07', '2019-07', '0.16', '2745', 'raisedToFloor'],
    ])
  })
})

describe('the relief of 2020 and 2022', () => {
  const year2020 = { kind: 'employed', from: '2020-01', to: '2020-12', wage: '5000' } as const

  it('waived the whole employer share of small firms from February to December 2020', () => {
    const { totals, values } = determined(contribution({ ...year2020, employerClass: 'small' }, luoyang))
    expect(
      [totals.employer, totals.waived, totals.employerDue, totals.account].map((n) => n.toFixed(2)),
    ).toEqual(['9600.00', '8800.00', '800.00', '4800.00'])
    expect(values.countedMonths).toBe(12)
  })

  it('waived half of the share of large firms from February to June 2020', () => {
    const { totals } = determined(contribution({ ...year2020, employerClass: 'large' }, luoyang))
    expect([totals.waived.toFixed(2), totals.account.toFixed(2)]).toEqual(['2000.00', '4800.00'])
  })

  it('let five industries put off April to December 2022 until the end of 2023', () => {
    const { rows, totals } = determined(
      contribution(
        { kind: 'employed', from: '2022-01', to: '2023-01', wage: '5000', deferral: 'fiveIndustries' },
        luoyang,
      ),
    )
    const deferred = rows.filter(({ deferredUntil }) => deferredUntil !== null)
    expect(deferred.map(({ from, to, deferredUntil }) => [from, to, deferredUntil])).toEqual([
      ['2022-04', '2022-06', '2023-12'],
      ['2022-07', '2022-12', '2023-12'],
    ])
    expect(totals.deferred.toFixed(2)).toBe('7200.00')
  })

  it('leaves the first months of the further industries open, as the facts do', () => {
    const outcome = contribution(
      { kind: 'employed', from: '2022-05', wage: '5000', deferral: 'moreIndustries' },
      luoyang,
    )
    expect(outcome.outcome === 'undetermined' && outcome.missing[0]?.month).toBe('2022-05')
  })

  it('lets flexible workers pay for skipped months of 2020 until the end of 2021, on a base of 2021', () => {
    const skipped = { kind: 'flexible', from: '2020-03', to: '2020-12' } as const
    const paid = determined(contribution({ ...skipped, base: '3197', paidIn: '2021-12' }, luoyang))
    expect(paid.totals.payable.toFixed(2)).toBe('6394.00')
    expect(() => contribution({ ...skipped, base: '2745', paidIn: '2021-12' }, luoyang)).toThrow(
      /baseBelowFloor/,
    )
    expect(contribution({ ...skipped, base: '3197', paidIn: '2022-01' }, luoyang).outcome).toBe('notEntitled')
  })
})

describe('settlements', () => {
  it('of the 2025 bounds is 75 yuan of base at the floor', () => {
    const laws = { paid: lawOf('luoyang', { asOf: '2025-08-31' }), now: luoyang }
    const months = {
      kind: 'employed',
      from: '2025-07',
      to: '2025-09',
      wage: '3000',
      payableUntil: '2025-12-31',
    } as const
    const { rows, totals } = determined(settlement(months, laws))
    expect(rows.map(({ baseDifference }) => baseDifference.toFixed(2))).toEqual(['75.00'])
    // 75 x 16 % x 3 and 75 x 8 % x 3
    expect([totals.employer, totals.employee, totals.payable].map((n) => n.toFixed(2))).toEqual([
      '36.00',
      '18.00',
      '54.00',
    ])
  })

  it('of the 2021 bounds is 3.60 a month for a flexible worker at the floor', () => {
    const laws = { paid: lawOf('luoyang', { asOf: '2021-08-01' }), now: luoyang }
    const { totals } = determined(
      settlement({ kind: 'flexible', from: '2021-07', to: '2022-06', base: '3179' }, laws),
    )
    expect(totals.payable.toFixed(2)).toBe('43.20')
  })
})

describe('the late-payment charge of the Social Insurance Law', () => {
  it('is five per ten thousand a day', () => {
    const { values } = determined(
      lateCharge({ amount: '10000', dueDate: '2025-07-31', paidDate: '2025-08-30' }, luoyang),
    )
    expect([values.days, values.charge.toFixed(2)]).toEqual([30, '150.00'])
  })

  it('is not known for months before July 2011', () => {
    expect(lateCharge({ amount: '1', dueDate: '2011-06-30', paidDate: '2012-01-01' }, luoyang).outcome).toBe(
      'undetermined',
    )
  })
})
