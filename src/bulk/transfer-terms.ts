import type { YearMonth } from '../calendar/index.js'
import { readerOf, type Law } from '../law/index.js'
import type { ResolutionTerms } from '../rules/pension/transfer/resolution-formula.js'
import { resolutionTerms } from '../rules/pension/transfer/resolution-terms.js'
import { shareTables, type MonthQuestions } from '../rules/pension/transfer/transfer-terms.js'

/** The law of each month of claim, found once for what the records ask for. */
export type TransferRowTerms = (claim: number, asks: MonthQuestions) => ResolutionTerms | undefined

/** Combinations of what can be asked for a month. */
const QUESTIONS = 8

/** The terms of a law for rows. */
export function transferRowTerms(law: Law): TransferRowTerms {
  const shares = shareTables(law, readerOf(law))
  const known = new Map<number, ResolutionTerms | undefined>()
  return (claim, { keep, civil, military }) => {
    const key = claim * QUESTIONS + (keep ? 4 : 0) + (civil ? 2 : 0) + (military ? 1 : 0)
    if (known.has(key)) return known.get(key)
    const terms = resolutionTerms(claim as YearMonth, { keep, civil, military }, shares, readerOf(law))
    known.set(key, terms)
    return terms
  }
}
