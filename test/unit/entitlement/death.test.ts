import { describe, expect, it } from 'vitest'
import { entitlement, isShebaoError, lawOf, type Law } from 'shebao'
import { civil, employee, incapable, resident } from './lives.js'

const law = lawOf('luoyang', { carryForward: true }).with({
  name: 'national income',
  changes: [{ path: 'statistics.nationalUrbanIncome', from: '2020-01', value: '54188' }],
})

/** The payments of a month, or through one, as short texts: benefit, amount, first and last month. */
function lines(due: entitlement.Payable | entitlement.Timeline): string[] {
  if (due.outcome === 'undetermined') return due.missing.map(({ path }) => `needs ${path}`)
  if (due.outcome === 'notEntitled') return due.reasons.map(({ code }) => code)
  return due.payments.map(({ benefit, amount, from, to }) => `${benefit} ${amount.toFixed(2)} ${from} ${to}`)
}

const at = (life: entitlement.LifeInput, month: string, under: Law = law) =>
  lines(entitlement.payable(life, month, under))
const through = (life: entitlement.LifeInput, month: string) => lines(entitlement.timeline(life, month, law))

/** Enterprise annuities in every form. */
const annuities = [
  { because: 'retirement', form: 'lumpSum', month: '2023-06', balance: '90000' },
  { because: 'retirement', form: 'insurance', month: '2023-06', balance: '90000' },
  {
    because: 'retirement',
    form: 'quarterly',
    month: '2023-06',
    balance: '90000',
    from: '2023-07',
    payments: 12,
  },
  { because: 'retirement', form: 'monthly', month: '2023-06', balance: '90000', from: '2023-07' },
  { because: 'emigration', month: '2023-06', balance: '90000' },
] as const

describe('a death in any month', () => {
  const months = (from: number, count: number) =>
    Array.from(
      { length: count },
      (_, i) => `${Math.floor((from + i) / 12)}-${String(((from + i) % 12) + 1).padStart(2, '0')}`,
    )
  const deaths = { ownContributions: '50000', basicPay: '5000', accountBalance: '1000' }

  it.each([
    ['employee', employee, 2023 * 12 + 4],
    ['resident', resident, 2024 * 12 + 7],
    ['civil', civil, 2025 * 12 + 1],
    ['incapable', incapable, 2025 * 12 + 2],
    ...annuities.map(
      (enterpriseAnnuity) =>
        [
          `annuity, ${'form' in enterpriseAnnuity ? enterpriseAnnuity.form : enterpriseAnnuity.because}`,
          { ...employee, enterpriseAnnuity },
          2023 * 12 + 5,
        ] as const,
    ),
  ] as const)('is answered from the month of the claim on: %s', (_, life, first) => {
    for (const month of months(first, 30))
      for (const given of [{}, deaths]) {
        const line = entitlement.timeline(
          { ...life, death: { month, cause: 'illness', ...given } },
          month,
          law,
        )
        if (line.outcome === 'undetermined')
          expect(line.missing.map(({ path }) => path.split('.')[0])).not.toContainEqual('accountBalance')
        else expect(line.payments.filter(({ to }) => to === null || to > month)).toEqual([])
      }
  })

  it('in the month of the claim leaves the whole account', () => {
    expect(at({ ...employee, death: { month: '2023-05', cause: 'illness' } }, '2023-05')).toEqual([
      'survivors.account 92311.70 2023-05 2023-05',
      'survivors.funeral 6414.00 2023-05 2023-05',
      // 27 5/12 years, nothing drawn: 21 5/12 x 3207
      'survivors.lumpSum 68683.25 2023-05 2023-05',
    ])
    expect(at({ ...resident, death: { month: '2024-08', cause: 'illness' } }, '2024-08')).toContain(
      'residentPension.inherited 8340.00 2024-08 2024-08',
    )
  })

  it('leaves nothing of an annuity drawn in one sum', () => {
    const [enterpriseAnnuity] = annuities
    const died = { ...employee, enterpriseAnnuity, death: { month: '2024-01', cause: 'illness' } as const }
    expect(at(died, '2024-01').filter((line) => line.startsWith('enterpriseAnnuity'))).toEqual([])
    expect(through(died, '2024-01')).toContain('enterpriseAnnuity.payout 90000.00 2023-06 2023-06')
  })
})

