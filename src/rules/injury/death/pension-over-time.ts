import { addMonths, type YearMonth } from '../../../calendar/index.js'
import type { Fen, RoundingName, Share } from '../../../money/index.js'
import type { Assessed } from './assessed-dependants.js'
import type { Ground } from './dependant-decision.js'
import type { Relationship } from './dependant-input.js'
import {
  shareOut,
  sharesExceed,
  type SharedAmount,
  type Sharer,
  type SharingMethod,
  type SharingRule,
} from './sharing.js'

/**
 * What happens to the amounts when somebody leaves after the wage was shared. `kept`: the amounts of the first award
 * stay. `sharedAgain`: those who stay share the wage again. No text was found that says which.
 */
export const LEAVING_RULES = ['kept', 'sharedAgain'] as const
/** What happens to the amounts when somebody leaves after the wage was shared. */
export type LeavingRule = (typeof LEAVING_RULES)[number]

/** A stretch of months with one amount for a dependant. */
export interface PensionRow {
  readonly name: string | null
  readonly relationship: Relationship
  readonly ground: Ground
  readonly ownWage: Fen
  readonly share: Share
  readonly full: Fen
  readonly fullRounding: RoundingName
  readonly method: SharingMethod
  readonly available: Fen
  readonly among: Share
  readonly amount: Fen
  readonly from: YearMonth
  readonly to: YearMonth | null
}

/** Somebody with a right to the pension. */
interface Member extends Sharer {
  readonly index: number
  readonly relationship: Relationship
  readonly ground: Ground
  readonly from: YearMonth
  /** The month after the last one. */
  readonly until: number
  readonly rests: readonly [from: number, until: number]
}

/** How the wage is shared. */
export interface Sharing {
  readonly ownWage: Fen
  readonly rounding: RoundingName
  readonly sharing: SharingRule | undefined
  readonly leaving: LeavingRule | undefined
}

const NEVER = Number.MAX_SAFE_INTEGER

/** Those with a month of pension at least, through a last month where one is given. */
export function membersOf(assessed: readonly Assessed[], through = NEVER): readonly Member[] {
  return assessed.flatMap(({ person, decision }, index) => {
    const { ground, share, from, to } = decision
    if (ground === null || from === null || from > through) return []
    const { imprisoned, relationship } = person
    const member: Member = {
      index,
      relationship,
      ground,
      share,
      spouse: relationship === 'spouse',
      from,
      until: Math.min(to ?? NEVER, through) === NEVER ? NEVER : Math.min(to ?? NEVER, through) + 1,
      rests:
        imprisoned === undefined
          ? [NEVER, NEVER]
          : [imprisoned.from, imprisoned.to === null ? NEVER : imprisoned.to + 1],
    }
    return [member]
  })
}

/** What the law leaves to the caller in this case: how the excess is shared, and what happens when somebody leaves. */
export function openQuestions(members: readonly Member[]): {
  readonly sharing: boolean
  readonly leaving: boolean
} {
  const sharing = sharesExceed(members)
  return { sharing, leaving: sharing && members.some(({ until }) => until !== NEVER) }
}

/** The amounts of the first award, in the order of the members: everybody with a right counts. */
export function firstAward(
  members: readonly Member[],
  { ownWage, sharing, rounding }: Sharing,
): readonly SharedAmount[] {
  return shareOut(ownWage, members, sharing, rounding)
}

/** The pension of every member as stretches of months, in the order of the members, with the names of the relatives. */
export function pensionRows(
  members: readonly Member[],
  names: readonly (string | null)[],
  terms: Sharing,
): readonly PensionRow[] {
  const first = firstAward(members, terms)
  const moments = [...new Set(members.flatMap(({ from, until, rests }) => [from, until, ...rests]))].sort(
    (a, b) => a - b,
  )
  const rows = members.map((): PensionRow[] => [])
  for (let i = 0; i + 1 < moments.length; i++) {
    const [start, end] = [moments[i] as number, moments[i + 1] as number]
    const there = members.filter(({ from, until }) => from <= start && start < until)
    const again = terms.leaving === 'sharedAgain' ? firstAward(there, terms) : undefined
    for (const member of there) {
      const [rest, restEnd] = member.rests
      if (rest <= start && start < restEnd) continue
      const place = members.indexOf(member)
      const shared = (again?.[there.indexOf(member)] ?? first[place]) as SharedAmount
      append(rows[place] as PensionRow[], {
        name: names[member.index] ?? null,
        relationship: member.relationship,
        ground: member.ground,
        ownWage: terms.ownWage,
        share: member.share,
        ...shared,
        from: start as YearMonth,
        to: end === NEVER ? null : addMonths(end as YearMonth, -1),
      })
    }
  }
  return rows.flat()
}

/** Adds a stretch, or lengthens the last one when it goes on with the same amount. */
function append(rows: PensionRow[], row: PensionRow): void {
  const last = rows.at(-1)
  const alike =
    last?.amount === row.amount &&
    last.method === row.method &&
    (row.method === 'full' || (last.among === row.among && last.available === row.available))
  const goesOn = alike && last.to !== null && last.to + 1 === row.from
  if (goesOn) rows[rows.length - 1] = { ...last, to: row.to }
  else rows.push(row)
}
