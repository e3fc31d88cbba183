/** A village whose land is expropriated: the cost by zone, equal parts or parts by age, and what a part brings. */
import assert from 'node:assert/strict'
import { explain, landExpropriation, lawOf } from 'shebao'

const law = lawOf('luoyang')
const month = '2026-03'

// Rates by zone are published place by place; none ships, so all are inputs.
const cost = landExpropriation.socialInsuranceCost(
  {
    month,
    parcels: [
      { area: '38.75', rate: '32000' },
      { area: '12.5', rate: '28500' },
    ],
  },
  law,
)
assert.equal(cost.outcome, 'determined')
console.log(explain(cost, { language: 'zh' }), '\n')

const parts = landExpropriation.subsidy({ month, fund: cost.values.cost, people: 61 }, law)
assert.equal(parts.outcome, 'determined')
const each = parts.values.perPerson
assert.ok(each)
console.log(`${cost.values.cost.toFixed(2)} yuan for 61 people: ${each.toFixed(2)} each,`)
console.log(`${parts.values.remainder.toFixed(2)} yuan are left over\n`)

const resident = landExpropriation.credit({ month, subsidy: each, to: 'residentScheme' }, law)
const employee = landExpropriation.credit(
  { month, subsidy: each, to: 'employeeScheme', yearlyContribution: '9194.40' },
  law,
)
assert.equal(resident.outcome, 'determined')
assert.equal(employee.outcome, 'determined')
console.log(`in the residents' account: ${resident.values.monthlyGain?.toFixed(2)} yuan a month more`)
console.log(
  `in the employees' scheme: ${employee.values.wholeYears} years of contributions, ${employee.values.leftOver?.toFixed(2)} yuan left`,
)
