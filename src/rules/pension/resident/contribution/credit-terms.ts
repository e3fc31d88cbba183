import type { Reader } from '../../../../law/index.js'
import type { Fen } from '../../../../money/index.js'
import type { HardshipGroup } from './hardship.js'
import { januaryOf } from './year.js'

/** The subsidy a payment of the person carries: the table of the year of payment; undefined when the law lacks it. */
export function subsidyTable(year: number, reader: Reader): ReadonlyMap<number, number> | undefined {
  return reader.table('residentPension.contribution.tiers', januaryOf(year))
}

/** The subsidy of a tier, or of a made-up year; undefined when the law lacks it. */
export function subsidyOf(
  tier: Fen,
  tiers: ReadonlyMap<number, number>,
  year: number,
  madeUp: boolean,
  reader: Reader,
): Fen | undefined {
  if (!madeUp) return tiers.get(tier) as Fen | undefined
  const made = reader.choice('residentPension.makeUp.subsidy', januaryOf(year))
  if (made === undefined) return undefined
  return made === 'withSubsidy' ? (tiers.get(tier) as Fen | undefined) : (0 as Fen)
}

/** What government pays for a group in a year; null when the group is not one of the year's, undefined when the law lacks it. */
export function governmentPayment(
  group: HardshipGroup,
  year: number,
  reader: Reader,
): Fen | null | undefined {
  const groups = reader.table('residentPension.contribution.government.amount', januaryOf(year))
  return groups === undefined ? undefined : ((groups.get(group) as Fen | undefined) ?? null)
}

/** The subsidy beside a payment by government. */
export function governmentSubsidy(year: number, reader: Reader): Fen | undefined {
  return reader.money('residentPension.contribution.government.subsidy', januaryOf(year))
}
