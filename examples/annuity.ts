/**
 * Annuities and the personal pension in Luoyang: a month of contributions, an account by the book, drawing it, three tax
 * rules, a vesting ladder, and a projection that is labelled one. Run: npx tsx examples/annuity.ts
 */
import { enterpriseAnnuity, explain, lawOf, occupationalAnnuity, personalPension } from 'shebao'

const law = lawOf('luoyang')

// A teacher's month: the employer part stands by the book, the own part is money and is deducted.
const month = occupationalAnnuity.contribution({ month: '2025-08', base: '7000', unit: 'budget' }, law)
if (month.outcome === 'determined') {
  const { book, real, deductible } = month.amounts
  console.log(`by the book ${book.toFixed(2)}, real ${real.toFixed(2)}, deducted ${deductible.toFixed(2)}`)
}

// The account needs the book rate of the plan, which does not ship.
const rows = [
  { from: '2024-01', to: '2024-12', book: '560', real: '280', returns: '45.20' },
  { from: '2025-01', to: '2025-06', book: '580', real: '290', returns: '61.75' },
]
const open = occupationalAnnuity.balance({ rows }, law)
if (open.outcome === 'undetermined') console.log('\n' + explain(open, { language: 'en' }).split('\n')[0])
const loaded = law.with({
  name: 'book rates of the plan',
  changes: [{ path: 'occupationalAnnuity.bookRate', from: '2024-01', to: '2025-12', value: '0.03' }],
})
const kept = occupationalAnnuity.balance({ rows, makeReal: true }, loaded)
if (kept.outcome === 'determined')
  console.log(
    `with a rate of 3 %: ${kept.amounts.total.toFixed(2)}, the treasury pays in ${kept.amounts.madeReal.toFixed(2)}`,
  )

// Drawing 200,000 at 60, with every step.
const drawn = occupationalAnnuity.payout(
  {
    because: 'retirement',
    form: 'monthly',
    month: '2026-03',
    birth: '1966-03',
    from: '2026-04',
    balance: '200000',
  },
  law,
)
console.log('\n' + explain(drawn, { language: 'zh' }))

// The same 60,000 drawn in four ways bears four different taxes.
console.log('\n60,000 yuan in a year:')
const tax = (form: 'monthly' | 'annual' | 'lumpSum', amount: string, times: number) => {
  const outcome = enterpriseAnnuity.tax({ month: '2026-03', form, amount }, law)
  return outcome.outcome === 'determined' ? outcome.amounts.tax.times(times).toFixed(2) : outcome.outcome
}
console.log('  enterprise annuity, by the month:', tax('monthly', '5000', 12))
console.log('  enterprise annuity, by the year: ', tax('annual', '60000', 1))
console.log('  enterprise annuity, in one sum:  ', tax('lumpSum', '60000', 1))
const personal = personalPension.withdrawal(
  { date: '2026-03-10', because: 'incapacity', form: 'lumpSum', balance: '60000' },
  law,
)
if (personal.outcome === 'entitled')
  console.log('  personal pension:                ', personal.amounts.taxInAll.toFixed(2))

// A plan's ladder, on leaving after just under four years, and when the employer does not renew the contract.
const leaving = {
  month: '2026-03',
  serviceMonths: 47,
  employerBalance: '30000',
  employeeBalance: '12000',
  ladder: [
    { years: 2, share: '0.2' },
    { years: 4, share: '0.6' },
    { years: 8, share: '1' },
  ],
}
console.log()
for (const because of ['ownChoice', 'notRenewed'] as const) {
  const { owned, unvested } = enterpriseAnnuity.vesting({ ...leaving, because }, law).amounts
  console.log(`${because}: ${owned.toFixed(2)} owned, ${unvested.toFixed(2)} back to the plan`)
}

// Where and since when an account can be opened, and what a payment saves.
console.log()
for (const [place, date] of [
  ['zhengzhou', '2022-11-25'],
  ['luoyang', '2022-11-25'],
  ['luoyang', '2024-12-15'],
] as const)
  console.log(`${place} ${date}: ${personalPension.open({ date, scheme: 'employee' }, lawOf(place)).outcome}`)
const paid = personalPension.contribution(
  { date: '2025-11-20', amount: '12000', taxableIncome: '150000' },
  law,
)
if (paid.outcome === 'determined') console.log('12,000 paid in saves', paid.amounts.taxSaved?.toFixed(2))

// A projection: always labelled one.
const ahead = personalPension.projection(
  { balance: '0', yearly: '12000', years: 20, return: '0.025', birth: '1985-03', claim: '2048-03' },
  law,
)
console.log('\n' + explain(ahead, { language: 'en' }).split('\n')[0])
