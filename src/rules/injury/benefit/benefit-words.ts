import type { Bilingual, Citation } from '../../../law/index.js'

const words = (zh: string, en: string): Bilingual => ({ zh, en })

/** What the texts of these rules are called. */
export const INJURY_WORDS = {
  bound: {
    raisedToFloor: words('提至下限', 'raised to the floor'),
    cutToCeiling: words('降至上限', 'cut to the ceiling'),
    within: words('在上下限之内', 'within the bounds'),
  },
  payer: {
    injuryFund: words('工伤保险基金', 'the work-injury fund'),
    employer: words('用人单位', 'the employer'),
  },
  nursing: {
    complete: words('生活完全不能自理', 'completely dependent'),
    mostly: words('生活大部分不能自理', 'mostly dependent'),
    partly: words('生活部分不能自理', 'partly dependent'),
  },
  city: {
    large: words('直辖市、副省级城市、省会', 'municipality, sub-provincial city or provincial capital'),
    other: words('其他城市', 'other city'),
  },
  ending: {
    workerProposed: words('职工本人提出', 'at the worker’s request'),
    contractEnded: words('合同期满终止', 'the contract ended'),
  },
  regrading: {
    appeal: words('再次鉴定', 'grading on appeal'),
    review: words('复查鉴定', 'later review'),
  },
} as const satisfies Record<string, Record<string, Bilingual>>

/** An article of the national regulation (工伤保险条例). */
export const national = (article: string): Citation => ({ document: 'national/2010-586', article })
/** An article of the regulation of Henan (河南省工伤保险条例). */
export const henan = (article: string): Citation => ({ document: 'henan/injury-2007', article })
/** What holds where the employer is not insured. */
export const UNINSURED: readonly Citation[] = [
  national('第六十二条'),
  { document: 'national/sil', article: '第四十一条' },
]
