import { lawOf, unemployment, type AnyOutcome } from 'shebao'
import type { UnemploymentEmployerRuleId } from '../../../../src/rules/unemployment/employer/rule-ids.js'

const law = lawOf('luoyang')
const firm = {
  month: '2025-09',
  unit: 'sme',
  contributionMonths: 60,
  arrearsCleared: true,
  paidLastYear: '48000',
  headcountAtStart: 80,
  headcountAtEnd: 76,
  leavers: 9,
  leaversNotCounted: 5,
  insured: 76,
} as const
const hit = {
  month: '2020-05',
  unit: 'sme',
  hitByEpidemic: true,
  recoveryExpected: true,
  option: 'benefitMonths',
  insured: 40,
  reserveMonths: 30,
  localBenefit: '1520',
  headcountAtStart: 41,
  headcountAtEnd: 40,
  leavers: 2,
  leaversNotCounted: 1,
} as const
const certificate = {
  application: '2025-09-10',
  certificate: '2025-03-20',
  level: 'senior',
  status: 'firmStaff',
  contributionMonths: 30,
  takenThisYear: 0,
  shortageTrade: true,
  sameTradeAndLevelTaken: false,
} as const
const hire = {
  month: '2025-11',
  hired: '2025-07-15',
  contract: true,
  contributionMonths: 4,
  takenBefore: false,
} as const
const training = {
  month: '2022-09',
  unit: 'sme',
  hitByEpidemic: true,
  takenBefore: false,
  insured: 12,
} as const

/** Outcomes of every rule of this branch: computed, refused, undetermined. */
export const unemploymentEmployerSamples: Readonly<
  Record<UnemploymentEmployerRuleId, readonly AnyOutcome[]>
> = {
  'unemployment.stabilisationRefund': [
    unemployment.stabilisationRefund(firm, law),
    unemployment.stabilisationRefund(
      { ...firm, unit: 'lawFirm', backPayments: '1000.55', labourDispatch: true },
      law,
    ),
    unemployment.stabilisationRefund(
      { ...firm, month: '2023-09', newClaimants: 3, averageInsured: '77.25' },
      law,
    ),
    unemployment.stabilisationRefund({ ...firm, month: '2024-09', reserveMonths: 14 }, law),
    unemployment.stabilisationRefund({ ...firm, month: '2016-09', headcountAtEnd: 80 }, law),
    unemployment.stabilisationRefund(
      { ...firm, unit: 'organ', contributionMonths: 3, arrearsCleared: false, leaversNotCounted: 0 },
      law,
    ),
    unemployment.stabilisationRefund({ ...firm, month: '2024-09', reserveMonths: 3 }, law),
    unemployment.stabilisationRefund({ ...firm, month: '2024-09' }, law),
    unemployment.stabilisationRefund({ ...firm, month: '2026-03' }, law),
  ],
  'unemployment.emergencyRefund': [
    unemployment.emergencyRefund(hit, law),
    unemployment.emergencyRefund(
      { ...hit, month: '2019-05', option: 'contributions', socialContributions: '100000.01' },
      law,
    ),
    unemployment.emergencyRefund(
      {
        ...hit,
        unit: 'largeFirm',
        hitByEpidemic: false,
        recoveryExpected: false,
        reserveMonths: 20,
        leavers: 9,
      },
      law,
    ),
    unemployment.emergencyRefund({ ...hit, month: '2021-05' }, law),
    unemployment.emergencyRefund({ ...hit, month: '2012-05' }, law),
  ],
  'unemployment.skillSubsidy': [
    unemployment.skillSubsidy(certificate, law),
    unemployment.skillSubsidy({ ...certificate, application: '2024-09-10', certificate: '2023-09-10' }, law),
    unemployment.skillSubsidy({ ...certificate, application: '2020-09-10', certificate: '2020-01-10' }, law),
    unemployment.skillSubsidy(
      {
        ...certificate,
        status: 'otherStaff',
        certificate: '2016-12-31',
        contributionMonths: 3,
        takenThisYear: 3,
        sameTradeAndLevelTaken: true,
      },
      law,
    ),
    unemployment.skillSubsidy(
      { ...certificate, status: 'claimant', application: '2020-09-10', certificate: '2020-01-10' },
      law,
    ),
    unemployment.skillSubsidy({ ...certificate, application: '2018-09-10', certificate: '2018-01-10' }, law),
  ],
  'unemployment.jobExpansion': [
    unemployment.jobExpansion({ ...hire, group: 'graduationYear', graduation: '2025-06' }, law),
    unemployment.jobExpansion({ ...hire, group: 'recentGraduate', graduation: '2023-06' }, law),
    unemployment.jobExpansion({ ...hire, group: 'registeredYouth', birth: '2001-01-31' }, law),
    unemployment.jobExpansion(
      { ...hire, month: '2024-11', hired: '2024-07-15', group: 'graduationYear', graduation: '2024-06' },
      law,
    ),
    unemployment.jobExpansion(
      {
        ...hire,
        hired: '2023-12-31',
        group: 'registeredYouth',
        birth: '1998-01-31',
        contract: false,
        contributionMonths: 2,
        takenBefore: true,
      },
      law,
    ),
    unemployment.jobExpansion(
      { ...hire, month: '2026-01', group: 'graduationYear', graduation: '2025-06' },
      law,
    ),
  ],
  'unemployment.keptTraining': [
    unemployment.keptTraining(training, law),
    unemployment.keptTraining(
      { ...training, unit: 'largeFirm', hitByEpidemic: false, takenBefore: true },
      law,
    ),
    unemployment.keptTraining({ ...training, month: '2023-03' }, law),
    unemployment.keptTraining({ ...training, month: '2021-03' }, law),
  ],
}
