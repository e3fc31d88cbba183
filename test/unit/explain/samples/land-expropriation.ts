import { landExpropriation, lawOf, type AnyOutcome } from 'shebao'
import type { LandExpropriationRuleId } from '../../../../src/rules/pension/land-expropriation/rule-ids.js'

const law = lawOf('luoyang', { asOf: '2026-03-31' })
const month = '2026-03'
const bands = [
  { fromAge: 16, people: 12, amount: '5000' },
  { fromAge: 45, people: 7, amount: '12000.50' },
  { fromAge: 60, people: 3, amount: '18000' },
] as const

/** Outcomes of every rule of this branch: computed ones, and where there are such, undetermined ones. */
export const landExpropriationSamples: Readonly<Record<LandExpropriationRuleId, readonly AnyOutcome[]>> = {
  'landExpropriation.socialInsuranceCost': [
    landExpropriation.socialInsuranceCost(
      {
        month,
        parcels: [
          { area: '12.5', rate: 30000 },
          { area: '0.3333', rate: '28500.50' },
        ],
      },
      law,
    ),
    landExpropriation.socialInsuranceCost({ month: '2010-01', parcels: [{ area: 1, rate: 1 }] }, law),
  ],
  'landExpropriation.subsidy': [
    landExpropriation.subsidy({ month, fund: 100000, people: 7 }, law),
    landExpropriation.subsidy({ month, fund: 190000, bands }, law),
    landExpropriation.subsidy({ month: '2010-01', fund: 100000, people: 7 }, law),
  ],
  'landExpropriation.credit': [
    landExpropriation.credit({ month, subsidy: 27800, to: 'residentScheme' }, law),
    landExpropriation.credit(
      { month, subsidy: 27800, to: 'employeeScheme', yearlyContribution: '9194.40' },
      law,
    ),
    landExpropriation.credit({ month: '2000-01', subsidy: 1, to: 'residentScheme' }, law),
  ],
}
