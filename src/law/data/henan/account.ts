import type { Series } from '../../types.js'

/** Henan's individual accounts before the national rate: one rate for each contribution year from July to June. */
export const henanAccount: readonly Series[] = [
  {
    path: 'employeePension.account.start',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '1995-01',
        to: null,
        value: '1995-01',
        status: 'final',
        evidence: 'verified',
        knownFrom: '1995-01-01',
        knownBasis: 'effect',
        sources: [
          { document: 'henan/1995-74', article: '附件一' },
          { document: 'zhengzhou/pension-regulation', article: '第二十二条' },
        ],
        note: {
          zh: '1994年底前参保的自1995年1月起，此后参保的自首次缴费月起',
          en: 'from January 1995 for those insured by the end of 1994, else from the first paid month',
        },
      },
    ],
  },
  {
    path: 'employeePension.account.rate',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '1996-07',
        to: '1997-06',
        value: '0.096',
        status: 'final',
        evidence: 'verified',
        knownFrom: '1997-06-25',
        knownBasis: 'document',
        sources: [{ document: 'henan/1997-15' }],
      },
      {
        from: '2001-07',
        to: '2002-06',
        value: '0.027',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2001-06-13',
        knownBasis: 'document',
        sources: [{ document: 'henan/2001-16' }],
      },
      {
        from: '2012-07',
        to: '2013-06',
        value: '0.035',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2012-07-01',
        knownBasis: 'effect',
        sources: [{ document: 'press/henan-account-rate-2012' }],
      },
      {
        from: '2013-07',
        to: '2014-06',
        value: '0.035',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2013-07-01',
        knownBasis: 'effect',
        sources: [{ document: 'press/henan-account-rate-2013' }],
      },
    ],
    gaps: [
      {
        from: '1995-01',
        to: '1996-06',
        reason: {
          zh: '河南1996年7月以前的记账利率未查到，需省劳动厅当年通知或个人账户对账单核定',
          en: 'Henan’s rate before July 1996 was not found: the labour department’s notice of the time or an account statement would settle it',
        },
      },
      {
        from: '1997-07',
        to: '2001-06',
        reason: {
          zh: '河南1997年7月至2001年6月的记账利率未查到，需省厅当年通知或个人账户对账单核定；流传的历年利率表无河南依据，不采用',
          en: 'Henan’s rates from July 1997 to June 2001 were not found: the yearly notices or an account statement would settle them; lists in circulation have no authority for Henan and are not used',
        },
      },
      {
        from: '2002-07',
        to: '2012-06',
        reason: {
          zh: '河南2002年7月至2012年6月的记账利率未查到，需省厅当年通知或个人账户对账单核定；流传的历年利率表无河南依据，不采用',
          en: 'Henan’s rates from July 2002 to June 2012 were not found: the yearly notices or an account statement would settle them; lists in circulation have no authority for Henan and are not used',
        },
      },
      {
        from: '2014-07',
        to: '2015-12',
        reason: {
          zh: '河南2014年7月至2015年12月（全国统一利率之前）的记账利率未查到，需省厅当年通知或个人账户对账单核定',
          en: 'Henan’s rate from July 2014 to December 2015, before the national series, was not found: the notices of the time or an account statement would settle it',
        },
      },
    ],
  },
  {
    path: 'employeePension.account.yearStart',
    place: '410000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '1996-07',
        to: '2014-06',
        value: '7',
        status: 'final',
        evidence: 'verified',
        knownFrom: '1996-07-01',
        knownBasis: 'effect',
        sources: [{ document: 'henan/1997-15' }, { document: 'henan/2001-16' }],
        note: {
          zh: '利率按7月至次年6月的缴费年度公布',
          en: 'rates were set for the contribution year from July to June',
        },
      },
      {
        from: '2014-07',
        to: '2015-12',
        value: '7',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2014-07-01',
        knownBasis: 'effect',
        sources: [{ document: 'henan/2001-16' }, { document: 'national/2017-31' }],
        note: {
          zh: '转为自然年之前的最后一段如何结息未查到',
          en: 'how the last stretch before the calendar year was closed was not found',
        },
        alternatives: [
          { value: '1', note: { zh: '2015年已按自然年结息', en: '2015 already closed by calendar year' } },
        ],
      },
    ],
    gaps: [
      {
        from: '1995-01',
        to: '1996-06',
        reason: {
          zh: '1995年建账后首个记账年度的起止未查到，需豫政办〔1995〕74号附件核定',
          en: 'where the first account year after the start in 1995 ended was not found: the annexes of 豫政办〔1995〕74号 would settle it',
        },
      },
    ],
  },
]
