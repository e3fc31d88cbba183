/** What the unemployment fund pays a firm that keeps its workers: one firm from 2019 to 2026, and its workers and hires. */
import assert from 'node:assert/strict'
import { explain, lawOf, unemployment, type AnyOutcome, type Decimal } from 'shebao'

const law = lawOf('luoyang')

/** A small firm with 86 to 92 workers: contributions paid last year, and how last year went. */
const years: readonly (readonly [
  year: number,
  paid: string,
  start: number,
  end: number,
  left: number,
  fine: number,
])[] = [
  [2019, '41280.00', 86, 88, 5, 5],
  [2020, '43150.40', 88, 88, 7, 6],
  [2021, '38702.16', 88, 84, 10, 6],
  [2022, '42018.72', 84, 85, 6, 6],
  [2023, '45990.00', 85, 87, 8, 6],
  [2024, '49310.08', 87, 90, 4, 4],
  [2025, '52604.16', 90, 84, 13, 6],
  [2026, '53000.00', 84, 86, 3, 3],
]

const firm = { unit: 'sme', contributionMonths: 120, arrearsCleared: true } as const

console.log('Stabilisation refund (稳岗返还), asked for in September of each year:\n')
for (const [year, paidLastYear, headcountAtStart, headcountAtEnd, leavers, leaversNotCounted] of years) {
  const refund = unemployment.stabilisationRefund(
    {
      ...firm,
      month: `${year}-09`,
      paidLastYear,
      headcountAtStart,
      headcountAtEnd,
      leavers,
      leaversNotCounted,
      insured: headcountAtEnd,
      newClaimants: leavers - leaversNotCounted,
      averageInsured: String(headcountAtStart),
      reserveMonths: 14,
    },
    law,
  )
  console.log(`${year}  ${told(refund, (each) => each.amounts.refund)}`)
}

// 2020 has no settled share, but the emergency refund of that year is on record. The prefecture chose the way.
const emergency = unemployment.emergencyRefund(
  {
    month: '2020-05',
    unit: 'sme',
    hitByEpidemic: true,
    recoveryExpected: true,
    option: 'benefitMonths',
    localBenefit: '1520',
    insured: 88,
    reserveMonths: 26,
    headcountAtStart: 88,
    headcountAtEnd: 88,
  },
  law,
)
console.log(
  `\nEmergency refund (应急稳岗返还) in May 2020:\n${told(emergency, (each) => each.amounts.refund)}`,
)
assert.equal(emergency.outcome === 'entitled' && emergency.amounts.refund.toFixed(2), '802560.00')

const skill = unemployment.skillSubsidy(
  {
    application: '2025-09-10',
    certificate: '2025-03-20',
    level: 'senior',
    status: 'firmStaff',
    contributionMonths: 48,
    takenThisYear: 0,
    shortageTrade: false,
    sameTradeAndLevelTaken: false,
  },
  law,
)
console.log(
  `\nSkill subsidy (技能提升补贴) of a worker in 2025:\n${told(skill, (each) => each.amounts.subsidy)}`,
)

const hire = unemployment.jobExpansion(
  {
    month: '2025-11',
    hired: '2025-07-15',
    group: 'graduationYear',
    graduation: '2025-06',
    contract: true,
    contributionMonths: 4,
    takenBefore: false,
  },
  law,
)
console.log(
  `\nJob-expansion subsidy (一次性扩岗补助) for a hire in 2025:\n${told(hire, (each) => each.amounts.subsidy)}`,
)

console.log(`\n${explain(emergency, { language: 'zh' })}`)

/** An answer in a line: the amount, the reasons, or what is missing. */
function told<T extends AnyOutcome>(
  outcome: T,
  amount: (entitled: Extract<T, { outcome: 'entitled' }>) => Decimal,
): string {
  if (outcome.outcome === 'entitled')
    return `${amount(outcome as Extract<T, { outcome: 'entitled' }>).toFixed(2)} yuan`
  if (outcome.outcome === 'notEntitled') return `nothing: ${outcome.reasons.map(({ en }) => en).join('; ')}`
  return outcome.outcome === 'undetermined'
    ? `open: ${outcome.missing.map(({ en }) => en)[0] ?? ''}`
    : outcome.outcome
}
