import type { Series } from '../../types.js'

/** Henan and Luoyang values: Pension of urban and rural residents (城乡居民养老保险). */
export const henanResidentPension: readonly Series[] = [
  {
    path: 'residentPension.contribution.tiers',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2020-01',
        to: null,
        value: {
          '200': '30',
          '300': '40',
          '400': '50',
          '500': '60',
          '600': '80',
          '700': '100',
          '800': '120',
          '900': '140',
          '1000': '160',
          '1500': '190',
          '2000': '220',
          '2500': '250',
          '3000': '280',
          '4000': '310',
          '5000': '340',
        },
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2020-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'press/henan-resident-tiers',
          },
        ],
        note: {
          zh: '2020年前已实行，起始年度未核定',
          en: 'in force before 2020; the year it began is not settled',
        },
      },
    ],
    gaps: [
      {
        from: '2014-01',
        to: '2019-12',
        reason: {
          zh: '2014年起为100元至5000元16档，补贴下限为30元（100至400元）和60元（500元以上），各档补贴未查到',
          en: 'from 2014 sixteen tiers of 100 to 5000, subsidies of at least 30 (100 to 400) and 60 (from 500); the subsidy of each tier was not found',
        },
      },
    ],
  },
  {
    path: 'residentPension.contribution.government.amount',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2021-01',
        to: null,
        value: {
          minimumAllowance: '100',
          destitute: '100',
          relapseMonitored: '100',
          severelyDisabled: '100',
        },
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2021-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'national/2021-64',
          },
        ],
      },
    ],
    gaps: [
      {
        from: '2014-01',
        to: '2020-12',
        reason: {
          zh: '河南2021年前代缴的对象和数额未查到，洛阳见其“十四五”规划',
          en: 'groups and amounts of Henan before 2021 were not found; for Luoyang its plan has them',
        },
      },
    ],
  },
  {
    path: 'residentPension.contribution.government.subsidy',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-01',
        to: null,
        value: '30',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2014-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'press/henan-resident-tiers',
          },
        ],
      },
    ],
  },
  {
    path: 'residentPension.account.rate',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [],
    gaps: [
      {
        from: '2009-09',
        to: null,
        reason: {
          zh: '河南居民个人账户记账利率未查到，需省厅每年的公布或个人账户对账单；可由调用方按年提供',
          en: 'Henan’s rates for residents’ accounts were not found: the yearly notices or an account statement would settle them; the caller may give rates by year',
        },
      },
    ],
  },
  {
    path: 'residentPension.basic.amount',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2009-09',
        to: '2014-06',
        value: '60',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2009-09-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'henan/resident-2014',
          },
        ],
        note: {
          zh: '国家55元，省级加5元',
          en: '55 of the nation and 5 of the province',
        },
      },
      {
        from: '2014-07',
        to: '2016-12',
        value: '78',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2014-07-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'henan/resident-2014-rise',
          },
          {
            document: 'luoyang/plan-2022',
          },
        ],
        note: {
          zh: '原60元，中央提高15元，省、市各级加3元',
          en: '60, with 15 from the centre and 3 from province and city',
        },
      },
      {
        from: '2017-01',
        to: '2017-12',
        value: '80',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2017-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'press/henan-resident-basic',
          },
        ],
        note: {
          zh: '2018年“提高18元至98元”说明此前为80元，起始月据业务常识',
          en: 'the rise of 2018, “by 18 to 98”, shows that it stood at 80 before; the month it began is recalled',
        },
      },
      {
        from: '2018-01',
        to: '2018-12',
        value: '98',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2018-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'press/henan-resident-basic',
          },
        ],
      },
      {
        from: '2019-01',
        to: '2020-06',
        value: '103',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2019-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'press/henan-resident-basic',
          },
        ],
      },
      {
        from: '2020-07',
        to: '2020-12',
        value: '108',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2020-07-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'press/henan-resident-basic',
          },
          {
            document: 'luoyang/plan-2022',
          },
        ],
      },
      {
        from: '2022-12',
        to: '2022-12',
        value: '113',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2022-12-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'henan/2023-4',
          },
        ],
        note: {
          zh: '通知所称提高前的标准',
          en: 'named by the notice as the level before the rise',
        },
      },
      {
        from: '2023-01',
        to: '2023-01',
        value: '123',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2023-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'henan/2023-4',
          },
        ],
      },
      {
        from: '2023-02',
        to: '2023-12',
        value: '123',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2023-02-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'henan/2023-4',
          },
        ],
        note: {
          zh: '年内是否提高到128元未核定',
          en: 'whether it rose to 128 within the year is not settled',
        },
        alternatives: [
          {
            value: '128',
            note: {
              zh: '开封2024年提高前的标准',
              en: 'level of Kaifeng before its rise of 2024',
            },
          },
        ],
      },
      {
        from: '2024-07',
        to: '2024-12',
        value: '148',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2024-07-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'press/henan-resident-basic-2024',
          },
        ],
        note: {
          zh: '开封自2024年7月起执行，洛阳列为148元',
          en: 'Kaifeng applied it from July 2024; Luoyang is named at 148',
        },
        alternatives: [
          {
            value: '133',
            note: {
              zh: '另一套流传的数值（113元加20元）',
              en: 'another chain in circulation (113 and 20)',
            },
          },
        ],
      },
      {
        from: '2025-01',
        to: '2025-12',
        value: '173',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2025-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'press/henan-resident-basic-2024',
          },
        ],
        note: {
          zh: '生效月未核定',
          en: 'the month of effect is not settled',
        },
        alternatives: [
          {
            value: '148',
            note: {
              zh: '如提高前',
              en: 'before the rise, should it have come later',
            },
          },
          {
            value: '153',
            note: {
              zh: '另一套流传的数值',
              en: 'another chain in circulation',
            },
          },
        ],
      },
    ],
    gaps: [
      {
        from: '2021-01',
        to: '2022-11',
        reason: {
          zh: '由108元提高到113元的月份未查到',
          en: 'the month of the rise from 108 to 113 was not found',
        },
        candidates: [
          {
            value: '108',
            note: {
              zh: '2020年7月起的标准',
              en: 'level from July 2020',
            },
          },
          {
            value: '113',
            note: {
              zh: '2022年底的标准',
              en: 'level at the end of 2022',
            },
          },
        ],
      },
      {
        from: '2024-01',
        to: '2024-06',
        reason: {
          zh: '2024年由128元提高到148元的生效月未核定',
          en: 'the month of the rise from 128 to 148 in 2024 is not settled',
        },
        candidates: [
          {
            value: '128',
            note: {
              zh: '提高前',
              en: 'before the rise',
            },
          },
          {
            value: '148',
            note: {
              zh: '提高后',
              en: 'after the rise',
            },
          },
          {
            value: '133',
            note: {
              zh: '另一套流传的数值',
              en: 'another chain in circulation',
            },
          },
        ],
      },
      {
        from: '2026-01',
        to: null,
        reason: {
          zh: '河南2026年标准未查到',
          en: 'Henan’s amount for 2026 was not found',
        },
        candidates: [
          {
            value: '173',
            note: {
              zh: '2025年的标准',
              en: 'level of 2025',
            },
          },
          {
            value: '193',
            note: {
              zh: '如加20元',
              en: 'if raised by 20',
            },
          },
        ],
      },
    ],
  },
  {
    path: 'residentPension.basic.localAddition',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [],
    gaps: [
      {
        from: '2009-09',
        to: null,
        reason: {
          zh: '市县加发额未逐地查到，请填写当地加发额',
          en: 'additions of cities and counties were not found place by place: give that of the place',
        },
      },
    ],
  },
  {
    path: 'residentPension.extra.longYears',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-07',
        to: null,
        value: '0',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2014-07-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'henan/resident-2014',
          },
        ],
        note: {
          zh: '省级数额未查到',
          en: 'no provincial amount was found',
        },
        alternatives: [
          {
            value: '3',
            note: {
              zh: '媒体所称每多缴一年加发3元',
              en: '3 yuan for each further year, named by media only',
            },
          },
        ],
      },
    ],
  },
  {
    path: 'residentPension.extra.highAge',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2018-03',
        to: null,
        value: {
          '65': '0',
        },
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2018-03-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'national/2018-21',
          },
        ],
        note: {
          zh: '省级高龄加发未查到；郑州另有86周岁起50元之说',
          en: 'no provincial addition by age was found; for Zhengzhou 50 yuan from 86 is named',
        },
      },
    ],
  },
  {
    path: 'residentPension.death.funeralMonths',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-01',
        to: null,
        value: '12',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'henan/2023-9',
          },
        ],
        note: {
          zh: '随最低标准调整，缴费人员和领取人员均适用，市县可提高',
          en: 'moves with the minimum, for payers and recipients; a city may pay more',
        },
      },
    ],
    gaps: [
      {
        from: '2014-02',
        to: '2021-12',
        reason: {
          zh: '2022年前河南丧葬补助金标准未查到',
          en: 'Henan’s funeral grant before 2022 was not found',
        },
      },
    ],
  },
  {
    path: 'residentPension.contribution.government.amount',
    place: '410300',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2016-01',
        to: '2020-12',
        value: {
          registeredPoor: '100',
        },
        status: 'final',
        evidence: 'verified',
        knownFrom: '2016-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'luoyang/plan-2022',
          },
        ],
        note: {
          zh: '为24.59万人代缴2459万元，人均100元；规划期内的具体年度未列',
          en: '24.59 million yuan for 245,900 people, 100 each; the years within the period are not named',
        },
      },
    ],
  },
  {
    path: 'residentPension.basic.localAddition',
    place: '410300',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-07',
        to: null,
        value: '0',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2014-07-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'luoyang/plan-2022',
          },
          {
            document: 'press/henan-resident-basic-2024',
          },
        ],
        note: {
          zh: '洛阳2015年、2020年和2024年的数额等于省最低标准，未见市级加发',
          en: 'in 2015, 2020 and 2024 the amount of Luoyang equals the provincial minimum; no addition of the city was found',
        },
      },
    ],
  },
]
