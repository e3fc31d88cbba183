import { parameterValue, type Law, type Missing, type Notice, type Reader } from '../law/index.js'
import type { AnyOutcome, NotEntitled, OutcomeFrame, Reason, Undetermined } from './outcome.js'
import type { RuleId } from './rule-id.js'

/** The frame of an outcome: rule, law, what the reader read, and its caveats with those of the rule. */
export function frameOf(
  rule: RuleId,
  law: Law,
  reader: Reader,
  notices: readonly Notice[] = [],
): OutcomeFrame {
  const parameters = reader.used.map(parameterValue)
  const caveats: Notice[] = []
  for (const parameter of parameters) caveats.push(...parameter.notices)
  caveats.push(...notices)
  return {
    rule,
    law: { place: law.place.key, asOf: law.asOf, carryForward: law.carryForward, reforms: law.reforms },
    parameters,
    notices: distinct(caveats),
  }
}

/** The outcome that names what is missing. */
export function undetermined(
  frame: OutcomeFrame,
  missing: readonly Missing[],
  parts?: Readonly<Record<string, AnyOutcome>>,
): Undetermined {
  return { ...frame, outcome: 'undetermined', missing, ...(parts && { parts }) }
}

/** The outcome that says no, with reasons. */
export function notEntitled(
  frame: OutcomeFrame,
  reasons: readonly Reason[],
  parts?: Readonly<Record<string, AnyOutcome>>,
): NotEntitled {
  return { ...frame, outcome: 'notEntitled', reasons, ...(parts && { parts }) }
}

/** What is missing, each once: parts of an answer often lack the same value. */
export function distinctMissing(missing: readonly Missing[]): readonly Missing[] {
  return [...new Map(missing.map((one) => [`${one.path} ${one.month ?? ''} ${one.en}`, one])).values()]
}

/** Notices, each once: by code, subject and text. */
export function distinct(notices: readonly Notice[]): readonly Notice[] {
  if (notices.length < 2) return notices
  const seen = new Map(
    notices.map((notice) => [`${notice.code} ${notice.subject ?? ''} ${notice.en}`, notice]),
  )
  return [...seen.values()]
}
