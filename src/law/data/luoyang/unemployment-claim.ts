import type { Series } from '../../types.js'

/** Luoyang values: Unemployment benefit (失业保险金). */
export const luoyangUnemploymentClaim: readonly Series[] = [
  {
    path: 'unemployment.amount.reference',
    place: '410300',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2012-01',
        to: '2023-12',
        value: 'urbanDistricts',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2012-01-01',
        knownBasis: 'effect',
        sources: [
          { document: 'press/luoyang-unemployment-pooling' },
          { document: 'henan/unemployment-2001', article: '第二十三条' },
        ],
        note: { zh: '全市统一标准', en: 'one rate for the whole prefecture' },
      },
    ],
  },
  {
    path: 'unemployment.amount.reference',
    place: '410329',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-01',
        to: '2023-12',
        value: 'urbanDistricts',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [
          { document: 'press/luoyang-unemployment-pooling' },
          { document: 'press/luoyang-unemployment-2022' },
        ],
        note: {
          zh: '2012年起全市统一；一份2022年的标准表按县区类别列为1440元',
          en: 'one rate since 2012; a table of 2022 lists 1440 yuan by the category of the county',
        },
        alternatives: [
          {
            value: 'local',
            note: {
              zh: '2022年标准表按县区类别',
              en: 'by the category of the county, as a table of 2022 has it',
            },
          },
        ],
      },
    ],
  },
  {
    path: 'unemployment.povertyCounty.listed',
    place: '410300',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2018-01',
        to: '2025-02',
        value: 'no',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2018-01-01',
        knownBasis: 'effect',
        sources: [
          { document: 'henan/unemployment-2022' },
          { document: 'henan/2024-9' },
          { document: 'press/luoyang-unemployment-2022' },
        ],
        note: { zh: '市区按一般标准发放', en: 'the districts are paid by the general rule' },
      },
    ],
  },
  {
    path: 'unemployment.povertyCounty.listed',
    place: '410307',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2018-01',
        to: '2025-02',
        value: 'no',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2018-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'henan/unemployment-2022' }],
        note: { zh: '偃师不在贫困县之列', en: 'Yanshi is no poverty county' },
      },
    ],
  },
  {
    path: 'unemployment.povertyCounty.listed',
    place: '410308',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2018-01',
        to: '2025-02',
        value: 'no',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2018-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'henan/unemployment-2022' }],
        note: { zh: '孟津不在贫困县之列', en: 'Mengjin is no poverty county' },
      },
    ],
  },
  {
    path: 'unemployment.povertyCounty.listed',
    place: '410323',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2018-01',
        to: '2025-02',
        value: 'no',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2018-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'henan/unemployment-2022' }],
        note: { zh: '新安县不在贫困县之列', en: 'Xin’an is no poverty county' },
      },
    ],
  },
  {
    path: 'unemployment.povertyCounty.listed',
    place: '410324',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2018-01',
        to: '2025-02',
        value: 'yes',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2018-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'henan/unemployment-2022' }],
      },
    ],
  },
  {
    path: 'unemployment.povertyCounty.listed',
    place: '410325',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2018-01',
        to: '2025-02',
        value: 'yes',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2018-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'henan/unemployment-2022' }],
      },
    ],
  },
  {
    path: 'unemployment.povertyCounty.listed',
    place: '410326',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2018-01',
        to: '2025-02',
        value: 'yes',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2018-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'henan/unemployment-2022' }],
      },
    ],
  },
  {
    path: 'unemployment.povertyCounty.listed',
    place: '410327',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2018-01',
        to: '2025-02',
        value: 'yes',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2018-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'henan/unemployment-2022' }],
      },
    ],
  },
  {
    path: 'unemployment.povertyCounty.listed',
    place: '410328',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2018-01',
        to: '2025-02',
        value: 'yes',
        status: 'final',
        evidence: 'recalled',
        knownFrom: '2018-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'henan/unemployment-2022' }],
      },
    ],
  },
  {
    path: 'unemployment.povertyCounty.listed',
    place: '410329',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2018-01',
        to: '2025-02',
        value: 'no',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2018-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'henan/unemployment-2022' }],
        note: {
          zh: '原省定贫困县，是否包括在内未核定',
          en: 'a poverty county of the provincial list; whether the rule covers it is not settled',
        },
        alternatives: [
          {
            value: 'yes',
            note: { zh: '如包括省定贫困县', en: 'if the counties of the provincial list are covered' },
          },
        ],
      },
    ],
  },
  {
    path: 'unemployment.povertyCounty.reference',
    place: '410324',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-01',
        to: '2023-12',
        value: 'local',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'henan/unemployment-2022' }, { document: 'press/luoyang-unemployment-2022' }],
        note: {
          zh: '省级通知规定原贫困县按90%；一份洛阳2022年标准表仍按80%列出',
          en: 'the provincial notice keeps 90 % for former poverty counties; a table of Luoyang of 2022 lists 80 %',
        },
        alternatives: [
          { value: 'none', note: { zh: '2022年标准表按80%', en: '80 %, as the table of 2022 has it' } },
        ],
      },
    ],
  },
  {
    path: 'unemployment.povertyCounty.reference',
    place: '410325',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-01',
        to: '2023-12',
        value: 'local',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'henan/unemployment-2022' }, { document: 'press/luoyang-unemployment-2022' }],
        note: {
          zh: '省级通知规定原贫困县按90%；一份洛阳2022年标准表仍按80%列出',
          en: 'the provincial notice keeps 90 % for former poverty counties; a table of Luoyang of 2022 lists 80 %',
        },
        alternatives: [
          { value: 'none', note: { zh: '2022年标准表按80%', en: '80 %, as the table of 2022 has it' } },
        ],
      },
    ],
  },
  {
    path: 'unemployment.povertyCounty.reference',
    place: '410326',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-01',
        to: '2023-12',
        value: 'local',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'henan/unemployment-2022' }, { document: 'press/luoyang-unemployment-2022' }],
        note: {
          zh: '省级通知规定原贫困县按90%；一份洛阳2022年标准表仍按80%列出',
          en: 'the provincial notice keeps 90 % for former poverty counties; a table of Luoyang of 2022 lists 80 %',
        },
        alternatives: [
          { value: 'none', note: { zh: '2022年标准表按80%', en: '80 %, as the table of 2022 has it' } },
        ],
      },
    ],
  },
  {
    path: 'unemployment.povertyCounty.reference',
    place: '410327',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-01',
        to: '2023-12',
        value: 'local',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'henan/unemployment-2022' }, { document: 'press/luoyang-unemployment-2022' }],
        note: {
          zh: '省级通知规定原贫困县按90%；一份洛阳2022年标准表仍按80%列出',
          en: 'the provincial notice keeps 90 % for former poverty counties; a table of Luoyang of 2022 lists 80 %',
        },
        alternatives: [
          { value: 'none', note: { zh: '2022年标准表按80%', en: '80 %, as the table of 2022 has it' } },
        ],
      },
    ],
  },
  {
    path: 'unemployment.povertyCounty.reference',
    place: '410328',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2022-01',
        to: '2023-12',
        value: 'local',
        status: 'final',
        evidence: 'unsettled',
        knownFrom: '2022-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'henan/unemployment-2022' }, { document: 'press/luoyang-unemployment-2022' }],
        note: {
          zh: '省级通知规定原贫困县按90%；一份洛阳2022年标准表仍按80%列出',
          en: 'the provincial notice keeps 90 % for former poverty counties; a table of Luoyang of 2022 lists 80 %',
        },
        alternatives: [
          { value: 'none', note: { zh: '2022年标准表按80%', en: '80 %, as the table of 2022 has it' } },
        ],
      },
    ],
  },
  {
    path: 'unemployment.duration.steps',
    place: '410300',
    verifiedThrough: '2026-09',
    values: [],
    gaps: [
      {
        from: '2002-01',
        to: null,
        reason: {
          zh: '洛阳公布的材料只列最长期限，没有分年限的月数',
          en: 'what Luoyang publishes gives the longest periods only, no months by years',
        },
      },
    ],
  },
]