describe('a death after an incapacity allowance', () => {
  it('inherits the account as the pension left it, and counts the months of the pension alone', () => {
    expect(at({ ...incapable, death: { month: '2033-09', cause: 'illness' } }, '2033-09')).toEqual([
      'incapacity.pension 2174.67 2031-06 2033-09',
      // 98000 from 2026-06, 88 payments of the account item, with interest
      expect.stringMatching(/^survivors\.account \d{5}\.\d\d 2033-09 2033-09$/),
      'survivors.funeral 6414.00 2033-09 2033-09',
      // 314 months: 20 2/12 months; 28 months of pension take 2 4/12: 17 10/12 x 3207
      'survivors.lumpSum 57191.50 2033-09 2033-09',
    ])
  })

  it('of somebody whose allowance has run out is a death in work', () => {
    const { recomputation: _, ...asked } = incapable.incapacity ?? ({} as never)
    const short = { ...incapable, incapacity: { ...asked, totalMonths: 40 } }
    const death = {
      month: '2027-01',
      cause: 'illness',
      accountBalance: '1000',
      insuredAs: 'flexible',
    } as const
    expect(through(short, '2026-12')).toEqual(['incapacity.allowance 199.74 2025-04 2026-03'])
    const due = entitlement.payable({ ...short, death }, '2027-01', law)
    expect(due.parts?.['survivors']).toMatchObject({ values: { status: 'flexible' } })
  })
})

describe('a death of somebody with records in several schemes', () => {
  const { claimMonth: _, employee: __, ...working } = employee
  const [first] = employee.records
  if (first === undefined) throw new Error('no record')
  const mixed: entitlement.LifeInput = {
    ...working,
    records: [
      {
        scheme: 'resident',
        place: 'luoyang',
        account: { balance: '4000' },
        spells: [{ from: '2011-01', to: '2022-12' }],
      },
      { ...first, contributions: [], spells: [{ from: '1996-01', to: '2010-05' }] },
    ],
  }

  it('leaves every account, and one scheme pays the rest', () => {
    const death = { month: '2023-03', cause: 'illness', accountBalance: '4000' } as const
    expect(at({ ...mixed, death }, '2023-03')).toEqual([
      'residentPension.funeral 1476.00 2023-03 2023-03',
      'residentPension.inherited 4000.00 2023-03 2023-03',
      'survivors.account 92311.70 2023-03 2023-03',
    ])
    const named = { ...death, scheme: 'employee', accountBalance: '92311.70' } as const
    expect(at({ ...mixed, death: named }, '2023-03')).toEqual([
      'residentPension.inherited 4000.00 2023-03 2023-03',
      'survivors.account 92311.70 2023-03 2023-03',
      'survivors.funeral 6414.00 2023-03 2023-03',
      // 14 5/12 years: 9 x 3207
      'survivors.lumpSum 28863.00 2023-03 2023-03',
    ])
  })

  it('does not depend on the order of records that end together', () => {
    const [a, b] = mixed.records.map((record) => ({
      ...record,
      spells: [{ from: '2005-01', to: '2020-12' }],
    }))
    if (a === undefined || b === undefined) throw new Error('no records')
    const death = { month: '2023-03', cause: 'illness', accountBalance: '92311.70' } as const
    expect(at({ ...mixed, records: [a, b], death }, '2023-03')).toEqual(
      at({ ...mixed, records: [b, a], death }, '2023-03'),
    )
  })

  it('refuses a scheme that did not pay the pension', () => {
    try {
      at({ ...employee, death: { month: '2024-03', cause: 'illness', scheme: 'resident' } }, '2024-03')
      throw new Error('not refused')
    } catch (error) {
      if (!isShebaoError(error)) throw error
      expect(error.issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
        'entitlement.schemeOfDeath death.scheme',
      ])
    }
  })

  it('names what is missing under its place in the life', () => {
    const records = [{ ...first, contributions: [], spells: [{ from: '2020-01', to: '2022-05' }] }]
    const death = { month: '2023-03', cause: 'illness' } as const
    expect(at({ ...working, records, death }, '2023-03')).toEqual([
      'needs death.ownContributions',
      'needs death.accountBalance',
    ])
  })
})

