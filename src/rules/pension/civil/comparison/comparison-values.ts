import type { YearMonth } from '../../../../calendar/index.js'
import type { Fen, MoneyRounding, Share } from '../../../../money/index.js'
import type { ComparisonFacts, ComparisonItems } from './comparison-formula.js'
import type { GrowthYear } from './comparison-terms.js'

/** G of each year, where the retirement year reaches it. */
export type GrowthValues = { readonly [Y in GrowthYear as `growth${Y}`]: Share | undefined }

/** The values of a comparison, in the order of the formula. */
export interface ComparisonValues extends ComparisonFacts, ComparisonItems, GrowthValues {
  readonly retirement: YearMonth
  readonly lastRetirement: YearMonth
  readonly serviceYears: number | undefined
  /** The ratio before the points granted. */
  readonly plainRatio: Share
  readonly ratioPoints: Share
  /** A × M, to the fen; the old standard is computed from A × M unrounded. */
  readonly ratioPay: Fen
  /** The product of the growths to six decimals; the old standard is computed from the exact product. */
  readonly growthFactor: Share
  readonly share: Share
  readonly comparisonRounding: MoneyRounding
}
