import type { YearMonth } from '../calendar/index.js'
import type { Bilingual, Citation, Evidence, ParameterPath } from '../law/index.js'
import type {
  Years,
  DeciMonths,
  Decimal,
  Fen,
  Index,
  MoneyRounding,
  RoundingMode,
  Share,
} from '../money/index.js'

/**
 * How a value is scaled and shown. `yuan`, `yuan/month`, `yuan/year`, `yuan/hour`, `yuan/day`: fen inside. `share`: millionths. `index`: ten-thousandths. `years`:
 * ten-thousandths. `divisor`: tenths of a month. `months` and `count`: whole numbers. `month`: 'YYYY-MM'. `age`: months
 * of age. `text`: a word or choice.
 */
export type StepUnit =
  | 'yuan'
  | 'yuan/month'
  | 'yuan/year'
  | 'yuan/hour'
  | 'yuan/day'
  | 'share'
  | 'index'
  | 'years'
  | 'divisor'
  | 'months'
  | 'count'
  | 'days'
  | 'month'
  | 'age'
  | 'text'

/** A rounding as a step states it: to a money step, or to a number of decimals. */
export type StepRounding = MoneyRounding | { readonly mode: RoundingMode; readonly decimals: number }

/**
 * One named intermediate of a rule: label, unit, formula, rounding, legal source. The table of a rule has an
 * entry for every value the rule returns (`StepTable`), so a value without a citation does not compile.
 */
export interface Step<V> extends Bilingual {
  readonly unit: StepUnit
  /** `input`: given by the caller. `parameter`: read from the law. `computed`: by the formula. */
  readonly kind: 'input' | 'parameter' | 'computed'
  /**
   * The formula with names in braces, as `({a} + {b}) ÷ 2 × {c}`. Operators: + − × ÷ and brackets, functions
   * `min(…; …)`, `max(…; …)`, `floor(…)`. Numbers are shown values (yuan, years, shares), not scaled integers.
   * `null` when this value was not computed by arithmetic: `how` then says how.
   */
  readonly formula?: string | ((values: V) => string | null)
  /** For a value found otherwise than by arithmetic: a table look-up, a comparison. */
  readonly how?: Bilingual | ((values: V) => Bilingual)
  /** The rounding of a computed value; none means the formula is exact. */
  readonly rounding?: StepRounding | ((values: V) => StepRounding | null)
  /** The parameter a `parameter` step shows. */
  readonly parameter?: ParameterPath | ((values: V) => ParameterPath)
  readonly sources: readonly Citation[]
  readonly evidence: Evidence
  /** For a text: what its words are called here. Without an entry the words all steps share serve. */
  readonly words?: Readonly<Record<string, Bilingual>>
  /** Left out of the explanation when it says false, as a transitional item of somebody without deemed years. */
  readonly shown?: (values: V) => boolean
}

/** A step for every value of a rule. */
export type StepTable<V> = { readonly [K in keyof V]: Step<V> }

/** A scaled value as it is handed out: decimals as Decimal, months as 'YYYY-MM', counts as numbers. */
export type Shown<T> = T extends Fen | Share | Index | Years | DeciMonths
  ? Decimal
  : T extends YearMonth
    ? string
    : T
/** All values of a rule as they are handed out. */
export type ShownValues<V> = { readonly [K in keyof V]: Shown<V[K]> }
