import type { LevelContent, PartYear, YearsContent } from '../../law/index.js'
import { mulDivMoney, SHARE_ONE, type Fen } from '../../money/index.js'
import type { Lack, PensionerFacts, SchemeTerms } from './pensioner-facts.js'
import { contentOf } from './scheme-case.js'

/** Months that count for the part by years: a year begun as the scheme says. */
function countedMonths(months: number, partYear: PartYear): number {
  const rest = months % 12
  const whole = months - rest
  switch (partYear) {
    case 'up':
      return rest === 0 ? whole : whole + 12
    case 'half':
      return rest === 0 ? whole : rest <= 6 ? whole + 6 : whole + 12
    case 'month':
      return months
    case 'down':
      return whole
  }
}

/** The months behind a part by years: those counted, or the least the scheme counts. */
export function monthsOfPart({ leastMonths }: YearsContent, months: number, partYear: PartYear): number {
  return Math.max(countedMonths(months, partYear), leastMonths)
}

/**
 * The part by years of contributions:
 *
 *     years = months counted ÷ 12, at least the least years
 *     part  = sum over the slices of (years within the slice × amount per year, or one sum), at least the least amount
 */
export function yearsPart(facts: PensionerFacts, terms: SchemeTerms, lacks: Lack[]): Fen {
  const content = contentOf('years', terms.scheme.years, facts, terms, lacks)
  if (content === undefined) return 0 as Fen
  const months = monthsOfPart(content, facts.months, terms.scheme.partYear)
  let twelfths = 0
  for (const { over, upTo, perYear, together } of content.slices) {
    if (months <= over) break
    twelfths += together * 12 + perYear * (Math.min(months, upTo) - over)
  }
  const most = Math.max(twelfths, content.leastAmount * 12)
  return mulDivMoney(most, 1, 12, content.rounding ?? terms.partRounding)
}

/** The part by percent: pension × rate. */
export function percentPart(facts: PensionerFacts, terms: SchemeTerms, lacks: Lack[]): Fen {
  const content = contentOf('percent', terms.scheme.percent, facts, terms, lacks)
  if (content === undefined) return 0 as Fen
  return mulDivMoney(facts.pension, content.rate, SHARE_ONE, content.rounding ?? terms.partRounding)
}

/** Which class a pension falls into: its number from the lowest. */
export function levelOf({ classes }: LevelContent, pension: Fen): number {
  return classes.findIndex(({ through }) => pension <= through)
}

/**
 * The part by classes of the own pension:
 *
 *     part = amount of the class; with a guard at least (line of the class below + its amount) − pension
 */
export function levelPart(facts: PensionerFacts, terms: SchemeTerms, lacks: Lack[]): Fen {
  const content = contentOf('level', terms.scheme.level, facts, terms, lacks)
  if (content === undefined) return 0 as Fen
  const at = levelOf(content, facts.pension)
  const add = content.classes[at]?.add ?? (0 as Fen)
  const lower = content.classes[at - 1]
  if (!content.guard || lower === undefined) return add
  return Math.max(add, lower.line + lower.add - facts.pension) as Fen
}

/** The supplement for a hard and remote area, by its class. */
export function remotePart(facts: PensionerFacts, terms: SchemeTerms, lacks: Lack[]): Fen {
  if (facts.remoteClass === undefined) return 0 as Fen
  const amounts = contentOf('remote', terms.scheme.remote, facts, terms, lacks)
  if (amounts === undefined) return 0 as Fen
  const amount = amounts.get(facts.remoteClass)
  if (amount === undefined) lacks.push({ kind: 'input', path: 'remoteClass' })
  return amount ?? (0 as Fen)
}
