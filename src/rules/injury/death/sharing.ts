import {
  mulDivMoney,
  SHARE_ONE,
  type Fen,
  type RoundingName,
  type Share,
  roundingOf,
} from '../../../money/index.js'

/**
 * How dependants share the own wage when their shares add up to more. `proportional`: each is cut by the same factor.
 * `inOrder`: each takes the full amount in the order given until the wage is used up. `spouseFirst`: the spouse takes
 * the full amount, the others share the rest by their shares. No text was found that says which.
 */
export const SHARING_RULES = ['proportional', 'inOrder', 'spouseFirst'] as const
/** How dependants share the own wage when their shares add up to more. */
export type SharingRule = (typeof SHARING_RULES)[number]

/** Somebody among whom the wage is shared. */
export interface Sharer {
  readonly share: Share
  readonly spouse: boolean
}

/**
 * How an amount came about. `full`: the share of the own wage. `byShare`: what is left, by shares. `upTo`: the full
 * amount, at most what is left.
 */
export type SharingMethod = 'full' | 'byShare' | 'upTo'

/** The amount of one of them, and what it was found from. */
export interface SharedAmount {
  /** The share of the own wage before any cap. */
  readonly full: Fen
  readonly amount: Fen
  readonly method: SharingMethod
  /** What was left of the own wage for this amount. */
  readonly available: Fen
  /** The shares among which it was divided. */
  readonly among: Share
  readonly fullRounding: RoundingName
}

/** True when the law caps: the shares are more than the whole wage. */
export function sharesExceed(sharers: readonly Sharer[]): boolean {
  return sharesOf(sharers) > SHARE_ONE
}

/**
 * The monthly amounts of dependants.
 *
 *     full   = own wage × share
 *     capped : the shares are more than the whole wage
 *       proportional: own wage × share ÷ all shares
 *       inOrder     : full, at most what those before left
 *       spouseFirst : spouse full; others what is left × share ÷ their shares
 *
 * The sum never passes the own wage: a cut amount is rounded down to the fen, and where the shares are just the whole
 * wage and rounding would lift their sum above it, all are rounded down.
 */
export function shareOut(
  ownWage: Fen,
  sharers: readonly Sharer[],
  rule: SharingRule | undefined,
  roundingName: RoundingName,
): readonly SharedAmount[] {
  const all = sharesOf(sharers)
  const fullRounding =
    sumOf(ownWage, sharers, roundingName) > ownWage && all <= SHARE_ONE ? 'down/fen' : roundingName
  const full = (share: Share) => mulDivMoney(ownWage, share, SHARE_ONE, roundingOf(fullRounding))
  if (all <= SHARE_ONE)
    return sharers.map(({ share }) => {
      const amount = full(share)
      return { full: amount, amount, method: 'full', available: ownWage, among: all, fullRounding }
    })
  if (rule === 'inOrder') {
    let left = ownWage
    return sharers.map(({ share }) => {
      const taken = upTo(full(share), left, all, fullRounding)
      left = (left - taken.amount) as Fen
      return taken
    })
  }
  const first = rule === 'spouseFirst' ? sharers.filter(({ spouse }) => spouse) : []
  const before = first.map(({ share }) => upTo(full(share), ownWage, all, fullRounding))
  const left = (ownWage - before.reduce((sum, { amount }) => sum + amount, 0)) as Fen
  const among = (all - sharesOf(first)) as Share
  let next = 0
  return sharers.map((each) => {
    const early = first.includes(each) ? before[next++] : undefined
    if (early !== undefined) return early
    const amount = mulDivMoney(left, each.share, among, { mode: 'down', to: 'fen' })
    return { full: full(each.share), amount, method: 'byShare', available: left, among, fullRounding }
  })
}

function upTo(full: Fen, available: Fen, among: Share, fullRounding: RoundingName): SharedAmount {
  return { full, amount: Math.min(full, available) as Fen, method: 'upTo', available, among, fullRounding }
}

function sharesOf(sharers: readonly Sharer[]): Share {
  return sharers.reduce((sum, { share }) => sum + share, 0) as Share
}

function sumOf(ownWage: Fen, sharers: readonly Sharer[], rounding: RoundingName): number {
  return sharers.reduce(
    (sum, { share }) => sum + mulDivMoney(ownWage, share, SHARE_ONE, roundingOf(rounding)),
    0,
  )
}
