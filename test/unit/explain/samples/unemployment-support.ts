import { lawOf, unemployment, type AnyOutcome } from 'shebao'
import type { UnemploymentSupportRuleId } from '../../../../src/rules/unemployment/support/rule-ids.js'

const law = lawOf('luoyang')
const insured = law.with({
  name: 'medical insurance of the place',
  changes: [
    { path: 'unemployment.medical.base', from: '2011-07', value: '3831.5' },
    { path: 'unemployment.medical.employerShare', from: '2011-07', value: '0.07' },
    { path: 'unemployment.medical.employeeShare', from: '2011-07', value: '0.02' },
    { path: 'unemployment.medical.maternityShare', from: '2023-12', value: '0.01' },
  ],
})
const byPlace = law.with({
  name: 'an amount announced by the prefecture',
  changes: [
    { path: 'unemployment.priceSubsidy.amount', from: '2021-12', value: 'setByPlace' },
    { path: 'unemployment.priceSubsidy.announced', from: '2021-12', value: '66' },
  ],
})
const inpatient = { inpatientCost: '8000', inpatientAidBefore: '0', honoured: false }
const dead = { death: '2023-06', received: 'benefit', cause: 'illness' } as const
const deadBefore = {
  ...dead,
  death: '2010-09',
  dependants: 2,
  publicGood: false,
  monthDrawn: false,
} as const
const prices = {
  month: '2020-03',
  published: '2020-04',
  received: 'benefit',
  indices: [{ month: '2020-03', cpiRise: '0.047', foodRise: '0.163' }],
} as const
const early = {
  month: '2011-10',
  published: '2011-11',
  received: 'benefit',
  indices: ['2011-08', '2011-09', '2011-10'].map((month) => ({ month, cpiRise: '0.06' })),
} as const
const jobless = {
  unemployed: '2020-05',
  ground: 'ownWill',
  contributionMonths: 30,
  applied: '2020-08',
  firstMonth: '2020-08',
  drawnBefore: false,
} as const
const jobless2022 = {
  unemployed: '2022-03',
  ground: 'underOneYear',
  contributionMonths: 8,
  applied: '2022-04',
  approved: '2022-05',
  drawnBefore: false,
  ruralWithoutOwn: false,
} as const
const migrant = {
  unemployed: '2022-05',
  ruralWorker: true,
  contributionMonths: 8,
  applied: '2022-06',
  approved: '2022-06',
} as const
const rural = { ended: '2019-06', continuousMonths: 55, insured: true } as const
const business = {
  month: '2020-05',
  entitledMonths: 18,
  drawnMonths: 5,
  licence: true,
  standardMonth: '2020-05',
} as const
const move = {
  month: '2019-05',
  destination: 'otherProvince',
  remainingMonths: 7,
  standardMonth: '2019-05',
} as const

