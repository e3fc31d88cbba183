import { lawOf, residentPension, type AnyOutcome } from 'shebao'
import type { ResidentPensionRuleId } from '../../../../src/rules/pension/resident/rule-ids.js'

const law = lawOf('luoyang', { asOf: '2026-03-31' })

const person = {
  birth: '2008-09',
  month: '2026-09',
  atSchool: false,
  publicStaff: false,
  inEmployeeScheme: false,
  localHousehold: true,
} as const
const woman = { birth: '1964-08', paidYears: 15, accountBalance: '8340.00' } as const
const near = { birth: '1960-05', paidYears: 6, schemeStart: '2011-07' } as const
const rates = [2022, 2023, 2024].map((year) => ({ year, rate: '0.03' }))
const payments = [
  { year: 2022, paid: 200 },
  { year: 2021, paid: 100, paidBy: 'government', collective: '12.50' },
  { year: 2020, paid: 300, madeUpIn: 2023 },
  { year: 2024, paid: 5000, subsidy: '340' },
] as const
const comparison = { birth: '1980-06', fromYear: 2025, years: 15, paymentMonth: 6, untilAge: 80 } as const
const generous = law.with({
  name: 'extras',
  changes: [
    { path: 'residentPension.extra.longYears', from: '2024-01', value: '3' },
    { path: 'residentPension.extra.highAge', from: '2024-01', value: { '60': '5', '65': '10' } },
    { path: 'residentPension.account.accrual', from: '2020-01', value: 'monthAfter' },
  ],
})

/** Outcomes of every rule of this branch: computed ones, and where there are such, refused and undetermined ones. */
export const residentPensionSamples: Readonly<Record<ResidentPensionRuleId, readonly AnyOutcome[]>> = {
  'residentPension.enrolment': [
    residentPension.enrolment(person, law),
    residentPension.enrolment({ ...person, month: '2020-09', atSchool: true, localHousehold: false }, law),
    residentPension.enrolment({ ...person, birth: '1980-01', month: '2010-01' }, law),
  ],
  'residentPension.eligibility': [
    residentPension.eligibility({ birth: '1966-03', month: '2026-03', paidYears: 15 }, law),
    residentPension.eligibility({ birth: '1966-03', month: '2025-03', paidYears: 15 }, law),
    residentPension.eligibility({ ...near, month: '2024-06' }, law),
    residentPension.eligibility({ ...near, month: '2024-06', makeUpTier: 500, drawsOtherPension: true }, law),
    residentPension.eligibility({ birth: '1960-05', paidYears: 6, month: '2024-06' }, law),
  ],
  'residentPension.contribution': [
    residentPension.contribution({ year: 2025, tier: 5000 }, law),
    residentPension.contribution({ year: 2021, tier: 200, madeUpIn: 2025 }, law),
    residentPension.contribution({ year: 2019, hardship: 'registeredPoor' }, law),
    residentPension.contribution({ year: 2024, hardship: 'registeredPoor' }, law),
    residentPension.contribution({ year: 2016, tier: 200 }, law),
  ],
  'residentPension.account': [
    residentPension.account(
      { through: '2024-12', payments, rates: [{ year: 2021, rate: '0.02' }, ...rates] },
      law,
    ),
    residentPension.account(
      { through: '2024-06', payments: [], opening: { year: 2023, balance: '1000' }, rates },
      law,
    ),
    residentPension.account({ through: '2024-12', payments }, generous),
  ],
  'residentPension.award': [
    residentPension.award(woman, law),
    residentPension.award({ ...woman, paidYears: 22, month: '2025-03', localAddition: 12 }, generous),
    residentPension.award({ ...woman, birth: '1975-03', paidYears: 9, month: '2024-01' }, law),
    residentPension.award({ ...woman, paidYears: 9, drawsOtherPension: true }, law),
    residentPension.award({ ...woman, paidYears: 9 }, law),
    residentPension.award({ ...woman, month: '2026-05' }, law),
  ],
  'residentPension.arrears': [
    residentPension.arrears({ paid: [{ from: '2022-12', to: '2023-01', basic: 113 }] }, law),
    residentPension.arrears({ paid: [{ from: '2026-01', to: '2026-07', basic: 173 }] }, law),
  ],
  'residentPension.death': [
    residentPension.death({ month: '2023-01', accountBalance: '4200.00' }, law),
    residentPension.death(
      { month: '2025-06', accountBalance: '8340', drawn: { account: 60, months: 200 }, funeralGrant: '3000' },
      law,
    ),
    residentPension.death({ month: '2021-06', accountBalance: '4200.00' }, law),
  ],
  'residentPension.compareTiers': [
    residentPension.compareTiers({ ...comparison, rate: '0.02' }, law),
    residentPension.compareTiers({ ...comparison, rate: '0.02', fromYear: 2016 }, law),
  ],
}
