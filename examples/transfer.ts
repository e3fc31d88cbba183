/** One person with records in two provinces, a public institution and the residents' scheme: what becomes of them. */
import assert from 'node:assert/strict'
import { explain, lawOf, transfer } from 'shebao'

const law = lawOf('luoyang')

const answer = transfer.resolve(
  {
    sex: 'male',
    birth: '1965-03',
    originalRetirementAge: 60,
    household: 'luoyang',
    claimMonth: '2025-06',
    records: [
      {
        scheme: 'civil',
        place: 'luoyang',
        spells: [{ from: '1990-01', to: '2015-12' }],
        contributions: [{ from: '2014-10', to: '2015-12', base: '5000' }],
        account: { balance: '6050.00' },
      },
      {
        scheme: 'employee',
        place: '440300',
        spells: [{ from: '2016-01', to: '2020-12' }],
        contributions: [{ from: '2016-01', to: '2020-12', base: '6000' }],
        account: { balance: '31200.00' },
      },
      {
        scheme: 'resident',
        place: 'luoyang',
        spells: [{ from: '2020-01', to: '2024-12' }],
        payments: [2020, 2021, 2022, 2023, 2024].map((year) => ({ year, own: '300' })),
        account: { balance: '1890.00' },
      },
    ],
  },
  law,
)
if (answer.outcome !== 'determined') throw new Error(answer.outcome)

const { values } = answer
assert.equal(values.scheme, 'employee')
assert.equal(values.place, '410300')
console.log(`Awarded by the ${values.scheme} scheme in ${values.place} on ${values.countedMonths} months,`)
console.log(`${values.deemedMonths} of them deemed service in the public institution before October 2014.`)
console.log(
  `${values.droppedMonths} months were paid twice; ${values.refunded.toFixed(2)} yuan are paid back.`,
)
console.log(
  `${values.poolMoved.toFixed(2)} yuan move from pooled funds; the account holds ${values.accountMerged.toFixed(2)} yuan.`,
)
console.log()
for (const { step, action, place, months, money, article } of answer.rows)
  console.log(
    [
      step,
      action,
      place ?? '',
      months === null ? '' : `${months} months`,
      money === null ? '' : `${money.toFixed(2)} yuan`,
      article,
    ]
      .filter((part) => part !== '')
      .join(' | '),
  )
console.log()
console.log(explain(answer, { language: 'zh' }).split('\n').slice(-22).join('\n'))
