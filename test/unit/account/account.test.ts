import { describe, expect, it } from 'vitest'
import { isShebaoError } from '../../../src/errors.js'
import { explain } from '../../../src/explain/index.js'
import { lawOf, type Law } from '../../../src/law/index.js'
import type { CareerRecord, ContributionRow, Spell } from '../../../src/records/index.js'
import { account, type AccountLedger } from '../../../src/rules/pension/employee/account/account.js'
import { brokenSteps } from '../../support/check-steps.js'
import { ACCOUNT_LAWS, accountLaw, accountSeries, toyPack, toySeries } from './toy-account-law.js'

const luoyang = lawOf('luoyang')
const toytown = accountLaw(ACCOUNT_LAWS['henanShape'] as never)

const spell = (from: string, to: string, rest: Partial<Spell> = {}): Spell => ({
  scheme: 'employee',
  place: 'luoyang',
  kind: 'employed',
  from,
  to,
  ...rest,
})
const career = (
  spells: readonly Spell[],
  contributions: readonly ContributionRow[],
  rest: Partial<CareerRecord> = {},
): CareerRecord => ({
  sex: 'male',
  birth: '1970-01',
  originalRetirementAge: 60,
  spells,
  contributions,
  ...rest,
})
const base = (from: string, to: string, yuan = '5000'): ContributionRow => ({ from, to, base: yuan })

function ledger(record: CareerRecord, through: string, law: Law): AccountLedger {
  const result = account(record, through, law)
  if (result.outcome !== 'determined') throw new Error(JSON.stringify(result.missing))
  return result
}

const shown = ({ rows }: AccountLedger) =>
  rows.map((row) => `${row.from} ${row.to} ${row.closing.toFixed(2)} ${row.method} ${row.rateStatus}`)

describe('the account in Luoyang', () => {
  const two = career([spell('2023-01', '2024-12')], [base('2023-01', '2024-12')])

  it('brings 78 times the monthly credit as interest product of a full year', () => {
    const [first, second] = ledger(two, '2024-12', luoyang).rows
    // 400 x 78 x 3.97 % / 12 = 103.22; (4903.22 x 12 + 31200) x 2.62 % / 12 = 196.58
    expect(first?.product.toFixed(2)).toBe('31200.00')
    expect(first?.interest.toFixed(2)).toBe('103.22')
    expect(second?.interest.toFixed(2)).toBe('196.58')
    expect(second?.closing.toFixed(2)).toBe('9899.80')
  })

  it('closes a year cut short by monthly products', () => {
    const result = ledger(two, '2024-03', luoyang)
    // (4903.22 x 3 + 400 x 6) x 2.62 % / 12 = 37.36
    expect(result.rows[1]?.months).toBe(3)
    expect(result.rows[1]?.creditedMonths).toBe(3)
    expect(result.values.balance.toFixed(2)).toBe('6140.58')
  })

  it('takes the rate of 2025 for 2026 provisionally, and names 2027 as missing', () => {
    expect(shown(ledger(two, '2026-03', luoyang)).at(-1)).toMatch(/^2026-01 2026-03 .* provisional$/)
    expect(ledger(two, '2026-03', luoyang).notices.map(({ code }) => code)).toContain('parameter.provisional')
    const result = account(two, '2027-02', luoyang)
    expect(result.outcome === 'undetermined' && result.missing).toMatchObject([
      { kind: 'parameter', path: 'employeePension.account.rate', place: 'luoyang', month: '2027-01' },
    ])
  })

  it('carries the rate forward on request and says so', () => {
    const law = lawOf('luoyang', { carryForward: true })
    const result = ledger(two, '2028-12', law)
    expect(result.rows.map((row) => row.rateStatus)).toEqual([
      'published',
      'published',
      'published',
      'provisional',
      'carried',
      'carried',
    ])
    expect(result.notices.map(({ code }) => code)).toContain('parameter.carriedForward')
  })

  it('answers with what was known on the day: no rate of 2025 in March 2025', () => {
    const law = lawOf('luoyang', { asOf: '2025-03-31' })
    const result = ledger(two, '2024-12', law)
    expect(result.rows.map((row) => [row.rate.toString(), row.rateStatus])).toEqual([
      ['0.0397', 'published'],
      ['0.0397', 'provisional'],
    ])
  })

  it('names every account year without a rate, not only the first', () => {
    const result = account(
      career([spell('2001-07', '2016-12')], [base('2001-07', '2016-12')]),
      '2016-12',
      luoyang,
    )
    const months = result.outcome === 'undetermined' ? result.missing.map(({ month }) => month) : []
    const gaps = Array.from({ length: 10 }, (_, i) => `${2002 + i}-07`)
    expect(months).toEqual([...gaps, '2014-07', '2015-07'])
  })

  it('starts from a known balance after its month, whatever the law lacks before', () => {
    const record = career([spell('2001-07', '2016-12')], [base('2001-07', '2016-12')], {
      account: { balance: '40000', at: '2015-12' },
    })
    // 40000 x 8.31 % + 400 x 78 x 8.31 % / 12 = 3540.06
    const result = ledger(record, '2016-12', luoyang)
    expect(result.values.creditedMonths).toBe(12)
    expect(result.values.balance.toFixed(2)).toBe('48340.06')
    expect(ledger(record, '2015-12', luoyang).values.balance.toFixed(2)).toBe('40000.00')
  })

  it('goes on earning through a break in payment', () => {
    const record = career(
      [spell('2016-01', '2016-12'), spell('2019-01', '2019-12')],
      [base('2016-01', '2016-12'), base('2019-01', '2019-12')],
    )
    const { rows } = ledger(record, '2019-12', luoyang)
    expect(rows.map((row) => row.creditedMonths)).toEqual([12, 0, 0, 12])
    expect(rows[1]?.interest.toFixed(2)).toBe('357.14') // 5016.06 x 7.12 %
  })

  it('explains every row, and every formula gives its value', () => {
    const result = ledger(two, '2026-03', luoyang)
    expect(brokenSteps(result)).toEqual([])
    expect(explain(result, { language: 'en' })).toContain(
      '2024-01 | 2024-12 | 12 months | 12 months | 4903.22 yuan',
    )
    expect(explain(result, { language: 'zh' })).toContain('个人账户储存额')
    expect(explain(JSON.parse(JSON.stringify(result)) as AccountLedger, { language: 'en' })).toBe(
      explain(result, { language: 'en' }),
    )
  })
})

