/** What is payable to a person in a month, and over a life. */
import assert from 'node:assert/strict'
import { entitlement, lawOf, type Payment } from 'shebao'

const law = lawOf('luoyang')

const life: entitlement.LifeInput = {
  sex: 'male',
  birth: '1963-05',
  originalRetirementAge: 60,
  household: 'luoyang',
  claimMonth: '2023-05',
  records: [
    {
      scheme: 'employee',
      place: 'luoyang',
      account: { balance: '92311.70' },
      spells: [{ from: '1996-01', to: '2023-05' }],
      contributions: [{ from: '1996-01', to: '2023-05', base: '4100' }],
    },
    {
      scheme: 'resident',
      place: 'luoyang',
      account: { balance: '1200' },
      spells: [{ from: '2011-01', to: '2012-12' }],
      payments: [
        { year: 2011, own: '200' },
        { year: 2012, own: '200' },
      ],
    },
  ],
  employee: { overallIndex: '0.9120' },
  enterpriseAnnuity: {
    because: 'retirement',
    form: 'quarterly',
    month: '2023-06',
    balance: '90000',
    from: '2023-07',
    payments: 12,
  },
}

function print({ en, amount, payer, periodicity, from, to }: Payment): void {
  const months =
    periodicity === 'once' ? `in ${from}` : `a month from ${from} ${to === null ? 'on' : `to ${to}`}`
  console.log(`  ${en}: ${amount.toFixed(2)} yuan ${months}, ${payer}`)
}

for (const month of ['2023-05', '2023-07', '2025-10']) {
  const due = entitlement.payable(life, month, law)
  if (due.outcome !== 'entitled') throw new Error(due.outcome)
  console.log(`due in ${month}: ${due.amounts.total.toFixed(2)} yuan`)
  due.payments.forEach(print)
}

const died = entitlement.payable({ ...life, death: { month: '2023-12', cause: 'illness' } }, '2023-12', law)
if (died.outcome !== 'entitled') throw new Error(died.outcome)
console.log('due in the month of a death, 2023-12:')
died.payments.filter(({ periodicity }) => periodicity === 'once').forEach(print)
const lumpSum = died.payments.find(({ benefit }) => benefit === 'survivors.lumpSum')
assert.equal(lumpSum?.amount.toFixed(2), '66812.50')
