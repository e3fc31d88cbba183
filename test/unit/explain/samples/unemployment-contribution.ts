import { lawOf, unemployment, type AnyOutcome } from 'shebao'
import type { UnemploymentContributionRuleId } from '../../../../src/rules/unemployment/contribution/rule-ids.js'

const law = lawOf('luoyang')
const employee = { worker: 'employee', wage: '5000' } as const
const record = {
  month: '2010-03',
  employerPaid: 98,
  employerDeemed: 60,
  workerPaid: 98,
  serviceBefore: 72,
  usedMonths: 24,
} as const

/** Outcomes of every rule of this branch: computed, refused, undetermined. */
export const unemploymentContributionSamples: Readonly<
  Record<UnemploymentContributionRuleId, readonly AnyOutcome[]>
> = {
  'unemployment.contribution': [
    unemployment.contribution({ ...employee, from: '2025-08' }, law),
    unemployment.contribution({ ...employee, from: '2020-01', to: '2020-12', employerClass: 'small' }, law),
    unemployment.contribution(
      { ...employee, from: '2020-03', employerClass: 'large', deferral: 'hardship' },
      law,
    ),
    unemployment.contribution(
      { ...employee, from: '2022-01', to: '2023-06', deferral: 'fiveIndustries' },
      law,
    ),
    unemployment.contribution(
      { worker: 'ruralContract', wage: '99999', from: '2019-03', deferral: 'approved' },
      law,
    ),
    unemployment.contribution({ worker: 'employee', wageCannotBeFixed: true, from: '2024-07' }, law),
    unemployment.contribution({ ...employee, from: '2026-01' }, law),
    unemployment.contribution({ ...employee, from: '2026-01' }, lawOf('luoyang', { carryForward: true })),
  ],
  'unemployment.lateCharge': [
    unemployment.lateCharge({ amount: '10000', dueDate: '2025-07-31', paidDate: '2025-08-30' }, law),
    unemployment.lateCharge({ amount: '10000', dueDate: '2011-06-20', paidDate: '2011-07-10' }, law),
    unemployment.lateCharge({ amount: '10000', dueDate: '2025-07-31', paidDate: '2025-07-31' }, law),
    unemployment.lateCharge({ amount: '10000', dueDate: '2001-11-30', paidDate: '2002-01-10' }, law),
  ],
  'unemployment.deemedMonths': [
    unemployment.deemedMonths(record, law),
    unemployment.deemedMonths({ ...record, usedMonths: 0, serviceBefore: 60 }, law),
    unemployment.deemedMonths({ ...record, month: '2025-03' }, law),
  ],
  'unemployment.coverage': [
    unemployment.coverage({ month: '2025-06', worker: 'employee', employer: 'lawFirm' }, law),
    unemployment.coverage({ month: '2025-06', worker: 'platform' }, law),
    unemployment.coverage({ month: '2010-06', worker: 'civilServant' }, law),
    unemployment.coverage({ month: '2010-06', worker: 'employee', employer: 'foundation' }, law),
  ],
}
