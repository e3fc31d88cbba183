/** What the unemployment fund pays beside the benefit: prices, medical care, aids, lump sums, a death, a move. */
import assert from 'node:assert/strict'
import { explain, lawOf, unemployment } from 'shebao'

const law = lawOf('luoyang')

// A spring of high prices: the rise that triggered times the benefit standard, to the yuan.
console.log('Price subsidy in Luoyang, benefit 1520 yuan')
const prices = [
  ['2019-06', '0.027', '0.083'],
  ['2019-08', '0.036', '0.041'],
  ['2020-03', '0.047', '0.163'],
  ['2020-11', '0.003', '-0.02'],
] as const
for (const [month, cpiRise, foodRise] of prices) {
  const subsidy = unemployment.priceSubsidy(
    { month, published: month, received: 'benefit', indices: [{ month, cpiRise, foodRise }] },
    law,
  )
  const paid =
    subsidy.outcome === 'entitled' ? `${subsidy.amounts.subsidy.toFixed(0)} yuan` : 'no trigger reached'
  console.log(`  ${month}: consumer prices ${cpiRise}, food ${foodRise}: ${paid}`)
}

// The aid for people without a claim: 2020 and 2022 had different rules, 2021 is not on record.
console.log('\nJobless aid of somebody who left a job after eight months or after three years')
for (const year of [2020, 2021, 2022])
  for (const contributionMonths of [8, 36]) {
    const aid = unemployment.joblessAid(
      {
        unemployed: `${year}-05`,
        ground: 'ownWill',
        contributionMonths,
        applied: `${year}-06`,
        approved: `${year}-06`,
        firstMonth: `${year}-07`,
        drawnBefore: false,
        ruralWithoutOwn: false,
      },
      law,
    )
    const answer =
      aid.outcome === 'entitled'
        ? `${aid.amounts.monthly.toFixed(2)} a month, ${aid.values.firstMonth} to ${aid.values.lastMonth}`
        : aid.outcome === 'undetermined'
          ? (aid.missing[0]?.en ?? '')
          : (aid.reasons[0]?.en ?? '')
    console.log(`  ${year}, ${contributionMonths} months: ${answer}`)
  }

// Lump sums of the regulation of 2001. What the one of March 2025 says was not seen.
const rural = { ended: '2024-06', continuousMonths: 60, insured: true } as const
const lumpSum = unemployment.ruralLumpSum(rural, law)
assert.equal(lumpSum.outcome === 'entitled' && lumpSum.amounts.lumpSum.toFixed(2), '8400.00')
const later = unemployment.ruralLumpSum({ ...rural, ended: '2025-06' }, law)
assert.equal(later.outcome, 'undetermined')
if (later.outcome === 'undetermined')
  console.log(`\nRural contract worker, June 2025: ${later.missing[0]?.en}`)

// A claimant moves to another province: the benefit left, and half of it for medical care, training, placement.
const move = unemployment.claimTransfer(
  { month: '2019-05', destination: 'otherProvince', remainingMonths: 7, standardMonth: '2019-05' },
  law,
)
assert.equal(move.outcome === 'determined' && move.amounts.total.toFixed(2), '15960.00')

// A death while drawing the benefit: the rule for an employed worker, paid by the unemployment fund.
const death = unemployment.death(
  {
    death: '2023-06',
    received: 'benefit',
    cause: 'illness',
    contributionMonths: 255,
    funeralElsewhere: false,
  },
  law,
)
assert.equal(death.outcome === 'entitled' && death.amounts.total.toFixed(2), '55320.75')
console.log()
console.log(explain(death, { language: 'en' }))

// Medical aid before July 2011, as reported for Luoyang: 64 yuan.
const medical = unemployment.medical({ month: '2010-07', received: 'benefit' }, law)
console.log()
console.log(explain(medical, { language: 'zh' }))
