import { atOrBelow, readerOf, type Law, type Reader } from '../../../../law/index.js'
import type { Fen } from '../../../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../../../frame.js'
import type { Computed, NotEntitled, Undetermined } from '../../../outcome.js'
import { present, ruleNotices } from '../../../present.js'
import { CONTRIBUTIONS } from '../sources.js'
import {
  readContributionInput,
  type ContributionRequest,
  type ResidentContributionInput,
} from './contribution-input.js'
import { contributionSteps, type ResidentContributionValues } from './contribution-steps.js'
import { governmentPayment, governmentSubsidy, subsidyOf, subsidyTable } from './credit-terms.js'
import type { HardshipGroup } from './hardship.js'
import { checkTier } from './tier.js'
import { januaryOf } from './year.js'

/** The answer to a year's contribution. */
export type ResidentContribution =
  Computed<ResidentContributionValues, 'determined'> | NotEntitled | Undetermined

/**
 * A year's contribution to the residents' scheme (城乡居民基本养老保险缴费): own payment by tier with its subsidy, or the
 * payment of government for people in hardship, and what is credited to the account. A made-up year carries no subsidy.
 *
 * @returns `determined` with yuan a year; `notEntitled` when government does not pay for the group in that year;
 * `undetermined` when the law lacks the tiers of the year
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `decimal.…`, `resident.unknownTier` (it names the
 * tiers), `resident.tierOrHardship`, `resident.madeUpTooEarly`, `resident.hardshipMadeUp`
 * @see 国发〔2014〕8号 第四条
 * @example
 * const paid = residentPension.contribution({ year: 2025, tier: 5000 }, lawOf('luoyang'))
 * paid.outcome === 'determined' && paid.values.subsidy.toFixed(2) // '340.00'
 * paid.outcome === 'determined' && paid.values.credited.toFixed(2) // '5340.00'
 */
export function contribution(input: ResidentContributionInput, law: Law): ResidentContribution {
  const rule = 'residentPension.contribution'
  const request = readContributionInput(input)
  const reader = readerOf(law)
  const values =
    request.hardship === undefined
      ? paidByPerson(request, request.tier as Fen, reader)
      : paidByGovernment(request.year, request.hardship, reader)
  if (values === null)
    return notEntitled(frameOf(rule, law, reader), [
      {
        code: 'resident.groupNotPaidFor',
        zh: `${request.year}年该类人员不在政府代缴范围`,
        en: `government does not pay for this group in ${request.year}`,
        sources: [CONTRIBUTIONS],
      },
    ])
  if (values === undefined) return undetermined(frameOf(rule, law, reader), reader.missing)
  return {
    ...frameOf(rule, law, reader, ruleNotices(values, contributionSteps)),
    outcome: 'determined',
    values: present(values, contributionSteps),
  }
}

function paidByPerson(
  { year, madeUpIn }: ContributionRequest,
  tier: Fen,
  reader: Reader,
): ResidentContributionValues | undefined {
  const paidIn = madeUpIn ?? year
  const tiers = subsidyTable(paidIn, reader)
  if (tiers === undefined) return undefined
  checkTier(tier, tiers, ['tier'])
  const madeUp = madeUpIn !== undefined
  const subsidy = subsidyOf(tier, tiers, paidIn, madeUp, reader)
  if (subsidy === undefined) return undefined
  const least = madeUp
    ? undefined
    : reader.optional((r) => r.table('residentPension.contribution.leastSubsidy', januaryOf(year)))
  return {
    year,
    madeUpIn: madeUpIn ?? null,
    hardship: null,
    own: tier,
    government: 0 as Fen,
    subsidy,
    leastSubsidy: (least && (atOrBelow(least, tier) as Fen | undefined)) ?? null,
    credited: (tier + subsidy) as Fen,
  }
}

/** Null when the group is not one of the year's. */
function paidByGovernment(
  year: number,
  hardship: HardshipGroup,
  reader: Reader,
): ResidentContributionValues | null | undefined {
  const government = governmentPayment(hardship, year, reader)
  if (government === null) return null
  const subsidy = governmentSubsidy(year, reader)
  if (government === undefined || subsidy === undefined) return undefined
  return {
    year,
    madeUpIn: null,
    hardship,
    own: 0 as Fen,
    government,
    subsidy,
    leastSubsidy: null,
    credited: (government + subsidy) as Fen,
  }
}
