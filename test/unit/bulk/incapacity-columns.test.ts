import { describe, expect, it } from 'vitest'
import {
  ALLOWANCE_CASE,
  incapacity,
  incapacityColumns,
  INCAPACITY_STATUS,
  lawOf,
  monthNumber,
  type IncapacityColumns,
} from 'shebao'
import { sequence } from '../../bench/people.js'

const law = lawOf('luoyang', { asOf: '2026-03-31' })
const text = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`

const one: IncapacityColumns = {
  sex: Uint8Array.of(0),
  originalRetirementAge: Uint8Array.of(60),
  birth: Int32Array.of(monthNumber('1980-05')),
  application: Int32Array.of(monthNumber('2025-06')),
  totalMonths: Int32Array.of(123),
  deemedMonths: Int32Array.of(0),
  overallIndex: Int32Array.of(6_000),
  actualIndex: Int32Array.of(0),
  accountBalance: Float64Array.of(0),
}

function statusOf(change: Partial<IncapacityColumns>, under = law): string | undefined {
  return INCAPACITY_STATUS[incapacityColumns({ ...one, ...change }, under).status[0] ?? -1]
}

describe('incapacity allowances on columns', () => {
  it.each([
    ['Luoyang', law],
    ['Luoyang, carried forward', lawOf('luoyang', { carryForward: true })],
    [
      'Luoyang, divisor of the statutory age',
      law.with({
        name: 's',
        changes: [
          { path: 'incapacity.divisorAge', from: '2025-01', value: 'statutoryAge' },
          { path: 'incapacity.firstPayment', from: '2025-01', value: 'sameMonth' },
        ],
      }),
    ],
    ['Zhengzhou, with a table of supplements', lawOf('zhengzhou', { asOf: '2026-03-31' })],
  ])('equal the single function on random people: %s', (_, under) => {
    const next = sequence(72)
    const rows = Array.from({ length: 700 }, () => {
      const sex = next(2)
      const age = sex === 0 ? 60 : next(2) === 0 ? 50 : 55
      const application = 2024 * 12 + 6 + next(40)
      const totalMonths = 1 + next(420)
      const deemedMonths = next(2) === 0 ? 0 : next(totalMonths)
      const actual = deemedMonths > 0 ? 5_000 + next(20_000) : 0
      return {
        sex,
        age,
        application,
        totalMonths,
        deemedMonths,
        actual,
        birth: application - 12 * (30 + next(33)) - next(12),
        overall: 5_000 + next(20_000),
        balance: next(30_000_000),
      }
    })
    const results = incapacityColumns(
      {
        sex: Uint8Array.from(rows, ({ sex }) => sex),
        originalRetirementAge: Uint8Array.from(rows, ({ age }) => age),
        birth: Int32Array.from(rows, ({ birth }) => birth),
        application: Int32Array.from(rows, ({ application }) => application),
        totalMonths: Int32Array.from(rows, ({ totalMonths }) => totalMonths),
        deemedMonths: Int32Array.from(rows, ({ deemedMonths }) => deemedMonths),
        overallIndex: Int32Array.from(rows, ({ overall }) => overall),
        actualIndex: Int32Array.from(rows, ({ actual }) => actual),
        accountBalance: Float64Array.from(rows, ({ balance }) => balance),
      },
      under,
    )
    rows.forEach((each, row) => {
      const single = incapacity.allowance(
        {
          sex: each.sex === 0 ? 'male' : 'female',
          originalRetirementAge: each.age,
          birth: text(each.birth),
          application: `${text(each.application)}-28`,
          finding: `${text(each.application)}-01`,
          totalIncapacity: true,
          totalMonths: each.totalMonths,
          deemedMonths: each.deemedMonths,
          overallIndex: (each.overall / 10_000).toFixed(4),
          ...(each.actual > 0 && { actualIndex: (each.actual / 10_000).toFixed(4) }),
          accountBalance: (each.balance / 100).toFixed(2),
        },
        under,
      )
      const status = INCAPACITY_STATUS[results.status[row] ?? -1]
      if (single.outcome !== 'entitled') {
        const code = single.outcome === 'notEntitled' ? single.reasons[0]?.code.slice(11) : single.outcome
        expect(status).toBe(code)
        expect([results.total[row], results.case[row], results.through[row]]).toEqual([0, 0, 0])
        return
      }
      expect(status).toBe('entitled')
      const { amounts, values } = single
      expect(ALLOWANCE_CASE[(results.case[row] ?? 0) - 1]).toBe(values.case)
      expect(
        [results.basic, results.account, results.transitional, results.total].map((column) => column[row]),
      ).toEqual(
        [amounts.basic, amounts.account, amounts.transitional, amounts.total].map((yuan) =>
          yuan.times(100).toNumber(),
        ),
      )
      expect(
        [results.firstPayment, results.amountThrough, results.through].map((column) =>
          text(column[row] ?? 0),
        ),
      ).toEqual([values.firstPayment, values.amountThrough, values.through])
      expect(results.recomputedIn[row]).toBe(
        values.recomputedIn === null ? 0 : monthNumber(values.recomputedIn),
      )
    })
  })

  it('name what they cannot answer', () => {
    expect(statusOf({})).toBe('entitled')
    expect(statusOf({ sex: Uint8Array.of(2) })).toBe('badSex')
    expect(statusOf({ originalRetirementAge: Uint8Array.of(55) })).toBe('badOriginalAge')
    expect(statusOf({ application: Int32Array.of(monthNumber('1980-05')) })).toBe('badMonth')
    expect(statusOf({ deemedMonths: Int32Array.of(124) })).toBe('badMonths')
    expect(statusOf({ totalMonths: Int32Array.of(0) })).toBe('badMonths')
    expect(statusOf({ overallIndex: Int32Array.of(50_001) })).toBe('badIndex')
    expect(statusOf({ deemedMonths: Int32Array.of(3) })).toBe('badIndex')
    expect(statusOf({ accountBalance: Float64Array.of(NaN) })).toBe('badBalance')
    expect(statusOf({ application: Int32Array.of(monthNumber('2024-12')) })).toBe('formerRule')
    expect(statusOf({ birth: Int32Array.of(monthNumber('1960-05')) })).toBe('ageReached')
    expect(statusOf({ application: Int32Array.of(monthNumber('2028-12')) })).toBe('undetermined')
  })

  it('clear a row that served before, compute a part, and refuse unequal lengths', () => {
    const into = incapacityColumns(one, law)
    expect(into.case[0]).toBe(3)
    incapacityColumns({ ...one, sex: Uint8Array.of(7) }, law, { into, from: 0, to: 5 })
    expect([into.case[0], into.through[0], into.total[0]]).toEqual([0, 0, 0])
    expect(() => incapacityColumns({ ...one, sex: Uint8Array.of(0, 1) }, law)).toThrow(RangeError)
  })
})
