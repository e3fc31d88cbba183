/** What does a firm in Luoyang pay for work-injury insurance, and who pays after an accident? */
import assert from 'node:assert/strict'
import { explain, lawOf, workInjury } from 'shebao'

const law = lawOf('luoyang')

// A maker of machines, division C35: which class of risk?
const industry = workInjury.industryClass({ month: '2025-06', code: 'C35', edition: '2011' }, law)
if (industry.outcome !== 'determined') throw new Error(industry.outcome)
const { riskClass } = industry.values
console.log(`Division C35 is class ${riskClass}.`)

// Its bill on wages of 1.2 million yuan a month, one step up, in three years.
const firm = { wageBill: '1200000', industryClass: riskClass, step: 'up1' } as const
const bills: readonly (readonly [string, workInjury.InjuryContributionInput])[] = [
  ['June 2019, cut by half in Luoyang', { ...firm, from: '2019-06' }],
  ['March 2020, a large firm under the waiver', { ...firm, from: '2020-03', employerClass: 'large' }],
  ['March 2020, a small firm under the waiver', { ...firm, from: '2020-03', employerClass: 'small' }],
  ['all of 2025, cut by a fifth in Henan', { ...firm, from: '2025-01', to: '2025-12' }],
]
for (const [when, input] of bills) {
  const bill = workInjury.contribution(input, law)
  if (bill.outcome !== 'determined') throw new Error(bill.outcome)
  const rate = bill.rows[0]?.rate.times(100).toString()
  console.log(
    `${when}: ${rate} %, ${bill.totals.due.toFixed(2)} yuan due from the firm, nothing from its staff`,
  )
}

// The cut of Luoyang from May 2020 stands in an annex that is not on record: the months of reserve serve instead.
const july = workInjury.contribution({ ...firm, from: '2020-07', employerClass: 'large' }, law)
assert.equal(july.outcome, 'undetermined')
if (july.outcome === 'undetermined') console.log(`\nJuly 2020: ${july.missing[0]?.en}`)
const reserve = workInjury.contribution(
  { ...firm, from: '2020-07', employerClass: 'large', reserveMonths: 26 },
  law,
)
assert.equal(reserve.outcome === 'determined' && reserve.totals.due.toFixed(2), '6480.00')

// A code of 2017 that holds two classes is not guessed.
const storage = workInjury.industryClass({ month: '2025-06', code: 'G59', edition: '2017' }, law)
assert.equal(storage.outcome, 'undetermined')
if (storage.outcome === 'undetermined') console.log(`\nG59: ${storage.missing[0]?.en}`)

// An accident: the last days, and who pays what.
const days = workInjury.recognition(
  { event: 'accident', date: '2025-03-18', applicant: 'employer', applied: '2025-05-06' },
  law,
)
if (days.outcome !== 'determined') throw new Error(days.outcome)
const { employerLast, workerLast, inTime, employerBearsThrough } = days.values
console.log(
  `\nThe employer had until ${employerLast} (in time: ${inTime ? 'yes' : 'no'}) and bears costs through ${employerBearsThrough ?? 'no day'}; the worker has until ${workerLast}.`,
)
const payers = workInjury.liability(
  { month: '2025-03', standing: 'insured', death: 'none', grade: 6, graded: '2025-10' },
  law,
)
if (payers.outcome !== 'determined') throw new Error(payers.outcome)
for (const { en, payer, from } of payers.items)
  console.log(
    `  ${en}: ${payer === 'injuryFund' ? 'fund' : 'employer'}${from === null ? '' : `, from ${from}`}`,
  )

console.log()
console.log(
  explain(workInjury.rate({ month: '2025-06', industryClass: riskClass, step: 'up1' }, law), {
    language: 'zh',
  }),
)
