import type { ChoiceOf } from '../../../law/index.js'

/** A pension that is drawn, read: months as integers, money in fen. */
export interface Drawn {
  readonly id: string | undefined
  readonly scheme: 'employee' | 'civil' | 'resident'
  readonly place: number
  readonly paid: readonly { readonly from: number; readonly to: number; readonly amount: number }[]
  readonly accountLeft: number
  readonly subsidyLeft: number
  readonly returned: number
}

/** Why a pension is the one that is kept. */
export type KeepReason =
  'chosenByPerson' | 'employeeBeatsResident' | 'firstAwarded' | 'lastAwarded' | 'alreadyDrawing'

/** Which pension is kept, and why. */
export interface Kept {
  readonly at: number
  readonly reason: KeepReason
}

/**
 * Of several pensions one is kept: one of the employees' kind before one of residents (人社部发〔2014〕17号 第八条), among
 * equals the person's choice, else the choice of the law.
 */
export function keptPension(
  benefits: readonly Drawn[],
  keep: string | undefined,
  choice: ChoiceOf<'transfer.double.keep'>,
): Kept {
  const kinds = benefits.map(({ scheme }) => scheme === 'resident')
  const work = kinds.includes(false)
  const open = benefits.flatMap((benefit, at) =>
    work && benefit.scheme === 'resident' ? [] : [{ benefit, at }],
  )
  const chosen = open.find(({ benefit }) => keep !== undefined && benefit.id === keep)
  if (chosen !== undefined && open.length > 1) return { at: chosen.at, reason: 'chosenByPerson' }
  const sorted = [...open].sort((a, b) => compare(a.benefit, b.benefit, choice))
  const at = sorted[0]?.at ?? 0
  if (benefits.length === 1) return { at, reason: 'alreadyDrawing' }
  return { at, reason: open.length === 1 ? 'employeeBeatsResident' : choice }
}

function compare(a: Drawn, b: Drawn, choice: ChoiceOf<'transfer.double.keep'>): number {
  const first = (each: Drawn) => each.paid[0]?.from ?? 0
  const byAward = choice === 'firstAwarded' ? first(a) - first(b) : first(b) - first(a)
  return byAward || a.scheme.localeCompare(b.scheme) || a.place - b.place
}

/** What was drawn twice of a pension that is stopped. */
export interface DrawnTwice {
  readonly months: number
  readonly amount: number
  readonly from: number | null
  readonly to: number | null
}

/** The months of a stopped pension that lie in months of the kept one, and what was paid for them. */
export function drawnTwice(stopped: Drawn, kept: Drawn): DrawnTwice {
  let [months, amount] = [0, 0]
  let from: number | null = null
  let to: number | null = null
  for (const own of stopped.paid)
    for (const other of kept.paid) {
      const first = Math.max(own.from, other.from)
      const last = Math.min(own.to, other.to)
      if (last < first) continue
      months += last - first + 1
      amount += own.amount * (last - first + 1)
      from = from === null ? first : Math.min(from, first)
      to = to === null ? last : Math.max(to, last)
    }
  return { months, amount, from, to }
}
