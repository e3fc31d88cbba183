import type { YearMonth } from '../../../calendar/index.js'
import type { Reader } from '../../../law/index.js'

/** What the law of the month brings to the skill subsidy. */
export interface SkillTerms {
  readonly months: number
  readonly certificatesFrom: YearMonth
  readonly certificateMonths: number
  /** Fen by level. */
  readonly amounts: ReadonlyMap<string, number>
  readonly basis: 'fixedRate' | 'upTo'
  readonly claimants: 'included' | 'excluded'
  readonly filedBy: 'filedByWorker' | 'filedByEmployer'
  /** Subsidies a year; null where the law names no number. */
  readonly perYear: number | null
}

/** Reads the terms; undefined when a value is missing (the reader knows which). */
export function skillTerms(month: YearMonth, shortageTrade: boolean, reader: Reader): SkillTerms | undefined {
  const months = reader.count('unemployment.skill.months', month)
  const certificatesFrom = reader.month('unemployment.skill.certificatesFrom', month)
  const certificateMonths = reader.count('unemployment.skill.certificateMonths', month)
  const amounts = reader.table('unemployment.skill.amount', month)
  const basis = reader.choice('unemployment.skill.basis', month)
  const claimants = reader.choice('unemployment.skill.claimants', month)
  const filedBy = reader.choice('unemployment.skill.filedBy', month)
  // Before 2022 no number a year is on record, and more for trades in shortage only in some places.
  const perYear = reader.optional((r) => r.count('unemployment.skill.perYear', month)) ?? null
  const more = shortageTrade
    ? reader.optional((r) => r.count('unemployment.skill.shortageMore', month))
    : undefined
  if (
    months === undefined ||
    certificatesFrom === undefined ||
    certificateMonths === undefined ||
    amounts === undefined ||
    basis === undefined ||
    claimants === undefined ||
    filedBy === undefined
  )
    return undefined
  return {
    months,
    certificatesFrom,
    certificateMonths,
    amounts,
    basis,
    claimants,
    filedBy,
    perYear: perYear === null ? null : perYear + (more ?? 0),
  }
}
