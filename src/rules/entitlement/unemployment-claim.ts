import { monthOf, monthText, readDate, readMonth, type YearMonth } from '../../calendar/index.js'
import { parseScaled, type Decimal } from '../../money/index.js'
import { award, type UnemploymentEvent } from '../unemployment/index.js'
import { retirementAge } from '../pension/employee/index.js'
import { attempt, keep, type Findings } from './findings.js'
import type { UnemploymentOfLife } from './life-input.js'
import type { Life } from './read-life.js'
import { stretchOf, type Stretch } from './stretch.js'

/**
 * The unemployment benefits of a life up to a month: each claim by its own award. The statutory age and the pension come
 * from the life; a pension that is claimed while benefit is drawn stops it.
 */
export function addUnemployment(findings: Findings, life: Life, through: YearMonth): readonly Stretch[] {
  const claims = life.input.unemployment ?? []
  if (!claims.some((claim) => registeredIn(claim) <= through)) return []
  const age = attempt(findings, 'unemployment', () => retirementAge(life.person, findings.law))
  if (age?.outcome !== 'determined') {
    keep(findings, 'retirementAge', age, undefined)
    return []
  }
  const drawn: Stretch[] = []
  let earlier: DrawnClaim | undefined
  claims.forEach((claim, i) => {
    const registered = registeredIn(claim)
    if (registered > through) return
    const stopped = checkStopped(findings, drawn, registered, i)
    if (stopped && earlier !== undefined) checkEarlier(findings, claim, earlier, i)
    const outcome = attempt(findings, ['unemployment', i], () =>
      award(
        {
          ...claim,
          ...pensionOf(life, claim, registered),
          statutoryAge: age.values.statutoryMonth,
        },
        findings.law,
      ),
    )
    keep(
      findings,
      claims.length === 1 ? 'unemployment' : `unemployment ${i + 1}`,
      outcome,
      `unemployment.${i}`,
    )
    if (outcome?.outcome !== 'entitled') return
    drawn.push(...outcome.payments.map(stretchOf))
    earlier = { registered, left: outcome.values.leftMonths }
  })
  findings.stretches.push(...drawn)
  return drawn
}

/** A claim of the life for which benefit was drawn: contributions before it have been used. */
interface DrawnClaim {
  readonly registered: YearMonth
  readonly left: Decimal
}

/** A later claim names the one before, with no more months than that left. */
function checkEarlier(
  findings: Findings,
  { earlierClaim }: UnemploymentOfLife,
  { registered, left }: DrawnClaim,
  index: number,
): void {
  const named = earlierClaim !== undefined && readMonth(earlierClaim.registered) === registered
  const unclaimed = named ? parseScaled(earlierClaim.unclaimedMonths, { decimals: 1 }, [], []) : 0
  if (named && (unclaimed === undefined || left.times(10).gte(unclaimed))) return
  findings.issues.push({
    code: 'entitlement.earlierClaim',
    path: ['unemployment', index, 'earlierClaim'],
    message: `benefit was drawn on the claim of ${monthText(registered)}, which leaves ${left.toString()} months: name it, and the contributions since`,
  })
}

/** The month of registration, or of the end of the work. */
function registeredIn({ registered, ended }: UnemploymentOfLife): YearMonth {
  const day = readDate(registered ?? ended)
  return day === undefined ? (0 as YearMonth) : monthOf(day)
}

/** Whether a pension is drawn at the registration, and the event that it begins afterwards. */
function pensionOf({ claim: pension }: Life, claim: UnemploymentOfLife, registered: YearMonth) {
  const events: readonly UnemploymentEvent[] = claim.events ?? []
  if (pension === undefined) return { drawsPension: false, events }
  if (pension < registered) return { drawsPension: true, events }
  return {
    drawsPension: false,
    events: [...events, { event: 'pension', month: monthText(pension) } as const],
  }
}

/** Nobody draws two benefits in a month: what stopped the earlier one has to be said. */
function checkStopped(
  findings: Findings,
  drawn: readonly Stretch[],
  registered: YearMonth,
  index: number,
): boolean {
  const running = drawn.find(({ to }) => to === null || to > registered)
  if (running === undefined) return true
  findings.issues.push({
    code: 'entitlement.claimsOverlap',
    path: ['unemployment', index, 'registered'],
    message: `an earlier claim is paid until ${monthText(running.to ?? registered)}: give the event that stopped it, or the claims in order`,
    received: monthText(registered),
  })
  return false
}
