import { addMonths, type YearMonth } from '../../../calendar/index.js'
import { readerOf, type Law, type Reader } from '../../../law/index.js'
import { DECI_MONTH_ONE, type DeciMonths, type Share } from '../../../money/index.js'
import type { AwardRequest } from './award-input.js'
import type { StopEvent } from './endings.js'

/** The months in which benefit is paid. */
export interface AwardSpan {
  readonly registered: YearMonth
  readonly start: YearMonth
  /** Last month of the months granted; the month before `start` when none is paid. */
  readonly through: YearMonth
  /** Months paid of those granted, and those left for a later claim. */
  readonly paid: DeciMonths
  readonly left: DeciMonths
  readonly stoppedBy: StopEvent | null
  readonly stopMonth: YearMonth | null
  /** Months in which it is paid on until the statutory age; null when it is not. */
  readonly continuedThrough: YearMonth | null
  readonly continuedShare: Share | null
  /** Who pays pension contributions in the last of these months, and since which of them the fund does. */
  readonly pensionContributions: 'paidByFund' | 'notPaid' | null
  readonly pensionContributionsFrom: YearMonth | null
}

/** The first month of benefit, by the rule of the month of registration. */
export function firstMonth(registered: YearMonth, reader: Reader): YearMonth | undefined {
  const rule = reader.choice('unemployment.start', registered)
  return rule && addMonths(registered, rule === 'monthAfter' ? 1 : 0)
}

/**
 * From which month to which benefit is paid: the months granted, no longer than to the statutory age, less by an event
 * that stops it, on to the statutory age when they run out near it. Undefined when the law lacks a value.
 */
export function awardSpan(
  { claim, events }: AwardRequest,
  registered: YearMonth,
  granted: DeciMonths,
  law: Law,
  reader: Reader,
): AwardSpan | undefined {
  const start = firstMonth(registered, reader)
  if (start === undefined) return undefined
  const last = addMonths(start, Math.ceil(granted / DECI_MONTH_ONE) - 1)
  const stop = stopOf(events, reader)
  if (stop === undefined) return undefined
  const { statutoryAge } = claim
  const through = Math.min(last, statutoryAge, stop?.through ?? last) as YearMonth
  const months = Math.max(through - start + 1, 0) * DECI_MONTH_ONE
  const paid = (through === last ? granted : Math.min(months, granted)) as DeciMonths
  const stopped = stop !== null && stop.through < Math.min(last, statutoryAge)
  const span = {
    registered,
    start,
    through: Math.max(through, start - 1) as YearMonth,
    paid,
    left: (granted - paid) as DeciMonths,
    stoppedBy: stopped ? stop.event : null,
    stopMonth: stopped ? stop.month : null,
  }
  if (stopped || last >= statutoryAge) return { ...span, ...NOT_CONTINUED }
  const continued = continuation(last, statutoryAge, stop?.through, law, reader)
  if (continued === undefined || stop === null || !nearAge(last, statutoryAge, law))
    return continued && { ...span, ...continued }
  const cut = stop.through < statutoryAge
  return {
    ...span,
    ...continued,
    stoppedBy: cut ? stop.event : null,
    stopMonth: cut ? stop.month : null,
  }
}

type Continued = Pick<
  AwardSpan,
  'continuedThrough' | 'continuedShare' | 'pensionContributions' | 'pensionContributionsFrom'
>
const NOT_CONTINUED: Continued = {
  continuedThrough: null,
  continuedShare: null,
  pensionContributions: null,
  pensionContributionsFrom: null,
}

/**
 * Whether the months run out near the statutory age. Looked at apart: what the law says of people near the age is no
 * caveat of a claim that ends far from it.
 */
function nearAge(last: YearMonth, statutoryAge: YearMonth, law: Law): boolean {
  const within = readerOf(law).count('unemployment.nearRetirement.months', addMonths(last, 1))
  return within !== undefined && statutoryAge - last < within
}

/** Paid on until the statutory age (临近退休续发) when the months run out less than so many months before it. */
function continuation(
  last: YearMonth,
  statutoryAge: YearMonth,
  stopThrough: YearMonth | undefined,
  law: Law,
  reader: Reader,
): Continued | undefined {
  const next = addMonths(last, 1)
  if (!nearAge(last, statutoryAge, law)) return NOT_CONTINUED
  const continuedThrough = Math.min(statutoryAge, stopThrough ?? statutoryAge) as YearMonth
  if (continuedThrough < next) return NOT_CONTINUED
  reader.count('unemployment.nearRetirement.months', next)
  const continuedShare = reader.share('unemployment.nearRetirement.share', next)
  const contributions = pensionContributionsIn(next, continuedThrough, reader)
  if (continuedShare === undefined || contributions === undefined) return undefined
  return { continuedThrough, continuedShare, ...contributions }
}

/** Each month by its own rule: in the months before January 2025 the fund paid no pension contributions. */
function pensionContributionsIn(
  first: YearMonth,
  last: YearMonth,
  reader: Reader,
): Pick<Continued, 'pensionContributions' | 'pensionContributionsFrom'> | undefined {
  let since: YearMonth | null = null
  let rule: 'paidByFund' | 'notPaid' | undefined
  for (let month = first; month <= last; month = addMonths(month, 1)) {
    rule = reader.choice('unemployment.nearRetirement.pensionContributions', month)
    if (rule === undefined) return undefined
    since = rule === 'notPaid' ? null : (since ?? month)
  }
  return rule && { pensionContributions: rule, pensionContributionsFrom: since }
}

interface Stop {
  readonly event: StopEvent
  readonly month: YearMonth
  /** Last month that is paid. */
  readonly through: YearMonth
}

/** The first event that stops the benefit; null without one, undefined when the law lacks a value. */
function stopOf(events: AwardRequest['events'], reader: Reader): Stop | null | undefined {
  const times = new Map<StopEvent, number>()
  for (const { event, month } of events) {
    const count = (times.get(event) ?? 0) + 1
    times.set(event, count)
    const needed = timesNeeded(event, month, reader)
    if (needed === undefined) return undefined
    if (needed === 0 || count < needed) continue
    const from = reader.choice('unemployment.stop.from', month)
    return from && { event, month, through: addMonths(month, from === 'monthAfter' ? 0 : -1) }
  }
  return null
}

/** How many times in a row an event stops the benefit; 0 when it does not. */
function timesNeeded(event: StopEvent, month: YearMonth, reader: Reader): number | undefined {
  if (event !== 'imprisoned') return reader.table('unemployment.stop.events', month)?.get(event)
  const rule = reader.choice('unemployment.stop.imprisonment', month)
  return rule && (rule === 'stops' ? 1 : 0)
}
