/** What the invariants on series let pass in a branch, each with its reason. */
export interface SeriesExceptions {
  /** Parameters whose absence is the law itself (a measure that was not in force), so that a hole is no lack of knowledge. */
  readonly absenceIsLaw: readonly string[]
  /** 'place path' of a series where a later day of knowledge replaced a value for the same months, and why. */
  readonly replaced: Readonly<Record<string, string>>
  /** Groups of series ('place path') that hold the same values on purpose. */
  readonly alike: readonly { readonly reason: string; readonly members: readonly string[] }[]
}
