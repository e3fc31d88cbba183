import type { entitlement } from 'shebao'

type LifeInput = entitlement.LifeInput

/** A man of Luoyang who retired from the employees' scheme in 2023. */
export const employee: LifeInput = {
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
  ],
  employee: { overallIndex: '0.9120' },
}

/** A woman of Luoyang in the residents' scheme. */
export const resident: LifeInput = {
  sex: 'female',
  birth: '1964-08',
  originalRetirementAge: 50,
  household: 'luoyang',
  claimMonth: '2024-08',
  records: [
    {
      scheme: 'resident',
      place: 'luoyang',
      account: { balance: '8340' },
      spells: [{ from: '2009-01', to: '2023-12' }],
    },
  ],
}

/** A teacher who retires from the civil scheme after the comparison has ended. */
export const civil: LifeInput = {
  sex: 'male',
  birth: '1965-01',
  originalRetirementAge: 60,
  household: 'luoyang',
  claimMonth: '2025-02',
  records: [
    {
      scheme: 'civil',
      place: 'luoyang',
      account: { balance: '96000' },
      spells: [
        { kind: 'deemed', from: '1985-03', to: '2014-09' },
        { from: '2014-10', to: '2025-02' },
      ],
      contributions: [{ from: '2014-10', to: '2025-02', base: '6800' }],
    },
  ],
  civil: { startedWork: '1985-03', paidIndex: '1.2033', deemedIndex: '1.1850' },
  occupationalAnnuity: {
    because: 'retirement',
    form: 'monthly',
    month: '2025-02',
    balance: '132000',
    from: '2025-03',
  },
}

/** A man whom experts found unable to work, twelve years before the age. */
export const incapable: LifeInput = {
  sex: 'male',
  birth: '1970-01',
  originalRetirementAge: 60,
  household: 'luoyang',
  records: [
    {
      scheme: 'employee',
      place: 'luoyang',
      account: { balance: '92311.70' },
      spells: [{ from: '1996-01', to: '2025-03' }],
    },
  ],
  incapacity: {
    application: '2025-03-10',
    finding: '2025-02-01',
    totalIncapacity: true,
    totalMonths: 300,
    deemedMonths: 0,
    overallIndex: '0.8',
    recomputation: { totalMonths: 314, deemedMonths: 0, overallIndex: '0.8', accountBalance: '98000' },
  },
}
