/** Farmers whose land is expropriated: what must be put in place, what each receives, and what it buys. All rates are inputs. */
import assert from 'node:assert/strict'
import { explain, landExpropriation, lawOf } from 'shebao'

const law = lawOf('luoyang')
const month = '2026-03'

// Two parcels in zones of different rates, as the place publishes them (assumed figures, yuan a mu).
const cost = landExpropriation.socialInsuranceCost(
  {
    month,
    parcels: [
      { area: '12.5', rate: 30000 },
      { area: '3.2', rate: 28500 },
    ],
  },
  law,
)
if (cost.outcome !== 'determined') throw new Error(cost.outcome)
console.log(explain(cost, { language: 'en' }))

// The fund is divided among seventeen people in equal parts; what is left over is named to the fen.
const parts = landExpropriation.subsidy({ month, fund: cost.values.cost, people: 17 }, law)
if (parts.outcome !== 'determined' || parts.values.perPerson === null) throw new Error(parts.outcome)
const { perPerson, remainder } = parts.values
assert.equal(perPerson.times(17).plus(remainder).toFixed(2), cost.values.cost.toFixed(2))
console.log()
console.log(explain(parts, { language: 'zh' }))

// What one part is worth: a monthly gain in the residents' scheme, or years in the employees' scheme.
const gain = landExpropriation.credit({ month, subsidy: perPerson, to: 'residentScheme' }, law)
const years = landExpropriation.credit(
  { month, subsidy: perPerson, to: 'employeeScheme', yearlyContribution: '9194.40' },
  law,
)
if (gain.outcome !== 'determined' || years.outcome !== 'determined') throw new Error('the law has no divisor')
console.log()
console.log(
  `${perPerson.toFixed(2)} yuan add ${gain.values.monthlyGain?.toFixed(2)} a month to a resident's pension,`,
)
console.log(
  `or pay for ${years.values.wholeYears} years of the employees' scheme, with ${years.values.leftOver?.toFixed(2)} left over`,
)
