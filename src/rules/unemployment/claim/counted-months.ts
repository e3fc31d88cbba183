import type { YearMonth } from '../../../calendar/index.js'
import { findPlace, type Law, type Notice, type Reader } from '../../../law/index.js'
import type { ContributionRequest, SpellRequest } from './contribution-record.js'

/** Months of contributions that count for a claim. */
export interface CountedMonths {
  readonly months: number
  readonly notices: readonly Notice[]
}

/**
 * The months that count: those since the last claim, each once, wherever a spell is cut; time paid elsewhere in the
 * province as its rule says, elsewhere once transferred. Undefined when the law lacks a rule (the reader knows which).
 */
export function countedMonths(
  request: ContributionRequest,
  registered: YearMonth,
  law: Law,
  reader: Reader,
): CountedMonths | undefined {
  if (request.contributionMonths !== undefined) return { months: request.contributionMonths, notices: [] }
  const notices: Notice[] = []
  const months = new Set<number>()
  let known = true
  for (const spell of request.spells) {
    const first = Math.max(spell.from, (request.earlierClaim ?? 0) + 1)
    if (first > spell.to) continue
    const counts = spellCounts(spell, registered, law, reader)
    if (counts === undefined) known = false
    if (counts === 'notTransferred') notices.push(NOT_TRANSFERRED)
    if (counts === 'counts') for (let month = first; month <= spell.to; month++) months.add(month)
  }
  if (isBroken(months) && reader.choice('unemployment.duration.keptTime', registered) === undefined)
    known = false
  return known ? { months: months.size, notices } : undefined
}

/** Whether a spell counts where the benefit is claimed. */
function spellCounts(
  { place, transferred }: SpellRequest,
  registered: YearMonth,
  law: Law,
  reader: Reader,
): 'counts' | 'notTransferred' | undefined {
  if (transferred || place === undefined) return 'counts'
  const code = findPlace(law.pack, place)?.code ?? place
  const here = law.place.code
  if (code.slice(0, 4) === here.slice(0, 4)) return 'counts'
  if (code.slice(0, 2) !== here.slice(0, 2)) return 'notTransferred'
  const rule = reader.choice('unemployment.move.withinProvince', registered)
  return rule && (rule === 'addsUp' ? 'counts' : 'notTransferred')
}

/** True where months are missing between the first and the last: somebody was out of work without a claim. */
function isBroken(months: ReadonlySet<number>): boolean {
  if (months.size === 0) return false
  let [first, last] = [Infinity, -Infinity]
  for (const month of months) {
    if (month < first) first = month
    if (month > last) last = month
  }
  return last - first + 1 > months.size
}

const NOT_TRANSFERRED: Notice = {
  code: 'input',
  subject: 'spells',
  zh: '在外地缴费且未转移的时间未计入',
  en: 'time paid elsewhere and not transferred is not counted',
}
