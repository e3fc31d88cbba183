/** When may I retire? The statutory month, the months of choice, the minimum period, and by when to give notice. */
import assert from 'node:assert/strict'
import { employeePension, explain, lawOf, type PersonInput } from 'shebao'

const law = lawOf('luoyang', { asOf: '2026-03-31' })

const people: readonly (readonly [string, PersonInput])[] = [
  ['a man born in March 1966', { sex: 'male', birth: '1966-03', originalRetirementAge: 60 }],
  [
    'a woman in a cadre post, born in May 1972',
    { sex: 'female', birth: '1972-05', originalRetirementAge: 55 },
  ],
  ['a woman worker, born in January 1981', { sex: 'female', birth: '1981-01', originalRetirementAge: 50 }],
]

for (const [who, person] of people) {
  const age = employeePension.retirementAge(person, law)
  if (age.outcome !== 'determined') throw new Error(age.outcome)
  const { earliestMonth, statutoryMonth, latestMonth, earlyNoticeBy, minimumMonths } = age.values
  console.log(`${who}: ${statutoryMonth}, to be chosen between ${earliestMonth} and ${latestMonth};`)
  console.log(`  ${minimumMonths} months needed, notice of the earliest month by ${earlyNoticeBy}`)
}

// Underground work for nine years keeps 55, without delay.
const miner = employeePension.retirementAge(
  {
    sex: 'male',
    birth: '1971-01',
    originalRetirementAge: 55,
    ground: { kind: 'specialWork', work: 'underground', years: 9 },
  },
  law,
)
assert.equal(miner.outcome === 'determined' && miner.values.statutoryMonth, '2026-01')

// The law as it was known the day before the decision: no delay.
const before = lawOf('luoyang', { asOf: '2024-09-12' })
const [, man] = people[0] ?? []
assert.ok(man)
const undelayed = employeePension.retirementAge(man, before)
assert.equal(undelayed.outcome === 'determined' && undelayed.values.statutoryMonth, '2026-03')

console.log()
console.log(explain(employeePension.retirementAge(man, law), { language: 'zh' }))
