import type { Series } from '../../types.js'

/** National rates and rules of contributions to the employee pension. */
export const nationalContribution: readonly Series[] = [
  {
    path: 'employeePension.contribution.rate.employee',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2006-01',
        to: '2011-06',
        value: '0.08',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2006-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2005-38' }],
      },
      {
        from: '2011-07',
        to: null,
        value: '0.08',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2011-07-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/sil', article: '第十二条' }, { document: 'national/2005-38' }],
      },
    ],
    gaps: [
      {
        from: '1995-01',
        to: '2005-12',
        reason: {
          zh: '1997年不低于4%，1998年起每两年提高1个百分点，最终达到8%；河南各年的具体比例未查到，需河南省历年缴费通知核定',
          en: 'not under 4 % in 1997, one point more every two years from 1998, in the end 8 %; Henan’s steps were not found: its yearly contribution notices would settle them',
        },
      },
    ],
  },
  {
    path: 'employeePension.contribution.rate.flexible',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2006-01',
        to: null,
        value: '0.20',
        status: 'final',
        evidence: 'secondary',
        knownFrom: '2006-01-01',
        knownBasis: 'effect',
        sources: [
          { document: 'national/2005-38', article: '第三条' },
          { document: 'national/2019-13', article: '第三条' },
        ],
        note: {
          zh: '其中8个百分点计入个人账户；2019年5月起缴费基数在60%至300%之间自选',
          en: '8 points of it go to the account; since May 2019 the base is chosen between 60 % and 300 %',
        },
      },
    ],
    gaps: [
      {
        from: '1995-01',
        to: '2005-12',
        reason: {
          zh: '2006年以前灵活就业人员缴费比例未查到，需河南省当年文件核定',
          en: 'the rate of flexible workers before 2006 was not found: Henan’s documents of the time would settle it',
        },
      },
    ],
  },
  {
    path: 'employeePension.contribution.rate.account',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '1998-01',
        to: '2005-12',
        value: '0.11',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '1998-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/1997-26', article: '第四条' }],
        note: {
          zh: '个人缴费全部计入，不足部分由单位缴费划入',
          en: 'the employee’s own contribution, topped up from the employer’s',
        },
      },
      {
        from: '2006-01',
        to: null,
        value: '0.08',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2006-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/2005-38', article: '第四条' }],
        note: { zh: '全部由个人缴费形成', en: 'all of it from the employee’s own contribution' },
      },
    ],
  },
  {
    path: 'employeePension.contribution.rounding',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '1995-01',
        to: null,
        value: 'halfUp/fen',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '1995-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'practice/contribution-to-fen' }],
        note: {
          zh: '所见文件未规定缴费额如何取整；经办机构的缴费核定单可核定',
          en: 'no text found regulates the rounding of a contribution; an agency’s assessment slip would settle it',
        },
        alternatives: [{ value: 'halfUp/jiao', note: { zh: '算至角', en: 'to the jiao' } }],
      },
    ],
  },
  {
    path: 'employeePension.contribution.lateCharge.dailyRate',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2011-07',
        to: null,
        value: '0.0005',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2011-07-01',
        knownBasis: 'effect',
        sources: [{ document: 'national/sil', article: '第八十六条' }],
        note: {
          zh: '逾期仍不缴纳的，另处欠缴数额一倍以上三倍以下罚款',
          en: 'a fine of one to three times the arrears is added when they are still unpaid after the deadline',
        },
      },
    ],
    gaps: [
      {
        from: '1995-01',
        to: '2011-06',
        reason: {
          zh: '社会保险法施行前养老保险费的滞纳金标准未查到，需当时的征缴规定核定',
          en: 'the charge on pension contributions before the Social Insurance Law was not found: the collection rules of the time would settle it',
        },
      },
    ],
  },
]
