import type { SeriesExceptions } from './exceptions.js'

export const unemploymentSupportExceptions: SeriesExceptions = {
  absenceIsLaw: [],
  replaced: {},
  alike: [
    {
      reason: 'series that are a declared gap and nothing else',
      members: [
        'henan unemployment.priceSubsidy.announced',
        'luoyang unemployment.medical.base',
        'henan residentPension.basic.localAddition',
        'henan survivors.ownWage.averagePension',
        'china unemployment.amount.livingStandard',
        'henan unemployment.backPay.level',
      ],
    },
    {
      reason: 'shares that are a declared gap and nothing else',
      members: [
        'luoyang unemployment.medical.employerShare',
        'luoyang unemployment.medical.employeeShare',
        'luoyang unemployment.medical.maternityShare',
        'china incapacity.resignation.share',
      ],
    },
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
