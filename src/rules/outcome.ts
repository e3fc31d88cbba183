import type { Bilingual, Citation, Missing, Notice, ParameterValue } from '../law/index.js'
import type { RuleId } from './rule-id.js'
import type { ShownValues } from './step.js'

/** Which law an outcome was computed under. */
export interface LawStamp {
  /** Key of the place. */
  readonly place: string
  /** Day of knowledge, or null for everything the pack knows. */
  readonly asOf: string | null
  readonly carryForward: boolean
  readonly reforms: readonly string[]
}

/** What every outcome carries: the rule, the law it ran under, what it read, and the caveats. */
export interface OutcomeFrame {
  /** The rule that answered; `explain` finds the step table by it. */
  readonly rule: RuleId
  readonly law: LawStamp
  /** The parameters of the law that were read. */
  readonly parameters: readonly ParameterValue[]
  readonly notices: readonly Notice[]
}

/** A computation that found its values. `entitled` for a benefit, `determined` for everything else (a bill, an age, a ledger). */
export interface Computed<V, Tag extends 'entitled' | 'determined'> extends OutcomeFrame {
  readonly outcome: Tag
  /** Every named value of the rule, in the order of the formula. */
  readonly values: ShownValues<V>
  /** The yearly or monthly rows behind the values, where the rule has any. */
  readonly rows?: readonly RowValues[]
  /** Outcomes of other rules this one rests on. */
  readonly parts?: Readonly<Record<string, AnyOutcome>>
}

/** A row of a ledger: its values under the names of the row's step table. */
export type RowValues = Readonly<Record<string, unknown>>

/** Why there is no entitlement. */
export interface Reason extends Bilingual {
  readonly code: string
  readonly sources: readonly Citation[]
}

/** The law says no, and why. */
export interface NotEntitled extends OutcomeFrame {
  readonly outcome: 'notEntitled'
  readonly reasons: readonly Reason[]
  readonly parts?: Readonly<Record<string, AnyOutcome>>
}

/** The law or the record lacks a value: what is missing. */
export interface Undetermined extends OutcomeFrame {
  readonly outcome: 'undetermined'
  readonly missing: readonly Missing[]
  readonly parts?: Readonly<Record<string, AnyOutcome>>
}

/** An outcome of any rule, as `explain` takes it. */
export type AnyOutcome =
  | (OutcomeFrame & {
      readonly outcome: 'entitled' | 'determined'
      readonly values: Readonly<Record<string, unknown>>
      readonly rows?: readonly RowValues[]
      readonly parts?: Readonly<Record<string, AnyOutcome>>
    })
  | NotEntitled
  | Undetermined
