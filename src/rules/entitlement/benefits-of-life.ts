import type { YearMonth } from '../../calendar/index.js'
import { ShebaoError, type Issue } from '../../errors.js'
import type { Law } from '../../law/index.js'
import { limitedIssues } from '../../records/index.js'
import { addAnnuities } from './annuity-claims.js'
import { addDeath } from './death-claim.js'
import { noFindings, type Findings } from './findings.js'
import { addAllowance } from './incapacity-claim.js'
import { addInjury } from './injury-claim.js'
import { addPension } from './pension-claim.js'
import type { Life } from './read-life.js'
import { addUnemployment } from './unemployment-claim.js'
import { endedAfter, type Stretch } from './stretch.js'

/** All benefits of a life up to a month, in order of time. */
export interface BenefitsOfLife extends Findings {
  readonly stretches: Stretch[]
}

/**
 * All benefits of a life up to a month: allowance, pension with its increases, annuities, and what a death brings. There
 * is never more than one basic pension: an allowance that becomes the pension leaves no room for another award, and one
 * that ends does so before the pension begins. Monthly benefits end with the month of death.
 *
 * @param only the one month whose residents' amounts are wanted; all months where it is not given
 * @throws ShebaoError (kind `input`) with every issue of every part
 */
export function benefitsOfLife(life: Life, through: YearMonth, law: Law, only?: YearMonth): BenefitsOfLife {
  const findings = noFindings(law)
  const last = life.death !== undefined && life.death < through ? life.death : through
  const allowance = addAllowance(findings, life, last)
  const inMonth = only !== undefined && only > last ? last : only
  const pension = allowance?.asPension ? undefined : addPension(findings, life, last, inMonth)
  addAnnuities(findings, life, through)
  const jobless = addUnemployment(findings, life, last)
  const ended = allowance !== undefined && allowance.through < last
  const drawnAt = {
    pension: pension ?? (ended ? (allowance.asPension ?? undefined) : undefined),
    allowance: ended ? undefined : allowance?.drawn,
  }
  addInjury(findings, life, drawnAt.pension, last)
  addDeath(findings, life, { ...drawnAt, jobless }, through)
  if (findings.issues.length > 0)
    throw new ShebaoError('input', limitedIssues(distinctIssues(findings.issues)))
  const stretches = life.death === undefined ? findings.stretches : endedAfter(findings.stretches, life.death)
  return { ...findings, stretches: [...stretches].sort(byTime) }
}

function byTime(a: Stretch, b: Stretch): number {
  return a.from - b.from || a.benefit.localeCompare(b.benefit)
}

/** Parts share the person: what is wrong with it is said once. */
function distinctIssues(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((issue) => [`${issue.code} ${issue.path.join('.')}`, issue])).values()]
}
