import type { Series } from '../../types.js'

/** National values: Moving between schemes and places (转移接续). */
export const nationalTransfer: readonly Series[] = [
  {
    path: 'transfer.pool.employeeShare',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '1998-01',
        to: null,
        value: '0.12',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2009-12-28',
        knownBasis: 'document',
        sources: [{ document: 'national/2009-66', article: '第四条' }],
        note: {
          zh: '1998年1月1日后各年度实际缴费工资的12%，不足一年按实际缴费月数',
          en: '12 % of the actual contribution base of each year since 1998-01-01, part years by months',
        },
      },
    ],
  },
  {
    path: 'transfer.pool.civilShare',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-10',
        to: null,
        value: '0.12',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2014-10-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2017-1' }, { document: 'national/2017-7' }],
        note: {
          zh: '2014年10月1日后各年度实际缴费工资的12%',
          en: '12 % of the actual base of each year since 2014-10-01',
        },
      },
    ],
  },
  {
    path: 'transfer.money.betweenProvinces',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2010-01',
        to: '2021-12',
        value: 'moneyMoves',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2009-12-28',
        knownBasis: 'document',
        sources: [{ document: 'national/2009-66', article: '第四条' }],
      },
      {
        from: '2022-01',
        to: null,
        value: 'moneyMoves',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2009-66', article: '第四条' }, { document: 'national/pooling-plan' }],
        note: {
          zh: '2022年起实行全国统筹，未见取代2009年办法的公开文件，仍按划转资金处理',
          en: 'national pooling since 2022; no public text was found that replaces the measures of 2009, so money is taken to move still',
        },
        alternatives: [
          {
            value: 'recordOnly',
            note: { zh: '全国统筹后只转记录', en: 'after national pooling the record alone moves' },
          },
        ],
      },
    ],
  },
  {
    path: 'transfer.money.withinProvince',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-01',
        to: null,
        value: 'recordOnly',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [
          { document: 'national/pooling-plan' },
          { document: 'zhengzhou/pension-regulation', article: '第二十七条' },
        ],
        note: {
          zh: '省级统筹后省内转移只转关系和记录；河南相同',
          en: 'since provincial pooling only relation and record move inside a province, so in Henan',
        },
      },
    ],
    gaps: [
      {
        from: '2010-01',
        to: '2021-12',
        reason: {
          zh: '各省实现省级统筹的月份不同，未核定；须按该省的省内转移规定加载',
          en: 'the month in which each province began to pool was not established: load the province’s own rule on moves inside it',
        },
      },
    ],
  },
  {
    path: 'transfer.money.civilWithinProvince',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-10',
        to: null,
        value: 'recordOnly',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2014-10-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2017-1' }],
        note: {
          zh: '统筹区内只转关系和记录；统筹区是否为全省未核定',
          en: 'inside the pooling area record only; whether that area is the province is not settled',
        },
        alternatives: [
          {
            value: 'moneyMoves',
            note: { zh: '统筹区为市县时', en: 'where a city or county pools by itself' },
          },
        ],
      },
    ],
  },
  {
    path: 'transfer.money.betweenSchemes',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-10',
        to: null,
        value: 'moneyMoves',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2014-10-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2017-1' }, { document: 'national/2017-7' }],
      },
    ],
  },
  {
    path: 'transfer.rounding',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2010-01',
        to: null,
        value: 'halfUp/fen',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2010-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'practice/contribution-to-fen' }],
        note: {
          zh: '所见文件未规定转移和退还金额如何取整',
          en: 'no text found regulates the rounding of money that moves or is refunded',
        },
        alternatives: [{ value: 'down/fen', note: { zh: '舍去', en: 'cut' } }],
      },
    ],
  },
  {
    path: 'transfer.account.civilShare',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-10',
        to: null,
        value: '0.08',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2015-01-31',
        knownBasis: 'report',
        sources: [{ document: 'national/2015-2', article: '第三条' }],
      },
    ],
  },
  {
    path: 'transfer.civil.paidFrom',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-10',
        to: null,
        value: '2014-10',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2015-01-31',
        knownBasis: 'report',
        sources: [{ document: 'national/2015-2' }],
      },
    ],
  },
  {
    path: 'transfer.military.paidFrom',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-10',
        to: null,
        value: '2014-10',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2014-10-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2015-1726' }],
      },
    ],
  },
  {
    path: 'transfer.resident.monthsInEmployee',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-07',
        to: null,
        value: 'notCounted',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2014-07-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2014-17', article: '第五条' }],
      },
    ],
  },
  {
    path: 'transfer.employee.monthsInResident',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-07',
        to: null,
        value: 'counted',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2014-07-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2014-17', article: '第六条' }],
      },
    ],
  },
  {
    path: 'transfer.resident.age',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-07',
        to: null,
        value: '60',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2014-07-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2014-8' }],
      },
    ],
  },
  {
    path: 'transfer.overlap.keep',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2010-01',
        to: null,
        value: 'longerRecord',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2010-01-01',
        knownBasis: 'effect',
        sources: [
          { document: 'national/2009-187' },
          { document: 'national/2010-70' },
          { document: 'national/2019-94' },
        ],
        note: {
          zh: '与本人协商保留一段，未见统一的优先次序；默认保留月数较多的记录，本人选择优先',
          en: 'one stretch is kept by agreement with the person and no order of preference was found: the record with more months is kept unless the person chooses',
        },
        alternatives: [
          { value: 'earlierRecord', note: { zh: '保留先参保的记录', en: 'the record that began first' } },
          { value: 'laterRecord', note: { zh: '保留后参保的记录', en: 'the record that began last' } },
        ],
      },
    ],
  },
  {
    path: 'transfer.overlap.residentRefund',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2014-07',
        to: null,
        value: 'byMonths',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2014-07-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2014-17', article: '第七条' }],
        note: {
          zh: '按月计算重复时段；年度缴费如何折算到月未见明文，按该年参保月数平均',
          en: 'the overlap is counted by months; how the payment of a year is spread over its months is not written, an even spread over the months insured that year is taken',
        },
        alternatives: [
          {
            value: 'wholeYears',
            note: { zh: '只退还全年重复的年度', en: 'only years overlapped as a whole' },
          },
        ],
      },
    ],
  },
  {
    path: 'transfer.double.keep',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2010-01',
        to: null,
        value: 'firstAwarded',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2010-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2009-187' }, { document: 'national/2016-5' }],
        note: {
          zh: '与本人协商保留一份；默认保留先核定的，本人选择优先',
          en: 'one is kept by agreement with the person: the one first awarded unless the person chooses',
        },
        alternatives: [{ value: 'lastAwarded', note: { zh: '保留后核定的', en: 'the one awarded last' } }],
      },
    ],
  },
  {
    path: 'transfer.claim.months',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2010-01',
        to: null,
        value: '120',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2009-12-28',
        knownBasis: 'document',
        sources: [{ document: 'national/2009-66', article: '第六条' }],
      },
    ],
  },
  {
    path: 'transfer.temporary.ageMen',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2010-01',
        to: null,
        value: '50',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2009-12-28',
        knownBasis: 'document',
        sources: [{ document: 'national/2009-66', article: '第五条' }],
      },
    ],
  },
  {
    path: 'transfer.temporary.ageWomen',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2010-01',
        to: null,
        value: '40',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2009-12-28',
        knownBasis: 'document',
        sources: [{ document: 'national/2009-66', article: '第五条' }],
      },
    ],
  },
]
