import type { LegalDocument } from '../../types.js'

/** Statistics that rules of several branches rest on. */
export const statisticsDocuments = {
  'statistics/national-urban-income': {
    kind: 'statistics',
    zh: '全国城镇居民人均可支配收入（历年统计）',
    en: 'National disposable income per head of urban residents (yearly statistics)',
  },
  'press/death-lump-sums': {
    kind: 'press',
    zh: '2011年至2025年一次性工亡补助金标准一览',
    en: 'Press: lump sums after death at work, 2011 to 2025',
  },
} as const satisfies Record<string, LegalDocument>
