import { monthOf, readDate, readMonth, type YearMonth } from '../../../calendar/index.js'
import type { Issue } from '../../../errors.js'
import type { Law } from '../../../law/index.js'
import {
  choiceField,
  isObject,
  listOf,
  monthField,
  objectOf,
  optional,
  type Shape,
} from '../../../records/index.js'
import { placeFields, readPlace, type UnemploymentPlace } from './amount.js'
import {
  eligibilityFields,
  readEligibilityInput,
  type EligibilityRequest,
  type UnemploymentEligibilityInput,
} from './eligibility-input.js'
import { STOP_EVENTS, type StopEvent } from './endings.js'
import type { BenefitPlace } from './standard.js'

/** Something that happened while the benefit was drawn. */
export interface UnemploymentEvent {
  /** What happened; which events stop the benefit, and how many in a row, the law of the month says. */
  readonly event: StopEvent
  /** Month in which it happened 'YYYY-MM'. */
  readonly month: string
}

/** A claim: how the work ended, the contributions before, the place that pays, and what happened since. */
export interface UnemploymentAwardInput extends UnemploymentEligibilityInput, UnemploymentPlace {
  /** Events since the registration that may stop the benefit. */
  readonly events?: readonly UnemploymentEvent[]
}

/** The same, read. */
export interface AwardRequest {
  readonly claim: EligibilityRequest
  readonly place: BenefitPlace
  /** In the order of their months. */
  readonly events: readonly { readonly event: StopEvent; readonly month: YearMonth }[]
}

/** The wire shape of {@link UnemploymentAwardInput}. */
export const unemploymentAwardShape: Shape<UnemploymentAwardInput> = objectOf(
  {
    ...eligibilityFields,
    ...placeFields,
    events: optional(
      listOf(
        objectOf<UnemploymentEvent>(
          {
            event: choiceField(STOP_EVENTS, 'what happened'),
            month: monthField('month in which it happened'),
          },
          'an event',
        ),
        'events since the registration',
      ),
    ),
  },
  'a claim to unemployment benefit',
)

export function readAwardInput(input: UnemploymentAwardInput, law: Law): AwardRequest {
  const claim = readEligibilityInput(input, law, unemploymentAwardShape, eventIssues(input))
  const events = (input.events ?? []).map(({ event, month }) => ({
    event,
    month: readMonth(month) as YearMonth,
  }))
  return {
    claim,
    place: readPlace(input),
    events: events.sort((a, b) => a.month - b.month || a.event.localeCompare(b.event)),
  }
}

/** Events come after the registration. */
function eventIssues(input: unknown): Issue[] {
  if (!isObject(input) || !Array.isArray(input.events)) return []
  const registered = readDate(input.registered)
  if (registered === undefined) return []
  return input.events.flatMap((event: unknown, i) => {
    const text = isObject(event) ? event.month : undefined
    const month = readMonth(text)
    return month === undefined || month >= monthOf(registered)
      ? []
      : [
          {
            code: 'unemployment.dates',
            path: ['events', i, 'month'],
            message: 'lies before the registration',
          },
        ]
  })
}
