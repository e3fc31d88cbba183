import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readerOf } from '../../src/law/index.js'
import { readCareer, type CareerRecord } from '../../src/records/index.js'
import { account, type AccountLedger } from '../../src/rules/pension/employee/account/account.js'
import { accountYears } from '../../src/rules/pension/employee/account/account-calendar.js'
import { accountBalances } from '../../src/rules/pension/employee/account/account-columns.js'
import { creditsOf } from '../../src/rules/pension/employee/account/account-credits.js'
import { ledgerYear } from '../../src/rules/pension/employee/account/account-ledger.js'
import { readMonth, type YearMonth } from '../../src/calendar/index.js'
import { drafts, monthNumber, monthOf, recordOf, yuan, type Draft } from '../unit/account/random-career.js'
import { ACCOUNT_LAWS, accountLaw } from '../unit/account/toy-account-law.js'
import { runs } from './settings.js'

const laws = Object.values(ACCOUNT_LAWS).map(accountLaw)
const noInterest = accountLaw(ACCOUNT_LAWS['noInterest'] as never)
const law = fc.constantFrom(...laws)
const through = fc.integer({ min: monthNumber('2000-01'), max: monthNumber('2043-12') }).map(monthOf)

function ledger(...args: Parameters<typeof account>): AccountLedger {
  const result = account(...args)
  if (result.outcome !== 'determined') throw new Error(JSON.stringify(result.missing))
  return result
}

function balance(...args: Parameters<typeof account>): number {
  return Number(ledger(...args).values.balance.times(100))
}

/** The same record with its n-th spell and row cut in two, where they are longer than a month. */
function split(record: CareerRecord, n: number): CareerRecord {
  const cut = <T extends { readonly from: string; readonly to: string }>(items: readonly T[]): T[] =>
    items.flatMap((item, i) => {
      const months = monthNumber(item.to) - monthNumber(item.from)
      if (i !== n % items.length || months === 0) return [item]
      const middle = monthNumber(item.from) + (n % months)
      return [
        { ...item, to: monthOf(middle) },
        { ...item, from: monthOf(middle + 1) },
      ]
    })
  return { ...record, spells: cut(record.spells), contributions: cut(record.contributions) }
}

function raised(draft: Draft, part: number, base: number, by: number): Draft {
  return {
    ...draft,
    parts: draft.parts.map((each, i) =>
      i !== part % draft.parts.length
        ? each
        : { ...each, bases: each.bases.map((fen, j) => (j === base % each.bases.length ? fen + by : fen)) },
    ),
  }
}

