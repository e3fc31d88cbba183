import type { Series } from '../../types.js'

/** Henan values: What is paid beside the unemployment benefit (其他失业待遇). */
export const henanUnemploymentSupport: readonly Series[] = [
  {
    path: 'unemployment.medical.rule',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2002-01',
        to: '2011-06',
        value: 'medicalAllowance',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2002-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'henan/unemployment-2001',
            article: '第二十五条',
          },
        ],
      },
    ],
  },
  {
    path: 'unemployment.medical.monthlyShare',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2002-01',
        to: '2011-06',
        value: '0.1',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2002-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'henan/unemployment-2001',
            article: '第二十五条',
          },
        ],
      },
    ],
  },
  {
    path: 'unemployment.medical.inpatientShare',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2002-01',
        to: '2011-06',
        value: '0.7',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2002-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'henan/unemployment-2001',
            article: '第二十五条',
          },
        ],
      },
    ],
  },
  {
    path: 'unemployment.medical.capMonths',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2002-01',
        to: '2011-06',
        value: '10',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2002-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'henan/unemployment-2001',
            article: '第二十五条',
          },
        ],
      },
    ],
  },
  {
    path: 'unemployment.medical.capMonthsHonoured',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2002-01',
        to: '2011-06',
        value: '18',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2002-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'henan/unemployment-2001',
            article: '第二十五条',
          },
        ],
      },
    ],
  },
  {
    path: 'unemployment.death.rule',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2002-01',
        to: '2011-06',
        value: 'monthsOfStandard',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2002-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'henan/unemployment-2001',
            article: '第二十六条',
          },
        ],
      },
    ],
  },
  {
    path: 'unemployment.death.funeralMonths',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2002-01',
        to: '2011-06',
        value: '7',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2002-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'henan/unemployment-2001',
            article: '第二十六条',
          },
          {
            document: 'press/nanyang-unemployment-death',
          },
        ],
      },
    ],
  },
  {
    path: 'unemployment.death.monthsEach',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2002-01',
        to: '2011-06',
        value: '5',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2002-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'henan/unemployment-2001',
            article: '第二十六条',
          },
          {
            document: 'press/nanyang-unemployment-death',
          },
        ],
      },
    ],
  },
  {
    path: 'unemployment.death.mostMonths',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2002-01',
        to: '2011-06',
        value: '15',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2002-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'henan/unemployment-2001',
            article: '第二十六条',
          },
          {
            document: 'press/nanyang-unemployment-death',
          },
        ],
      },
    ],
  },
  {
    path: 'unemployment.death.publicGoodAddition',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2002-01',
        to: '2011-06',
        value: '0.8',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2002-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'henan/unemployment-2001',
            article: '第二十六条',
          },
          {
            document: 'press/nanyang-unemployment-death',
          },
        ],
        note: {
          zh: '丧葬补助金和抚恤金均可提高；条文用“可”',
          en: 'on the funeral grant and on the survivors’ grant; the text says “may”',
        },
      },
    ],
  },
  {
    path: 'unemployment.ruralLumpSum.rule',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2002-01',
        to: '2025-02',
        value: 'monthsOfBenefit',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2002-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'henan/unemployment-2001',
            article: '第二十八条',
          },
        ],
      },
    ],
    gaps: [
      {
        from: '2025-03',
        to: null,
        reason: {
          zh: '2025年3月1日起施行的条例全文未见，是否保留该项待遇未定',
          en: 'the full text of the regulation in force since March 2025 was not seen: whether it keeps this benefit is not settled',
        },
      },
    ],
  },
  {
    path: 'unemployment.ruralLumpSum.leastMonths',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2002-01',
        to: '2025-02',
        value: '12',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2002-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'henan/unemployment-2001',
            article: '第二十八条',
          },
        ],
      },
    ],
    gaps: [
      {
        from: '2025-03',
        to: null,
        reason: {
          zh: '2025年3月1日起施行的条例全文未见，是否保留该项待遇未定',
          en: 'the full text of the regulation in force since March 2025 was not seen: whether it keeps this benefit is not settled',
        },
      },
    ],
  },
  {
    path: 'unemployment.ruralLumpSum.perYear',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2002-01',
        to: '2025-02',
        value: '1',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2002-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'henan/unemployment-2001',
            article: '第二十八条',
          },
        ],
      },
    ],
    gaps: [
      {
        from: '2025-03',
        to: null,
        reason: {
          zh: '2025年3月1日起施行的条例全文未见，是否保留该项待遇未定',
          en: 'the full text of the regulation in force since March 2025 was not seen: whether it keeps this benefit is not settled',
        },
      },
    ],
  },
  {
    path: 'unemployment.ruralLumpSum.most',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2002-01',
        to: '2025-02',
        value: '12',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2002-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'henan/unemployment-2001',
            article: '第二十八条',
          },
        ],
        note: {
          zh: '至多12个月，与连续工作满12个月的条件不同',
          en: 'at most twelve months of benefit; another twelve than that of the condition',
        },
      },
    ],
    gaps: [
      {
        from: '2025-03',
        to: null,
        reason: {
          zh: '2025年3月1日起施行的条例全文未见，是否保留该项待遇未定',
          en: 'the full text of the regulation in force since March 2025 was not seen: whether it keeps this benefit is not settled',
        },
      },
    ],
  },
  {
    path: 'unemployment.ruralLumpSum.partYear',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2002-01',
        to: '2025-02',
        value: 'leftOut',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2002-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'henan/unemployment-2001',
            article: '第二十八条',
          },
        ],
        note: {
          zh: '不满1年的部分如何计算未见条文',
          en: 'how a part of a year counts was not seen in a text',
        },
        alternatives: [
          {
            value: 'countsAsOne',
            note: {
              zh: '按1年计算的做法',
              en: 'counted as a whole year',
            },
          },
          {
            value: 'byTwelfths',
            note: {
              zh: '按月折算',
              en: 'counted by twelfths',
            },
          },
        ],
      },
    ],
    gaps: [
      {
        from: '2025-03',
        to: null,
        reason: {
          zh: '2025年3月1日起施行的条例全文未见，是否保留该项待遇未定',
          en: 'the full text of the regulation in force since March 2025 was not seen: whether it keeps this benefit is not settled',
        },
      },
    ],
  },
  {
    path: 'unemployment.businessStart.rule',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2002-01',
        to: '2025-02',
        value: 'remainingMonths',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2002-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'henan/unemployment-2001',
            article: '第三十五条',
          },
        ],
        note: {
          zh: '凭营业执照一次性领取剩余月数',
          en: 'the remaining months in one payment, with a business licence',
        },
      },
    ],
    gaps: [
      {
        from: '2025-03',
        to: null,
        reason: {
          zh: '2025年3月1日起施行的条例全文未见，是否保留该项待遇未定',
          en: 'the full text of the regulation in force since March 2025 was not seen: whether it keeps this benefit is not settled',
        },
      },
    ],
  },
  {
    path: 'unemployment.support.rounding',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2002-01',
        to: null,
        value: 'halfUp/fen',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2002-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'henan/unemployment-2001',
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
  {
    path: 'unemployment.priceSubsidy.rule',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2011-08',
        to: '2016-12',
        value: 'threeMonths',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2011-08-24',
        knownBasis: 'report',
        sources: [
          {
            document: 'press/price-subsidy-2011',
          },
        ],
        note: {
          zh: '自2011年8月12日起',
          en: 'since 2011-08-12',
        },
      },
      {
        from: '2017-01',
        to: '2021-11',
        value: 'singleMonth',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2017-01-09',
        knownBasis: 'report',
        sources: [
          {
            document: 'press/price-subsidy-2017',
          },
        ],
      },
      {
        from: '2021-12',
        to: null,
        value: 'publicationMonth',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2021-12-23',
        knownBasis: 'report',
        sources: [
          {
            document: 'press/price-subsidy-2021',
          },
        ],
      },
    ],
  },
  {
    path: 'unemployment.priceSubsidy.triggers',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2011-08',
        to: '2011-12',
        value: 'cpi',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2011-08-24',
        knownBasis: 'report',
        sources: [
          {
            document: 'press/price-subsidy-2011',
          },
        ],
      },
      {
        from: '2017-01',
        to: '2021-11',
        value: 'cpiOrFood',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2017-01-09',
        knownBasis: 'report',
        sources: [
          {
            document: 'press/price-subsidy-2017',
          },
        ],
      },
      {
        from: '2021-12',
        to: null,
        value: 'cpiOrFood',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2021-12-23',
        knownBasis: 'report',
        sources: [
          {
            document: 'press/price-subsidy-2021',
          },
        ],
        note: {
          zh: '各地可降低启动条件',
          en: 'prefectures may lower the triggers',
        },
      },
    ],
    gaps: [
      {
        from: '2012-01',
        to: '2016-12',
        reason: {
          zh: '2017年的报道称原先另有食品价格涨幅10%的条件，何时起实行未见',
          en: 'the report of 2017 speaks of an earlier trigger of a food rise of 10 %; since when is not known',
        },
        candidates: [
          {
            value: 'cpiOrFood',
            note: {
              zh: 'CPI 4%或食品10%',
              en: 'CPI 4 % or food 10 %',
            },
          },
        ],
      },
    ],
  },
  {
    path: 'unemployment.priceSubsidy.cpiRise',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2011-08',
        to: '2016-12',
        value: '0.04',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2011-08-24',
        knownBasis: 'report',
        sources: [
          {
            document: 'press/price-subsidy-2011',
          },
        ],
      },
      {
        from: '2017-01',
        to: '2021-11',
        value: '0.035',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2017-01-09',
        knownBasis: 'report',
        sources: [
          {
            document: 'press/price-subsidy-2017',
          },
        ],
      },
      {
        from: '2021-12',
        to: null,
        value: '0.035',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2021-12-23',
        knownBasis: 'report',
        sources: [
          {
            document: 'press/price-subsidy-2021',
          },
        ],
      },
    ],
  },
  {
    path: 'unemployment.priceSubsidy.foodRise',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2017-01',
        to: '2021-11',
        value: '0.06',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2017-01-09',
        knownBasis: 'report',
        sources: [
          {
            document: 'press/price-subsidy-2017',
          },
        ],
      },
      {
        from: '2021-12',
        to: null,
        value: '0.06',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2021-12-23',
        knownBasis: 'report',
        sources: [
          {
            document: 'press/price-subsidy-2021',
          },
        ],
      },
    ],
    gaps: [
      {
        from: '2011-08',
        to: '2016-12',
        reason: {
          zh: '食品价格条件的起始时间未见',
          en: 'since when a food trigger applied was not seen',
        },
        candidates: [
          {
            value: '0.1',
            note: {
              zh: '2017年的报道称原先为10%',
              en: '10 % by the report of 2017',
            },
          },
        ],
      },
    ],
  },
  {
    path: 'unemployment.priceSubsidy.runMonths',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2011-08',
        to: '2016-12',
        value: '3',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2011-08-24',
        knownBasis: 'report',
        sources: [
          {
            document: 'press/price-subsidy-2011',
          },
        ],
      },
    ],
  },
  {
    path: 'unemployment.priceSubsidy.amount',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2017-01',
        to: '2021-11',
        value: 'standardTimesRise',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2017-01-09',
        knownBasis: 'report',
        sources: [
          {
            document: 'press/price-subsidy-2017',
          },
        ],
        note: {
          zh: '失业保险金标准×启动指数的同比涨幅；两项同时满足的就高',
          en: 'benefit standard × the rise that triggered; where both did, the larger',
        },
      },
      {
        from: '2021-12',
        to: null,
        value: 'standardTimesRise',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2021-12-23',
        knownBasis: 'report',
        sources: [
          {
            document: 'press/price-subsidy-2021',
          },
        ],
        note: {
          zh: '以省辖市为单位测算；所见报道未载算式，沿用2017年算式',
          en: 'computed by prefecture; the report was cut off before the formula, that of 2017 is taken',
        },
        alternatives: [
          {
            value: 'setByPlace',
            note: {
              zh: '由省辖市公布金额',
              en: 'the amount the prefecture announces',
            },
          },
        ],
      },
    ],
    gaps: [
      {
        from: '2011-08',
        to: '2016-12',
        reason: {
          zh: '2011年实施意见的补贴金额算法未见',
          en: 'how much the opinion of 2011 grants was not seen',
        },
      },
    ],
  },
  {
    path: 'unemployment.priceSubsidy.announced',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [],
    gaps: [
      {
        from: '2011-08',
        to: null,
        reason: {
          zh: '各省辖市公布的补贴金额未收录，请填入',
          en: 'amounts announced by prefectures are not shipped: load the one published',
        },
      },
    ],
  },
  {
    path: 'unemployment.priceSubsidy.rounding',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2017-01',
        to: '2021-11',
        value: 'halfUp/yuan',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2017-01-09',
        knownBasis: 'report',
        sources: [
          {
            document: 'press/price-subsidy-2017',
          },
        ],
        note: {
          zh: '“精确到元”，舍入方向未明',
          en: '“exact to the yuan”: which way is not said',
        },
        alternatives: [
          {
            value: 'up/yuan',
            note: {
              zh: '见角进元',
              en: 'up to the next yuan',
            },
          },
          {
            value: 'down/yuan',
            note: {
              zh: '舍去角分',
              en: 'cut to the yuan',
            },
          },
        ],
      },
      {
        from: '2021-12',
        to: null,
        value: 'halfUp/yuan',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2021-12-23',
        knownBasis: 'report',
        sources: [
          {
            document: 'press/price-subsidy-2021',
          },
        ],
        note: {
          zh: '所见报道未载取整，沿用2017年“精确到元”',
          en: 'the report seen does not tell the rounding; that of 2017 is taken',
        },
        alternatives: [
          {
            value: 'up/yuan',
            note: {
              zh: '见角进元',
              en: 'up to the next yuan',
            },
          },
          {
            value: 'halfUp/fen',
            note: {
              zh: '保留到分',
              en: 'to the fen',
            },
          },
        ],
      },
    ],
    gaps: [
      {
        from: '2011-08',
        to: '2016-12',
        reason: {
          zh: '2011年实施意见的取整未见',
          en: 'the rounding under the opinion of 2011 was not seen',
        },
      },
    ],
  },
  {
    path: 'unemployment.priceSubsidy.payDays',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2017-01',
        to: '2021-11',
        value: '20',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2017-01-09',
        knownBasis: 'report',
        sources: [
          {
            document: 'press/price-subsidy-2017',
          },
        ],
        note: {
          zh: '指数公布后20个工作日内',
          en: 'working days after the index is published',
        },
      },
    ],
  },
  {
    path: 'unemployment.joblessAid.rule',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2020-03',
        to: '2020-12',
        value: 'shareOfBenefit',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2020-03-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'press/jobless-aid-luoyang-2020',
          },
          {
            document: 'press/jobless-aid-kaifeng-2020',
          },
        ],
      },
      {
        from: '2022-01',
        to: '2022-12',
        value: 'fixedAmounts',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'press/jobless-aid-2022',
          },
          {
            document: 'press/jobless-aid-district-2022',
          },
        ],
      },
    ],
    gaps: [
      {
        from: '2021-01',
        to: '2021-12',
        reason: {
          zh: '2021年失业补助金的规定未见，需当年通知',
          en: 'the rule for 2021 was not seen: the notice of that year would settle it',
        },
      },
      {
        from: '2023-01',
        to: null,
        reason: {
          zh: '2023年起的失业补助金规定未见',
          en: 'no text on a jobless aid from 2023 on was seen',
        },
      },
    ],
  },
  {
    path: 'unemployment.joblessAid.shares',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2020-03',
        to: '2020-12',
        value: {
          '0': '0.5',
          '12': '0.6',
          '24': '0.8',
        },
        status: 'final',
        evidence: 'verified',
        knownFrom: '2020-03-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'press/jobless-aid-luoyang-2020',
          },
          {
            document: 'press/jobless-aid-kaifeng-2020',
          },
        ],
      },
    ],
  },
  {
    path: 'unemployment.joblessAid.shareExhausted',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2020-03',
        to: '2020-12',
        value: '0.5',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2020-03-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'press/jobless-aid-luoyang-2020',
          },
          {
            document: 'press/jobless-aid-kaifeng-2020',
          },
        ],
      },
    ],
  },
  {
    path: 'unemployment.joblessAid.amounts',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-01',
        to: '2022-12',
        value: {
          '0': '180',
          '6': '260',
          '12': '360',
        },
        status: 'final',
        evidence: 'verified',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'press/jobless-aid-2022',
          },
          {
            document: 'press/jobless-aid-district-2022',
          },
        ],
      },
    ],
  },
  {
    path: 'unemployment.joblessAid.amountExhausted',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-01',
        to: '2022-12',
        value: '180',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'press/jobless-aid-2022',
          },
          {
            document: 'press/jobless-aid-district-2022',
          },
        ],
      },
    ],
  },
  {
    path: 'unemployment.joblessAid.months',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2020-03',
        to: '2020-12',
        value: '6',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2020-03-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'press/jobless-aid-luoyang-2020',
          },
          {
            document: 'press/jobless-aid-kaifeng-2020',
          },
        ],
      },
      {
        from: '2022-01',
        to: '2022-12',
        value: '6',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'press/jobless-aid-2022',
          },
          {
            document: 'press/jobless-aid-district-2022',
          },
        ],
      },
    ],
    gaps: [
      {
        from: '2021-01',
        to: '2021-12',
        reason: {
          zh: '2021年失业补助金的规定未见，需当年通知',
          en: 'the rule for 2021 was not seen: the notice of that year would settle it',
        },
      },
      {
        from: '2023-01',
        to: null,
        reason: {
          zh: '2023年起的失业补助金规定未见',
          en: 'no text on a jobless aid from 2023 on was seen',
        },
      },
    ],
  },
  {
    path: 'unemployment.joblessAid.applyBy',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2020-03',
        to: '2020-12',
        value: '2021-06',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2020-03-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'press/jobless-aid-luoyang-2020',
          },
          {
            document: 'press/jobless-aid-kaifeng-2020',
          },
        ],
      },
    ],
    gaps: [
      {
        from: '2021-01',
        to: '2021-12',
        reason: {
          zh: '2021年失业补助金的规定未见，需当年通知',
          en: 'the rule for 2021 was not seen: the notice of that year would settle it',
        },
      },
      {
        from: '2022-01',
        to: '2022-12',
        reason: {
          zh: '2022年失业补助金的申领截止时间未见',
          en: 'the last month to apply for the aid of 2022 was not seen',
        },
      },
      {
        from: '2023-01',
        to: null,
        reason: {
          zh: '2023年起的失业补助金规定未见',
          en: 'no text on a jobless aid from 2023 on was seen',
        },
      },
    ],
  },
  {
    path: 'unemployment.joblessAid.firstMonth',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-01',
        to: '2022-12',
        value: '1',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'press/jobless-aid-2022',
          },
          {
            document: 'press/jobless-aid-district-2022',
          },
        ],
        note: {
          zh: '自审核通过的次月起',
          en: 'from the month after approval',
        },
      },
    ],
    gaps: [
      {
        from: '2020-03',
        to: '2020-12',
        reason: {
          zh: '2020年失业补助金自何月起发未见（前期应享未享的一次性补发）',
          en: 'from which month the aid of 2020 is due was not seen (what was due before is paid in one sum)',
        },
      },
      {
        from: '2021-01',
        to: '2021-12',
        reason: {
          zh: '2021年失业补助金的规定未见，需当年通知',
          en: 'the rule for 2021 was not seen: the notice of that year would settle it',
        },
      },
      {
        from: '2023-01',
        to: null,
        reason: {
          zh: '2023年起的失业补助金规定未见',
          en: 'no text on a jobless aid from 2023 on was seen',
        },
      },
    ],
  },
  {
    path: 'unemployment.joblessAid.ruralWithoutOwn',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2020-03',
        to: '2020-12',
        value: 'ruralExcluded',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2020-03-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'press/jobless-aid-luoyang-2020',
          },
          {
            document: 'press/jobless-aid-kaifeng-2020',
          },
        ],
        note: {
          zh: '不含参保不足1年、个人不缴费的农民合同制工人',
          en: 'without rural contract workers insured under a year who pay no contributions of their own',
        },
      },
    ],
    gaps: [
      {
        from: '2021-01',
        to: '2021-12',
        reason: {
          zh: '2021年失业补助金的规定未见，需当年通知',
          en: 'the rule for 2021 was not seen: the notice of that year would settle it',
        },
      },
      {
        from: '2022-01',
        to: '2022-12',
        reason: {
          zh: '2022年对个人不缴费的农民合同制工人的规定未见',
          en: 'what held in 2022 for rural contract workers without own contributions was not seen',
        },
      },
      {
        from: '2023-01',
        to: null,
        reason: {
          zh: '2023年起的失业补助金规定未见',
          en: 'no text on a jobless aid from 2023 on was seen',
        },
      },
    ],
  },
  {
    path: 'unemployment.joblessAid.beside',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2020-03',
        to: '2021-12',
        value: 'priceSubsidyOnly',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2020-03-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'press/jobless-aid-luoyang-2020',
          },
          {
            document: 'press/jobless-aid-kaifeng-2020',
          },
        ],
        note: {
          zh: '领取2020年失业补助金期间，除价格临时补贴外不享受其他失业保险待遇',
          en: 'recipients of the aid of 2020 get no other unemployment benefit but the price subsidy',
        },
      },
    ],
    gaps: [
      {
        from: '2022-01',
        to: null,
        reason: {
          zh: '2022年失业补助金可否与其他待遇并享未见',
          en: 'what recipients of the aid of 2022 get beside it was not seen',
        },
      },
    ],
  },
  {
    path: 'unemployment.temporaryAid.amount',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-01',
        to: '2022-12',
        value: '260',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'press/jobless-aid-2022',
          },
        ],
      },
    ],
    gaps: [
      {
        from: '2023-01',
        to: null,
        reason: {
          zh: '2023年起的失业补助金规定未见',
          en: 'no text on a jobless aid from 2023 on was seen',
        },
      },
    ],
  },
  {
    path: 'unemployment.temporaryAid.months',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-01',
        to: '2022-12',
        value: '3',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'press/jobless-aid-2022',
          },
        ],
      },
    ],
    gaps: [
      {
        from: '2023-01',
        to: null,
        reason: {
          zh: '2023年起的失业补助金规定未见',
          en: 'no text on a jobless aid from 2023 on was seen',
        },
      },
    ],
  },
  {
    path: 'unemployment.temporaryAid.insuredBelow',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-01',
        to: '2022-12',
        value: '12',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'press/jobless-aid-2022',
          },
        ],
      },
    ],
    gaps: [
      {
        from: '2023-01',
        to: null,
        reason: {
          zh: '2023年起的失业补助金规定未见',
          en: 'no text on a jobless aid from 2023 on was seen',
        },
      },
    ],
  },
  {
    path: 'unemployment.temporaryAid.firstMonth',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-01',
        to: '2022-12',
        value: '1',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'press/jobless-aid-2022',
          },
        ],
        note: {
          zh: '自审核通过的次月起',
          en: 'from the month after approval',
        },
      },
    ],
    gaps: [
      {
        from: '2023-01',
        to: null,
        reason: {
          zh: '2023年起的失业补助金规定未见',
          en: 'no text on a jobless aid from 2023 on was seen',
        },
      },
    ],
  },
  {
    path: 'unemployment.transfer.sameProvince',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-03',
        to: null,
        value: 'nothingMoves',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2025-03-01',
        knownBasis: 'effect',
        sources: [
          {
            document: 'henan/unemployment-2024',
          },
          {
            document: 'press/henan-unemployment-regulation-2025',
          },
        ],
        note: {
          zh: '省内不转关系和资金，年限累计',
          en: 'inside the province neither relation nor money moves; years add up',
        },
      },
    ],
    gaps: [
      {
        from: '2001-01',
        to: '2025-02',
        reason: {
          zh: '2025年3月以前省内转移由本省规定，未收录',
          en: 'before March 2025 the province had its own rule, which is not shipped',
        },
        candidates: [
          {
            value: 'moneyMoves',
            note: {
              zh: '郑州市失业保险条例第三十二条：应领失业保险金的一半随同划转',
              en: 'Zhengzhou’s regulation, art. 32: half of the benefit due moves along',
            },
          },
        ],
      },
    ],
  },
]
