import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  lawOf,
  monthNumber,
  RESIDENT_AWARD_STATUS,
  residentAwardColumns,
  residentPension,
  type ResidentAwardColumns,
} from 'shebao'
import { monthText, yearMonth, type YearMonth } from '../../../src/calendar/index.js'
import { runs } from '../../property/settings.js'
import { toyPack } from '../../toy/toy-pack.js'

const luoyang = lawOf('luoyang')
const laws = [
  luoyang,
  lawOf('toytown', { pack: toyPack }),
  luoyang.with({
    name: 'extras',
    changes: [
      { path: 'residentPension.extra.longYears', from: '2010-01', value: '3' },
      { path: 'residentPension.extra.highAge', from: '2010-01', value: { '65': '5', '80': '10' } },
      { path: 'residentPension.basic.amount', from: '2010-01', value: '200' },
    ],
  }),
]

interface Row {
  readonly birth: number
  readonly month: number
  readonly paidYears: number
  readonly qualified: number
  readonly schemeStart: number
  readonly accountBalance: number
}

function columnsOf(rows: readonly Row[]): ResidentAwardColumns {
  return {
    birth: Int32Array.from(rows, (row) => row.birth),
    month: Int32Array.from(rows, (row) => row.month),
    paidYears: Uint8Array.from(rows, (row) => row.paidYears),
    qualified: Int32Array.from(rows, (row) => row.qualified),
    schemeStart: Int32Array.from(rows, (row) => row.schemeStart),
    accountBalance: Float64Array.from(rows, (row) => row.accountBalance),
  }
}

const months = (from: number, to: number) => fc.integer({ min: yearMonth(from, 1), max: yearMonth(to, 12) })
const rows = fc.array(
  fc.record({
    birth: months(1935, 1975),
    month: fc.oneof(fc.constant(0), months(2009, 2035)),
    paidYears: fc.oneof(fc.integer({ min: 14, max: 20 }), fc.integer({ min: 0, max: 60 })),
    qualified: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, months(2009, 2035)),
    schemeStart: fc.oneof(fc.constant(0), months(2009, 2012)),
    accountBalance: fc.integer({ min: 0, max: 50_000_000 }),
  }),
  { minLength: 1, maxLength: 40 },
)

const CODES: Readonly<Record<string, string>> = {
  'resident.beforeAge': 'tooEarly',
  'resident.beforeFirstPayment': 'tooEarly',
  'resident.tooFewYears': 'tooFewYears',
}

describe('residents’ pensions on columns', () => {
  it('equal those of the single function, to the fen and in the answer', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(fc.nat(laws.length - 1), rows, (which, people) => {
        const law = laws[which] as (typeof laws)[number]
        const results = residentAwardColumns(columnsOf(people), law)
        people.forEach((person, i) => {
          const text = (month: number) => monthText(month as YearMonth)
          const answer = residentPension.award(
            {
              birth: text(person.birth),
              paidYears: person.paidYears,
              accountBalance: (person.accountBalance / 100).toFixed(2),
              ...(person.month !== 0 && { month: text(person.month) }),
              ...(person.qualified !== 0 && { qualified: text(person.qualified) }),
              ...(person.schemeStart !== 0 && { schemeStart: text(person.schemeStart) }),
            },
            law,
          )
          const status = RESIDENT_AWARD_STATUS[results.status[i] as number] as string
          seen.add(status)
          if (answer.outcome === 'notEntitled') {
            expect(answer.reasons.map(({ code }) => CODES[code])).toContain(status)
            expect(results.total[i]).toBe(0)
            return
          }
          expect(status).toBe(answer.outcome)
          if (answer.outcome !== 'entitled') return
          const { amounts, firstPayment } = answer
          expect(results.firstPayment[i]).toBe(monthNumber(firstPayment))
          for (const item of ['basic', 'localAddition', 'longYears', 'highAge', 'account', 'total'] as const)
            expect(results[item][i], item).toBe(amounts[item].times(100).toNumber())
        })
      }),
      { numRuns: runs(300) },
    )
    expect([...seen].sort()).toEqual(['entitled', 'tooEarly', 'tooFewYears', 'undetermined'])
  })

  const good: Row = {
    birth: monthNumber('1964-08'),
    month: 0,
    paidYears: 15,
    qualified: 0,
    schemeStart: 0,
    accountBalance: 834_000,
  }

  it.each([
    [{ birth: 0 }, 'badMonth'],
    [{ birth: monthNumber('2150-01') }, 'badMonth'],
    [{ month: good.birth }, 'badMonth'],
    [{ qualified: monthNumber('1950-01') }, 'badMonth'],
    [{ qualified: monthNumber('2200-01') }, 'badMonth'],
    [{ schemeStart: 7 }, 'badMonth'],
    [{ schemeStart: monthNumber('2014-03') }, 'badMonth'],
    [{ paidYears: 61 }, 'badYears'],
    [{ accountBalance: -1 }, 'badBalance'],
    [{ accountBalance: 0.5 }, 'badBalance'],
    [{ accountBalance: Number.NaN }, 'badBalance'],
  ] as const)('give %o the status %s and go on', (bad, status) => {
    const results = residentAwardColumns(columnsOf([good, { ...good, ...bad }, good]), luoyang)
    expect(Array.from(results.status, (code) => RESIDENT_AWARD_STATUS[code])).toEqual([
      'entitled',
      status,
      'entitled',
    ])
    expect(Array.from(results.total)).toEqual([20_800, 0, 20_800])
  })

  it('write chunks into one result', () => {
    const columns = columnsOf([good, good, good])
    const into = residentAwardColumns(columns, luoyang, { from: 0, to: 1 })
    expect(Array.from(into.total)).toEqual([20_800, 0, 0])
    residentAwardColumns(columns, luoyang, { from: 1, into })
    expect(Array.from(into.total)).toEqual([20_800, 20_800, 20_800])
  })

  it('must be of one length', () => {
    const columns = { ...columnsOf([good, good]), month: new Int32Array(1) }
    expect(() => residentAwardColumns(columns, luoyang)).toThrow(RangeError)
  })
})
