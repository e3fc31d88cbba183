/** An actuary's what-if: a transitional coefficient of 1.4 % in place of 1.3 % from 2026-01. Who gains, and how much? */
import assert from 'node:assert/strict'
import {
  AWARD_STATUS,
  awardColumns,
  diffLaw,
  employeePension,
  explanationTree,
  lawOf,
  monthNumber,
  type AwardColumns,
  type DifferingValue,
} from 'shebao'

const law = lawOf('luoyang', { asOf: '2026-03-31' })
const reform = law.with({
  name: 'transitional coefficient 1.4 %',
  changes: [
    {
      path: 'employeePension.award.transitional.coefficient',
      from: '2026-01',
      value: '0.014',
      unit: 'share',
    },
  ],
})

// What differs between the two laws: one parameter, from one month on.
const shown = (side: DifferingValue | null) => (typeof side?.value === 'string' ? side.value : 'no value')
for (const { en, zh, from, to, before, after } of diffLaw(law, reform))
  console.log(`${zh} ${en}, ${from} to ${to ?? 'open'}: ${shown(before)} becomes ${shown(after)}`)

// One person: the Luoyang sheet of March 2026 under both laws.
const sheet = {
  sex: 'male',
  originalRetirementAge: 60,
  birth: '1966-03',
  retirement: '2026-03',
  totalMonths: 498,
  deemedMonths: 123,
  overallIndex: '1.0695',
  actualIndex: '1.0933',
  accountBalance: '145885.34',
} as const
const [now, then] = [law, reform].map((each) => employeePension.award(sheet, each))
assert.ok(now?.outcome === 'entitled' && then?.outcome === 'entitled')
assert.equal(now.amounts.total.toFixed(2), '4863.92')
assert.equal(then.amounts.total.toFixed(2), '4937.58')
console.log(
  `\nthe sheet of March 2026: ${now.amounts.total.toFixed(2)} becomes ${then.amounts.total.toFixed(2)}`,
)
const step = explanationTree(then, { language: 'zh' }).steps.find(({ key }) => key === 'transitional')
console.log(`  ${step?.label} = ${step?.numbers} = ${step?.value}`)
for (const notice of then.notices.filter(({ code }) => code === 'parameter.assumed'))
  console.log(`  ! ${notice.zh}`)

// A year of new pensioners, made up: the younger, the fewer the deemed months.
const rows = 12_000
const people: AwardColumns = {
  sex: new Uint8Array(rows),
  originalRetirementAge: new Uint8Array(rows).fill(60),
  birth: Int32Array.from({ length: rows }, (_, i) => monthNumber('1964-09') + (i % 18)),
  retirement: new Int32Array(rows).fill(monthNumber('2026-03')),
  totalMonths: Int32Array.from({ length: rows }, (_, i) => 180 + ((i * 7) % 320)),
  deemedMonths: Int32Array.from({ length: rows }, (_, i) => Math.max(0, ((i * 11) % 240) - 100)),
  overallIndex: Int32Array.from({ length: rows }, (_, i) => 6_000 + ((i * 13) % 12_000)),
  actualIndex: Int32Array.from({ length: rows }, (_, i) => 6_000 + ((i * 17) % 12_000)),
  accountBalance: Float64Array.from({ length: rows }, (_, i) => 4_000_000 + ((i * 1_009) % 9_000_000)),
}
const before = awardColumns(people, law)
const after = awardColumns(people, reform)

const groups = [
  { name: 'no deemed months', has: (deemed: number) => deemed === 0 },
  { name: 'up to 5 deemed years', has: (deemed: number) => deemed > 0 && deemed <= 60 },
  { name: 'more than 5 deemed years', has: (deemed: number) => deemed > 60 },
]
console.log(`\n${rows} people who retire in March 2026`)
for (const { name, has } of groups) {
  let count = 0
  let gainFen = 0
  let mostFen = 0
  for (let i = 0; i < rows; i++) {
    if (AWARD_STATUS[before.status[i] as number] !== 'entitled' || !has(people.deemedMonths[i] as number))
      continue
    const gain = (after.total[i] as number) - (before.total[i] as number)
    count++
    gainFen += gain
    mostFen = Math.max(mostFen, gain)
  }
  const mean = count === 0 ? 0 : gainFen / count / 100
  console.log(
    `  ${name}: ${count} people, ${mean.toFixed(2)} yuan a month more on average, ${(mostFen / 100).toFixed(2)} at most`,
  )
}

// A reform speaks of its own months only: who retires in December 2025 gains nothing.
const earlier = { ...sheet, birth: '1965-12', retirement: '2025-12' } as const
const [old, same] = [law, reform].map((each) => employeePension.award(earlier, each))
assert.ok(old?.outcome === 'entitled' && same?.outcome === 'entitled')
assert.equal(old.amounts.total.toFixed(2), same.amounts.total.toFixed(2))

// A slip of the unit or the name is refused, everything at once.
assert.throws(
  () =>
    law.with({
      name: 'slips',
      changes: [
        { path: 'employeePension.award.transitional.coefficent' as never, from: '2026-1', value: '1.4%' },
      ],
    }),
  { code: 'calendar.month' },
)
