/** The yearly adjustment: a pension through the years, and two schemes for 2026 compared. Who wins, and what does it cost? */
import assert from 'node:assert/strict'
import {
  adjustment,
  adjustmentColumns,
  adjustmentCost,
  explain,
  lawOf,
  monthNumber,
  type AdjustmentColumns,
} from 'shebao'

const law = lawOf('luoyang')

// A pension awarded in March 2020 at 3000 yuan, through every adjustment since.
const person = { sector: 'enterprise', birth: '1954-03', retirement: '2020-03', months: 420 } as const
const carried = adjustment.carry({ ...person, pension: '3000', through: '2025-12' }, law)
assert.equal(carried.outcome, 'determined')
console.log('a pension of 3000 yuan awarded in March 2020:')
for (const { year, flat, years, percent, age, closing } of carried.rows)
  console.log(
    `  ${year}: ${flat.toFixed(2)} + ${years.toFixed(2)} + ${percent.toFixed(2)} + ${age.toFixed(2)} (age) -> ${closing.toFixed(2)}`,
  )

// Nobody has published 2026: the library does not guess.
const next = adjustment.adjust({ ...person, year: 2026, pension: carried.amounts.pension }, law)
assert.equal(next.outcome, 'undetermined')
console.log(`\n2026: ${next.missing[0]?.en ?? ''}`)

// A designer's two drafts: that of 2025 once more, and one with a higher flat amount and no percent.
const draft = (name: string, more: Pick<adjustment.AdjustmentScheme, 'flat' | 'percent'>) =>
  law.with({
    name,
    changes: [
      {
        path: 'adjustment.pension.scheme',
        from: '2026-01',
        to: '2026-12',
        value: {
          sectors: ['enterprise', 'civil'],
          effectiveMonth: 1,
          partYear: 'up',
          years: [{ slices: [{ over: 0, perYear: '0.53' }], leastYears: 15 }],
          age: [{ amounts: { '70': '15', '75': '20', '80': '30', '85': '40', '90': '50' } }],
          rounding: { parts: 'halfUp/fen' },
          ...more,
        },
      },
    ],
  })
const again = draft('as in 2025', { flat: [{ amount: '27' }], percent: [{ rate: '0.0046' }] })
const level = draft('more for the low', { flat: [{ amount: '42' }] })

const oneDraft = adjustment.adjust({ ...person, year: 2026, pension: carried.amounts.pension }, level)
console.log(`\n${explain(oneDraft, { language: 'zh' }).split('\n')[0] ?? ''}`)

// Pensioners, made up: pensions from 1000 to 7990 yuan, ages from 55 to 94.
const rows = 28_000
const people: AdjustmentColumns = {
  sector: Uint8Array.from({ length: rows }, (_, i) => (i % 4 === 0 ? 1 : 0)),
  birth: Int32Array.from({ length: rows }, (_, i) => monthNumber('1931-01') + (i % 480)),
  retirement: new Int32Array(rows).fill(monthNumber('2025-12')),
  months: Int32Array.from({ length: rows }, (_, i) => 180 + (i % 300)),
  pension: Float64Array.from({ length: rows }, (_, i) => 100_000 + 1_000 * (i % 700)),
}
const [now, then] = [again, level].map((each) => adjustmentColumns(people, 2026, each))
assert.ok(now !== undefined && then !== undefined)

console.log('\npension        as in 2025   more for the low   who wins')
for (let from = 100_000; from < 800_000; from += 100_000) {
  const mean = { now: 0, then: 0, wins: 0, people: 0 }
  people.pension.forEach((pension, row) => {
    if (pension < from || pension >= from + 100_000) return
    mean.now += now.increase[row] ?? 0
    mean.then += then.increase[row] ?? 0
    mean.wins += (then.increase[row] ?? 0) > (now.increase[row] ?? 0) ? 1 : 0
    mean.people++
  })
  const yuan = (fen: number) => (fen / mean.people / 100).toFixed(2).padStart(10)
  const share = `${Math.round((100 * mean.wins) / mean.people)} % gain`
  console.log(`${from / 100} to ${from / 100 + 990}${yuan(mean.now)}         ${yuan(mean.then)}   ${share}`)
}
const cost = [now, then].map((each) => adjustmentCost(each).increase)
console.log(
  `\na month in all: ${cost.map((fen) => `${(Number(fen) / 100).toFixed(2)} yuan`).join(' against ')}`,
)
