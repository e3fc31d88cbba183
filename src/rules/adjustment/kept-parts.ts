import { NO_LEAST, NO_MOST, type CompiledCondition, type CompiledScheme } from '../../law/index.js'
import type { Fen } from '../../money/index.js'
import type { KeptParts, Lack, PensionerFacts, SchemeTerms } from './pensioner-facts.js'

const MOST_MONTHS = 1_440
const MOST_BIRTHS = 3_612

/** Empty tables for the parts of a scheme that one number decides. */
export function keptParts({ years, age }: CompiledScheme, firstBirth: number): KeptParts {
  const byMonths = years.every(({ when }) => when === null || !(asksAge(when) || asksMore(when)))
  const byBirth = age.every(
    ({ when, content }) =>
      (when === null || !(asksMonths(when) || asksMore(when))) && content?.counting !== 'topUp',
  )
  return {
    years: byMonths ? new Float64Array(MOST_MONTHS).fill(-1) : null,
    age: byBirth ? new Float64Array(MOST_BIRTHS).fill(-1) : null,
    firstBirth,
  }
}

/** A part from its table; what is not there is found, and kept where nothing is lacking. */
export function keptPart(
  table: Float64Array | null | undefined,
  key: number,
  find: (facts: PensionerFacts, terms: SchemeTerms, lacks: Lack[]) => Fen,
  facts: PensionerFacts,
  terms: SchemeTerms,
  lacks: Lack[],
): Fen {
  const known = table?.[key]
  if (known !== undefined && known >= 0) return known as Fen
  const before = lacks.length
  const amount = find(facts, terms, lacks)
  if (known !== undefined && lacks.length === before) (table as Float64Array)[key] = amount
  return amount
}

function asksMonths({ monthsFrom, monthsBelow }: CompiledCondition): boolean {
  return monthsFrom !== NO_LEAST || monthsBelow !== NO_MOST
}

function asksAge({ ageFrom, ageBelow, bornFrom, bornTo }: CompiledCondition): boolean {
  return ageFrom !== NO_LEAST || ageBelow !== NO_MOST || bornFrom !== NO_LEAST || bornTo !== NO_MOST
}

function asksMore({ sex, sector, classes, notClasses, retiredFrom, retiredTo }: CompiledCondition): boolean {
  const groups = sex !== null || sector !== null || classes !== null || notClasses.length > 0
  return groups || retiredFrom !== NO_LEAST || retiredTo !== NO_MOST
}
