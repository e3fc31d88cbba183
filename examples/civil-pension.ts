/** A teacher who retires within the ten years of transition: new method, old method, and what is paid. */
import assert from 'node:assert/strict'
import { civilPension, explain, lawOf } from 'shebao'

const law = lawOf('luoyang', { asOf: '2026-03-31' })
const teacher = {
  sex: 'male',
  originalRetirementAge: 60,
  birth: '1963-05',
  startedWork: '1986-07',
  retirement: '2023-05',
  totalMonths: 442,
  deemedMonths: 339,
  paidIndex: '1.2034',
  deemedIndex: '1.2649',
  accountBalance: '118200.55',
  annuityMonthly: '420.15',
  oldMethod: { basicPay: '2846', serviceYears: 36, allowances: '1630', increase: '260' },
} as const

// The yearly growth of the old standard is set by the province and does not ship: the answer says what to load.
const open = civilPension.award(teacher, law)
if (open.outcome !== 'undetermined') throw new Error(open.outcome)
console.log('Without the growth of the old standard:')
for (const missing of open.missing) console.log(`  ${missing.en}`)

// Loaded, here with 5 % for every year as an assumption.
const loaded = law.with({
  name: 'growth of 5 % a year (assumed)',
  changes: [{ path: 'civilPension.comparison.growth', from: '2015-01', to: '2023-12', value: '0.05' }],
})
const award = civilPension.award(teacher, loaded)
if (award.outcome !== 'entitled' || award.parts === undefined) throw new Error(award.outcome)

const { oldStandard, newStandard, paidExcess, withheld, payable, pension } = award.parts.comparison.amounts
console.log()
console.log('With it, yuan a month:')
console.log(`  old standard            ${oldStandard.toFixed(2)}`)
console.log(`  new standard            ${newStandard.toFixed(2)} (occupational annuity included)`)
console.log(`  of the excess 90 %      ${paidExcess.toFixed(2)}, ${withheld.toFixed(2)} are not paid`)
console.log(`  due in all              ${payable.toFixed(2)}`)
console.log(`  from the pension fund   ${pension.toFixed(2)}`)
assert.equal(payable.toFixed(2), '6864.87')
assert.equal(award.amounts.total.toFixed(2), '6444.72')

// Had he retired seventeen months later, the new method alone would count.
const later = civilPension.award({ ...teacher, birth: '1964-10', retirement: '2024-10' }, law)
assert.equal(later.outcome, 'entitled')
assert.equal(later.parts, undefined)

console.log()
console.log(explain(award, { language: 'zh' }))
