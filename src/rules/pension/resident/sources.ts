import type { Citation } from '../../../law/index.js'

const scheme = (article: string): Citation => ({ document: 'national/2014-8', article })

/** Where the residents' scheme says what: 国发〔2014〕8号 by article, and the practice of handling. */
export const WHO_MAY_JOIN = scheme('第三条')
export const CONTRIBUTIONS = scheme('第四条')
export const ACCOUNT_AND_BENEFITS = scheme('第五条')
export const CONDITIONS = scheme('第六条')
export const ADJUSTMENT: Citation = { document: 'national/2018-21' }
export const HANDLING: Citation = { document: 'practice/resident-handling' }
export const INTEREST: Citation = { document: 'practice/resident-account-interest' }
