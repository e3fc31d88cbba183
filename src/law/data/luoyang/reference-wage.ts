import type { Series } from '../../types.js'

/** Luoyang's own reference wage, switching on 1 July, until the province took over in 2019-05. */
export const luoyangReferenceWage: readonly Series[] = [
  {
    path: 'employeePension.contribution.base.reference',
    place: '410300',
    verifiedThrough: '2019-04',
    values: [
      {
        from: '2009-07',
        to: '2010-06',
        value: '1906.92',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2009-07-01',
        knownBasis: 'effect',
        basisYear: 2008,
        sources: [{ document: 'luoyang/2009-20' }, { document: 'henan/2004-42' }],
        note: {
          zh: '2008年洛阳市在岗职工平均工资22883元除以12',
          en: 'on-post wage of Luoyang in 2008, 22,883 yuan, divided by 12',
        },
      },
      {
        from: '2016-07',
        to: '2017-06',
        value: '3818.33',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2016-07-01',
        knownBasis: 'effect',
        basisYear: 2015,
        sources: [{ document: 'press/luoyang-bounds' }],
        note: {
          zh: '由公布的2291元和11455元反推（全年45820元），年份据次年工资推定',
          en: 'implied by the published 2291 and 11,455 (45,820 a year); the year is inferred from the next wage',
        },
      },
      {
        from: '2017-07',
        to: '2018-06',
        value: '4173.00',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2017-07-01',
        knownBasis: 'effect',
        basisYear: 2016,
        sources: [{ document: 'statistics/luoyang-wage' }],
        note: {
          zh: '2016年洛阳市城镇非私营单位就业人员平均工资50076元除以12；工资数可靠，是否用于缴费基数未核定',
          en: 'wage of urban non-private units in Luoyang in 2016, 50,076 yuan, divided by 12; the wage is certain, its use for the bounds is not settled',
        },
      },
      {
        from: '2018-07',
        to: '2019-04',
        value: '4713.33',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2018-07-01',
        knownBasis: 'effect',
        basisYear: 2017,
        sources: [{ document: 'press/luoyang-bounds' }, { document: 'statistics/luoyang-wage' }],
        note: {
          zh: '2017年平均工资56560元除以12，与公布的2828元和14140元相符',
          en: 'wage of 2017, 56,560 yuan, divided by 12; agrees with the published 2828 and 14,140',
        },
      },
    ],
    gaps: [
      {
        from: '1995-01',
        to: '2009-06',
        reason: {
          zh: '洛阳市2009年7月以前的参照工资未查到，需市历年缴费通知核定',
          en: 'Luoyang’s reference wage before July 2009 was not found: the city’s yearly notices would settle it',
        },
      },
      {
        from: '2010-07',
        to: '2016-06',
        reason: {
          zh: '洛阳市2010年7月至2016年6月的参照工资未查到，需市历年缴费通知核定',
          en: 'Luoyang’s reference wage from July 2010 to June 2016 was not found: the city’s yearly notices would settle it',
        },
      },
    ],
  },
]
