import { describe, expect, it } from 'vitest'
import { employeePension, explain, lawOf, type Law } from 'shebao'
import type { AwardInput } from '../../../src/rules/pension/employee/award/award-input.js'
import {
  recompute,
  type DeterminedRecomputation,
} from '../../../src/rules/pension/employee/award/recomputation.js'
import { brokenSteps } from '../../support/check-steps.js'
import { toyPack } from '../../toy/toy-pack.js'

/** A woman worker who retired in Luoyang in 2023-06, before the bases of 2023 were published on 2023-11-20. */
const woman: AwardInput = {
  sex: 'female',
  originalRetirementAge: 50,
  birth: '1973-06',
  retirement: '2023-06',
  totalMonths: 300,
  deemedMonths: 0,
  overallIndex: '0.8123',
  accountBalance: '61234.56',
}
const then = lawOf('luoyang', { asOf: '2023-10-01' })
const now = lawOf('luoyang', { asOf: '2024-03-31' })

function settled(
  input: AwardInput = woman,
  thenLaw: Law = then,
  nowLaw: Law = now,
  paidThrough?: string,
): DeterminedRecomputation {
  const answer = recompute(input, thenLaw, nowLaw, paidThrough === undefined ? {} : { paidThrough })
  if (answer.outcome !== 'determined') throw new Error(JSON.stringify(answer))
  return answer
}

/** Luoyang's local base of a year, set for the sake of a test. */
const withLocalBase = (law: Law, year: string, value: string) =>
  law.with({
    name: `base ${value}`,
    changes: [{ path: 'employeePension.award.base.local', from: `${year}-01`, to: `${year}-12`, value }],
  })

describe('Luoyang 2023: 6155 and 6330 provisionally, 6401 and 6457 in the end', () => {
  it('the provisional award stands on the bases of 2022, the final one on those of 2023', () => {
    const { values } = settled()
    expect([values.provisionalAverageBase, values.provisionalIndexedBase].map(String)).toEqual([
      '6155',
      '6330',
    ])
    expect([values.finalAverageBase, values.finalIndexedBase].map(String)).toEqual(['6401', '6457'])
  })

  it('each item comes with its difference; the account item does not move', () => {
    // (6155 + 6330 x 0.8123) / 2 x 25.00 x 1 % = 1412.112..., (6401 + 6457 x 0.8123) / 2 x 25.00 x 1 % = 1455.752...
    const { provisional, final, difference } = settled().amounts
    expect(provisional.basic.toFixed(2)).toBe('1412.11')
    expect(final.basic.toFixed(2)).toBe('1455.75')
    expect(difference.basic.toFixed(2)).toBe('43.64')
    expect(difference.account.toFixed(2)).toBe('0.00')
    expect(difference.transitional.toFixed(2)).toBe('0.00')
    expect(difference.total.toFixed(2)).toBe('43.64')
  })

  it('arrears are the difference times the months from first payment to the last month paid, both included', () => {
    const answer = settled(woman, then, now, '2023-12')
    expect(answer.values).toMatchObject({ firstPayment: '2023-07', paidThrough: '2023-12', monthsPaid: 6 })
    expect(answer.amounts.arrears?.basic.toFixed(2)).toBe('261.84')
    expect(answer.amounts.arrears?.total.toFixed(2)).toBe('261.84')
  })

  it.each([
    ['2023-07', 1],
    ['2023-06', 0],
    ['2020-01', 0],
    ['2024-03', 9],
  ])('paid through %s: %i months', (paidThrough, months) => {
    const answer = settled(woman, then, now, paidThrough)
    expect(answer.values.monthsPaid).toBe(months)
    expect(answer.amounts.arrears?.total.toFixed(2)).toBe((43.64 * months).toFixed(2))
  })

  it('without a last month there are differences and no arrears', () => {
    const answer = settled()
    expect(answer.amounts).not.toHaveProperty('arrears')
    expect(answer.values).toMatchObject({ monthsPaid: undefined, arrearsTotal: undefined })
  })

  it('the transitional item is settled, too', () => {
    const deemed = { ...woman, totalMonths: 341, deemedMonths: 41, actualIndex: '0.7919' }
    const { difference, arrears } = settled(deemed, then, now, '2023-12').amounts
    // 6330 x 0.7919 x 3.42 x 1.3 % = 222.867..., 6457 x ... = 227.338...
    expect(difference.transitional.toFixed(2)).toBe('4.47')
    expect(arrears?.transitional.toFixed(2)).toBe('26.82')
    expect(difference.basic.plus(difference.transitional).eq(difference.total)).toBe(true)
  })

  it('both awards are parts of the answer, each under its own law', () => {
    const { parts } = settled()
    expect(parts.provisional).toEqual(employeePension.award(woman, then))
    expect(parts.final).toEqual(employeePension.award(woman, now))
  })
})

