import { incapacity, lawOf, type AnyOutcome } from 'shebao'
import type { IncapacityRuleId } from '../../../../src/rules/pension/incapacity/rule-ids.js'

const law = lawOf('luoyang', { asOf: '2026-03-31' })
const carried = lawOf('luoyang', { carryForward: true })
const man = {
  sex: 'male',
  originalRetirementAge: 60,
  birth: '1968-09',
  application: '2026-02-10',
  finding: '2025-11-03',
  totalIncapacity: true,
  totalMonths: 400,
  deemedMonths: 60,
  overallIndex: '0.9123',
  actualIndex: '0.8765',
  accountBalance: '98765.43',
} as const
const young = { ...man, birth: '1980-05' } as const
const few = { ...young, totalMonths: 123, deemedMonths: 0 } as const
const { finding: _, totalIncapacity: __, ...figures } = man
const ill = {
  sex: 'male',
  birth: '1972-03',
  retirement: '2024-06',
  totalIncapacity: true,
  serviceYears: 28,
  totalMonths: 336,
  deemedMonths: 0,
  overallIndex: '0.9',
  accountBalance: '70000',
} as const
const left = {
  sex: 'female',
  birth: '1990-03',
  resignation: '2020-06',
  totalIncapacity: true,
  serviceYears: 8,
  standardWage: '3000',
} as const
const share = law.with({
  name: 'rule of 1978',
  changes: [{ path: 'incapacity.resignation.share', from: '1978-06', to: '2024-12', value: '0.4' }],
})

/** Outcomes of every rule of this branch: computed ones, and where there are such, refused and undetermined ones. */
export const incapacitySamples: Readonly<Record<IncapacityRuleId, readonly AnyOutcome[]>> = {
  'incapacity.allowance': [
    incapacity.allowance(man, law),
    incapacity.allowance(young, law),
    incapacity.allowance(few, law),
    incapacity.allowance({ ...few, contributionsResumed: '2026-09' }, law),
    incapacity.allowance({ ...man, birth: '1960-01', finding: '2020-01-01', totalIncapacity: false }, law),
    incapacity.allowance({ ...man, application: '2024-06-10', finding: '2024-05-01' }, law),
    incapacity.allowance({ ...man, accountBalance: undefined as never }, law),
  ],
  'incapacity.recomputation': [
    incapacity.recomputation({ ...figures, birth: '1972-05', application: '2025-06' }, carried),
    incapacity.recomputation({ ...figures, application: '2026-02' }, law),
    incapacity.recomputation({ ...figures, birth: '1980-05', application: '2026-02' }, law),
  ],
  'incapacity.illnessRetirement': [
    incapacity.illnessRetirement(ill, lawOf('pingdingshan')),
    incapacity.illnessRetirement({ ...ill, birth: '1980-03', serviceYears: 8 }, law),
    incapacity.illnessRetirement({ ...ill, retirement: '2025-06' }, law),
    incapacity.illnessRetirement({ ...ill, retirement: '2015-06', birth: '1962-03' }, law),
  ],
  'incapacity.resignation': [
    incapacity.resignation(left, share),
    incapacity.resignation({ ...left, resignation: '2025-06' }, law),
    incapacity.resignation(left, law),
  ],
}
