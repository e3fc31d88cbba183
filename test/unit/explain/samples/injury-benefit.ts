import { lawOf, workInjury, type AnyOutcome } from 'shebao'
import type { InjuryBenefitRuleId } from '../../../../src/rules/injury/benefit/rule-ids.js'

const law = lawOf('luoyang')
const april2024 = lawOf('luoyang', { asOf: '2024-04-01' })
const third = {
  injury: '2023-04',
  graded: '2024-02',
  claimed: '2024-03',
  grade: 3,
  meanWage: '5200.33',
  insured: true,
  nursing: 'partly',
  ownContributions: '99.20',
} as const
const sixth = { injury: '2024-02', graded: '2024-08', grade: 6, ownWage: '3000', insured: true } as const
const eighth = {
  month: '2024-09',
  grade: 8,
  way: 'contractEnded',
  occupationalDisease: true,
  monthsToRetirement: 40,
  insured: true,
} as const
const stay = { month: '2024-03', days: 12, city: 'other', insured: true } as const
const trip = {
  month: '2024-03',
  city: 'large',
  days: 4,
  fares: [
    { means: 'secondClassRail', cost: '363.5' },
    { means: 'other', cost: '900' },
  ],
  lodgingAndBoard: '700',
  consent: true,
  insured: true,
} as const
const leg = { month: '2024-03', cost: '15800', limit: '14000', confirmed: true, insured: true } as const
const care = { level: 'mostly', concluded: '2023-05', month: '2025-03', insured: true } as const
const back = { from: '2024-05', grade: 7, wageBefore: '6200', wageNow: '4700.5' } as const
const retired = { from: '2025-04', grade: 2, allowance: '5270', pension: '3911.2', insured: true } as const
const appeal = {
  way: 'appeal',
  injury: '2023-05',
  firstGraded: '2024-02',
  regraded: '2024-06',
  oldGrade: 5,
  newGrade: 4,
  ownWage: '5000',
  insured: true,
  newNursing: 'partly',
  placed: false,
  ownContributions: '100',
} as const
const { newNursing: _nursing, ...lighter } = appeal
const review = { ...lighter, way: 'review', applied: '2025-03', regraded: '2025-05' } as const
const again = { ...sixth, grade: 7, newGrade: 4, ownContributions: '90', allowanceBefore: '2500' } as const
const loaded = law.with({
  name: 'one-off amounts',
  changes: [{ path: 'workInjury.migrantLumpSum', from: '2024-01', to: '2024-12', value: { '2': '400000' } }],
})