describe('which months are credited', () => {
  it('credits months with the employer share waived or put off like any other', () => {
    const kinds = (['employed', 'flexible', 'exempted', 'deferred'] as const).map((kind) =>
      ledger(
        career([spell('2020-02', '2020-12', { kind })], [base('2020-02', '2020-12')]),
        '2020-12',
        luoyang,
      ),
    )
    expect(new Set(kinds.map((result) => result.values.balance.toFixed(2))).size).toBe(1)
  })

  it('credits made-up months in the month of payment, at the rate of the months they belong to', () => {
    const record = career(
      [spell('1997-07', '1998-06', { kind: 'madeUp', paidIn: '1999-07' })],
      [base('1997-07', '1998-06', '1000')],
    )
    const [row, ...others] = ledger(record, '2000-06', toytown).rows
    expect(others).toEqual([])
    expect([row?.from, row?.to, row?.creditedMonths]).toEqual(['1999-07', '2000-06', 12])
    expect(row?.credited.toFixed(2)).toBe('1629.60') // 6 x 161.30 + 6 x 110.30
    expect(row?.product.toFixed(2)).toBe('19555.20') // paid in the first month: twelve months of interest
    expect(ledger(record, '1999-06', toytown).values.balance.toFixed(2)).toBe('0.00')
  })

  it('never credits months before individual accounts began, nor deemed ones, nor those of other schemes', () => {
    const record = career(
      [
        spell('1992-01', '1994-03'),
        spell('1994-04', '1994-06', { kind: 'deemed' }),
        spell('1994-07', '1994-12', { scheme: 'civil' }),
      ],
      [base('1992-01', '1994-03', '300'), base('1994-07', '1994-12', '300')],
    )
    const { values } = ledger(record, '1994-12', toytown)
    expect(values.creditedMonths).toBe(1)
    expect(values.credited.toFixed(2)).toBe('48.39')
  })

  it('does not ask for made-up months paid later, and takes those paid by the known balance as held in it', () => {
    const later = career([spell('2016-01', '2016-06', { kind: 'madeUp', paidIn: '2018-01' })], [])
    expect(account(later, '2017-12', luoyang).outcome).toBe('determined')
    expect(account(later, '2018-01', luoyang).outcome).toBe('undetermined')
    const known = { ...later, account: { balance: '100', at: '2018-01' } }
    expect(ledger(known, '2018-02', luoyang).values.creditedMonths).toBe(0)
  })

  it('asks for the base of every paid month, and for none that does not matter', () => {
    const record = career(
      [spell('2020-01', '2021-12'), spell('2023-01', '2023-03')],
      [base('2020-03', '2020-12'), base('2021-04', '2021-12')],
    )
    const result = account(record, '2023-03', luoyang)
    expect(
      result.outcome === 'undetermined' && result.missing.map(({ path, en }) => `${path}: ${en}`),
    ).toEqual([
      'contributions: needs the contribution base of 2020-01…2020-02: the months were paid and no contribution row covers them',
      'contributions: needs the contribution base of 2021-01…2021-03: the months were paid and no contribution row covers them',
      'contributions: needs the contribution base of 2023-01…2023-03: the months were paid and no contribution row covers them',
    ])
    expect(account(record, '2020-12', luoyang).outcome).toBe('undetermined')
    const known = { ...record, account: { balance: '1', at: '2021-03' } }
    expect(account(known, '2022-12', luoyang).outcome).toBe('determined')
  })

  it('says that one law serves for spells elsewhere', () => {
    const record = career(
      [spell('2023-01', '2023-06', { place: 'zhengzhou' }), spell('2023-07', '2023-12', { place: '410300' })],
      [base('2023-01', '2023-12')],
    )
    const { notices } = ledger(record, '2023-12', luoyang)
    const elsewhere = notices.filter(({ code }) => code === 'input')
    expect(elsewhere).toHaveLength(1)
    expect(elsewhere[0]?.en).toBe(
      'some months were spent in zhengzhou: the law of Luoyang is applied to all months',
    )
  })

  it('names the spell whose place the law pack does not know, with a suggestion for a misspelt one', () => {
    const record = career(
      [spell('2023-01', '2023-06', { place: 'luoyan' }), spell('2023-07', '2023-12', { place: 'luoyang' })],
      [base('2023-01', '2023-12')],
    )
    const { notices } = ledger(record, '2023-12', luoyang)
    const unknown = notices.filter(({ subject }) => subject === 'spells[0].place')
    expect(unknown.map(({ code, en }) => [code, en])).toEqual([
      ['input', 'the law pack knows no place "luoyan"; did you mean "luoyang"? (spells[0].place)'],
    ])
  })

  it('is nothing for somebody who never paid', () => {
    const { values, rows } = ledger(career([], []), '2024-12', luoyang)
    expect(values.balance.isZero()).toBe(true)
    expect(rows).toEqual([])
  })
})

