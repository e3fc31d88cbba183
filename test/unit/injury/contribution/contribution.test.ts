import { describe, expect, it } from 'vitest'
import { lawOf, requiredInputs, workInjury, type Law } from 'shebao'
import { issuesOf } from './issue-codes.js'

const law = lawOf('luoyang')
const firm = { wageBill: '1000000', industryClass: 5, step: 'base' } as const
const billOf = (input: Partial<workInjury.InjuryContributionInput>, under: Law = law) => {
  const result = workInjury.contribution({ ...firm, from: '2025-03', ...input }, under)
  if (result.outcome !== 'determined') throw new Error(JSON.stringify(result.missing))
  return result
}

describe('a firm’s bill', () => {
  it('is the wage bill times the rate of the month, and nothing from employees', () => {
    const { totals, rows } = billOf({ to: '2025-05' })
    expect(totals.due.toFixed(2)).toBe('26400.00')
    expect(totals.employee.isZero()).toBe(true)
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ from: '2025-03', to: '2025-05', months: 3 })
  })

  it('has a line for each rate', () => {
    const { rows, totals } = billOf({ from: '2019-03', to: '2019-06', reserveMonths: 18 })
    expect(rows.map((row) => `${row.from} ${row.to} ${row.rate.toString()}`)).toEqual([
      '2019-03 2019-04 0.0088',
      '2019-05 2019-06 0.0055',
    ])
    expect(totals.due.toFixed(2)).toBe('28600.00')
  })

  it('rounds each month, by the rounding of the law', () => {
    expect(billOf({ wageBill: '0.61', to: '2025-12' }).totals.due.toFixed(2)).toBe('0.10')
    const up = law.with({
      name: 'up',
      changes: [{ path: 'workInjury.contribution.rounding', from: '2025-01', value: 'up/yuan' }],
    })
    expect(billOf({ wageBill: '100001' }, up).totals.due.toFixed(2)).toBe('881.00')
  })

  it('is waived for small firms from February to December 2020, by half for large ones to June', () => {
    const due = (employerClass: workInjury.WaiverClass, from: string, to: string) => {
      const reserveMonths = 24
      return billOf({ employerClass, from, to, reserveMonths }).totals.due.toFixed(0)
    }
    expect(due('small', '2020-01', '2020-01')).toBe('5500')
    expect(due('small', '2020-02', '2020-12')).toBe('0')
    expect(due('small', '2021-01', '2021-01')).toBe('5500')
    expect(due('large', '2020-02', '2020-06')).toBe('13750')
    expect(due('large', '2020-07', '2020-07')).toBe('5500')
    expect(due('none', '2020-02', '2020-02')).toBe('5500')
  })

  it('asks for the class of the employer in the months of the waiver, and in no others', () => {
    const at = (from: string) => workInjury.contribution({ ...firm, from }, law)
    expect(at('2020-01').outcome).toBe('determined')
    expect(at('2020-02')).toMatchObject({
      outcome: 'undetermined',
      missing: [{ kind: 'input', path: 'employerClass' }],
    })
    const year = workInjury.contribution({ ...firm, from: '2020-02', to: '2020-12' }, law)
    expect(year.outcome === 'undetermined' && year.missing.map(({ path }) => path)).toEqual([
      'employerClass',
      'workInjury.rate.cut',
    ])
  })

  it('does not cross October 2015, where a class means another thing', () => {
    const crossing = { ...firm, industryClass: 3, from: '2015-09', to: '2015-10' } as const
    expect(issuesOf(() => workInjury.contribution(crossing, law))).toEqual(['workInjury.classesChange to'])
    const before = billOf({ from: '2015-08', to: '2015-09', industryClass: 3 })
    expect(before.totals.due.toFixed(0)).toBe('40000')
  })

  it('is refused with every issue at once', () => {
    const refused = (input: object) => issuesOf(() => workInjury.contribution(input as never, law))
    expect(refused({ ...firm, from: '2025-03', to: '2025-02' })).toEqual(['calendar.intervalReversed to'])
    expect(
      refused({ from: '2025-3', wageBill: '１２', industryClass: '4', employerClass: 'huge', x: 1 }),
    ).toEqual([
      'calendar.month from',
      'decimal.grammar wageBill',
      'input.count industryClass',
      'input.choice employerClass',
      'input.unknownField x',
      'input.required step',
    ])
    for (const wageBill of [-1, NaN, Infinity, 0.5, '1e6', 'martian', null, '10000000000.01'])
      expect(refused({ ...firm, from: '2025-03', wageBill })[0], String(wageBill)).toMatch(
        /^decimal\.\w+ wageBill$/,
      )
    expect(refused({ ...firm, industryClass: 1, step: 'down2', from: '2025-03', to: '2025-06' })).toEqual([
      'workInjury.stepNotForClass step',
    ])
    expect(refused(undefined as never)).toContain('input.required ')
  })
})

describe('what a stretch asks for', () => {
  it('goes by every month of it, not by the first alone', () => {
    const asked = (from: string, to?: string) =>
      requiredInputs('workInjury.contribution', { ...firm, from, ...(to !== undefined && { to }) }, law)
        .inputs.map(({ path }) => path)
        .sort()
    expect(asked('2019-12')).toEqual([])
    expect(asked('2019-12', '2020-02')).toEqual(['employerClass'])
    expect(asked('2019-12', '2020-05')).toEqual(['employerClass', 'reserveMonths'])
    expect(asked('2023-12', '2025-12')).toEqual(['reserveMonths'])
    expect(asked('2024-01', '2025-12')).toEqual([])
  })
})