/** Outcomes of every rule of this branch: computed, refused, undetermined. */
export const injuryBenefitSamples: Readonly<Record<InjuryBenefitRuleId, readonly AnyOutcome[]>> = {
  'workInjury.ownWage': [
    workInjury.ownWage({ injury: '2024-03', meanWage: '5000', trueMeanWage: '6500' }, law),
    workInjury.ownWage({ injury: '2024-03', wages: [{ from: '2023-08', to: '2024-01', wage: '3000' }] }, law),
    workInjury.ownWage({ injury: '2024-03', meanWage: '50000' }, law),
    workInjury.ownWage({ injury: '2024-03', wages: [] }, law),
    workInjury.ownWage({ injury: '2018-03', meanWage: '4000' }, law),
  ],
  'workInjury.disability': [
    workInjury.disability(third, law),
    workInjury.disability({ ...third, trueMeanWage: '7000', insured: false }, law),
    workInjury.disability({ ...sixth, placed: false, ownContributions: '300' }, law),
    workInjury.disability({ ...sixth, placed: true }, law),
    workInjury.disability(
      { ...sixth, grade: 9, graded: '2024-12', nursing: 'complete', oldWound: true },
      law,
    ),
    workInjury.disability({ ...sixth, stopped: 'treatmentRefused' }, law),
    workInjury.disability(sixth, law),
    workInjury.disability({ ...sixth, grade: 10, injury: '2010-06', graded: '2011-03' }, law),
  ],
  'workInjury.leavingGrants': [
    workInjury.leavingGrants(eighth, law),
    workInjury.leavingGrants({ ...eighth, month: '2026-02', insured: false, monthsToRetirement: 200 }, law),
    workInjury.leavingGrants({ ...eighth, grade: 2 }, law),
    workInjury.leavingGrants({ ...eighth, grade: 5 }, law),
    workInjury.leavingGrants({ ...eighth, month: '2018-05' }, law),
  ],
  'workInjury.leavePay': [
    workInjury.leavePay({ from: '2024-03', months: 14, wage: '6500', extension: 1, needsCare: true }, law),
    workInjury.leavePay({ from: '2024-03', months: 10, wage: '6500', graded: '2024-09' }, law),
    workInjury.leavePay({ from: '2024-03', months: 10, wage: '6500', stopped: 'conditionsLost' }, law),
    workInjury.leavePay({ from: '2003-03', months: 10, wage: '6500' }, law),
  ],
  'workInjury.hospitalMeals': [
    workInjury.hospitalMeals(stay, law),
    workInjury.hospitalMeals({ ...stay, insured: false, month: '2020-03' }, law),
    workInjury.hospitalMeals({ ...stay, stopped: 'gradingRefused' }, law),
    workInjury.hospitalMeals({ ...stay, month: '2009-03' }, law),
  ],
  'workInjury.travel': [
    workInjury.travel(trip, law),
    workInjury.travel({ ...trip, consent: false }, law),
    workInjury.travel({ ...trip, month: '2009-03' }, law),
  ],
  'workInjury.devices': [
    workInjury.devices(leg, law),
    workInjury.devices({ ...leg, insured: false, cost: '12000' }, law),
    workInjury.devices({ ...leg, confirmed: false }, law),
  ],
  'workInjury.nursing': [
    workInjury.nursing(care, law),
    workInjury.nursing({ ...care, previous: '3000' }, law),
    workInjury.nursing({ ...care, month: '2023-06', insured: false }, law),
    workInjury.nursing({ ...care, concluded: '2012-05', month: '2015-06', previous: '1500' }, law),
    workInjury.nursing({ ...care, month: '2023-05' }, law),
    workInjury.nursing({ ...care, concluded: '2012-05', month: '2015-06' }, law),
    workInjury.nursing({ ...care, concluded: '2018-05', month: '2023-06' }, law),
  ],
  'workInjury.wageLoss': [
    workInjury.wageLoss(back, law),
    workInjury.wageLoss({ ...back, grade: 3, wageNow: '7000' }, law),
    workInjury.wageLoss({ ...back, from: '2005-05' }, law),
  ],
  'workInjury.pensionTopUp': [
    workInjury.pensionTopUp(retired, law),
    workInjury.pensionTopUp({ ...retired, grade: 6, pension: '6000' }, law),
    workInjury.pensionTopUp({ ...retired, from: '2003-04' }, law),
  ],
  'workInjury.migrantLumpSum': [
    workInjury.migrantLumpSum({ graded: '2024-05', grade: 2, insured: true }, loaded),
    workInjury.migrantLumpSum({ graded: '2024-05', grade: 8, insured: true }, law),
    workInjury.migrantLumpSum({ graded: '2024-05', grade: 2, insured: true }, law),
  ],
  'workInjury.regrade': [
    workInjury.regrade(appeal, law),
    workInjury.regrade({ ...lighter, oldGrade: 4, newGrade: 7, oldNursing: 'partly' }, law),
    workInjury.regrade({ ...appeal, injury: '2023-04', firstGraded: '2023-10' }, law),
    workInjury.regrade(
      {
        ...appeal,
        injury: '2010-05',
        recognised: '2010-12',
        firstGraded: '2011-03',
        regraded: '2011-05',
        newNursing: 'mostly',
      },
      law,
    ),
    workInjury.regrade(review, law),
    workInjury.regrade({ ...review, applied: '2024-12' }, law),
    workInjury.regrade({ ...appeal, injury: '2017-05', firstGraded: '2018-02', regraded: '2018-06' }, law),
  ],
  'workInjury.secondInjury': [
    workInjury.secondInjury(again, law),
    workInjury.secondInjury({ ...again, grade: 10, newGrade: 8 }, law),
    workInjury.secondInjury({ ...again, stopped: 'conditionsLost' }, law),
    workInjury.secondInjury({ ...again, newGrade: 5 }, law),
  ],
  'workInjury.recomputation': [
    workInjury.recompute({ disability: third, nursing: { ...care, month: '2024-01' } }, april2024, law, {
      paidThrough: '2025-03',
    }),
    workInjury.recompute({ leavingGrants: { ...eighth, month: '2024-02' } }, april2024, law),
    workInjury.recompute({ disability: third }, april2024, law),
    workInjury.recompute({ nursing: { ...care, month: '2026-02' } }, law, law, { paidThrough: '2026-06' }),
    workInjury.recompute({ leavingGrants: { ...eighth, grade: 3 } }, april2024, law),
  ],
}
