/** What an injured worker is paid: a grave disability with nursing, grants on leaving, and a base that came later. */
import assert from 'node:assert/strict'
import { explain, lawOf, workInjury } from 'shebao'

const law = lawOf('luoyang')

// Grade 3 with nursing: one sum, and two monthly benefits from the fund.
const third = {
  injury: '2023-04',
  graded: '2024-02',
  grade: 3,
  meanWage: '6200',
  ownContributions: '99.20',
  nursing: 'partly',
  insured: true,
} as const
const benefits = workInjury.disability(third, law)
if (benefits.outcome !== 'entitled') throw new Error(benefits.outcome)
console.log('Grade 3, own wage 6200 yuan, partly dependent on nursing:')
for (const { en, amount, payer, periodicity, from } of benefits.payments)
  console.log(`  ${en}: ${amount.toFixed(2)} yuan ${periodicity} from ${from}, paid by ${payer}`)
assert.equal(benefits.amounts.allowance?.toFixed(2), '4960.00')

// Grade 8 after an occupational disease, three years before retirement.
const leaving = {
  month: '2024-09',
  grade: 8,
  way: 'contractEnded',
  occupationalDisease: true,
  monthsToRetirement: 36,
  insured: true,
} as const
const grants = workInjury.leavingGrants(leaving, law)
if (grants.outcome !== 'entitled') throw new Error(grants.outcome)
const { medical, employment } = grants.amounts
console.log('\nGrade 8 after an occupational disease, the contract ends 36 months before retirement:')
console.log(`  medical grant ${medical.toFixed(2)} yuan (10 months of 7132, and 30 % more)`)
console.log(`  employment grant ${employment.toFixed(2)} yuan (60 % of 26 months)`)
assert.equal(employment.toFixed(2), '111259.20')

// In March 2024 the base of 2024 was not known: that of 2023 served, and the rest came in summer.
const then = lawOf('luoyang', { asOf: '2024-04-01' })
const settled = workInjury.recompute({ disability: third }, then, law, { paidThrough: '2024-07' })
if (settled.outcome !== 'determined') throw new Error(settled.outcome)
console.log('\nThe same nursing, first on the base of 2023, then on that of 2024:')
console.log(`  ${settled.amounts.monthly.toFixed(2)} yuan more a month`)
console.log(`  ${settled.amounts.arrears?.toFixed(2)} yuan for March to July`)
assert.equal(settled.amounts.arrears?.toFixed(2), '835.50')

console.log()
console.log(explain(grants, { language: 'zh' }))
