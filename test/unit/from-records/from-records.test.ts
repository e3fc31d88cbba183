import { describe, expect, it } from 'vitest'
import {
  employeePension,
  explain,
  extendCareer,
  isShebaoError,
  lawOf,
  parseCareer,
  type CareerRecord,
  type Issue,
} from 'shebao'

const law = lawOf('luoyang', { asOf: '2026-03-31' })

const record: CareerRecord = parseCareer({
  sex: 'female',
  birth: '1975-06',
  originalRetirementAge: 50,
  spells: [{ scheme: 'employee', place: 'luoyang', kind: 'flexible', from: '2009-07', to: '2025-12' }],
  contributions: [
    { from: '2009-07', to: '2019-06', base: '2000' },
    { from: '2019-07', to: '2025-12', base: '3831' },
  ],
  account: { balance: '13124.50', at: '2015-12' },
})

function issuesOf(run: () => unknown): readonly Issue[] {
  try {
    run()
  } catch (error) {
    if (isShebaoError(error)) return error.issues
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('a pension from records alone', () => {
  it('goes through account, index and retirement month to the award', () => {
    const pension = employeePension.fromRecords(record, '2025-12', law)
    if (pension.outcome !== 'entitled') throw new Error(pension.outcome)
    const { values, amounts } = pension
    expect(values.paidMonths).toBe(198)
    // 13 124.50 in 2015, ten yearly closings at the published rates, to the fen
    expect(values.accountBalance.toFixed(2)).toBe('60480.35')
    expect(values.overallIndex.toFixed(4)).toBe('0.6804')
    expect(amounts.basic.plus(amounts.account).toFixed(2)).toBe(amounts.total.toFixed(2))
    expect(amounts.total.toFixed(2)).toBe('1239.03')
    expect(pension.firstPayment).toBe('2026-01')
    expect(pension.notices.map((notice) => notice.code)).toContain('estimate')
  })

  it('goes on for somebody who works on: 12 and 36 months later under a law carried forward', () => {
    const onward = lawOf('luoyang', { asOf: '2026-03-31', carryForward: true })
    const later = ['2026-12', '2028-12'].map((through) => {
      const pension = employeePension.fromRecords(extendCareer(record, through), through, onward)
      if (pension.outcome !== 'entitled') throw new Error(pension.outcome)
      return pension
    })
    expect(later.map((pension) => pension.values.totalMonths)).toEqual([210, 234])
    const codes = later.map((pension) => new Set(pension.notices.map((notice) => notice.code)))
    expect(codes.map((set) => set.has('parameter.provisional'))).toEqual([true, true])
    expect(codes.map((set) => set.has('parameter.carriedForward'))).toEqual([false, true])
  })

  it('names the account rate of 2027 when it is asked beyond what is known', () => {
    const pension = employeePension.fromRecords(extendCareer(record, '2027-12'), '2027-12', law)
    if (pension.outcome !== 'undetermined') throw new Error(pension.outcome)
    const asked = pension.missing.map((missing) => `${missing.path} ${missing.place} ${missing.month}`)
    expect(asked).toContain('employeePension.account.rate luoyang 2027-01')
    expect(asked.some((text) => text.startsWith('employeePension.award.base.provincial'))).toBe(true)
  })

  it('says no by age and months even when the index cannot be found', () => {
    const early = employeePension.fromRecords({ ...record, contributions: [] }, '2020-05', law)
    expect(early).toMatchObject({
      outcome: 'notEntitled',
      reasons: [{ code: 'award.tooEarly' }, { code: 'award.tooFewMonths' }],
    })
  })

  it('asks for the bases of paid months that have none', () => {
    const pension = employeePension.fromRecords({ ...record, contributions: [] }, '2025-12', law)
    if (pension.outcome !== 'undetermined') throw new Error(pension.outcome)
    expect(
      pension.missing.every((missing) => missing.kind === 'input' && missing.path === 'contributions'),
    ).toBe(true)
    expect(explain(pension, { language: 'en' })).toContain('undetermined')
  })

  it('names every problem of a record at once, with code and path', () => {
    const bad = {
      ...record,
      sex: 'martian',
      birth: '1900-02-29',
      spells: [
        { scheme: 'employee', place: 'luoyang', kind: 'flexible', from: '2009-07', to: '2015-12' },
        { scheme: 'employee', place: 'luoyang', kind: 'employed', from: '2015-01', to: '2025-13' },
      ],
      contributions: [{ from: '2009-07', to: '2010-06', base: '１２' }],
      account: { balance: '-1', at: '2015-12' },
    } as never
    const issues = issuesOf(() => employeePension.fromRecords(bad, '2026-13', law))
    const found = issues.map((issue) => `${issue.code} ${issue.path.join('.')}`)
    expect(found).toEqual(
      expect.arrayContaining([
        'calendar.month retirement',
        'input.choice sex',
        'calendar.date birth',
        'calendar.month spells.1.to',
        'decimal.grammar contributions.0.base',
        'decimal.belowMinimum account.balance',
      ]),
    )
  })
})
