import type { LegalDocument } from '../../types.js'

/** Texts: Survivors’ benefits (遗属待遇). */
export const survivorsDocuments = {
  'national/2023-765': {
    kind: 'regulation',
    zh: '社会保险经办条例',
    en: 'Regulation on handling social insurance',
    number: '国务院令第765号',
  },
  'henan/survivors-2014': {
    kind: 'notice',
    zh: '河南省企业职工因病或非因工死亡丧葬费和一次性抚恤金规定（2014年起，题名据内容）',
    en: 'Henan: funeral allowance and lump sum on death by illness or non-work causes since 2014 (title by content)',
  },
  'statistics/henan-urban-income': {
    kind: 'statistics',
    zh: '河南省国民经济和社会发展统计公报：城镇居民人均可支配收入',
    en: 'Statistical bulletin of Henan: urban disposable income per head',
  },
  'press/survivors-example-2021': {
    kind: 'press',
    zh: '遗属待遇办法解读及计算示例（月人均可支配收入2818.5元，省份未载明）',
    en: 'Explanation of the survivors’ measures with a worked example (monthly income 2818.5 yuan, province not named)',
  },
  'press/survivors-henan-2023': {
    kind: 'press',
    zh: '河南2023年遗属待遇标准的报道：月人均可支配收入3207元',
    en: 'Reports on survivors’ benefits in Henan in 2023: monthly income of 3207 yuan',
    issued: '2023',
  },
  'tengzhou/survivors-answer-2023': {
    kind: 'notice',
    zh: '滕州市关于遗属待遇标准的答复',
    en: 'Answer of Tengzhou on the level of survivors’ benefits',
    issued: '2023-01-30',
  },
  'practice/pension-through-death': {
    kind: 'practice',
    zh: '惯例：基本养老金发至死亡当月，次月停发',
    en: 'Practice: a pension is paid through the month of death and stops with the next',
  },
} as const satisfies Record<string, LegalDocument>
