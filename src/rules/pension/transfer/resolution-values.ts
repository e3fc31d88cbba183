import type { YearMonth } from '../../../calendar/index.js'
import type { Fen } from '../../../money/index.js'
import { RECORD_SCHEMES, RESIDENT } from './life.js'
import type { StepSource } from './resolve-rows.js'
import type { ResolveValues } from './resolve-values.js'
import type { StepReasonCode } from './step-reasons.js'

/** The values of a resolution from what the kernel decided. */
export function resolutionValues(
  { read: { places }, facts, terms, resolution }: StepSource,
  decidedAt: YearMonth | undefined,
): ResolveValues {
  const { seat, scheme } = resolution
  const work = resolution.employeeMonths + resolution.civilMonths + resolution.militaryMonths
  const tested = work > 0 && decidedAt !== undefined
  return {
    claimMonth: facts.through as YearMonth,
    household: places.textOf(facts.household),
    statutoryMonth: tested ? (facts.statutory as YearMonth) : null,
    decidedAt: tested ? decidedAt : null,
    minimumMonths: tested ? (facts.minimum ?? null) : null,
    employeeMonths: resolution.employeeMonths,
    civilMonths: resolution.civilMonths,
    militaryMonths: resolution.militaryMonths,
    residentMonths: resolution.residentMonths,
    deemedMonths: resolution.deemedMonths,
    paidMonths: work - resolution.deemedMonths,
    droppedMonths: resolution.droppedMonths,
    testedMonths: resolution.testedMonths,
    scheme: RECORD_SCHEMES[scheme] ?? 'resident',
    because: becauseOf(work, scheme),
    claimPlace: work > 0 ? places.textOf(seat.place) : null,
    claimPlaceReason: work > 0 ? seat.reason : null,
    claimPlaceMonths: work > 0 ? terms.claimMonths : null,
    place: places.textOf(resolution.place),
    countedMonths: resolution.countedMonths,
    accountsIn: resolution.accountsIn as Fen,
    refunded: resolution.refunded as Fen,
    staying: resolution.staying as Fen,
    accountMerged: resolution.merged as Fen,
    poolMoved: resolution.pooled as Fen,
    awardMonth: resolution.awardMonth as YearMonth,
  }
}

function becauseOf(work: number, scheme: number): StepReasonCode {
  if (work === 0) return 'residentOnly'
  return scheme === RESIDENT ? 'minimumNotMet' : 'minimumMet'
}
