import { enterpriseAnnuity, lawOf, occupationalAnnuity, personalPension, type AnyOutcome } from 'shebao'
import type { AnnuityRuleId } from '../../../../src/rules/annuity/rule-ids.js'

const law = lawOf('luoyang', { asOf: '2026-03-31' })
const rows = [
  { from: '2024-01', to: '2024-12', book: '560', real: '280', returns: '45.20', bookRate: '0.03' },
  { from: '2025-01', to: '2025-06', book: '600', real: '300', returns: '-12.10', bookRate: '0.025' },
] as const
const retired = {
  because: 'retirement',
  form: 'monthly',
  month: '2026-03',
  birth: '1965-11',
  from: '2026-04',
  balance: '200000.01',
  paidThrough: '2030-12',
} as const
const ahead = {
  balance: '50000',
  yearly: '12000',
  years: 3,
  return: '-0.0125',
  birth: '1969-03',
  claim: '2029-08',
} as const
const leaving = {
  month: '2026-03',
  because: 'ownChoice',
  serviceMonths: 47,
  employerBalance: '30000.01',
  employeeBalance: '12000',
  ladder: [
    { years: 2, share: '0.2' },
    { years: 4, share: '0.6' },
    { years: 8, share: '1' },
  ],
} as const
const member = {
  month: '2025-08',
  employer: '3200',
  employee: '600',
  averageEmployer: '600',
  precedingWage: '32000',
} as const
const draw = {
  date: '2026-03-10',
  because: 'pensionAge',
  pensionAgeMonth: '2026-01',
  balance: '64321.09',
} as const

/** Outcomes of every rule of this branch: computed ones, and where there are such, refused and undetermined ones. */
export const annuitySamples: Readonly<Record<AnnuityRuleId, readonly AnyOutcome[]>> = {
  'occupationalAnnuity.contribution': [
    occupationalAnnuity.contribution({ month: '2025-08', base: '7123.45', unit: 'budget' }, law),
    occupationalAnnuity.contribution(
      { month: '2025-08', base: '27123.45', unit: 'otherFunding', taxBase: '22000', averageWage: '6500' },
      law,
    ),
    occupationalAnnuity.contribution({ month: '2013-08', base: '7000', unit: 'budget' }, law),
  ],
  'occupationalAnnuity.balance': [
    occupationalAnnuity.balance({ rows, makeReal: true, openingBook: '1000', openingReal: '500' }, law),
    occupationalAnnuity.balance(
      { rows: [{ from: '2024-01', to: '2024-12', book: '560', real: '280' }] },
      law,
    ),
  ],
  'occupationalAnnuity.payout': [
    occupationalAnnuity.payout(retired, law),
    occupationalAnnuity.payout({ because: 'death', month: '2026-03', balance: '123456.78' }, law),
    occupationalAnnuity.payout(
      { because: 'retirement', form: 'insurance', month: '2026-03', balance: '99' },
      law,
    ),
    occupationalAnnuity.payout({ because: 'leaving', month: '2026-03', balance: '123456.78' }, law),
    occupationalAnnuity.payout({ because: 'retirement', month: '2026-03', balance: '123456.78' }, law),
  ],
  'occupationalAnnuity.tax': [
    occupationalAnnuity.tax({ month: '2026-03', form: 'quarterly', amount: '12345.67' }, law),
    occupationalAnnuity.tax({ month: '2026-03', form: 'lumpSumAbroadOrHeirs', amount: '1234567.89' }, law),
    occupationalAnnuity.tax({ month: '2012-03', form: 'monthly', amount: '2000' }, law),
  ],
  'occupationalAnnuity.projection': [occupationalAnnuity.projection(ahead, law)],
  'enterpriseAnnuity.contribution': [
    enterpriseAnnuity.contribution(
      { month: '2024-06', wages: '1000000.07', employer: '90000', employees: '50000' },
      law,
    ),
    enterpriseAnnuity.contribution(
      { month: '2017-06', precedingWages: '1000000.07', employer: '90000', employees: '50000' },
      law,
    ),
    enterpriseAnnuity.contribution({ month: '2017-06', employer: '90000', employees: '50000' }, law),
  ],
  'enterpriseAnnuity.allocation': [
    enterpriseAnnuity.allocation(member, law),
    enterpriseAnnuity.allocation({ ...member, month: '2016-08' }, law),
  ],
  'enterpriseAnnuity.vesting': [
    enterpriseAnnuity.vesting(leaving, law),
    enterpriseAnnuity.vesting({ ...leaving, because: 'notRenewed' }, law),
    enterpriseAnnuity.vesting({ ...leaving, month: '2015-03' }, law),
  ],
  'enterpriseAnnuity.payout': [
    enterpriseAnnuity.payout(
      {
        because: 'incapacity',
        form: 'annual',
        month: '2026-03',
        from: '2026-04',
        payments: 7,
        balance: '300000',
      },
      law,
    ),
    enterpriseAnnuity.payout({ ...retired, balance: '0' }, law),
    enterpriseAnnuity.payout(
      { because: 'retirement', form: 'quarterly', month: '2026-03', balance: '300000' },
      law,
    ),
    enterpriseAnnuity.payout({ ...retired, month: '2012-03', from: '2012-04', birth: '1952-03' }, law),
  ],
  'enterpriseAnnuity.tax': [
    enterpriseAnnuity.tax({ month: '2016-03', form: 'annual', amount: '48000' }, law),
    enterpriseAnnuity.tax({ month: '2024-05', form: 'lumpSum', amount: '50000' }, law),
  ],
  'enterpriseAnnuity.projection': [enterpriseAnnuity.projection(ahead, law)],
  'personalPension.open': [
    personalPension.open({ date: '2024-12-15', scheme: 'resident' }, law),
    personalPension.open({ date: '2024-12-14', scheme: 'none' }, law),
    personalPension.open({ date: '1999-12-14', scheme: 'employee' }, law),
  ],
  'personalPension.contribution': [
    personalPension.contribution(
      { date: '2025-11-20', amount: '9000', paidThisYear: '4000', taxableIncome: '150000' },
      law,
    ),
    personalPension.contribution({ date: '2023-11-20', amount: '12000' }, lawOf('zhengzhou')),
    personalPension.contribution({ date: '2023-11-20', amount: '12000' }, law),
    personalPension.contribution({ date: '1999-11-20', amount: '12000' }, law),
  ],
  'personalPension.withdrawal': [
    personalPension.withdrawal({ ...draw, form: 'monthly', from: '2026-04', each: '1500' }, law),
    personalPension.withdrawal({ ...draw, form: 'monthly', from: '2026-04', birth: '1965-10' }, law),
    personalPension.withdrawal({ ...draw, form: 'lumpSum' }, law),
    personalPension.withdrawal({ ...draw, form: 'lumpSum', pensionAgeMonth: '2027-01' }, law),
    personalPension.withdrawal(
      { ...draw, because: 'heavyMedicalBurden', medicalBurden: '50000', form: 'lumpSum' },
      law,
    ),
  ],
  'personalPension.projection': [personalPension.projection(ahead, law)],
}
