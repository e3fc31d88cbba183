/** What does a family receive after a death at work, and how do monthly work-injury benefits rise from year to year? */
import assert from 'node:assert/strict'
import { explain, injuryAdjustmentColumns, lawOf, monthNumber, workInjury } from 'shebao'

const law = lawOf('luoyang')

const family: readonly workInjury.DependantInput[] = [
  {
    name: 'wife',
    relationship: 'spouse',
    sex: 'female',
    birth: '1966-02',
    supported: true,
    incapacitated: false,
  },
  {
    name: 'daughter',
    relationship: 'child',
    sex: 'female',
    birth: '2010-08',
    supported: true,
    incapacitated: false,
  },
  {
    name: 'mother',
    relationship: 'parent',
    sex: 'female',
    birth: '1941-01',
    supported: true,
    incapacitated: false,
    alone: true,
  },
  {
    name: 'brother',
    relationship: 'sibling',
    sex: 'male',
    birth: '1995-04',
    supported: false,
    incapacitated: false,
    nearerKin: 'living',
  },
]
const input: workInjury.InjuryDeathInput = {
  death: '2025-05-10',
  circumstance: 'atWork',
  insured: true,
  ownWage: '6000',
  dependants: family,
}

// 40, 30 and 40 per cent are more than the whole wage. No text says how it is shared, so the library asks.
const open = workInjury.death(input, law)
assert.equal(open.outcome, 'undetermined')
if (open.outcome === 'undetermined') for (const { en } of open.missing) console.log(`? ${en}`)

const death = workInjury.death({ ...input, sharing: 'proportional', whenSomebodyLeaves: 'sharedAgain' }, law)
if (death.outcome !== 'entitled') throw new Error(death.outcome)
console.log('\nA death at work in Luoyang, May 2025:')
for (const { en, amount, payer, from, to } of death.payments)
  console.log(`  ${en}: ${amount.toFixed(2)} yuan (${payer}, ${from} to ${to ?? 'open'})`)
for (const { name, eligible, reasons } of death.parts.dependants.people)
  if (!eligible) console.log(`  no dependant: ${name ?? ''}, ${reasons.map(({ en }) => en).join('; ')}`)
assert.equal(death.amounts.lumpSum.toFixed(2), '1083760.00')

// A worker who is missing: three months of wages, then the pension; half of the lump sum in hardship.
const missing = workInjury.missing(
  {
    accident: '2024-07',
    insured: true,
    monthlyWage: '6500',
    ownWage: '6000',
    dependants: family.slice(1, 2),
    advance: '2024-11',
    declaredDead: '2025-10',
  },
  law,
)
if (missing.outcome !== 'entitled') throw new Error(missing.outcome)
console.log('\nA worker missing since July 2024, declared dead in October 2025:')
for (const { en, amount, from, to } of missing.payments)
  console.log(`  ${en}: ${amount.toFixed(2)} yuan (${from} to ${to ?? 'open'})`)

// The pension of a dependant through the years: 2024 is not on record, and the answer says so.
const widow = {
  benefit: 'dependant',
  relation: 'spouse',
  amount: '2400',
  start: '2021-05',
  injury: '2021-04',
  payer: 'injuryFund',
} as const
const carried = workInjury.adjustThrough({ ...widow, through: '2023-12' }, law)
if (carried.outcome !== 'determined') throw new Error(carried.outcome)
console.log('\nA widow’s pension of 2400 yuan from May 2021:')
for (const { year, increase, closing } of carried.rows)
  console.log(`  ${year}: ${increase.toFixed(2)} more, ${closing.toFixed(2)} yuan a month`)
const later = workInjury.adjustThrough({ ...widow, through: '2025-12' }, law)
if (later.outcome === 'undetermined') console.log(`  then: ${later.missing[0]?.en}`)

// Nursing is set anew each year; what is higher is frozen.
const nursing = workInjury.adjust(
  {
    year: 2025,
    benefit: 'nursing',
    level: 'mostly',
    amount: '2852.80',
    start: '2020-01',
    injury: '2018-05',
    payer: 'injuryFund',
  },
  law,
)
console.log(`\n${explain(nursing, { language: 'zh' })}`)

// Many recipients at once.
const results = injuryAdjustmentColumns(
  {
    recipient: Uint8Array.of(0, 6, 11),
    start: new Int32Array(3).fill(monthNumber('2015-06')),
    injury: new Int32Array(3).fill(monthNumber('1995-03')),
    amount: Float64Array.of(420_000, 180_000, 254_200),
    pensionAdjusted: new Uint8Array(3),
    aboveFloor: new Uint8Array(3),
  },
  2023,
  law,
)
console.log(`\nIncreases of 2023 on columns, fen: ${[...results.increase].join(', ')}`)
