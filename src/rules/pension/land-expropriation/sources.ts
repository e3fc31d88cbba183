import type { Citation } from '../../../law/index.js'

/** Where the law speaks of the social insurance cost of expropriated land. */
export const LAND_LAW: Citation = { document: 'national/land-law', article: '第四十八条' }
export const LAND_REGULATION: Citation = { document: 'national/land-regulation', article: '第三十二条' }
export const LAND_PRACTICE: Citation = { document: 'practice/land-expropriation' }
