/** What is payable in a month, and over a life (待遇清单). */
export type {
  CivilFigures,
  DeathOfLife,
  EmployeeFigures,
  IncapacityClaim,
  LifeInput,
  PensionerFactsInput,
  ResidentFigures,
} from './life-input.js'
export { payable, type EntitledPayable, type Payable } from './payable.js'
export type { PayableRow, PayableValues } from './payable-steps.js'
export { timeline, type DeterminedTimeline, type Timeline } from './timeline.js'
export type { TimelineRow, TimelineValues } from './timeline-steps.js'
