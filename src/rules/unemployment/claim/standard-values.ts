import type { YearMonth } from '../../../calendar/index.js'
import type { Fen, MoneyRounding, Share } from '../../../money/index.js'
import type { WageCategory } from '../../minimum-wage/local-wage.js'

/** Which minimum wage the benefit is a share of: of the place, of the prefecture's districts, or the province's first. */
export type WageReference = 'local' | 'urbanDistricts' | 'provinceFirst'

/** The values of the benefit's standard in a month, in the order of the formula. */
export interface StandardValues {
  readonly month: YearMonth
  /** Category of the place by its minimum wage; null where neither formula nor limit asks for it. */
  readonly category: WageCategory | null
  /** Minimum wage of the place; null likewise. */
  readonly localWage: Fen | null
  /** True where the rule of former poverty counties (原贫困县) holds. */
  readonly formerPovertyCounty: boolean
  readonly reference: WageReference
  readonly referenceWage: Fen
  readonly share: Share
  /** Null where the product is whole fen and nothing is rounded. */
  readonly rounding: MoneyRounding | null
  /** The share of the minimum wage, before the limits. */
  readonly computed: Fen
  /** Local urban minimum-living standard; null where it is not on record and was not compared. */
  readonly livingStandard: Fen | null
  /** Upper limit: the local minimum wage, or none. */
  readonly cap: 'localWage' | 'none'
  /** The benefit a month. */
  readonly standard: Fen
  /** Whether the amount was announced or follows from the regulation alone; null where the law does not say. */
  readonly announced: 'announced' | 'fromRegulation' | null
}
