import type { YearMonth } from '../../calendar/index.js'
import type { Fen, MoneyRounding, Share } from '../../money/index.js'
import type { AgeCounting, PartName, PartYear, PensionerClass, Sector, UnknownPart } from './types.js'

/** A condition read: months for years and ages, month numbers for months. */
export interface CompiledCondition {
  readonly sector: Sector | null
  readonly sex: 'male' | 'female' | null
  readonly classes: readonly PensionerClass[] | null
  readonly notClasses: readonly PensionerClass[]
  readonly monthsFrom: number
  readonly monthsBelow: number
  readonly ageFrom: number
  readonly ageBelow: number
  readonly bornFrom: number
  readonly bornTo: number
  readonly retiredFrom: number
  readonly retiredTo: number
}

/** A case read: for whom, and what; `unknown` when the text was not seen. */
export interface CompiledCase<Content> {
  /** Null when it counts for everybody. */
  readonly when: CompiledCondition | null
  readonly unknown: UnknownPart | null
  /** Null exactly when `unknown` is not. */
  readonly content: Content | null
}

/** A slice of years, bounds in months. */
export interface CompiledSlice {
  readonly over: number
  readonly upTo: number
  readonly perYear: Fen
  readonly together: Fen
}

/** The part by years. */
export interface YearsContent {
  readonly slices: readonly CompiledSlice[]
  readonly leastMonths: number
  readonly leastAmount: Fen
  readonly rounding: MoneyRounding | null
}

/** The part by percent. */
export interface PercentContent {
  readonly rate: Share
  readonly rounding: MoneyRounding | null
}

/** A class of pensions up to a line, inclusive, in fen. */
export interface CompiledLevel {
  readonly through: number
  /** The pension at the line, as written. */
  readonly line: Fen
  readonly add: Fen
}

/** The part by classes of the own pension. */
export interface LevelContent {
  readonly classes: readonly CompiledLevel[]
  readonly guard: boolean
}

/** Ages from the lowest, in completed years. */
export interface AgeStep {
  readonly age: number
  readonly amount: Fen
}

/** Birth months of a band. */
export interface CompiledBand {
  readonly from: number
  readonly to: number
  readonly amount: Fen
}

/** The age supplement: by age, or by birth months. */
export interface AgeContent {
  readonly counting: AgeCounting
  readonly steps: readonly AgeStep[]
  readonly bands: readonly CompiledBand[]
}

/** A floor or top-up. */
export interface CompiledFloor {
  readonly when: CompiledCondition | null
  readonly unknown: UnknownPart | null
  /** Null when the caller has to give it. */
  readonly limit: Fen | null
  readonly most: Fen | null
  /** Null when everything before counts. */
  readonly counting: readonly PartName[] | null
}

/** A scheme as the rules read it. */
export interface CompiledScheme {
  readonly kind: 'scheme'
  readonly sectors: readonly Sector[]
  readonly excludes: readonly PensionerClass[]
  readonly effectiveMonth: number
  /** Calendar month and day of payment, where the text says. */
  readonly paidBy: { readonly month: number; readonly day: number } | null
  readonly partYear: PartYear
  readonly flat: readonly CompiledCase<Fen>[]
  readonly years: readonly CompiledCase<YearsContent>[]
  readonly percent: readonly CompiledCase<PercentContent>[]
  readonly level: readonly CompiledCase<LevelContent>[]
  readonly age: readonly CompiledCase<AgeContent>[]
  readonly remote: readonly CompiledCase<ReadonlyMap<string, Fen>>[]
  readonly special: readonly CompiledCase<Fen>[]
  readonly floors: readonly CompiledFloor[]
  readonly partRounding: MoneyRounding | null
  readonly totalRounding: MoneyRounding | null
}

/** No bound below, and none above: months and ages stay well within. */
export const NO_LEAST = 0
export const NO_MOST = 1_000_000 as YearMonth
