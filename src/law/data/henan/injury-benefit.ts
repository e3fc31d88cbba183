import type { Series } from '../../types.js'

/** Henan values: Work-injury benefits (工伤待遇). */
export const henanInjuryBenefit: readonly Series[] = [
  {
    path: 'workInjury.base',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-01',
        to: '2022-12',
        value: '6355',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2022-06-11',
        knownBasis: 'report',
        basisYear: 2021,
        sources: [{ document: 'press/injury-base-2022' }],
        note: {
          zh: '用于丧葬补助金、一次性伤残就业和医疗补助金、生活护理费',
          en: 'for the funeral allowance, the two leaving grants and nursing',
        },
      },
      {
        from: '2023-01',
        to: '2023-12',
        value: '6575',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2023-08-04',
        knownBasis: 'report',
        basisYear: 2022,
        sources: [{ document: 'press/injury-base-2023' }],
        note: { zh: '2022年在岗职工平均工资78900元', en: 'on-post average wage of 2022: 78 900 yuan' },
      },
      {
        from: '2024-01',
        to: '2024-12',
        value: '7132',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2024-07-23',
        knownBasis: 'report',
        basisYear: 2023,
        sources: [{ document: 'press/injury-base-2024' }],
      },
      {
        from: '2025-01',
        to: '2025-12',
        value: '7183.3',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2025-11-04',
        knownBasis: 'report',
        basisYear: 2024,
        sources: [{ document: 'press/injury-2025' }],
        note: {
          zh: '公布文本只列生活护理费，其余三项按惯例',
          en: 'the published text names nursing; the other three uses follow the practice',
        },
      },
    ],
    gaps: [
      {
        from: '2019-01',
        to: '2019-12',
        reason: {
          zh: '全省城镇单位就业人员平均工资，数额未核定',
          en: 'the provincial average of all employees of urban units; its figure is not settled',
        },
        candidates: [
          {
            value: '5264.5',
            note: {
              zh: '2018年63174元折月，数列系记忆',
              en: '63 174 yuan of 2018 by the month; the series is from memory',
            },
          },
        ],
      },
      {
        from: '2020-01',
        to: '2020-12',
        reason: {
          zh: '是否采用2019年在岗职工平均工资未核定',
          en: 'whether the on-post average of 2019 was used is not settled',
        },
        candidates: [{ value: '5692', note: { zh: '若用在岗职工', en: 'if the on-post average was used' } }],
      },
      {
        from: '2021-01',
        to: '2021-12',
        reason: {
          zh: '是否采用2020年在岗职工平均工资未核定',
          en: 'whether the on-post average of 2020 was used is not settled',
        },
        candidates: [{ value: '5946', note: { zh: '若用在岗职工', en: 'if the on-post average was used' } }],
      },
    ],
  },
]
