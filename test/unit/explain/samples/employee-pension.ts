import { employeePension, lawOf, parseCareer, type AnyOutcome } from 'shebao'
import type { EmployeePensionRuleId } from '../../../../src/rules/pension/employee/rule-ids.js'

const law = lawOf('luoyang', { asOf: '2026-03-31' })

/** The Luoyang benefit sheet of 2026-03. */
export const sheet = {
  sex: 'male',
  originalRetirementAge: 60,
  birth: '1966-03',
  retirement: '2026-03',
  totalMonths: 498,
  deemedMonths: 123,
  overallIndex: '1.0695',
  actualIndex: '1.0933',
  accountBalance: '145885.34',
} as const

const woman = {
  sex: 'female',
  originalRetirementAge: 50,
  birth: '1973-06',
  retirement: '2023-06',
  totalMonths: 300,
  deemedMonths: 0,
  overallIndex: '0.8123',
  accountBalance: '61234.56',
} as const

const record = parseCareer({
  sex: 'female',
  birth: '1975-06',
  originalRetirementAge: 50,
  spells: [{ scheme: 'employee', place: 'luoyang', kind: 'flexible', from: '2009-07', to: '2025-12' }],
  contributions: [
    { from: '2009-07', to: '2019-06', base: '2000' },
    { from: '2019-07', to: '2025-12', base: '3831' },
  ],
  account: { balance: '13124.50', at: '2015-12' },
})

const man = { sex: 'male', birth: '1966-03', originalRetirementAge: 60 } as const
const short = { sex: 'male', originalRetirementAge: 60, birth: '1965-09', firstInsured: '2009-05' } as const
const months2021 = { kind: 'flexible', from: '2021-07', to: '2021-12', base: '3179' } as const
const refund = {
  sex: 'male',
  birth: '1962-05',
  originalRetirementAge: 60,
  because: 'shortOfMinimum',
  month: '2026-03',
  totalMonths: 96,
  accountBalance: '38211.45',
  writtenRequest: true,
  confirmed: true,
  continues: false,
  movesToResidents: false,
} as const
const reform = law.with({
  name: '1.4 %',
  changes: [{ path: 'employeePension.award.transitional.coefficient', from: '2026-01', value: '0.014' }],
})

/** Outcomes of every rule of this branch: computed ones, and where there are such, refused and undetermined ones. */
export const employeePensionSamples: Readonly<Record<EmployeePensionRuleId, readonly AnyOutcome[]>> = {
  'employeePension.baseBounds': [
    employeePension.baseBounds('2025-07', law),
    employeePension.baseBounds('2020-03', law),
    employeePension.baseBounds('2015-07', law),
  ],
  'employeePension.contribution': [
    employeePension.contribution({ kind: 'employed', from: '2025-08', wage: '5000' }, law),
    employeePension.contribution({ kind: 'employed', from: '2020-01', to: '2020-12', wage: '2000' }, law),
    employeePension.contribution({ ...months2021, base: '4000' }, law),
  ],
  'employeePension.settlement': [
    employeePension.settlement(months2021, {
      paid: lawOf('luoyang', { asOf: '2021-08-01' }),
      now: lawOf('luoyang', { asOf: '2022-01-31' }),
    }),
  ],
  'employeePension.lateCharge': [
    employeePension.lateCharge({ amount: '10000', dueDate: '2025-07-31', paidDate: '2025-08-30' }, law),
  ],
  'employeePension.retirementAge': [
    employeePension.retirementAge(man, law),
    employeePension.retirementAge({ sex: 'female', birth: '1990-12', originalRetirementAge: 50 }, law),
    employeePension.retirementAge({ ...man, birth: '1950-01' }, law),
  ],
  'employeePension.account': [
    employeePension.account(record, '2025-12', law),
    employeePension.account(record, '2028-12', lawOf('luoyang', { carryForward: true })),
  ],
  'employeePension.accountAfterAward': [
    employeePension.accountAfterAward(
      { balance: '145885.34', monthlyItem: '1049.53', firstPayment: '2024-04', through: '2025-12' },
      law,
    ),
  ],
  'employeePension.averageIndex': [
    employeePension.averageIndex(record, '2025-12', law),
    employeePension.averageIndex(record, '2025-12', lawOf('luoyang')),
  ],
  'employeePension.award': [
    employeePension.award(sheet, law),
    employeePension.award(sheet, reform),
    employeePension.award({ ...sheet, birth: '1970-03', totalMonths: 98, deemedMonths: 3 }, law),
    employeePension.award({ ...sheet, retirement: '2028-03', actualIndex: '1' }, law),
    employeePension.award({ ...sheet, retirement: '2028-03' }, lawOf('luoyang', { carryForward: true })),
  ],
  'employeePension.recomputation': [
    employeePension.recompute(
      woman,
      lawOf('luoyang', { asOf: '2023-10-01' }),
      lawOf('luoyang', { asOf: '2024-03-31' }),
      { paidThrough: '2023-12' },
    ),
  ],
  'employeePension.shortfall': [
    employeePension.shortfall({ ...short, totalMonths: 150 }, law),
    employeePension.shortfall({ ...short, totalMonths: 200 }, law),
  ],
  'employeePension.refund': [
    employeePension.refund(refund, law),
    employeePension.refund({ ...refund, totalMonths: 300 }, law),
  ],
  'employeePension.fromRecords': [
    employeePension.fromRecords(record, '2025-12', law),
    employeePension.fromRecords(record, '2028-12', law),
  ],
}
