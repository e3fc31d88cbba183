/** One woman of Luoyang over her life: two schemes, one pension, its yearly increases, and what her heirs get. */
import assert from 'node:assert/strict'
import { entitlement, explain, lawOf } from 'shebao'

const law = lawOf('luoyang')

const life = {
  sex: 'female',
  birth: '1972-08',
  originalRetirementAge: 50,
  household: 'luoyang',
  claimMonth: '2022-08',
  records: [
    {
      scheme: 'employee',
      place: 'luoyang',
      spells: [{ from: '2003-01', to: '2020-12' }],
      contributions: [{ from: '2003-01', to: '2020-12', base: '3200' }],
      account: { balance: '52410.60' },
    },
    {
      scheme: 'resident',
      place: 'luoyang',
      spells: [{ from: '2019-01', to: '2022-08' }],
      payments: [2019, 2020, 2021, 2022].map((year) => ({ year, own: '200' })),
      account: { balance: '948.20' },
    },
  ],
  employee: { overallIndex: '0.7312' },
} as const satisfies entitlement.LifeInput

// 1. Everything payable in a month
const due = entitlement.payable(life, '2025-10', law)
if (due.outcome !== 'entitled') throw new Error(explain(due, { language: 'en' }))
for (const { en, amount, payer, periodicity, from, to } of due.payments)
  console.log(
    `${en.padEnd(22)} ${amount.toFixed(2).padStart(8)}  ${payer}, ${periodicity}, ${from} to ${to ?? '…'}`,
  )
console.log(`payable in October 2025: ${due.amounts.total.toFixed(2)} yuan\n`)

// The months paid in both schemes count once, and the residents' account joined: 24 months of 200 a year come back.
const records = due.parts?.['records']
assert.equal(records?.outcome, 'determined')

// 2. The whole life
const line = entitlement.timeline(life, '2025-10', law)
console.log(explain(line, { language: 'zh' }).split('\n\n')[0])

// 3. A year whose adjustment is not published: the answer says so
const next = entitlement.payable(life, '2026-10', law)
console.log(next.outcome === 'undetermined' && next.missing.map(({ en }) => en).join('\n'))
const asPaid = entitlement.payable(life, '2026-10', lawOf('luoyang', { carryForward: true }))
if (asPaid.outcome !== 'entitled') throw new Error(asPaid.outcome)
assert.equal(asPaid.amounts.total.toFixed(2), due.amounts.total.toFixed(2))
console.log(`until then ${asPaid.amounts.total.toFixed(2)} yuan are paid on\n`)

// 4. A death brings the month's pension, funeral allowance, lump sum and the rest of the account
const death = { month: '2023-11', cause: 'illness' } as const
const heirs = entitlement.payable({ ...life, death }, '2023-11', law)
if (heirs.outcome !== 'entitled') throw new Error(explain(heirs, { language: 'en' }))
for (const { zh, amount, periodicity } of heirs.payments)
  console.log(`${zh} ${amount.toFixed(2)}${periodicity === 'once' ? '（一次性）' : ''}`)
