import type { SeriesExceptions } from './exceptions.js'

export const employeePensionExceptions: SeriesExceptions = {
  absenceIsLaw: [
    'employeePension.relief.exemption.small',
    'employeePension.relief.exemption.large',
    'employeePension.relief.deferral.hardship',
    'employeePension.relief.deferral.fiveIndustries',
    'employeePension.relief.deferral.moreIndustries',
    'employeePension.relief.flexibleMakeUp',
    'employeePension.contribution.base.fixedFloor',
    'employeePension.contribution.base.settleBy',
  ],
  replaced: {
    'henan employeePension.contribution.base.reference':
      'a provisional and a final figure for 2021-07 to 2022-06',
    'china employeePension.minimumMonths':
      'the decision of 2024-09-13 over the 15 years of the Social Insurance Law',
    'china retirement.originalAge.men':
      'the decision of 2024-09-13 confirms the age of 1978 as its starting point',
  },
  alike: [
    {
      reason:
        'the indexed half of the basic pension and the transitional pension both rest on the local base',
      members: [
        'henan employeePension.award.basic.indexedBase',
        'henan employeePension.award.transitional.base',
      ],
    },
    {
      reason: '55 is the age of three groups of the rules of 1978',
      members: [
        'china retirement.originalAge.womenCadres',
        'china retirement.originalAge.womenFlexible',
        'china retirement.specialWork.men',
      ],
    },
    {
      reason: 'the decision of 2024 delays both groups by one month in four',
      members: ['china retirement.delay.original60.step', 'china retirement.delay.original55.step'],
    },
    {
      reason:
        'three years are the longest delay of both groups and the longest flexible retirement either way',
      members: [
        'china retirement.delay.original60.cap',
        'china retirement.delay.original55.cap',
        'china retirement.flexible.earlyMonths',
        'china retirement.flexible.lateMonths',
      ],
    },
    {
      reason: 'contributions and accounts are both kept to the fen',
      members: ['china employeePension.contribution.rounding', 'china employeePension.account.rounding'],
    },
    {
      reason: 'Kaifeng and Xinxiang printed the same base on their sheets of early 2026',
      members: ['kaifeng employeePension.award.base.local', 'xinxiang employeePension.award.base.local'],
    },
  ],
}
