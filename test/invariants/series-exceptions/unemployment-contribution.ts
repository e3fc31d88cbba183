import type { SeriesExceptions } from './exceptions.js'

const coverage = (groups: readonly string[]) => groups.map((group) => `henan unemployment.coverage.${group}`)

export const unemploymentContributionExceptions: SeriesExceptions = {
  absenceIsLaw: [
    'unemployment.contribution.deferral.fiveIndustries',
    'unemployment.contribution.deferral.moreIndustries',
  ],
  replaced: {},
  alike: [
    {
      reason: 'both regulations name these employers',
      members: coverage([
        'urbanFirm',
        'institution',
        'association',
        'privateNonFirm',
        'organ',
        'individualBusiness',
      ]),
    },
    {
      reason: 'the regulation in force since March 2025 names them, that of 2001 does not',
      members: coverage(['ruralFirm', 'foundation', 'lawFirm', 'accountingFirm', 'civilianStaff']),
    },
    {
      reason: 'neither regulation covers them',
      members: coverage(['civilServant', 'flexible', 'platform', 'selfEmployed']),
    },
  ],
}
