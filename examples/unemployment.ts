/** What does somebody draw who loses work: a worker of Luoyang over two changes, a county, a claim that fails. */
import assert from 'node:assert/strict'
import { explain, lawOf, unemployment } from 'shebao'

const luoyang = lawOf('luoyang')
const claim: unemployment.UnemploymentAwardInput = {
  ended: '2025-01-31',
  ending: 'contractExpired',
  registered: '2025-02-10',
  contributionMonths: 75,
  statutoryAge: '2048-02',
  drawsPension: false,
}

function print(who: string, award: unemployment.UnemploymentAward): void {
  console.log(`${who}:`)
  if (award.outcome === 'notEntitled') {
    for (const { en } of award.reasons) console.log(`  not entitled: ${en}`)
  } else if (award.outcome === 'undetermined') {
    for (const { en } of award.missing) console.log(`  open: ${en}`)
  } else {
    const { grantedMonths, upperBound } = award.values
    console.log(`  ${upperBound ? 'at most ' : ''}${grantedMonths.toString()} months`)
    for (const { from, to, amount } of award.payments)
      console.log(`  ${from} to ${to ?? 'open'}: ${amount.toFixed(2)} yuan a month`)
    console.log(`  in all ${award.amounts.total.toFixed(2)} yuan`)
  }
}

// Registered just before the regulation of March 2025, drawing over the minimum wage of December 2025.
const worker = unemployment.award(claim, luoyang)
print('A worker of Luoyang, 75 months of contributions', worker)
assert.equal(worker.outcome === 'entitled' && worker.amounts.total.toFixed(2), '36045.00')

// The office's own table of months, laid over the law, replaces the upper bound.
const withTable = luoyang.with({
  name: 'months as the office applies them',
  changes: [{ path: 'unemployment.duration.steps', from: '2025-01', value: { 12: '3', 60: '13.5' } }],
})
print('The same by a table of the office', unemployment.award(claim, withTable))

// A former poverty county was paid more in 2024 than the districts, until one rate held for the province.
const before = { ...claim, ended: '2024-06-30', registered: '2024-07-05', contributionMonths: 30 }
print('Songxian, registered in July 2024', unemployment.award(before, lawOf('songxian')))

// Found work after half a year: the rest stays for a later claim.
const found = unemployment.award({ ...claim, events: [{ event: 'reemployed', month: '2025-08' }] }, luoyang)
print('Work found in August 2025', found)
assert.equal(found.outcome === 'entitled' && found.values.leftMonths.toNumber(), 12)

// Resigned after eight months: two reasons against it.
print(
  'Resigned after eight months',
  unemployment.award({ ...claim, ending: 'resigned', contributionMonths: 8 }, luoyang),
)

console.log()
console.log(explain(unemployment.amount({ month: '2025-12' }, luoyang), { language: 'zh' }))