describe('a claim', () => {
  it('of residents pays from the month after it, and none before the age', () => {
    const late = { ...resident, claimMonth: '2025-06' }
    expect(at(late, '2025-06')).toEqual(['entitlement.nothingDue'])
    expect(through(late, '2025-12')).toEqual([
      'residentPension.account 60.00 2025-07 null',
      'residentPension.basic 173.00 2025-07 null',
    ])
    const early = { ...resident, resident: { paidYears: 15 }, claimMonth: '2024-07' }
    expect(at(early, '2024-12')).toEqual(['resident.beforeAge', 'entitlement.nothingDue'])
    expect(through(early, '2025-12')).toEqual([])
  })

  it.each(['2025-12', '2027-01', '2029-12'])(
    'before the earliest month leaves an allowance as it is: %s',
    (claimMonth) => {
      expect(through({ ...incapable, claimMonth }, '2033-12')).toEqual(through(incapable, '2033-12'))
      expect(
        entitlement
          .timeline({ ...incapable, claimMonth }, '2033-12', law)
          .notices.some(({ subject }) => subject === 'claimMonth'),
      ).toBe(true)
    },
  )

  it('at the earliest month turns the allowance into the pension', () => {
    expect(through({ ...incapable, claimMonth: '2030-01' }, '2033-12').slice(-2)).toEqual([
      'incapacity.allowance 2174.67 2026-06 2030-01',
      'incapacity.pension 2174.67 2030-02 null',
    ])
  })

  it('lists what overlapped records pay back', () => {
    const records: entitlement.LifeInput['records'] = [
      ...employee.records,
      {
        scheme: 'resident',
        place: 'luoyang',
        account: { balance: '4000' },
        spells: [{ from: '2011-01', to: '2012-12' }],
        payments: [
          { year: 2011, own: '200' },
          { year: 2012, own: '200' },
        ],
      },
    ]
    expect(at({ ...employee, records }, '2023-05')).toEqual(['transfer.refund 400.00 2023-05 2023-05'])
  })
})

describe('the place that pays', () => {
  const [first] = employee.records
  if (first === undefined) throw new Error('no record')
  const elsewhere = { ...employee, records: [{ ...first, place: '440300' }] }

  it('needs its own law: for a pension, an allowance and a death', () => {
    expect(at(elsewhere, '2023-09')).toEqual(['needs law'])
    const { claimMonth: _, ...working } = elsewhere
    const death = { month: '2023-03', cause: 'illness', accountBalance: '1000' } as const
    expect(at({ ...working, death }, '2023-03')).toEqual(['needs law'])
    const allowed = { ...incapable, records: elsewhere.records }
    expect(at(allowed, '2025-06')).toEqual(['needs law'])
    expect(at({ ...resident, household: '440300' }, '2025-06')).toEqual(['needs law'])
  })

  it('is known by key, by code and as a district', () => {
    for (const place of ['luoyang', '410300', '410306'])
      expect(at({ ...employee, records: [{ ...first, place }] }, '2023-09')).toHaveLength(2)
    expect(at(employee, '2023-09', lawOf('zhengzhou'))).toEqual(['needs law'])
  })
})
