import type { Series } from '../../types.js'

/** National values: What is paid beside the unemployment benefit (其他失业待遇). */
export const nationalUnemploymentSupport: readonly Series[] = [
  {
    path: 'unemployment.medical.rule',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2011-07',
        to: null,
        value: 'medicalInsurance',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2011-07-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'national/sil',
            article: '第四十八条',
          },
        ],
      },
    ],
  },
  {
    path: 'unemployment.medical.maternity',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2011-07',
        to: '2023-11',
        value: 'maternityNotNamed',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2011-07-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'national/sil',
            article: '第四十八条',
          },
        ],
      },
      {
        from: '2023-12',
        to: null,
        value: 'maternityIncluded',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2023-12-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'national/2023-765',
            article: '第二十四条',
          },
        ],
        note: {
          zh: '职工基本医疗保险（含生育保险）费',
          en: 'contributions of the employees’ medical insurance, maternity included',
        },
      },
    ],
  },
  {
    path: 'unemployment.death.rule',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2011-07',
        to: null,
        value: 'asEmployedWorker',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2011-07-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'national/sil',
            article: '第四十九条',
          },
        ],
      },
    ],
  },
  {
    path: 'unemployment.transfer.otherProvince',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2001-01',
        to: '2021-12',
        value: 'moneyMoves',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2001-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'national/2000-8',
            article: '第二十一条、第二十二条、第二十三条、第二十四条',
          },
        ],
      },
      {
        from: '2022-01',
        to: null,
        value: 'moneyMoves',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'national/2021-85',
          },
        ],
        note: {
          zh: '领取人员也可选择在参保地申领；2021年的通知未查阅原文',
          en: 'claimants may also choose to claim where they were insured; the notice of 2021 was not opened',
        },
      },
    ],
  },
  {
    path: 'unemployment.transfer.serviceShare',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2001-01',
        to: '2021-12',
        value: '0.5',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2001-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'national/2000-8',
            article: '第二十一条、第二十二条、第二十三条、第二十四条',
          },
        ],
        note: {
          zh: '医疗补助金、培训补贴和职业介绍补贴合计，按应享受失业保险金总额的一半',
          en: 'medical aid, training and placement money together: half of the total benefit due',
        },
      },
      {
        from: '2022-01',
        to: null,
        value: '0.5',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'national/2021-85',
          },
        ],
        note: {
          zh: '2021年的通知未查阅原文，比例据记忆',
          en: 'the notice of 2021 was not opened; the share as remembered',
        },
      },
    ],
  },
  {
    path: 'unemployment.transfer.rounding',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2001-01',
        to: null,
        value: 'halfUp/fen',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2001-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'national/2000-8',
          },
        ],
        note: {
          zh: '取整方法未见条文',
          en: 'no text on the rounding was seen',
        },
        alternatives: [
          {
            value: 'up/jiao',
            note: {
              zh: '见角进整的做法',
              en: 'rounding up to the jiao, as some agencies do',
            },
          },
        ],
      },
    ],
  },
]
