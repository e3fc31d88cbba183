import type { Bilingual, Evidence } from '../law/types.js'

/** What a development plan is made of: boxes of indicators with cells as printed, and what its text says of them. */

/** `=` a bare number, `<` and `>` where printed. They are strict, as printed. */
export type Comparator = '=' | '<' | '>'

/** A cell with one number in it. */
export interface NumberCell {
  readonly kind: 'number'
  /** The cell as printed, full-width signs kept. */
  readonly raw: string
  /** The number as decimal text, in the unit of its row. */
  readonly value: string
  readonly comparator: Comparator
  /** True for a cell in square brackets: a five-year total (五年累计数), not a level. */
  readonly cumulative: boolean
  /** A footnote mark such as `*`. */
  readonly mark: string | null
}

/** A cell with a ratio in it, such as 10∶40∶50. */
export interface RatioCell {
  readonly kind: 'ratio'
  readonly raw: string
  readonly parts: readonly string[]
}

/** A cell with words in it, such as 常住人口全覆盖. */
export interface WordsCell {
  readonly kind: 'words'
  readonly raw: string
}

/** An empty cell, printed as one dash or two. */
export interface BlankCell {
  readonly kind: 'blank'
  readonly raw: string
}

/** One printed cell. */
export type Cell = NumberCell | RatioCell | WordsCell | BlankCell

/** How a bare number in the target column is read: see {@link aimOf}. */
export type BareAim = 'atLeast' | 'atMost' | 'exactly'

/** What a target asks of a result. */
export type Aim = BareAim | 'above' | 'below'

/** One row of a box. */
export interface Indicator {
  /** Such as `box2.08`. */
  readonly id: string
  /** The number printed before the row, null where the print leaves it out. */
  readonly number: string | null
  readonly section: Bilingual
  readonly name: Bilingual
  /** Null for a ratio. */
  readonly unit: Bilingual | null
  readonly baseline: Cell
  readonly target: Cell
  /** Only where the box has a column of results. */
  readonly result?: Cell
  /** `expected` (预期性) or `binding` (约束性); null where the box has no such column. */
  readonly attribute: 'expected' | 'binding' | null
  /** A remark of the transcription. */
  readonly note: string | null
  /** How a bare target is read in another plan, where "at least" would be wrong. */
  readonly aim?: BareAim
}

/** First and last calendar year, both included. */
export interface Period {
  readonly first: number
  readonly last: number
}

/** One box (专栏). */
export interface PlanBox {
  readonly number: number
  readonly title: Bilingual
  readonly period: Period
  /** The heads of the columns as printed, with a translation. */
  readonly columns: Readonly<Record<string, string>>
  readonly footnotes: readonly string[]
  /** The period a footnote mark stands for. */
  readonly marks: Readonly<Record<string, Period>>
  readonly rows: readonly Indicator[]
}

/** Where a plan was published. */
export interface PlanSource {
  readonly title: Bilingual
  /** Issuing authority, in Chinese. */
  readonly issuer: string
  /** Day of issue, 'YYYY-MM-DD'. */
  readonly issued: string
}

/** A column of a box. */
export type Column = 'baseline' | 'target' | 'result'

/** What the text of the plan says about a cell; only what is given here is compared with the box. */
export interface TextClaim {
  readonly indicator: string
  readonly column: Column
  readonly value: string
  /** `>=` for 以上, which includes the number. */
  readonly comparator: '=' | '>='
  /** Given where the text says whether the number is a five-year total. */
  readonly cumulative?: boolean
  readonly unit?: Bilingual
  readonly period?: Period
  /** Another name for the thing counted, with the rows which that name covers by law. */
  readonly subject?: Bilingual & { readonly covers: readonly string[] }
}

/** A pair of figures from the text of the plan, as printed. */
export interface TextFigure {
  readonly key: string
  readonly name: Bilingual
  readonly unit: Bilingual
  readonly from: { readonly year: number; readonly value: string }
  readonly to: { readonly year: number; readonly value: string }
}

/** An amount and the head count it was spent on, as printed in the text. */
export interface TextAmount {
  readonly key: string
  readonly name: Bilingual
  /** In 10 000 yuan. */
  readonly amount: string
  /** In 10 000 persons. */
  readonly heads: string
  /** Of them, those for whom nothing was paid, in 10 000 persons. */
  readonly unpaid?: string
}

/** Something on record that no rule derives from the boxes. */
export interface Remark {
  readonly key: string
  readonly indicators: readonly string[]
  readonly numbers: Readonly<Record<string, string>>
  readonly text: Bilingual
  readonly evidence: Evidence
}

/** What the text of a plan adds to its boxes. */
export interface PlanText {
  /** Boxes of which the text says that every target was met. */
  readonly allMet: readonly number[]
  readonly claims: readonly TextClaim[]
  readonly figures: readonly TextFigure[]
  readonly amounts: readonly TextAmount[]
  readonly remarks: readonly Remark[]
}

/** Which rows belong together, beyond what their ids say. */
export interface PlanLinks {
  /** One series in two boxes: the later baseline continues the earlier result. */
  readonly continued: readonly { readonly earlier: string; readonly later: string }[]
  /** Head counts by scheme. */
  readonly schemes: readonly { readonly scheme: string; readonly indicator: string }[]
  /** A coverage rate and the head counts that make up its numerator. */
  readonly coverage: readonly { readonly rate: string; readonly parts: readonly string[] }[]
  /** A stock and the five-year flow into it. */
  readonly flows: readonly { readonly stock: string; readonly flow: string }[]
  /** Head counts that the plan also gives as a percentage of one common total. */
  readonly shares: readonly {
    readonly of: Bilingual
    readonly parts: readonly {
      readonly indicator: string
      readonly percent: string
      readonly comparator: '=' | '>='
    }[]
  }[]
  /** Schemes that rest on the same employees. */
  readonly sameEmployees: readonly { readonly scheme: string; readonly others: readonly string[] }[]
}

/** A plan as data. Another city's plan is another value of this type. */
export interface Plan {
  readonly source: PlanSource
  readonly boxes: readonly PlanBox[]
  readonly links?: PlanLinks
  readonly text?: PlanText
}
