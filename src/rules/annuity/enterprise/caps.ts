import type { YearMonth } from '../../../calendar/index.js'
import type { Reader } from '../../../law/index.js'
import { mulDivMoney, SHARE_ONE, type Fen, type MoneyRounding, type Share } from '../../../money/index.js'

/** Which year's wages cap the contributions of a year. */
export type CapBasis = 'precedingYear' | 'sameYear'

/** The caps of a year, and what they were computed from. */
export interface EnterpriseCaps {
  /** Which year’s wages cap. */
  readonly basis: CapBasis
  /** Total wages of the year the law names. */
  readonly wages: Fen
  /** Months of those wages, where the law counts by twelfths (to 2018-01); otherwise null. */
  readonly employerMonths: number | null
  /** The same for employer and members together. */
  readonly totalMonths: number | null
  /** Share of those wages, where the law counts by shares (since 2018-02); otherwise null. */
  readonly employerShare: Share | null
  /** The same for employer and members together. */
  readonly totalShare: Share | null
  /** Cap on the employer, yuan a year. */
  readonly employerCap: Fen
  /** Cap on both together, yuan a year. */
  readonly totalCap: Fen
}

/** 企业年金试行办法 第八条, to 2018-01: a twelfth and a sixth of last year's wages, that is one and two months of them. */
function capsByMonths(
  wages: Fen,
  month: YearMonth,
  rounding: MoneyRounding,
  reader: Reader,
): EnterpriseCaps | undefined {
  const employerMonths = reader.count('enterpriseAnnuity.cap.employerMonths', month)
  const totalMonths = reader.count('enterpriseAnnuity.cap.totalMonths', month)
  if (employerMonths === undefined || totalMonths === undefined) return undefined
  const cap = (months: number) => mulDivMoney(wages, months, 12, rounding)
  return {
    basis: 'precedingYear',
    wages,
    employerMonths,
    totalMonths,
    employerShare: null,
    totalShare: null,
    employerCap: cap(employerMonths),
    totalCap: cap(totalMonths),
  }
}

/** 企业年金办法 第十五条, since 2018-02: 8 % and 12 % of the wages of the year. */
function capsByShares(
  wages: Fen,
  month: YearMonth,
  rounding: MoneyRounding,
  reader: Reader,
): EnterpriseCaps | undefined {
  const employerShare = reader.share('enterpriseAnnuity.cap.employerShare', month)
  const totalShare = reader.share('enterpriseAnnuity.cap.totalShare', month)
  if (employerShare === undefined || totalShare === undefined) return undefined
  const cap = (share: Share) => mulDivMoney(wages, share, SHARE_ONE, rounding)
  return {
    basis: 'sameYear',
    wages,
    employerMonths: null,
    totalMonths: null,
    employerShare,
    totalShare,
    employerCap: cap(employerShare),
    totalCap: cap(totalShare),
  }
}

/** The caps of a month's law; undefined when the law lacks a value (the reader knows which). */
export function capsOf(
  basis: CapBasis,
  wages: Fen,
  month: YearMonth,
  rounding: MoneyRounding,
  reader: Reader,
): EnterpriseCaps | undefined {
  const caps = basis === 'precedingYear' ? capsByMonths : capsByShares
  return caps(wages, month, rounding, reader)
}
