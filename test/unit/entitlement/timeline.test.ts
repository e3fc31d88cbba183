import { describe, expect, it } from 'vitest'
import { entitlement, lawOf } from 'shebao'
import { brokenSteps } from '../../support/check-steps.js'
import { civil, employee, incapable, resident } from './lives.js'

const law = lawOf('luoyang')
const onward = lawOf('luoyang', { carryForward: true })

function months(from: string, count: number): string[] {
  const [year = 0, month = 1] = from.split('-').map(Number)
  return Array.from({ length: count }, (_, i) => {
    const at = year * 12 + month - 1 + i
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}

describe('the timeline of a life', () => {
  it('has records, milestones and benefits in order of time', () => {
    const line = entitlement.timeline(resident, '2025-12', law)
    expect(
      line.outcome === 'determined' && line.rows.map(({ from, to, what }) => `${from} ${to} ${what}`),
    ).toEqual([
      '1964-08 1964-08 born',
      '2009-01 2023-12 resident',
      '2024-08 2024-08 claim',
      '2024-09 null residentPension.account',
      '2024-09 2024-12 residentPension.basic',
      '2025-01 null residentPension.basic',
    ])
    // 16 months of 60, 4 of 148, 12 of 173
    expect(line.outcome === 'determined' && line.amounts.paidInAll.toFixed(2)).toBe('3628.00')
    expect(brokenSteps(line)).toEqual([])
  })

  it.each([
    ['employee', employee, '2023-01', 36, law],
    [
      'employee who dies',
      { ...employee, death: { month: '2023-11', cause: 'illness' } as const },
      '2023-01',
      24,
      law,
    ],
    ['resident', resident, '2024-06', 19, law],
    ['civil', civil, '2025-01', 12, law],
    ['incapable', incapable, '2025-01', 24, onward],
  ] as const)('pays in every month what `payable` lists for it: %s', (_, life, first, count, under) => {
    const all = months(first, count)
    const line = entitlement.timeline(life, all.at(-1) ?? first, under)
    if (line.outcome !== 'determined') throw new Error(JSON.stringify(line.missing))
    for (const month of all) {
      const due = entitlement.payable(life, month, under)
      const listed = due.outcome === 'entitled' ? due.amounts.total.toFixed(2) : '0.00'
      const stretches = line.payments.filter(({ from, to }) => from <= month && (to === null || month <= to))
      const sum = stretches.reduce((total, { amount }) => total.plus(amount), line.amounts.paidInAll.times(0))
      expect(sum.toFixed(2), month).toBe(listed)
    }
  })

  it('never pays two basic pensions in a month', () => {
    const basic =
      /^(?:employeePension|civilPension|residentPension)\.basic$|^incapacity\.(?:allowance|pension)$|^civilPension\.pooled$/
    for (const life of [employee, resident, civil, incapable]) {
      const line = entitlement.timeline(life, '2035-12', onward)
      if (line.outcome !== 'determined') throw new Error(JSON.stringify(line.missing))
      for (const month of months('2020-01', 190)) {
        const due = line.payments.filter(
          ({ benefit, from, to }) => basic.test(benefit) && from <= month && (to === null || month <= to),
        )
        expect(due.length, `${month} ${due.map(({ benefit }) => benefit).join()}`).toBeLessThan(2)
      }
    }
  })

  it('refuses what cannot be, with every issue under its own path', () => {
    const absurd = {
      ...employee,
      sex: 'martian',
      birth: '1963-13',
      claimMonth: '２０２３-05',
      employee: { overallIndex: '99', accountBalance: '-1' },
      incapacity: { application: '1900-02-29' },
      unheard: 1,
    }
    // @ts-expect-error -- nonsense does not compile
    expect(codes(() => entitlement.timeline(absurd, '2025-13', law))).toEqual(
      [
        'sex input.choice',
        'birth calendar.month',
        'claimMonth calendar.month',
        'employee.overallIndex decimal.aboveMaximum',
        'employee.accountBalance decimal.belowMinimum',
        'incapacity.application calendar.date',
        'incapacity.totalMonths input.required',
        'incapacity.deemedMonths input.required',
        'incapacity.overallIndex input.required',
        'incapacity.totalIncapacity input.required',
        'incapacity.finding input.required',
        'unheard input.unknownField',
        'through calendar.month',
      ].sort(),
    )
  })

  it('refuses events in the wrong order', () => {
    expect(
      codes(() =>
        entitlement.timeline({ ...employee, death: { month: '2020-01', cause: 'illness' } }, '2025-01', law),
      ),
    ).toEqual(['death.month entitlement.order'])
    expect(
      codes(() => entitlement.timeline({ ...incapable, claimMonth: '2025-01' }, '2025-01', law)),
    ).toEqual(['claimMonth entitlement.order'])
    expect(codes(() => entitlement.payable(employee, '1950-01', law))).toEqual([
      'month entitlement.beforeBirth',
    ])
  })
})

function codes(run: () => unknown): string[] {
  try {
    run()
  } catch (error) {
    const { issues } = error as { issues: readonly { code: string; path: readonly (string | number)[] }[] }
    return issues.map(({ code, path }) => `${path.join('.')} ${code}`).sort()
  }
  return []
}
