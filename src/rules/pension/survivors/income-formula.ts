import { mulDivMoney, type Fen } from '../../../money/index.js'
import type { IncomeTerms } from './income-terms.js'

/** What the death brings to the rule of 2021. */
export interface IncomeFacts {
  readonly contributionMonths: number
  readonly retired: boolean
  readonly pensionMonths: number
  readonly funeralElsewhere: boolean
  /** Counts below the cap only. */
  readonly ownContributions: Fen
}

/** What the rule of 2021 finds. Twelfths are twelfths of a month. */
export interface IncomeAmounts {
  tableMonths: number
  fullTwelfths: number
  twelfths: number
  funeral: Fen
  lumpSum: Fen
  total: Fen
}

/**
 * Survivors' benefits since September 2021; one evaluator for a single death and for a province.
 *
 *     monthly income = yearly urban income ÷ 12, of the year before the death
 *     funeral        = monthly income × 2
 *     full months    = 3, 6 or 9 by the years of contributions; above 15 years 1 more each year, at most 24
 *     months         = full months; of a pensioner less 1 for each year drawn, at least 9
 *     lump sum       = monthly income × months
 *     total          = funeral + lump sum; below 5 years in work at most the own contributions
 *
 * Years of contributions and of drawing are taken to the month: a month is a twelfth of a year.
 */
export function incomeFormula(facts: IncomeFacts, terms: IncomeTerms, into = noAmounts()): IncomeAmounts {
  const { contributionMonths, retired } = facts
  const { urbanIncome, monthlyIncome, rounding } = terms
  const table = tableMonths(contributionMonths, terms)
  const above = contributionMonths - terms.moreAbove
  const full = Math.min(table * 12 + (above > 0 ? above * terms.perYear : 0), terms.mostMonths * 12)
  const twelfths = retired
    ? Math.max(full - facts.pensionMonths * terms.perYearDrawn, terms.leastRetired * 12)
    : full
  const exact = terms.incomeRounding === 'exact'
  const funeral = facts.funeralElsewhere
    ? (0 as Fen)
    : exact
      ? mulDivMoney(urbanIncome, terms.funeralMonths, 12, rounding)
      : mulDivMoney(monthlyIncome, terms.funeralMonths, 1, rounding)
  const lumpSum = exact
    ? mulDivMoney(urbanIncome, twelfths, 144, rounding)
    : mulDivMoney(monthlyIncome, twelfths, 12, rounding)
  const sum = (funeral + lumpSum) as Fen
  into.tableMonths = table
  into.fullTwelfths = full
  into.twelfths = twelfths
  into.funeral = funeral
  into.lumpSum = lumpSum
  into.total = isCapped(facts, terms) && facts.ownContributions < sum ? facts.ownContributions : sum
  return into
}

/** True where own contributions cap the benefits: in work, short of five years. */
export function isCapped(
  { retired, contributionMonths }: Pick<IncomeFacts, 'retired' | 'contributionMonths'>,
  { capBelow }: IncomeTerms,
): boolean {
  return !retired && contributionMonths < capBelow
}

/** The months of the highest step that is reached. */
function tableMonths(contributionMonths: number, { stepsFrom, stepMonths }: IncomeTerms): number {
  let months = 0
  for (let i = 0; i < stepsFrom.length; i++)
    if ((stepsFrom[i] as number) <= contributionMonths) months = stepMonths[i] as number
  return months
}

/** Amounts not found yet, for {@link incomeFormula} to write into: a run over columns uses one for all rows. */
export function noAmounts(): IncomeAmounts {
  return {
    tableMonths: 0,
    fullTwelfths: 0,
    twelfths: 0,
    funeral: 0 as Fen,
    lumpSum: 0 as Fen,
    total: 0 as Fen,
  }
}
