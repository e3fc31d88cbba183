import type { SeriesExceptions } from './exceptions.js'

const places = (names: string) => names.split(' ').map((place) => `${place} workInjury.rate.cut`)

export const injuryContributionExceptions: SeriesExceptions = {
  absenceIsLaw: [],
  replaced: {},
  alike: [
    {
      reason: 'the cities with a reserve of two years and more cut the rate by half in 2019',
      members: places('zhengzhou kaifeng luoyang pingdingshan puyang xuchang xinyang zhoukou'),
    },
    {
      reason: 'the cities with a reserve of a year and a half cut the rate by a fifth in 2019',
      members: places('xinxiang luohe sanmenxia zhumadian'),
    },
    {
      reason: 'thirty days for the employer’s application, thirty more for the grading',
      members: ['china workInjury.recognition.employerDays', 'china workInjury.grading.moreDays'],
    },
    {
      reason: 'a year for the worker’s application, a year before a review',
      members: ['china workInjury.recognition.workerMonths', 'china workInjury.grading.reviewMonths'],
    },
    {
      reason: 'sixty days for the decision, sixty for the grading',
      members: ['china workInjury.recognition.decisionDays', 'china workInjury.grading.days'],
    },
    {
      reason: 'fifteen days for a clear case, fifteen to ask for a second grading',
      members: ['china workInjury.recognition.clearDecisionDays', 'china workInjury.grading.appealDays'],
    },
  ],
}
