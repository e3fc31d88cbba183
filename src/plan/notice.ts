import type { Bilingual } from '../law/types.js'

/** Why a number of this room deserves a second look. */
export type PlanNoticeCode =
  | 'coverage.aboveAll'
  | 'coverage.noExclusions'
  | 'coverage.basesDiffer'
  | 'coverage.mayCountTwice'
  | 'coverage.implied'

/** A caveat that travels with a result. */
export interface PlanNotice extends Bilingual {
  readonly code: PlanNoticeCode
}

const TEXTS: Readonly<Record<PlanNoticeCode, Bilingual>> = {
  'coverage.aboveAll': {
    zh: '参保人数多于应参保人数，参保率超过100％：分子与分母不是同一群人，或有重复参保。数字照实给出，未作截断。',
    en: 'There are more participants than persons who should participate, so the rate is above 100 %: the two do not describe the same people, or persons are counted twice. The rate is given as it is, not cut at 100.',
  },
  'coverage.noExclusions': {
    zh: '分母没有写明扣除（如16岁以下、在校学生、现役军人）：按规定不应参保的人也在分母里，参保率会偏低。',
    en: 'The denominator names no exclusion (persons under 16, full-time students, active servicemen): people who are not to participate are in it, and the rate comes out too low.',
  },
  'coverage.basesDiffer': {
    zh: '居民按户籍地参保，职工按工作地参保，两者相加并不等于任何一种口径的人口；分母只有一种口径，参保率据此理解。',
    en: 'Residents enrol where they are registered, employees where they work; together they match no single population, while the denominator has one basis. Read the rate with that in mind.',
  },
  'coverage.mayCountTwice': {
    zh: '各险种人数直接相加：同时在两个制度有关系的人会算两次。去重后请注明 countedOnce。',
    en: 'Head counts of several schemes are simply added: a person with relations in two schemes counts twice. Say `countedOnce` where repeats were removed.',
  },
  'coverage.implied': {
    zh: '应参保人数由公布的参保率反推，不是公布的人口数；区间来自参保率的小数位数，参保人数按准确数看待。',
    en: 'The eligible population is worked back from a printed rate; nobody published it. The interval comes from the decimals of the rate, and the head counts are taken as exact.',
  },
}

/** The caveat of a code. */
export function planNotice(code: PlanNoticeCode): PlanNotice {
  return { code, ...TEXTS[code] }
}