describe('the account', () => {
  it('does not change when a spell or a row is cut in two', () => {
    fc.assert(
      fc.property(drafts, law, through, fc.nat(1000), (draft, law, through, n) => {
        const record = recordOf(draft)
        expect(ledger(split(record, n), through, law)).toEqual(ledger(record, through, law))
      }),
      { numRuns: runs(1_000) },
    )
  })

  it('never falls with a higher base', () => {
    fc.assert(
      fc.property(
        drafts,
        law,
        through,
        fc.nat(20),
        fc.nat(20),
        fc.integer({ min: 1, max: 500_000 }),
        (draft, law, through, part, base, by) =>
          balance(recordOf(raised(draft, part, base, by)), through, law) >=
          balance(recordOf(draft), through, law),
      ),
      { numRuns: runs(1_000) },
    )
  })

  it('never falls with one more paid month', () => {
    const month = fc.integer({ min: monthNumber('1988-01'), max: monthNumber('2045-12') })
    fc.assert(
      fc.property(drafts, law, through, month, fc.nat(900_000), (draft, law, through, more, base) => {
        const record = recordOf(draft)
        const taken = record.spells.some(
          ({ from, to }) => monthNumber(from) <= more && more <= monthNumber(to),
        )
        fc.pre(!taken)
        const at = { from: monthOf(more), to: monthOf(more) }
        const longer: CareerRecord = {
          ...record,
          spells: [...record.spells, { scheme: 'employee', place: 'toytown', kind: 'employed', ...at }],
          contributions: [...record.contributions, { ...at, base: yuan(base) }],
        }
        expect(balance(longer, through, law)).toBeGreaterThanOrEqual(balance(record, through, law))
      }),
      { numRuns: runs(1_000) },
    )
  })

  it('is the sum of the credits where the rate is nothing', () => {
    fc.assert(
      fc.property(drafts, through, (draft, through) => {
        const { values, rows } = ledger(recordOf(draft), through, noInterest)
        expect(values.balance.eq(values.credited)).toBe(true)
        expect(rows.every((row) => row.interest.isZero())).toBe(true)
      }),
      { numRuns: runs(500) },
    )
  })

  it('goes on from the closing of any year as from a statement', () => {
    fc.assert(
      fc.property(drafts, law, through, fc.nat(100), (draft, law, through, n) => {
        const record = recordOf(draft)
        const { rows } = ledger(record, through, law)
        const row = rows[n % Math.max(rows.length, 1)]
        fc.pre(row !== undefined)
        const known = { balance: row.closing, at: row.to }
        expect(balance({ ...record, account: known }, through, law)).toBe(balance(record, through, law))
      }),
      { numRuns: runs(500) },
    )
  })

  it('comes out the same twice, and under a reform that changes nothing', () => {
    fc.assert(
      fc.property(drafts, law, through, (draft, law, through) => {
        const same = law.with({
          name: 'nothing',
          changes: [
            { path: 'employeePension.account.method', from: '2013-01', to: '2045-12', value: methodIn(law) },
          ],
        })
        const first = ledger(recordOf(draft), through, law)
        expect(ledger(recordOf(draft), through, law)).toEqual(first)
        const reformed = ledger(recordOf(draft), through, same)
        expect(reformed.values).toEqual(first.values)
        expect(reformed.rows).toEqual(first.rows)
      }),
      { numRuns: runs(500) },
    )
  })

  it('adds up: opening, credits and interest of the rows are the balance', () => {
    fc.assert(
      fc.property(drafts, law, through, (draft, law, through) => {
        const { rows, values } = ledger(recordOf(draft), through, law)
        rows.forEach((row, i) => {
          expect(row.opening.eq(rows[i - 1]?.closing ?? 0)).toBe(true)
          expect(monthNumber(row.from)).toBe(
            i === 0 ? monthNumber(row.from) : monthNumber(rows[i - 1]?.to ?? '') + 1,
          )
        })
        expect(values.balance.eq(values.known.plus(values.credited).plus(values.interest))).toBe(true)
      }),
      { numRuns: runs(300) },
    )
  })
})

describe('the account on columns', () => {
  it('gives the balances of the ledger', () => {
    const known = fc.option(
      fc.record({ balance: fc.nat(20_000_000), at: fc.constantFrom('2004-02', '2010-12') }),
    )
    const people = fc.array(fc.record({ draft: drafts, known }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(people, law, through, (people, law, through) => {
        const last = through < '2010-12' ? '2010-12' : through
        const records = people.map(({ draft, known }) => ({
          ...recordOf(draft),
          ...(known && { account: { balance: yuan(known.balance), at: known.at } }),
        }))
        const columns = columnsOf(records, last, law)
        const balances = new Float64Array(people.length)
        const reader = readerOf(law)
        const years = accountYears(
          readMonth('1994-03') as YearMonth,
          readMonth(last) as YearMonth,
          law,
          reader,
        )
        accountBalances(
          columns,
          years.map((year) => ledgerYear(year, year.terms ?? fail())),
          balances,
        )
        expect([...balances]).toEqual(records.map((record) => balance(record, last, law)))
      }),
      { numRuns: runs(300) },
    )
  })
})

function columnsOf(records: readonly CareerRecord[], through: string, law: (typeof laws)[number]) {
  const starts = [0]
  const from: number[] = []
  const to: number[] = []
  const credit: number[] = []
  const months: number[] = []
  const opening: number[] = []
  const openedAt: number[] = []
  for (const record of records) {
    const career = readCareer(record)
    const window = {
      start: readMonth('1994-03') as YearMonth,
      after: undefined,
      through: readMonth(through) as YearMonth,
    }
    const { columns } = creditsOf(career, window, law, readerOf(law))
    from.push(...Array.from(columns.from))
    to.push(...Array.from(columns.to))
    credit.push(...Array.from(columns.credit))
    months.push(...Array.from(columns.months))
    starts.push(from.length)
    opening.push(career.known?.balance ?? 0)
    openedAt.push(career.known?.at ?? 0)
  }
  return { starts, from, to, credit, months, opening, openedAt }
}

function methodIn(law: (typeof laws)[number]): string {
  const method = readerOf(law).choice('employeePension.account.method', readMonth('2020-01') as YearMonth)
  return method ?? fail()
}

function fail(): never {
  throw new Error('the toy law is complete')
}
