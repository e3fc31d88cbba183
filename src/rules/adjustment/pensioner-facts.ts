import type { YearMonth } from '../../calendar/index.js'
import type { CompiledScheme, PartName, PensionerClass, Sector, UnknownPart } from '../../law/index.js'
import type { Fen, MoneyRounding } from '../../money/index.js'

/** What a scheme asks of a pensioner. */
export interface PensionerFacts {
  readonly sector: Sector
  readonly sex: 'male' | 'female' | undefined
  readonly classes: readonly PensionerClass[]
  /** Months of contributions, deemed ones included. */
  readonly months: number
  readonly birth: YearMonth
  readonly retirement: YearMonth
  /** Pension of the month before the effect, pooled items only. */
  readonly pension: Fen
  readonly remoteClass: string | undefined
  readonly ageSupplementSoFar: Fen | undefined
  readonly averagePension: Fen | undefined
}

/** What the law of a year brings. */
export interface SchemeTerms {
  readonly scheme: CompiledScheme
  /** First month of the higher pension. */
  readonly effective: YearMonth
  /** Rounding of a part that does not state its own. */
  readonly partRounding: MoneyRounding
  /** Where many rows share the terms: parts that were found before. */
  readonly kept: KeptParts | undefined
}

/**
 * Parts that hang on one number alone, by that number: a province asks for the same few hundred a million times. A
 * negative entry is an amount nobody asked for yet.
 */
export interface KeptParts {
  /** By months of contributions, or null where the part hangs on more. */
  readonly years: Float64Array | null
  /** By birth month from `firstBirth` on, or null where the part hangs on more. */
  readonly age: Float64Array | null
  readonly firstBirth: number
}

/** The facts a scheme may need that the caller did not give. */
export type LackingInput = 'sex' | 'remoteClass' | 'ageSupplementSoFar' | 'averagePension'

/** What stands in the way of an amount: a fact of the person, or a part of the scheme that was not seen. */
export type Lack =
  | { readonly kind: 'input'; readonly path: LackingInput }
  | { readonly kind: 'unknown'; readonly part: PartName | 'floors'; readonly reason: UnknownPart }

/** Completed years of age at the end of the month before the effect. */
export function ageAtEffect(birth: YearMonth, effective: YearMonth): number {
  return Math.floor((effective - 1 - birth) / 12)
}
