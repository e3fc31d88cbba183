import type { SeriesExceptions } from './exceptions.js'

export const unemploymentSupportExceptions: SeriesExceptions = {
  absenceIsLaw: [],
  replaced: {},
  alike: [
    {
      reason: 'a year of work is the condition and twelve months of benefit the most',
      members: ['henan unemployment.ruralLumpSum.leastMonths', 'henan unemployment.ruralLumpSum.most'],
    },
    {
      reason: 'both aids of 2022 begin with the month after approval',
      members: ['henan unemployment.joblessAid.firstMonth', 'henan unemployment.temporaryAid.firstMonth'],
    },
  ],
}
