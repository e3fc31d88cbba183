/** A resident's way: what to pay, what it earns, what comes back, and what is open. */
import assert from 'node:assert/strict'
import { explain, lawOf, residentPension } from 'shebao'

const law = lawOf('luoyang')

// Which tier? A woman of 45 compares them over fifteen years, assuming that the account earns 2 % a year.
const compared = residentPension.compareTiers(
  { birth: '1980-06', fromYear: 2025, years: 15, paymentMonth: 6, rate: '0.02', untilAge: 80 },
  law,
)
if (compared.outcome !== 'determined') throw new Error(compared.outcome)
console.log('tier   paid in all   a month more   paid back at   return a year')
for (const { tier, paid, gain, breakEvenAge, internalRate } of compared.rows) {
  const age = `${Math.floor((breakEvenAge ?? 0) / 12)}y${(breakEvenAge ?? 0) % 12}m`
  const rate = `${internalRate?.times(100).toFixed(2) ?? '-'} %`
  console.log(
    `${tier.toFixed(0).padEnd(6)} ${paid.toFixed(2).padStart(11)} ${gain.toFixed(2).padStart(14)} ${age.padStart(14)} ${rate.padStart(15)}`,
  )
}

// Her neighbour reached sixty in August 2024.
const award = residentPension.award({ birth: '1964-08', paidYears: 15, accountBalance: '8340.00' }, law)
assert.equal(award.outcome === 'entitled' && award.amounts.total.toFixed(2), '208.00')
console.log()
console.log(explain(award, { language: 'en' }))

// In May 2026 the amount of the year is not known yet: the answer says so. A notice of July raises it from January.
const open = residentPension.award(
  { birth: '1964-08', paidYears: 15, accountBalance: '8340.00', month: '2026-05' },
  law,
)
assert.equal(open.outcome, 'undetermined')
const noticed = law.with({
  name: 'an assumed notice',
  changes: [{ path: 'residentPension.basic.amount', from: '2026-01', value: '193' }],
})
const owed = residentPension.arrears({ paid: [{ from: '2026-01', to: '2026-07', basic: 173 }] }, noticed)
assert.equal(owed.outcome === 'determined' && owed.values.arrears.toFixed(2), '140.00')
console.log()
console.log(explain(owed, { language: 'zh' }))
