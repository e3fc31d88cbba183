/** Total loss of work capacity before the age: how much a month, from when, how long, and what follows. */
import assert from 'node:assert/strict'
import { explain, incapacity, lawOf } from 'shebao'

const law = lawOf('luoyang', { asOf: '2026-03-31' })

const figures = { deemedMonths: 0, overallIndex: '0.9', accountBalance: '98000' } as const
const finding = { application: '2026-02-10', finding: '2025-11-03', totalIncapacity: true } as const
const man = { sex: 'male', originalRetirementAge: 60, ...figures, ...finding } as const

const people: readonly (readonly [string, incapacity.AllowanceInput])[] = [
  ['57 years old, 30 years of contributions', { ...man, birth: '1968-09', totalMonths: 360 }],
  ['45 years old, 20 years 6 months', { ...man, birth: '1980-05', totalMonths: 246 }],
  ['45 years old, 10 years 3 months', { ...man, birth: '1980-05', totalMonths: 123 }],
]

for (const [who, application] of people) {
  const allowance = incapacity.allowance(application, law)
  if (allowance.outcome !== 'entitled') throw new Error(allowance.outcome)
  const { amounts, firstPayment, through, values } = allowance
  console.log(`${who}: ${amounts.total.toFixed(2)} yuan a month, ${firstPayment} to ${through}`)
  if (values.recomputedIn !== null) console.log(`  computed anew in ${values.recomputedIn}`)
  if (values.pensionFrom !== null) console.log(`  from ${values.pensionFrom} the pension, the same amount`)
  if (values.duration !== null) console.log(`  for ${values.duration} months`)
}

// Back at work with contributions: the allowance stops with the next month.
const back = incapacity.allowance(
  { ...man, birth: '1980-05', totalMonths: 123, contributionsResumed: '2026-09' },
  law,
)
assert.equal(back.outcome === 'entitled' && back.through, '2026-09')

// Before 2025 there was illness retirement instead.
const ill = incapacity.illnessRetirement(
  {
    sex: 'male',
    birth: '1972-03',
    retirement: '2024-06',
    totalIncapacity: true,
    serviceYears: 28,
    totalMonths: 336,
    deemedMonths: 0,
    overallIndex: '0.9',
    accountBalance: '70000',
  },
  lawOf('pingdingshan'),
)
assert.equal(ill.outcome, 'entitled')
if (ill.outcome === 'entitled')
  console.log(`ill in June 2024 at 52: ${ill.amounts.total.toFixed(2)} yuan a month from ${ill.firstPayment}`)

console.log()
const [, application] = people[2] ?? []
if (application !== undefined)
  console.log(explain(incapacity.allowance(application, law), { language: 'zh' }))
