import { readMonth, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../errors.js'
import type { Reader } from '../../../law/index.js'
import { parseScaled, SHARE_ONE, type DecimalInput, type Fen, type Share } from '../../../money/index.js'
import {
  choiceField,
  countField,
  decimalField,
  listOf,
  monthField,
  objectOf,
  shapeIssues,
  type Shape,
} from '../../../records/index.js'
import { ANNUITY_MONEY } from '../tax/tax-input.js'

/**
 * Why the plan is left. Owned at once in full: the age, full incapacity, death, the end of the plan, dismissal without
 * the member's fault or resignation over a breach by the enterprise, a contract the enterprise does not renew, and
 * what the plan itself names. By the ladder: `ownChoice`, and `fault`.
 */
export const VESTING_CAUSES = [
  'retirement',
  'incapacity',
  'death',
  'planEnded',
  'endedByEnterprise',
  'notRenewed',
  'namedByPlan',
  'ownChoice',
  'fault',
] as const
/** Why a plan is left. */
export type VestingCause = (typeof VESTING_CAUSES)[number]

/** A rung of a plan's ladder: from these completed years on, this share of the employer money is owned. */
export interface VestingRung {
  /** Completed years with the enterprise. */
  readonly years: number
  /** Share owned, as '0.4'. */
  readonly share: DecimalInput
}

/** A member who leaves a plan. */
export interface VestingInput {
  /** Month of leaving, 'YYYY-MM'. */
  readonly month: string
  /** Why the plan is left. */
  readonly because: VestingCause
  /** Completed months with the enterprise. */
  readonly serviceMonths: number
  /** Employer money with its returns, yuan. */
  readonly employerBalance: DecimalInput
  /** Own money with its returns, yuan. */
  readonly employeeBalance: DecimalInput
  /** The plan's ladder: years and shares rise, the last share is 1. */
  readonly ladder: readonly VestingRung[]
}

/** A rung, read. */
interface Rung {
  readonly years: number
  readonly share: Share
}

/** The same, read. */
export interface VestingRequest {
  readonly month: YearMonth
  readonly because: VestingCause
  readonly serviceMonths: number
  readonly employerBalance: Fen
  readonly employeeBalance: Fen
  readonly ladder: readonly Rung[]
}

const SHARE = { decimals: 6, min: 0, max: SHARE_ONE }
const MOST_YEARS = 60

/** The wire shape of {@link VestingInput}. */
export const vestingShape: Shape<VestingInput> = objectOf(
  {
    month: monthField('month of leaving'),
    because: choiceField(VESTING_CAUSES, 'why the plan is left'),
    serviceMonths: countField(0, MOST_YEARS * 12, 'completed months with the enterprise'),
    employerBalance: decimalField(ANNUITY_MONEY, 'employer money with its returns, yuan'),
    employeeBalance: decimalField(ANNUITY_MONEY, 'own money with its returns, yuan'),
    ladder: listOf(
      objectOf(
        {
          years: countField(0, MOST_YEARS, 'completed years with the enterprise'),
          share: decimalField(SHARE, 'share of the employer money owned'),
        },
        'a rung of the ladder',
      ),
      'the plan’s ladder, years and shares rising to 1',
    ),
  },
  'a member who leaves a plan',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readVesting(input: VestingInput, reader: Reader): VestingRequest {
  const issues = shapeIssues(vestingShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const money = (value: unknown) => parseScaled(value, ANNUITY_MONEY, [], []) as Fen
  const ladder = input.ladder.map(({ years, share }) => ({
    years,
    share: parseScaled(share, SHARE, [], []) as Share,
  }))
  const month = readMonth(input.month) as YearMonth
  const longest = reader.optional((r) => r.count('enterpriseAnnuity.vesting.longestYears', month))
  checkLadder(ladder, longest, issues)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  return {
    month,
    because: input.because,
    serviceMonths: input.serviceMonths,
    employerBalance: money(input.employerBalance),
    employeeBalance: money(input.employeeBalance),
    ladder,
  }
}

/** A ladder rises, ends in full ownership, and not later than the law of the month allows. */
function checkLadder(ladder: readonly Rung[], longest: number | undefined, issues: Issue[]): void {
  const say = (code: string, at: number, field: string, message: string, received: string) =>
    issues.push({ code, path: ['ladder', at, field], message, received })
  ladder.forEach(({ years, share }, i) => {
    const before = ladder[i - 1]
    if (before !== undefined && years <= before.years)
      say(
        'annuity.ladderOrder',
        i,
        'years',
        `must lie above the ${before.years} years of the rung before`,
        String(years),
      )
    if (before !== undefined && share < before.share)
      say('annuity.ladderFalls', i, 'share', 'must not fall below the rung before', String(share / SHARE_ONE))
  })
  const last = ladder.at(-1)
  if (last?.share !== SHARE_ONE)
    issues.push({
      code: 'annuity.ladderIncomplete',
      path: ['ladder'],
      message: 'the last rung must own all of the employer money: share 1',
    })
  const full = ladder.find(({ share }) => share === SHARE_ONE)
  if (longest !== undefined && full !== undefined && full.years > longest)
    issues.push({
      code: 'annuity.ladderTooLong',
      path: ['ladder'],
      message: `employer money is fully owned after ${longest} years at the latest`,
      received: String(full.years),
    })
}
