import { lawOf, survivors, type AnyOutcome } from 'shebao'
import type { SurvivorsRuleId } from '../../../../src/rules/pension/survivors/rule-ids.js'

const law = lawOf('luoyang')
const inWork = { death: '2023-06', status: 'employed', cause: 'illness', contributionMonths: 255 } as const
const retired = {
  death: '2022-06',
  status: 'retired',
  cause: 'illness',
  contributionMonths: 372,
  pensionMonths: 99,
} as const
const before2021 = { ...inWork, death: '2019-06', contributionMonths: 240, meanWage: '4000' } as const
const withPension = law.with({
  name: 'average pension',
  changes: [{ path: 'survivors.ownWage.averagePension', from: '2019-01', to: '2019-12', value: '2600' }],
})

/** Outcomes of every rule of this branch: computed ones, and where there are such, refused and undetermined ones. */
export const survivorsSamples: Readonly<Record<SurvivorsRuleId, readonly AnyOutcome[]>> = {
  'survivors.benefit': [
    survivors.benefit(inWork, law),
    survivors.benefit(
      { ...inWork, status: 'flexible', contributionMonths: 40, ownContributions: '9000' },
      law,
    ),
    survivors.benefit({ ...inWork, funeralElsewhere: true }, law),
    survivors.benefit(retired, law),
    survivors.benefit({ ...inWork, status: 'incapacityAllowance', death: '2026-01' }, law),
    survivors.benefit({ ...inWork, cause: 'workInjury' }, law),
    survivors.benefit({ ...retired, death: '2019-06' }, law),
    survivors.benefit({ ...retired, status: 'resigned', death: '2019-06' }, law),
  ],
  'survivors.benefitBefore2021': [
    survivors.benefit(before2021, withPension),
    survivors.benefit(before2021, law),
  ],
  'survivors.account': [
    survivors.account({ death: '2023-06', accountBalance: '38211.45' }, law),
    survivors.account({ death: '2009-06', accountBalance: '38211.45', ownPart: '21000' }, law),
    survivors.account({ death: '2023-06', accountBalance: '0' }, law),
    survivors.account({ death: '2009-06', accountBalance: '38211.45' }, law),
  ],
}
