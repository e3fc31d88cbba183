import type { Series } from '../../types.js'

/** Luoyang values: Work-injury benefits (工伤待遇). */
export const luoyangInjuryBenefit: readonly Series[] = [
  {
    path: 'workInjury.base',
    place: '410300',
    verifiedThrough: '2026-09',
    values: [],
    gaps: [
      {
        from: '2004-01',
        to: '2009-06',
        reason: {
          zh: '洛阳市2009年7月以前的工伤待遇基数未查到，需市统计年鉴核定',
          en: 'Luoyang’s base before July 2009 was not found: the city yearbook would settle it',
        },
      },
      {
        from: '2009-07',
        to: '2010-06',
        reason: {
          zh: '2008年洛阳市在岗职工平均工资22883元，是否用于工伤待遇未核定',
          en: 'the on-post wage of Luoyang in 2008 was 22 883 yuan; its use for injury benefits is not settled',
        },
        candidates: [
          { value: '1906.92', note: { zh: '2008年22883元除以12', en: '22 883 yuan of 2008, divided by 12' } },
        ],
      },
      {
        from: '2010-07',
        to: '2018-12',
        reason: {
          zh: '2018年以前由市统筹，洛阳市2010年7月至2018年的基数未查到',
          en: 'the prefecture pooled until 2018; its base from July 2010 to 2018 was not found',
        },
      },
    ],
  },
]
