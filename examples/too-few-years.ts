/** Too few months at the age: what is missing, the ways on, and what each leads to. */
import assert from 'node:assert/strict'
import { employeePension, explain, lawOf } from 'shebao'

const law = lawOf('luoyang', { asOf: '2026-03-31' })

// A man who reached the age in December 2025 with ninety months, insured since 2009.
const short = employeePension.shortfall(
  { sex: 'male', originalRetirementAge: 60, birth: '1965-09', firstInsured: '2009-05', totalMonths: 90 },
  law,
)
if (short.outcome !== 'determined') throw new Error(short.outcome)

assert.equal(short.values.monthsShort, 90)
console.log(`${short.values.monthsShort} months short of ${short.values.minimumMonths}`)
for (const way of short.ways) {
  console.log(`${way.available ? 'open  ' : 'closed'} ${way.en}: ${way.reason.en}`)
  if (way.cost !== undefined) console.log(`       about ${way.cost.toFixed(2)} yuan in all`)
}

// Sixty months of continued payment, then the other thirty in one sum, since he was insured before July 2011.
assert.equal(short.values.lumpSumFrom, '2030-12')
assert.equal(short.values.lumpSumMonths, 30)

// Somebody first insured later pays on to the end.
const later = employeePension.shortfall(
  { sex: 'male', originalRetirementAge: 60, birth: '1965-09', firstInsured: '2018-07', totalMonths: 90 },
  law,
)
assert.equal(later.outcome === 'determined' && later.values.lumpSum, 'firstInsuredTooLate')

console.log()
console.log(explain(short, { language: 'zh' }))
