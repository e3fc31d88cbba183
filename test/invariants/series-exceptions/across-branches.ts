import type { SeriesExceptions } from './exceptions.js'

/** Series of different branches that hold the same values. */
export const acrossBranchesExceptions: SeriesExceptions = {
  absenceIsLaw: [],
  replaced: {},
  alike: [
    {
      reason:
        'eight per cent since October 2014: the own contribution, the account it fills, and the employer’s share of the occupational annuity',
      members: [
        'china civilPension.contribution.rate.employee',
        'china civilPension.contribution.rate.account',
        'china transfer.account.civilShare',
        'china occupationalAnnuity.contribution.rate.employer',
      ],
    },
    {
      reason: 'money is kept to the fen where no text says otherwise',
      members: ['china transfer.rounding', 'henan adjustment.pension.rounding'],
    },
    {
      reason: 'article 86 of the Social Insurance Law sets one late-payment charge for all branches',
      members: [
        'china employeePension.contribution.lateCharge.dailyRate',
        'china unemployment.contribution.lateCharge.dailyRate',
      ],
    },
    {
      reason: 'money is kept to the fen where no text says otherwise',
      members: ['china workInjury.contribution.rounding', 'china workInjury.rounding'],
    },
    {
      reason: 'money is kept to the fen where no text says otherwise',
      members: ['henan unemployment.contribution.rounding', 'henan unemployment.support.rounding'],
    },
    {
      reason: 'one half: the advance on the lump sum at death, and the host’s share of an intern’s costs',
      members: ['china workInjury.missing.advanceShare', 'henan workInjury.interns.hostShare'],
    },
  ],
}
