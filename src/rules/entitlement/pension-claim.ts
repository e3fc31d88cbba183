import { monthText, type YearMonth } from '../../calendar/index.js'
import { resolve } from '../pension/transfer/index.js'
import { civilPensionOf } from './civil-claim.js'
import type { Claimed, DrawnPension } from './drawn-pension.js'
import { employeePensionOf } from './employee-claim.js'
import { attempt, keepPaid, type Findings } from './findings.js'
import { addIncreases } from './increases.js'
import { isOfLaw } from './place-of-law.js'
import type { Life } from './read-life.js'
import { addResidentPension } from './resident-claim.js'

/**
 * The pension of a claim up to a month: all records are resolved, the scheme they lead to awards, and the award is
 * carried through the yearly adjustments. Undefined where none is drawn, or it cannot be determined.
 *
 * @param only the one month whose residents' amounts are wanted; all months where it is not given
 */
export function addPension(
  findings: Findings,
  life: Life,
  through: YearMonth,
  only: YearMonth | undefined,
): DrawnPension | undefined {
  const { claim, input, person } = life
  if (claim === undefined || claim > through) return undefined
  const resolved = attempt(findings, 'records', () =>
    resolve(
      {
        ...person,
        household: input.household,
        records: input.records,
        claimMonth: monthText(claim),
        ...(input.keep !== undefined && { keep: input.keep }),
      },
      findings.law,
    ),
  )
  keepPaid(findings, 'records', resolved, undefined)
  if (resolved?.outcome !== 'determined' || !isOfLaw(findings, resolved.values.place)) return undefined
  const claimed: Claimed = { month: claim, values: resolved.values }
  if (claimed.values.scheme === 'resident') return addResidentPension(findings, life, claimed, through, only)
  const drawn =
    claimed.values.scheme === 'civil'
      ? civilPensionOf(findings, life, claimed)
      : employeePensionOf(findings, life, claimed)
  if (drawn === undefined) return undefined
  addIncreases(
    findings,
    life,
    {
      part: 'adjustments',
      sector: drawn.scheme === 'civil' ? 'civil' : 'enterprise',
      awarded: claim,
      months: drawn.months,
      amount: drawn.total,
      channel: 'scheme',
      to: null,
    },
    through,
  )
  return drawn
}
