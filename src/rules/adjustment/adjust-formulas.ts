import type { CompiledFloor, CompiledSlice, PartName, YearsContent } from '../../law/index.js'
import { scaledText } from '../../money/index.js'
import { ageEntryOf } from './age-supplement.js'
import { ageAtEffect, type PensionerFacts, type SchemeTerms } from './pensioner-facts.js'
import { contentOf, holds } from './scheme-case.js'
import type { Increase } from './scheme-formula.js'
import { levelOf, monthsOfPart } from './scheme-parts.js'
import type { AdjustmentValues } from './adjust-values.js'

/** The values that say how this case was computed: the numbers of the scheme that counted for it. */
type HowValues = Pick<
  AdjustmentValues,
  | 'age'
  | 'countedMonths'
  | 'percentRate'
  | 'ageEntry'
  | 'yearsFormula'
  | 'levelFormula'
  | 'ageFormula'
  | 'floorFormula'
  | 'yearsRounding'
  | 'percentRounding'
  | 'partsRounding'
>

/** How the parts of a case were computed. Only for a case that lacks nothing. */
export function formulasOf(facts: PensionerFacts, terms: SchemeTerms, increase: Increase): HowValues {
  const { scheme, partRounding } = terms
  const years = contentOf('years', scheme.years, facts, terms, [])
  const percent = contentOf('percent', scheme.percent, facts, terms, [])
  const entry = ageEntryOf(facts, terms, [])
  const counted = years && monthsOfPart(years, facts.months, scheme.partYear)
  return {
    age: ageAtEffect(facts.birth, terms.effective) * 12,
    countedMonths: counted ?? null,
    percentRate: percent?.rate ?? null,
    ageEntry: entry?.age ?? null,
    yearsFormula: years === undefined || counted === undefined ? '0' : yearsFormula(years, counted),
    levelFormula: levelFormula(facts, terms),
    ageFormula: entry?.counting === 'topUp' ? `max(0; ${yuan(entry.amount)} − {ageSupplementSoFar})` : null,
    floorFormula: floorFormula(facts, terms, increase),
    yearsRounding: years?.rounding ?? partRounding,
    percentRounding: percent?.rounding ?? partRounding,
    partsRounding: scheme.totalRounding,
  }
}

/** `15 × 0.7 + ({countedMonths} ÷ 12 − 15) × 1.8`, with the least amount where there is one. */
function yearsFormula({ slices, leastAmount }: YearsContent, counted: number): string {
  const reached = slices.filter(
    ({ over, perYear, together }) => counted > over && (perYear > 0 || together > 0),
  )
  // Halves of a year are exact in decimals, other twelfths are not: they are divided last.
  const terms = reached.map((slice) =>
    counted % 6 === 0 ? byYears(slice, counted) : byMonths(slice, counted),
  )
  const sum = terms.length === 0 ? '0' : terms.join(' + ')
  const exact = counted % 6 === 0 || terms.length === 0 ? sum : `(${sum}) ÷ 12`
  return leastAmount === 0 ? exact : `max(${yuan(leastAmount)}; ${exact})`
}

function byYears({ over, upTo, perYear, together }: CompiledSlice, counted: number): string {
  if (perYear === 0) return yuan(together)
  if (counted > upTo) return `${(upTo - over) / 12} × ${yuan(perYear)}`
  const years = over === 0 ? '{countedMonths} ÷ 12' : `({countedMonths} ÷ 12 − ${over / 12})`
  return `${years} × ${yuan(perYear)}`
}

function byMonths({ over, upTo, perYear, together }: CompiledSlice, counted: number): string {
  if (perYear === 0) return `12 × ${yuan(together)}`
  if (counted > upTo) return `${upTo - over} × ${yuan(perYear)}`
  const months = over === 0 ? '{countedMonths}' : `({countedMonths} − ${over})`
  return `${months} × ${yuan(perYear)}`
}

function levelFormula(facts: PensionerFacts, terms: SchemeTerms): string {
  const content = contentOf('level', terms.scheme.level, facts, terms, [])
  if (content === undefined) return '0'
  const at = levelOf(content, facts.pension)
  const add = yuan(content.classes[at]?.add ?? 0)
  const lower = content.classes[at - 1]
  if (!content.guard || lower === undefined) return add
  return `max(${add}; ${yuan(lower.line)} + ${yuan(lower.add)} − {pension})`
}

/** The value that shows each part. */
const VALUE_OF: Readonly<Record<PartName, keyof AdjustmentValues>> = {
  flat: 'flatPart',
  years: 'yearsPart',
  percent: 'percentPart',
  level: 'levelPart',
  age: 'agePart',
  remote: 'remotePart',
  special: 'specialPart',
}

/** Each floor that adds something: `min(35; 1000 − {pension} − {parts})`, one after the other. */
function floorFormula(facts: PensionerFacts, terms: SchemeTerms, { parts, ...each }: Increase): string {
  let added = 0
  const formulas: string[] = []
  for (const floor of terms.scheme.floors) {
    const limit = floor.limit ?? facts.averagePension
    if (holds(floor.when, facts, terms) !== true || limit === undefined) continue
    const counted = floor.counting === null ? parts + added : sumOf(floor.counting, each)
    const room = limit - facts.pension - counted
    if (room <= 0) continue
    formulas.push(oneFloor(floor, formulas))
    added += floor.most === null ? room : Math.min(floor.most, room)
  }
  return formulas.length === 0 ? '0' : formulas.join(' + ')
}

function oneFloor({ limit, most, counting }: CompiledFloor, before: readonly string[]): string {
  const top = limit === null ? '{averagePension}' : yuan(limit)
  const counted =
    counting === null
      ? ['{parts}', ...before.map((formula) => `(${formula})`)]
      : counting.map((part) => `{${VALUE_OF[part]}}`)
  const room = [top, '{pension}', ...counted].join(' − ')
  return most === null ? room : `min(${yuan(most)}; ${room})`
}

function sumOf(names: readonly PartName[], parts: Readonly<Record<PartName, number>>): number {
  return names.reduce((sum, part) => sum + parts[part], 0)
}

/** Fen as yuan without zeros at the end: '0.53', '35'. */
function yuan(fen: number): string {
  return scaledText(fen, 2).replace(/\.?0+$/, '')
}
