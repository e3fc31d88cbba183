/**
 * The plan's coverage rate, 94.8 % to 95.1 %: what it implies, what each scheme must enrol a year, and why the head
 * counts and the rate cannot both hold. Run: npx tsx examples/coverage.ts
 */
import {
  contradictionsReport,
  countParticipants,
  coverageRate,
  coverageReport,
  evaluationReport,
  luoyangResidents,
  persons,
  tenThousands,
} from 'shebao/plan'

const report = coverageReport({ population: luoyangResidents })
console.log(report.zh)
console.log()
console.log(report.en)

// Box 1 against its targets, and two figures of your own against the targets of box 2.
console.log('\n' + evaluationReport({ box: 1 }).en)
const mine = evaluationReport({ box: 2, results: { 'box2.08': '95.3', 'box2.26': '90' } })
console.log(
  '\n' +
    mine.en
      .split('\n')
      .filter((line) => /rows?|---|box2\.(08|26)/.test(line))
      .join('\n'),
)

// Everything else in the plan that needs care.
console.log('\n' + contradictionsReport({ population: luoyangResidents }).zh)

// A rate of your own: count each person once, then divide by a denominator that says what it is.
const counted = countParticipants([
  { person: 'A', scheme: 'resident', status: 'paying', place: '410300' },
  { person: 'A', scheme: 'enterprise', status: 'paying', place: '410300' },
  { person: 'B', scheme: 'resident', status: 'receiving', place: '410300' },
  { person: 'C', scheme: 'resident', status: 'paying', place: '410300', ended: 'movedOut' },
])
const rate = coverageRate({
  participants: [
    { scheme: 'enterprise', count: persons(counted.byScheme.enterprise) },
    { scheme: 'resident', count: persons(counted.byScheme.resident) },
  ],
  eligible: {
    count: tenThousands('0.0003'),
    basis: 'registrationDatabase',
    exclusions: [{ zh: '在校学生', en: 'full-time students' }],
  },
  countedOnce: true,
})
console.log(`\n${counted.gross} records, ${counted.persons} persons, ${rate.percent.toFixed(1)} % covered`)
