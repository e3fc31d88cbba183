/**
 * Rows that pass through the loops of a computation together: few enough to stay in the cache. There are several loops
 * and not one, because the compiler takes only so much into a loop, and what it leaves out costs a call and a boxed
 * number for every row.
 */
export const BLOCK = 1024
