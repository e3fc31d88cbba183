/**
 * Contributions to the employee pension in Luoyang: bounds of the base, an employee and a flexible worker, a stretch
 * over changing rates, the relief of 2020, a settlement, a late charge. Run: npx tsx examples/contributions.ts
 */
import { employeePension, explain, isShebaoError, lawOf } from 'shebao'

const law = lawOf('luoyang')

// Floor and ceiling of the base, computed from the reference wage of the contribution year (July to June).
for (const month of ['2019-05', '2020-07', '2025-07', '2026-07']) {
  const bounds = employeePension.baseBounds(month, law)
  if (bounds.outcome !== 'determined') continue
  const { floor, ceiling } = bounds.values
  const provisional = bounds.notices.some(({ code }) => code === 'parameter.provisional')
  console.log(`${month}: ${floor.toFixed(0)} to ${ceiling.toFixed(0)}${provisional ? ', provisional' : ''}`)
}

// One month of an employee, with every step.
const month = employeePension.contribution({ kind: 'employed', from: '2025-08', wage: '3500' }, law)
console.log('\n' + explain(month, { language: 'zh' }))

// A flexible worker at the floor; a base under the floor is refused with the bounds.
const flexible = employeePension.contribution({ kind: 'flexible', from: '2025-07', base: '3831' }, law)
if (flexible.outcome === 'determined') console.log('\nflexible, a month:', flexible.totals.payable.toFixed(2))
try {
  employeePension.contribution({ kind: 'flexible', from: '2025-07', base: '3500' }, law)
} catch (error) {
  if (isShebaoError(error)) console.log(error.message)
}

// Rates and bounds change inside the stretch: a line for each run of months, exact sums over all.
const spring2019 = employeePension.contribution(
  { kind: 'employed', from: '2019-04', to: '2019-07', wage: '2600' },
  law,
)
if (spring2019.outcome === 'determined') {
  for (const { from, to, base, employer, employee } of spring2019.rows)
    console.log(`${from} to ${to}: base ${base.toFixed(2)}, ${employer.toFixed(2)} + ${employee.toFixed(2)}`)
  console.log('payable in all:', spring2019.totals.payable.toFixed(2))
}

// 2020: the employer share of a small firm was waived; account and months count in full.
const year2020 = employeePension.contribution(
  { kind: 'employed', from: '2020-01', to: '2020-12', wage: '5000', employerClass: 'small' },
  law,
)
if (year2020.outcome === 'determined') {
  const { employer, waived, account } = year2020.totals
  console.log(
    `\n2020: ${waived.toFixed(2)} of ${employer.toFixed(2)} waived, ${account.toFixed(2)} credited to the account`,
  )
}

// Paid on the old bounds in August 2025, settled on those published in September.
const settled = employeePension.settlement(
  { kind: 'employed', from: '2025-07', to: '2025-09', wage: '3000', payableUntil: '2025-12-31' },
  { paid: lawOf('luoyang', { asOf: '2025-08-31' }), now: law },
)
if (settled.outcome === 'determined') console.log('still to be paid:', settled.totals.payable.toFixed(2))

// Paid a month late.
const late = employeePension.lateCharge(
  { amount: '10000', dueDate: '2025-07-31', paidDate: '2025-08-30' },
  law,
)
if (late.outcome === 'determined')
  console.log(`${late.values.days} days late: ${late.values.charge.toFixed(2)}`)