describe('notices', () => {
  it('say from the second calendar year on that yearly adjustments are left out', () => {
    const adjustments = (paidThrough: string) =>
      settled(woman, then, now, paidThrough).notices.filter(({ subject }) => subject === 'arrears')
    expect(adjustments('2023-12')).toEqual([])
    expect(adjustments('2024-01')).toHaveLength(1)
    expect(adjustments('2024-01')[0]?.en).toContain('2024')
    expect(adjustments('2025-02')[0]?.en).toContain('2024-2025')
  })

  it('say so of an award that was never provisional', () => {
    expect(settled(woman, now, now).notices).toContainEqual(expect.objectContaining({ subject: 'thenLaw' }))
    expect(settled().notices).not.toContainEqual(expect.objectContaining({ subject: 'thenLaw' }))
  })
})

describe('a final award that is lower', () => {
  const lower = withLocalBase(now, '2023', '6000')

  it('is an overpayment, its sign kept', () => {
    const answer = settled(woman, then, lower, '2023-12')
    // (6401 + 6000 x 0.8123) / 2 x 25.00 x 1 % = 1409.3505, a tie-free 1409.35
    expect(answer.amounts.difference.total.toFixed(2)).toBe('-2.76')
    expect(answer.amounts.arrears?.total.toFixed(2)).toBe('-16.56')
    expect(answer.notices).toContainEqual(
      expect.objectContaining({ code: 'rule.unsettled', subject: 'differenceTotal' }),
    )
    expect(explain(answer, { language: 'en' })).toContain('16.56 yuan overpaid for 6 months')
    expect(explain(answer, { language: 'zh' })).toContain('多发16.56元')
    expect(brokenSteps(answer)).toEqual([])
  })
})

describe('an award that is still provisional', () => {
  const man: AwardInput = {
    sex: 'male',
    originalRetirementAge: 60,
    birth: '1966-03',
    retirement: '2026-03',
    totalMonths: 498,
    deemedMonths: 123,
    overallIndex: '1.0695',
    actualIndex: '1.0933',
    accountBalance: '145885.34',
  }

  it('is undetermined, naming the bases and the month', () => {
    const answer = recompute(
      man,
      lawOf('luoyang', { asOf: '2026-03-31' }),
      lawOf('luoyang', { asOf: '2026-08-31' }),
    )
    expect(answer).toMatchObject({
      outcome: 'undetermined',
      missing: [
        {
          kind: 'parameter',
          path: 'employeePension.award.base.provincial',
          place: 'luoyang',
          month: '2026-03',
        },
        { kind: 'parameter', path: 'employeePension.award.base.local', place: 'luoyang', month: '2026-03' },
      ],
      parts: { provisional: { outcome: 'entitled' }, final: { outcome: 'entitled' } },
    })
    expect(explain(answer, { language: 'en' })).toContain('the award is still provisional')
    expect(explain(answer, { language: 'zh' })).toContain('核定仍为预发')
  })

  it('so is one on a base that was only carried forward', () => {
    const carried = lawOf('luoyang', { carryForward: true })
    const later = { ...woman, birth: '1974-06', retirement: '2024-06' }
    expect(recompute(later, carried, carried)).toMatchObject({
      outcome: 'undetermined',
      missing: [{ path: 'employeePension.award.base.local', month: '2024-06' }],
    })
  })

  it('becomes final with a base that is assumed', () => {
    const asOf = lawOf('luoyang', { asOf: '2026-03-31' })
    const assumed = asOf.with({
      name: 'bases of 2026',
      changes: [
        { path: 'employeePension.award.base.local', from: '2026-01', to: '2026-12', value: '6600' },
        { path: 'employeePension.award.base.provincial', from: '2026-01', to: '2026-12', value: '6850' },
      ],
    })
    const answer = settled(man, asOf, assumed, '2026-09')
    expect(answer.values.monthsPaid).toBe(6)
    expect(answer.amounts.difference.total.gt(0)).toBe(true)
  })
})

