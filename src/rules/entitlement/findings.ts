import { isShebaoError, type Issue } from '../../errors.js'
import type { Law, Missing, Notice } from '../../law/index.js'
import { personFields } from '../../records/index.js'
import type { AnyOutcome, Reason } from '../outcome.js'
import type { Payment } from '../payment.js'
import { stretchOf, type Stretch } from './stretch.js'

/** What is found of a life so far, written by the claims one after the other. */
export interface Findings {
  readonly law: Law
  /** The outcomes behind it, by name. */
  readonly parts: Record<string, AnyOutcome>
  readonly stretches: Stretch[]
  readonly missing: Missing[]
  readonly reasons: Reason[]
  readonly notices: Notice[]
  readonly issues: Issue[]
}

/** Nothing found yet. */
export function noFindings(law: Law): Findings {
  return { law, parts: {}, stretches: [], missing: [], reasons: [], notices: [], issues: [] }
}

/**
 * Runs a rule on a part of the input. What is wrong with that part becomes an issue under its name; a fault of the
 * person is one of the life itself.
 */
export function attempt<T>(findings: Findings, part: string | Issue['path'], run: () => T): T | undefined {
  try {
    return run()
  } catch (error) {
    if (!isShebaoError(error) || error.kind !== 'input') throw error
    for (const issue of error.issues) {
      const [head] = issue.path
      const ofLife = typeof head === 'string' && (head in personFields || OF_LIFE.includes(head))
      findings.issues.push(
        ofLife ? issue : { ...issue, path: [...(typeof part === 'string' ? [part] : part), ...issue.path] },
      )
    }
    return undefined
  }
}

/** Fields of the rules that are fields of the life, too. */
const OF_LIFE: readonly string[] = ['household', 'records', 'keep', 'claimMonth']

/**
 * Keeps an outcome and what it lacks or refuses; its payments are kept by whoever knows how long they last.
 *
 * @param field the field of the life that the rule's own inputs stand under
 */
export function keep(
  findings: Findings,
  part: string,
  outcome: AnyOutcome | undefined,
  field: string | undefined,
): void {
  if (outcome === undefined) return
  findings.parts[part] = outcome
  findings.notices.push(...outcome.notices)
  if (outcome.outcome === 'undetermined') findings.missing.push(...outcome.missing.map(underField(field)))
  if (outcome.outcome === 'notEntitled') findings.reasons.push(...outcome.reasons)
}

/** An input that a rule lacks, under its name in the life. */
function underField(field: string | undefined): (missing: Missing) => Missing {
  return (missing) => {
    const [head = ''] = missing.path.split('.')
    if (field === undefined || missing.kind !== 'input' || head in personFields || OF_LIFE.includes(head))
      return missing
    return { ...missing, path: `${field}.${missing.path}` }
  }
}

/** Keeps an outcome with its payments as they stand. */
export function keepPaid(
  findings: Findings,
  part: string,
  outcome: (AnyOutcome & { readonly payments?: readonly Payment[] }) | undefined,
  field: string | undefined,
): void {
  keep(findings, part, outcome, field)
  findings.stretches.push(...(outcome?.payments ?? []).map(stretchOf))
}

/** An input that a claim needs and the life does not hold. */
export function lacks(findings: Findings, path: string, zh: string, en: string): void {
  findings.missing.push({ kind: 'input', path, zh: `缺少${zh}`, en: `needs ${en}` })
}
