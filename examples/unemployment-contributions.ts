/**
 * Unemployment insurance in Luoyang: a firm's bill for 2020 with the relief of that year, a month paid late, who is
 * covered, and an early-warning table. Run: npx tsx examples/unemployment-contributions.ts
 */
import { explain, lawOf, unemployment } from 'shebao'

const law = lawOf('luoyang')

// A small firm with three workers; the employer share of February to December 2020 was waived.
const staff = [
  { name: 'fitter', worker: 'employee', wage: '6200' },
  { name: 'cleaner', worker: 'ruralContract', wage: '2100' },
  { name: 'engineer', worker: 'employee', wage: '18000' },
] as const
console.log('A small firm in 2020, yuan:')
const bills = staff.map(({ name, worker, wage }) => {
  const year = { from: '2020-01', to: '2020-12', employerClass: 'small' } as const
  const bill = unemployment.contribution({ ...year, worker, wage }, law)
  if (bill.outcome !== 'determined') throw new Error(bill.outcome)
  const { employer, waived, employerDue, employee } = bill.totals
  const figures = [employer, waived, employerDue, employee].map((sum) => sum.toFixed(2).padStart(8))
  console.log(
    `  ${name.padEnd(9)} share${figures[0]}  waived${figures[1]}  due${figures[2]}  worker${figures[3]}`,
  )
  return bill
})
const [first, ...others] = bills.map(({ totals }) => totals)
if (first === undefined) throw new Error('no staff')
const sum = (of: 'payable' | 'waived') => others.reduce((all, totals) => all.plus(totals[of]), first[of])
console.log(`  payable in all ${sum('payable').toFixed(2)}, waived ${sum('waived').toFixed(2)}`)

// The lines of one bill: the base of the engineer is cut to a ceiling that rose in July.
for (const { from, to, months, base, employerDue, employee } of bills[2]?.rows ?? [])
  console.log(
    `  ${from} to ${to} (${months}): base ${base.toFixed(0)}, ${employerDue.toFixed(2)} + ${employee.toFixed(2)} a month`,
  )

// One month with every step, in Chinese.
const august = unemployment.contribution({ from: '2025-08', worker: 'employee', wage: '5000' }, law)
console.log('\n' + explain(august, { language: 'zh' }))

// The rate of 2026 is not known: the answer says what is missing.
const next = unemployment.contribution({ from: '2026-01', worker: 'employee', wage: '5000' }, law)
if (next.outcome === 'undetermined') console.log('\n2026:', next.missing.map(({ en }) => en).join('; '))

// Arrears of June 2011, paid after the rate had changed.
const late = unemployment.lateCharge({ amount: '10000', dueDate: '2011-06-20', paidDate: '2011-07-10' }, law)
if (late.outcome === 'determined')
  console.log(`\n${late.values.days} days late: a charge of ${late.values.charge.toFixed(2)} yuan`)

// Who is covered, before and after the new regulation.
for (const month of ['2024-06', '2025-06'])
  for (const group of [
    { worker: 'employee', employer: 'foundation' },
    { worker: 'civilianStaff' },
    { worker: 'platform' },
  ] as const) {
    const { outcome } = unemployment.coverage({ month, ...group }, law)
    console.log(`${month} ${'employer' in group ? group.employer : group.worker}: ${outcome}`)
  }

// Early warning. The levels are an assumption of this example: no official set for Luoyang is known.
const thresholds = [
  { indicator: 'registeredRate', limit: '0.04', when: 'above', level: 'yellow' },
  { indicator: 'registeredRate', limit: '0.045', when: 'above', level: 'red' },
  { indicator: 'surveyedRate', limit: '0.05', when: 'above', level: 'yellow' },
  { indicator: 'surveyedRate', limit: '0.055', when: 'above', level: 'red' },
  { indicator: 'claimRate', limit: '0.02', when: 'atOrAbove', level: 'yellow' },
  { indicator: 'reserveMonths', limit: '24', when: 'below', level: 'yellow' },
  { indicator: 'reserveMonths', limit: '12', when: 'below', level: 'red' },
] as const
const watch = unemployment.warning(
  {
    month: '2025-06',
    registeredRate: '0.0388',
    surveyedRate: '0.0541',
    claimants: 11_000,
    insured: 690_000,
    fundBalance: '160000000',
    thresholds,
  },
  law,
)
if (watch.outcome === 'determined') {
  console.log('\nEarly warning, 2025-06 (invented figures and levels):')
  for (const { en, value, planLimit, level, nextLevel, toNext, missing } of watch.indicators)
    console.log(
      `  ${en}: ${value?.toString() ?? '—'}` +
        (planLimit === null ? '' : `, limit of the plan ${planLimit.toString()}`) +
        (level === null ? '' : `, level ${level}`) +
        (nextLevel === null ? '' : `, ${toNext?.toString() ?? ''} to ${nextLevel}`) +
        (value === null ? `, missing: ${missing.map(({ path }) => path).join(', ')}` : ''),
    )
}
