import type { YearMonth } from '../../../calendar/index.js'
import type { Reader } from '../../../law/index.js'
import type { Fen } from '../../../money/index.js'
import type { HiredGroup } from './expansion-input.js'

/** What the law of the month brings to the job-expansion subsidy. */
export interface ExpansionTerms {
  readonly amount: Fen
  readonly basis: 'fixedRate' | 'upTo'
  readonly hiresFrom: YearMonth
  readonly hiresTo: YearMonth
  readonly months: number
  readonly groups: 'graduationYearOnly' | 'threeGroups'
  /** Years since graduation; null for other groups. */
  readonly graduateYears: number | null
  /** Least and highest age; null for other groups. */
  readonly youthFrom: number | null
  readonly youthTo: number | null
}

/** Reads the terms; undefined when a value is missing (the reader knows which). */
export function expansionTerms(
  month: YearMonth,
  group: HiredGroup,
  reader: Reader,
): ExpansionTerms | undefined {
  const amount = reader.money('unemployment.expansion.amount', month)
  const basis = reader.choice('unemployment.expansion.basis', month)
  const hiresFrom = reader.month('unemployment.expansion.hiresFrom', month)
  const hiresTo = reader.month('unemployment.expansion.hiresTo', month)
  const months = reader.count('unemployment.expansion.months', month)
  const groups = reader.choice('unemployment.expansion.groups', month)
  const ofGraduates = group === 'recentGraduate' && groups !== 'graduationYearOnly'
  const ofYouth = group === 'registeredYouth' && groups !== 'graduationYearOnly'
  const graduateYears = ofGraduates ? reader.count('unemployment.expansion.graduateYears', month) : null
  const youthFrom = ofYouth ? reader.count('unemployment.expansion.youthFrom', month) : null
  const youthTo = ofYouth ? reader.count('unemployment.expansion.youthTo', month) : null
  if (
    amount === undefined ||
    basis === undefined ||
    hiresFrom === undefined ||
    hiresTo === undefined ||
    months === undefined ||
    groups === undefined ||
    graduateYears === undefined ||
    youthFrom === undefined ||
    youthTo === undefined
  )
    return undefined
  return { amount, basis, hiresFrom, hiresTo, months, groups, graduateYears, youthFrom, youthTo }
}
