import type { LegalDocument } from '../../types.js'

/** Texts: Insurance of farmers whose land was expropriated (被征地农民). */
export const landExpropriationDocuments = {
  'national/land-law': {
    kind: 'law',
    zh: '中华人民共和国土地管理法（2019年修正）',
    en: 'Land Administration Law (as amended in 2019)',
  },
  'national/land-regulation': {
    kind: 'regulation',
    zh: '中华人民共和国土地管理法实施条例（2021年修订）',
    en: 'Regulation for implementing the Land Administration Law (2021)',
  },
  'practice/land-expropriation': {
    kind: 'practice',
    zh: '惯例：被征地农民社会保障费用的测算和落实',
    en: 'Practice: measuring and applying the social insurance cost of expropriated land',
  },
} as const satisfies Record<string, LegalDocument>