/** Outcomes of every rule of this branch: computed, refused, undetermined. */
export const unemploymentSupportSamples: Readonly<Record<UnemploymentSupportRuleId, readonly AnyOutcome[]>> =
  {
    'unemployment.medical': [
      unemployment.medical({ month: '2024-05', received: 'benefit' }, insured),
      unemployment.medical({ month: '2020-05', received: 'benefit' }, insured),
      unemployment.medical({ month: '2020-05', received: 'joblessAid' }, law),
      unemployment.medical({ month: '2024-05', received: 'none' }, law),
      unemployment.medical({ month: '2024-05', received: 'benefit' }, law),
    ],
    'unemployment.medicalBefore2011': [
      unemployment.medical({ month: '2010-08', received: 'benefit' }, law),
      unemployment.medical({ month: '2010-08', received: 'benefit', ...inpatient }, law),
      unemployment.medical({ month: '2010-08', received: 'benefit', ...inpatient, honoured: true }, law),
      unemployment.medical({ month: '2005-08', received: 'benefit', monthlyBenefit: '256.25' }, law),
      unemployment.medical({ month: '2010-08', received: 'none' }, law),
      unemployment.medical({ month: '2005-08', received: 'benefit' }, law),
    ],
    'unemployment.death': [
      unemployment.death({ ...dead, contributionMonths: 255, funeralElsewhere: true }, law),
      unemployment.death({ ...dead, contributionMonths: 255, funeralElsewhere: false }, law),
      unemployment.death({ ...dead, received: 'none' }, law),
      unemployment.death(dead, law),
      unemployment.death(
        { ...dead, death: '2012-06', contributionMonths: 255, funeralElsewhere: false },
        law,
      ),
    ],
    'unemployment.deathBefore2011': [
      unemployment.death(deadBefore, law),
      unemployment.death({ ...deadBefore, publicGood: true, monthDrawn: true }, law),
      unemployment.death({ ...deadBefore, received: 'none' }, law),
      unemployment.death({ ...dead, death: '2010-09' }, law),
    ],
    'unemployment.ruralLumpSum': [
      unemployment.ruralLumpSum(rural, law),
      unemployment.ruralLumpSum({ ...rural, continuousMonths: 11, insured: false }, law),
      unemployment.ruralLumpSum({ ...rural, ended: '2025-06' }, law),
    ],
    'unemployment.businessStart': [
      unemployment.businessStart(business, law),
      unemployment.businessStart({ ...business, monthlyBenefit: '1216', licence: true }, law),
      unemployment.businessStart({ ...business, licence: false, drawnMonths: 18 }, law),
      unemployment.businessStart({ ...business, month: '2025-06' }, law),
    ],
    'unemployment.priceSubsidy': [
      unemployment.priceSubsidy(prices, law),
      unemployment.priceSubsidy({ ...prices, received: 'joblessAid' }, law),
      unemployment.priceSubsidy(
        {
          ...prices,
          month: '2022-09',
          published: '2022-10',
          indices: [{ month: '2022-09', cpiRise: '0.028', foodRise: '0.02' }],
          provinceRise: '0.036',
        },
        law,
      ),
      unemployment.priceSubsidy(
        {
          ...prices,
          month: '2022-09',
          published: '2022-10',
          indices: [{ month: '2022-09', cpiRise: '0.028', foodRise: '0.088' }],
        },
        byPlace,
      ),
      unemployment.priceSubsidy(
        { ...prices, indices: [{ month: '2020-03', cpiRise: '0.02', foodRise: '0.01' }] },
        law,
      ),
      unemployment.priceSubsidy(early, law),
      unemployment.priceSubsidy({ ...prices, indices: [] }, law),
    ],
    'unemployment.joblessAid': [
      unemployment.joblessAid(jobless, law),
      unemployment.joblessAid({ ...jobless, ground: 'exhausted', monthlyBenefit: '1376' }, law),
      unemployment.joblessAid(jobless2022, law),
      unemployment.joblessAid({ ...jobless, drawnBefore: true, applied: '2021-08' }, law),
      unemployment.joblessAid({ ...jobless2022, unemployed: '2021-03', applied: '2021-04' }, law),
      unemployment.joblessAid({ ...jobless2022, applied: '2023-02', approved: '2023-02' }, law),
    ],
    'unemployment.temporaryAid': [
      unemployment.temporaryAid(migrant, law),
      unemployment.temporaryAid({ ...migrant, ruralWorker: false, contributionMonths: 14 }, law),
      unemployment.temporaryAid({ ...migrant, unemployed: '2021-05' }, law),
    ],
    'unemployment.claimTransfer': [
      unemployment.claimTransfer(move, law),
      unemployment.claimTransfer(
        { ...move, month: '2025-05', destination: 'sameProvince', standardMonth: '2025-05' },
        law,
      ),
      unemployment.claimTransfer({ ...move, destination: 'sameProvince' }, law),
    ],
  }
