import type { Bilingual } from '../law/index.js'
import type { Step, StepTable } from './step.js'

/** What `explain` needs of a rule: its name, its step table, that of its rows, and the answer in one sentence. */
export interface RuleDescription<V = Record<string, unknown>, R = Record<string, unknown>> extends Bilingual {
  readonly steps: StepTable<V>
  /** Step table of the rows of a ledger. */
  readonly rowSteps?: StepTable<R>
  /** Name of a row list. */
  readonly rowsName?: Bilingual
  /** The answer in one sentence, from the scaled values. */
  readonly answer: (values: V) => Bilingual
}

/** A description whose value types are forgotten, as the registry holds it. */
export interface AnyDescription extends Bilingual {
  readonly steps: Readonly<Record<string, Step<never>>>
  readonly rowSteps?: Readonly<Record<string, Step<never>>>
  readonly rowsName?: Bilingual
  readonly answer: (values: never) => Bilingual
}
