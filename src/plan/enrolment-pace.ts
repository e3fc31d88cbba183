import type { Issue } from '../errors.js'
import type { Bilingual } from '../law/types.js'
import type { Decimal } from '../money/index.js'
import { isObject, readAll, readBilingual, readName, readWhole, type Path } from './door.js'
import { growthBetween, type Growth } from './growth.js'
import { readHeadCount, schemeName, type HeadCount } from './head-count.js'

/** A head count at the end of a year. */
export interface YearCount {
  readonly year: number
  readonly count: HeadCount
}

/** From where to where a scheme is to grow. */
export interface EnrolmentPaceInput {
  readonly scheme: string
  readonly label?: Bilingual
  readonly base: YearCount
  readonly target: YearCount
  /** An earlier year, for the pace before the base. */
  readonly earlier?: YearCount
  /** The latest figure, for what is left to do. */
  readonly latest?: YearCount
}

/** What a scheme must enrol a year. Head counts are in 10 000 persons (万人). */
export interface EnrolmentPace {
  readonly scheme: string
  readonly name: Bilingual
  readonly base: { readonly year: number; readonly heads: Decimal }
  readonly target: { readonly year: number; readonly heads: Decimal }
  /** From base to target: increase, increase a year, per cent, compound rate. */
  readonly planned: Growth
  /** From the earlier year to the base; null where none was given. */
  readonly before: Growth | null
  /** Planned increase a year ÷ the one before; null where there was no increase to compare with. */
  readonly timesFormerPace: Decimal | null
  readonly toGo: EnrolmentToGo | null
}

/** What is left after the latest figure. */
export interface EnrolmentToGo {
  readonly year: number
  readonly heads: Decimal
  readonly years: number
  /** Target − latest; negative where the target is exceeded. */
  readonly remaining: Decimal
  /** Remaining ÷ years left; null in the target year itself. */
  readonly perYear: Decimal | null
  /** Latest − the straight line from base to target: positive is ahead of it. */
  readonly aheadOfLine: Decimal
}

/**
 * What a scheme must enrol a year to reach its target (年均需新增参保人数), against its pace before and, given a
 * latest figure, what is left to do. The increase is net: deaths, moves and retirements out of the scheme come on top.
 *
 * @param input head counts at the ends of years, in order: earlier < base <= latest <= target
 * @returns head counts in 10 000 persons; growth in per cent
 * @throws ShebaoError of kind `input`: `pace.order` where the years are not in order, `plan.wholeNumber`, and
 * issues of head counts
 * @example
 * enrolmentPace({
 *   scheme: 'enterprise',
 *   base: { year: 2020, count: tenThousands('124.26') },
 *   target: { year: 2025, count: tenThousands('155') },
 * }).planned.perYear.toString() // '6.148'
 */
export function enrolmentPace(input: EnrolmentPaceInput): EnrolmentPace {
  return readAll((issues) => {
    if (!isObject(input, [], issues)) return undefined
    const base = readYearCount(input.base, ['base'], issues)
    const target = readYearCount(input.target, ['target'], issues)
    const earlier = input.earlier === undefined ? null : readYearCount(input.earlier, ['earlier'], issues)
    const latest = input.latest === undefined ? null : readYearCount(input.latest, ['latest'], issues)
    const scheme = readName(input.scheme, ['scheme'], issues)
    const name =
      input.label === undefined ? schemeName(scheme) : readBilingual(input.label, ['label'], issues)
    if (!base || !target || earlier === undefined || latest === undefined || !name) return undefined
    inOrder(earlier, base, target, latest, issues)
    if (issues.length > 0) return undefined

    const planned = growthBetween(base.heads, target.heads, target.year - base.year)
    const before = earlier && growthBetween(earlier.heads, base.heads, base.year - earlier.year)
    return {
      scheme,
      name,
      base,
      target,
      planned,
      before,
      timesFormerPace: before?.perYear.gt(0) === true ? planned.perYear.div(before.perYear) : null,
      toGo: latest && toGoOf(base, target, latest, planned),
    }
  })
}

interface YearHeads {
  readonly year: number
  readonly heads: Decimal
}

function readYearCount(input: unknown, path: Path, issues: Issue[]): YearHeads | undefined {
  if (!isObject(input, path, issues)) return undefined
  const year = readWhole(input.year, { min: 1949, max: 2200 }, [...path, 'year'], issues)
  const heads = readHeadCount(input.count, [...path, 'count'], issues)
  return year === undefined || heads === undefined ? undefined : { year, heads }
}

function inOrder(
  earlier: YearHeads | null,
  base: YearHeads,
  target: YearHeads,
  latest: YearHeads | null,
  issues: Issue[],
): void {
  const wrong = (path: string, message: string): void => {
    issues.push({ code: 'pace.order', path: [path, 'year'], message })
  }
  if (target.year <= base.year) wrong('target', 'the target must be later than the base')
  if (earlier !== null && earlier.year >= base.year) wrong('earlier', 'must be before the base')
  if (latest !== null && (latest.year < base.year || latest.year > target.year))
    wrong('latest', 'must lie from the base to the target')
}

function toGoOf(base: YearHeads, target: YearHeads, latest: YearHeads, planned: Growth): EnrolmentToGo {
  const years = target.year - latest.year
  const remaining = target.heads.minus(latest.heads)
  const line = base.heads.plus(planned.perYear.times(latest.year - base.year))
  return {
    ...latest,
    years,
    remaining,
    perYear: years === 0 ? null : remaining.div(years),
    aheadOfLine: latest.heads.minus(line),
  }
}
