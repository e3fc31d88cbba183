import { lawOf, workInjury, type AnyOutcome } from 'shebao'
import type { InjuryAdjustmentRuleId } from '../../../../src/rules/injury/adjustment/rule-ids.js'

const law = lawOf('luoyang')
const some = { start: '2015-06', injury: '2014-03', payer: 'injuryFund' } as const
const early = { start: '1998-06', injury: '1995-03', payer: 'employer' } as const
const allowance = { ...some, benefit: 'allowance', grade: 1, amount: '4200' } as const
const spouse = { ...some, benefit: 'dependant', relation: 'spouse', amount: '1400' } as const
const nursing = { ...some, benefit: 'nursing', level: 'mostly', amount: '2542' } as const

/** Outcomes of every rule of this branch: computed ones, and where there are such, refused and undetermined ones. */
export const injuryAdjustmentSamples: Readonly<Record<InjuryAdjustmentRuleId, readonly AnyOutcome[]>> = {
  'workInjury.adjust': [
    workInjury.adjust({ ...allowance, year: 2023 }, law),
    workInjury.adjust({ ...allowance, ...early, year: 2022 }, law),
    workInjury.adjust({ ...spouse, year: 2022 }, law),
    workInjury.adjust({ ...spouse, ...early, relation: 'other', alone: true, year: 2010 }, law),
    workInjury.adjust({ ...allowance, year: 2025, aboveFloor: true }, law),
    workInjury.adjust({ ...nursing, year: 2023 }, law),
    workInjury.adjust({ ...nursing, amount: '4000', year: 2023 }, law),
    workInjury.adjust({ ...nursing, ...early, amount: '300', year: 2016 }, law),
    workInjury.adjust({ ...nursing, ...early, amount: '700', year: 2022 }, law),
    workInjury.adjust({ ...allowance, year: 2023, pensionAdjusted: true }, law),
    workInjury.adjust({ ...allowance, start: '2023-02', year: 2023 }, law),
    workInjury.adjust({ ...allowance, year: 2025 }, law),
    workInjury.adjust({ ...allowance, year: 2020 }, law),
  ],
  'workInjury.adjustThrough': [
    workInjury.adjustThrough({ ...spouse, start: '2021-05', through: '2023-12' }, law),
    workInjury.adjustThrough({ ...nursing, start: '2021-05', through: '2025-12' }, law),
    workInjury.adjustThrough({ ...allowance, start: '2021-05', through: '2025-12' }, law),
  ],
}
