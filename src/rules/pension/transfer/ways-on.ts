import { monthText, type YearMonth } from '../../../calendar/index.js'
import type { ShortfallInput } from '../employee/retirement/shortfall-input.js'
import { FIRST_MONTH, RESIDENT } from './life.js'
import type { ResolveInput, ResolveRequest } from './resolve-input.js'
import type { StepSource } from './resolve-rows.js'

/**
 * What is asked about the other ways of somebody short of the employees' minimum (paying on, one sum, refund);
 * undefined for whom the question does not arise.
 */
export function waysOf(
  { sex, birth, originalRetirementAge }: ResolveInput,
  { person, claim, life: { life } }: ResolveRequest,
  { facts, resolution, scratch: { tallies, owner } }: StepSource,
): ShortfallInput | undefined {
  if (resolution.scheme !== RESIDENT || resolution.testedMonths === 0 || person.ground !== 'age')
    return undefined
  let first = facts.through
  let continued = 0
  for (let i = 0; i < facts.end; i++) {
    if (life.scheme[i] === RESIDENT || tallies.months[i] === 0) continue
    first = Math.min(first, tallies.first[i] as number)
    for (let month = facts.statutory + 1; month <= (tallies.last[i] as number); month++)
      if (owner[month - FIRST_MONTH] === i + 1) continued++
  }
  if (resolution.employeeMonths + resolution.civilMonths + resolution.militaryMonths === 0) return undefined
  return {
    sex,
    birth,
    originalRetirementAge,
    totalMonths: resolution.testedMonths,
    countedThrough: monthText(claim),
    firstInsured: monthText(first as YearMonth),
    continuedMonths: continued,
  }
}
