/** What a value of the law is made of: places, documents, series of dated values, and how sure each of them is. */
import type { AdjustmentScheme } from './scheme/types.js'

/** Text in both languages of the library. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/**
 * How sure a fact is. `verified`: read in a primary or official source. `secondary`: read in a secondary
 * source only. `recalled`: known to practitioners, no source opened. `unsettled`: sources or practice leave it
 * open; the judged value stands with its alternatives.
 */
export type Evidence = 'verified' | 'secondary' | 'recalled' | 'unsettled'

/** `final`: as published for good. `provisional`: used until the final figure, then settled. `assumed`: set by a reform. */
export type ValueStatus = 'final' | 'provisional' | 'assumed'

/** What kind of text a document is. */
export type DocumentKind = 'law' | 'regulation' | 'notice' | 'sheet' | 'statistics' | 'press' | 'practice'

/** A legal text or another source, named by title and number (文号), never by the address of a copy. */
export interface LegalDocument extends Bilingual {
  readonly kind: DocumentKind
  /** Document number, such as 国发〔2005〕38号. */
  readonly number?: string
  /** Day of issue, 'YYYY-MM-DD' (or 'YYYY-MM' or 'YYYY' where no more is known). */
  readonly issued?: string
}

/** A place in a document. `document` is a key of the pack's documents. */
export interface Citation {
  readonly document: string
  /** Article, section or annex, as 第六条. */
  readonly article?: string
}

/** A place for which law is made. */
export interface Place extends Bilingual {
  /** Six-digit code of GB/T 2260; 100000 stands for the country. */
  readonly code: string
  /** Name in lower-case pinyin, as in `lawOf('luoyang')`. */
  readonly key: string
  /** Code of the place whose law fills in where this one has none; null for the country. */
  readonly parent: string | null
}

/** What a parameter holds; this fixes how its text is read. */
export type ParameterKind =
  'money' | 'share' | 'index' | 'count' | 'month' | 'choice' | 'divisors' | 'table' | 'scheme'

/** The unit of a parameter, its period included. */
export type Unit =
  | 'yuan'
  | 'yuan/month'
  | 'yuan/year'
  | 'yuan/hour'
  | 'yuan/day'
  | 'share'
  | 'share/year'
  | 'share/day'
  | 'index'
  | 'days'
  | 'years'
  | 'months'
  | 'count'
  | 'grade'
  | 'decimals'
  | 'number'
  | 'month number'
  | 'calendar month'
  | 'choice'
  | 'months by age'
  | 'scheme'

/** What is the same for a parameter in every place: its name, unit, and which month it is looked up by. */
export interface ParameterDefinition extends Bilingual {
  readonly kind: ParameterKind
  readonly unit: Unit
  /** The month that looks the value up: the month of contribution, of retirement, of the statutory age, ... */
  readonly axis: Bilingual
  /** For `choice`: the values it can take. */
  readonly choices?: readonly string[]
  /** For `table`: what its keys and values are; `unit` is that of the values. */
  readonly table?: TableDefinition
  /** True for a measure made for its months alone: it is never carried forward, not even on the caller's request. */
  readonly neverCarried?: true
  /**
   * What the authorities use while the figure of a period is not published: the figure of the preceding year,
   * provisionally. It reaches one year past the last known figure and no further.
   */
  readonly whenUnpublished?: {
    readonly use: 'precedingYear'
    readonly evidence: Evidence
    readonly sources: readonly Citation[]
  }
}

/** What a table holds: keys in order (counts, amounts of money) or by name, each with one value. */
export interface TableDefinition {
  readonly keys: 'count' | 'money' | 'text'
  readonly values: 'money' | 'share' | 'index' | 'count'
  readonly keyName: Bilingual
}

/** A table as it is written, as divisors by age: keys and values as text. */
export type ValueTable = Readonly<Record<string, string>>

/** A value as the data write it: decimal text, choice text, month text, a table, or a scheme of the yearly adjustment. */
export type WrittenValue = string | ValueTable | AdjustmentScheme

/** A value for a stretch of months. */
export interface DatedValue {
  /** First month, 'YYYY-MM'. */
  readonly from: string
  /** Last month, or null while no end is known. */
  readonly to: string | null
  /** Decimal text, choice text, month text, a table, or a scheme; the definition's kind says which. */
  readonly value: WrittenValue
  readonly status: ValueStatus
  readonly evidence: Evidence
  /** First day on which the value was known, 'YYYY-MM-DD'. */
  readonly knownFrom: string
  /**
   * Where `knownFrom` comes from. `document`: the day of issue. `report`: the day of a report or of the award
   * that used it (known then at the latest). `effect`: no day of publication established, so the first day of
   * the period stands in for it. `periodEnd`: a statistic whose day of publication is not established; it was not
   * known before its year was over, so the first day after stands in for it.
   */
  readonly knownBasis: 'document' | 'report' | 'effect' | 'periodEnd'
  /** Year of the statistics behind the figure, where it differs from the year of use. */
  readonly basisYear?: number
  readonly sources: readonly Citation[]
  readonly note?: Bilingual
  /** Other values in circulation, recorded beside the judged one. */
  readonly alternatives?: readonly Alternative[]
}

/** A value that was not taken, and why it is on record. */
export interface Alternative {
  readonly value: string
  readonly note: Bilingual
}

/** Months for which a value is known to be missing. A gap is an answer: it says what would settle it. */
export interface Gap {
  readonly from: string
  readonly to: string | null
  readonly reason: Bilingual
  /** Values in circulation that nothing confirms. They are named in the answer and never used. */
  readonly candidates?: readonly Alternative[]
}

/** All values of one parameter in one place. */
export interface Series {
  readonly path: string
  /** Code of the place. */
  readonly place: string
  /** Last month for which the series was checked against sources. */
  readonly verifiedThrough: string
  readonly values: readonly DatedValue[]
  readonly gaps?: readonly Gap[]
}

/** A body of law as data: plain JSON, exported and imported whole. */
export interface LawPack {
  readonly schema: 'shebao-law-pack/1'
  readonly name: string
  readonly places: readonly Place[]
  readonly documents: Readonly<Record<string, LegalDocument>>
  readonly series: readonly Series[]
}
