import { CIVIL, EMPLOYEE, type Life, type Tallies } from './life.js'
import { provinceOf } from './place-number.js'

/** Why a place is the place of claim (国办发〔2009〕66号 第六条), or why there is none. */
export const PLACE_REASONS = [
  'relationAtHousehold',
  'tenYearsAtPresentPlace',
  'tenYearsAtEarlierPlace',
  'backToHousehold',
  'lastCivilUnit',
] as const
/** Why a place is the place of claim. */
export type PlaceReason = (typeof PLACE_REASONS)[number]

/** What the choice of a place looks at: relations, and whose they are. */
type Seats = Pick<Life, 'scheme' | 'place' | 'temporary'>
type Range = { readonly begin: number; readonly end: number }
type Counts = Pick<Tallies, 'kept' | 'lastKept'>

/** A place of claim and why. */
export interface ClaimSeat {
  place: number
  reason: PlaceReason
  /** Months at the place that decided; 0 where months did not decide. */
  months: number
  /** The relation that the person has now, by its number within the person; -1 for none but temporary accounts. */
  present: number
}

/**
 * The place of claim (待遇领取地). The present relation is the ordinary one with the last month; places are compared by
 * province. Temporary accounts give no place. Somebody who retires from a government or public institution claims at the
 * last unit's place.
 */
export function claimSeat(
  life: Seats,
  person: Range,
  household: number,
  leastMonths: number,
  tallies: Counts,
): ClaimSeat {
  const present = presentRelation(life, person, tallies)
  if (present < 0) return { place: household, reason: 'backToHousehold', months: 0, present }
  const place = life.place[person.begin + present] as number
  if (life.scheme[person.begin + present] === CIVIL)
    return { place, reason: 'lastCivilUnit', months: monthsIn(life, person, place, tallies), present }
  const here = monthsIn(life, person, place, tallies)
  if (provinceOf(place) === provinceOf(household))
    return { place, reason: 'relationAtHousehold', months: here, present }
  if (here >= leastMonths) return { place, reason: 'tenYearsAtPresentPlace', months: here, present }
  let earlier = -1
  for (let i = 0; i < person.end - person.begin; i++) {
    if (!givesPlace(life, person.begin + i, tallies, i)) continue
    if (monthsIn(life, person, life.place[person.begin + i] as number, tallies) < leastMonths) continue
    if (earlier < 0 || (tallies.lastKept[i] as number) > (tallies.lastKept[earlier] as number)) earlier = i
  }
  if (earlier < 0) return { place: household, reason: 'backToHousehold', months: 0, present }
  const found = life.place[person.begin + earlier] as number
  return {
    place: found,
    reason: 'tenYearsAtEarlierPlace',
    months: monthsIn(life, person, found, tallies),
    present,
  }
}

function presentRelation(life: Seats, person: Range, tallies: Counts): number {
  let present = -1
  for (let i = 0; i < person.end - person.begin; i++) {
    if (!givesPlace(life, person.begin + i, tallies, i)) continue
    if (present < 0 || (tallies.lastKept[i] as number) > (tallies.lastKept[present] as number)) present = i
  }
  return present
}

function givesPlace(life: Seats, relation: number, { kept }: Counts, i: number): boolean {
  const scheme = life.scheme[relation] as number
  return (
    (scheme === EMPLOYEE || scheme === CIVIL) && life.temporary[relation] !== 1 && (kept[i] as number) > 0
  )
}

/** Months that count in the province of a place, temporary accounts left out. */
function monthsIn(life: Seats, person: Range, place: number, tallies: Counts): number {
  let months = 0
  for (let i = 0; i < person.end - person.begin; i++) {
    const relation = person.begin + i
    if (!givesPlace(life, relation, tallies, i)) continue
    if (provinceOf(life.place[relation] as number) === provinceOf(place)) months += tallies.kept[i] as number
  }
  return months
}
