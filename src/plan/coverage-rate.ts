import { shown, type Issue } from '../errors.js'
import type { Bilingual } from '../law/types.js'
import type { Decimal } from '../money/index.js'
import { isObject, readAll, readBilingual, readWord, type Path } from './door.js'
import {
  readHeadCount,
  readSchemes,
  sumOf,
  type HeadCount,
  type SchemeCount,
  type SchemeHeads,
} from './head-count.js'
import { planNotice, type PlanNotice } from './notice.js'

/** Which people the denominator is made of. */
export type CoverageBasis = 'householdRegistration' | 'residents' | 'registrationDatabase' | 'other'

/** The persons who should participate (应参保人数): how many, on what basis, and who was left out. */
export interface EligiblePopulation {
  readonly count: HeadCount
  /**
   * `householdRegistration` 户籍人口, `residents` 常住人口, `registrationDatabase` 全民参保登记库, or `other`, which
   * needs a `label`.
   */
  readonly basis: CoverageBasis
  readonly label?: Bilingual
  /** Who was taken out (such as full-time students); an empty list says that nobody was. */
  readonly exclusions: readonly Bilingual[]
}

/** Participants by scheme over an explicit denominator. */
export interface CoverageInput {
  readonly participants: readonly SchemeCount[]
  readonly eligible: EligiblePopulation
  /** True where each person stands in one scheme only, as after {@link countParticipants}. */
  readonly countedOnce?: boolean
}

/** A coverage rate with what it stands on. Head counts are in 10 000 persons (万人). */
export interface CoverageRate {
  /** Per cent, exact and never clamped. */
  readonly percent: Decimal
  readonly participants: Decimal
  readonly eligible: Decimal
  /** Eligible − participants; negative where the rate is above 100 %. */
  readonly uncovered: Decimal
  /** Each scheme with its part of all participants, per cent. */
  readonly schemes: readonly SchemeShare[]
  readonly basis: { readonly kind: CoverageBasis; readonly label: Bilingual }
  readonly exclusions: readonly Bilingual[]
  readonly notices: readonly PlanNotice[]
}

/** One scheme's part of all participants. */
export interface SchemeShare extends SchemeHeads {
  /** Per cent of all participants; null where there are none. */
  readonly sharePercent: Decimal | null
}

const BASES: readonly CoverageBasis[] = [
  'householdRegistration',
  'residents',
  'registrationDatabase',
  'other',
]
const BASIS_LABELS: Readonly<Record<Exclude<CoverageBasis, 'other'>, Bilingual>> = {
  householdRegistration: { zh: '户籍人口', en: 'population by household registration' },
  residents: { zh: '常住人口', en: 'resident population' },
  registrationDatabase: { zh: '全民参保登记库', en: 'universal enrolment register' },
}

/**
 * Coverage rate of basic pension insurance (基本养老保险参保率): participants ÷ persons who should participate × 100.
 *
 * No published text prints the formula or the denominator, so the denominator is always given, with its basis and
 * its exclusions, and travels with the result. The rate is never clamped: above 100 % it says so in a notice. By
 * statistical practice participants include interrupted payers whose relation has not ended, and recipients.
 *
 * @param input participants by scheme and the eligible population, each head count with its unit
 * @returns per cent, exact; head counts in 10 000 persons
 * @throws ShebaoError of kind `input`, all issues at once: `coverage.zeroDenominator`, `plan.bilingual` (a basis
 * `other` needs a label), `coverage.exclusions`, `coverage.schemeRepeated`, `plan.list`, `plan.word` and issues of decimals
 * @see 国发〔2014〕8号 art. 3 (who is to enrol as a resident); Social Insurance Law art. 10, 20-22
 * @example
 * coverageRate({
 *   participants: [{ scheme: 'resident', count: tenThousands('330') }, { scheme: 'enterprise', count: tenThousands('124.26') }],
 *   eligible: { count: persons('5585217'), basis: 'residents', exclusions: [{ zh: '15岁以下', en: 'under 15' }] },
 * }).percent.toFixed(2) // '81.33'
 */
export function coverageRate(input: CoverageInput): CoverageRate {
  return readAll((issues) => {
    if (!isObject(input, [], issues)) return undefined
    const schemes = readSchemes(input.participants, ['participants'], issues)
    const denominator = readEligible(input.eligible, ['eligible'], issues)
    if (denominator === undefined || issues.length > 0) return undefined
    const participants = sumOf(schemes)
    const percent = participants.times(100).div(denominator.heads)
    return {
      percent,
      participants,
      eligible: denominator.heads,
      uncovered: denominator.heads.minus(participants),
      schemes: sharesOf(schemes),
      basis: denominator.basis,
      exclusions: denominator.exclusions,
      notices: noticesOf(percent, schemes, denominator, input.countedOnce === true),
    }
  })
}

/** Each scheme with its part of the sum, per cent. */
export function sharesOf(schemes: readonly SchemeHeads[]): readonly SchemeShare[] {
  const sum = sumOf(schemes)
  return schemes.map((scheme) => ({
    ...scheme,
    sharePercent: sum.isZero() ? null : scheme.heads.times(100).div(sum),
  }))
}

interface Denominator {
  readonly heads: Decimal
  readonly basis: { readonly kind: CoverageBasis; readonly label: Bilingual }
  readonly exclusions: readonly Bilingual[]
}

function readEligible(input: unknown, path: Path, issues: Issue[]): Denominator | undefined {
  if (!isObject(input, path, issues)) return undefined
  const heads = readHeadCount(input.count, [...path, 'count'], issues)
  if (heads?.isZero() === true)
    issues.push({
      code: 'coverage.zeroDenominator',
      path: [...path, 'count'],
      message: 'nobody should participate: a rate needs a denominator above zero',
    })
  const kind = readWord(input.basis, BASES, [...path, 'basis'], issues)
  const label = kind && readLabel(kind, input.label, [...path, 'label'], issues)
  const exclusions = readExclusions(input.exclusions, [...path, 'exclusions'], issues)
  if (heads === undefined || kind === undefined || label === undefined) return undefined
  return { heads, basis: { kind, label }, exclusions }
}

function readLabel(kind: CoverageBasis, input: unknown, path: Path, issues: Issue[]): Bilingual | undefined {
  return kind !== 'other' && input === undefined ? BASIS_LABELS[kind] : readBilingual(input, path, issues)
}

function readExclusions(input: unknown, path: Path, issues: Issue[]): readonly Bilingual[] {
  if (Array.isArray(input))
    return input.flatMap((each: unknown, at) => readBilingual(each, [...path, at], issues) ?? [])
  issues.push({
    code: 'coverage.exclusions',
    path,
    message: 'say who was left out of the denominator; an empty list says that nobody was',
    received: shown(input),
  })
  return []
}

function noticesOf(
  percent: Decimal,
  schemes: readonly SchemeHeads[],
  { basis, exclusions }: Denominator,
  countedOnce: boolean,
): readonly PlanNotice[] {
  const names = schemes.map(({ scheme }) => scheme)
  const onePopulation = basis.kind === 'residents' || basis.kind === 'householdRegistration'
  return [
    ...(percent.gt(100) ? [planNotice('coverage.aboveAll')] : []),
    ...(onePopulation && exclusions.length === 0 ? [planNotice('coverage.noExclusions')] : []),
    ...(onePopulation && names.includes('resident') && names.length > 1
      ? [planNotice('coverage.basesDiffer')]
      : []),
    ...(names.length > 1 && !countedOnce ? [planNotice('coverage.mayCountTwice')] : []),
  ]
}