describe('account years', () => {
  const paid = career([spell('2014-09', '2017-12')], [base('2014-09', '2017-12')])

  it('follow the contribution year, then the calendar year, with the half year between as a year of its own', () => {
    expect(ledger(paid, '2017-12', toytown).rows.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2014-07 2015-06',
      '2015-07 2015-12',
      '2016-01 2016-12',
      '2017-01 2017-12',
    ])
  })

  it('fall back to monthly products in a part year of the yearly method, and say so', () => {
    const law = accountLaw(ACCOUNT_LAWS['henanShapeYearly'] as never)
    expect(ledger(paid, '2017-03', law).rows.map(({ method }) => method)).toEqual([
      'yearly',
      'monthlyProductForPartYear',
      'yearly',
      'monthlyProductForPartYear',
    ])
  })

  it('agree by both methods but for rounding when twelve credits are equal', () => {
    const whole = career([spell('2016-01', '2016-12')], [base('2016-01', '2016-12')])
    const monthly = ledger(whole, '2016-12', luoyang).rows[0]
    const law = luoyang.with({
      name: 'yearly method',
      changes: [{ path: 'employeePension.account.method', from: '2016-01', value: 'yearly' }],
    })
    const yearly = ledger(whole, '2016-12', law).rows[0]
    // 4800 x 8.31 % x 1.083 / 2 = 215.99..., against 4800 x 8.31 % x 6.5 / 12 = 216.06
    expect([monthly?.interest.toFixed(2), yearly?.interest.toFixed(2)]).toEqual(['216.06', '215.99'])
  })

  it('begin with individual accounts: the year in which they began is a part year', () => {
    const facts = ACCOUNT_LAWS['henanShapeYearly'] as (typeof ACCOUNT_LAWS)[string]
    const record = career([spell('1996-01', '1996-12')], [base('1996-01', '1996-12')])
    const law = accountLaw({ ...facts, start: '1996-03' })
    const rows = ledger(record, '1997-06', law).rows
    expect(rows.map(({ from, to, method, creditedMonths }) => [from, to, method, creditedMonths])).toEqual([
      ['1996-03', '1996-06', 'monthlyProductForPartYear', 4],
      ['1996-07', '1997-06', 'yearly', 6],
    ])
  })

  it('take a factor of nothing as the yearly method has it: credits of the year earn nothing', () => {
    const law = luoyang.with({
      name: 'credits earn from the next year',
      changes: [
        { path: 'employeePension.account.method', from: '2016-01', value: 'yearly' },
        { path: 'employeePension.account.yearlyFactor', from: '2016-01', value: '0' },
      ],
    })
    const result = ledger(career([spell('2016-01', '2017-12')], [base('2016-01', '2017-12')]), '2017-12', law)
    expect(result.rows.map(({ interest }) => interest.toFixed(2))).toEqual(['0.00', '341.76']) // 4800 x 7.12 %
    expect(brokenSteps(result)).toEqual([])
  })

  it('are not cut where one entry of the law ends and another says the same', () => {
    const facts = ACCOUNT_LAWS['oddShape'] as (typeof ACCOUNT_LAWS)[string]
    const rows = ledger(
      career([spell('2000-11', '2001-12')], [base('2000-11', '2001-12')]),
      '2001-12',
      accountLaw(facts),
    ).rows
    expect(rows.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2000-04 2001-02',
      '2001-03 2001-03',
      '2001-04 2001-12',
    ])
  })

  it('name what the law lacks: the start of accounts, the credited share, the method', () => {
    const facts = ACCOUNT_LAWS['henanShape'] as (typeof ACCOUNT_LAWS)[string]
    const without = (...paths: string[]) =>
      lawOf('toytown', {
        pack: toyPack(accountSeries(facts).filter(({ path }) => !paths.some((part) => path.endsWith(part)))),
      })
    const missing = (law: Law) => {
      const result = account(paid, '2015-12', law)
      return result.outcome === 'undetermined'
        ? result.missing.map(({ path, month }) => `${path} ${month ?? ''}`)
        : []
    }
    expect(missing(without('account.start'))).toEqual(['employeePension.account.start 2015-12'])
    expect(missing(without('rate.account', 'account.method'))).toEqual([
      'employeePension.contribution.rate.account 2014-09',
      'employeePension.account.method 2014-07',
      'employeePension.account.method 2015-07',
    ])
    expect(missing(without('account.yearStart'))).toEqual([
      'employeePension.account.yearStart 2014-07',
      'employeePension.account.yearStart 2015-01',
      'employeePension.account.yearStart 2015-07',
    ])
  })

  it('mark a rate set by a reform, and one that is provisional', () => {
    const facts = ACCOUNT_LAWS['henanShape'] as (typeof ACCOUNT_LAWS)[string]
    const [series] = [toySeries('employeePension.account.rate', [['2016-01', null, '0.0501']])]
    const provisional = {
      ...series,
      values: series.values.map((value) => ({ ...value, status: 'provisional' as const })),
    }
    const others = accountSeries(facts).filter(({ path }) => !path.endsWith('account.rate'))
    const law = lawOf('toytown', { pack: toyPack([...others, provisional]) })
    const reform = law.with({
      name: 'five per cent',
      changes: [{ path: 'employeePension.account.rate', from: '2017-01', value: '0.05' }],
    })
    const record = career([spell('2016-01', '2017-12')], [base('2016-01', '2017-12')])
    expect(ledger(record, '2017-12', reform).rows.map(({ rateStatus }) => rateStatus)).toEqual([
      'provisional',
      'assumed',
    ])
  })

  it('mark a year by the weakest standing of its rate, and say what lies beyond the last check', () => {
    const facts = ACCOUNT_LAWS['henanShape'] as (typeof ACCOUNT_LAWS)[string]
    const series = toySeries('employeePension.account.rate', [
      ['2012-07', '2012-12', '0.0501'],
      ['2013-01', null, '0.0501'],
    ])
    const rate = {
      ...series,
      verifiedThrough: '2014-03',
      values: series.values.map((value, i) => ({
        ...value,
        status: i === 1 ? ('provisional' as const) : value.status,
      })),
    }
    const others = accountSeries(facts).filter(({ path }) => !path.endsWith('account.rate'))
    const law = lawOf('toytown', { pack: toyPack([...others, rate]) })
    const record = career([spell('2012-07', '2013-06')], [base('2012-07', '2013-06')])
    expect(ledger(record, '2012-12', law).rows.map(({ rateStatus }) => rateStatus)).toEqual(['published'])
    const whole = ledger(record, '2013-06', law)
    expect(whole.rows.map(({ months, rateStatus }) => [months, rateStatus])).toEqual([[12, 'provisional']])
    const codes = (through: string) => ledger(record, through, law).notices.map(({ code }) => code)
    expect(codes('2014-03')).not.toContain('parameter.beyondVerified')
    expect(codes('2014-04')).toContain('parameter.beyondVerified')
  })
})

describe('input of the account', () => {
  it('is refused with every issue at once', () => {
    const bad = career([spell('2023-01', '2022-01')], [base('2023-01', '2024-12', '-1')])
    let issues: readonly string[] = []
    try {
      account(bad, '2026-13', luoyang)
    } catch (error) {
      issues = isShebaoError(error) ? error.issues.map(({ code, path }) => `${code} ${path.join('.')}`) : []
    }
    expect(issues).toEqual(
      expect.arrayContaining([
        'calendar.month through',
        'calendar.intervalReversed spells.0.to',
        'decimal.belowMinimum contributions.0.base',
      ]),
    )
  })

  it('cannot ask for a month before the known balance', () => {
    const record = career([], [], { account: { balance: '10', at: '2020-12' } })
    expect(() => account(record, '2020-11', luoyang)).toThrow(
      expect.objectContaining({ kind: 'input', code: 'account.throughBeforeKnown' }),
    )
  })
})
