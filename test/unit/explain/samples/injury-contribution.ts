import { lawOf, workInjury, type AnyOutcome } from 'shebao'
import type { InjuryContributionRuleId } from '../../../../src/rules/injury/contribution/rule-ids.js'

const law = lawOf('luoyang')
const china = lawOf('china')
const bands = law.with({
  name: 'bands of the float',
  changes: [
    { path: 'workInjury.rate.bands.lowest', from: '2015-10', value: { '0': '3', '100': '4', '200': '5' } },
    {
      path: 'workInjury.rate.bands.others',
      from: '2015-10',
      value: { '0': '1', '30': '2', '60': '3', '100': '4', '200': '5' },
    },
  ],
})
const record = {
  from: '2024-01',
  payouts: '41250.75',
  contributions: '100000',
  insuredMonths: 48,
  deaths: 0,
  badlyHurt: 0,
  latePayment: false,
} as const
const firm = { wageBill: '1234567.89', industryClass: 4, step: 'base' } as const
const fall = { event: 'accident', date: '2024-02-29', applicant: 'employer' } as const
const injury = { month: '2025-03', death: 'none' } as const

/** Outcomes of every rule of this branch: computed, refused, undetermined. */
export const injuryContributionSamples: Readonly<Record<InjuryContributionRuleId, readonly AnyOutcome[]>> = {
  'workInjury.industryClass': [
    workInjury.industryClass({ month: '2025-06', code: 'C26', edition: '2011' }, law),
    workInjury.industryClass({ month: '2025-06', code: '5911', edition: '2017' }, law),
    workInjury.industryClass({ month: '2025-06', code: '59', edition: '2017', assigned: 2 }, law),
    workInjury.industryClass({ month: '2014-06', code: '59', edition: '2011', assigned: 2 }, law),
    workInjury.industryClass({ month: '2025-06', code: '59', edition: '2017' }, law),
    workInjury.industryClass({ month: '2025-06', code: '79', edition: '2017' }, law),
    workInjury.industryClass({ month: '2014-06', code: '59', edition: '2011' }, law),
  ],
  'workInjury.rate': [
    workInjury.rate({ month: '2019-09', industryClass: 6, step: 'up1' }, law),
    workInjury.rate({ month: '2012-09', industryClass: 2, step: 'base' }, law),
    workInjury.rate({ month: '2022-09', industryClass: 8, step: 'down2', reserveMonths: 19 }, law),
    workInjury.rate({ month: '2025-09', industryClass: 3, record }, bands),
    workInjury.rate({ month: '2025-09', industryClass: 3, record: { ...record, deaths: 10 } }, bands),
    workInjury.rate({ month: '2025-09', industryClass: 1, record: { ...record, insuredMonths: 11 } }, law),
    workInjury.rate({ month: '2025-09', industryClass: 3, record }, law),
    workInjury.rate({ month: '2022-09', industryClass: 3, step: 'base' }, law),
  ],
  'workInjury.contribution': [
    workInjury.contribution({ ...firm, from: '2025-03' }, law),
    workInjury.contribution({ ...firm, from: '2020-01', to: '2020-04', employerClass: 'large' }, law),
    workInjury.contribution(
      { ...firm, from: '2020-12', to: '2021-02', employerClass: 'small', reserveMonths: 24 },
      law,
    ),
    workInjury.contribution({ wageBill: '1234567.89', industryClass: 4, record, from: '2025-09' }, bands),
    workInjury.contribution({ ...firm, from: '2020-02' }, law),
    workInjury.contribution({ ...firm, from: '2025-11', to: '2026-02' }, law),
  ],
  'workInjury.constructionProject': [
    workInjury.constructionProject({ month: '2025-04', projectCost: '86000000.5', ratio: '0.001' }, law),
    workInjury.constructionProject({ month: '2025-04', projectCost: '86000000.5' }, law),
  ],
  'workInjury.smallFirm': [
    workInjury.smallFirm({ month: '2024-05', by: 'staff', staff: 6, wageShare: '0.6', rate: '0.0032' }, law),
    workInjury.smallFirm(
      { month: '2024-05', by: 'output', output: 1250, wagePerUnit: '80.5', rate: '0.0152' },
      law,
    ),
    workInjury.smallFirm({ month: '2015-05', by: 'staff', staff: 6, wageShare: '1', rate: '0.005' }, law),
  ],
  'workInjury.platformOrders': [
    workInjury.platformOrders({ month: '2023-09', province: '500000', ride: 12345, takeOut: 678 }, china),
    workInjury.platformOrders(
      {
        month: '2025-09',
        province: '330000',
        takeOut: 12345,
        delivery: 5,
        freight: 3,
        deliveryLevel: 'higher',
      },
      china,
    ),
    workInjury.platformOrders({ month: '2025-09', ride: 12345 }, law),
    workInjury.platformOrders({ month: '2026-09', ride: 12345 }, law),
    workInjury.platformOrders({ month: '2025-09', province: '330000', takeOut: 12345 }, china),
    workInjury.platformOrders({ month: '2025-09', ride: 12345 }, china),
  ],
  'workInjury.internCosts': [
    workInjury.internCosts({ month: '2024-10', amount: '30000.01' }, law),
    workInjury.internCosts({ month: '2024-10', amount: '30000.01', agreedHostShare: '0.7' }, law),
    workInjury.internCosts({ month: '2024-10', amount: '30000.01' }, china),
  ],
  'workInjury.recognition': [
    workInjury.recognition(fall, law),
    workInjury.recognition({ ...fall, applied: '2024-05-01', accepted: '2024-05-06', clearCase: true }, law),
    workInjury.recognition(
      {
        ...fall,
        event: 'occupationalDisease',
        applicant: 'union',
        applied: '2025-02-28',
        accepted: '2025-03-03',
        proofAsked: '2025-03-04',
        gradingApplied: '2025-09-01',
        graded: '2025-10-20',
        gradingReceived: '2025-10-22',
      },
      law,
    ),
    workInjury.recognition({ ...fall, date: '2010-05-01' }, law),
  ],
  'workInjury.liability': [
    workInjury.liability(
      { ...injury, standing: 'insured', grade: 8, graded: '2025-09', claimed: '2025-10' },
      law,
    ),
    workInjury.liability({ ...injury, standing: 'notInsured', arrears: '25000.5' }, law),
    workInjury.liability({ ...injury, standing: 'joinedLater', paidUp: '2025-06-10', grade: 3 }, law),
    workInjury.liability(
      { month: '2025-03', standing: 'insured', death: 'byAccidentOrInLeave', died: '2025-04' },
      law,
    ),
    workInjury.liability({ month: '2025-03', standing: 'insured', death: 'afterLeave', grade: 2 }, law),
    workInjury.liability({ ...injury, month: '2008-03', standing: 'insured' }, law),
  ],
}
