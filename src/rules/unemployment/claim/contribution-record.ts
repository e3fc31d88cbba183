import { readMonth, type YearMonth } from '../../../calendar/index.js'
import { shown, type Issue } from '../../../errors.js'
import { findPlace, requireLaw, type Law } from '../../../law/index.js'
import { parseScaled, type DeciMonths, type DecimalInput } from '../../../money/index.js'
import {
  countField,
  decimalField,
  flagField,
  isObject,
  listOf,
  monthField,
  objectOf,
  optional,
  textField,
  type Fields,
} from '../../../records/index.js'

/** Months insured against unemployment in a row, months counted as paid (视同缴费) included. */
export interface UnemploymentSpell {
  /** First month 'YYYY-MM'. */
  readonly from: string
  /** Last month 'YYYY-MM'. */
  readonly to: string
  /** Where they were paid: key of a place on record or GB/T 2260 code (six digits); absent: where the benefit is claimed. */
  readonly place?: string
  /** True when time paid elsewhere was transferred to the place of the claim (已转移). */
  readonly transferred?: boolean
}

/** An earlier claim: time before it no longer counts, what was not claimed of it does. */
export interface EarlierClaim {
  /** Month in which the person registered for it, 'YYYY-MM'. */
  readonly registered: string
  /** Months granted and not drawn (尚未领取), halves as '1.5'. */
  readonly unclaimedMonths: DecimalInput
}

/** Contributions to unemployment insurance: either their months or their spells, and an earlier claim if there was one. */
export interface UnemploymentContributions {
  /** Months of contributions; after an earlier claim those paid since, no more than went by. Instead of `spells`. */
  readonly contributionMonths?: number
  /** Spells of contributions of the whole life; months that lie in two spells count once. Instead of `contributionMonths`. */
  readonly spells?: readonly UnemploymentSpell[]
  /** The last claim for which benefit was drawn; absent: none was. */
  readonly earlierClaim?: EarlierClaim
}

/** A spell, read. */
export interface SpellRequest {
  readonly from: YearMonth
  readonly to: YearMonth
  readonly place: string | undefined
  readonly transferred: boolean
}

/** Contributions, read. */
export interface ContributionRequest {
  readonly contributionMonths: number | undefined
  readonly spells: readonly SpellRequest[]
  readonly earlierClaim: YearMonth | undefined
  readonly unclaimed: DeciMonths
}

/** Longest life of contributions, and most months left over, in months. */
export const LONGEST_CONTRIBUTIONS = 840
export const MOST_UNCLAIMED = 24
const UNCLAIMED = { decimals: 1, min: 0, max: MOST_UNCLAIMED * 10 }

const spellShape = objectOf<UnemploymentSpell>(
  {
    from: monthField('first month'),
    to: monthField('last month'),
    place: optional(textField('where they were paid')),
    transferred: optional(flagField('transferred to the place of the claim')),
  },
  'months insured in a row',
)

/** The fields of {@link UnemploymentContributions} for the shape of an input. */
export const contributionFields: Fields = {
  contributionMonths: optional(countField(0, LONGEST_CONTRIBUTIONS, 'months of contributions')),
  spells: optional(listOf(spellShape, 'spells of contributions')),
  earlierClaim: optional(
    objectOf<EarlierClaim>(
      {
        registered: monthField('month of registration for it'),
        unclaimedMonths: decimalField(UNCLAIMED, 'months granted and not drawn'),
      },
      'an earlier claim',
    ),
  ),
}

/** Reads the contributions; the shape has been checked. */
export function readContributions(input: UnemploymentContributions): ContributionRequest {
  const { contributionMonths, spells = [], earlierClaim } = input
  return {
    contributionMonths,
    spells: spells.map(({ from, to, place, transferred = false }) => ({
      from: readMonth(from) as YearMonth,
      to: readMonth(to) as YearMonth,
      place,
      transferred,
    })),
    earlierClaim: earlierClaim && readMonth(earlierClaim.registered),
    unclaimed: (earlierClaim === undefined
      ? 0
      : parseScaled(earlierClaim.unclaimedMonths, UNCLAIMED, [], [])) as DeciMonths,
  }
}

/**
 * Issues among the fields: one of months and spells, spells that end after they begin and before the claim and name a
 * place there is, no more months since an earlier claim than went by.
 */
export function contributionIssues(input: unknown, registered: YearMonth | undefined, law: Law): Issue[] {
  if (!isObject(input)) return []
  const { contributionMonths, spells, earlierClaim } = input
  const issues: Issue[] = []
  if ((contributionMonths === undefined) === (spells === undefined))
    issues.push({
      code: 'unemployment.contributions',
      path: ['contributionMonths'],
      message: 'give either contributionMonths or spells',
    })
  const say = (path: Issue['path'], message: string) =>
    issues.push({ code: 'unemployment.dates', path, message })
  if (Array.isArray(spells))
    spells.forEach((spell: unknown, i) => {
      const from = monthIn(spell, 'from')
      const to = monthIn(spell, 'to')
      if (from !== undefined && to !== undefined && to < from)
        say(['spells', i, 'to'], 'the last month lies before the first')
      if (to !== undefined && registered !== undefined && to > registered)
        say(['spells', i, 'to'], 'lies after the registration')
      issues.push(...placeIssues(spell, i, law))
    })
  const claimed = monthIn(earlierClaim, 'registered')
  if (claimed !== undefined && registered !== undefined && claimed >= registered)
    say(['earlierClaim', 'registered'], 'does not lie before this registration')
  else if (
    claimed !== undefined &&
    registered !== undefined &&
    typeof contributionMonths === 'number' &&
    contributionMonths > registered - claimed
  )
    issues.push({
      code: 'unemployment.monthsSinceClaim',
      path: ['contributionMonths'],
      message: `only ${registered - claimed} months went by since the earlier claim: give those paid since it`,
      received: shown(contributionMonths),
    })
  return issues
}

/** Codes of GB/T 2260 have six digits, the first of which is never 0. */
const PLACE_CODE = /^[1-9][0-9]{5}$/

/** A name that is neither a key of the law pack nor a code would count as a place far away. */
function placeIssues(spell: unknown, i: number, law: Law): Issue[] {
  requireLaw(law)
  const place = isObject(spell) ? spell.place : undefined
  if (typeof place !== 'string' || place === '') return []
  if (PLACE_CODE.test(place) || findPlace(law.pack, place) !== undefined) return []
  return [
    {
      code: 'unemployment.place',
      path: ['spells', i, 'place'],
      message: 'is neither a place of the law pack nor a code of GB/T 2260 (six digits)',
      received: shown(place),
    },
  ]
}

function monthIn(object: unknown, key: string): YearMonth | undefined {
  const text = isObject(object) ? object[key] : undefined
  return readMonth(text)
}
