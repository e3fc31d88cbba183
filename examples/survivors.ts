/** What is a family paid after a death: funeral allowance, lump sum, and the rest of the account. */
import assert from 'node:assert/strict'
import { explain, lawOf, survivors } from 'shebao'

const law = lawOf('luoyang')

const deaths: readonly (readonly [string, survivors.BenefitInput])[] = [
  [
    'in work, 21 years 3 months',
    { death: '2023-06', status: 'employed', cause: 'illness', contributionMonths: 255 },
  ],
  [
    'retired, 31 years, 8 years 3 months of pension drawn',
    { death: '2023-06', status: 'retired', cause: 'illness', contributionMonths: 372, pensionMonths: 99 },
  ],
  [
    'retired for thirty years',
    { death: '2023-06', status: 'retired', cause: 'illness', contributionMonths: 372, pensionMonths: 360 },
  ],
  [
    'insured on the own account for four years, 9000 yuan of it credited to the account',
    {
      death: '2023-06',
      status: 'flexible',
      cause: 'illness',
      contributionMonths: 48,
      ownContributions: '9000',
    },
  ],
]

for (const [who, death] of deaths) {
  const benefit = survivors.benefit(death, law)
  if (benefit.outcome !== 'entitled') throw new Error(benefit.outcome)
  const { funeral, lumpSum, total } = benefit.amounts
  const { wholeMonths, oddTwelfths } = benefit.values
  console.log(`${who}:`)
  console.log(
    `  ${total.toFixed(2)} yuan: funeral ${funeral.toFixed(2)}, lump sum ${lumpSum.toFixed(2)} (${wholeMonths} ${oddTwelfths}/12 months)`,
  )
}

// The account goes to the heirs apart, whatever the cause.
const rest = survivors.account({ death: '2023-06', accountBalance: '38211.45' }, law)
assert.equal(rest.outcome === 'entitled' && rest.amounts.amount.toFixed(2), '38211.45')

// The income of 2024 is not settled: the answer says so, and a caller who has the figure lays it over the law.
const late: survivors.BenefitInput = {
  death: '2025-06',
  status: 'employed',
  cause: 'illness',
  contributionMonths: 255,
}
const open = survivors.benefit(late, law)
assert.equal(open.outcome, 'undetermined')
if (open.outcome === 'undetermined') console.log(`\n${open.missing[0]?.en}`)
const loaded = law.with({
  name: 'urban income of 2024 as the caller has it',
  changes: [{ path: 'survivors.urbanIncome', from: '2025-01', to: '2025-12', value: '42000' }],
})
assert.equal(survivors.benefit(late, loaded).outcome, 'entitled')

console.log()
console.log(explain(survivors.benefit(deaths[1]?.[1] ?? late, law), { language: 'zh' }))