describe('laws that lead to different answers', () => {
  it('a value missing under one law is named, once', () => {
    const later = { ...woman, birth: '1974-06', retirement: '2024-06' }
    expect(recompute(later, lawOf('luoyang', { asOf: '2024-06-30' }), lawOf('luoyang'))).toMatchObject({
      outcome: 'undetermined',
      missing: [{ path: 'employeePension.award.base.local', month: '2024-06' }],
    })
  })

  const stricter = now.with({
    name: 'thirty years',
    changes: [{ path: 'employeePension.minimumMonths', from: '2020-01', value: '360' }],
  })

  it('no pension under the law now: there is nothing to recompute to', () => {
    const answer = recompute(woman, then, stricter)
    expect(answer).toMatchObject({
      outcome: 'notEntitled',
      reasons: [{ code: 'recomputation.notDueNow' }, { code: 'award.tooFewMonths' }],
      parts: { provisional: { outcome: 'entitled' }, final: { outcome: 'notEntitled' } },
    })
  })

  it('no pension under the law then: there was nothing to recompute', () => {
    const strictThen = then.with({
      name: 'thirty years',
      changes: [{ path: 'employeePension.minimumMonths', from: '2020-01', value: '360' }],
    })
    expect(recompute(woman, strictThen, now)).toMatchObject({
      outcome: 'notEntitled',
      reasons: [{ code: 'recomputation.noProvisionalAward' }, { code: 'award.tooFewMonths' }],
    })
  })

  it('no pension under either: the reasons of today', () => {
    const short = { ...woman, totalMonths: 100 }
    expect(recompute(short, then, now)).toMatchObject({
      outcome: 'notEntitled',
      reasons: [{ code: 'award.tooFewMonths' }],
    })
  })

  it('a first payment in another month is said', () => {
    const sameMonth = now.with({
      name: 'paid at once',
      changes: [{ path: 'employeePension.award.firstPayment', from: '2023-01', value: 'sameMonth' }],
    })
    const answer = settled(woman, then, sameMonth, '2023-12')
    expect(answer.values).toMatchObject({ firstPayment: '2023-07', monthsPaid: 6 })
    expect(answer.notices).toContainEqual(
      expect.objectContaining({ subject: 'firstPayment', code: 'rule.unsettled' }),
    )
  })
})

describe('the explanation', () => {
  const answers = [
    settled(),
    settled(woman, then, now, '2024-03'),
    settled({ ...woman, totalMonths: 341, deemedMonths: 41, actualIndex: '0.7919' }, then, now, '2023-12'),
    settled(
      { ...woman, localSupplement: '12.34' },
      lawOf('toytown', { pack: toyPack }),
      withLocalBase(lawOf('toytown', { pack: toyPack }), '2023', '6666.67'),
      '2024-02',
    ),
  ]

  it.each(answers)('computes every step again, those of both awards included', (answer) => {
    expect(brokenSteps(answer)).toEqual([])
  })

  it.each(answers)('says nothing undefined, and the same after JSON', (answer) => {
    for (const language of ['zh', 'en'] as const) {
      const text = explain(answer, { language })
      expect(text).not.toMatch(/undefined|NaN|null/)
      expect(explain(JSON.parse(JSON.stringify(answer)) as typeof answer, { language })).toBe(text)
    }
  })

  it('gives the answer in a sentence', () => {
    expect(explain(settled(woman, then, now, '2023-12'), { language: 'en' })).toContain(
      '1726.13 yuan a month become 1769.77, a difference of 43.64; 261.84 yuan of arrears for 6 months',
    )
  })

  it('shows a base that has changed and hides one that has not', () => {
    const text = explain(settled(), { language: 'en' })
    expect(text).toContain('6401.00')
    const same = explain(settled(woman, now, now), { language: 'en' })
    expect(same).not.toContain('award base of the first half, as known now')
  })
})
