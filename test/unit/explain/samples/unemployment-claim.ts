import { lawOf, unemployment, type AnyOutcome } from 'shebao'
import type { UnemploymentClaimRuleId } from '../../../../src/rules/unemployment/claim/rule-ids.js'

const law = lawOf('luoyang')
const claim = {
  ended: '2025-01-31',
  ending: 'contractExpired',
  registered: '2025-02-10',
  contributionMonths: 75,
  statutoryAge: '2048-02',
  drawsPension: false,
} as const
const level = law.with({
  name: 'level of 2005',
  changes: [{ path: 'unemployment.backPay.level', from: '2005-01', to: '2025-02', value: '400' }],
})
const before = {
  ...claim,
  ended: '2009-03-10',
  registered: '2009-03-20',
  certificate: '2009-03-10',
} as const

/** Outcomes of every rule of this branch: computed, refused, undetermined. */
export const unemploymentClaimSamples: Readonly<Record<UnemploymentClaimRuleId, readonly AnyOutcome[]>> = {
  'unemployment.eligibility': [
    unemployment.eligibility(claim, law),
    unemployment.eligibility(before, law),
    unemployment.eligibility({ ...claim, ending: 'otherByLaw' }, law),
    unemployment.eligibility(
      {
        ended: '2025-01-31',
        ending: 'resigned',
        contributionMonths: 3,
        statutoryAge: '2025-01',
        drawsPension: true,
      },
      law,
    ),
    unemployment.eligibility({ ...before, registered: '2009-09-20' }, law),
    unemployment.eligibility({ ...before, ending: 'agreedByEmployer' }, law),
    unemployment.eligibility({ ...before, ended: '1998-01-01', registered: '1998-02-01' }, law),
  ],
  'unemployment.duration': [
    unemployment.duration({ registered: '2025-06-10', contributionMonths: 75 }, law),
    unemployment.duration({ registered: '2025-06-10', contributionMonths: 75 }, lawOf('xuchang')),
    unemployment.duration(
      {
        registered: '2025-06-10',
        spells: [
          { from: '2020-01', to: '2021-12', place: 'zhengzhou' },
          { from: '2023-01', to: '2024-12', place: '110000' },
        ],
        earlierClaim: { registered: '2020-06', unclaimedMonths: '3.5' },
      },
      law,
    ),
    unemployment.duration({ registered: '2025-06-10', contributionMonths: 7 }, law),
    unemployment.duration({ registered: '1998-06-10', contributionMonths: 75 }, law),
  ],
  'unemployment.amount': [
    unemployment.amount({ month: '2026-01' }, law),
    unemployment.amount({ month: '2024-06', livingStandard: '1700' }, lawOf('songxian')),
    unemployment.amount({ month: '2024-06', category: 'first' }, lawOf('henan')),
  ],
  'unemployment.award': [
    unemployment.award(claim, law),
    unemployment.award({ ...claim, events: [{ event: 'reemployed', month: '2025-08' }] }, law),
    unemployment.award({ ...claim, contributionMonths: 300, statutoryAge: '2027-08' }, law),
    unemployment.award({ ...claim, contributionMonths: 60, registered: '2025-03-10' }, lawOf('xuchang')),
    unemployment.award(
      { ...claim, category: 'first', contributionMonths: 60, registered: '2025-03-10' },
      lawOf('xuchang'),
    ),
    unemployment.award(
      {
        ...claim,
        registered: '2024-05-10',
        ended: '2024-05-01',
        contributionMonths: 5,
        earlierClaim: { registered: '2023-06', unclaimedMonths: 4 },
      },
      level,
    ),
    unemployment.award({ ...claim, events: [{ event: 'reemployed', month: '2025-02' }] }, law),
    unemployment.award({ ...claim, ending: 'resigned' }, law),
    unemployment.award({ ...before, category: 'first' }, law),
  ],
  'unemployment.backPay': [
    unemployment.backPay({ from: '2025-02', to: '2025-04', paidIn: '2025-05', alreadyPaid: '1680' }, law),
    unemployment.backPay({ from: '2024-10', to: '2024-12', paidIn: '2025-01' }, level),
    unemployment.backPay({ from: '2025-02', to: '2025-02', paidIn: '2025-05', alreadyPaid: '1680' }, law),
    unemployment.backPay({ from: '2024-10', to: '2024-12', paidIn: '2025-01' }, law),
  ],
}
