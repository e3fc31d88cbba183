import type { YearMonth } from '../../../calendar/index.js'
import type { Fen } from '../../../money/index.js'
import type { Computed } from '../../outcome.js'
import type { Payment } from '../../payment.js'
import type { ShownValues } from '../../step.js'
import type { PlaceReason } from './claim-place-formula.js'
import type { RecordScheme } from './life.js'
import type { StepReasonCode } from './step-reasons.js'

/** What is decided on a person with records in several schemes and places. */
export interface ResolveValues {
  readonly claimMonth: YearMonth
  /** Code of the place of household registration, or its text. */
  readonly household: string
  /** Null for somebody with residents' records alone. */
  readonly statutoryMonth: YearMonth | null
  /** The month whose minimum counts. */
  readonly decidedAt: YearMonth | null
  readonly minimumMonths: number | null
  /** Months that count in each scheme, overlaps removed, deemed months included. */
  readonly employeeMonths: number
  readonly civilMonths: number
  readonly militaryMonths: number
  readonly residentMonths: number
  /** Deemed months among those of employees, the civil scheme and the army. */
  readonly deemedMonths: number
  readonly paidMonths: number
  /** Months of records that do not count because another record keeps them. */
  readonly droppedMonths: number
  /** Months on which the employees' minimum is tested. */
  readonly testedMonths: number
  /** The scheme that awards. */
  readonly scheme: RecordScheme
  readonly because: StepReasonCode
  /** Place where employees' and civil records are gathered; null when there are none. */
  readonly claimPlace: string | null
  readonly claimPlaceReason: PlaceReason | null
  readonly claimPlaceMonths: number | null
  /** Place that awards. */
  readonly place: string
  /** Months that count for the award. */
  readonly countedMonths: number
  readonly accountsIn: Fen
  readonly refunded: Fen
  readonly staying: Fen
  readonly accountMerged: Fen
  readonly poolMoved: Fen
  /** First month for which the scheme awards. */
  readonly awardMonth: YearMonth
}

/** What is done in a step. */
export type StepAction =
  | 'end'
  | 'gather'
  | 'drop'
  | 'refundBack'
  | 'locate'
  | 'movePool'
  | 'stay'
  | 'test'
  | 'merge'
  | 'count'
  | 'terminate'
  | 'awardIt'
  | 'state'
  | 'keepPension'
  | 'stopPension'
  | 'takeBack'

/** One step of a resolution. */
export interface ResolveRow {
  readonly step: number
  readonly action: StepAction
  readonly scheme: RecordScheme | null
  readonly place: string | null
  readonly from: YearMonth | null
  readonly to: YearMonth | null
  readonly months: number | null
  readonly money: Fen | null
  readonly reason: StepReasonCode
  /** Number of the document and its article. */
  readonly article: string
}

/** What is decided, with its steps. */
export interface DeterminedResolution extends Computed<ResolveValues, 'determined'> {
  /** The steps in order: what is gathered, dropped, refunded, moved, merged, ended and awarded, and by which article. */
  readonly rows: readonly ShownValues<ResolveRow>[]
  /** What is paid back to the person, each once. */
  readonly payments: readonly Payment[]
}
